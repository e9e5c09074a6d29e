"""Lists of any length: rows come in windows, order and choice stay."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import CELL_ROLE, HEADER_ROLE, ID_ROLE, ROW_ROLE, Column
from lipas_desktop.ui.models.paged_table import WINDOW, PagedTable
from lipas_desktop.ui.views.list import ListView
from tests.ui.example_grids import Attendance, QuickList

IDS = [RowId(f"{number:022}") for number in range(1000)]


class Source:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def fetch(self, offset: int, ids: Sequence[RowId]) -> list[str]:
        self.asked.append((offset, len(ids)))
        return [f"orang {int(row)}" for row in ids]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(app: object, source: Source) -> PagedTable[str]:
    columns = [
        Column[str]("name", lambda: "Nama", lambda row: Cell(row, "kedua"), 200, stretch=True),
        Column[str]("size", lambda: "Panjang", lambda row: Cell(str(len(row))), 80),
    ]
    made = PagedTable(columns, source.fetch)
    made.set_ids(IDS)
    return made


def test_the_paged_table_keeps_qts_rules(
    model: PagedTable[str], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.set_ids(IDS[:3])
    model.set_ids([])
    model.set_ids(IDS)


@pytest.mark.parametrize("make", [Attendance, QuickList])
def test_grid_models_keep_qts_rules(app: object, qtmodeltester: ModelTester, make: type) -> None:
    qtmodeltester.check(make())


def test_only_the_windows_in_view_are_fetched(model: PagedTable[str], source: Source) -> None:
    model.cell(0, 0)
    model.cell(WINDOW - 1, 1)
    model.cell(999, 0)
    assert source.asked == [(0, WINDOW), (960, 40)]


def test_old_windows_are_let_go(model: PagedTable[str], source: Source) -> None:
    for row in range(0, 1000, WINDOW):
        model.cell(row, 0)
    before = len(source.asked)
    model.cell(0, 0)
    assert len(source.asked) == before + 1


def test_stale_rows_are_fetched_anew_and_the_list_stays(
    model: PagedTable[str], source: Source
) -> None:
    model.cell(0, 0)
    model.stale()
    model.cell(0, 0)
    assert source.asked == [(0, WINDOW), (0, WINDOW)]
    assert model.rowCount() == 1000


def test_roles_bring_cell_row_id_words_and_header(model: PagedTable[str]) -> None:
    index = model.index(7, 0)
    assert index.data(CELL_ROLE) == Cell("orang 7", "kedua")
    assert index.data(ROW_ROLE) == "orang 7"
    assert index.data(ID_ROLE) == IDS[7]
    assert index.data(Qt.ItemDataRole.DisplayRole) == "orang 7, kedua"
    assert model.headerData(1, Qt.Orientation.Horizontal, HEADER_ROLE).text == "Panjang"
    assert model.data(QModelIndex(), CELL_ROLE) is None


def test_a_row_that_is_gone_meanwhile_is_an_empty_cell(app: object) -> None:
    columns = [Column[str]("a", lambda: "A", lambda row: Cell(row), 50)]
    model = PagedTable(columns, lambda offset, ids: [])
    model.set_ids(IDS[:2])
    assert model.value(0) is None
    assert model.cell(0, 0).text == ""


def test_the_chosen_row_stays_chosen_where_it_is_still_in_the_list(
    model: PagedTable[str], qtbot: QtBot
) -> None:
    view = ListView()
    qtbot.addWidget(view)
    view.set_table(model)
    assert view.choose(IDS[500])
    chosen = view.current_id
    model.set_ids(IDS[400:600])
    assert view.choose(chosen)
    assert view.current_id == IDS[500]
    assert view.currentIndex().row() == 100


def test_enter_opens_and_ctrl_space_marks(model: PagedTable[str], qtbot: QtBot) -> None:
    view = ListView()
    qtbot.addWidget(view)
    view.set_table(model)
    view.choose(IDS[3])
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [IDS[3]]
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert model.marked == {IDS[3]}
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert model.marked == set()


def test_the_preview_follows_a_moment_after_the_last_arrow(
    model: PagedTable[str], qtbot: QtBot
) -> None:
    view = ListView()
    qtbot.addWidget(view)
    view.set_table(model)
    settled: list[object] = []
    view.settled.connect(settled.append)
    view.choose(IDS[0])
    with qtbot.waitSignal(view.settled):
        for _ in range(5):
            qtbot.keyClick(view, Qt.Key.Key_Down)
    assert settled == [IDS[5]]
