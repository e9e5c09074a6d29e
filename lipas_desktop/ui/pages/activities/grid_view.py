"""The attendance grid by its keys: a letter or digit writes and goes down, Ctrl and arrows move."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lipas_desktop.domain.marks import MARKS
from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.activities.grid_model import (
    AFTER_SESSIONS,
    FIRST_SESSION,
    ICON_WIDTH,
    SESSION_WIDTH,
    WORDS_WIDTH,
    AttendanceModel,
)
from lipas_desktop.ui.pages.activities.sheet import Letter, Spot
from lipas_desktop.ui.views.grid import GridView

Index = QModelIndex | QPersistentModelIndex
LEAST_SESSION_WIDTH = 30
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_DIGITS = {str(number): mark for number, mark in enumerate(MARKS, 1)}


class AttendanceView(GridView):
    """Number, name and sums stand still; the sessions between them move where there are many."""

    def __init__(self, model: AttendanceModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            name="attendance_grid",
            still_left=FIRST_SESSION,
            still_right=AFTER_SESSIONS,
            row_height=23,
            two_lines=True,
            totals=True,
            parent=parent,
        )
        self._marks = model
        self.keys.enter, self.keys.tab_moves, self.keys.letters = "ignore", False, False
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._stay_in_sessions)
        model.typed.connect(self.viewport().update)

    def fit(self) -> None:
        """Narrow the sessions a little before they must be moved; words give way to their icon."""
        model, count = self.grid, len(self.grid.columns) - FIRST_SESSION - AFTER_SESSIONS
        if count > 0:
            room = int(self.viewport().width() / theme.current().scale)
            fixed = sum(c.width for c in model.columns[:FIRST_SESSION])
            fixed += sum(c.width for c in model.columns[-AFTER_SESSIONS:-1])
            tight = fixed + WORDS_WIDTH + count * LEAST_SESSION_WIDTH > room
            model.columns[-1].width = ICON_WIDTH if tight else WORDS_WIDTH
            each = (room - fixed - model.columns[-1].width) // count
            for column in model.columns[FIRST_SESSION:-AFTER_SESSIONS]:
                column.width = max(LEAST_SESSION_WIDTH, min(SESSION_WIDTH, each))
        super().fit()
        self.scrollTo(self.currentIndex())

    # Where one is

    @property
    def session(self) -> int:
        """Return which session the current cell is in, -1 where there is none."""
        return self._marks.session_of(self.currentIndex().column())

    def go_to_mark(self, row: int, session: int) -> None:
        """Make the cell of a person and a session the current one."""
        self.go_to(row, session + FIRST_SESSION)

    def _stay_in_sessions(self, index: Index) -> None:
        """Keep the current cell among those that can be filled."""
        sessions = len(self._marks.sheet.sessions)
        if not index.isValid() or not sessions:
            return
        column = min(max(index.column(), FIRST_SESSION), FIRST_SESSION + sessions - 1)
        if column != index.column():
            self.go_to(index.row(), column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press beside the sessions to choose a person, and stay in the session."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._marks.session_of(index.column()) < 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to(index.row(), self.currentIndex().column())
            return
        super().mousePressEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write marks; whatever one key changes is one action."""
        if event.modifiers() in _PLAIN and self._press_mark(event):
            return
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if ctrl and event.key() in steps:
            self.step_session(steps[Qt.Key(event.key())])
            return
        with self._marks.one_action():
            super().keyPressEvent(event)

    def _press_mark(self, event: QKeyEvent) -> bool:
        letter = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            letter = "H"
        mark = _DIGITS.get(letter, letter)
        if mark not in MARKS or self.session < 0:
            return False
        self.write(mark)
        return True

    def write(self, mark: Letter) -> None:
        """Fill the cells selected; a single one is left downwards."""
        cells = self._selected_spots()
        row, session = self.currentIndex().row(), self.session
        if self._marks.put(dict.fromkeys(cells, mark)) and len(cells) == 1:
            self._go_down(row, session)

    def _selected_spots(self) -> list[Spot]:
        sheet, model = self._marks.sheet, self._marks
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        held = [(one.row(), model.session_of(one.column())) for one in indexes]
        return [sheet.spot(row, session) for row, session in held if session >= 0]

    def _go_down(self, row: int, session: int) -> None:
        """Go to the next person; from a full column on to the next session that has come.

        One with gaps is not left: who enters the exceptions first fills the rest there.
        """
        sheet = self._marks.sheet
        if row + 1 < len(sheet.people):
            self.go_to_mark(row + 1, session)
            return
        following = session + 1 < len(sheet.sessions) and not sheet.is_ahead(session + 1)
        if following and not sheet.empty(session):
            self.go_to_mark(0, session + 1)

    def step_session(self, by: int) -> None:
        """Go to another session: to its first gap, or along the row where it has none."""
        sheet, session = self._marks.sheet, self.session + by
        if 0 <= session < len(sheet.sessions):
            gaps = sheet.empty(session)
            self.go_to_mark(gaps[0] if gaps else self.currentIndex().row(), session)

    def fill_rest(self) -> None:
        """Fill the gaps of the session with H; exceptions already entered stay."""
        sheet, session = self._marks.sheet, self.session
        if session >= 0:
            gaps = sheet.empty(session)
            self._marks.put({sheet.spot(row, session): "H" for row in gaps})
