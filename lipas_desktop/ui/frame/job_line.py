"""The right corner of the key bar: how things stand, what was just done, what is under way."""

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from lipas_desktop.ui import formats
from lipas_desktop.ui.operations import Operations, Running
from lipas_desktop.ui.widgets.keys import KeyBar

SAID_FOR_MS = 30_000
_AT_LEAST_MS = 6_000


class JobLine(QObject):
    """A slow job first, then what was last done (for slow readers), then the page's own status."""

    changed = Signal()

    def __init__(self, operations: Operations, bar: KeyBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._running: Running | None = None
        self._amount = ""
        self._said = ""
        self._status = ""
        self._fresh = QDeadlineTimer()
        self._forget = QTimer(self, singleShot=True, interval=SAID_FOR_MS)
        self._forget.timeout.connect(lambda: self.say(""))
        operations.started.connect(self._on_started)

    def set_status(self, words: str) -> None:
        """Set what the page says of itself; news of the page put older news away."""
        if words and words != self._status and self._fresh.hasExpired():
            self._said = ""
        self._status = words
        self._show()

    def say(self, words: str) -> None:
        """Say what was done, for half a minute."""
        self._said = words
        self._fresh = QDeadlineTimer(_AT_LEAST_MS)
        self._forget.start()
        self._show()

    def cancel(self) -> None:
        """Stop the job shown."""
        if self._running is not None:
            self._running.cancel()

    @property
    def can_cancel(self) -> bool:
        """Tell whether a job is shown here that can be stopped."""
        return self._running is not None and self._running.long

    def _on_started(self, running: Running) -> None:
        # A method and no lambda, so that the connection ends with the window.
        running.slow.connect(self._on_slow)

    def _on_slow(self) -> None:
        running = self.sender()
        if not isinstance(running, Running) or running.shown_in_place:
            return
        self._running, self._amount = running, ""
        running.progressed.connect(self._on_progressed)
        running.finished.connect(self._on_finished)
        self._show()
        self.changed.emit()

    def _on_progressed(self, done: int, of: int) -> None:
        if of:
            self._amount = f"{formats.number(done)} / {formats.number(of)}"
            self._show()

    def _on_finished(self) -> None:
        self._running, self._amount = None, ""
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._running is not None:
            title = self._running.title or self.tr("Sedang dikerjakan")
            stop = self.tr("Batal Esc") if self.can_cancel else ""
            parts = (title, self._amount, stop)
            self._bar.set_status(" · ".join(part for part in parts if part))
        else:
            self._bar.set_status(self._said or self._status)
