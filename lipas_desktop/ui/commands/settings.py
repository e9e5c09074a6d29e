"""Commands of Pengaturan, of set-up and of log-in."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    # Pengaturan.
    Command(
        "settings.save",
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Simpan"),
        "Ctrl+S",
        icon="save",
        menu="file",
        short=QT_TRANSLATE_NOOP("Commands", "simpan"),
    ),
    # Set-up and log-in.
    Command(
        "setup.next",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Lanjut"),
        "Ctrl+Return",
        short=QT_TRANSLATE_NOOP("Commands", "lanjut"),
    ),
    Command(
        "setup.back",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Kembali"),
        "Alt+Left",
        icon="arrow-left",
        short=QT_TRANSLATE_NOOP("Commands", "kembali"),
    ),
    Command("setup.choose", "setup", QT_TRANSLATE_NOOP("Commands", "Pilih"), "1–4", typed=True),
    Command("setup.move", "setup", QT_TRANSLATE_NOOP("Commands", "Pindah"), "↑ ↓", typed=True),
    Command(
        "setup.enter",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Lanjut"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "lanjut"),
    ),
    Command(
        "setup.field",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Isian berikut"),
        "Tab",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "isian berikut"),
    ),
)
