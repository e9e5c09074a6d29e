"""The toast above the key bar: what has just been done, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.live import Live


class ToastButton(Pressable):
    """The way back inside a toast, in the toast's own colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast_undo")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.key = ""
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the room for words and key."""
        t = theme.current()
        metrics = t.metrics(13, 600)
        gap = t.px(8) if self.key else 0
        width = metrics.horizontalAdvance(self.text()) + gap + metrics.horizontalAdvance(self.key)
        return QSize(width + 4, t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        t = theme.current()
        painter = QPainter(self)
        font, colour = t.font(13, 600), t.color("surface")
        paint.text(painter, self.rect(), self.text(), font, colour)
        paint.text(painter, self.rect(), self.key, font, colour, paint.RIGHT)


class Toast(Live, QWidget):
    """What has just been done, for six seconds, and Ctrl+Z to take it back; never takes focus."""

    SHOWN_MS = 6000
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._words = ""
        self.icon = "check"
        self._undo: Callable[[], None] | None = None
        self._button = ToastButton(self)
        self._button.clicked.connect(self._on_pressed)
        self._timer = QTimer(self, singleShot=True, interval=self.SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self.go_live()

    def say(
        self,
        words: str,
        undo_words: str = "",
        key: str = "",
        undo: Callable[[], None] | None = None,
        *,
        icon: str = "check",
    ) -> None:
        """Show the words; with `undo`, the way back and its key."""
        self._words, self._undo, self.icon = words, undo, icon
        self._button.setText(undo_words)
        self._button.key = key
        self._button.setVisible(undo is not None)
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def words(self) -> str:
        """Return what the toast says."""
        return self._words

    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    def _on_pressed(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()

    def sizeHint(self) -> QSize:
        """Return the room for words and way back."""
        t = theme.current()
        width = t.px(38) + t.metrics(13, 500).horizontalAdvance(self._words) + t.px(16)
        if not self._button.isHidden():
            width += t.px(40) + self._button.sizeHint().width()
        return QSize(max(width, t.px(280)), t.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way back at the right end."""
        size = self._button.sizeHint()
        x = self.width() - size.width() - theme.current().px(14)
        self._button.setGeometry(QRect(QPoint(x, (self.height() - size.height()) // 2), size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in reversed colours."""
        t = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), t.px(6), t.color("text"))
        size = t.px(15)
        at = QPoint(t.px(13), (self.height() - size) // 2)
        t.icons.draw(painter, at, self.icon, t.color("surface"), size)
        rect = self.rect().adjusted(t.px(38), 0, 0, 0)
        paint.text(painter, rect, self._words, t.font(13, 500), t.color("surface"))
