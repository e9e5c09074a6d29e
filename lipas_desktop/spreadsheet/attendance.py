"""Attendance lists: title, days in the heading, names, marks.

Days may be date cells, texts, or bare day numbers below a month, or be counted ("Hari 1") where
the title tells exactly as many; marks come out as read and as written, so that nothing is lost
that could not be read.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lipas_desktop.domain.date_ranges import find_span
from lipas_desktop.domain.errors import LipasError, WorldError
from lipas_desktop.domain.marks import Mark, ReadMark, plain_mark, read_mark, totals
from lipas_desktop.domain.name_case import suggest_title
from lipas_desktop.spreadsheet.cells import Sheet, cell_text
from lipas_desktop.spreadsheet.day_headings import counted_days, day_of, days_of
from lipas_desktop.spreadsheet.day_parts import Session, part_texts, sessions_of
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
    parts: tuple[str, ...]
    """What stands below each session's date where a day has several: "Pagi"; else empty."""

    def totals(self) -> dict[Mark, int]:
        """Count each mark over all people and sessions."""
        return totals(mark.mark for row in self.rows for mark in row.marks)

    @property
    def unreadable(self) -> int:
        """Return how many cells hold something that is no mark."""
        return sum(self.unread().values())

    def unread(self) -> Counter[str]:
        """Count what stands in cells that hold no mark, the most frequent first."""
        found = Counter(
            plain_mark(written)
            for row in self.rows
            for mark, written in zip(row.marks, row.written, strict=True)
            if mark.unreadable
        )
        return Counter(dict(found.most_common()))

    def meaning(self, meanings: Mapping[str, Mark]) -> "AttendanceList":
        """Return the list with what somebody said of marks that could not be read."""
        rows = (replace(row, marks=_with_meanings(row, meanings)) for row in self.rows)
        return replace(self, rows=tuple(rows))


def _with_meanings(row: AttendanceRow, meanings: Mapping[str, Mark]) -> tuple[ReadMark, ...]:
    return tuple(
        ReadMark(meanings[plain_mark(written)])
        if mark.unreadable and plain_mark(written) in meanings
        else mark
        for mark, written in zip(row.marks, row.written, strict=True)
    )


@dataclass(frozen=True)
class _Head:
    row: int
    days: int
    """How many columns have a date of their own."""
    sessions: tuple[Session, ...]
    fields: Mapping[Field, int]
    last_row: int
    """The row of the parts of days, where there is one below the dates."""
    heads_nobody: bool
    """It is a row of headings for sure, and no person's row with a date in it."""

    @property
    def columns(self) -> tuple[int, ...]:
        return tuple(column for session in self.sessions for column in session.columns)


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
    rows = tuple(_rows(sheet, head))
    if rows and not _holds_marks(rows, head, today):
        raise WorldError("attendance.no_days", sheet_rows=len(sheet.rows))
    title, place = _title(lines[: head.row - 1], today)
    days, parts, columns = zip(
        *((one.day, one.part, one.columns[0]) for one in head.sessions), strict=True
    )
    return AttendanceList(title, place, days, columns, rows, parts)


def attendance_lists(sheets: Sequence[Sheet], today: date) -> list[tuple[Sheet, AttendanceList]]:
    """Return the sheets that hold a list: those with marks, else with unread ones, else empty."""
    found: list[list[tuple[Sheet, AttendanceList]]] = [[], [], []]
    for sheet in sheets:
        try:
            read = read_attendance(sheet, today)
        except LipasError:
            continue
        if read.rows:
            kind = 0 if any(read.totals().values()) else 1 if read.unreadable else 2
            found[kind].append((sheet, read))
    return next(filter(None, found), [])


def best_attendance_sheet(sheets: Sequence[Sheet], today: date) -> Sheet:
    """Return the first sheet with a list, else the one with most days in a heading."""

    def days(sheet: Sheet) -> int:
        head = _head(sheet, _first_texts(sheet), today)
        return head.days if head else 0

    lists = attendance_lists(sheets, today)
    return lists[0][0] if lists else max(sheets, key=days)


def _first_texts(sheet: Sheet) -> list[str]:
    """Return each row's first text, as far as a heading is looked for."""
    lines = []
    for row in sheet.rows[:_SEARCHED]:
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        lines.append(" ".join(texts[0].split()) if texts else "")
    return lines


def _head(sheet: Sheet, lines: Sequence[str], today: date) -> _Head | None:
    """Return the row with most days, and the fields that it or a row beside it names."""
    spans = [find_span(line, today) for line in lines]
    span = next(filter(None, spans), None)
    best: _Head | None = None
    for number, row in enumerate(sheet.rows[:_SEARCHED], start=1):
        # What is counted has the title's days; the date over a signature is none of them.
        above = next(filter(None, spans[: number - 1]), None)
        days = days_of(row, span, today) or counted_days(row, above)
        # "Sesi 1 | Sesi 2" below dates are their parts, and no days that are counted.
        is_parts = best is not None and best.last_row == number
        if days and not is_parts and (best is None or len(days) > best.days):
            best = _head_of(sheet, number, days)
    return best


def _head_of(sheet: Sheet, row: int, days: Mapping[int, date]) -> _Head:
    fields, named = _fields(sheet, row, days)
    others = frozenset(fields.values())
    sessions = tuple(sessions_of(sheet, row, days, others))
    is_shared = any(one.part or one.ticked for one in sessions)
    last_row = row + 1 if is_shared and part_texts(sheet, row, others) else row
    name = cell_text(sheet.at(row, fields["name"])) if "name" in fields else ""
    nobody = named == row or (named == row - 1 and len(sessions) >= _LEAST_DAYS and not name)
    return _Head(row, len(days), sessions, fields, last_row, nobody)


def _fields(sheet: Sheet, row: int, days: Mapping[int, date]) -> tuple[Mapping[Field, int], int]:
    """Return the columns that the row of days or one beside it names, and the row of the name."""
    found: dict[Field, int] = {}
    for number in (row, row - 1, row + 1):
        if 1 <= number <= len(sheet.rows):
            texts = [cell_text(cell) for cell in sheet.rows[number - 1]]
            for field, column in fields_of(texts).items():
                if column not in days:
                    found.setdefault(field, column)
        if "name" in found:
            return found, number
    return found, 0


def _rows(sheet: Sheet, head: _Head) -> list[AttendanceRow]:
    headings = [cell_text(cell) for cell in sheet.rows[head.row - 1]]
    kinds = RowKinds(sheet, head.last_row, head.fields, headings)
    found = []
    for row in kinds.attenders(head.columns):
        written = tuple(_written(sheet, row, session) for session in head.sessions)
        name = " ".join(cell_text(sheet.at(row, head.fields["name"])).split())
        found.append(AttendanceRow(row, name, tuple(map(read_mark, written)), written))
    return _without_numbers(found)


def _written(sheet: Sheet, row: int, session: Session) -> str:
    """Return what stands in the cell of a session, or above the tick that stands for it."""
    texts = [cell_text(sheet.at(row, column)) for column in session.columns]
    if not session.ticked:
        return texts[0]
    ticks = zip(session.ticked, texts, strict=True)
    return " + ".join(name for name, text in ticks if text not in ("", "-", "0"))


def _without_numbers(rows: Sequence[AttendanceRow]) -> list[AttendanceRow]:
    """Leave a 1 unread where other numbers stand too: hours or scores are no marks."""
    if not any(text.isdigit() and int(text) > 1 for row in rows for text in row.written):
        return list(rows)
    return [
        replace(row, marks=tuple(
            ReadMark(unreadable=True) if text.isdigit() else mark
            for mark, text in zip(row.marks, row.written, strict=True)
        ))
        for row in rows
    ]  # fmt: skip


def _holds_marks(rows: Sequence[AttendanceRow], head: _Head, today: date) -> bool:
    """Tell whether there are marks, or room for them: several days and every cell empty.

    What cannot be read stands for marks too, below a row that is one of headings for sure.
    """
    written = [text for row in rows for text in row.written if text]
    if not written:
        return len(head.sessions) >= _LEAST_DAYS
    marks = [
        (mark.mark, text) for row in rows for mark, text in zip(row.marks, row.written, strict=True)
    ]
    dates = sum(day_of(text, today) is not None for text in written)
    if head.heads_nobody and not dates:
        return True
    # A dash below birth dates says that one is not known, not that somebody was absent.
    return sum(mark is not None and not text.isdigit() for mark, text in marks) > dates


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
