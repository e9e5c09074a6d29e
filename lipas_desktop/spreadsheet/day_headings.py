"""The days in the heading of an attendance list: dates, day numbers, counted days.

A number is read with its neighbours, within the span of days that the title tells.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from lipas_desktop.domain.date_ranges import Span
from lipas_desktop.domain.date_reading import read_day
from lipas_desktop.domain.date_words import NOISE_WORDS
from lipas_desktop.spreadsheet.cells import Cell, cell_text
from lipas_desktop.spreadsheet.headings import field_of

_COUNT = r"(?:hari|pertemuan|sesi|session|day|meeting)\s*(?:ke)?[\s.:-]*(\d{1,3})"
_COUNTED = re.compile(_COUNT, re.IGNORECASE)
_COUNT_BEFORE = re.compile(
    rf"{_COUNT}[\s,;:()]+(?=\d|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b)", re.IGNORECASE
)
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_WEEKDAY_OF = {
    "sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6, "aha": 6,
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_KINDS_OF_DAYS = (range(7), range(6), range(5))
"""Every day, Monday to Saturday, Monday to Friday."""


def days_of(row: Sequence[Cell], span: Span | None, today: date) -> dict[int, date]:
    """Return the day of each column that has one: date cells, date texts, or day numbers."""
    anchor = span.first if span else today
    days = {column: day for column, cell in enumerate(row) if (day := day_of(cell, anchor))}
    return days or _day_numbers(row, span)


def day_of(cell: Cell, anchor: date) -> date | None:
    """Return the day that a cell tells by itself."""
    if isinstance(cell, date):
        return date(cell.year, cell.month, cell.day)
    if not isinstance(cell, str) or field_of(cell) or sum(map(str.isdigit, cell)) > 8:
        return None
    text = _heading(cell)
    if not re.search(r"\d", text) or re.fullmatch(r"\d+", text) or _COUNTED.fullmatch(text):
        return None
    # Without a month it is no day yet: "Senin 4" is read with its neighbours.
    value = read_day(text, anchor).value if _number(cell) is None else None
    return value.whole if value else None


def _heading(cell: Cell) -> str:
    """Return a heading's text without the count before its date: "Sesi 1, 4/10"."""
    text = re.sub(r"['’`]", "", cell_text(cell))
    return _COUNT_BEFORE.sub("", text, count=1)


def _number(cell: Cell) -> int | None:
    """Return the lone number of a cell such as 4, "Senin 4" or "Tgl. 4", which names no month."""
    text = _heading(cell)
    if re.fullmatch(r"\d{1,2}", text) and not isinstance(cell, bool):
        return int(text)
    words = _WORDS.findall(text.lower())
    numbers = [word for word in words if word.isdigit()]
    if not isinstance(cell, str) or len(numbers) != 1 or len(numbers[0]) > 2 or len(words) < 2:
        return None
    named = set(words) - set(numbers)
    return int(numbers[0]) if named <= NOISE_WORDS and named != {"hari"} else None


def _day_numbers(row: Sequence[Cell], span: Span | None) -> dict[int, date]:
    """Read 4, 5, 6, 29, 1 as days from a span's month on; a smaller number is the next month.

    The same number twice is one day held twice, or the day a month later: what the span allows.
    """
    numbers = {
        column: number for column, cell in enumerate(row) if (number := _number(cell)) is not None
    }
    if span is None or (len(numbers) < 2 and span.first != span.last):
        return {}
    readings = [_dated(numbers.values(), span, again=again) for again in (False, True)]
    found = [days for days in readings if days]
    if not found or found[0] != found[-1]:
        return {}
    days = dict(zip(numbers, found[0], strict=True))
    return days if all(_on_weekday(row[column], day) for column, day in days.items()) else {}


def _dated(numbers: Iterable[int], span: Span, *, again: bool) -> list[date]:
    """Return the days of numbers; none if one lies outside. `again`: one day may come twice."""
    found: list[date] = []
    month, last = span.first.replace(day=1), 0
    for number in numbers:
        if number < last or (number == last and not again):
            month = (month + timedelta(days=32)).replace(day=1)
        last = number
        try:
            found.append(month.replace(day=number))
        except ValueError:
            return []
    return found if all(span.first <= day <= span.last for day in found) else []


def _on_weekday(cell: Cell, day: date) -> bool:
    """Tell whether a day is on the weekday beside its number; "Minggu 1" may be a week."""
    words = _WORDS.findall(_heading(cell).lower())
    named = {_WEEKDAY_OF[word[:3]] for word in words if word[:3] in _WEEKDAY_OF}
    return not named or day.weekday() in named


def counted_days(row: Sequence[Cell], span: Span | None) -> dict[int, date]:
    """Read "Hari 1 ... Hari 10" where a span has exactly so many days or working days."""
    found = {
        column: int(match[1])
        for column, cell in enumerate(row)
        if (match := _COUNTED.fullmatch(cell_text(cell)))
    }
    if span is None or list(found.values()) != list(range(1, len(found) + 1)):
        return {}
    for kind in _KINDS_OF_DAYS:
        days = [day for day in _all_days(span) if day.weekday() in kind]
        if len(days) == len(found):
            return dict(zip(found, days, strict=True))
        if _is_month(span):
            # A month alone tells no first and last day: as many working days are chance.
            break
    return {}


def _all_days(span: Span) -> list[date]:
    return [span.first + timedelta(days=n) for n in range((span.last - span.first).days + 1)]


def _is_month(span: Span) -> bool:
    after = span.last + timedelta(days=1)
    return span.first.day == after.day == 1
