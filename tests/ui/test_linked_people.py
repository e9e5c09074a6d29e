"""A link between two rows of one person, come from PC 2 or undone here, in the open window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.clusters import raw
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import (
    activities,
    certificates,
    house_settings,
    linking,
    people,
    receiving,
    sync,
)
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.choose import ChoosePeoplePage
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.certificates import cells
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.registry import FACTORIES
from lipas_desktop.ui.pages.standing.standing import Standing
from tests.ui import shots
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.test_review_page import NAMES, House, count, listed, page_of

OTHER_NAME = "Yuliana Teffa"


class Linked(House):
    """Two PCs of a house in which somebody was entered twice, and takes part by both rows."""

    def __init__(self, first: Session, folder: Path) -> None:
        super().__init__(first, folder)
        made = Insert(
            "person", (), {"full_name": OTHER_NAME, "sex": "P", "local_no": "RKO-2021-0006"}
        )
        again = first.append("data", [made]).ids[0]
        assert again is not None
        self.pair = (self.people[0], again)
        activities.enrol(first, self.course, [again])
        activities.mark(first, [(self.pair[0], self.day, "A"), (again, self.day, "H")])
        self.meet()

    def link_elsewhere(self) -> Path:
        """Join both on PC 2; return the folder that its package is in."""
        linking.link(self.second, *self.pair)
        stick = self._folder / "from_2"
        stick.mkdir()
        sync.export(self.second, stick)
        return stick

    def contest(self) -> None:
        """Let PC 2 confirm a link that is taken back here from an older screen."""
        linking.link(self.first, *self.pair)
        self.meet()
        screens = self.first.screens()
        linking.unlink(self.second, *self.pair, "keliru")
        linking.link(self.second, *self.pair)
        linking.unlink(self.first, *self.pair, "Ini kakaknya", screens)
        self.meet()

    @property
    def title(self) -> str:
        """Return what the link is called: who was linked by the order of their ids."""
        names = dict(zip(self.pair, (NAMES[0], OTHER_NAME), strict=True))
        return " = ".join(names[row] for row in sorted(self.pair, key=raw))

    def marks(self) -> dict[RowId, str]:
        """Return what stands in the register, row by row."""
        return {row.keys[0]: row.text("mark") for row in self.first.store.rows.list("attendance")}


Begin = Callable[[str], MainWindow]


@pytest.fixture
def house(session: Session, tmp_path: Path) -> Iterator[Linked]:
    made = Linked(session, tmp_path)
    yield made
    made.second.close()


@pytest.fixture
def begin(context: AppContext, house: Linked, qtbot: QtBot) -> Iterator[Begin]:
    made: list[MainWindow] = []

    def build(place: str) -> MainWindow:
        window = window_of(context, qtbot, place, FACTORIES)
        made.append(window)
        Standing(context, window)._to_review.begin()
        rest(context, qtbot)
        return window

    yield build
    for window in made:
        rest(context, qtbot)
        close(window)


def receive(context: AppContext, session: Session, stick: Path, qtbot: QtBot) -> None:
    """Take a package as Kirim & Terima does."""

    def job(progress: Progress, cancel: CancelToken) -> tuple[Received, Changes]:
        return receiving.receive(session, [stick], progress=progress, cancel=cancel)

    context.operations.write_long(job, "Terima")
    rest(context, qtbot)


def part(context: AppContext, house: Linked, qtbot: QtBot) -> None:
    """Take the link back here."""
    session, pair = house.first, house.pair
    context.operations.write(lambda: (None, linking.unlink(session, *pair, "kakaknya")))
    rest(context, qtbot)


def again(context: AppContext, house: Linked, qtbot: QtBot) -> None:
    """Make the link here."""
    session, pair = house.first, house.pair
    context.operations.write(lambda: (None, linking.link(session, *pair)))
    rest(context, qtbot)


def opened(kind: Callable[..., Page]) -> Callable[[MainWindow, Linked], Page]:
    def build(window: MainWindow, house: Linked) -> Page:
        page = kind(window.context, window, house.course)
        window.open(page)
        return page

    return build


def front(window: MainWindow, house: Linked) -> Page:
    page = window.front
    assert page is not None
    return page


def told_by_list(page: Page) -> int:
    assert isinstance(page, PeoplePage)
    told = {page.head.fact.accessibleName(), page.list.foot.left.text()}
    assert told == {f"{len(page._model.ids)} orang"}
    return len(page._model.ids)


def told_by_home(page: Page) -> int:
    assert isinstance(page, HomePage)
    return page.digest.people


def told_by_grid(page: Page) -> int:
    assert isinstance(page, AttendancePage)
    return page.model.rowCount()


def told_by_activity(page: Page) -> int:
    assert isinstance(page, ActivityPage)
    return page.tabs.people.model.rowCount()


def told_by_activities(page: Page) -> int:
    assert isinstance(page, ActivitiesPage)
    (line,) = map(page._model.value, range(len(page._model.ids)))
    assert line is not None
    return line.people


def told_by_issue(page: Page) -> int:
    assert isinstance(page, IssuePage)
    return len(page.batch.passing) + len(page.batch.failing)


@pytest.mark.parametrize(
    ("place", "open_page", "told"),
    [
        ("people", front, told_by_list),
        ("home", front, told_by_home),
        ("activities", front, told_by_activities),
        ("activities", opened(ActivityPage), told_by_activity),
        ("activities", opened(AttendancePage), told_by_grid),
        ("activities", opened(IssuePage), told_by_issue),
    ],
)
def test_a_link_that_comes_and_is_taken_back_is_seen_at_once(
    place: str,
    open_page: Callable[[MainWindow, Linked], Page],
    told: Callable[[Page], int],
    begin: Begin,
    house: Linked,
    context: AppContext,
    qtbot: QtBot,
) -> None:
    page, known = open_page(begin(place), house), len(house.people)
    rest(context, qtbot)
    assert told(page) == known + 1
    receive(context, house.first, house.link_elsewhere(), qtbot)
    assert told(page) == known
    part(context, house, qtbot)
    assert told(page) == known + 1
    again(context, house, qtbot)
    assert told(page) == known


def test_who_does_not_take_part_yet_is_offered_once(
    begin: Begin, house: Linked, context: AppContext, qtbot: QtBot
) -> None:
    other = house.first.append("data", [Insert("activity", (), {"title": "Roti"})]).ids[0]
    assert other is not None
    window = begin("activities")
    page = ChoosePeoplePage(context, window, other)
    window.open(page)
    # After the first change the clock is looked at, and all pages follow whatever it was.
    again(context, house, qtbot)
    part(context, house, qtbot)
    page.mark_all()
    assert len(page.chosen) == len(page._model.ids) == 6
    again(context, house, qtbot)
    assert set(page.chosen) == set(page._model.ids) == page._model.marked
    assert len(page.chosen) == 5
    page.take()
    rest(context, qtbot)
    assert len(house.first.store.rows.list("enrolment", other)) == 5


def test_the_line_is_found_by_either_name_and_says_the_other(
    begin: Begin, house: Linked, context: AppContext, qtbot: QtBot
) -> None:
    again(context, house, qtbot)
    page = begin("people").front
    assert isinstance(page, PeoplePage)
    for text in ("yuliana tefa", "yuliana teffa"):
        page.list.search.setText(text)
        page.load()
        (row,) = page._model.ids
        assert row in house.pair
        name = page._model.cell(0, 1)
        assert {name.text, name.second.removeprefix("juga ")} == {NAMES[0], OTHER_NAME}


def test_who_one_stands_on_stays_chosen_when_another_row_names_the_line(
    begin: Begin, house: Linked, context: AppContext, qtbot: QtBot
) -> None:
    page = begin("people").front
    assert isinstance(page, PeoplePage)
    shown, hidden = sorted(house.pair, key=raw)
    page.list.view.choose(hidden)
    again(context, house, qtbot)
    assert page.list.view.current_id == shown
    # Whatever may have changed, as after an import.
    for row in page.list.view.model().ids:  # type: ignore[attr-defined]
        page.list.view.choose(row)
        page.refresh(Changes(everything=True))
        assert page.list.view.current_id == row


def test_a_cell_of_two_marks_is_decided_by_one_key(
    begin: Begin, house: Linked, context: AppContext, qtbot: QtBot
) -> None:
    again(context, house, qtbot)
    window = begin("activities")
    page = opened(AttendancePage)(window, house)
    assert isinstance(page, AttendancePage)
    row = next(n for n, one in enumerate(page.sheet.people) if one.id in house.pair)
    assert (page.sheet.at(row, 0), page.sheet.differs(row, 0)) == ("H", True)
    page.view.go_to_mark(row, 0)
    assert page.tools.now.words == "Dua catatan orang ini berbeda. Tekan yang benar."
    told = page.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert told.startswith("Orang ini tercatat lebih dari sekali, dan tandanya berbeda: ")
    assert "H (Komputer ini · PC 1)" in told
    assert "A (Komputer ini · PC 1)" in told
    press(window, Key.Key_A)
    qtbot.waitUntil(lambda: page.sheet.is_written, timeout=5000)
    rest(context, qtbot)
    assert (page.sheet.at(row, 0), page.sheet.differs(row, 0)) == ("A", False)
    assert house.marks() == {house.pair[0]: "A", house.pair[1]: "A"}
    press(window, Key.Key_Z, Mod.ControlModifier)
    qtbot.waitUntil(lambda: page.sheet.is_written, timeout=5000)
    assert page.sheet.at(row, 0) == "H"
    assert set(house.marks().values()) == {"H"}


def test_a_contested_link_is_named_and_asked_about(
    begin: Begin, house: Linked, context: AppContext, qtbot: QtBot
) -> None:
    house.contest()
    window = begin("review")
    page = page_of(window)
    assert listed(page) == [f"{house.title}: Orang yang sama?"]
    verdicts = [card.accessibleName() for card in page.panel.cards]
    assert sorted(one.rpartition(": ")[2] for one in verdicts) == [
        "Bukan orang yang sama",
        "Orang yang sama",
    ]
    parted = next(at for at, one in enumerate(verdicts) if "Bukan" in one)
    press(window, Key(Key.Key_1 + parted))
    rest(context, qtbot)
    assert count(window) == ""
    assert people.count(house.first, PeopleQuery()) == len(house.people) + 1


def test_pictures_of_a_linked_person(
    begin: Begin, house: Linked, context: AppContext, languages: Languages, qtbot: QtBot
) -> None:
    house.contest()
    window = begin("people")
    shots.take_all(window, "linked_people", languages)
    window.open(AttendancePage(context, window, house.course))
    shots.take_all(window, "linked_attendance", languages)
    window.show_work("review")
    rest(context, qtbot)
    shots.take_all(window, "linked_review", languages)


def test_two_certificates_of_one_person_are_told_where_more_are_issued(
    begin: Begin, house: Linked, context: AppContext, languages: Languages, qtbot: QtBot
) -> None:
    house_settings.save(house.first, {"head_name": "Agnes Takene", "head_title": "Ketua"})
    today = house.first.clock.today()
    picks = [Pick(row, "Yuliana Tefa", "sudah dijanjikan") for row in house.pair]
    issued, _ = certificates.issue(house.first, house.course, today, picks)
    again(context, house, qtbot)
    window = begin("certificates")
    page = opened(IssuePage)(window, house)
    rest(context, qtbot)
    assert isinstance(page, IssuePage)
    (one,) = (one for one in certificates.candidates(house.first, house.course) if one.number)
    line = page.batch.line(one.person, "")
    assert cells.number(line).text == issued.numbers[0]
    assert issued.numbers[1] in cells.why(line, 80).text
    shots.take_all(window, "linked_certificates", languages)
