"""The band of first run and log-in, and the motif of empty states: diamonds as a weaver counts.

Own geometry: every figure is built from steps on a grid of threads, as resist-dyed warp gives,
so edges are stepped and rows meet at their points. Nothing is taken from any house's cloth.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.live import Live

_ACROSS = 4
_RED_ROWS = range(4, 8)
_REPEAT = 12


def _diamond(x: float, y: float, half_width: float, half_height: float) -> QPolygonF:
    return QPolygonF(
        [
            QPointF(x, y - half_height),
            QPointF(x + half_width, y),
            QPointF(x, y + half_height),
            QPointF(x - half_width, y),
        ]
    )


class IkatBand(Live, QWidget):
    """A strip of cloth, 88 wide, along the left of the window; the LATIHAN ribbon is its side."""

    def __init__(self, parent: QWidget | None = None, *, thickness: int = 88) -> None:
        super().__init__(parent)
        self._thickness = thickness
        self._cloth = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.go_live()

    def restyle(self) -> None:
        """Weave anew: the cloth is drawn once and then laid out in repeats."""
        self.setFixedWidth(self._thickness)
        self._cloth = QPixmap()

    def _weave(self) -> QPixmap:
        t = theme.current()
        ratio = self.devicePixelRatioF()
        cell = self._thickness / _ACROSS
        height = cell * 2 * _REPEAT
        cloth = QPixmap(round(self._thickness * ratio), round(height * ratio))
        cloth.setDevicePixelRatio(ratio)
        cloth.fill(t.color("warp"))
        painter = QPainter(cloth)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for row in range(-1, 2 * _REPEAT + 2):
            for column in range(-1, _ACROSS + 2):
                x = (column + (row % 2) / 2) * cell
                self._draw_figure(painter, x, row * cell, row % (2 * _REPEAT), cell)
        self._draw_threads(painter, height)
        painter.end()
        return cloth

    def _draw_figure(self, painter: QPainter, x: float, y: float, row: int, cell: float) -> None:
        t = theme.current()
        red = row // 2 in _RED_ROWS
        painter.setBrush(t.color("madder" if red else "weave"))
        painter.drawPolygon(_diamond(x, y, cell * 0.44, cell * 0.88))
        bright = row % 8 == 3
        painter.setBrush(t.color("thread" if bright else "warp"))
        size = 0.17 if bright else 0.2
        painter.drawPolygon(_diamond(x, y, cell * size, cell * size * 2))
        if not bright:
            painter.setBrush(t.color("madder" if red else "weave"))
            painter.drawPolygon(_diamond(x, y, cell * 0.08, cell * 0.16))

    def _draw_threads(self, painter: QPainter, height: float) -> None:
        """Lay the warp's fine lines over all, as resist dye shows them."""
        line = QColor(theme.current().color("warp"))
        line.setAlpha(38)
        for x in range(0, self._thickness, 3):
            painter.fillRect(QRectF(x, 0, 1, height), line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the cloth out in repeats."""
        if self._cloth.isNull():
            self._cloth = self._weave()
        QPainter(self).drawTiledPixmap(self.rect(), self._cloth)


class IkatMotif(Live, QWidget):
    """Seven diamonds in a row, the tallest in the middle: the sign over an empty page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the room for seven diamonds."""
        t = theme.current()
        return QSize(t.px(180), t.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them from the outside in, grey, light indigo, indigo."""
        t = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / 7
        for number in range(7):
            away = abs(number - 3)
            half = self.height() / 2 * (1 - 0.165 * away)
            x, y = step * (number + 0.5), self.height() / 2
            painter.setBrush(t.color(("c1", "c2", "c2", "line2")[away]))
            painter.drawPolygon(_diamond(x, y, step * 0.47, half))
            painter.setBrush(t.color("surface"))
            painter.drawPolygon(_diamond(x, y, step * 0.19, half * 0.45))
