"""An empty list: its real header with ghost rows, what the page is for, ways to begin."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.ikat import IkatMotif
from lipas_desktop.ui.widgets.keys import cap_width, draw_cap
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.live import Live

_SHARES = (0.55, 0.7, 0.6, 0.75)


@dataclass(frozen=True)
class Way:
    """One way to begin: icon, words, a grey sentence, the key, and what it does."""

    icon: str
    words: str
    second: str
    key: str
    handler: Callable[[], None]


class WayRow(Pressable):
    """A way to begin as a row between two hairlines."""

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_way(way)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self._way.handler())
        self.go_live()

    def set_way(self, way: Way) -> None:
        """Say the way in other words, or offer another."""
        self._way = way
        self.setAccessibleName(way.words)
        self.setAccessibleDescription(f"{way.second} {way.key}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines, icon and key."""
        t = theme.current()
        words = max(
            t.metrics(13, 600).horizontalAdvance(self._way.words),
            t.metrics(12).horizontalAdvance(self._way.second),
        )
        return QSize(words + t.px(44) + t.px(48) + cap_width(self._way.key), t.px(55))

    def minimumSizeHint(self) -> QSize:
        """Let the grey sentence give way."""
        return QSize(theme.current().px(200), theme.current().px(55))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        t = theme.current()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), t.color("soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, t.color("line"))
        if self.shows_ring:
            paint.ring(painter, self.rect().adjusted(0, 1, 0, -2), t.px(4))
        size = t.px(18)
        middle = (self.height() - 1) // 2
        at = QPoint(t.px(14), middle - size // 2)
        t.icons.draw(painter, at, self._way.icon, t.color("accent"), size)
        x, line = t.px(44), t.px(17)
        cap = cap_width(self._way.key) if self._way.key else 0
        room = self.width() - x - cap - t.px(28)
        first = QRect(x, middle - line, room, line)
        paint.text(painter, first, self._way.words, t.font(13, 600), t.color("text"))
        second = paint.elided(self._way.second, t.metrics(12), room)
        paint.text(painter, first.translated(0, line), second, t.font(12), t.color("text2"))
        if self._way.key:
            draw_cap(painter, self.width() - t.px(14) - cap, middle, self._way.key)


class GhostRows(Live, QWidget):
    """Rows that are not there yet, fading downwards, in the columns of the real table."""

    def __init__(self, columns: Callable[[], Sequence[tuple[int, int]]], rows: int = 4) -> None:
        super().__init__()
        self._columns, self._rows = columns, rows
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the row height of the text size."""
        self.setFixedHeight(theme.current().px(34) * self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar in each column of each row."""
        t = theme.current()
        painter = QPainter(self)
        height, bar = t.px(34), t.px(10)
        for row in range(self._rows):
            fade = 1 - row / self._rows
            colour = t.blend("line", "surface", 0.75 * fade + 0.05)
            y = row * height
            for number, (x, width) in enumerate(self._columns()):
                share = _SHARES[(row + number) % 4]
                rect = QRect(x, y + (height - bar) // 2, int(width * share), bar)
                paint.box(painter, rect, bar / 2, colour)
            painter.fillRect(0, y + height - 1, self.width(), 1, t.blend("line", "surface", fade))


class EmptyState(Live, QWidget):
    """Says what this page is for and offers ways to begin; the first takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(19, 600)
        self._text = label(13, 400, "text2", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(0)
        self._box = QWidget()
        self._inner = QVBoxLayout(self._box)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._motif = IkatMotif()
        middle = Qt.AlignmentFlag.AlignHCenter
        self._inner.addWidget(self._motif, 0, middle)
        self._inner.addWidget(self._title, 0, middle)
        self._inner.addWidget(self._text)
        self._ways.addWidget(rule())
        self._inner.addLayout(self._ways)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._box)
        row.addStretch(1)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(row)
        self._outer.addStretch(1)
        self._rows: list[WayRow] = []
        self.go_live()

    def say(self, title: str, text: str, ways: Sequence[Way]) -> None:
        """Set all words; call it from the page's `retranslate`."""
        self._title.setText(title)
        self._text.setText(text)
        for row, way in zip(self._rows, ways, strict=False):
            row.set_way(way)
        for way in ways[len(self._rows) :]:
            self._rows.append(WayRow(way))
            self._ways.addWidget(self._rows[-1])
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(ways))

    def take_focus(self) -> None:
        """Put the focus on the first way."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def whole_height(self) -> int:
        """Return the room for everything, the ornament included."""
        self._inner.invalidate()
        height = self._inner.totalHeightForWidth(self._box.width())
        if self._motif.isHidden():
            height += self._motif.sizeHint().height() + self._inner.spacing()
        margins = self._outer.contentsMargins()
        return height + margins.top() + margins.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the ornament rather than cut the ways to begin."""
        super().resizeEvent(event)
        self._motif.setVisible(self.whole_height <= self.height())

    def restyle(self) -> None:
        """Take the sizes of the text size."""
        t = theme.current()
        self._inner.setSpacing(t.px(8))
        self._ways.setContentsMargins(0, t.px(8), 0, 0)
        self._inner.setContentsMargins(0, t.px(20), 0, 0)
        self._box.setFixedWidth(t.px(472))


class EmptyPage(QWidget):
    """The empty state below ghost rows, which are there only where both have room."""

    def __init__(self, ghosts: GhostRows, empty: EmptyState) -> None:
        super().__init__()
        self._ghosts, self._empty = ghosts, empty
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(ghosts)
        self._column.addWidget(empty, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the ghost rows first of all."""
        super().resizeEvent(event)
        room = self.height() - self._column.spacing() - self._ghosts.height()
        self._ghosts.setVisible(self._empty.whole_height <= room)
