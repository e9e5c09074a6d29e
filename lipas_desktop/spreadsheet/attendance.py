"""Attendance lists: title, days in the heading, names, marks.

Days may be date cells, texts, or bare day numbers below a month, or be counted ("Hari 1") where
the title tells exactly as many; marks come out as read and as written, so that nothing is lost
that could not be read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lipas_desktop.domain.date_ranges import Span, find_span
from lipas_desktop.domain.date_reading import read_day
from lipas_desktop.domain.date_words import NOISE_WORDS
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.marks import Mark, ReadMark, read_mark, totals
from lipas_desktop.domain.name_case import suggest_title
from lipas_desktop.spreadsheet.cells import Cell, Sheet, cell_text
from lipas_desktop.spreadsheet.headings import Field, field_of, fields_of
from lipas_desktop.spreadsheet.rows import RowKinds

_SEARCHED = 60
_LEAST_DAYS = 2
_EDGES = " ,:;-–."
_LIST_WORDS = re.compile(
    r"^\s*(?:(?:rekap(?:itulasi)?|daftar|lembar|form(?:ulir)?)\s+)*"
    r"(?:hadir|kehadiran|absensi|absen|presensi)\b\s*(?:peserta\b)?[\s:,-]*",
    re.IGNORECASE,
)
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


@dataclass(frozen=True)
class AttendanceRow:
    """One person's row: name as written, a mark for each session, and the marks as written."""

    sheet_row: int
    name: str
    marks: tuple[ReadMark, ...]
    written: tuple[str, ...]


@dataclass(frozen=True)
class AttendanceList:
    """A list of one activity: title in proper case, place, days of its sessions, people."""

    title: str
    place: str
    sessions: tuple[date, ...]
    columns: tuple[int, ...]
    rows: tuple[AttendanceRow, ...]

    def totals(self) -> dict[Mark, int]:
        """Count each mark over all people and sessions."""
        return totals(mark.mark for row in self.rows for mark in row.marks)

    @property
    def unreadable(self) -> int:
        """Return how many cells hold something that is no mark."""
        return sum(mark.unreadable for row in self.rows for mark in row.marks)


@dataclass(frozen=True)
class _Head:
    row: int
    days: dict[int, date]
    fields: dict[Field, int]


def read_attendance(sheet: Sheet, today: date) -> AttendanceList:
    """Read an attendance list. Raises WorldError attendance.no_days or attendance.no_names.

    Days over cells that hold no marks are none of a list: a birth date in another kind of list.
    """
    lines = _first_texts(sheet)
    head = _head(sheet, lines, today)
    if head is None:
        raise WorldError("attendance.no_days", sheet_rows=len(sheet.rows))
    if "name" not in head.fields:
        raise WorldError("attendance.no_names", sheet_rows=len(sheet.rows))
    columns = tuple(sorted(head.days))
    rows = tuple(_rows(sheet, head, columns))
    if rows and not _holds_marks(rows, today):
        raise WorldError("attendance.no_days", sheet_rows=len(sheet.rows))
    title, place = _title(lines[: head.row - 1], today)
    return AttendanceList(title, place, tuple(head.days[c] for c in columns), columns, rows)


def best_attendance_sheet(sheets: Sequence[Sheet], today: date) -> Sheet:
    """Return the sheet with most days in a heading."""

    def days(sheet: Sheet) -> int:
        head = _head(sheet, _first_texts(sheet), today)
        return len(head.days) if head else 0

    return max(sheets, key=days)


def _first_texts(sheet: Sheet) -> list[str]:
    """Return each row's first text, as far as a heading is looked for."""
    lines = []
    for row in sheet.rows[:_SEARCHED]:
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        lines.append(" ".join(texts[0].split()) if texts else "")
    return lines


def _head(sheet: Sheet, lines: Sequence[str], today: date) -> _Head | None:
    """Return the row with most days, and the fields that it or the row above it names."""
    spans = [find_span(line, today) for line in lines]
    span = next(filter(None, spans), None)
    best: _Head | None = None
    for number, row in enumerate(sheet.rows[:_SEARCHED], start=1):
        # What is counted has the title's days; the date over a signature is none of them.
        above = next(filter(None, spans[: number - 1]), None)
        days = _days(row, span, today) or _counted_days(row, above)
        if days and (best is None or len(days) > len(best.days)):
            best = _Head(number, days, _fields(sheet, number, days))
    return best


def _fields(sheet: Sheet, row: int, days: dict[int, date]) -> dict[Field, int]:
    found: dict[Field, int] = {}
    for number in (row, row - 1, row + 1):
        if 1 <= number <= len(sheet.rows):
            texts = [cell_text(cell) for cell in sheet.rows[number - 1]]
            for field, column in fields_of(texts).items():
                if column not in days:
                    found.setdefault(field, column)
        if "name" in found:
            break
    return found


def _days(row: Sequence[Cell], span: Span | None, today: date) -> dict[int, date]:
    """Return the day of each column that has one: date cells, date texts, or day numbers."""
    anchor = span.first if span else today
    days = {column: day for column, cell in enumerate(row) if (day := _day(cell, anchor))}
    return days or _day_numbers(row, span)


def _day(cell: Cell, anchor: date) -> date | None:
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


def _counted_days(row: Sequence[Cell], span: Span | None) -> dict[int, date]:
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


def _rows(sheet: Sheet, head: _Head, columns: Sequence[int]) -> list[AttendanceRow]:
    headings = [cell_text(cell) for cell in sheet.rows[head.row - 1]]
    kinds = RowKinds(sheet, head.row, head.fields, headings)
    found = []
    for row in kinds.attenders(columns):
        written = tuple(cell_text(sheet.at(row, column)) for column in columns)
        name = " ".join(cell_text(sheet.at(row, head.fields["name"])).split())
        found.append(AttendanceRow(row, name, tuple(map(read_mark, written)), written))
    return found


def _holds_marks(rows: Sequence[AttendanceRow], today: date) -> bool:
    """Tell whether there are marks, or room for them: several days and every cell empty."""
    written = [text for row in rows for text in row.written if text]
    if not written:
        return len(rows[0].written) >= _LEAST_DAYS
    marks = sum(mark.mark is not None for row in rows for mark in row.marks)
    # A dash below birth dates says that one is not known, not that somebody was absent.
    return marks > sum(_day(text, today) is not None for text in written)


def _title(lines: Sequence[str], today: date) -> tuple[str, str]:
    """Return the activity's title and its place from the lines above the heading."""
    title = place = ""
    for line in lines:
        span = find_span(line, today)
        rest = (line[: span.start] + line[span.end :]).strip(_EDGES) if span else line
        is_title = _LIST_WORDS.match(rest) is not None
        if span and not is_title:
            place = place or rest
        elif not title and field_of(line) != "name":
            title = _LIST_WORDS.sub("", rest).strip(_EDGES)
    return suggest_title(title), place
