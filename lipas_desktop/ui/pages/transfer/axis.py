"""Some months as a line from left to right: where a moment lies on it, what they are called."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from lipas_desktop.ui import formats

LEAST, MOST = 3, 10
"""Months shown: as many as there are entries of, within these."""
_LEAST_OF_MONTH = timedelta(days=8)
"""So much of the month of now is shown at least, or its name would have no room."""


@dataclass(frozen=True)
class Axis:
    """From the first of a month to a little after now (ms), in the house's time."""

    start: int
    end: int
    tz_minutes: int
    shown: int

    @classmethod
    def over(cls, since: int, now_ms: int, tz_minutes: int) -> "Axis":
        """Return the axis from the month of the first entry, or a later one, to now."""
        month = formats.local(now_ms, tz_minutes).date().replace(day=1)
        first = formats.local(since, tz_minutes).date()
        months = (month.year - first.year) * 12 + month.month - first.month + 1
        shown = max(LEAST, min(MOST, months))
        start = _moment(_months_before(month, shown - 1), tz_minutes)
        end = max(now_ms, _moment(month + _LEAST_OF_MONTH, tz_minutes))
        return cls(start, end, tz_minutes, shown)

    def at(self, moment: int) -> float:
        """Return where a moment lies, 0 at the left end and 1 at the right."""
        share = (moment - self.start) / (self.end - self.start)
        return min(1.0, max(0.0, share))

    def months(self) -> list[tuple[float, str]]:
        """Return where each month begins, and its short name."""
        first = formats.local(self.start, self.tz_minutes).date()
        days = [_months_before(first, -number) for number in range(self.shown)]
        return [(self.at(_moment(day, self.tz_minutes)), formats.short_month(day)) for day in days]


def _moment(day: date, tz_minutes: int) -> int:
    zone = timezone(timedelta(minutes=tz_minutes))
    return int(datetime.combine(day, time(), zone).timestamp() * 1000)


def _months_before(first: date, months: int) -> date:
    number = first.year * 12 + first.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)
