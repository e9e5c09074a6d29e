"""The PC's clock as a house may believe it: the time is the PC's claim, the day is not.

An old PC with a flat battery says 2010, and would put that on attendance and certificates. While
the clock is in doubt no day is known here until somebody says which it is.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date

from lipas_desktop.domain.clock_doubt import SET_BACK, Doubt, Known, doubt_of
from lipas_desktop.domain.headers import BEFORE_ENTRY, BEFORE_HUB, DAY_CONFIRMED
from lipas_desktop.system.clock import Clock as Clock
from lipas_desktop.system.clock import SystemClock, day_of, start_of
from lipas_desktop.system.zones import Zone

_WRITTEN_EVERY = 60_000


@dataclass(frozen=True)
class Said:
    """Which day somebody said it was, and what the PC's clock and its own count said then."""

    day: str
    at: int
    elapsed: int
    boot: str


class HouseClock:
    """Tells the PC's time, and the day as far as one can be sure of it; any thread may ask."""

    def __init__(self, pc: Clock) -> None:
        self.pc: Clock = pc.pc if isinstance(pc, HouseClock) else pc
        self.hub: int | None = None
        """The last time that a hub signed, where one was heard."""
        self._known: Known | None = None
        self._said: Said | None = None
        self._kept = ""
        self._kept_at = 0

    # What the PC says

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC, as this PC claims."""
        return self.pc.now_ms()

    @property
    def tz_minutes(self) -> int:
        """Give the minutes of the house's zone."""
        return self.pc.tz_minutes

    def elapsed_ms(self) -> int:
        """Give milliseconds that nobody can set."""
        return self.pc.elapsed_ms()

    @property
    def boot(self) -> str:
        """Name this run of the PC."""
        return self.pc.boot

    @property
    def earliest(self) -> date:
        """Give a day that the clock cannot be before."""
        return self.pc.earliest

    def use_zone(self, zone: Zone | None) -> None:
        """Read the PC's clock in the house's zone; a clock of a zone of its own keeps it."""
        if zone is not None and isinstance(self.pc, SystemClock):
            self.pc.zone = zone

    # The day

    @property
    def doubt(self) -> Doubt | None:
        """Return what speaks against the clock now, whatever anybody said."""
        program = start_of(self.earliest, self.tz_minutes)
        now, elapsed = self.now_ms(), self.elapsed_ms()
        return doubt_of(now, elapsed, self._known, self.hub, program)

    @property
    def said_day(self) -> date | None:
        """Return the day that somebody said and that counts because the clock is wrong."""
        return self._day_said() if self.doubt else None

    def known_day(self) -> date | None:
        """Return today, None where it is not known; all that is written or prefilled asks here."""
        return self.pc.today() if self.doubt is None else self._day_said()

    def day_to_write(self) -> str | None:
        """Return today as it is written into a record, None where it is not known."""
        day = self.known_day()
        return day.isoformat() if day else None

    def today(self) -> date:
        """Return today; where it is not known, the earliest day that it can be.

        Enough to reckon an age, to read `28-10` and to name a file.
        """
        return self.known_day() or self.last_known_day()

    def last_known_day(self) -> date:
        """Return the latest day that has surely begun."""
        known = self._known.due(self.elapsed_ms()) if self._known else 0
        return max(day_of(max(known, self.hub or 0), self.tz_minutes), self.earliest)

    def last_used_day(self) -> date:
        """Return the day of the last moment that counts as right, however long ago."""
        known = self._known.at if self._known else self.hub
        return self.last_known_day() if known is None else day_of(known, self.tz_minutes)

    def _day_said(self) -> date | None:
        said = self._said
        if said is None:
            return None
        past = max(0, self.elapsed_ms() - said.elapsed)
        zone = self.tz_minutes
        gone = day_of(said.at + past, zone) - day_of(said.at, zone)
        return date.fromisoformat(said.day) + gone

    def say(self, day: date) -> None:
        """Take a day that somebody said for today; where the clock says the same, it is right."""
        now, elapsed = self.now_ms(), self.elapsed_ms()
        shown = self.pc.today()
        self._said = Said(day.isoformat(), now, elapsed, self.boot)
        if day == shown:
            self._known = Known(now, elapsed)
        else:
            # No clock tells the hour of that day, but it has begun.
            self._known = Known(start_of(day, self.tz_minutes), elapsed, was_ahead=shown > day)

    @property
    def flags(self) -> int:
        """Return what an entry written now says of the clock."""
        now, known = self.now_ms(), self._known
        doubt = self.doubt
        flags = BEFORE_ENTRY if known and doubt and now < known.at else 0
        flags |= BEFORE_HUB if self.hub is not None and now < self.hub else 0
        return flags | (DAY_CONFIRMED if self._said is not None else 0)

    def look(self) -> Doubt | None:
        """Look at the clock; where nothing speaks against it, this moment is the last known."""
        doubt = self.doubt
        now, elapsed = self.now_ms(), self.elapsed_ms()
        if doubt is None:
            self._known = Known(now, elapsed)
            self._said = self._said if self._agrees() else None
        elif doubt == "ahead" and self._known is not None:
            self._known = replace(self._known, was_ahead=True)
        return doubt

    def _agrees(self) -> bool:
        """Tell whether the clock said then what somebody said, and says that day still."""
        said, day = self._said, self.pc.today().isoformat()
        return said is not None and said.day == day == day_of(said.at, self.tz_minutes).isoformat()

    # Between two openings

    def begin(self, kept: str | None, last_entry: int | None, hub: str | None) -> None:
        """Take up what was kept, or the last own entry where nothing was; then look."""
        self.hub = int(hub) if hub is not None and hub.isascii() and hub.isdigit() else None
        self._known = None if last_entry is None else Known(last_entry)
        self._said = None
        if kept is not None:
            # What a newer program kept in another way is as good as nothing.
            with suppress(ValueError, TypeError, KeyError):
                self._take_up(json.loads(kept))
        self.look()

    def _take_up(self, kept: dict[str, object]) -> None:
        at, ahead, said = kept["at"], kept["ahead"], kept["said"]
        still = self._still(Said(**said)) if isinstance(said, dict) else None
        if isinstance(at, int):
            self._known, self._said = Known(at, was_ahead=bool(ahead)), still

    def _still(self, said: Said) -> Said | None:
        """Return what was said where the PC has run on since then, on one day of its clock.

        A PC with a flat battery begins each morning at the same moment of the same day, so that
        nothing but a name of its run tells yesterday's answer from today's.
        """
        past = self.elapsed_ms() - said.elapsed
        now, zone = self.now_ms(), self.tz_minutes
        same_run = bool(said.boot) and said.boot == self.boot and past >= 0
        runs_on = abs(now - said.at - past) < SET_BACK
        date.fromisoformat(said.day)
        same_day = day_of(said.at, zone) == day_of(now, zone)
        return said if same_run and runs_on and same_day else None

    def to_keep(self, *, at_once: bool = False) -> str | None:
        """Return what to keep in the register, None where it stands there nearly so."""
        known = self._known
        if known is None:
            return None
        said = asdict(self._said) if self._said else None
        rest = json.dumps({"ahead": known.was_ahead, "said": said})
        late = abs(known.at - self._kept_at) >= _WRITTEN_EVERY
        if rest == self._kept and not late and not at_once:
            return None
        self._kept, self._kept_at = rest, known.at
        return json.dumps({"at": known.at, "ahead": known.was_ahead, "said": said})
