"""Watches the Alt key of one window: held, it shows digits; pressed alone, it opens the menus."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

HELD_MS = 500


class AltKey(QObject):
    """Hears the keys of one native window before its widgets do, and never keeps one."""

    held = Signal(bool)
    alone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alone = False
        self._timer = QTimer(self, singleShot=True, interval=HELD_MS)
        self._timer.timeout.connect(lambda: self.held.emit(True))

    def watch(self, window: QWindow) -> None:
        """Hear this window's keys."""
        window.installEventFilter(self)

    def used(self) -> None:
        """Count Alt as part of a shortcut, which Qt takes before the window hears its key."""
        self._alone = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow Alt going down and up; a window that loses the focus lets it go."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Alt
            if self._alone and not event.isAutoRepeat():
                self._timer.start()
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._let_go()
                if self._alone:
                    self.alone.emit()
                self._alone = False
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._let_go()
        return False

    def _let_go(self) -> None:
        self._timer.stop()
        self.held.emit(False)
