"""The notice over every page while the PC's clock cannot be believed; empty it takes no room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.banner import Banner, BannerTone
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.live import Live


class ClockNotice(Live, QWidget):
    """A banner with the one button that asks which day it is."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner("warn")
        self.button = Button("framed", icon="calendar-days", key="Ctrl+Shift+T", name="clock.day")
        self.button.clicked.connect(self.asked)
        self.banner.add_button(self.button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.banner)
        self.hide()
        self.go_live()

    @property
    def is_shown(self) -> bool:
        """Tell whether it stands over the pages."""
        return not self.isHidden()

    def say(self, title: str, text: str, button: str, tone: BannerTone) -> None:
        """Show two sentences and what the button does."""
        self.banner.say(title, text, tone)
        self.button.set_words(button)
        self.show()

    def restyle(self) -> None:
        """Keep the distance of a page's own banner from the edges."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(10))
