"""*Peserta*: found by any spelling, filtered, sorted, looked at beside the list."""

from collections.abc import Callable, Iterator
from itertools import groupby

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Add, Insert, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.models.columns import CELL_ROLE
from lipas_desktop.ui.pages.people.cells import hits
from lipas_desktop.ui.pages.people.filters import PeopleFilters
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.widgets.empty import WayRow
from lipas_desktop.ui.widgets.ikat import IkatMotif
from tests.ui import shots
from tests.ui.hands import Hands, Key, Mod
from tests.ui.house import add_people
from tests.ui.many import PEOPLE

OF_PC_2 = "RKO-2026-2-0001"
Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def build(count: int = len(PEOPLE)) -> MainWindow:
        if count:
            add_people(session, PEOPLE[:count])
        window = MainWindow(context, {"people": PeoplePage})
        made.append(window)
        window.show_work("people")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        shots.settle()
        return window

    yield build
    for window in made:
        qtbot.waitUntil(lambda: not context.operations.busy)
        window.work.stack.clear()
        window.close()
        window.deleteLater()
    shots.settle()


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def page(window: MainWindow) -> PeoplePage:
    assert isinstance(window.front, PeoplePage)
    return window.front


def press(window: MainWindow, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifiers)
    shots.settle()


def search(page: PeoplePage, text: str) -> None:
    page.list.search.clear()
    QTest.keyClicks(page.list.search, text)
    shots.settle()


def cells(page: PeoplePage, column: str) -> list[str]:
    """What a column shows, row by row."""
    at = [one.key for one in page.list.view.table.columns].index(column)
    model = page.list.view.table
    return [model.index(row, at).data(CELL_ROLE).text for row in range(model.rowCount())]


def found_names(page: PeoplePage) -> list[str]:
    return cells(page, "name")


def test_all_people_stand_in_the_order_of_their_numbers(page: PeoplePage) -> None:
    assert found_names(page)[:2] == ["Yuliana Tefa", "Yuliana Nabuasa"]
    assert cells(page, "number")[0] == "2021-0001"
    assert page.list.foot.left.text() == "24 orang"
    assert page.list.foot.right.text() == "1 dari 24"
    assert page.head.fact.words == "24 orang"


def test_a_search_finds_other_spellings_and_says_so(page: PeoplePage) -> None:
    search(page, "yuliana te")
    assert found_names(page) == ["Yuliana Tefa"]
    search(page, "yuliana")
    names = found_names(page)
    assert "Juliana Benu" in names
    assert "Oktovianus Tefa" not in names
    model = page.list.view.table
    row = names.index("Juliana Benu")
    cell = model.index(row, 1).data(CELL_ROLE)
    assert (cell.second, cell.hits) == ("ejaan mirip", ((0, 7),))
    assert "ejaan mirip" in page.list.foot.left.text()


@pytest.mark.parametrize(
    ("name", "sought", "marked"),
    [
        ("Yuliana Tefa", "yul", ["Yul"]),
        ("Maria Yuliana Lona", "lona yuli", ["Yuli", "Lona"]),
        ("D’Araujo Sau", "dara", ["D’Ara"]),
        ("Juliana Benu", "yuliana", ["Juliana"]),
        ("Bernadus Lake", "tefa", []),
        ("Bernadus Lake", "", []),
        ("Bernadus Lake", "0012", []),
    ],
)
def test_what_was_sought_is_marked_in_the_name(name: str, sought: str, marked: list[str]) -> None:
    assert [name[at : at + length] for at, length in hits(name, sought)] == marked


def test_numbers_and_a_nik_find_their_person(page: PeoplePage) -> None:
    search(page, "5302044107950004")
    assert found_names(page) == ["Yuliance Kolo"]
    search(page, "0012")
    assert found_names(page) == ["Yuliana Fallo"]


def test_a_nik_is_masked_everywhere(page: PeoplePage, qtbot: QtBot) -> None:
    search(page, "tefa")
    qtbot.waitUntil(lambda: page.pane._name.words == "Yuliana Tefa", timeout=1000)
    assert cells(page, "nik")[0] == "5371******0003"
    words = " ".join(label.text() for label in page.pane.findChildren(QLabel))
    assert "5371046806920003" not in words


def test_who_has_no_nik_and_whose_cannot_be_read_is_told_apart(page: PeoplePage) -> None:
    shown = dict(zip(found_names(page), cells(page, "nik"), strict=True))
    assert shown["Maria Yuliana Lona"] == "belum ada"
    assert shown["Yuliana Tlonaen"] == "tidak terbaca"


def test_an_age_that_is_not_sure_is_shown_so(page: PeoplePage) -> None:
    shown = dict(zip(found_names(page), cells(page, "age"), strict=True))
    assert (shown["Yuliana Tefa"], shown["Maria Yuliana Lona"]) == ("29", "±22")
    assert shown["Yulianti Hede"] == ""


def test_nothing_found_says_what_to_do(page: PeoplePage) -> None:
    search(page, "hendrik")
    assert found_names(page) == []
    assert page.list.nothing.isVisible()
    assert "Ctrl+N" in page.list.nothing.text()
    assert page.list.foot.left.text() == "0 ditemukan untuk “hendrik”, termasuk ejaan mirip"


# Filters


def test_filters_narrow_the_list_and_say_so(page: PeoplePage, window: MainWindow) -> None:
    page.filters.sex.chosen.emit("L")
    assert found_names(page) == [
        "Yulianus Seran",
        "Yulianto Djami",
        "Yulius Manafe",
        "Oktovianus Tefa",
        "Bernadus Lake",
    ]
    assert page.status() == "Disaring: Aktif, Laki-laki"
    press(window, Key.Key_F6, Mod.ShiftModifier)
    page.filters.sex.setFocus()
    press(window, Key.Key_Backspace)
    assert len(found_names(page)) == 24


def test_perlu_dicek_is_a_filter_with_its_number(page: PeoplePage) -> None:
    assert "3" in page.filters.checks.accessibleName()
    page.filters.checks.click()
    assert found_names(page) == ["Yuliana Tefa", "Yuliana Tlonaen", "Yulianti Hede"]
    page.filters.checks.click()
    assert len(found_names(page)) == 24


def pick(filters: PeopleFilters, chip: str, text: str, window: MainWindow) -> None:
    {"region": filters.region, "activity": filters.activity}[chip].click()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)
    press(window, Key.Key_Return)


def test_a_desa_is_picked_by_a_few_letters(page: PeoplePage, window: MainWindow) -> None:
    pick(page.filters, "region", "oebufu", window)
    assert found_names(page) == ["Yuliana Liu"]
    assert page.status() == "Disaring: Aktif, Oebufu"
    assert QApplication.focusWidget() is page.filters.region
    page.filters.clear()
    assert len(found_names(page)) == 24


def test_a_kecamatan_takes_in_its_desa(page: PeoplePage) -> None:
    (kecamatan,) = [
        row.data
        for row in page.filters._find_regions("oebufu")
        if row.title == "Oebobo" and row.second == "Kota Kupang"
    ]
    page.filters._set_region(kecamatan)  # type: ignore[arg-type]
    lying = {"Oebobo", "Oebufu", "Fatululi", "Liliba", "Kayu Putih", "Tuak Daun Merah"}
    assert set(cells(page, "region")) <= lying
    assert {"Yuliana Liu", "Yuliana Tefa"} <= set(found_names(page))
    assert "Juliana Taneo" not in found_names(page)


def test_people_of_an_activity(session: Session, page: PeoplePage, window: MainWindow) -> None:
    values = {"title": "Tenun ikat dasar", "start_date": "2021-10-11", "status": "BERJALAN"}
    (activity,) = session.append("data", [Insert("activity", (), values)]).ids
    assert activity is not None
    person = page.list.view.table.ids[1]
    session.append("data", [Add("enrolment", (person, activity), {})])
    pick(page.filters, "activity", "tenun", window)
    assert found_names(page) == ["Yuliana Nabuasa"]
    assert cells(page, "activity") == ["Tenun ikat dasar"]


def test_voided_people_are_shown_on_demand(session: Session, page: PeoplePage) -> None:
    row = page.list.view.table.ids[0]
    session.append("data", [Void("person", row, "Tercatat dua kali")])
    page.load()
    assert len(found_names(page)) == 23
    page.filters.life.chosen.emit("void")
    assert found_names(page) == ["Yuliana Tefa"]


def test_the_order_can_be_changed(page: PeoplePage) -> None:
    page.filters.sort.chosen.emit(("name", False))
    assert found_names(page)[:2] == ["Adelina Sau", "Agustina Yuliana Mooy"]
    page.filters.sort.chosen.emit(("number", True))
    assert found_names(page)[0] == "Adelina Sau"
    assert cells(page, "number")[0] == "2021-0024"
    page.filters.sort.chosen.emit(("birth", False))
    assert found_names(page)[0] == "Yuliana Fallo"
    page.filters.sort.chosen.emit(("region", False))
    runs = [region for region, _ in groupby(cells(page, "region"))]
    assert len(runs) == len(set(runs))


# Keys


def test_the_preview_follows_the_arrows_after_a_moment(
    page: PeoplePage, window: MainWindow, qtbot: QtBot
) -> None:
    press(window, Key.Key_Down)
    qtbot.waitUntil(lambda: page.pane._name.words == "Yuliana Nabuasa", timeout=1000)
    shots.settle()
    words = [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible()]
    assert "5371******0002" in words
    assert "Soe, 5 Juli 1987" in words
    assert page.list.foot.right.text() == "2 dari 24"


def test_what_is_doubtful_is_said_in_the_preview(page: PeoplePage, qtbot: QtBot) -> None:
    said = "Tanggal lahir di NIK 28 Juni 1992, di register 26 Juni 1992."
    qtbot.waitUntil(lambda: page.pane._checks.text.text() == said, timeout=1000)


def test_slash_searches_enter_opens_and_esc_comes_back(
    page: PeoplePage, window: MainWindow
) -> None:
    press(window, Key.Key_Slash)
    assert page.list.search.hasFocus()
    QTest.keyClicks(page.list.search, "kolo")
    shots.settle()
    press(window, Key.Key_Return)
    front = window.front
    assert isinstance(front, PersonPage)
    assert front.title() == "Yuliance Kolo"
    press(window, Key.Key_Escape)
    assert window.front is page
    assert page.list.search.text() == "kolo"


def test_f8_goes_to_the_next_person_to_check(page: PeoplePage, window: MainWindow) -> None:
    chosen = []
    for _ in range(3):
        press(window, Key.Key_F8)
        chosen.append(page.list.view.currentIndex().row() + 1)
    assert chosen == [13, 19, 1]


def test_f4_goes_to_the_filters_and_opens_the_one_it_stands_on(
    page: PeoplePage, window: MainWindow
) -> None:
    page.list.view.setFocus()
    press(window, Key.Key_F4)
    assert page.filters.life.hasFocus()
    assert page.filters.life.key_hint == "F4"
    opened: list[bool] = []
    page.filters.checks.clicked.connect(lambda: opened.append(True))
    page.filters.checks.setFocus()
    press(window, Key.Key_F4)
    assert opened


def test_numbers_of_a_second_computer_are_seen_to_their_last_digit(
    session: Session, open_window: Open
) -> None:
    fields = {"full_name": "Dorkas Tlonaen", "sex": "P", "local_no": OF_PC_2}
    session.append("data", [Insert("person", (), fields)])
    page = open_window(0).front
    assert isinstance(page, PeoplePage)
    table = page.list.view
    shown = table.model().index(0, 0).data(CELL_ROLE).text
    assert shown == "2026-2-0001"
    needed = theme.current().metrics(13, 400, tabular=True).horizontalAdvance(shown)
    assert table.columnWidth(0) >= needed + 20 + 8


def test_an_empty_register_says_how_to_begin(open_window: Open) -> None:
    window = open_window(0)
    page = window.front
    assert isinstance(page, PeoplePage)
    assert page.list.is_empty
    assert not page.pane.isVisible()
    assert "people.new" in page.key_hints()
    press(window, Key.Key_N, Mod.ControlModifier)
    assert isinstance(window.front, PersonPage)


def test_ways_to_begin_stand_whole_in_a_low_window_and_what_adorns_them_gives_way(
    open_window: Open,
) -> None:
    window = open_window(0)
    page = window.front
    assert isinstance(page, PeoplePage)
    ways = page.list.empty.findChildren(WayRow)
    for height in (768, 520, 480, 768):
        window.resize(1100, height)
        shots.settle()
        assert window.height() == height
        assert all(way.height() >= way.sizeHint().height() for way in ways)
        last = ways[-1].mapTo(page, ways[-1].rect().bottomLeft())
        assert last.y() < page.height()
    assert page.list.empty.findChild(IkatMotif).isVisible()


def test_when_all_were_taken_back_the_register_is_empty_and_nobody_is_shown_beside_it(
    session: Session, open_window: Open, context: AppContext, qtbot: QtBot
) -> None:
    window = open_window(3)
    page = window.front
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.pane._name.isVisible())
    people_ = [Void("person", row.id, "impor") for row in session.store.rows.list("person")]
    context.operations.write(lambda: (None, session.append("data", people_).changes))
    qtbot.waitUntil(lambda: page.list.is_empty)
    assert not page.pane._name.isVisible()
    assert not page.list.nothing.isVisible()
    way = page._ways()[-1]
    assert way.words == "3 orang dibatalkan"
    way.handler()
    shots.settle()
    assert len(found_names(page)) == 3


def test_a_search_without_a_hit_shows_nobody_beside_it(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.pane._name.isVisible())
    search(page, "0000 9999")
    assert page.list.nothing.isVisible()
    assert not page.pane._name.isVisible()
    page.list.search.selectAll()
    QTest.keyClick(page.list.search, Key.Key_Backspace)
    qtbot.waitUntil(lambda: page.pane._name.isVisible())


def test_what_is_entered_elsewhere_appears(
    session: Session, page: PeoplePage, context: AppContext, qtbot: QtBot
) -> None:
    row = Insert("person", (), {"full_name": "Zakarias Baru", "sex": "L"})
    context.operations.write(lambda: (None, session.append("data", [row]).changes))
    qtbot.waitUntil(lambda: "Zakarias Baru" in found_names(page))
    assert page.head.fact.words == "25 orang"


def test_the_row_chosen_stays_chosen(session: Session, page: PeoplePage) -> None:
    row: RowId = page.list.view.table.ids[4]
    page.list.view.choose(row)
    page.filters.sort.chosen.emit(("name", False))
    assert page.list.view.current_id == row


@pytest.mark.parametrize("sought", ["", "yuliana"])
def test_who_was_just_registered_is_chosen_when_one_comes_back(
    open_window: Open, context: AppContext, qtbot: QtBot, sought: str
) -> None:
    window = open_window()
    page = window.front
    assert isinstance(page, PeoplePage)
    page.list.search.setText(sought)
    page.load()
    press(window, Key.Key_N, Mod.ControlModifier)
    record = window.front
    assert isinstance(record, PersonPage)
    hands = Hands(record.form, context, qtbot)
    hands.fill("full_name", "Zakarias Weni")
    hands.go("sex")
    hands.press(Key.Key_L)
    press(window, Key.Key_S, Mod.ControlModifier)
    qtbot.waitUntil(lambda: record.person is not None)
    made = record.person
    press(window, Key.Key_Escape)
    shots.settle()
    assert window.front is page
    assert page.list.view.current_id == made
    view = page.list.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_who_was_registered_and_undone_is_not_looked_for(
    open_window: Open, context: AppContext, qtbot: QtBot
) -> None:
    window = open_window()
    page = window.front
    assert isinstance(page, PeoplePage)
    page.list.search.setText("yuliana")
    page.load()
    press(window, Key.Key_N, Mod.ControlModifier)
    record = window.front
    assert isinstance(record, PersonPage)
    hands = Hands(record.form, context, qtbot)
    hands.fill("full_name", "Zakarias Weni")
    hands.go("sex")
    hands.press(Key.Key_L)
    press(window, Key.Key_S, Mod.ControlModifier)
    qtbot.waitUntil(lambda: record.person is not None)
    hands.rest()
    press(window, Key.Key_Z, Mod.ControlModifier)
    qtbot.waitUntil(lambda: record.person is None)
    press(window, Key.Key_Escape)
    shots.settle()
    assert window.front is page
    assert page.list.search.text() == "yuliana"
