"""The states of a cell, drawn by the painter that lists and grids use."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.cell import CENTRE, Cell, CellPainter
from lipas_desktop.ui.widgets import paint
from tests.ui.example_grids import MARKS

FIRST = (
    ("biasa", Cell("Oebobo", tone="text"), ""),
    ("sedang dipilih", Cell("Oebobo", tone="text", ground="soft"), "accent"),
    ("baris terpilih", Cell("Oebobo", tone="text", ground="soft"), ""),
    ("dari nilai tetap", Cell("Oebobo", tone="text2", icon="pin"), ""),
)
SECOND = (
    ("perlu dicek", Cell("5371 04?? 03", tone="text", ground="warnb", corner="warnm"), ""),
    ("ditolak", Cell("5,37104E+15", tone="text", ground="errb", corner="err"), ""),
    ("tak dapat diubah", Cell("56", ground="sunken"), ""),
)


class CellRow(QWidget):
    """Two rows of cells with their names below, and the marks of attendance."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(140)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, cells = QPainter(self), CellPainter(margin=6)
        for number, row in enumerate((FIRST, SECOND)):
            for at, (name, cell, frame) in enumerate(row):
                rect = QRect(at * 96, number * 52, 91, 27)
                self._draw(painter, cells, rect, cell, frame)
                under = QRect(rect.x(), rect.bottom() + 2, 96, 16)
                t = theme.current()
                paint.text(painter, under, name, t.font(11), t.color("text2"))
        for at, mark in enumerate("HTSIA"):
            cell = MARKS[mark] if mark != "H" else Cell("H", align=CENTRE, ground="side")
            self._draw(painter, cells, QRect(at * 38, 108, 35, 25), cell, "")

    def _draw(
        self, painter: QPainter, cells: CellPainter, rect: QRect, cell: Cell, frame: str
    ) -> None:
        t = theme.current()
        painter.fillRect(rect, t.color("surface"))
        cells.draw(painter, rect, cell)
        painter.setPen(t.color("line2"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if frame:
            paint.box(painter, rect, 0, None, t.color(frame), 2)
