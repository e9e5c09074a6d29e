"""Tabs of a record: words, a count, and an amber mark where something is to be checked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live


@dataclass(frozen=True)
class Tab:
    """One tab; `tone` colours its count (*Ditolak 16* in red)."""

    key: str
    words: str
    count: str = ""
    check: bool = False
    tone: str = "text3"


class Tabs(Live, QWidget):
    """A row of tabs over a line; arrows move, Ctrl+Tab too where the page binds it."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str = "tabs") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tabs: tuple[Tab, ...] = ()
        self._current = 0
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(34))

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; the one chosen stays chosen by its key."""
        key = self.key
        self._tabs = tuple(tabs)
        self._current = next((i for i, tab in enumerate(tabs) if tab.key == key), 0)
        self._announce()

    @property
    def key(self) -> str:
        """Return the key of the tab chosen."""
        return self._tabs[self._current].key if self._tabs else ""

    def choose(self, key: str) -> None:
        """Choose a tab by key."""
        for number, tab in enumerate(self._tabs):
            if tab.key == key and number != self._current:
                self._current = number
                self._announce()
                self.changed.emit(key)

    def step(self, by: int) -> None:
        """Go to the next or the previous tab, around the end."""
        if self._tabs:
            self.choose(self._tabs[(self._current + by) % len(self._tabs)].key)

    def _announce(self) -> None:
        if self._tabs:
            tab = self._tabs[self._current]
            self.setAccessibleName(f"{tab.words} {tab.count}".strip())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        for number, rect in enumerate(self._rects()):
            if rect.contains(event.position().toPoint()):
                self.choose(self._tabs[number].key)

    def _rects(self) -> list[QRect]:
        t = theme.current()
        x = t.px(20)
        rects = []
        for tab in self._tabs:
            width = t.metrics(13, 500).horizontalAdvance(tab.words)
            if tab.count:
                width += t.px(7) + t.metrics(13, 500).horizontalAdvance(tab.count)
            if tab.check:
                width += t.px(6) + t.px(15)
            rects.append(QRect(x, 0, width, self.height()))
            x += width + t.px(26)
        return rects

    def sizeHint(self) -> QSize:
        """Return the room for all tabs."""
        rects = self._rects()
        return QSize(rects[-1].right() + 1 if rects else 0, theme.current().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the tabs, and the bar under the one chosen."""
        t = theme.current()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, t.color("line2"))
        for number, (tab, rect) in enumerate(zip(self._tabs, self._rects(), strict=True)):
            self._draw_tab(painter, tab, rect, number == self._current)

    def _draw_tab(self, painter: QPainter, tab: Tab, rect: QRect, chosen: bool) -> None:
        t = theme.current()
        weight = 600 if chosen else 500
        text = rect.adjusted(0, 0, t.px(8), -2)
        paint.text(
            painter, text, tab.words, t.font(13, weight), t.color("text" if chosen else "text2")
        )
        x = rect.x() + t.metrics(13, weight).horizontalAdvance(tab.words) + t.px(7)
        if tab.count:
            at = QRect(x, 0, self.width(), rect.height() - 2)
            paint.text(
                painter,
                at,
                tab.count,
                t.font(13, 500 if tab.tone != "text3" else 400),
                t.color(tab.tone),
            )
            x += t.metrics(13, 500).horizontalAdvance(tab.count) + t.px(6)
        if tab.check:
            size = t.px(15)
            at_point = QPoint(x, (rect.height() - 2 - size) // 2)
            t.icons.draw(painter, at_point, "circle-alert", t.color("warn"), size)
        if chosen:
            bar = QRect(rect.x() - 2, self.height() - 3, rect.width() + 4, 3)
            painter.fillRect(bar, t.color("accent"))
            if self._ringed and self.hasFocus():
                paint.ring(painter, rect.adjusted(-5, 3, 5, -6), t.px(4))
