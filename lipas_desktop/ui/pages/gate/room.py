"""The room in which a screen's column stands: it scrolls only where letters are large."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from lipas_desktop.ui import theme

_BELOW = 28
"""The line that may stand under a field."""


class Room(QScrollArea):
    """Keeps what has the focus in view, whole; Qt itself is content with the cursor."""

    def __init__(self, ground: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(ground)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Follow Tab."""
        moved = super().focusNextPrevChild(next)
        focus = self.window().focusWidget()
        if moved and focus is not None:
            self.show_whole(focus)
        return moved

    def show_whole(self, widget: QWidget) -> None:
        """Scroll as little as shows a widget and the line below it."""
        ground = self.widget()
        if ground is None or not ground.isAncestorOf(widget):
            return
        corner = widget.mapTo(ground, QPoint(0, 0))
        self.ensureVisible(corner.x(), corner.y() + widget.height(), 0, theme.current().px(_BELOW))
        self.ensureVisible(corner.x(), corner.y(), 0, 0)
