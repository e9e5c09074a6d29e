"""Numbers, dates and sizes as the language of now writes them; tables and sentences share them."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

from PySide6.QtCore import QLocale

from lipas_desktop.domain import date_format
from lipas_desktop.domain.date_words import MONTHS, Language
from lipas_desktop.domain.dates import PartialDate

Day = date | str
"""A date, or its ISO text as the register keeps it."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MS = (datetime(9999, 12, 30, tzinfo=UTC) - _EPOCH) // timedelta(milliseconds=1)


def language() -> Language:
    """Return the language of now."""
    return "en" if QLocale().language() == QLocale.Language.English else "id"


def number(value: int) -> str:
    """Return 1284 as `1.284`."""
    return QLocale().toString(value)


def decimal(value: float, places: int = 1) -> str:
    """Return 14.23 as `14,2`."""
    return str(QLocale().toString(value, "f", places))  # type: ignore[call-overload]


def percent(share: float) -> str:
    """Return 0.928 as `93 %`."""
    return f"{int(share * 100 + 0.5)} %"


def size(octets: int) -> str:
    """Return a file size in KB, MB or GB, as stick and mail programs count them."""
    if octets < 1_000_000:
        return f"{max(1, round(octets / 1000))} KB"
    if octets < 1_000_000_000:
        return f"{decimal(octets / 1_000_000)} MB"
    return f"{decimal(octets / 1_000_000_000)} GB"


def _day(value: Day) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def long_date(value: Day) -> str:
    """Return a date in words: `28 Oktober 2021`."""
    return date_format.long_date(_day(value), language())


def day_and_date(value: Day) -> str:
    """Return a date with its day: `Kamis, 28 Oktober 2021`."""
    return f"{weekday(value)}, {long_date(value)}"


def weekday(value: Day) -> str:
    """Return the name of the day: `Kamis`."""
    return date_format.weekday(_day(value), language())


def short_date(value: Day) -> str:
    """Return a date for a narrow column of this year: `28 Okt`."""
    day = _day(value)
    return f"{day.day} {MONTHS[language()][day.month - 1][:3]}"


def field_date(value: Day) -> str:
    """Return a date for a field that stands beside another: `28 Okt 2021`."""
    return f"{short_date(value)} {_day(value).year}"


def numbered(day: str, number: int) -> str:
    """Return a day's words with the number of a session on it: `4 Okt (2)`; 0 is alone."""
    return f"{day} ({number})" if number else day


def short_month(value: Day) -> str:
    """Return the first letters of a month: `Okt`."""
    return MONTHS[language()][_day(value).month - 1][:3]


def month(value: Day) -> str:
    """Return the name of a month: `Oktober`."""
    return MONTHS[language()][_day(value).month - 1]


def day_and_month(value: Day) -> str:
    """Return a date of this year in words: `28 Oktober`."""
    day = _day(value)
    return f"{day.day} {MONTHS[language()][day.month - 1]}"


def grid_date(value: Day) -> str:
    """Return a date for grids: `28-10-2021`."""
    return date_format.grid_date(_day(value))


def partial_date(value: PartialDate) -> str:
    """Return a date as far as it is known, in words."""
    return date_format.long_partial(value, language())


def span(first: Day, last: Day) -> str:
    """Return a range without repeating what both share: `11–29 Oktober 2021`."""
    return date_format.long_range(_day(first), _day(last), language())


def short_span(first: Day, last: Day) -> str:
    """Return a range for a narrow column: `11–29 Okt 2021`."""
    return date_format.short_range(_day(first), _day(last), language())


def local(at_ms: int, tz_minutes: int) -> datetime:
    """Return a moment in the house's time zone; what lies beyond all calendars is year 9999."""
    zone = timezone(timedelta(minutes=tz_minutes))
    # Not fromtimestamp: Windows refuses years that a PC with a flat battery can write.
    return (_EPOCH + timedelta(milliseconds=min(at_ms, _LAST_MS))).astimezone(zone)


def clock_time(at_ms: int, tz_minutes: int) -> str:
    """Return the time of day: `10.42`, in English `10:42`."""
    at = local(at_ms, tz_minutes)
    return f"{at.hour:02}{':' if language() == 'en' else '.'}{at.minute:02}"


def moment(at_ms: int, tz_minutes: int) -> str:
    """Return date and time: `28 Oktober 2021, 10.42`."""
    return f"{long_date(local(at_ms, tz_minutes).date())}, {clock_time(at_ms, tz_minutes)}"


def moment_here(at_ms: int) -> str:
    """Return date and time by this computer's own clock, where the house's zone is not known."""
    return moment(at_ms, time.localtime().tm_gmtoff // 60)
