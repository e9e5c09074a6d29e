"""The time as an argument: the PC's clock in the program, a fixed one in tests and the demo."""

import time
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

from lipas_desktop.system.zones import Zone


class Clock(Protocol):
    """Tell the time, and the day at the house."""

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC."""

    @property
    def tz_minutes(self) -> int:
        """Give minutes east of UTC."""

    def today(self) -> date:
        """Give the day at the house."""


def day_of(at_ms: int, tz_minutes: int) -> date:
    """Give the day that a time falls on in a zone."""
    zone = timezone(timedelta(minutes=tz_minutes))
    # Not fromtimestamp: it refuses years that a PC with a flat battery can show on Windows.
    return (
        (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms)).astimezone(zone).date()
    )


class SystemClock:
    """The PC's clock, read in the house's zone whatever zone Windows is set to."""

    def __init__(self, zone: Zone | None = None) -> None:
        self.zone = zone

    def now_ms(self) -> int:
        """Give milliseconds since 1970 UTC."""
        return time.time_ns() // 1_000_000

    @property
    def tz_minutes(self) -> int:
        """Give the house's zone, or the PC's own before a house is known."""
        if self.zone is not None:
            return self.zone.minutes
        return time.localtime().tm_gmtoff // 60

    def today(self) -> date:
        """Give the day at the house."""
        return day_of(self.now_ms(), self.tz_minutes)


class FixedClock:
    """A clock that stands until it is set or moved on."""

    def __init__(self, at_ms: int, zone: Zone) -> None:
        self.at_ms = at_ms
        self.zone = zone

    @classmethod
    def on(cls, day: date, zone: Zone, hour: int = 9) -> "FixedClock":
        """Stand at a full hour of a day in a zone."""
        local = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        minutes = timedelta(minutes=zone.minutes)
        since = local - minutes - datetime(1970, 1, 1, tzinfo=UTC)
        return cls(since // timedelta(milliseconds=1), zone)

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

    def advance(self, ms: int) -> None:
        """Move on, or back."""
        self.at_ms += ms
