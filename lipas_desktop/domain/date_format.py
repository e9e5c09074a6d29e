"""Dates as they are shown and printed: long in words, short in grids, ranges."""

from datetime import date

from lipas_desktop.domain.date_words import MONTHS, WEEKDAYS, Language
from lipas_desktop.domain.dates import PartialDate


def long_date(day: date, language: Language = "id") -> str:
    """Return `28 Oktober 2021`."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def grid_date(day: date) -> str:
    """Return `28-10-2021`."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def weekday(day: date, language: Language = "id") -> str:
    """Return `Kamis`; computed, since papers contradict each other."""
    return WEEKDAYS[language][day.weekday()]


def long_range(first: date, last: date, language: Language = "id") -> str:
    """Return `4–22 Oktober 2021`, `4 Oktober – 2 November 2021`, or one day."""
    if first == last:
        return long_date(last, language)
    if first.year != last.year:
        return f"{long_date(first, language)} – {long_date(last, language)}"
    if first.month != last.month:
        month = MONTHS[language][first.month - 1]
        return f"{first.day} {month} – {long_date(last, language)}"
    return f"{first.day}–{long_date(last, language)}"


def short_range(first: date, last: date, language: Language = "id") -> str:
    """Return the same with months in three letters, for narrow columns: `4–22 Okt 2021`."""
    if first == last:
        return _short(last, language)
    if first.year != last.year:
        return f"{_short(first, language)} – {_short(last, language)}"
    if first.month != last.month:
        month = MONTHS[language][first.month - 1][:3]
        return f"{first.day} {month} – {_short(last, language)}"
    return f"{first.day}–{_short(last, language)}"


def _short(day: date, language: Language) -> str:
    return f"{day.day} {MONTHS[language][day.month - 1][:3]} {day.year}"


def long_partial(value: PartialDate, language: Language = "id") -> str:
    """Return a date as far as it is known; an age with the day on which it was told."""
    if value.on is not None:
        age, on = value.on.year - value.year, long_date(value.on, language)
        return f"umur {age} pada {on}" if language == "id" else f"aged {age} on {on}"
    if value.month is None:
        return str(value.year)
    if value.whole is None:
        return f"{MONTHS[language][value.month - 1]} {value.year}"
    return long_date(value.whole, language)


def grid_partial(value: PartialDate, language: Language = "id") -> str:
    """Return a date for a grid as it could have been typed: `10-2021`, `1970`, `umur 45`."""
    if value.on is not None:
        return f"{'umur' if language == 'id' else 'age'} {value.on.year - value.year}"
    if value.whole is not None:
        return grid_date(value.whole)
    return str(value.year) if value.month is None else f"{value.month:02}-{value.year}"
