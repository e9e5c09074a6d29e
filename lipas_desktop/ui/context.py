"""What the start-up hands to every screen; screens know each other through nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from lipas_desktop.services.on_stick import Stick, plugged
from lipas_desktop.ui.dialogs.ask import Asker
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.preferences import Preferences
from lipas_desktop.ui.theme import Theme


class Clock(Protocol):
    """What a screen asks of the clock."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC."""
        ...

    @property
    def tz_minutes(self) -> int:
        """Return how far the house's time is ahead of UTC."""
        ...

    def today(self) -> date:
        """Return the day in the house's time."""
        ...


def _nobody_may(right: str) -> bool:
    return False


@dataclass
class AppContext:
    """The parts that screens share; `session` is set by log-in and taken away by the lock."""

    resources: Path
    clock: Clock
    operations: Operations
    ask: Asker
    theme: Theme
    languages: Languages
    preferences: Preferences
    places: Any = None
    """Where the register lies; a place chosen at the gate takes its place."""
    session: Any = None
    may: Callable[[str], bool] = field(default=_nobody_may)
    find_sticks: Callable[[], Sequence[Stick]] = field(default=plugged)
    """Looks which sticks are plugged in; not for the window's thread."""
