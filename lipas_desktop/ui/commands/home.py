"""Commands of Beranda."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "home.new_person",
        "home",
        QT_TRANSLATE_NOOP("Commands", "Peserta baru"),
        "Ctrl+N",
        icon="user-plus",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "peserta baru"),
    ),
    Command("home.move", "home", QT_TRANSLATE_NOOP("Commands", "Pilih"), "↑ ↓", typed=True),
    Command("home.do", "home", QT_TRANSLATE_NOOP("Commands", "Kerjakan"), "Enter", typed=True),
)
