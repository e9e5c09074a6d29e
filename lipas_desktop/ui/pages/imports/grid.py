"""The preview's grid: read only; 1, 2, 3 decide, Enter shows the row as it is in the workbook."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lipas_desktop.ui.pages.imports.people_model import PeopleModel
from lipas_desktop.ui.views.grid import GridView

_ANSWERS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}


class PreviewGrid(GridView):
    """Tells answers and the wish to see a row."""

    answered = Signal(int)
    look_asked = Signal()

    def __init__(self, model: PeopleModel) -> None:
        super().__init__(
            model, name="import_grid", still_left=3, still_right=1, row_height=25, two_lines=True
        )
        self.keys.enter, self.keys.letters, self.keys.tab_moves = "ignore", False, False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Enter before the grid does."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        answer = _ANSWERS.get(Qt.Key(event.key()))
        if plain and answer:
            self.answered.emit(answer)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.look_asked.emit()
        else:
            super().keyPressEvent(event)
