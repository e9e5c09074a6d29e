"""An icon by itself, beside words of any kind."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.live import Live


class IconLabel(Live, QWidget):
    """One icon in one tone; mere decoration, so that it says nothing to a screen reader."""

    def __init__(
        self, icon: str, tone: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon, in another tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size and one pixel above, where words have their own room."""
        size = theme.current().px(self._size)
        return QSize(size, size + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        t = theme.current()
        tone = t.color(self._tone)
        t.icons.draw(QPainter(self), QPoint(0, 1), self._icon, tone, t.px(self._size))
