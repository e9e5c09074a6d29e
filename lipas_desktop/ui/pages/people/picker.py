"""A small field that opens below a chip, to find one of many: a desa, an activity."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.chips import FilterChip
from lipas_desktop.ui.widgets.fields import IconField
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.suggest import Suggestion, SuggestionPopup


class Picker(Live, QWidget):
    """Find and take one; Esc goes back to the chip. `chosen` brings the data of what was taken."""

    chosen = Signal(object)

    def __init__(self, chip: FilterChip, provider: Callable[[str], Sequence[Suggestion]]) -> None:
        super().__init__(chip.window())
        self._chip, self._provider = chip, provider
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = IconField(f"{chip.objectName()}_picker", left="search")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._popup = SuggestionPopup(self.field, provider, least_width=320)
        self._popup.chosen.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.go_live()
        self.hide()

    def restyle(self) -> None:
        """Take margins and width of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(6), t.px(6), t.px(6), t.px(6))
        self.setFixedWidth(t.px(340))

    def retranslate(self) -> None:
        """Name the keys."""
        self._popup.set_foot(self.tr("Enter ambil · Esc tutup"))

    def open(self, placeholder: str) -> None:
        """Open below the chip, with what may be wanted most."""
        window = self._chip.window()
        at = self._chip.mapTo(window, QPoint(0, self._chip.height() + 3))
        self.adjustSize()
        self.move(min(at.x(), window.width() - self.width()), at.y())
        self.field.clear()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._popup.show_rows(self._provider(""))

    def _on_edited(self, text: str) -> None:
        if not text.strip():
            self._popup.show_rows(self._provider(""))

    def _on_chosen(self, data: object) -> None:
        self._close()
        self.chosen.emit(data)

    def _close(self) -> None:
        self.hide()
        self._chip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc, and when the focus goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self.isVisible():
            self._close()
            return True
        return False
