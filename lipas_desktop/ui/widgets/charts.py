"""Bars with their number on each: one hue in two tones, zero base, at most one highlight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live


@dataclass(frozen=True)
class Bar:
    """One bar: the word on the axis, the number, and a second word below where a group begins."""

    words: str
    value: int
    group: str = ""
    highlight: bool = False


class BarChart(Live, QWidget):
    """Upright bars; `numbers` says whether each bears its number or only those worth it."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 100) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._height = height
        self._last_numbers = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_bars(self, bars: Sequence[Bar], *, last_numbers: int = 0) -> None:
        """Show these bars; with `last_numbers`, only so many at the end bear a number."""
        self._bars, self._last_numbers = tuple(bars), last_numbers or len(bars)
        self.setAccessibleName("; ".join(f"{bar.words}: {bar.value}" for bar in bars))
        self.update()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(self._height))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(theme.current().px(300), theme.current().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars on one base line, numbers above, words below."""
        t = theme.current()
        painter = QPainter(self)
        if not self._bars:
            return
        grouped = any(bar.group for bar in self._bars)
        base = self.height() - t.px(34 if grouped else 20)
        top = t.px(18)
        most = max(1, *(bar.value for bar in self._bars)) if len(self._bars) > 1 else 1
        step = self.width() / len(self._bars)
        wide = int(step * 0.68)
        for number, bar in enumerate(self._bars):
            x = int(number * step + (step - wide) / 2)
            high = round((base - top) * bar.value / most)
            rect = QRect(x, base - high, wide, high)
            painter.fillRect(rect, t.color("c1" if bar.highlight else "c2"))
            slot = QRect(int(number * step) - 8, 0, int(step) + 16, t.px(16))
            if number >= len(self._bars) - self._last_numbers:
                at = slot.translated(0, base - high - t.px(17))
                weight = 700 if bar.highlight else 400
                words = formats.number(bar.value)
                paint.text(painter, at, words, t.font(11, weight), t.color("text"), paint.CENTER)
            at = slot.translated(0, base + t.px(3))
            paint.text(painter, at, bar.words, t.font(11), t.color("text2"), paint.CENTER)
            if bar.group:
                at = QRect(int(number * step), base + t.px(18), t.px(120), t.px(16))
                paint.text(painter, at, bar.group, t.font(11), t.color("text2"))
        painter.fillRect(0, base, self.width(), 1, t.color("line2"))


@dataclass(frozen=True)
class Part:
    """One part of a whole, by token."""

    value: int
    token: str


class PartsBar(Live, QWidget):
    """A whole cut into parts, as long as their shares: rows taken, waiting, refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_parts(self, parts: Sequence[Part], description: str) -> None:
        """Set the parts, and in words what they say."""
        self._parts = tuple(part for part in parts if part.value)
        self.setAccessibleName(description)
        self.update()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts with 2 px between; none is too small to be seen."""
        t = theme.current()
        painter = QPainter(self)
        whole = sum(part.value for part in self._parts) or 1
        room = self.width() - 2 * max(0, len(self._parts) - 1)
        x = 0
        for number, part in enumerate(self._parts):
            last = number == len(self._parts) - 1
            wide = self.width() - x if last else max(t.px(3), round(room * part.value / whole))
            painter.fillRect(x, 0, wide, self.height(), t.color(part.token))
            x += wide + 2
