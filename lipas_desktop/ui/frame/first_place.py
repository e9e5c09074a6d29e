"""Where the window stands when the program starts."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_ROOM_AROUND = QSize(64, 96)
"""A screen with less room than this around the window is filled by it."""


def put_on_screen(window: QWidget, geometry: QByteArray) -> None:
    """Show the window where it stood last; the first time in the middle, or filling the screen.

    A 1366x768 screen has less than that beside title bar and task bar: keys at the lower edge
    would lie behind them.
    """
    if not geometry.isEmpty() and window.restoreGeometry(geometry):
        window.show()
        return
    free = QGuiApplication.primaryScreen().availableGeometry()
    wanted = window.size() + _ROOM_AROUND
    if free.width() < wanted.width() or free.height() < wanted.height():
        window.showMaximized()
    else:
        window.move(free.center() - window.rect().center())
        window.show()
