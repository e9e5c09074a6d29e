"""One's last actions by keys: Ctrl+Shift+Z lists them, Enter undoes the one chosen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.services import backup
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.last_actions import words
from lipas_desktop.ui.pages.last_actions.page import LastActionsPage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import EVERYWHERE, FACTORIES
from tests.ui import shots
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.test_review_page import House
from tests.ui.test_review_page import house as house

CTRL_SHIFT = Mod.ControlModifier | Mod.ShiftModifier
Open = Callable[[], MainWindow]


@pytest.fixture
def begin(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[Open]:
    """Open the whole program's pages, at Peserta."""
    made: list[MainWindow] = []

    def build() -> MainWindow:
        made.append(window_of(context, qtbot, "people", FACTORIES, EVERYWHERE))
        rest(context, qtbot)
        return made[-1]

    yield build
    for window in made:
        rest(context, qtbot)
        close(window)


def open_list(window: MainWindow, context: AppContext, qtbot: QtBot) -> LastActionsPage:
    press(window, Key.Key_Z, CTRL_SHIFT)
    rest(context, qtbot)
    page = window.front
    assert isinstance(page, LastActionsPage)
    return page


def column(page: LastActionsPage, at: int) -> list[str]:
    table = page.list.model
    return [table.cell(row, at).text for row in range(len(table.ids))]


def test_enter_undoes_the_one_chosen_and_esc_leads_back(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    person = house.people[0]
    house.first.append("data", [Set("person", person, {"clan": "Nope"})])
    house.first.append("data", [Set("person", person, {"street": "Jl. Nangka"})])
    window = begin()
    page = open_list(window, context, qtbot)
    assert QApplication.focusWidget() is page.list.view
    assert column(page, 1)[:2] == ["Isian diubah", "Isian diubah"]
    assert column(page, 3)[:2] == ["Jalan", "Marga"]
    # The rows reach the right edge, also where the widest column has given way.
    for width in (1000, 1366):
        window.resize(width, 768)
        shots.settle()
        view = page.list.view
        assert view.isColumnHidden(3) == (width < 1100)
        assert view.horizontalHeader().length() == view.viewport().width()
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert (house.held(0, "clan"), house.held(0, "street")) == ("", "Jl. Nangka")
    assert column(page, 1)[0] == "Diurungkan"
    assert "sudah diurungkan" in column(page, 4)
    # Once more over itself it is not opened.
    press(window, Key.Key_Z, CTRL_SHIFT)
    assert window.front is page
    press(window, Key.Key_Escape)
    rest(context, qtbot)
    assert window.front is not page


def test_what_somebody_else_changed_since_is_named_and_left(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    person = house.people[0]
    house.first.append("data", [Set("person", person, {"clan": "Nope"})])
    house.meet()
    house.second.append("data", [Set("person", person, {"clan": "Benu"})])
    house.meet()
    window = begin()
    page = open_list(window, context, qtbot)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert house.held(0, "clan") == "Benu"
    assert page.banner.isVisible()
    assert page._undone is not None
    (left,) = page._undone[1].left
    assert (left.origin.by, left.origin.pc_no) == ("Yohana", 2)
    said = words.left(left, page._said)
    assert said.startswith("Yuliana Tefa, Marga: diubah Yohana di PC 2, 28 Oktober 2021")


def test_what_has_no_way_back_has_no_button(
    begin: Open, house: House, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    backup.write(house.first, tmp_path)
    window = begin()
    page = open_list(window, context, qtbot)
    at = column(page, 1).index("Salinan ditulis")
    for _ in range(at):
        press(window, Key.Key_Down)
    qtbot.wait(120)
    shots.settle()
    assert not page.undo_button.isEnabled()
    before = house.first.store.log.own("data")
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert house.first.store.log.own("data") == before


def test_the_history_of_the_record_says_that_it_was_undone(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.first.append("data", [Set("person", house.people[0], {"clan": "Nope"})])
    window = begin()
    open_list(window, context, qtbot)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    press(window, Key.Key_Escape)
    record = PersonPage(context, window, house.people[0])
    window.open(record)
    rest(context, qtbot)
    table = record.tabs.history.list.model
    said = [table.cell(row, 2).text for row in range(len(table.ids))]
    assert said == ["diurungkan", "diubah", "didaftarkan"]


def test_it_can_be_read_in_every_look(
    begin: Open, house: House, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    first = house.first
    first.append("data", [Set("person", house.people[0], {"clan": "Nope", "street": "Jl. Nangka"})])
    first.append("data", [Insert("certificate", (house.people[0], house.course), {"number": "1"})])
    backup.write(first, tmp_path)
    house.meet()
    house.second.append("data", [Set("person", house.people[0], {"clan": "Benu"})])
    house.meet()
    window = begin()
    page = open_list(window, context, qtbot)
    for _ in range(column(page, 1).index("Isian diubah")):
        press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    window.done.clear()
    shots.take_all(window, "urungkan_terakhir", context.languages)
