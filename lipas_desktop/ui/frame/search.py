"""The one search box: finds people, activities and numbers while one types."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.keys import cap_width, draw_cap
from lipas_desktop.ui.widgets.live import Live, set_state
from lipas_desktop.ui.widgets.suggest import Provider, SuggestionPopup


def _nothing(text: str) -> tuple[()]:
    return ()


class TopSearch(Live, Field):
    """A field with a magnifying glass, its key at the right, and grouped results below."""

    chosen = Signal(object)
    left = Signal()
    """Esc was pressed: the focus goes back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search_all", parent)
        self._narrow = False
        self.setProperty("icon", "left")
        set_state(self, "st", "top")
        self._provider: Provider = _nothing
        self._popup: SuggestionPopup | None = None
        self.go_live()

    def set_provider(self, provider: Provider) -> None:
        """Say who finds; the text goes in, rows come out, grouped."""
        self._provider = provider

    def showEvent(self, event: QShowEvent) -> None:
        """Make the popup once the window is known."""
        super().showEvent(event)
        if self._popup is None:
            self._popup = SuggestionPopup(self, lambda text: self._provider(text), least_width=480)
            self._popup.chosen.connect(self._on_chosen)
            self.retranslate()

    def _on_chosen(self, data: object) -> None:
        if data is None:  # the row says that nothing was found
            return
        self.clear()
        self.chosen.emit(data)

    def set_narrow(self, narrow: bool) -> None:
        """Say less in a narrow window."""
        self._narrow = narrow
        self.retranslate()

    def retranslate(self) -> None:
        """Say what can be found."""
        long = self.tr("Cari orang, kegiatan, atau nomor")
        self.setPlaceholderText(self.tr("Cari") if self._narrow else long)
        self.setAccessibleName(long)
        if self._popup is not None:
            self._popup.set_foot(self.tr("Enter buka · ↑ ↓ pilih · Esc tutup"))

    def restyle(self) -> None:
        """Keep the words off the key at the right."""
        self.setTextMargins(0, 0, cap_width("Ctrl+K") + theme.current().px(4), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the glass and the key."""
        super().paintEvent(event)
        t = theme.current()
        painter = QPainter(self)
        size = t.px(16)
        at = QPoint(t.px(9), (self.height() - size) // 2)
        t.icons.draw(painter, at, "search", t.color("text2"), size)
        if not self.hasFocus():
            x = self.width() - cap_width("Ctrl+K") - t.px(6)
            draw_cap(painter, x, self.height() // 2, "Ctrl+K")
