"""Round filter chips with a menu behind them, and pills that name a state."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.live import Live

PILL_TONES: dict[str, tuple[str, str]] = {
    "ok": ("ok", "okb"),
    "warn": ("warn", "warnb"),
    "err": ("err", "errb"),
    "blue": ("blue", "blueb"),
    "vio": ("vio", "viob"),
    "accent": ("accent", "soft"),
    "grey": ("text2", "side"),
}
"""Words and ground of a pill in each tone."""


class FilterChip(Pressable):
    """A filter that says its value when on; Backspace in it clears.

    With `choices` set, pressing opens them as a menu; otherwise `clicked` is the page's affair.
    """

    cleared = Signal()
    chosen = Signal(object)

    def __init__(
        self, *, name: str = "", menu: bool = True, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._key = key
        self.setAccessibleDescription(key)
        self._label, self._value, self._count = "", "", ""
        self._has_menu = menu
        self._choices: list[tuple[str, object]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.go_live()

    def set_words(self, label: str, count: str = "") -> None:
        """Name the filter, and how many there are behind it."""
        self._label, self._count = label, count
        self._announce()

    def set_value(self, value: str) -> None:
        """Say the value that the filter has; empty is off."""
        self._value = value
        self._announce()

    def set_choices(self, choices: list[tuple[str, object]]) -> None:
        """Give the menu its entries, words and what `chosen` sends."""
        self._choices = choices

    @property
    def key_hint(self) -> str:
        """Return the key shown."""
        return self._key

    @property
    def is_on(self) -> bool:
        """Tell whether the filter has a value."""
        return bool(self._value)

    def _announce(self) -> None:
        self.setAccessibleName(f"{self._label} {self._value or self._count}".strip())
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        if not self._choices:
            return
        menu = QMenu(self)
        for words, data in self._choices:
            menu.addAction(words).setData(data)
        action = menu.exec(self.mapToGlobal(QPoint(0, self.height() + 2)))
        if action is not None:
            self.chosen.emit(action.data())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Backspace, open on arrow down."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.is_on:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room for words, number and arrow."""
        t = theme.current()
        width = 2 * t.px(10) + t.metrics(12, 500).horizontalAdvance(self._value or self._label)
        if self._count:
            width += t.px(6) + t.metrics(12, 600).horizontalAdvance(self._count)
        if self._has_menu:
            width += t.px(15)
        if self._key:
            width += t.px(6) + t.metrics(11).horizontalAdvance(self._key)
        return QSize(width, t.px(26))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; on, it lies on the soft ground with an indigo frame."""
        t = theme.current()
        painter = QPainter(self)
        rect, radius = self.rect(), self.height() / 2
        if self.shows_ring:
            paint.ring(painter, rect, radius)
            rect = rect.adjusted(2, 2, -2, -2)
        ground = t.color("soft" if self.is_on or self.underMouse() else "surface")
        frame = t.color("accent" if self.is_on else "line2")
        paint.box(painter, rect, rect.height() / 2, ground, frame)
        words = self._value or self._label
        tone = t.color("accent" if self.is_on else "text")
        x = t.px(10)
        width = t.metrics(12, 500).horizontalAdvance(words)
        paint.text(painter, QRect(x, 0, width + 2, self.height()), words, t.font(12, 500), tone)
        x += width
        if self._count:
            x += t.px(6)
            width = t.metrics(12, 600).horizontalAdvance(self._count)
            at = QRect(x, 0, width + 2, self.height())
            paint.text(painter, at, self._count, t.font(12, 600), tone)
            x += width
        if self._has_menu:
            at_point = QPoint(x + t.px(4), (self.height() - t.px(12)) // 2 + 1)
            arrow = t.color("accent" if self.is_on else "text2")
            t.icons.draw(painter, at_point, "chevron-down", arrow, t.px(12))
        if self._key:
            end = QRect(0, 0, self.width() - t.px(10), self.height())
            paint.text(painter, end, self._key, t.font(11), t.color("text3"), paint.RIGHT)


def step_to(chips: Sequence[FilterChip]) -> None:
    """Go to the first chip that is seen; from a chip, open it."""
    here = next((chip for chip in chips if chip.hasFocus()), None)
    first = next((chip for chip in chips if chip.isVisible()), None)
    if here is not None:
        here.click()
    elif first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def pill_width(words: str) -> int:
    """Return how wide a pill with these words is."""
    t = theme.current()
    return t.metrics(12, 500).horizontalAdvance(words) + 2 * t.px(7)


def draw_pill(painter: QPainter, x: int, middle: int, words: str, tone: str) -> int:
    """Draw a pill around a middle line; return its width."""
    t = theme.current()
    front, ground = PILL_TONES[tone]
    rect = QRect(x, middle - t.px(20) // 2, pill_width(words), t.px(20))
    frame = t.color(front) if t.contrast else None
    paint.box(painter, rect, t.px(4), t.color(ground), frame, 2)
    paint.text(painter, rect, words, t.font(12, 500), t.color(front), paint.CENTER)
    return rect.width()


class Pill(Live, QWidget):
    """A word on a tinted ground: *Baru*, *Mungkin sama*, *Ditolak*."""

    def __init__(self, tone: str = "grey", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._words = tone, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_words(self, words: str, tone: str | None = None) -> None:
        """Say something else."""
        self._words, self._tone = words, tone or self._tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the pill's size."""
        return QSize(pill_width(self._words), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        draw_pill(QPainter(self), 0, self.height() // 2, self._words, self._tone)
