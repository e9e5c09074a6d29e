"""How far entries reach at each place: a line a place, a bar from the first entry to the last."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

_NAMES, _DATES, _ROW, _HEAD = 214, 176, 40, 27
_LEAST_NAMES = 110
_LEAST_BAR = 120
"""Below it bars say nothing: dates stay, bars go."""


@dataclass(frozen=True)
class Reach:
    """One place. Shares of the axis, words, and whether the second word is to be looked at."""

    icon: str
    title: str
    second: str
    until: str
    until_second: str = ""
    bar: tuple[float, float] | None = None
    gap: tuple[float, float] | None = None
    """What has not come between two parts that have."""
    warn: bool = False

    @property
    def spoken(self) -> str:
        """Return the line for screen readers."""
        return ", ".join(w for w in (self.title, self.second, self.until, self.until_second) if w)


class ReachTable(Live, QWidget):
    """Lines under one head with the months."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: tuple[Reach, ...] = ()
        self._months: tuple[tuple[float, str], ...] = ()
        self._title, self._dates = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_rows(
        self,
        title: str,
        dates: str,
        rows: Sequence[Reach],
        months: Sequence[tuple[float, str]] = (),
    ) -> None:
        """Show these places; `months` are named in the head where they are given."""
        self._title, self._dates = title, dates
        self._rows, self._months = tuple(rows), tuple(months)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(row.spoken for row in rows))
        self.restyle()
        self.update()

    @property
    def cut(self) -> list[str]:
        """Return the words that have less room than they need."""
        t, bars = theme.current(), self._bars()
        names = t.px(_NAMES) - t.px(36) if bars.width() else self.width() - t.px(_DATES) - t.px(36)
        dates = t.px(_DATES)
        title = self._room_for_title(bars, QRect(0, 0, t.px(_NAMES) - t.px(8), 0))
        found = [(self._title, title, t.metrics(13, 600))]
        for row in self._rows:
            found += [(row.title, names, t.metrics(13, 500)), (row.second, names, t.metrics(12))]
            second = t.metrics(12, 500 if row.warn else 400)
            found += [(row.until, dates, t.metrics(13, 500)), (row.until_second, dates, second)]
        return [words for words, room, metrics in found if metrics.horizontalAdvance(words) > room]

    @property
    def rows(self) -> tuple[Reach, ...]:
        """Return the places shown."""
        return self._rows

    def restyle(self) -> None:
        """Take the height of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(_HEAD) + t.px(_ROW) * len(self._rows) + 2)

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(theme.current().px(800), self.height())

    def minimumSizeHint(self) -> QSize:
        """Do without bars where there is no room."""
        return QSize(theme.current().px(_LEAST_NAMES + _DATES), self.height())

    def _bars(self) -> QRect:
        """Return where bars lie, from left to right; empty where there is no room."""
        t = theme.current()
        left = t.px(_NAMES)
        wide = self.width() - left - t.px(_DATES) - t.px(18)
        return QRect(left, 0, wide if wide >= _LEAST_BAR else 0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw head, month lines, and the places."""
        t = theme.current()
        painter = QPainter(self)
        bars, head = self._bars(), t.px(_HEAD)
        self._draw_head(painter, bars, head)
        for number, row in enumerate(self._rows):
            top = head + 1 + number * t.px(_ROW)
            self._draw_row(painter, row, bars, top)
            painter.fillRect(0, top + t.px(_ROW) - 1, self.width(), 1, t.color("line"))

    def _draw_head(self, painter: QPainter, bars: QRect, head: int) -> None:
        t = theme.current()
        room = QRect(0, 0, t.px(_NAMES) - t.px(8), head)
        title = paint.elided(self._title, t.metrics(13, 600), self._room_for_title(bars, room))
        paint.text(
            painter, QRect(0, 0, self.width(), head), title, t.font(13, 600), t.color("text")
        )
        at = QRect(self.width() - t.px(_DATES), 0, t.px(_DATES), head)
        paint.text(painter, at, self._dates, t.font(12), t.color("text2"))
        for number, (share, words) in enumerate(self._months if bars.width() else ()):
            x = bars.x() + round(bars.width() * share)
            following = self._months[number + 1][0] if number + 1 < len(self._months) else 1.0
            wide = round(bars.width() * (following - share))
            if t.metrics(11).horizontalAdvance(words) + t.px(3) <= wide:
                month = QRect(x + t.px(3), 0, wide, head)
                paint.text(painter, month, words, t.font(11), t.color("text2"))
            if number:
                painter.fillRect(x, head, 1, self.height() - head, t.color("line"))
        painter.fillRect(0, head - 1, self.width(), 1, t.color("line2"))

    def _room_for_title(self, bars: QRect, room: QRect) -> int:
        """Return how wide the title may be: without months it may run over the bars."""
        if self._months and bars.width():
            return room.width()
        return self.width() - theme.current().px(_DATES)

    def _draw_row(self, painter: QPainter, row: Reach, bars: QRect, top: int) -> None:
        t = theme.current()
        height, size, line = t.px(_ROW), t.px(16), t.px(17)
        middle = top + height // 2
        icon = QPoint(0, middle - size // 2)
        t.icons.draw(painter, icon, row.icon, t.color("text2"), size)
        x, room = t.px(26), t.px(_NAMES) - t.px(26) - t.px(10)
        if not bars.width():
            room = self.width() - t.px(_DATES) - x - t.px(10)
        self._draw_lines(painter, QRect(x, middle - line, room, line), row.title, row.second)
        at = QRect(self.width() - t.px(_DATES), middle - line, t.px(_DATES), line)
        tone = "warn" if row.warn else "text2"
        self._draw_lines(painter, at, row.until, row.until_second, tone, 500 if row.warn else 400)
        if bars.width() and (row.bar or row.gap):
            self._draw_bar(painter, row, bars, middle)

    def _draw_lines(
        self,
        painter: QPainter,
        first: QRect,
        title: str,
        second: str,
        tone: str = "text2",
        weight: int = 400,
    ) -> None:
        t = theme.current()
        if not second:
            first = first.translated(0, first.height() // 2)
        words = paint.elided(title, t.metrics(13, 500), first.width())
        paint.text(painter, first, words, t.font(13, 500), t.color("text"))
        words = paint.elided(second, t.metrics(12, weight), first.width())
        below = first.translated(0, first.height())
        paint.text(painter, below, words, t.font(12, weight), t.color(tone))

    def _draw_bar(self, painter: QPainter, row: Reach, bars: QRect, middle: int) -> None:
        t = theme.current()
        high = t.px(10)
        track = QRect(bars.x(), middle - high // 2, bars.width(), high)
        begins, until = row.bar or row.gap or (0.0, 0.0)
        if until < 1.0:
            paint.box(painter, _part(track, begins, 1.0, high), t.px(3), t.color("line"))
        if row.bar:
            paint.box(painter, _part(track, *row.bar, high), t.px(3), t.color("c1"))
        if row.gap:
            hole = _part(track, *row.gap, high)
            # A frame as well as a colour: it is seen in grey print, too.
            box = hole.adjusted(-1, -t.px(1), 1, t.px(1))
            paint.box(painter, box, 2, t.color("warnb"), t.color("warnm"), 2)


def _part(track: QRect, first: float, last: float, least: int) -> QRect:
    """Return a part of a track by shares; never too small to be seen."""
    left = track.x() + round(track.width() * first)
    wide = max(least, round(track.width() * (last - first)))
    left = min(left, track.x() + track.width() - wide)
    return QRect(left, track.y(), wide, track.height())
