"""What the tabs of an activity have in common."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.in_turn import InTurn
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live


class ActivityTab(Live, QWidget):
    """Shows one aspect of a saved activity."""

    counted = Signal()
    """The number behind the tab's name has changed by what was typed here."""
    state_changed = Signal()
    """Other keys matter now."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.shell = context, shell
        self.activity: RowId | None = None
        self.turn = InTurn(context.operations, self)

    @property
    def count(self) -> int:
        """Return the number behind the tab's name."""
        return 0

    def show_activity(self, activity: RowId) -> None:
        """Show what belongs to an activity, as it is now."""
        self.activity = activity

    def enter(self) -> None:
        """Take the focus where work begins."""

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done on this tab."""
        return {}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of this tab."""
        return ()
