"""Writing sheets of plain texts as a workbook that people go on editing."""

import io
from collections.abc import Mapping, Sequence

import xlsxwriter

_NARROWEST, _WIDEST = 8, 50


def plain_book(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """Return an `.xlsx` of texts: the first row of each sheet is its heading and stays in sight.

    Everything is written as text, so that no code loses its zeros and no formula runs.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    heading = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                if text:
                    sheet.write_string(number, column, text, plain if number else heading)
        for column, width in enumerate(_widths(rows)):
            sheet.set_column(column, column, width)
    book.close()
    return out.getvalue()


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    columns = max((len(cells) for cells in rows), default=0)
    longest = [0] * columns
    for cells in rows:
        for column, text in enumerate(cells):
            longest[column] = max(longest[column], *(len(line) for line in text.split("\n")))
    return [min(max(width + 2, _NARROWEST), _WIDEST) for width in longest]
