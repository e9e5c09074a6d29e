"""Numbers, dates and sizes as the language of now writes them; tables and sentences share them."""

import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone


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


def _date(value: datetime.date | str) -> QDate:
    day = datetime.date.fromisoformat(value) if isinstance(value, str) else value
    return QDate(day.year, day.month, day.day)


def date(value: datetime.date | str) -> str:
    """Return a date in words: `28 Oktober 2021`."""
    return QLocale().toString(_date(value), "d MMMM yyyy")


def day_and_date(value: datetime.date | str) -> str:
    """Return a date with its day: `Kamis, 28 Oktober 2021`."""
    return QLocale().toString(_date(value), "dddd, d MMMM yyyy")


def short_date(value: datetime.date | str) -> str:
    """Return a date for a narrow column of this year: `28 Okt`."""
    return QLocale().toString(_date(value), "d MMM")


def grid_date(value: datetime.date | str) -> str:
    """Return a date for grids: `28-10-2021`."""
    return _date(value).toString("dd-MM-yyyy")


def local(at_ms: int, zone: str) -> QDateTime:
    """Return a moment in the house's time zone."""
    return QDateTime.fromMSecsSinceEpoch(at_ms, QTimeZone(zone.encode()))


def clock_time(at_ms: int, zone: str) -> str:
    """Return the time of day: `10.42`."""
    mark = ":" if QLocale().language() == QLocale.Language.English else "."
    return local(at_ms, zone).time().toString(f"HH'{mark}'mm")


def moment(at_ms: int, zone: str) -> str:
    """Return date and time: `28 Oktober 2021, 10.42`."""
    day = local(at_ms, zone).date()
    return f"{QLocale().toString(day, 'd MMMM yyyy')}, {clock_time(at_ms, zone)}"


def span(first: datetime.date | str, last: datetime.date | str) -> str:
    """Return a range without repeating what both share: `11–29 Oktober 2021`."""
    start, end = _date(first), _date(last)
    if start == end:
        return date(last)
    if (start.year(), start.month()) == (end.year(), end.month()):
        return f"{start.day()}–{date(last)}"
    if start.year() == end.year():
        return f"{QLocale().toString(start, 'd MMMM')} – {date(last)}"
    return f"{date(first)} – {date(last)}"


def iso_of(day: QDate) -> str:
    """Return a date as the register keeps it."""
    return day.toString(Qt.DateFormat.ISODate)
