"""The time as an argument: the PC's clock in the program, a fixed one in tests and the demo."""

import time
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cached_property
from typing import Protocol

from lipas_desktop.system import uptime
from lipas_desktop.system.zones import Zone

EARLIEST = date(2025, 10, 1)
"""Before it this program cannot have run: the libraries that it comes with are from then."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MS = 253_402_214_400_000
"""The last day but one of all calendars, so that no zone goes beyond."""


class Clock(Protocol):
    """Tell the time, and the day at the house."""

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC."""

    @property
    def tz_minutes(self) -> int:
        """Give minutes east of UTC."""

    def today(self) -> date:
        """Give the day at the house."""

    def elapsed_ms(self) -> int:
        """Give milliseconds that nobody can set, since some moment of this run of the PC."""

    @property
    def boot(self) -> str:
        """Name this run of the PC, empty where that is not known."""

    @property
    def earliest(self) -> date:
        """Give a day that this clock cannot be before."""


def day_of(at_ms: int, tz_minutes: int) -> date:
    """Give the day that a time falls on in a zone."""
    zone = timezone(timedelta(minutes=tz_minutes))
    # Not fromtimestamp: it refuses years that a PC with a flat battery can show on Windows.
    return (_EPOCH + timedelta(milliseconds=min(at_ms, _LAST_MS))).astimezone(zone).date()


def start_of(day: date, tz_minutes: int) -> int:
    """Give the time at which a day begins in a zone."""
    begins = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(minutes=tz_minutes)
    return (begins - _EPOCH) // timedelta(milliseconds=1)


class SystemClock:
    """The PC's clock, read in the house's zone whatever zone Windows is set to."""

    def __init__(self, zone: Zone | None = None) -> None:
        self.zone = zone

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC; 0 on a PC that takes it for an earlier year."""
        return max(0, time.time_ns() // 1_000_000)

    @property
    def tz_minutes(self) -> int:
        """Give the house's zone, or the PC's own before a house is known."""
        if self.zone is not None:
            return self.zone.minutes
        return time.localtime().tm_gmtoff // 60

    def today(self) -> date:
        """Give the day at the house."""
        return day_of(self.now_ms(), self.tz_minutes)

    def elapsed_ms(self) -> int:
        """Give milliseconds since this PC was started, sleep included."""
        return uptime.elapsed_ms()

    @cached_property
    def boot(self) -> str:
        """Name this run of the PC, empty where that is not known."""
        return uptime.boot_id()

    @property
    def earliest(self) -> date:
        """Give a day that this clock cannot be before."""
        return EARLIEST


class FixedClock:
    """A clock that stands until it is moved on; what sets `at_ms` alone is a jump."""

    def __init__(self, at_ms: int, zone: Zone) -> None:
        self.at_ms = at_ms
        self.zone = zone
        self.elapsed = 0
        self.boot = "fixed"
        self.earliest = _EPOCH.date()

    @classmethod
    def on(cls, day: date, zone: Zone, hour: int = 9) -> "FixedClock":
        """Stand at a full hour of a day in a zone."""
        return cls(start_of(day, zone.minutes) + hour * 3_600_000, zone)

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC."""
        return self.at_ms

    @property
    def tz_minutes(self) -> int:
        """Give minutes east of UTC."""
        return self.zone.minutes

    def today(self) -> date:
        """Give the day at the house."""
        return day_of(self.at_ms, self.tz_minutes)

    def elapsed_ms(self) -> int:
        """Give the milliseconds that it was moved on."""
        return self.elapsed

    def advance(self, ms: int) -> None:
        """Move on, or back."""
        self.at_ms += ms
        self.elapsed += max(0, ms)

    def set_to(self, day: date, hour: int = 9) -> None:
        """Jump to a full hour of a day, as a hand or a flat battery does it."""
        self.at_ms = start_of(day, self.zone.minutes) + hour * 3_600_000
