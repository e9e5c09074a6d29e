"""A form as its author has it open: sheets, rows and columns with their places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.errors import WorldError

SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
"""Sheets that make a form; others are the author's own."""
_UNWRITABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may hold; it comes from other programs' files and can be seen nowhere."""
MOST_ROWS = 20_000
MOST_COLUMNS = 400
MOST_LETTERS = 5_000_000
"""Of all cells together, so that the table that is kept can be read again."""


@dataclass(frozen=True)
class Line:
    """A row of a sheet: its number as the author sees it, its filled cells by column from 0."""

    number: int
    cells: Mapping[int, str]

    def text(self, column: int | None) -> str:
        """Return a cell, empty where there is none."""
        return "" if column is None else self.cells.get(column, "")

    def put(self, column: int, text: str) -> "Line":
        """Return the row with another text in a cell; an empty one takes the cell away."""
        cells = {**self.cells, column: text}
        return replace(self, cells={c: t for c, t in sorted(cells.items()) if t})


@dataclass(frozen=True)
class Table:
    """A sheet: the row that names its columns, and the rows under it."""

    name: str
    heading: Line
    rows: tuple[Line, ...] = ()

    def column(self, header: str) -> int | None:
        """Return the first column under a header."""
        return next((c for c, text in self.heading.cells.items() if text == header), None)

    def headers(self) -> Iterator[tuple[int, str]]:
        """Yield the columns and what names them."""
        yield from self.heading.cells.items()


@dataclass(frozen=True)
class FormBook:
    """All sheets of a form."""

    tables: tuple[Table, ...]

    def table(self, name: str) -> Table | None:
        """Return a sheet by name."""
        return next((table for table in self.tables if table.name == name), None)

    def put(self, table: Table) -> "FormBook":
        """Return the form with a sheet in the place of its namesake, or as a further one."""
        if self.table(table.name) is None:
            return FormBook((*self.tables, table))
        return FormBook(tuple(table if t.name == table.name else t for t in self.tables))


def letters(column: int) -> str:
    """Return a column as spreadsheet programs call it: A, B … Z, AA."""
    found = ""
    column += 1
    while column > 0:
        column, place = divmod(column - 1, 26)
        found = chr(ord("A") + place) + found
    return found


def book_of(sheets: Mapping[str, Sequence[Sequence[str]]], file: str) -> FormBook:
    """Put a form together from the cells of a workbook; the first filled row names the columns.

    WorldError form.too_large.
    """
    numbered = {
        name: [(number, dict(enumerate(cells))) for number, cells in enumerate(rows, start=1)]
        for name, rows in sheets.items()
    }
    return numbered_book(numbered, file)


def numbered_book(
    sheets: Mapping[str, Sequence[tuple[int, Mapping[int, str]]]], file: str
) -> FormBook:
    """Put a form together from rows that bring their numbers; WorldError form.too_large."""
    tables: list[Table] = []
    for name, rows in sheets.items():
        clean = [(n, {c: _writable(t) for c, t in cells.items()}) for n, cells in rows]
        lines = [Line(n, {c: t for c, t in cells.items() if t.strip()}) for n, cells in clean]
        filled = [line for line in lines if line.cells]
        if filled:
            tables.append(Table(name, filled[0], tuple(filled[1:])))
    _check_size(tables, file)
    return FormBook(tuple(tables))


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _check_size(tables: Sequence[Table], file: str) -> None:
    lines = [line for table in tables for line in (table.heading, *table.rows)]
    width = max((max(line.cells) for line in lines), default=0)
    size = sum(len(text) for line in lines for text in line.cells.values())
    if len(lines) > MOST_ROWS or width >= MOST_COLUMNS or size > MOST_LETTERS:
        raise WorldError("form.too_large", file=file, rows=MOST_ROWS)
