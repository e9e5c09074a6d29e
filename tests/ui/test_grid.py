"""The grid by its keys: moving, typing, pasting; and what stands still while the rest moves."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.ui import theme
from lipas_desktop.ui.views.grid import GridView
from lipas_desktop.ui.views.grid_keys import block_of
from lipas_desktop.ui.views.grid_layout import GridLayout
from lipas_desktop.ui.views.grid_model import GridColumn
from tests.ui import shots
from tests.ui.example_grids import NAMES, Attendance, QuickList

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def quick(look: theme.Theme, qtbot: QtBot) -> GridView:
    view = GridView(QuickList())
    qtbot.addWidget(view)
    view.resize(1150, 500)
    view.show()
    view.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def marks(look: theme.Theme, qtbot: QtBot) -> GridView:
    view = GridView(
        Attendance(), still_left=2, still_right=8, row_height=23, two_lines=True, totals=True
    )
    qtbot.addWidget(view)
    view.resize(1150, 700)
    view.show()
    return view


def at(view: GridView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def editor(view: GridView) -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


class Painted(QObject):
    """Remembers what of a widget was drawn anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_the_marked_row_follows_the_keys_over_its_whole_width(marks: GridView) -> None:
    marks.go_to(2, 3)
    shots.settle()
    painted = Painted(marks.viewport())
    QTest.keyClick(marks, Key.Key_Down)
    shots.settle()
    assert marks.currentIndex().row() == 3
    rows = marks.visualRect(marks.model().index(2, 0)) | marks.visualRect(marks.currentIndex())
    rows.setLeft(0)
    rows.setRight(marks.viewport().width() - 1)
    assert QRegion(rows).subtracted(painted.region).isEmpty()


def test_typing_replaces_enter_goes_to_the_next_row_and_tab_to_the_right(
    quick: GridView, qtbot: QtBot
) -> None:
    quick.go_to(3, 1)
    qtbot.keyClick(quick, "G")
    qtbot.keyClicks(editor(quick), "aspar")
    qtbot.keyClick(editor(quick), Key.Key_Tab)
    assert quick.grid.value(3, 1) == "Gaspar"
    assert at(quick) == (3, 2)
    qtbot.keyClick(quick, "5")
    qtbot.keyClick(editor(quick), Key.Key_Return)
    assert quick.grid.value(3, 2) == "5"
    assert at(quick) == (4, 1)


def test_f2_shows_the_value_to_be_changed_and_esc_leaves_it(quick: GridView, qtbot: QtBot) -> None:
    quick.go_to(0, 1)
    qtbot.keyClick(quick, Key.Key_F2)
    assert editor(quick).text() == "Adriana Benu"
    qtbot.keyClicks(editor(quick), "x")
    qtbot.keyClick(editor(quick), Key.Key_Escape)
    assert quick.grid.value(0, 1) == "Adriana Benu"
    assert at(quick) == (0, 1)


def test_an_editor_fills_its_cell_so_that_no_letter_hops(quick: GridView, qtbot: QtBot) -> None:
    quick.go_to(0, 1)
    cell = quick.visualRect(quick.currentIndex())
    qtbot.keyClick(quick, Key.Key_F2)
    rect = editor(quick).geometry()
    assert rect.left() == cell.left()
    assert cell.height() <= rect.height() <= cell.height() + 2


def test_tab_skips_what_cannot_be_edited_and_wraps_to_the_next_row(
    quick: GridView, qtbot: QtBot
) -> None:
    quick.go_to(0, 6)
    qtbot.keyClick(quick, Key.Key_Tab)
    assert at(quick) == (1, 1)
    qtbot.keyClick(quick, Key.Key_Backtab)
    assert at(quick) == (0, 6)


def test_ctrl_d_repeats_the_value_above(quick: GridView, qtbot: QtBot) -> None:
    quick.go_to(1, 5)
    qtbot.keyClick(quick, Key.Key_D, CTRL)
    quick.go_to(2, 5)
    qtbot.keyClick(quick, Key.Key_D, CTRL)
    assert quick.grid.value(2, 5) == "Oebobo"


def test_a_block_from_a_spreadsheet_is_laid_over_the_cells(quick: GridView, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Marta Rihi\t5371\r\nSimon Fallo\t5302\r\n")
    quick.go_to(4, 1)
    qtbot.keyClick(quick, Key.Key_V, CTRL)
    assert [quick.grid.value(row, 1) for row in (4, 5, 6)] == ["Marta Rihi", "Simon Fallo", ""]
    assert [quick.grid.value(row, 2) for row in (4, 5)] == ["5371", "5302"]


def test_a_block_selected_is_copied_as_spreadsheets_take_it(quick: GridView, qtbot: QtBot) -> None:
    quick.go_to(0, 1)
    qtbot.keyClick(quick, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(quick, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(quick, Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Adriana Benu\t5371 0452 0391 0004\nYuliana Tefa\t5371 0468 0692 0003"


def test_del_empties_all_cells_selected_and_ctrl_del_asks_for_the_row(
    quick: GridView, qtbot: QtBot
) -> None:
    quick.go_to(0, 1)
    qtbot.keyClick(quick, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(quick, Key.Key_Delete)
    assert [quick.grid.value(row, 1) for row in (0, 1, 2)] == ["", "", "Petrus Banunaek"]
    with qtbot.waitSignal(quick.row_removal_asked) as asked:
        qtbot.keyClick(quick, Key.Key_Delete, CTRL)
    assert asked.args == [1]


def test_names_and_sums_stand_still_while_sessions_move(marks: GridView) -> None:
    marks.resize(800, 400)
    name, total = marks.grid.index(0, 1), marks.grid.index(0, 23)
    session = marks.grid.index(0, 2)
    before = [marks.visualRect(index).x() for index in (name, total, session)]
    marks.horizontalScrollBar().setValue(90)
    after = [marks.visualRect(index).x() for index in (name, total)]
    assert after == before[:2]
    assert marks.horizontalScrollBar().maximum() > 90
    assert marks.visualRect(marks.grid.index(0, 5)).x() < before[2] + 3 * 35


def test_going_to_a_cell_brings_it_between_what_stands_still(marks: GridView) -> None:
    marks.resize(800, 400)
    for column in (16, 2, 10):
        marks.go_to(19, column)
        rect = marks.visualRect(marks.currentIndex())
        assert marks.layout_.left_edge <= rect.left()
        assert rect.right() < marks.layout_.right_edge
        assert rect.bottom() < marks.totals_top()


def test_a_point_finds_its_cell_and_the_totals_are_no_row(marks: GridView) -> None:
    for row, column in ((0, 0), (7, 15), (19, 24)):
        rect = marks.visualRect(marks.grid.index(row, column))
        found = marks.indexAt(rect.center())
        assert (found.row(), found.column()) == (row, column)
    below = QPoint(300, marks.totals_top() + 5)
    assert not marks.indexAt(below).isValid()
    assert marks.grid.rowCount() == len(NAMES)


def test_the_last_row_stays_above_the_totals_when_the_grid_is_laid_out_anew(
    marks: GridView,
) -> None:
    marks.resize(1150, 300)
    marks.go_to(len(NAMES) - 1, 5)
    assert marks.visualRect(marks.currentIndex()).bottom() < marks.totals_top()
    # What Qt does by itself a moment after the rows have changed.
    marks.doItemsLayout()
    assert marks.visualRect(marks.currentIndex()).bottom() < marks.totals_top()


def test_all_of_twenty_by_fifteen_is_seen_without_scrolling(marks: GridView) -> None:
    marks.resize(1158, 640)
    assert marks.verticalScrollBar().maximum() == 0
    assert marks.horizontalScrollBar().maximum() == 0


def test_a_copied_text_is_cut_at_tabs_and_line_ends() -> None:
    assert block_of("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]
    assert block_of("satu") == [["satu"]]


def test_a_column_grows_as_far_as_it_may_before_another_stretches(look: theme.Theme) -> None:
    name, words = GridColumn("name", 170, most=280), GridColumn("words", 34, stretch=True)
    layout = GridLayout([name, words], 1, 1)
    for view, widths in ((180, [170, 34]), (250, [216, 34]), (500, [280, 220])):
        layout.fit(view)
        assert layout.widths == widths
