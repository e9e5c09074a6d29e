"""Labels of the house's sizes: plain, eliding, section titles, lines, marks with an icon."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

Tone = Literal["text", "text2", "text3", "accent", "ok", "warn", "err", "blue", "vio", "on"]
MARKS: dict[str, tuple[str, str, str]] = {
    "check": ("circle-alert", "warn", "warn"),
    "below": ("triangle-alert", "warn", "warn"),
    "wrong": ("circle-x", "err", "err"),
    "ok": ("circle-check", "ok", "ok"),
    "note": ("info", "text3", "text2"),
    "from": ("corner-down-right", "text3", "text2"),
    "ready": ("check", "ok", "text2"),
    "like": ("users", "warn", "warn"),
    "there": ("user-x", "err", "err"),
    "copy": ("hard-drive-download", "ok", "text2"),
}
"""Marks that stand for one thing everywhere: icon, its tone, the tone of the words."""


def label(size: int = 13, weight: int = 400, tone: Tone = "text", *, wrap: bool = False) -> QLabel:
    """Return a label whose size, weight and colour the style sheet sets."""
    made = QLabel()
    made.setProperty("points", str(size))
    made.setProperty("weight", str(weight))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def rule(strong: bool = False) -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setObjectName("line2" if strong else "line")
    line.setFixedHeight(1)
    return line


class ElidedLabel(Live, QWidget):
    """One line that gives way: it ends in dots rather than pushing its neighbours."""

    def __init__(
        self,
        size: int = 13,
        weight: int = 400,
        tone: Tone = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._tone = size, weight, tone
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.go_live()

    def set_words(self, words: str) -> None:
        """Set the text."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Set the colour."""
        self._tone = tone
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole text for the tooltip where there is no room for it."""
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self._words if cut else "")

    @property
    def words(self) -> str:
        """Return the whole text."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        t = theme.current()
        width = t.width(self._words, self._size, self._weight)
        return QSize(width + 2, t.metrics(self._size, self._weight).height())

    def minimumSizeHint(self) -> QSize:
        """Be content with little."""
        return QSize(min(self.sizeHint().width(), theme.current().px(24)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, with dots at its end where it is cut."""
        t = theme.current()
        metrics = t.metrics(self._size, self._weight)
        shown = paint.elided(self._words, metrics, self.width())
        font = t.font(self._size, self._weight)
        paint.text(QPainter(self), self.rect(), shown, font, t.color(self._tone))


def stacked(*lines: ElidedLabel) -> QVBoxLayout:
    """Return lines below each other, each as long as there is room."""
    layout = QVBoxLayout()
    layout.setSpacing(1)
    for part in lines:
        # Of parts with a greatest width the layout takes the least: the longer line would be cut.
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout.addWidget(part)
    return layout


class Mark(Live, QWidget):
    """An icon and words in one tone: *perlu dicek*, *di bawah batas*, *cocok*."""

    def __init__(self, mark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._words_tone = MARKS[mark]
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_words(self, words: str, mark: str | None = None) -> None:
        """Say something else, under another mark if one is given."""
        if mark is not None:
            self._icon, self._tone, self._words_tone = MARKS[mark]
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        t = theme.current()
        width = t.metrics(12).horizontalAdvance(self._words)
        gap = t.px(5) if self._words else 0
        return QSize(t.px(16) + gap + width + 2, t.px(18))

    def minimumSizeHint(self) -> QSize:
        """Keep the icon."""
        return QSize(min(theme.current().px(40), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both in the mark's tone; grey marks have grey words."""
        t = theme.current()
        painter = QPainter(self)
        size = t.px(15)
        top = (self.height() - size) // 2
        t.icons.draw(painter, QPoint(0, top), self._icon, t.color(self._tone), size)
        x = t.px(16) + t.px(5)
        rect = QRect(x, 0, self.width() - x, self.height())
        shown = paint.elided(self._words, t.metrics(12), rect.width())
        paint.text(painter, rect, shown, t.font(12), t.color(self._words_tone))
