"""How every widget follows a switch of language, theme or text size.

One mechanism for all: a widget inherits `Live` **before** its Qt class, sets its texts in
`retranslate` and its sizes and margins in `restyle`, and calls `self.go_live()` as the last line
of its constructor. Both run once then, and again whenever Qt tells of the switch; nothing is
rebuilt, so what stands in a form stays there.

    class Greeting(Live, QLabel):
        def __init__(self, parent=None):
            super().__init__(parent)
            self.go_live()

        def retranslate(self):
            self.setText(self.tr("Selamat pagi"))

Texts with numbers are set in `retranslate` too, from what the widget remembers. Plurals and texts
in classes meant to be inherited go through `QCoreApplication.translate("Context", ...)`, since
`self.tr` looks in the context of the class that runs.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    # A plain mixin at run time: two Qt classes cannot both be bases of one Python class.
    _Base = object


class Live(_Base):
    """Calls `retranslate` and `restyle` at the end of construction and after each switch."""

    _alive = False

    def go_live(self) -> None:
        """Set sizes and texts for the first time; call it last in the constructor."""
        self._alive = True
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts, in the language of now."""

    def restyle(self) -> None:
        """Set all sizes, margins and icons, from the theme of now."""

    def changeEvent(self, event: QEvent) -> None:
        """Pass on what Qt tells of language and style."""
        super().changeEvent(event)
        if not self._alive:
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.updateGeometry()
        elif event.type() == QEvent.Type.StyleChange:
            self.restyle()
            self.updateGeometry()
            # Not self.update(): on an item view that call crashes inside PySide 6.9.
            QWidget.update(self)


def set_state(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property that the style sheet reads, and polish that one widget."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    QWidget.update(widget)
