"""Commands of the page with one's last actions."""

from lipas_desktop.ui.actions import EVERYWHERE, Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "edit.last",
        EVERYWHERE,
        QT_TRANSLATE_NOOP("Commands", "Urungkan terakhir…"),
        "Ctrl+Shift+Z",
        icon="undo-2",
        menu="edit",
        short=QT_TRANSLATE_NOOP("Commands", "urungkan terakhir"),
    ),
    Command(
        "last.undo",
        "last",
        QT_TRANSLATE_NOOP("Commands", "Urungkan yang dipilih"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "urungkan yang dipilih"),
    ),
)
