"""Cells stay inside their columns and rows."""

from collections.abc import Sequence

import pytest

from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import Rule, Run
from lipas_desktop.pdf.tables import Column, Grid, TableStyle

COLUMNS: Sequence[Column] = (
    Column("No.", 12),
    Column("Materi", 60, "left"),
    Column("Jumlah\n(JP)", 23, "right"),
)


@pytest.fixture
def grid(faces: Faces) -> Grid:
    style = TableStyle(
        faces["sans"], faces["sans-bold"], faces["sans-bold"], 10.5, 8.5, "#1d1d1f", "#9a9ea3"
    )
    return Grid(COLUMNS, 30, 50, 11, 8, style)


@pytest.mark.parametrize("column", range(len(COLUMNS)))
@pytest.mark.parametrize("row", [0, 4])
def test_a_cell_stands_inside_its_column_and_row(grid: Grid, row: int, column: int) -> None:
    marks = grid.cell(row, column, "12")
    assert marks is not None
    left, top, right, bottom = marks[0].box
    start = 30 + sum(c.width for c in COLUMNS[:column])
    assert start <= left < right <= start + COLUMNS[column].width
    assert 61 + 8 * row <= top < bottom <= 69 + 8 * row


def test_a_long_text_takes_two_lines_and_a_longer_one_is_refused(grid: Grid) -> None:
    marks = grid.cell(0, 1, "Menghitung biaya dan menentukan harga jual di pasar")
    assert marks is not None
    assert len(marks) == 2
    assert grid.cell(0, 1, "Menghitung biaya dan menentukan harga jual " * 3) is None


def test_two_lines_are_refused_where_the_row_is_too_low(grid: Grid) -> None:
    low = Grid(grid.columns, grid.x, grid.y, grid.head_height, 5, grid.style)
    assert low.cell(0, 1, "Menghitung biaya dan menentukan harga jual di pasar") is None
    assert low.cell(0, 1, "Menghitung biaya") is not None


def test_the_frame_has_a_line_under_every_row_and_each_title_line(grid: Grid) -> None:
    frame = grid.frame(3)
    assert sorted(mark.y1 for mark in frame if isinstance(mark, Rule)) == [50, 61, 69, 77, 85]
    titles = [mark.text for mark in frame if isinstance(mark, Run)]
    assert titles == ["No.", "Materi", "Jumlah", "(JP)"]
    assert grid.bottom(3) == 85
