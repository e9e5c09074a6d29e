"""Keys of a grid, as in Excel: where Tab and Enter lead, blocks copied and pasted, values above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from lipas_desktop.ui.views.grid import GridView

Enter = Literal["next_row", "down", "ignore"]
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def block_of(text: str) -> list[list[str]]:
    """Return the cells of a text copied from a spreadsheet."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines]


class GridKeys:
    """Acts on keys before the view does; `press` tells whether it took one."""

    def __init__(self, view: GridView) -> None:
        self._view = view
        self.enter: Enter = "next_row"
        """Where Enter leads: the first cell to fill of the next row, down, or to the page."""
        self.tab_moves = True
        """False lets Tab leave the grid."""
        self.letters = True
        """False keeps typed letters from opening an editor."""

    def press(self, event: QKeyEvent) -> bool:
        """Take a key, or leave it to the view."""
        ctrl = bool(event.modifiers() & _CTRL)
        if ctrl:
            return self._press_ctrl(event)
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & _SHIFT)
            return self.tab_moves and self._step(-1 if back else 1)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._press_enter()
        if event.key() == Qt.Key.Key_Delete:
            return self.fill_selection("")
        return not self.letters and bool(event.text()) and event.text().isprintable()

    def _press_ctrl(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_D:
            self.repeat_above()
        elif event.key() == Qt.Key.Key_Delete:
            row = self._view.currentIndex().row()
            if row >= 0:
                self._view.row_removal_asked.emit(row)
        else:
            return False
        return True

    def _press_enter(self) -> bool:
        if self.enter == "ignore":
            return False
        self.after_enter()
        return True

    def after_enter(self) -> None:
        """Go where Enter leads; editors call it when Enter ends them."""
        view, index = self._view, self._view.currentIndex()
        row = index.row() + 1
        if self.enter == "ignore" or row >= view.grid.row_total():
            return
        column = self._first_editable(row) if self.enter == "next_row" else index.column()
        view.go_to(row, column)

    def _first_editable(self, row: int) -> int:
        grid = self._view.grid
        count = len(grid.columns)
        return next((c for c in range(count) if grid.can_edit(row, c)), 0)

    def _step(self, by: int) -> bool:
        """Go to the next cell that can be edited, over the row's end."""
        view, index = self._view, self._view.currentIndex()
        grid, count = view.grid, len(view.grid.columns)
        place = max(0, index.row()) * count + index.column() + by
        while 0 <= place < grid.row_total() * count:
            row, column = divmod(place, count)
            if grid.can_edit(row, column):
                view.go_to(row, column)
                return True
            place += by
        return False

    def _selected(self) -> list[tuple[int, int]]:
        indexes = self._view.selectionModel().selectedIndexes()
        cells = sorted((index.row(), index.column()) for index in indexes)
        current = self._view.currentIndex()
        return cells or ([(current.row(), current.column())] if current.isValid() else [])

    def fill_selection(self, text: str) -> bool:
        """Put one text into all cells selected."""
        grid = self._view.grid
        taken = [grid.take(r, c, text) for r, c in self._selected() if grid.can_edit(r, c)]
        return bool(taken)

    def copy(self) -> None:
        """Copy the block selected, as a spreadsheet takes it."""
        rows: dict[int, list[str]] = {}
        for row, column in self._selected():
            rows.setdefault(row, []).append(self._view.grid.value(row, column))
        text = "\n".join("\t".join(cells) for cells in rows.values())
        QGuiApplication.clipboard().setText(text)

    def paste(self, text: str) -> None:
        """Lay a copied block over the cells from the current one on."""
        index, grid = self._view.currentIndex(), self._view.grid
        if not index.isValid() or not text:
            return
        for down, cells in enumerate(block_of(text)):
            for across, value in enumerate(cells):
                row, column = index.row() + down, index.column() + across
                inside = column < len(grid.columns) and row < grid.row_total()
                if inside and grid.can_edit(row, column):
                    grid.take(row, column, value.strip())

    def repeat_above(self) -> None:
        """Take the value of the cell above."""
        index, grid = self._view.currentIndex(), self._view.grid
        if index.row() > 0 and grid.can_edit(index.row(), index.column()):
            value = grid.value(index.row() - 1, index.column())
            grid.take(index.row(), index.column(), value)
