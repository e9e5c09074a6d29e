"""Draws the block of a grid that is in view: grounds, cells, lines, totals, the current cell.

Everything is drawn in few large strokes: a ground once a column, a line once a row, so that a
full repaint of twenty rows and twenty-five columns stays within a frame of the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.cell import EMPTY
from lipas_desktop.ui.views.grid_layout import Slot

if TYPE_CHECKING:
    from lipas_desktop.ui.views.grid import GridView


class GridBlock:
    """The painter of one grid."""

    def __init__(self, view: GridView) -> None:
        self._view = view

    def draw(self, painter: QPainter, dirty: QRect) -> None:
        """Draw what is to be drawn anew."""
        view, t = self._view, theme.current()
        painter.fillRect(dirty, t.color("surface"))
        height, top = view.row_height, view.verticalScrollBar().value()
        first = max(0, (dirty.top() + top) // height)
        last = min(view.grid.row_total() - 1, (dirty.bottom() + top) // height)
        if last >= first:
            rows = range(first, last + 1)
            block = QRect(0, first * height - top, 0, len(rows) * height)
            self._draw_columns(painter, rows, block)
            self._draw_row_lines(painter, rows, block.top())
        if view.totals_height:
            self._draw_totals(painter)
        self._draw_current(painter)

    def _middle(self) -> QRect:
        """Return where moving columns may be seen."""
        layout = self._view.layout_
        left = layout.left_edge
        width = max(0, layout.right_edge - left)
        return QRect(left, 0, width, self._view.viewport().height())

    def _draw_columns(self, painter: QPainter, rows: range, block: QRect) -> None:
        view = self._view
        middle, everything = self._middle(), view.viewport().rect()
        current = view.currentIndex().row() if view.shows_current else -1
        edges = set(view.layout_.moved_edges(view.offset))
        for slot in view.layout_.slots(view.offset):
            painter.setClipRect(middle if slot.moving else everything)
            area = QRect(slot.x, block.y(), slot.width, block.height())
            self._draw_grounds(painter, slot, rows, area, current)
            self._draw_cells(painter, slot, rows, area)
            if slot.column:
                strong = view.grid.columns[slot.column].strong_edge or slot.column in edges
                line = theme.current().color("line2" if strong else "line")
                painter.fillRect(slot.x, area.y(), 1, area.height(), line)
        painter.setClipping(False)

    def _draw_grounds(
        self, painter: QPainter, slot: Slot, rows: range, area: QRect, current: int
    ) -> None:
        t, height = theme.current(), self._view.row_height
        ground = self._view.grid.columns[slot.column].ground
        if ground or not slot.moving:
            painter.fillRect(area, t.color(ground or "surface"))
        for row in self._selected_rows(slot.column, current):
            if row in rows:
                y = area.y() + (row - rows.start) * height
                painter.fillRect(area.x(), y, area.width(), height, t.color("soft"))

    def _selected_rows(self, column: int, current: int) -> set[int]:
        """Return the rows on the soft ground: the current one, and a block selected."""
        found = {current}
        selection = self._view.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            several = part.height() > 1 or part.width() > 1
            if several and part.left() <= column <= part.right():
                found |= set(range(part.top(), part.bottom() + 1))
        return found

    def _draw_cells(self, painter: QPainter, slot: Slot, rows: range, area: QRect) -> None:
        view, column = self._view, slot.column
        cell_of, draw, height = view.grid.cell, view.cells.draw, view.row_height
        margin = theme.current().px(view.grid.columns[column].margin)
        x, y, width = slot.x + 1, area.y(), slot.width - 1
        for row in rows:
            cell = cell_of(row, column)
            if cell is not EMPTY:
                draw(painter, QRect(x, y, width, height - 1), cell, margin)
            y += height

    def _draw_row_lines(self, painter: QPainter, rows: range, y: int) -> None:
        line, width = theme.current().color("line"), self._view.viewport().width()
        height = self._view.row_height
        for _ in rows:
            y += height
            painter.fillRect(0, y - 1, width, 1, line)

    def _draw_totals(self, painter: QPainter) -> None:
        view, t = self._view, theme.current()
        y, height, width = view.totals_top(), view.totals_height, view.viewport().width()
        middle = self._middle()
        painter.fillRect(0, y, width, height, t.color("sunken"))
        for slot in view.layout_.slots(view.offset):
            painter.setClipRect(middle if slot.moving else view.viewport().rect())
            rect = QRect(slot.x + 1, y, slot.width - 1, height - 1)
            painter.fillRect(slot.x, y, slot.width, height, t.color("sunken"))
            margin = t.px(view.grid.columns[slot.column].margin)
            view.cells.draw(painter, rect, view.grid.total(slot.column), margin)
            if slot.column:
                painter.fillRect(slot.x, y, 1, height, t.color("line"))
        painter.setClipping(False)
        painter.fillRect(0, y - 1, width, 1, t.color("line2"))
        painter.fillRect(0, y + height - 1, width, 1, t.color("line"))

    def _draw_current(self, painter: QPainter) -> None:
        """Draw the frame of the current cell, 2 px on the lines around it."""
        view = self._view
        rect = view.visualRect(view.currentIndex())
        editing = view.state() == QAbstractItemView.State.EditingState
        if rect.isNull() or editing or not view.shows_current:
            return
        if view.totals_height and rect.bottom() > view.totals_top():
            return
        tone = theme.current().color("accent" if view.hasFocus() else "ctl")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(tone, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 0, 0, -1))
