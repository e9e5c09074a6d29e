"""*Riwayat* of an activity: every change of its form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.record_history import HistoryLine
from lipas_desktop.services.record_places import RecordPlaces
from lipas_desktop.ui.pages.people.history import HistoryTab


class ActivityHistory(QWidget):
    """The list of changes, and the pane with what the chosen one changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.history = HistoryTab(made=lambda: self.tr("dibuat"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.history)

    def show_history(self, opened: OpenForm, lines: Sequence[HistoryLine]) -> None:
        """Show what happened to the activity."""
        self.count = len(lines)
        self.history.show_history(opened, lines)

    def show_places(self, places: RecordPlaces | None, tz_minutes: int) -> None:
        """Say where the activity is besides here."""
        self.history.show_places(places, tz_minutes)

    def set_room(self, effective: float) -> None:
        """Hide the pane where there is no room for it."""
        self.history.set_room(effective)

    def enter(self) -> None:
        """Go to the list."""
        self.history.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
