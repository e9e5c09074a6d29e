"""How marks look: quiet H, coloured exceptions, the amber corner where two PCs differ."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.marks import MARKS
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, Cell
from lipas_desktop.ui.pages.activities.sheet import Letter
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

_TONES = {
    "T": ("warn", "warnb"),
    "S": ("blue", "blueb"),
    "I": ("vio", "viob"),
    "A": ("err", "errb"),
}
CELLS: Mapping[Letter, Cell] = {
    None: EMPTY,
    "H": Cell("H", align=CENTRE),
    **{
        mark: Cell(mark, tone=tone, weight=600, align=CENTRE, ground=ground)
        for mark, (tone, ground) in _TONES.items()
    },
}
DIFFERING: Mapping[Letter, Cell] = {
    mark: Cell(mark or "?", tone="warn", weight=600, align=CENTRE, ground="warnb", corner="warnm")
    for mark in (None, *MARKS)
}


def mark_words(mark: str) -> str:
    """Return what a mark stands for."""
    return CODES["mark"].label(mark, formats.language())


class MarkLegend(Live, QWidget):
    """The five marks with their words, in the order of their keys; a line sets them apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def retranslate(self) -> None:
        """Say the words to screen readers too."""
        self.setAccessibleName(", ".join(f"{mark} {mark_words(mark)}" for mark in MARKS))
        self.updateGeometry()
        self.update()

    def _width(self, mark: str) -> int:
        t = theme.current()
        return t.px(21) + t.px(7) + t.metrics(12).horizontalAdvance(mark_words(mark)) + t.px(14)

    def sizeHint(self) -> QSize:
        """Return the room for all of them."""
        t = theme.current()
        return QSize(sum(self._width(mark) for mark in MARKS) + t.px(16), t.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each mark on its ground, its words, and the line."""
        t = theme.current()
        painter = QPainter(self)
        x, tile, high = 0, t.px(21), t.px(18)
        for mark in MARKS:
            tone, ground = _TONES.get(mark, ("text2", "side"))
            rect = QRect(x, (self.height() - high) // 2, tile, high)
            frame = t.color(tone) if t.contrast else None
            paint.box(painter, rect, t.px(4), t.color(ground), frame)
            paint.text(painter, rect, mark, t.font(11, 600), t.color(tone), paint.CENTER)
            words = QRect(x + tile + t.px(7), 0, self.width(), self.height())
            paint.text(painter, words, mark_words(mark), t.font(12), t.color("text2"))
            x += self._width(mark)
        painter.fillRect(x, 0, 1, self.height(), t.color("line"))
