"""The header of a grid: one line or two, still columns standing still, today's column soft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QHeaderView

from lipas_desktop.ui import theme
from lipas_desktop.ui.views.header import draw_header
from lipas_desktop.ui.widgets.live import Live

if TYPE_CHECKING:
    from lipas_desktop.ui.views.grid import GridView


class GridHeader(Live, QHeaderView):
    """Draws all sections where the grid's layout says they stand."""

    def __init__(self, grid: GridView, *, two_lines: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid, self._two_lines = grid, two_lines
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(8)
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the height of one line, or of two."""
        return QSize(super().sizeHint().width(), theme.current().px(38 if self._two_lines else 30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every section in view."""
        t, layout = theme.current(), self._grid.layout_
        painter = QPainter(self.viewport())
        height = self.height()
        painter.fillRect(self.viewport().rect(), t.color("surface"))
        middle = QRect(layout.left_edge, 0, layout.right_edge - layout.left_edge, height)
        for slot in layout.slots(self._grid.offset):
            column = self._grid.grid.columns[slot.column]
            painter.setClipRegion(QRegion(middle if slot.moving else self.viewport().rect()))
            rect = QRect(slot.x, 0, slot.width, height - 1)
            painter.fillRect(rect, t.color(column.ground or "surface"))
            if slot.column:
                edge = t.color("line2" if column.strong_edge else "line")
                painter.fillRect(slot.x, 0, 1, height, edge)
            draw_header(painter, rect.adjusted(1, 0, 0, 0), column.header, t.px(column.margin))
        painter.setClipping(False)
        painter.fillRect(0, height - 1, self.width(), 1, t.color("line2"))
