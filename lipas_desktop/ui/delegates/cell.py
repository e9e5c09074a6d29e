"""What a table cell shows, as a small frozen value, and the one painter for all of them.

The painter keeps colours, fonts and metrics until theme or text size changes; it builds nothing
per cell. Lists use it through `CellDelegate`, grids call it for a whole block.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygon

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.chips import draw_pill
from lipas_desktop.ui.widgets.fields import draw_check

LEFT, RIGHT, CENTRE = "left", "right", "centre"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. Tones are tokens of the theme; empty ground is the row's own."""

    text: str = ""
    second: str = ""
    """Grey words behind the text: a nickname, *ejaan mirip*."""
    tone: str = "text2"
    weight: int = 400
    align: str = LEFT
    icon: str = ""
    icon_tone: str = ""
    ground: str = ""
    corner: str = ""
    """A triangle in the upper right corner: `warnm` or `err`."""
    pill: str = ""
    """Draw the text as a pill in this tone."""
    check: bool | None = None
    """Draw a check box in place of a text."""
    hits: tuple[tuple[int, int], ...] = ()
    """Ranges (start, length) of the text that were searched for."""

    @property
    def spoken(self) -> str:
        """Return the cell's words, for screen readers and copying."""
        return f"{self.text}, {self.second}" if self.second else self.text


EMPTY = Cell()


_WIDTHS_KEPT = 4000


class CellPainter:
    """Draws cells; one for each view. Lengths come from the theme of its last `refresh`."""

    def __init__(self, margin: int = 8, size: int = 13, *, tabular: bool = True) -> None:
        self._base_margin, self._size, self._tabular = margin, size, tabular
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and lengths of the theme of now; call it from the view's `restyle`."""
        t = self._theme = theme.current()
        weights = (400, 500, 600, 700)
        self._fonts = {w: t.font(self._size, w, tabular=self._tabular) for w in weights}
        self._metrics = {w: t.metrics(self._size, w, tabular=self._tabular) for w in weights}
        self._small, self._small_metrics = t.font(12), t.metrics(12)
        self._widths: dict[tuple[int, str], int] = {}
        self._pens: dict[str, QPen] = {}
        metrics = self._metrics[400]
        self._ascent, self._line = metrics.ascent(), metrics.ascent() + metrics.descent()
        self.margin = t.px(self._base_margin)
        self._icon, self._gap = t.px(15), t.px(6)
        self._corner, self._hit_half, self._box = t.px(8), t.px(9), t.px(16)

    def draw(self, painter: QPainter, rect: QRect, cell: Cell, margin: int = -1) -> None:
        """Draw ground, corner, icon and words of one cell; `margin` in place of the usual one."""
        if cell is EMPTY:
            return
        margin = self.margin if margin < 0 else margin
        if cell.ground:
            painter.fillRect(rect, self._theme.color(cell.ground))
        if cell.corner:
            self._draw_corner(painter, rect, cell.corner)
        if cell.check is not None:
            top = rect.y() + (rect.height() - self._box) // 2
            draw_check(painter, QRect(rect.x() + margin, top, self._box, self._box), cell.check)
        elif cell.pill:
            draw_pill(painter, rect.x() + margin, rect.center().y() + 1, cell.text, cell.pill)
        elif cell.text or cell.icon:
            self._draw_words(painter, rect, cell, margin)

    def _width(self, weight: int, words: str) -> int:
        key = (weight, words)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _WIDTHS_KEPT:
                self._widths.clear()
            width = self._widths[key] = self._metrics[weight].horizontalAdvance(words)
        return width

    def _pen(self, tone: str) -> QPen:
        pen = self._pens.get(tone)
        if pen is None:
            pen = self._pens[tone] = QPen(self._theme.color(tone))
        return pen

    def _draw_words(self, painter: QPainter, rect: QRect, cell: Cell, margin: int) -> None:
        left, right = rect.x() + margin, rect.x() + rect.width() - margin
        if cell.icon:
            left = self._draw_icon(painter, rect, cell, left, right)
        words, room = cell.text, right - left
        width = self._width(cell.weight, words)
        if width > room:
            cut = self._metrics[cell.weight].elidedText(words, Qt.TextElideMode.ElideRight, room)
            words, width = cut, room
        x = left
        if cell.align == RIGHT:
            x = right - width
        elif cell.align == CENTRE:
            x = left + (room - width) // 2
        for start, length in cell.hits:
            self._draw_hit(painter, rect, x, cell, start, length)
        painter.setFont(self._fonts[cell.weight])
        painter.setPen(self._pen(cell.tone))
        base = rect.y() + (rect.height() - self._line) // 2 + self._ascent
        painter.drawText(x, base, words)
        x += width + self._gap + 2
        if cell.second and x < right:
            painter.setFont(self._small)
            painter.setPen(self._pen("text3"))
            painter.drawText(x, base, paint.elided(cell.second, self._small_metrics, right - x))

    def _draw_corner(self, painter: QPainter, rect: QRect, tone: str) -> None:
        right, top, size = rect.right() + 1, rect.top(), self._corner
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(tone))
        painter.drawPolygon(
            QPolygon([QPoint(right - size, top), QPoint(right, top), QPoint(right, top + size)])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_icon(self, painter: QPainter, rect: QRect, cell: Cell, left: int, right: int) -> int:
        """Draw the icon; return where the words begin."""
        size = self._icon
        if not cell.text and cell.align != LEFT:
            spare = right - left - size
            left += spare if cell.align == RIGHT else spare // 2
        top = rect.y() + (rect.height() - size) // 2
        tone = self._theme.color(cell.icon_tone or cell.tone)
        self._theme.icons.draw(painter, QPoint(left, top), cell.icon, tone, size)
        return left + size + self._gap

    def _draw_hit(
        self, painter: QPainter, rect: QRect, x: int, cell: Cell, start: int, length: int
    ) -> None:
        before = self._width(cell.weight, cell.text[:start])
        wide = self._width(cell.weight, cell.text[start : start + length])
        middle, half = rect.center().y(), self._hit_half
        hit = QRect(x + before - 1, middle - half, wide + 2, 2 * half)
        paint.box(painter, hit, 2, self._theme.color("hl"))
