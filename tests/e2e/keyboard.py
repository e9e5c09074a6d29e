"""Hands on a real keyboard and eyes on a real screen.

The hands are a thread of their own: they press keys through the X server while the window's
thread runs undisturbed, dialogs with loops of their own included. What the eyes look at is read in
the window's thread.
"""

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

T = TypeVar("T")
SHOTS = Path(__file__).resolve().parents[2] / "build" / "shots"
PATIENCE_S = 40
_LOOK_EVERY_MS = 15
_BETWEEN_LETTERS_MS = "2"


class Lost(Exception):  # noqa: N818 - reads as what it says
    """What was waited for did not come; says what was on the screen instead."""


class _Looking:
    """One thing that the eyes wait for."""

    def __init__(self, condition: Callable[[], Any]) -> None:
        self.condition = condition
        self.seen = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None

    def look(self) -> bool:
        try:
            self.result = self.condition()
        except BaseException as error:  # noqa: BLE001 - raised again in the hands' thread
            self.error = error
        if self.result or self.error:
            self.seen.set()
        return self.seen.is_set()


class Eyes(QObject):
    """Lives in the window's thread and looks for the hands."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[_Looking] = []
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def see(self, condition: Callable[[], T], seconds: float) -> T | None:
        """Wait until a condition holds and return it; None where it never does."""
        looking = _Looking(condition)
        self._asked.emit(looking)
        looking.seen.wait(seconds)
        if looking.error is not None:
            raise looking.error
        return looking.result if looking.seen.is_set() else None

    def _on_asked(self, looking: _Looking) -> None:
        if not looking.look():
            self._waiting.append(looking)
            self._timer.start()

    def _look(self) -> None:
        self._waiting = [one for one in self._waiting if not one.look()]
        if not self._waiting:
            self._timer.stop()


class Keyboard:
    """Keys, and waiting for what they bring about."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes
        self._pictures = 0
        # Out of the way: what lies under the pointer looks different.
        _xdotool("mousemove", "4000", "4000")

    def press(self, *keys: str) -> None:
        """Press keys one after the other: `ctrl+n`, `Return`, `Escape`, `F6`."""
        _xdotool("key", "--delay", _BETWEEN_LETTERS_MS, *keys)

    def type(self, words: str) -> None:
        """Type words letter by letter; what a keyboard of the United States has."""
        assert words.isascii(), "such a letter needs a key that is made for it while one types"
        _xdotool("type", "--delay", _BETWEEN_LETTERS_MS, "--", words)

    def read(self, look: Callable[[], T]) -> T:
        """Read something in the window's thread."""
        found = self.until(lambda: (look(),), "the window's thread answers")
        return found[0]

    def until(self, condition: Callable[[], T], what: str, seconds: float = PATIENCE_S) -> T:
        """Wait until a condition holds and return what it gave; tell what is there if not."""
        seen = self._eyes.see(condition, seconds)
        if not seen:
            self.picture("failed", "e2e_failed")
            shown = self._eyes.see(_on_screen, seconds) or "the window does not answer"
            raise Lost(f"waited for: {what}\non the screen: {shown}")
        return seen

    def picture(self, name: str, file: str = "") -> None:
        """Keep a picture of the whole screen in build/shots."""
        self._pictures += 1
        path = SHOTS / f"{file or f'e2e_{self._pictures:02}_{name}'}.png"
        path.parent.mkdir(parents=True, exist_ok=True)

        def grab() -> bool:
            return QGuiApplication.primaryScreen().grabWindow(0).save(str(path))

        self._eyes.see(grab, PATIENCE_S)


def _on_screen() -> str:
    """Say which window is in front, what has the focus, and every word that can be read."""
    window, focus = QApplication.activeWindow(), QApplication.focusWidget()
    words = [one.text() for one in window.findChildren(QLabel) if _is_read(one)] if window else []
    title = window.windowTitle() if window else "no window"
    where = f"{type(focus).__name__} {focus.objectName()}" if focus else "nothing"
    return f"{title}; focus on {where}; {' | '.join(words)}"


def _is_read(label: QWidget) -> bool:
    return label.isVisible() and bool(label.property("text"))


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=PATIENCE_S)
