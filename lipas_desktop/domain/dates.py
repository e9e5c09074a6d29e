"""A date as far as it is known: whole, a month, a year, or an age told on a day."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year", "age"]

ADULT = 18


@dataclass(frozen=True)
class PartialDate:
    """A date known to the day, the month or the year, or by an age stated on a day (`on`)."""

    year: int
    month: int | None = None
    day: int | None = None
    on: date | None = None

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a whole date."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def of_age(cls, age: int, on: date) -> "PartialDate":
        """Return what an age stated on a day says of the birth."""
        return cls(on.year - age, on=on)

    @classmethod
    def from_columns(cls, value: str | None, on: str | None = None) -> "PartialDate | None":
        """Read the columns of a row: `1997-07-04`, `1997-07` or `1997`, and the day of an age."""
        if not value:
            return None
        year, month, day, *_ = *(int(part) for part in value.split("-")), None, None
        return cls(year or 0, month, day, date.fromisoformat(on) if on else None)

    @property
    def precision(self) -> Precision:
        """Return how much of the date is known."""
        if self.on is not None:
            return "age"
        return "year" if self.month is None else "month" if self.day is None else "day"

    @property
    def value(self) -> str:
        """Return the text that a column holds."""
        parts = [f"{self.year:04}"] + [f"{n:02}" for n in (self.month, self.day) if n]
        return "-".join(parts)

    @property
    def whole(self) -> date | None:
        """Return the day, where it is known."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def bounds(self) -> tuple[date, date]:
        """Return the first and the last day that it can be."""
        if self.on is not None:
            return _one_day_after(_shifted(self.on, self.year - 1)), _shifted(self.on, self.year)
        if self.month is None:
            return date(self.year, 1, 1), date(self.year, 12, 31)
        if self.day is None:
            return date(self.year, self.month, 1), _last_of_month(self.year, self.month)
        whole = date(self.year, self.month, self.day)
        return whole, whole

    def ages(self, today: date) -> tuple[int, int]:
        """Return the youngest and the oldest that somebody born then can be."""
        first, last = self.bounds
        return _age(last, today), _age(first, today)

    def is_child(self, today: date) -> bool | None:
        """Tell whether somebody born then is under 18; None where it cannot be told."""
        youngest, oldest = self.ages(today)
        if oldest < ADULT:
            return True
        return False if youngest >= ADULT else None


def _shifted(day: date, year: int) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return date(year, 2, 28) if leap_day and not _is_leap(year) else day.replace(year=year)


def _is_leap(year: int) -> bool:
    return _last_of_month(year, 2).day == 29


def _one_day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _last_of_month(year: int, month: int) -> date:
    return date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
