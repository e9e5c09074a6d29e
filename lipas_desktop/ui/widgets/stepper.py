"""Where one stands in a task of several steps: numbered circles, or bars over their names."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live


class _Steps(Live, QWidget):
    """What both share: the names and the step of now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_steps(self, names: Sequence[str], at: int) -> None:
        """Set the names, and which of them is under way; counted from 0."""
        self._names, self._at = tuple(names), at
        self.setAccessibleName(names[at] if names else "")
        self.setAccessibleDescription(f"{at + 1} / {len(names)}")
        self.updateGeometry()
        self.update()


def draw_step(painter: QPainter, corner: QPoint, number: int, state: str) -> None:
    """Draw a numbered circle: `done` is filled with a tick, `now` indigo, `later` grey."""
    t = theme.current()
    rect = QRect(corner, QSize(t.px(20), t.px(20)))
    radius = rect.width() / 2
    if state == "done":
        paint.box(painter, rect, radius, t.color("accent"))
        at = corner + QPoint(t.px(4), t.px(4))
        t.icons.draw(painter, at, "check", t.color("on"), t.px(12))
        return
    tone = t.color("accent" if state == "now" else "ctl")
    paint.box(painter, rect, radius, t.color("surface"), tone, 2 if state == "now" else 1)
    words = t.color("accent" if state == "now" else "text2")
    paint.text(painter, rect, str(number), t.font(11, 600), words, paint.CENTER)


class Stepper(_Steps):
    """Circles in a row, joined by short lines: *Pilih*, *Periksa nama*, *Terbitkan*, *Cetak*."""

    def _widths(self) -> list[int]:
        t = theme.current()
        return [
            t.px(26) + t.metrics(13, 500).horizontalAdvance(name) + t.px(8) for name in self._names
        ]

    def sizeHint(self) -> QSize:
        """Return the room for all."""
        t = theme.current()
        joins = t.px(44) * max(0, len(self._names) - 1)
        return QSize(sum(self._widths()) + joins, t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circles, names and lines."""
        t = theme.current()
        painter = QPainter(self)
        x, top = 0, (self.height() - t.px(20)) // 2
        for number, (name, width) in enumerate(zip(self._names, self._widths(), strict=True)):
            state = "done" if number < self._at else "now" if number == self._at else "later"
            draw_step(painter, QPoint(x, top), number + 1, state)
            weight = 600 if state == "now" else 400
            area = QRect(x + t.px(26), 0, width, self.height())
            tone = t.color("text" if state == "now" else "text2")
            paint.text(painter, area, name, t.font(13, weight), tone)
            x += width
            if number + 1 < len(self._names):
                line = QRect(x + t.px(4), self.height() // 2, t.px(30), 1)
                painter.fillRect(line, t.color("line2"))
                x += t.px(44)


class StepBars(_Steps):
    """Bars of equal length over the names: the three screens of set-up."""

    def sizeHint(self) -> QSize:
        """Return the room for bars and names."""
        return QSize(theme.current().px(480), theme.current().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is done and under way in indigo."""
        t = theme.current()
        painter = QPainter(self)
        if not self._names:
            return
        gap = t.px(12)
        width = (self.width() - gap * (len(self._names) - 1)) // len(self._names)
        for number, name in enumerate(self._names):
            x = number * (width + gap)
            tone = t.color("accent" if number <= self._at else "line2")
            paint.box(painter, QRect(x, 0, width, 3), 1.5, tone)
            now = number == self._at
            area = QRect(x, t.px(8), width, t.px(18))
            words = t.color("text" if now else "text2")
            paint.text(painter, area, name, t.font(12, 600 if now else 400), words)
