"""Cells and sheets as read: numbers, texts and dates are told apart, rows keep their numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from lipas_desktop.domain.nik import rounded_text

Cell: TypeAlias = str | float | bool | date | time | timedelta | None
"""None is an empty cell; a whole day is a date, never a datetime."""
SAFE_DIGITS = 15
"""A number cell keeps so many digits and drops the others."""


@dataclass(frozen=True)
class Sheet:
    """One sheet; the row at index i is row i + 1 in the spreadsheet program."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """How many columns a merged cell reaches over, by sheet row (from 1) and first column."""

    def at(self, row: int, column: int) -> Cell:
        """Return a cell by sheet row (from 1) and column (from 0); None outside."""
        if not 1 <= row <= len(self.rows):
            return None
        cells = self.rows[row - 1]
        return cells[column] if 0 <= column < len(cells) else None

    @property
    def width(self) -> int:
        """Return how many columns the widest row has."""
        return max(map(len, self.rows), default=0)


def cell_text(cell: Cell) -> str:
    """Return a cell as text: 81944610344 without `.0`, a date as 1990-08-17."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip() if cell.isascii() else cell.replace("\u00a0", " ").strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def shown_text(cell: Cell) -> str:
    """Return a cell as the spreadsheet program shows it: no digit that the number has lost."""
    text = cell_text(cell)
    return rounded_text(text) if is_number(cell) and len(text) > SAFE_DIGITS else text


def is_number(cell: Cell) -> bool:
    """Tell whether a cell holds a number rather than a text of digits."""
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def is_blank(row: Sequence[Cell]) -> bool:
    """Tell whether nothing but spaces stands in a row."""
    return not any(cell_text(cell) for cell in row)


def column_letter(column: int) -> str:
    """Return a column's letter in the spreadsheet program: 0 -> A, 26 -> AA."""
    letter = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letter = chr(ord("A") + rest) + letter
    return letter
