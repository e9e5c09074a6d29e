"""A block copied from a spreadsheet: quotes undone, a heading and row numbers left out."""

import csv
import io
from collections.abc import Sequence

from lipas_desktop.domain.names import fold

HEADINGS = frozenset(
    {"nama", "nama lengkap", "nama peserta", "name", "full name", "nik", "no ktp", "l p", "jk"}
)
_LONGEST_NUMBER = 4


def read_block(text: str) -> list[list[str]]:
    """Return rows of cells; a quoted cell may hold tabs and line ends."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not clean.strip():
        return []
    rows = csv.reader(io.StringIO(clean), delimiter="\t", quotechar='"', doublequote=True)
    return [[" ".join(cell.split()) for cell in row] for row in rows]


def without_heading(block: Sequence[Sequence[str]]) -> list[list[str]]:
    """Leave out a first row that only names the columns."""
    rows = [list(row) for row in block]
    if len(rows) > 1 and any(fold(cell) in HEADINGS for cell in rows[0]):
        return rows[1:]
    return rows


def without_numbers(block: Sequence[Sequence[str]]) -> list[list[str]]:
    """Leave out a first column that only counts the rows: 1 2 3."""
    rows = [list(row) for row in block]
    first = [row[0].rstrip(".") for row in rows if row and row[0]]
    counts = all(cell.isdigit() and len(cell) <= _LONGEST_NUMBER for cell in first)
    if first and counts and any(len(row) > 1 for row in rows):
        return [row[1:] for row in rows]
    return rows
