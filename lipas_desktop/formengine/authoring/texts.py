"""Forms as text files: tables in Markdown, or CSV where a cell has what a Markdown row cannot."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.authoring.book import MOST_LETTERS, FormBook, Table, numbered_book

_COMMENT = re.compile(r"^\s*#")
_COMMENT_BEHIND = re.compile(r"^(.*)#[^|]+$")
_RULE = re.compile(r"^[|\s:-]+$")
_BAR = re.compile(r"(?<!\\)\|")
TEXT_ENDINGS = (".md", ".csv")
_Rows = dict[str, list[tuple[int, dict[int, str]]]]


def read_text(data: bytes, name: str) -> FormBook:
    """Read a form from `.md` or `.csv`; WorldError form.too_large, form.not_text."""
    if len(data) > 2 * MOST_LETTERS:
        raise WorldError("form.too_large", file=name, rows=0)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WorldError("form.not_text", file=name) from None
    if "\0" in text:
        raise WorldError("form.not_text", file=name)
    is_csv = PurePath(name).suffix.lower() == ".csv"
    return numbered_book(_from_csv(text, name) if is_csv else _from_md(text), name)


def _from_md(text: str) -> _Rows:
    found: _Rows = {}
    rows: list[tuple[int, dict[int, str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        cells = _md_cells(line.rstrip("\r"))
        if cells is None:
            continue
        if cells[0]:
            rows = found.setdefault(cells[0], [])
        rows.append((number, dict(enumerate(cells[1:]))))
    return found


def _md_cells(line: str) -> list[str] | None:
    """Return the cells of a row; None for what is no row, a ruled line or a remark."""
    if _COMMENT.match(line):
        return None
    behind = _COMMENT_BEHIND.match(line)
    line = (behind[1] if behind else line).strip()
    if len(line) < 2 or not line.startswith("|") or _RULE.match(line):
        return None
    inside = line[1:-1] if line.endswith("|") else line[1:]
    return [cell.strip().replace(r"\|", "|") for cell in _BAR.split(inside)]


def _from_csv(text: str, name: str) -> _Rows:
    found: _Rows = {}
    rows: list[tuple[int, dict[int, str]]] = []
    csv.field_size_limit(MOST_LETTERS)
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for cells in lines:
            if cells and cells[0].strip():
                rows = found.setdefault(cells[0].strip(), [])
            rows.append((lines.line_num, dict(enumerate(cells[1:], start=1))))
    except csv.Error:
        raise WorldError("form.not_text", file=name) from None
    return found


def written(book: FormBook) -> tuple[str, bytes]:
    """Write a form as the text that is kept; return its ending, `.md` if that can hold it."""
    text = as_md(book)
    if _cells(numbered_book(_from_md(text), "")) == _cells(book):
        return ".md", text.encode()
    return ".csv", as_csv(book).encode()


def _cells(book: FormBook) -> list[tuple[str, list[tuple[str, ...]]]]:
    return [(table.name, list(_laid_out(table))) for table in book.tables]


def as_md(book: FormBook) -> str:
    """Write a form as Markdown tables, a row a question."""
    blocks = [_md_table(table) for table in book.tables]
    return "\n\n".join(blocks) + "\n"


def _md_table(table: Table) -> str:
    width = len(table.heading.cells)
    lines = [_md_row([table.name, *[""] * width])]
    lines += [_md_row(["", *cells]) for cells in _laid_out(table)]
    return "\n".join(lines)


def _md_row(cells: Iterable[str]) -> str:
    written = [cell.replace("|", r"\|") for cell in cells]
    return "|" + "|".join(f" {cell} " if cell else " " for cell in written) + "|"


def as_csv(book: FormBook) -> str:
    """Write a form as CSV, the sheet's name in the first column."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    for table in book.tables:
        writer.writerow([table.name])
        writer.writerows(["", *cells] for cells in _laid_out(table))
    return out.getvalue()


def _laid_out(table: Table) -> Iterator[tuple[str, ...]]:
    """Yield the heading and the rows without empty columns, all of the same width."""
    columns = list(table.heading.cells)
    for line in (table.heading, *table.rows):
        cells = tuple(line.cells.get(column, "") for column in columns)
        if any(cells):
            yield cells


def grids(book: FormBook) -> dict[str, list[tuple[str, ...]]]:
    """Return every sheet as rows of texts, as a spreadsheet program shows them."""
    return {table.name: list(_laid_out(table)) for table in book.tables}
