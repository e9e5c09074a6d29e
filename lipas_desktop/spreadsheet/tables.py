"""A table as a workbook that people go on with: heads that stay, texts that stay texts."""

import io
from collections.abc import Iterable, Sequence
from datetime import date

import xlsxwriter
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from lipas_desktop.spreadsheet.cells import Cell

_NARROWEST, _WIDEST = 8, 48
_LONGEST = 32_767
"""What a cell holds at most."""


def table_workbook(name: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return an xlsx of one sheet. Nothing in it is a formula, whatever it begins with."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet(name[:31])
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "dd-mm-yyyy", "align": "left"})
    widths = [len(head) for head in heads]
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, bold)
    last = 0
    for last, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], _write(sheet, last, column, cell, day))
    for column, width in enumerate(widths):
        sheet.set_column(column, column, min(_WIDEST, max(_NARROWEST, width + 2)))
    sheet.freeze_panes(1, 1)
    if heads:
        sheet.autofilter(0, 0, last, len(heads) - 1)
    book.close()
    return out.getvalue()


def _write(
    sheet: xlsxwriter.worksheet.Worksheet,
    row: int,
    column: int,
    cell: Cell,
    day: xlsxwriter.format.Format,
) -> int:
    """Write one cell; return how many letters it shows."""
    if cell is None or cell == "":
        return 0
    if isinstance(cell, date) and cell.year >= 1900:
        sheet.write_datetime(row, column, cell, day)
        return 10
    if isinstance(cell, float) or (isinstance(cell, int) and not isinstance(cell, bool)):
        sheet.write_number(row, column, cell)
        return len(f"{cell:g}")
    text = ILLEGAL_CHARACTERS_RE.sub("", str(cell))[:_LONGEST]
    sheet.write_string(row, column, text)
    return len(text)
