"""Columns that share one date: "4 Okt" over "Pagi | Siang", or over "H | S | I | A" to be ticked.

Each part of a day is a session of its own; columns that are ticked are one session together.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lipas_desktop.domain.marks import read_mark
from lipas_desktop.domain.names import fold
from lipas_desktop.spreadsheet.cells import Sheet, cell_text
from lipas_desktop.spreadsheet.headings import field_of

_LONGEST = 40
_NO_SESSION = re.compile(
    r"\b(ttd|paraf|tanda tangan|sign(ature)?|ket|keterangan|catatan|jp|jml|jumlah|total"
    r"|nilai|uang|transport|konsumsi)\b"
)


@dataclass(frozen=True)
class Session:
    """One session of a list: its day, the heading below the date, the columns it is read from."""

    day: date
    part: str
    columns: tuple[int, ...]
    ticked: tuple[str, ...] = ()
    """What a tick in each of the columns means; empty where marks are written in one column."""


def sessions_of(
    sheet: Sheet, row: int, days: Mapping[int, date], others: Collection[int]
) -> list[Session]:
    """Return the sessions below the dates of a heading; `others` are columns of names and such."""
    parts = part_texts(sheet, row, others)
    found: list[Session] = []
    for column, day in sorted(days.items()):
        columns = [column, *_shared(sheet, row, column, parts, {*days, *others})]
        texts = [parts.get(one, "") for one in columns]
        if ticked := _ticked(texts):
            found.append(Session(day, "", tuple(columns), ticked))
            continue
        held = [
            (one, text)
            for one, text in zip(columns, texts, strict=True)
            if one == column or not _NO_SESSION.search(fold(text))
        ]
        found += [Session(day, text if len(held) > 1 else "", (one,)) for one, text in held]
    return found


def part_texts(sheet: Sheet, row: int, others: Collection[int]) -> Mapping[int, str]:
    """Return what stands by column in the row below the dates; nothing where that is a person."""
    cells = sheet.rows[row] if row < len(sheet.rows) else ()
    texts = {column: text for column, cell in enumerate(cells) if (text := cell_text(cell))}
    if any(column in texts and field_of(texts[column]) is None for column in others):
        return {}
    return {c: text[:_LONGEST] for c, text in texts.items() if c not in others}


def _shared(
    sheet: Sheet, row: int, column: int, parts: Mapping[int, str], taken: Collection[int]
) -> Iterator[int]:
    """Yield the columns at the right that a date also stands over."""
    reach = sheet.merged.get((row, column), 0)
    for other in range(column + 1, column + reach if reach else sheet.width):
        if other in taken or cell_text(sheet.at(row, other)):
            return
        if not reach and not _is_part(sheet, row, column, other, parts):
            return
        if other in parts or _is_marked(sheet, row, other):
            yield other


def _is_part(sheet: Sheet, row: int, column: int, other: int, parts: Mapping[int, str]) -> bool:
    """Tell whether a column beside a date that is not merged over it is a part of that day."""
    if other not in parts or cell_text(sheet.at(row - 1, other)):
        return False
    # "H S I A" behind the last day are its sums, unless the day's own column is one of them.
    is_sum = read_mark(parts[other]).mark is not None
    return not is_sum or read_mark(parts.get(column, "")).mark is not None


def _is_marked(sheet: Sheet, row: int, column: int) -> bool:
    """Tell whether marks stand in a column that has no heading of its own."""
    below = (cell_text(cells[column]) for cells in sheet.rows[row:] if column < len(cells))
    return any(read_mark(text).mark for text in below)


def _ticked(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the mark that each heading names, where all of them do: "H | S | I | A"."""
    marks = [read_mark(text).mark for text in texts]
    if len(texts) < 2 or None in marks or len(set(marks)) < len(marks):
        return ()
    # Beside H alone a T is as likely "tidak" as "terlambat".
    return tuple(f"{text}?" if len(texts) == 2 and fold(text) == "t" else text for text in texts)
