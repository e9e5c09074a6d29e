"""A list on paper: one line a record, lying sheets, the head of the table on every one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from lipas_desktop.pdf.blank_fields import GREY, HAIR, INK, broken
from lipas_desktop.pdf.blank_form import SIZES
from lipas_desktop.pdf.faces import Face, Faces
from lipas_desktop.pdf.marks import POINT, Mark, Marks, Run
from lipas_desktop.pdf.paper import About, Paper
from lipas_desktop.pdf.tables import Column, Grid, TableStyle

_SIDE, _TOP, _FOOT = 12.0, 12.0, 9.0
_HEAD, _ROW = 9.5, 7.2
_TITLE = 14.0
"""Height of the title and the line below it, on the first sheet."""
_SIZE, _HEAD_SIZE = 9.5, 8.5
_LEAST, _MOST = 14.0, 70.0
"""Widths in millimetres that a column asks for, before the sheet is filled."""
_USUAL = 0.9
"""The share of a column's cells whose width it asks for: the longest ones break or end early."""
_PADDING = 3.0
_CUT = "…"


@dataclass(frozen=True)
class ListSheet:
    """A whole list; `page` has the places {page} and {pages}."""

    title: str
    house: str
    told: str
    """How many there are, and whatever else the reader must know."""
    foot: str
    page: str
    language: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def texts(self) -> Iterator[str]:
        """Yield all that others have written, to be looked at before it is printed."""
        yield from (self.title, self.house, self.told, *self.heads)
        for row in self.rows:
            yield from row


def missing_letters(sheet: ListSheet, faces: Faces) -> str:
    """Give the letters that the typefaces cannot draw, each once."""
    return faces["sans"].missing("".join(sheet.texts))


def write_list_sheet(sheet: ListSheet, size: str, faces: Faces, out: BinaryIO, day: str) -> int:
    """Write a list into a PDF; return how many pages it has."""
    height, width = SIZES[size]
    about = About(sheet.title, sheet.house, day, {"en": "en-GB"}.get(sheet.language, "id-ID"))
    paper = Paper(out, (width, height), about, faces["sans"])
    pages = list(_Pages(sheet, width, height, faces).marks())
    for number, marks in enumerate(pages, 1):
        paper.draw(marks)
        paper.draw(_foot(sheet, faces["sans"], width, height, number, len(pages)))
        paper.end_page()
    paper.save()
    return len(pages)


class _Pages:
    """Lays the lines of a list onto sheets."""

    def __init__(self, sheet: ListSheet, width: float, height: float, faces: Faces) -> None:
        self._sheet, self._faces = sheet, faces
        self._style = TableStyle(
            faces["sans"], faces["sans-medium"], faces["sans-medium"], _SIZE, _HEAD_SIZE, INK, HAIR
        )
        self._columns = self._measured(width - 2 * _SIDE)
        self._bottom = height - _FOOT - 5

    def marks(self) -> Iterator[Marks]:
        """Yield what stands on each sheet; the title only on the first."""
        rows, first = list(self._sheet.rows), True
        while first or rows:
            top = _TOP + (_TITLE if first else 0)
            grid = Grid(self._columns, _SIDE, top, _HEAD, _ROW, self._style)
            most = max(1, int((self._bottom - top - _HEAD) / _ROW))
            shown, rows = rows[:most], rows[most:]
            title = self._title() if first else ()
            yield (*title, *grid.frame(len(shown)), *self._cells(grid, shown))
            first = False

    def _title(self) -> Marks:
        sheet = self._sheet
        told = f"{sheet.house} · {sheet.told}"
        return (
            Run(_SIDE, _TOP + 3, sheet.title, self._faces["sans-bold"], 15, INK),
            Run(_SIDE, _TOP + 9, told, self._faces["sans"], 9.5, GREY),
        )

    def _cells(self, grid: Grid, rows: Sequence[Sequence[str]]) -> Iterator[Mark]:
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                yield from _cell(grid, at, column, text)

    def _measured(self, room: float) -> list[Column]:
        """Give each column what most of its cells need, and all together the whole sheet."""
        sheet, face = self._sheet, self._faces["sans"]
        asked = []
        for at, head in enumerate(sheet.heads):
            lengths = sorted(face.width(row[at], _SIZE) * POINT for row in sheet.rows)
            usual = lengths[int(_USUAL * (len(lengths) - 1))] if lengths else 0.0
            words = max(face.width(word, _HEAD_SIZE) * POINT for word in head.split() or [""])
            asked.append(min(max(usual, words, _LEAST) + _PADDING, _MOST))
        grown = room / sum(asked)
        widths = [one * grown for one in asked]
        heads = [self._head(head, width) for head, width in zip(sheet.heads, widths, strict=True)]
        return [Column(head, w, "left") for head, w in zip(heads, widths, strict=True)]

    def _head(self, words: str, width: float) -> str:
        lines = broken(words, self._style.head, _HEAD_SIZE, width - _PADDING)
        return "\n".join([*lines[:1], lines[1] + _CUT] if len(lines) > 2 else lines)


def _cell(grid: Grid, row: int, column: int, text: str) -> Marks:
    """Give a cell; of what fits into no two lines the end is left out, and that is seen."""
    marks = grid.cell(row, column, text)
    length = len(text)
    while marks is None and length:
        length = length * 9 // 10
        marks = grid.cell(row, column, text[:length].rstrip() + _CUT)
    return marks or ()


def _foot(
    sheet: ListSheet, face: Face, width: float, height: float, page: int, pages: int
) -> Marks:
    y, words = height - _FOOT, sheet.page.format(page=page, pages=pages)
    x = width - _SIDE - face.width(words, 7.5) * POINT
    left = broken(sheet.foot, face, 7.5, x - _SIDE - 6)[0]
    return (Run(_SIDE, y, left, face, 7.5, GREY), Run(x, y, words, face, 7.5, GREY))
