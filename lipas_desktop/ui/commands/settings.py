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
    Command(
        "settings.tab",
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Bagian berikut"),
        "Ctrl+Tab",
        short=QT_TRANSLATE_NOOP("Commands", "bagian berikut"),
    ),
    Command(
        "settings.tab_back",
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Bagian sebelum"),
        "Ctrl+Shift+Tab",
    ),
    Command(
        "settings.undo_import",
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Urungkan impor ini"),
        "Del",
        short=QT_TRANSLATE_NOOP("Commands", "urungkan impor"),
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
    Command(
        "setup.found",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Cara membuka register yang ada"),
        "B",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "register yang ada"),
    ),
    Command(
        "setup.look",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Lihat stik atau map lagi"),
        "F5",
        icon="refresh-cw",
        short=QT_TRANSLATE_NOOP("Commands", "lihat lagi"),
    ),
    Command(
        "setup.take",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Pakai tiga kata acak"),
        "Ctrl+1",
    ),
    Command(
        "setup.other",
        "setup",
        QT_TRANSLATE_NOOP("Commands", "Tiga kata lain"),
        "Ctrl+2",
    ),
)
