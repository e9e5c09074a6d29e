"""Tables on paper: black text, hairlines, no zebra and no fill, which go blotchy in a copy."""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.fitted import fit_cell
from lipas_desktop.pdf.marks import POINT, Marks, Rule, Run

_PADDING = 1.2
_STRONG, _HAIR = 0.9, 0.4
# Half the height of capitals: puts a line of text onto the middle of its row.
_MIDDLE = 0.36
_LEADING = 1.15


@dataclass(frozen=True)
class Column:
    """A column; its title may have two lines."""

    title: str
    width: float
    align: str = "centre"


@dataclass(frozen=True)
class TableStyle:
    """Faces for cells, head and sums, sizes in points, colours of text and hairlines."""

    face: Face
    head: Face
    strong: Face
    size: float
    head_size: float
    colour: str
    hairline: str


@dataclass(frozen=True)
class Grid:
    """The place of every cell; rows are counted from 0, the head is none of them."""

    columns: Sequence[Column]
    x: float
    y: float
    head_height: float
    row_height: float
    style: TableStyle

    @property
    def width(self) -> float:
        """All columns together."""
        return sum(column.width for column in self.columns)

    def bottom(self, rows: int) -> float:
        """Give the lower edge of a table of so many rows."""
        return self.y + self.head_height + rows * self.row_height

    def frame(self, rows: int) -> Marks:
        """Give the lines and the head."""
        left, right = self.x, self.x + self.width
        body = self.y + self.head_height
        heights = [body + row * self.row_height for row in range(1, rows)]
        strong = (self.y, body, self.bottom(rows))
        return (
            *(Rule(left, y, right, y, _STRONG, self.style.colour) for y in strong),
            *(Rule(left, y, right, y, _HAIR, self.style.hairline) for y in heights),
            *self._head(),
        )

    def cell(self, row: int, column: int, text: str, *, strong: bool = False) -> Marks | None:
        """Give a cell's text; None where it does not fit."""
        style, width = self.style, self.columns[column].width - 2 * _PADDING
        face = style.strong if strong else style.face
        fitted = fit_cell(text, face, width / POINT, style.size)
        if fitted is None:
            return None
        if len(fitted.lines) * fitted.size * _LEADING * POINT > self.row_height:
            return None
        middle = self.y + self.head_height + (row + 0.5) * self.row_height
        return self._stacked(column, middle, fitted.lines, face, fitted.size)

    def _head(self) -> Marks:
        style = self.style
        runs: list[Run] = []
        for number, column in enumerate(self.columns):
            lines = column.title.split("\n")
            middle = self.y + self.head_height / 2
            runs += self._stacked(number, middle, lines, style.head, style.head_size)
        return tuple(runs)

    def _stacked(
        self, column: int, middle: float, lines: Sequence[str], face: Face, size: float
    ) -> tuple[Run, ...]:
        step = size * _LEADING * POINT
        first = middle + _MIDDLE * size * POINT - (len(lines) - 1) / 2 * step
        return tuple(
            self._aligned(column, first + number * step, line, face, size)
            for number, line in enumerate(lines)
        )

    def _aligned(self, column: int, y: float, text: str, face: Face, size: float) -> Run:
        left = self.x + sum(c.width for c in self.columns[:column])
        spare = self.columns[column].width - 2 * _PADDING - face.width(text, size) * POINT
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}[self.columns[column].align]
        return Run(left + _PADDING + share * spare, y, text, face, size, self.style.colour)
