"""What the start-up hands to every screen; screens know each other through nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lipas_desktop.services.house_clock import Clock
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.ui.dialogs.ask import Asker
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.preferences import Preferences
from lipas_desktop.ui.theme import Theme


def _nobody_may(right: str) -> bool:
    return False


@dataclass
class AppContext:
    """The parts that screens share; `session` is set by log-in and taken away by the lock."""

    resources: Path
    clock: Clock
    """The PC's own; `session.clock` knows how far it can be believed."""
    operations: Operations
    ask: Asker
    theme: Theme
    languages: Languages
    preferences: Preferences
    find_sticks: Callable[[], Sequence[Stick]]
    """Looks which sticks are plugged in; not for the window's thread."""
    places: Any = None
    """Where the register lies; a place chosen at the gate takes its place."""
    session: Any = None
    may: Callable[[str], bool] = field(default=_nobody_may)
