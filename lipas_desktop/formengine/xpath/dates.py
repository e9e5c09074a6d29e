"""Dates and moments as XPath sees them: ISO texts that turn into days since 1970, local zone."""

import math
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86_400.0
_SHAPE = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?"
)
_TIME = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?")


def looks_like_date(text: str) -> bool:
    """Tell cheaply whether a text begins as an ISO date does."""
    return len(text) >= 8 and text[4] == "-" and text[:4].isdigit()


def moment(text: str, zone: tzinfo) -> datetime | None:
    """Read an ISO date or date with time; without an offset it is local."""
    match = _SHAPE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, part, offset = match.groups()
    try:
        return datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0),
            _micro(part), _offset(offset, zone),
        )  # fmt: skip
    except ValueError:
        return None


def _micro(part: str | None) -> int:
    return int((part or "").ljust(6, "0")[:6])


def _offset(offset: str | None, zone: tzinfo) -> tzinfo:
    if offset is None:
        return zone
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[2:])
    if minutes > 59:
        raise ValueError(offset)
    span = timedelta(hours=int(digits[:2]), minutes=minutes)
    return timezone(-span if offset[0] == "-" else span)


def day_number(text: str, zone: tzinfo) -> float | None:
    """Return days since 1970 of an ISO text, None where it is none."""
    found = moment(text, zone)
    return None if found is None else days_of(found)


def days_of(found: datetime) -> float:
    """Return days since 1970 of an aware moment."""
    return (found - _EPOCH).total_seconds() / _DAY


def from_days(days: float, zone: tzinfo) -> datetime | None:
    """Return the local moment of a day number, None where no calendar reaches."""
    if math.isnan(days) or math.isinf(days):
        return None
    try:
        return (_EPOCH + timedelta(milliseconds=round(days * _DAY * 1000))).astimezone(zone)
    except (OverflowError, ValueError):
        return None


def moment_text(found: datetime) -> str:
    """Write a moment with milliseconds and offset, as ODK does."""
    return found.isoformat(timespec="milliseconds")


def day_text(found: datetime) -> str:
    """Write a date alone where the moment is midnight, else the whole moment."""
    if found.hour == found.minute == found.second == found.microsecond == 0:
        return found.date().isoformat()
    return moment_text(found)


def time_fraction(text: str, zone: tzinfo, on: date) -> float | None:
    """Return the part of a local day that has passed at a time such as `06:00:00.000-07:00`."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, second, part, offset = match.groups()
    try:
        found = datetime(
            on.year, on.month, on.day, int(hour), int(minute), int(second or 0),
            _micro(part), _offset(offset, zone),
        ).astimezone(zone)  # fmt: skip
    except ValueError:
        return None
    return (found.hour * 3600 + found.minute * 60 + found.second + found.microsecond / 1e6) / _DAY


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day such as `22:02:00` or `22:02:00.000+07:00`."""
    return time_fraction(text, UTC, _EPOCH.date()) is not None


_MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "id": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
}
_DAYS = {
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    "id": ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
}
_PATTERN = re.compile(r"%(.)")


def formatted(found: datetime, pattern: str, language: str) -> str:
    """Fill a pattern of `format-date-time`: %Y %y %m %n %b %d %e %H %h %M %S %3 %a."""
    months = _MONTHS.get(language, _MONTHS["en"])
    days = _DAYS.get(language, _DAYS["en"])
    parts = {
        "Y": f"{found.year:04d}",
        "y": f"{found.year % 100:02d}",
        "m": f"{found.month:02d}",
        "n": str(found.month),
        "b": months[found.month - 1],
        "d": f"{found.day:02d}",
        "e": str(found.day),
        "H": f"{found.hour:02d}",
        "h": str(found.hour),
        "M": f"{found.minute:02d}",
        "S": f"{found.second:02d}",
        "3": f"{found.microsecond // 1000:03d}",
        "a": days[found.weekday()],
        "W": str(found.isocalendar().week),
        "%": "%",
    }
    return _PATTERN.sub(lambda match: parts.get(match[1], match[0]), pattern)
