"""Spans of days in the title of a list: "Rumah Kreatif, 4 - 22 Oktober 2021"."""

import re
from dataclasses import dataclass
from datetime import date

from lipas_desktop.domain.date_reading import read_day
from lipas_desktop.domain.date_words import MONTH_OF_WORD
from lipas_desktop.domain.dates import PartialDate

_MONTH = "|".join(sorted(MONTH_OF_WORD, key=len, reverse=True))
_TO = r"\s*(?:-|–|—|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|to)\s*"
_DAY = rf"\d{{1,2}}(?:\s*(?:{_MONTH})\b\.?|[-/.]\d{{1,2}})?(?:[-/.\s]+\d{{4}})?"
_RANGE = re.compile(rf"(?<!\d)({_DAY}){_TO}({_DAY})(?!\d)", re.IGNORECASE)
_SINGLE = re.compile(
    rf"(?<!\d)\d{{1,2}}(?:[-\s]*(?:{_MONTH})\b[-.\s]*|[-/.]\d{{1,2}}[-/.])\d{{4}}", re.IGNORECASE
)
_WHOLE_MONTH = re.compile(rf"\b({_MONTH})\b\.?\s+(\d{{4}})", re.IGNORECASE)
_DATED = re.compile(rf"\d{{4}}|\b(?:{_MONTH})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """First and last day, and where in the text they stand."""

    first: date
    last: date
    start: int
    end: int


def find_span(text: str, today: date) -> Span | None:
    """Find the first span of days in a text, else the first day, else the first month."""
    for found in _RANGE.finditer(text):
        last = _day(found[2], today) if _DATED.search(found[2]) else None
        first = _first_day(found[1], last) if last else None
        if first and last and first <= last:
            return Span(first, last, found.start(), found.end())
    for found in _SINGLE.finditer(text):
        day = _day(found[0], today)
        if day:
            return Span(day, day, found.start(), found.end())
    month = _WHOLE_MONTH.search(text)
    if not month or not int(month[2]):
        return None
    bounds = PartialDate(int(month[2]), MONTH_OF_WORD[month[1].lower()]).bounds
    return Span(*bounds, month.start(), month.end())


def _day(text: str, today: date) -> date | None:
    value = read_day(text, today).value
    return value.whole if value else None


def _first_day(text: str, last: date) -> date | None:
    """Read the first day, which leaves out month and year where the last day has them."""
    day, *rest = re.findall(r"\d+|[^\W\d_]+", text.lower())
    years = [part for part in rest if len(part) == 4 and part.isdigit()]
    months = [MONTH_OF_WORD.get(part) or int(part) for part in rest if part not in years]
    try:
        return date(int(years[0]) if years else last.year, (months or [last.month])[0], int(day))
    except ValueError:
        return None
