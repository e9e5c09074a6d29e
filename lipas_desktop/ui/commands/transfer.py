"""Commands of Kirim & Terima; copies are in `everywhere`."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    # Kirim & Terima.
    Command(
        "transfer.receive",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Terima berkas"),
        "Ctrl+O",
        icon="file-input",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "terima berkas"),
    ),
    Command(
        "transfer.receive_folder",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Terima semua paket di satu map"),
        icon="folder-input",
        menu="data",
    ),
    Command(
        "transfer.folder",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Kirim ke map"),
        "Ctrl+Shift+F",
        icon="folder-output",
        menu="data",
    ),
    Command(
        "transfer.look",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Periksa stik"),
        "F5",
        icon="refresh-cw",
        short=QT_TRANSLATE_NOOP("Commands", "periksa stik"),
    ),
    Command(
        "transfer.join",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Tambah komputer"),
        "Ctrl+J",
        icon="monitor-up",
        menu="data",
    ),
    Command(
        "transfer.join_folder",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Cari permintaan di map lain"),
        "Ctrl+Shift+O",
        icon="folder-search",
        short=QT_TRANSLATE_NOOP("Commands", "map lain"),
    ),
    Command(
        "transfer.alone",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Data yang belum ada di tempat lain"),
        "Ctrl+Shift+L",
        icon="monitor",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "belum di tempat lain"),
    ),
    Command(
        "alone.open",
        "alone",
        QT_TRANSLATE_NOOP("Commands", "Buka datanya"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "buka"),
    ),
    Command("alone.tab", "alone", QT_TRANSLATE_NOOP("Commands", "Tab berikut"), "Ctrl+Tab"),
    Command(
        "alone.tab_back", "alone", QT_TRANSLATE_NOOP("Commands", "Tab sebelum"), "Ctrl+Shift+Tab"
    ),
    Command(
        "transfer.take",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Kata sama, terima komputer"),
        "Ctrl+Return",
    ),
    Command(
        "transfer.step",
        "transfer",
        QT_TRANSLATE_NOOP("Commands", "Langkah berikut"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "langkah berikut"),
    ),
)
