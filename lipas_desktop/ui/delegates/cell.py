"""What a table cell shows, as a small frozen value, and the one painter for all of them.

The painter keeps colours, fonts and metrics until theme or text size changes; it builds nothing
per cell. Lists use it through `CellDelegate`, grids call it for a whole block.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPolygon

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


class CellPainter:
    """Draws cells; one for each view."""

    def __init__(self, margin: int = 8, size: int = 13, *, tabular: bool = True) -> None:
        self._margin, self._size, self._tabular = margin, size, tabular
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and lengths of the theme of now; call it from the view's `restyle`."""
        t = theme.current()
        self._theme = t
        self._fonts = {
            weight: t.font(self._size, weight, tabular=self._tabular)
            for weight in (400, 500, 600, 700)
        }
        self._metrics = {
            weight: t.metrics(self._size, weight, tabular=self._tabular)
            for weight in (400, 500, 600, 700)
        }
        self._small, self._small_metrics = t.font(12), t.metrics(12)
        self.margin = t.px(self._margin)
        self._icon, self._gap = t.px(15), t.px(6)
        self._corner = t.px(8)
        self._hit_half = t.px(9)
        self._box = t.px(16)

    def draw(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """Draw ground, corner, icon and words of one cell."""
        if cell is EMPTY:
            return
        t = self._theme
        if cell.ground:
            painter.fillRect(rect, t.color(cell.ground))
        if cell.corner:
            self._draw_corner(painter, rect, t, cell.corner)
        if cell.check is not None:
            box = QRect(0, 0, self._box, self._box)
            box.moveCenter(rect.center())
            box.moveLeft(rect.x() + self.margin)
            draw_check(painter, box, cell.check)
        elif cell.pill:
            draw_pill(painter, rect.x() + self.margin, rect.center().y() + 1, cell.text, cell.pill)
        elif cell.text or cell.icon:
            self._draw_words(painter, rect, cell)

    def _draw_corner(self, painter: QPainter, rect: QRect, t: theme.Theme, tone: str) -> None:
        right, top, size = rect.right() + 1, rect.top(), self._corner
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color(tone))
        painter.drawPolygon(
            QPolygon([QPoint(right - size, top), QPoint(right, top), QPoint(right, top + size)])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_words(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        t, metrics = self._theme, self._metrics[cell.weight]
        left, right = rect.x() + self.margin, rect.right() - self.margin + 1
        if cell.icon:
            left = self._draw_icon(painter, rect, cell, left)
        room = right - left
        width = metrics.horizontalAdvance(cell.text)
        words = cell.text
        if width > room:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            width = room
        x = left
        if cell.align == RIGHT:
            x = right - width
        elif cell.align == CENTRE:
            x = left + (room - width) // 2
        for start, length in cell.hits:
            self._draw_hit(painter, rect, x, words, start, length)
        painter.setFont(self._fonts[cell.weight])
        painter.setPen(t.color(cell.tone))
        area = QRect(x, rect.y(), width + 2, rect.height())
        painter.drawText(area, paint.LEFT | Qt.TextFlag.TextSingleLine, words)
        if cell.second and x + width + self._gap < right:
            self._draw_second(painter, rect, x + width + self._gap + 2, right, cell.second)

    def _draw_icon(self, painter: QPainter, rect: QRect, cell: Cell, left: int) -> int:
        """Draw the icon; return where the words begin."""
        t, size = self._theme, self._icon
        tone = t.color(cell.icon_tone or cell.tone)
        if not cell.text:
            shift = {RIGHT: rect.width() - 2 * self.margin - size, LEFT: 0}
            middle = (rect.width() - 2 * self.margin - size) // 2
            left += shift.get(cell.align, middle)
        top = rect.y() + (rect.height() - size) // 2
        t.icons.draw(painter, QPoint(left, top), cell.icon, tone, size)
        return left + size + self._gap

    def _draw_hit(
        self, painter: QPainter, rect: QRect, x: int, words: str, start: int, length: int
    ) -> None:
        metrics = self._metrics[500]
        before = metrics.horizontalAdvance(words[:start])
        wide = metrics.horizontalAdvance(words[start : start + length])
        middle = rect.center().y()
        hit = QRect(x + before - 1, middle - self._hit_half, wide + 2, 2 * self._hit_half)
        paint.box(painter, hit, 2, self._theme.color("hl"))

    def _draw_second(self, painter: QPainter, rect: QRect, x: int, right: int, words: str) -> None:
        shown = paint.elided(words, self._small_metrics, right - x)
        painter.setFont(self._small)
        painter.setPen(self._theme.color("text3"))
        area = QRect(x, rect.y(), right - x + 2, rect.height())
        painter.drawText(area, paint.LEFT | Qt.TextFlag.TextSingleLine, shown)
