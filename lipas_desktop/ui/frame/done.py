"""What was done last: the toast above the key bar, and the way back that Ctrl+Z takes once."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui.frame.job_line import JobLine
from lipas_desktop.ui.widgets.keys import KeyBar
from lipas_desktop.ui.widgets.toast import Toast

Undo = Callable[[], None]
_GAP = 12


class LastDone(QObject):
    """Says it twice: in the toast for six seconds, in the key bar's corner for slow readers."""

    def __init__(self, window: QWidget, bar: KeyBar, jobs: JobLine) -> None:
        super().__init__(window)
        self._window, self._bar, self._jobs = window, bar, jobs
        self._undo: Undo | None = None
        self.toast = Toast(window)

    def say(self, words: str, undo: Undo | None) -> None:
        """Say what was done, with a way back where there is one."""
        self._undo = undo
        self.toast.say(words, self.tr("Urungkan"), "Ctrl+Z", self.undo if undo else None)
        self._jobs.say(words)
        self.place()

    def undo(self) -> None:
        """Take it back, once."""
        undo, self._undo = self._undo, None
        self.toast.dismiss()
        if undo is not None:
            undo()

    @property
    def can_undo(self) -> bool:
        """Tell whether there is something to take back."""
        return self._undo is not None

    def place(self) -> None:
        """Keep the toast in the middle, above the key bar."""
        size, window = self.toast.sizeHint(), self._window
        x = (window.width() - size.width()) // 2
        self.toast.move(x, window.height() - self._bar.height() - size.height() - _GAP)
