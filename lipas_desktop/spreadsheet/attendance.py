"""Attendance lists: title, days in the heading, names, marks.

Days may be date cells, texts, or bare day numbers below a month; marks come out as read and as
written, so that nothing is lost that could not be read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lipas_desktop.domain.date_ranges import Span, find_span
from lipas_desktop.domain.date_reading import read_day
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.marks import Mark, ReadMark, read_mark, totals
from lipas_desktop.domain.name_case import suggest_title
from lipas_desktop.spreadsheet.cells import Cell, Sheet, cell_text, is_number
from lipas_desktop.spreadsheet.headings import Field, field_of, fields_of
from lipas_desktop.spreadsheet.rows import RowKinds

_SEARCHED = 60
_EDGES = " ,:;-–."
_LIST_WORDS = re.compile(
    r"^\s*(?:(?:rekap(?:itulasi)?|daftar|lembar|form(?:ulir)?)\s+)*"
    r"(?:hadir|kehadiran|absensi|absen|presensi)\b\s*(?:peserta\b)?[\s:,-]*",
    re.IGNORECASE,
)


# Counted, not dated: which day `Hari 3` was, only the days of the whole tell.
_MEETING = re.compile(
    r"\s*(?:hari|pertemuan|pert|sesi)[\s.-]*(?:ke)?[\s.-]*(\d{1,2})\s*", re.IGNORECASE
)


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
    """Read an attendance list. Raises WorldError attendance.no_days or attendance.no_names."""
    span, lines = _title_lines(sheet, today)
    head = _head(sheet, span, today)
    if head is None:
        raise WorldError("attendance.no_days", sheet_rows=len(sheet.rows))
    if "name" not in head.fields:
        raise WorldError("attendance.no_names", sheet_rows=len(sheet.rows))
    columns = tuple(sorted(head.days))
    rows = tuple(_rows(sheet, head, columns))
    if _is_something_else(rows):
        raise WorldError("attendance.no_days", sheet_rows=len(sheet.rows))
    title, place = _title(lines[: head.row - 1], today)
    return AttendanceList(title, place, tuple(head.days[c] for c in columns), columns, rows)


def _is_something_else(rows: Sequence[AttendanceRow]) -> bool:
    """Tell whether what stands under the days is never a mark: dates of birth, say."""
    written = any(text.strip() for row in rows for text in row.written)
    return written and not any(mark.mark for row in rows for mark in row.marks)


def best_attendance_sheet(sheets: Sequence[Sheet], today: date) -> Sheet:
    """Return the sheet with most days in a heading."""

    def days(sheet: Sheet) -> int:
        head = _head(sheet, _title_lines(sheet, today)[0], today)
        return len(head.days) if head else 0

    return max(sheets, key=days)


def _title_lines(sheet: Sheet, today: date) -> tuple[Span | None, list[str]]:
    """Return the span of days told above the list, and each row's first text."""
    lines = []
    for row in sheet.rows[:_SEARCHED]:
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        lines.append(" ".join(texts[0].split()) if texts else "")
    spans = (find_span(line, today) for line in lines)
    return next((span for span in spans if span), None), lines


def _head(sheet: Sheet, span: Span | None, today: date) -> _Head | None:
    """Return the row with most days, and the fields that it or the row above it names."""
    best: _Head | None = None
    for number, row in enumerate(sheet.rows[:_SEARCHED], start=1):
        days = _days(row, span, today)
        if best is None or len(days) > len(best.days):
            best = _Head(number, days, _fields(sheet, number, days)) if days else best
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
    return days or _day_numbers(row, span) or _meetings(row, span)


def _day(cell: Cell, anchor: date) -> date | None:
    if isinstance(cell, date):
        return date(cell.year, cell.month, cell.day)
    if not isinstance(cell, str) or field_of(cell) or sum(map(str.isdigit, cell)) > 8:
        return None
    if not re.search(r"\d", cell) or re.fullmatch(r"\s*\d+\s*", cell) or _MEETING.fullmatch(cell):
        return None
    value = read_day(cell, anchor).value
    return value.whole if value else None


def _day_numbers(row: Sequence[Cell], span: Span | None) -> dict[int, date]:
    """Read 4, 5, 6, 29, 1 as days from a span's month on; a smaller number is the next month."""
    if span is None:
        return {}
    found: dict[int, date] = {}
    month = span.first.replace(day=1)
    last = 0
    for column, cell in enumerate(row):
        text = cell_text(cell)
        if not (is_number(cell) or isinstance(cell, str)) or not re.fullmatch(r"\d{1,2}", text):
            continue
        number = int(text)
        if number <= last:
            month = (month + timedelta(days=32)).replace(day=1)
        last = number
        try:
            day = month.replace(day=number)
        except ValueError:
            return {}
        if not span.first <= day <= span.last:
            return {}
        found[column] = day
    return found if len(found) > 1 or span.first == span.last else {}


def _meetings(row: Sequence[Cell], span: Span | None) -> dict[int, date]:
    """Read `Hari 1` to `Hari 10` as the days of a span that has just so many to work on."""
    found = [_MEETING.fullmatch(cell_text(cell)) for cell in row]
    columns = [column for column, match in enumerate(found) if match]
    numbers = [int(match[1]) for match in found if match]
    if span is None or numbers != list(range(1, len(numbers) + 1)):
        return {}
    length = (span.last - span.first).days + 1
    days = [span.first + timedelta(days=after) for after in range(length)]
    for week in (5, 6, 7):
        worked = [day for day in days if day.weekday() < week]
        if len(worked) == len(columns):
            return dict(zip(columns, worked, strict=True))
    return {}


def _rows(sheet: Sheet, head: _Head, columns: Sequence[int]) -> list[AttendanceRow]:
    headings = [cell_text(cell) for cell in sheet.rows[head.row - 1]]
    kinds = RowKinds(sheet, head.row, head.fields, headings)
    found = []
    for row in kinds.attenders(columns):
        written = tuple(cell_text(sheet.at(row, column)) for column in columns)
        name = " ".join(cell_text(sheet.at(row, head.fields["name"])).split())
        found.append(AttendanceRow(row, name, tuple(map(read_mark, written)), written))
    return found


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
