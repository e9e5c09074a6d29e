"""What a long job is given to speak and to listen through; no Qt in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from lipas_desktop.domain.errors import Cancelled

Pause = Callable[[], None]
"""Called where no transaction is open, so that a save that waits may go first."""


def no_pause() -> None:
    """Let nobody go first."""


@dataclass
class CancelToken:
    """What a job looks at between steps: whether it was asked to stop, and who may go first."""

    pause: Pause = no_pause
    _event: Event = field(default_factory=Event, init=False)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the job was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled where the job was asked to stop."""
        if self._event.is_set():
            raise Cancelled


Progress = Callable[[int, int], None]
"""Called with (done, of); `of` is 0 where the end is not known."""


def silent(done: int, of: int) -> None:
    """Report to nobody."""
