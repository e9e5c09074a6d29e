"""Perlu diperiksa by its keys: two real PCs differ, one decides and takes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Add, Edit, Insert, Set, Value, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.services.checked import birth_columns
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from lipas_desktop.ui.pages.review.page import ReviewPage
from lipas_desktop.ui.pages.standing.standing import Standing
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui import checks, shots
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.house import add_people
from tests.ui.two_pcs import carry, join

CTRL, ALT = Mod.ControlModifier, Mod.AltModifier
NAMES = ("Yuliana Tefa", "Simon Fallo", "Adriana Benu", "Marta Rihi", "Kristina Djami")


class House:
    """Two PCs of a house that meet by stick; `people` are known to both."""

    def __init__(self, first: Session, folder: Path) -> None:
        self.first, self._folder, self._trips = first, folder, 0
        self.people = add_people(
            first, [{"full_name": n, "sex": "P", "birth": "1990", "phone": "0812"} for n in NAMES]
        )
        course = first.append("data", [Insert("activity", (), {"title": "Tenun ikat dasar"})])
        assert course.ids[0] is not None
        self.course = course.ids[0]
        activities.enrol(first, self.course, self.people)
        (self.day, *_), _ = activities.make_sessions(first, self.course, [first.clock.today()])
        self.second = join(first, folder / "pc2")
        account = self.second.append("data", [Insert("account", (), {"name": "Yohana"})]).ids[0]
        self.second.account_id = account

    def meet(self) -> None:
        self._trips += 1
        carry(self.first, self.second, self._folder / f"s{self._trips}")
        carry(self.second, self.first, self._folder / f"t{self._trips}")

    def differ(self, person: int, first: str, second: str, column: str = "full_name") -> RowId:
        row = self.people[person]
        mine, theirs = (self._columns(column, text) for text in (first, second))
        self.write(Set("person", row, mine), Set("person", row, theirs))
        return row

    def _columns(self, column: str, text: str) -> dict[str, Value]:
        return (
            birth_columns(text, self.first.clock.today()) if column == "birth" else {column: text}
        )

    def write(self, mine: Edit, theirs: Edit) -> None:
        self.first.append("data", [mine])
        at = self.second.clock.now_ms() + 300_000
        self.second.store.log.append("data", [theirs], by=self.second.account_id, at=at)

    def held(self, person: int, column: str = "full_name") -> str:
        row = self.first.store.rows.get("person", self.people[person])
        assert row is not None
        return row.text(column)


Open = Callable[[str], MainWindow]


@pytest.fixture
def house(session: Session, tmp_path: Path) -> Iterator[House]:
    made = House(session, tmp_path)
    yield made
    made.second.close()


@pytest.fixture
def begin(context: AppContext, house: House, qtbot: QtBot) -> Iterator[Open]:
    """Open the whole program at a place, with the count in the navigation."""
    made: list[MainWindow] = []

    def build(place: str) -> MainWindow:
        window = window_of(context, qtbot, place, FACTORIES)
        made.append(window)
        standing = Standing(context, window)
        standing._to_review.begin()
        rest(context, qtbot)
        return window

    yield build
    for window in made:
        rest(context, qtbot)
        close(window)


def page_of(window: MainWindow) -> ReviewPage:
    page = window.front
    assert isinstance(page, ReviewPage)
    return page


def listed(page: ReviewPage) -> list[str]:
    table = page.list.model
    return [f"{table.cell(at, 0).text}: {table.cell(at, 1).text}" for at in range(len(table.ids))]


def press_banner(page: Page) -> None:
    button = page.banner.findChild(Button, "show_review")
    assert button is not None
    assert page.banner.isVisible()
    button.click()


def count(window: MainWindow) -> str:
    return window.work.navigation.items["review"].badge


def test_the_place_appears_when_a_package_brings_something_and_goes_with_the_last_decision(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    window = begin("home")
    assert count(window) == ""
    house.differ(0, "Yuliana Teffa", "Juliana Tefa")
    house.differ(1, "03-02-1991", "02-03-1991", "birth")
    house.meet()
    context.operations.changed.emit(Changes(everything=True))
    rest(context, qtbot)
    assert count(window) == "2"
    home = window.front
    assert isinstance(home, HomePage)
    assert home.digest.differing == 2
    assert "Lihat dan putuskan: 2 perbedaan isian perlu diperiksa" in [
        button.accessibleName() for button in home.column.buttons
    ]
    press(window, Key.Key_0, ALT)
    rest(context, qtbot)
    page = page_of(window)
    assert listed(page) == ["Juliana Tefa: Nama lengkap", "Simon Fallo: Tanggal lahir"]
    assert QApplication.focusWidget() is page.list.view
    assert [card.accessibleName() for card in page.panel.cards] == [
        "1 PC 2 · Ruang pelatihan: Nama lengkap: Juliana Tefa",
        "2 Komputer ini · PC 1: Nama lengkap: Yuliana Teffa",
    ]
    press(window, Key.Key_2)
    rest(context, qtbot)
    assert house.held(0) == "Yuliana Teffa"
    assert listed(page) == ["Simon Fallo: Tanggal lahir"]
    assert page.list.current is not None
    assert count(window) == "1"
    press(window, Key.Key_1)
    rest(context, qtbot)
    assert house.held(1, "birth_date") == "1991-03-02"
    assert page.empty.isVisible()
    assert count(window) == ""
    assert window.work.navigation.items["review"].isHidden()
    # The way back is open still, and the place with it.
    press(window, Key.Key_Z, CTRL)
    rest(context, qtbot)
    assert listed(page) == ["Simon Fallo: Tanggal lahir"]
    assert count(window) == "1"
    assert "Yohana" in page.panel.cards[0].accessibleDescription()


def test_ctrl_z_takes_back_one_decision_after_the_other(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.differ(0, "Yuliana Teffa", "Juliana Tefa")
    house.differ(1, "Simon Falo", "Simeon Fallo")
    house.meet()
    window = begin("review")
    page = page_of(window)
    for _ in range(2):
        press(window, Key.Key_2)
        rest(context, qtbot)
    for left in (1, 2):
        press(window, Key.Key_Z, CTRL)
        rest(context, qtbot)
        assert len(listed(page)) == left
    assert page.list.current is not None
    assert page.list.current.row == house.people[0]
    house.meet()
    assert house.first.store.log.state_hash("data") == house.second.store.log.state_hash("data")


def test_a_record_is_done_only_when_the_last_of_its_fields_is_decided(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    person = house.differ(0, "Fallo", "", "clan")
    house.differ(0, "L", "", "sex")
    house.differ(0, "03-02-1991", "02-03-1991", "birth")
    house.meet()
    window = begin("review")
    page = page_of(window)
    # What is only suggested bears no check mark: nobody has decided it yet.
    cells = [page.list.model.cell(at, 1) for at in range(len(page.list.model.ids))]
    assert [one.icon for one in cells] == ["", "", ""]
    assert sum(one.second == "usulan" for one in cells) == 1
    said = []
    for _ in range(3):
        assert page.list.current is not None
        assert page.list.current.row == person
        what = page.list.model.cell(page.list.view.currentIndex().row(), 1).text
        press(window, Key.Key_1)
        rest(context, qtbot)
        toast = window.done.toast
        said.append((toast.icon, toast.words.removeprefix(f"Yuliana Tefa: {what} diputuskan")))
    assert said == [
        ("scan-search", " · 2 isian lagi"),
        ("scan-search", " · 1 isian lagi"),
        ("check", ""),
    ]
    assert page.empty.isVisible()


def test_arrows_move_and_n_leaves_one_for_later(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.differ(0, "Aa", "Ab")
    house.differ(1, "Ba", "Bb")
    house.meet()
    window = begin("review")
    page = page_of(window)
    press(window, Key.Key_N)
    shots.settle()
    press(window, Key.Key_1)
    rest(context, qtbot)
    assert (house.held(0), house.held(1)) == ("Ab", "Bb")
    assert listed(page) == ["Ab: Nama lengkap"]
    assert window.key_bar.status or page.status() == "1 dari 1"


def test_what_is_read_anew_leaves_one_where_one_stands(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    for person in range(4):
        house.differ(person, f"{person} satu", f"{person} dua")
    house.meet()
    window = begin("review")
    page = page_of(window)
    for _ in range(2):
        press(window, Key.Key_Down)
    shots.settle()
    chosen = page.list.view.current_id
    assert page.status() == "3 dari 4"
    house.first.append("data", [Set("person", house.people[3], {"street": "Jl. Nangka"})])
    for changes in (Changes(everything=True), Changes(frozenset({("person", house.people[3])}))):
        context.operations.changed.emit(changes)
        rest(context, qtbot)
        # A digit decides about what is chosen: it must be what one has read.
        assert (page.list.view.current_id, page.status()) == (chosen, "3 dari 4")


def test_all_suggestions_are_shown_before_any_is_taken(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.differ(0, "YULIANA TEFA", "Yuliana  Tefa")
    house.differ(1, "Fallo", "", "clan")
    house.differ(2, "03-02-1991", "02-03-1991", "birth")
    house.meet()
    window = begin("review")
    page = page_of(window)
    assert page.take_all.text() == "Terima 2 usulan"
    entries = house.first.store.log.own("data")
    press(window, Key.Key_Return, CTRL)
    rest(context, qtbot)
    assert page.right.currentWidget() is page.suggested
    assert house.first.store.log.own("data") == entries
    # "1 dari 3" would be about the list that is hidden now.
    assert page.status() == ""
    table = page.suggested.list.model
    shown = [[table.cell(at, column).text for column in (0, 2, 3)] for at in range(2)]
    assert ["Simon Fallo", "Fallo", "yang satu kosong, yang lain terisi"] in shown
    # A digit decides nothing while the list is shown, and Esc leads back.
    press(window, Key.Key_1)
    press(window, Key.Key_Escape)
    rest(context, qtbot)
    assert page.right.currentWidget() is page.panel
    assert house.first.store.log.own("data") == entries
    for _ in range(2):
        press(window, Key.Key_Return, CTRL)
        rest(context, qtbot)
    assert listed(page) == ["Adriana Benu: Tanggal lahir"]
    assert house.held(1, "clan") == "Fallo"
    press(window, Key.Key_Z, CTRL)
    rest(context, qtbot)
    assert len(listed(page)) == 3


def test_what_came_meanwhile_is_shown_and_said_before_anything_is_written(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    person = house.differ(0, "Yuliana Teffa", "Juliana Tefa")
    house.meet()
    window = begin("review")
    page = page_of(window)
    house.first.append("data", [Set("person", person, {"clan": "Nope"})])
    house.second.append("data", [Set("person", person, {"clan": "Benu"})])
    house.meet()
    # The page was not told yet, as where the package is read this very moment.
    press(window, Key.Key_2)
    rest(context, qtbot)
    assert page.banner.isVisible()
    context.languages.use("en")
    assert page.banner.title.text().startswith("Something new has come")
    context.languages.use("id")
    assert page.banner.title.text().startswith("Ada yang baru")
    assert len(page.panel.cards) == 2
    assert "clan" in (page.list.current.differing if page.list.current else ())
    press(window, Key.Key_1)
    rest(context, qtbot)
    assert listed(page) == []
    context.languages.use("en")
    context.languages.use("id")
    assert not page.banner.isVisible()


def test_enter_opens_the_person_whose_banner_leads_back(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.differ(3, "Aa", "Ab")
    person = house.differ(0, "Yuliana Teffa", "Juliana Tefa")
    house.meet()
    window = begin("review")
    press(window, Key.Key_Down)
    shots.settle()
    press(window, Key.Key_Return)
    rest(context, qtbot)
    record = window.front
    assert isinstance(record, PersonPage)
    assert record.person == person
    assert record.banner.isVisible()
    assert record.banner.title.text() == "Dua komputer menulis data ini berbeda"
    where = record.banner.text.text().removeprefix("Ditulis di: ").split(". ")[0]
    assert set(where.split(" dan ")) == {"Komputer ini · PC 1", "PC 2 · Ruang pelatihan"}
    press_banner(record)
    rest(context, qtbot)
    page = page_of(window)
    assert page.list.current is not None
    assert page.list.current.row == person
    press(window, Key.Key_1)
    rest(context, qtbot)
    window.go("people")
    rest(context, qtbot)
    assert window.front is record
    assert not record.banner.isVisible()


def test_the_banner_of_an_activity_leads_to_what_differs_in_it(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    house.differ(0, "Aa", "Ab")
    mine, theirs = (
        Set("activity", house.course, {"title": title}) for title in ("Tenun satu", "Tenun dua")
    )
    house.write(mine, theirs)
    house.meet()
    window = begin("activities")
    record = ActivityPage(context, window, house.course)
    window.open(record)
    rest(context, qtbot)
    press_banner(record)
    rest(context, qtbot)
    page = page_of(window)
    assert page.list.current is not None
    assert (page.list.current.kind, page.list.current.row) == ("activity", house.course)


def test_a_mark_is_decided_here_or_in_its_grid(
    begin: Open, house: House, context: AppContext, qtbot: QtBot
) -> None:
    cell = (house.people[0], house.day)
    house.write(Add("attendance", cell, {"mark": "H"}), Add("attendance", cell, {"mark": "S"}))
    house.meet()
    window = begin("review")
    page = page_of(window)
    assert listed(page) == ["Yuliana Tefa: Kehadiran 28 Okt"]
    press(window, Key.Key_B, CTRL)
    rest(context, qtbot)
    assert isinstance(window.front, AttendancePage)
    window.go("review")
    press(window, Key.Key_2)
    rest(context, qtbot)
    grid = activities.grid(house.first, house.course)
    assert (dict(grid.people[0].marks), grid.review) == ({house.day: "H"}, frozenset())


@pytest.mark.parametrize(
    "state", ["dua", "pembatalan", "kehadiran", "usulan", "selesai", "panjang"]
)
def test_it_can_be_read_in_every_look(
    begin: Open, house: House, context: AppContext, qtbot: QtBot, state: str
) -> None:
    house.differ(0, "Yuliana Teffa", "Juliana Tefa")
    if state == "panjang":
        long = (
            "Maria Magdalena Yosefina Bernadeta Kristina Djami Rihi Nope Benu Tefa Fallo Nabuasa "
        )
        house.differ(0, long * 2 + "A", long * 2 + "B")
    if state != "selesai":
        house.differ(1, "03-02-1991", "02-03-1991", "birth")
        house.differ(2, "ADRIANA BENU", "Adriana Benu")
        house.differ(3, "Rihi", "", "clan")
        house.write(
            Void("person", house.people[4], "dobel"),
            Set("person", house.people[4], {"street": "Jl. Nangka 41", "rt": "3"}),
        )
        cell = (house.people[1], house.day)
        house.write(Add("attendance", cell, {"mark": "H"}), Add("attendance", cell, {"mark": "S"}))
    house.meet()
    window = begin("review")
    page = page_of(window)
    steps = {"dua": 4, "pembatalan": 2, "kehadiran": 5, "panjang": 2}.get(state, 0)
    keys = [one.title for one in page._items.values()]
    assert len(keys) == (1 if state == "selesai" else 6)
    for _ in range(steps):
        press(window, Key.Key_Down)
        shots.settle()
    assert (page.list.current is not None and page.list.current.is_life) == (state == "pembatalan")
    if state == "usulan":
        press(window, Key.Key_Return, CTRL)
    if state == "selesai":
        press(window, Key.Key_1)
    rest(context, qtbot)
    qtbot.wait(120)
    window.done.clear()

    def check() -> None:
        """All is whole but the title, which gives way to its buttons."""
        title = page.panel._title
        cut = [] if context.theme.percent > 100 else checks.clipped(window)
        assert [said for said in cut if said != title.words] == []
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []

    shots.take_all(window, f"periksa_{state}", context.languages, check)
