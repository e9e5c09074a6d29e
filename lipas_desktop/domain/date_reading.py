"""Dates as people write them, in Indonesian and English, with the year short or left out.

What cannot be a date is reported by code and kept by the caller as written. Today is an argument.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from lipas_desktop.domain.date_words import (
    ABOUT_WORDS,
    AGE_WORDS,
    MONTH_OF_ROMAN,
    MONTH_OF_WORD,
    NOISE_WORDS,
    TODAY_WORDS,
    YEAR_WORDS,
)
from lipas_desktop.domain.dates import PartialDate

DateProblem = Literal[
    "date.no_such_day", "date.unreadable", "date.in_future", "date.too_old", "date.today_unknown"
]

OLDEST = 120
_HALF_A_YEAR = 184
_STAND_INS = date(2031, 3, 7), date(2032, 10, 19)
"""What is read alike on both does not depend on today."""
_TOKEN = re.compile(r"kira2(?!\d)|\d+|[^\W\d_]+", re.IGNORECASE)
"""The 2 of `kira2` says the word twice, as one writes *kira-kira* in haste; it is no day."""
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")


@dataclass(frozen=True)
class ReadDate:
    """What was made of a text: a date or a problem; neither for an empty text."""

    value: PartialDate | None = None
    problem: DateProblem | None = None


_NO_SUCH_DAY = ReadDate(problem="date.no_such_day")
_UNREADABLE = ReadDate(problem="date.unreadable")


def read_birth(text: str, today: date) -> ReadDate:
    """Read a date of birth: two-digit years lie in the past, an age counts from today."""
    read = _read(_tokens(text), today, birth=True)
    problem = _unlikely(read.value, today) if read.value else None
    return ReadDate(problem=problem) if problem else read


def birth_problem(born: PartialDate, today: date) -> DateProblem | None:
    """Return what is wrong with a birth as columns hold it: the day, month or year alone."""
    if not _is_year(born.year):
        return "date.unreadable"
    try:
        return _unlikely(PartialDate(born.year, born.month or None, born.day or None), today)
    except ValueError:
        return "date.no_such_day"


def _unlikely(born: PartialDate, today: date) -> DateProblem | None:
    first, last = born.bounds
    if first > today:
        return "date.in_future"
    return "date.too_old" if last.year < today.year - OLDEST else None


def read_day(text: str, today: date | None) -> ReadDate:
    """Read a day: also `h` for today, `28` of this month, `28-10` of the nearest year.

    Where nobody is sure which day it is, what needs it is date.today_unknown.
    """
    if today is None:
        read, other = (read_day(text, stand_in) for stand_in in _STAND_INS)
        return read if read == other else ReadDate(problem="date.today_unknown")
    read = _read(_tokens(text), today, birth=False)
    return _UNREADABLE if read.value and read.value.whole is None else read


def split_place(text: str, today: date) -> tuple[str, str]:
    """Part "place, date of birth" as it stands in lists into place and date text."""
    text = text.strip()
    for mark in (",", "/", ";", "-"):
        head, found, tail = (part.strip() for part in text.partition(mark))
        if not found or (mark != "," and any(c.isdigit() for c in head)):
            continue
        if _looks_dated(tail, today):
            return _trimmed(head), tail
        if _looks_dated(head, today) and not any(c.isdigit() for c in tail):
            return _trimmed(tail), head
    begin = next((m.start() for m in _TOKEN.finditer(text) if _begins_date(m[0])), len(text))
    return _trimmed(text[:begin]), text[begin:].strip()


def _looks_dated(text: str, today: date) -> bool:
    read = read_birth(text, today)
    return read.value is not None or read.problem not in (None, "date.unreadable")


def _begins_date(token: str) -> bool:
    low = token.lower()
    dated = low in MONTH_OF_WORD or low in AGE_WORDS or low in YEAR_WORDS
    return token.isdigit() or dated or low in ABOUT_WORDS


def _trimmed(place: str) -> str:
    return " ".join(place.strip(" ,;/-:.").split())


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(_TIME.sub("", text.strip()).lower())


def _read(tokens: list[str], today: date, *, birth: bool) -> ReadDate:
    if not tokens:
        return ReadDate()
    if not birth and set(tokens) <= TODAY_WORDS:
        return ReadDate(PartialDate.of(today))
    kept = [token for token in tokens if token not in NOISE_WORDS]
    numbers = [token for token in kept if token.isdigit()]
    words = [token for token in kept if not token.isdigit()]
    if words and set(words) <= AGE_WORDS | YEAR_WORDS:
        return _age_or_year(numbers, words, today)
    if len(kept) == 1 and numbers:
        return _one_number(kept[0], today, birth=birth)
    if len(kept) == 2:
        return _two_parts(kept, today, birth=birth)
    if len(kept) == 3:
        return _three_parts(kept, today, birth=birth)
    return _UNREADABLE


def _age_or_year(numbers: list[str], words: list[str], today: date) -> ReadDate:
    if len(numbers) != 1:
        return _UNREADABLE
    number = int(numbers[0])
    if len(numbers[0]) == 4 and AGE_WORDS.isdisjoint(words):
        return ReadDate(PartialDate(number)) if _is_year(number) else _UNREADABLE
    if number <= OLDEST:
        return ReadDate(PartialDate.of_age(number, today))
    return _UNREADABLE


def _one_number(text: str, today: date, *, birth: bool) -> ReadDate:
    if len(text) == 4:
        return ReadDate(PartialDate(int(text))) if _is_year(int(text)) else _UNREADABLE
    if len(text) in (6, 8):
        read = _whole(text[4:], int(text[2:4]), text[:2], today, birth=birth)
        if read.value is None and len(text) == 8:
            turned = _whole(text[:4], int(text[4:6]), text[6:], today, birth=birth)
            return turned if turned.value else read
        return read
    if len(text) <= 2 and not birth:
        return _made(today.year, today.month, int(text))
    return _UNREADABLE


def _two_parts(parts: list[str], today: date, *, birth: bool) -> ReadDate:
    one, two = parts
    if len(two) == 4 and two.isdigit():
        return _month_of_year(_month(one), int(two))
    if len(one) == 4 and one.isdigit():
        return _month_of_year(_month(two), int(one))
    month = _month(two)
    if birth or month is None or not one.isdigit():
        return _UNREADABLE
    near = [_made(today.year + step, month, int(one)).value for step in (-1, 0, 1)]
    days = [partial.whole for partial in near if partial and partial.whole]
    days = [day for day in days if abs((day - today).days) <= _HALF_A_YEAR]
    if not days:
        return _NO_SUCH_DAY
    return ReadDate(PartialDate.of(min(days, key=lambda day: abs(day - today))))


def _three_parts(parts: list[str], today: date, *, birth: bool) -> ReadDate:
    one, two, three = parts
    if not one.isdigit():
        one, two = two, one
    if not (one.isdigit() and three.isdigit()):
        return _UNREADABLE
    month = _month(two)
    if month is None:
        return _UNREADABLE
    if len(one) == 4:
        one, three = three, one
    return _whole(three, month, one, today, birth=birth)


def _month(token: str) -> int | None:
    if token.isdigit():
        return int(token)
    return MONTH_OF_WORD.get(token) or MONTH_OF_ROMAN.get(token)


def _month_of_year(month: int | None, year: int) -> ReadDate:
    if month is None or not _is_year(year):
        return _UNREADABLE
    return ReadDate(PartialDate(year, month)) if 1 <= month <= 12 else _NO_SUCH_DAY


def _whole(year: str, month: int, day: str, today: date, *, birth: bool) -> ReadDate:
    if len(day) > 2 or len(year) not in (2, 4):
        return _UNREADABLE
    if len(year) == 4:
        return _made(int(year), month, int(day)) if _is_year(int(year)) else _UNREADABLE
    late = _made(2000 + int(year), month, int(day))
    early = _made(1900 + int(year), month, int(day))
    if birth:
        fits = late.value is not None and (late.value.whole or today) <= today
    else:
        fits = 2000 + int(year) <= today.year + 20
    return late if fits or early.value is None else early


def _made(year: int, month: int, day: int) -> ReadDate:
    try:
        return ReadDate(PartialDate.of(date(year, month, day)))
    except ValueError:
        return _NO_SUCH_DAY


def _is_year(year: int) -> bool:
    return 1850 <= year <= 2150
