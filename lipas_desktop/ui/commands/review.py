"""Commands of *Perlu diperiksa*."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "review.this",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Pakai nilai pertama, lanjut"),
        "1",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "pakai yang pertama"),
    ),
    Command(
        "review.other",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Pakai nilai kedua, lanjut"),
        "2",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "pakai yang kedua"),
    ),
    Command(
        "review.later",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Tanya dulu, simpan untuk nanti"),
        "N",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "nanti"),
    ),
    Command(
        "review.take",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Terima semua usulan"),
        "Ctrl+Return",
        short=QT_TRANSLATE_NOOP("Commands", "terima semua usulan"),
    ),
    Command(
        "review.open",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Buka datanya"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "buka datanya"),
    ),
    Command(
        "review.person",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Buka datanya"),
        "Ctrl+B",
        icon="user-round",
    ),
)
