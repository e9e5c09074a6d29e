"""What was done last: the toast above the key bar, and the way back that Ctrl+Z takes once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui.frame.free_spot import free_spot
from lipas_desktop.ui.frame.job_line import SAID_FOR_MS, JobLine
from lipas_desktop.ui.widgets.keys import KeyBar
from lipas_desktop.ui.widgets.toast import Toast

Undo = Callable[[], None]


class LastDone(QObject):
    """Says it twice: in the toast for six seconds, in the key bar's corner for slow readers.

    The way back stands open only while it is said and its page is in front: a Ctrl+Z too many in
    a grid must not take back what was done elsewhere.
    """

    def __init__(self, window: QWidget, bar: KeyBar, jobs: JobLine) -> None:
        super().__init__(window)
        self._window, self._bar, self._jobs = window, bar, jobs
        self._undo: Undo | None = None
        self.toast = Toast(window)
        self._old = QTimer(self, singleShot=True, interval=SAID_FOR_MS)
        self._old.timeout.connect(self.forget)

    def say(self, words: str, undo: Undo | None, *, icon: str = "check") -> None:
        """Say what was done, with a way back where there is one."""
        self._undo = undo
        back = self.undo if undo else None
        self.toast.say(words, self.tr("Urungkan"), "Ctrl+Z", back, icon=icon)
        self._jobs.say(words)
        self._old.start()
        self.place()

    def undo(self) -> None:
        """Take it back, once."""
        undo, self._undo = self._undo, None
        self.toast.dismiss()
        if undo is not None:
            undo()

    def forget(self) -> None:
        """Close the way back; the corner may still say what was done."""
        if self._undo is not None:
            self._undo = None
            self.toast.dismiss()

    def clear(self) -> None:
        """Say nothing any more: what was done may name somebody, and the screen is locked."""
        self._undo = None
        self.toast.dismiss()
        self._jobs.say("")

    @property
    def can_undo(self) -> bool:
        """Tell whether there is something to take back."""
        return self._undo is not None

    def place(self) -> None:
        """Keep the toast off the fields and buttons that are in use."""
        if self.toast.isVisible():
            size = self.toast.sizeHint()
            self.toast.move(free_spot(self._window, self.toast, size, self._bar.height()))
