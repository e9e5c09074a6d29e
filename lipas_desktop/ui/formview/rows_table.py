"""The table of a repeat: a grid in the middle of a form, which keeps no focus to itself."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.formengine.outcome import Choice
from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.rows_choosing import CellChooser, ChoosingDelegate
from lipas_desktop.ui.formview.rows_model import RowsModel
from lipas_desktop.ui.views.grid import GridView, Index
from lipas_desktop.ui.views.grid_keys import GridKeys
from lipas_desktop.ui.widgets.fields import State

MOST_IN_SIGHT = 14
"""Rows after which the table scrolls in itself."""


class RowsKeys(GridKeys):
    """Tab and Enter go to the next cell that applies, and out of the table at its ends."""

    def __init__(self, view: "RowsTable") -> None:
        super().__init__(view)
        self._table = view

    def after_enter(self) -> None:
        """Go to the next cell; from a last row with nothing in it on to the next question."""
        row = self._table.currentIndex().row()
        if row < 0 or self._table.rows.is_waiting(row) or not super()._step(1):
            self._table.passed.emit(1)

    def _step(self, by: int) -> bool:
        if not super()._step(by):
            self._table.passed.emit(by)
        return True

    def repeat_above(self) -> None:
        """Take the value of the cell above, choices too."""
        index, rows = self._table.currentIndex(), self._table.rows
        if index.row() > 0 and rows.can_edit(index.row(), index.column()):
            code = rows.code(index.row() - 1, index.column())
            rows.give(index.row(), index.column(), code)


class RowsTable(GridView):
    """One repeat on the screen; an editor of a form as the others are."""

    answered = Signal(str)
    """Never sent: the rows answer through their model."""
    passed = Signal(int)
    """Tab or Enter leads out of the table: 1 to what follows, -1 to what is before."""

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name=name, still_left=1, parent=parent)
        self.rows = model
        self._letter = ""
        self.keeps_current = False
        """Set where another table shows what is inside the current row."""
        self._keys = RowsKeys(self)
        self._chooser = CellChooser(self)
        self._delegate = ChoosingDelegate(self)
        self.setItemDelegate(self._delegate)
        model.rowsInserted.connect(self._keep_current)
        model.rowsRemoved.connect(self._keep_current)
        model.modelReset.connect(self._keep_current)
        self.clicked.connect(lambda index: model.tick(index.row(), index.column()))

    # What a form asks of an editor

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show nothing: cells are drawn by what a ChangeSet names."""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer nothing: each cell has its own."""

    def set_field_state(self, state: State) -> None:
        """Show nothing: each row says how it stands."""

    @property
    def shows_current(self) -> bool:
        """Tell whether a row stands out: while one is here, or other rows hang on it."""
        return self.keeps_current or self.hasFocus() or self.state() == self.State.EditingState

    # Room

    @property
    def wanted_height(self) -> int:
        """Return the room for header and rows."""
        shown = min(self.rows.row_total(), MOST_IN_SIGHT)
        # A scroll bar below the last row would hide it.
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_wide() else 0
        return self.header.sizeHint().height() + shown * self.row_height + bar + 2

    def _is_too_wide(self) -> bool:
        t = theme.current()
        return sum(t.px(column.width) for column in self.grid.columns) > self.width() - 2

    # Where one is

    def _keep_current(self) -> None:
        """Stand somewhere as long as there is a row, as when the row one was in has gone."""
        index = self.currentIndex()
        total = self.rows.row_total()
        if total and not index.isValid():
            self.go_to_first(0)

    def go_to_first(self, row: int) -> None:
        """Go to the first cell of a row that takes an answer."""
        count = len(self.grid.columns)
        self.go_to(row, next((c for c in range(count) if self.rows.can_edit(row, c)), 1))

    def remove_row(self, row: int) -> None:
        """Take a row away; one stands in the same column of the row that takes its place."""
        column = max(1, self.currentIndex().column())
        self.rows.remove(row)
        if self.rows.row_total():
            self.go_to(min(row, self.rows.row_total() - 1), column)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Say what is missing in a row once one goes on to another."""
        super().currentChanged(current, previous)
        if previous.isValid() and previous.row() != current.row():
            self.rows.see(previous.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin somewhere."""
        super().focusInEvent(event)
        self._keep_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Grey the frame of the current cell."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write in a cell; a box is only ticked."""
        index = self.indexAt(event.position().toPoint())
        if self.rows.ticks(index.column()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let choices be chosen where one stands, without an editor."""
        index = self.currentIndex()
        if index.isValid() and self._chooser.press(index.row(), index.column(), event):
            return
        super().keyPressEvent(event)

    def pass_on(self, by: int) -> None:
        """Give the focus to whatever is before or after the form."""
        self.focusNextPrevChild(by > 0)

    def choose_from_list(self, letter: str = "") -> None:
        """Open the list of choices of the current cell, at a letter."""
        self._letter = letter
        self.edit(self.currentIndex())

    def taken_letter(self) -> str:
        """Return the letter that a list is opened at, once."""
        letter, self._letter = self._letter, ""
        return letter

    def end_choosing(self, editor: QWidget) -> None:
        """Close the list of a cell once something was chosen there."""
        QTimer.singleShot(0, self, lambda: self._close(editor))

    def _close(self, editor: QWidget) -> None:
        self.closeEditor(editor, ChoosingDelegate.EndEditHint.NoHint)
        self.setFocus()
