"""Key caps, and the bar at the foot of the window that names the keys of the moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live


@dataclass(frozen=True)
class KeyHint:
    """One entry of the key bar: the key as printed on the cap, and what it does now."""

    key: str
    words: str


def cap_width(key: str) -> int:
    """Return how wide a cap with this key is."""
    t = theme.current()
    return max(t.px(18), t.metrics(11, 600).horizontalAdvance(key) + 2 * t.px(5))


def draw_cap(painter: QPainter, x: int, middle: int, key: str, *, quiet: bool = False) -> int:
    """Draw a cap around a middle line; return its width."""
    t = theme.current()
    width, height = cap_width(key), t.px(18)
    rect = QRect(x, middle - height // 2, width, height)
    paint.box(painter, rect, t.px(3), t.color("surface"), t.color("line2"))
    colour = t.color("text3" if quiet else "text2")
    paint.text(painter, rect, key, t.font(11, 600), colour, paint.CENTER)
    return width


class KeyCap(Live, QWidget):
    """A cap by itself, in cards and lists."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the cap's size."""
        return QSize(cap_width(self._key), theme.current().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        draw_cap(QPainter(self), 0, self.height() // 2, self._key)


class KeyBar(Live, QWidget):
    """The five to seven keys that matter where the focus is, and the state at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hints: tuple[KeyHint, ...] = ()
        self._status = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys."""
        self._hints = tuple(hints)
        self.setAccessibleDescription(", ".join(f"{h.key} {h.words}" for h in hints))
        self.update()

    def set_status(self, words: str) -> None:
        """Say at the right how things stand."""
        self._status = words
        self.setAccessibleName(words)
        self.update()

    @property
    def hints(self) -> tuple[KeyHint, ...]:
        """Return the keys shown."""
        return self._hints

    @property
    def status(self) -> str:
        """Return what stands at the right."""
        return self._status

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many whole entries as there is room for."""
        super().paintEvent(event)
        t = theme.current()
        painter = QPainter(self)
        metrics = t.metrics(12)
        end = self.width() - t.px(17)
        if self._status:
            end -= metrics.horizontalAdvance(self._status)
            at = QRect(end, 1, self.width(), self.height() - 1)
            paint.text(painter, at, self._status, t.font(12), t.color("text2"))
        x = t.px(16)
        for hint in self._hints:
            width = metrics.horizontalAdvance(hint.words)
            if x + cap_width(hint.key) + t.px(6) + width > end - t.px(12):
                break
            x += draw_cap(painter, x, self.height() // 2, hint.key) + t.px(6)
            area = QRect(x, 1, width + 2, self.height() - 1)
            paint.text(painter, area, hint.words, t.font(12), t.color("text2"))
            x += width + t.px(16)
