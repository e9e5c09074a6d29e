"""When a PC's clock is not believed: an old battery forgets the day, a hand sets the wrong year.

Times are milliseconds since 1970 UTC; what has `elapsed` is counted by the running PC, whatever
anybody sets its clock to.
"""

from dataclasses import dataclass
from typing import Literal

Doubt = Literal["before_program", "before_hub", "before_entry", "ahead"]

HOUR, DAY = 3_600_000, 86_400_000
SET_BACK = HOUR
"""So far back a clock is put right by somebody who looks at a watch."""
JUMP = 36 * HOUR
"""So far a clock cannot leave what the running PC counts without having been set."""
LEFT_ALONE = 120 * DAY
"""So long a PC may be off before its clock is asked about.

Weeks without use are normal in a house, and a flat battery falls back by years, not ahead.
"""


@dataclass(frozen=True)
class Known:
    """The last moment that counts as right."""

    at: int
    elapsed: int | None = None
    """What the PC had counted then; None where the program has been closed since."""
    was_ahead: bool = False
    """The clock had run ahead when it was seen last, so that a short absence proves nothing."""

    def due(self, elapsed: int) -> int:
        """Return the earliest that it can be by now."""
        return self.at if self.elapsed is None else self.at + max(0, elapsed - self.elapsed)


def doubt_of(
    now: int, elapsed: int, known: Known | None, hub: int | None, program: int
) -> Doubt | None:
    """Tell what speaks against a clock, None where nothing does.

    `hub` is the last time that a hub signed, `program` when this program was made.
    """
    if now < program:
        return "before_program"
    if hub is not None and now < hub - SET_BACK:
        return "before_hub"
    if known is None:
        return None
    if now < known.at - SET_BACK:
        return "before_entry"
    seen_since = known.elapsed is not None or known.was_ahead
    return "ahead" if now - known.due(elapsed) > (JUMP if seen_since else LEFT_ALONE) else None
