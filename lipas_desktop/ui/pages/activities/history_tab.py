"""*Riwayat* of an activity: every change of its form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.records import HistoryLine
from lipas_desktop.ui.pages.people.history import HistoryTab


class ActivityHistory(HistoryTab):
    """The list of changes, and the pane with what the chosen one changed."""

    count = 0

    def show_history(self, opened: OpenForm, lines: Sequence[HistoryLine]) -> None:
        """Show what happened to the activity."""
        self.count = len(lines)
        super().show_history(opened, lines)

    def act_words(self, act: str) -> str:
        """Return what was done, in a word."""
        return self.tr("dibuat") if act == "made" else super().act_words(act)

    def enter(self) -> None:
        """Go to the list."""
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
