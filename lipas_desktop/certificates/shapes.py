"""Elements that are the same on every certificate: lines, areas, rings, woven patterns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.certificates.element import Facts
from lipas_desktop.pdf.marks import Areas, Marks

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True)
class Shape:
    """Marks that no certificate changes."""

    id: str
    marks: Marks

    def content(self, facts: Facts) -> None:
        """Show nothing of a certificate."""

    def compose(self, content: object) -> Marks:
        """Give the marks."""
        return self.marks


def weave(
    rows: Sequence[str],
    colours: Mapping[str, str],
    place: tuple[float, float],
    cell: float,
    repeat: int,
) -> Marks:
    """Turn a pattern of letters into areas, one colour a letter, repeated downward.

    Neighbouring cells become one rectangle: fewer marks, and no hairline between two of them.
    """
    height = len(rows) * cell
    marks = []
    for letter, colour in colours.items():
        once = tuple(_runs(rows, letter))
        rectangles = tuple(
            (
                place[0] + x * cell,
                place[1] + turn * height + y * cell,
                width * cell,
                tall * cell,
            )
            for turn in range(repeat)
            for x, y, width, tall in once
        )
        if rectangles:
            marks.append(Areas(rectangles, colour))
    return tuple(marks)


def _runs(rows: Sequence[str], letter: str) -> Iterator[tuple[int, int, int, int]]:
    """Give maximal horizontal runs of a letter, equal runs of neighbouring rows joined."""
    growing: dict[tuple[int, int], int] = {}
    for y, row in enumerate([*rows, ""]):
        here = set(_row_runs(row, letter))
        for run in [run for run in growing if run not in here]:
            top = growing.pop(run)
            yield run[0], top, run[1], y - top
        for run in here:
            growing.setdefault(run, y)


def _row_runs(row: str, letter: str) -> Iterator[tuple[int, int]]:
    start = None
    for x, found in enumerate([*row, None]):
        if found == letter and start is None:
            start = x
        elif found != letter and start is not None:
            yield start, x - start
            start = None
