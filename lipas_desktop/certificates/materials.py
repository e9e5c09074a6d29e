"""*Daftar materi*: the table on the back, and the scores in it, which differ between people.

Two elements: all that is alike for everybody is composed and stored once, scores per sheet.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

from lipas_desktop.certificates.element import Facts, Place, Style, require_letters
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.sheet import Material, Sheet
from lipas_desktop.pdf.marks import Mark, Marks
from lipas_desktop.pdf.tables import Column, Grid, TableStyle

_MOST_ROWS = 12
_NONE = "–"

LABELS = ("number", "name", "theory", "practice", "hours", "score", "total", "total_scored")
"""Words that a layout gives for the table."""

_Row: TypeAlias = tuple[str, int | None, int | None, int | None]
_Hours: TypeAlias = tuple[int | None, int | None, int | None]


@dataclass(frozen=True)
class TablePlace:
    """Where the table stands, and how low it may reach."""

    x: float
    y: float
    width: float
    until: float
    head_height: float
    row_height: float
    number_width: float
    figure_width: float
    note_below: float


@dataclass(frozen=True)
class _Shape:
    """Which columns a sheet needs, and how many rows."""

    rows: int
    split: bool
    scored: bool


@dataclass(frozen=True)
class _Content:
    shape: _Shape
    rows: tuple[_Row, ...]
    total: _Hours


@dataclass(frozen=True)
class _Table:
    id: str
    place: TablePlace
    style: TableStyle
    labels: Mapping[str, str]

    def _grid(self, shape: _Shape) -> Grid:
        place, labels = self.place, self.labels
        figures = ["theory", "practice"] if shape.split else []
        figures += ["hours", "score"] if shape.scored else ["hours"]
        rest = place.width - place.number_width - len(figures) * place.figure_width
        columns = [
            Column(labels["number"], place.number_width),
            Column(labels["name"], rest, "left"),
            *(Column(labels[figure], place.figure_width) for figure in figures),
        ]
        room = (place.until - place.y - place.head_height) / (shape.rows + 1)
        row_height = min(place.row_height, room)
        return Grid(columns, place.x, place.y, place.head_height, row_height, self.style)

    def _cell(self, grid: Grid, row: int, column: int, text: str, *, strong: bool) -> Marks:
        require_letters(self.id, grid.style.strong if strong else grid.style.face, text)
        marks = grid.cell(row, column, text, strong=strong)
        if marks is None:
            raise DoesNotFit(self.id)
        return marks


@dataclass(frozen=True)
class MaterialsTable(_Table):
    """Numbers, materials, hours, sums, and the note under them."""

    note: str
    note_scored: str
    note_style: Style

    def content(self, facts: Facts) -> Hashable:
        """Show materials and hours; without materials the course itself is the one row."""
        sheet = facts.sheet
        shape = _shape(sheet)
        if not sheet.materials:
            hours = (None, None, sheet.jp)
            return _Content(shape, ((sheet.activity, *hours),), hours)
        rows = tuple((m.name, m.theory, m.practice, m.hours) for m in sheet.materials)
        return _Content(shape, rows, sheet.hours or (None, None, sheet.jp))

    def compose(self, content: Hashable) -> Marks:
        """Draw the table without scores."""
        shown = cast(_Content, content)
        if len(shown.rows) > _MOST_ROWS:
            raise DoesNotFit(self.id)
        grid = self._grid(shown.shape)
        marks: list[Mark] = [*grid.frame(shown.shape.rows + 1)]
        for row, (name, *hours) in enumerate(shown.rows):
            marks += self._cell(grid, row, 0, str(row + 1), strong=False)
            marks += self._line(grid, row, name, (hours[0], hours[1], hours[2]), strong=False)
        total = self.labels["total_scored" if shown.shape.scored else "total"]
        marks += self._line(grid, shown.shape.rows, total, shown.total, strong=True)
        note = self.note + (self.note_scored if shown.shape.scored else "")
        below = grid.bottom(shown.shape.rows + 1) + self.place.note_below
        place = Place(self.place.x, self.place.width)
        return (*marks, place.run(below, note, self.note_style, self.note_style.size))

    def _line(self, grid: Grid, row: int, name: str, hours: _Hours, *, strong: bool) -> list[Mark]:
        marks: list[Mark] = [*self._cell(grid, row, 1, name, strong=strong)]
        split = len(grid.columns) >= 5
        for column, figure in enumerate(hours if split else hours[2:], start=2):
            marks += self._cell(grid, row, column, str(figure or _NONE), strong=strong)
        return marks


@dataclass(frozen=True)
class Scores(_Table):
    """The last column of the same table."""

    def content(self, facts: Facts) -> Hashable:
        """Show one person's scores and their mean."""
        scores = tuple(_NONE if m.score is None else str(m.score) for m in facts.sheet.materials)
        return _shape(facts.sheet), scores, facts.sheet.mean

    def compose(self, content: Hashable) -> Marks:
        """Fill the column, where there is one."""
        shape, scores, mean = cast(tuple[_Shape, tuple[str, ...], str], content)
        if not shape.scored or len(scores) > _MOST_ROWS:
            return ()
        grid = self._grid(shape)
        last = len(grid.columns) - 1
        marks = [self._cell(grid, row, last, text, strong=False) for row, text in enumerate(scores)]
        marks.append(self._cell(grid, shape.rows, last, mean, strong=True))
        return tuple(mark for cell in marks for mark in cell)


def _shape(sheet: Sheet) -> _Shape:
    return _Shape(
        rows=max(1, len(sheet.materials)),
        split=any(map(_is_split, sheet.materials)),
        scored=any(m.score is not None for m in sheet.materials),
    )


def _is_split(material: Material) -> bool:
    return bool(material.theory or material.practice)
