"""The grid of an attendance list before it is taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lipas_desktop.ui.pages.imports.attendance_model import AttendanceModel
from lipas_desktop.ui.views.grid import GridView


class ListGrid(GridView):
    """The grid of an attendance list: read only, Space leaves a row out."""

    toggled = Signal(int)

    def __init__(self, model: AttendanceModel) -> None:
        super().__init__(
            model, name="attendance_import_grid", still_left=3, row_height=23, two_lines=True
        )
        self.keys.enter, self.keys.letters, self.keys.tab_moves = "ignore", False, False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space before the grid does."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
