"""Copies of a workbook that somebody gave us; the original is never touched.

One copy goes back to the clerk, with the refused rows and a column of reasons. The other goes into
the store on a PC that may not hold some columns. Both are returned as bytes of an xlsx.
"""

import io
from collections.abc import Collection, Iterable, Mapping
from copy import copy
from datetime import date

import openpyxl
from openpyxl.cell import Cell as XlsxCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from lipas_desktop.spreadsheet.cells import Cell, Sheet
from lipas_desktop.spreadsheet.read import Workbook

_REASON_WIDTH = 60
_DATE_FORMAT = "DD-MM-YYYY"


def with_reasons(
    workbook: Workbook,
    sheet: Sheet,
    heading_row: int,
    heading: str,
    reasons: Mapping[int, str],
    taken: Collection[int],
    without: Collection[int] = (),
) -> bytes:
    """Return a copy with a column of reasons (by sheet row) under a heading.

    Rows keep their numbers. Those taken into the register are emptied and hidden, other sheets
    and the columns `without` (from 0) left out, so that the copy holds nobody and nothing that
    need not be in it.
    """
    book, page = _opened(workbook, sheet)
    for other in [name for name in book.sheetnames if name != page.title]:
        del book[other]
    column = max(sheet.width, page.max_column) + 1
    for row in taken:
        if row not in reasons:
            _empty(page[row])
            page.row_dimensions[row].hidden = True
    for left_out in without:
        for cells in page.iter_cols(left_out + 1, left_out + 1):
            _empty(cells)
    if heading_row:
        _write_like(page, heading_row, column, heading)
    for row, reason in reasons.items():
        _write_like(page, row, column, reason)
        page.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")
    page.column_dimensions[get_column_letter(column)].width = _REASON_WIDTH
    return _saved(book)


def without_columns(sheet: Sheet, columns: Collection[int]) -> bytes:
    """Return a sheet's values as a workbook of its own without some columns (from 0)."""
    kept = [
        [None if column in columns else cell for column, cell in enumerate(row)]
        for row in sheet.rows
    ]
    return _saved(_rebuilt(Sheet(sheet.name, kept)))


def _opened(workbook: Workbook, sheet: Sheet) -> tuple[openpyxl.Workbook, Worksheet]:
    """Open the workbook as it is, with its widths and colours, or rebuild it from its cells."""
    if workbook.format == "xlsx":
        try:
            book = openpyxl.load_workbook(io.BytesIO(workbook.data))
            return book, book[sheet.name]
        except Exception:  # noqa: BLE001 - whatever openpyxl cannot open is built from cells
            pass
    book = _rebuilt(sheet)
    return book, book[book.sheetnames[0]]


def _rebuilt(sheet: Sheet) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    page: Worksheet = book.worksheets[0]
    page.title = _sheet_title(sheet.name)
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells, start=1):
            if cell is not None:
                _set(page.cell(row, column), cell)
    return book


def _set(target: XlsxCell, value: Cell) -> None:
    """Put a value into a cell; a text that begins with = stays a text, never a formula."""
    if isinstance(value, str):
        target.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        target.data_type = "s"
        return
    target.value = value
    if isinstance(value, date):
        target.number_format = _DATE_FORMAT


def _write_like(page: Worksheet, row: int, column: int, text: str) -> None:
    """Write a text into a new column, in the face of the cell to its left."""
    cell, left = page.cell(row, column), page.cell(row, column - 1)
    _set(cell, text)
    if left.has_style:
        cell.font, cell.fill, cell.border = copy(left.font), copy(left.fill), copy(left.border)


def _empty(cells: Iterable[object]) -> None:
    for cell in cells:
        if isinstance(cell, XlsxCell):
            cell.value = None
            cell.comment = None
            cell.hyperlink = None


def _sheet_title(name: str) -> str:
    return "".join("_" if letter in "[]:*?/\\" else letter for letter in name)[:31] or "1"


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
