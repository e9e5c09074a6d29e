"""The grid of who takes part: digits and first letters choose a result, F2 opens its list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from lipas_desktop.domain.codes import CODES
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.activities.people_model import CODED, PeopleModel, find_code
from lipas_desktop.ui.views.grid import GridView

Index = QModelIndex | QPersistentModelIndex
WORDS_WIDTH, ICON_WIDTH = 150, 34
_OPENERS = (Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_Space)


class PeopleView(GridView):
    """Score is typed; result and predicate are chosen, for all rows selected at once."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(model, name="activity_people", still_left=2, parent=parent)
        self._people = model
        self.keys.enter, self.keys.tab_moves = "down", False

    def fit(self) -> None:
        """Let the words at the end give way to their icon where there is no room for them."""
        words = self.grid.columns[-1]
        others = sum(column.width for column in self.grid.columns[:-1])
        room = int(self.viewport().width() / theme.current().scale)
        words.width = WORDS_WIDTH if others + WORDS_WIDTH <= room else ICON_WIDTH
        super().fit()

    @property
    def coded(self) -> str:
        """Return the code list of the current column, empty where it has none."""
        column = self.currentIndex().column()
        return CODED.get(self.grid.columns[column].key, "") if column >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a code by its key; the rest is as in Excel."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.coded and not ctrl and self._press_code(event):
            return
        super().keyPressEvent(event)

    def _press_code(self, event: QKeyEvent) -> bool:
        if event.key() in _OPENERS:
            self.open_choices()
            return True
        text = event.text()
        if not text or not text.isprintable():
            return False
        if find_code(self.coded, text):
            self.keys.fill_selection(text)
        return True

    def open_choices(self) -> None:
        """Show the codes of the current cell as a menu, each with its digit."""
        menu = QMenu(self)
        language = formats.language()
        for number, code in enumerate(CODES[self.coded].active, 1):
            action = menu.addAction(f"&{number}   {code.label(language)}")
            action.setData(str(number))
        rect = self.visualRect(self.currentIndex())
        chosen = menu.exec(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 1)))
        menu.deleteLater()
        if chosen is not None:
            self.keys.fill_selection(chosen.data())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the codes too."""
        if self.coded:
            self.open_choices()
        else:
            super().mouseDoubleClickEvent(event)
