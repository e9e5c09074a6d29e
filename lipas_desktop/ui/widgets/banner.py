"""The banner at a page's top: at most one, and it stays until cured."""

from typing import Literal

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

BannerTone = Literal["note", "warn", "err", "ok"]
_TONES: dict[str, tuple[str, str, str]] = {
    "note": ("info", "accent", "soft"),
    "warn": ("triangle-alert", "warn", "warnb"),
    "err": ("circle-x", "err", "errb"),
    "ok": ("circle-check", "ok", "okb"),
}


class Banner(Live, QWidget):
    """One sentence, one grey sentence, at most two buttons; stays until cured."""

    def __init__(self, tone: BannerTone = "note", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: str = tone
        self._icon = ""
        self.setObjectName("banner")
        self.title = label(13, 600, wrap=True)
        self.text = label(12, 400, "text2", wrap=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        self._words.addWidget(self.title)
        self._words.addWidget(self.text)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.go_live()

    def say(
        self, title: str, text: str = "", tone: BannerTone | None = None, icon: str = ""
    ) -> None:
        """Set the sentences; a tone or an icon of its own where given."""
        self._tone, self._icon = tone or self._tone, icon
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.update()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right."""
        self._row.addWidget(button)

    def restyle(self) -> None:
        """Leave room for the icon at the left."""
        t = theme.current()
        self._row.setContentsMargins(t.px(39), t.px(9), t.px(8), t.px(9))
        self._row.setSpacing(t.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground and the icon beside the first line."""
        t = theme.current()
        painter = QPainter(self)
        icon, front, ground = _TONES[self._tone]
        frame = t.color(front) if t.contrast else None
        paint.box(painter, self.rect(), t.px(6), t.color(ground), frame, 2)
        size = t.px(18)
        at = QPoint(t.px(12), (self.height() - size) // 2)
        t.icons.draw(painter, at, self._icon or icon, t.color(front), size)
