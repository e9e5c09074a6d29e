"""The list of activities: found, filtered, previewed, opened; and the page before the first one."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.list_page import READ_FILE, ActivitiesPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from tests.ui import shots
from tests.ui.weaving import Key, Mod, add_course, fill, press, type_text, window_of

CTRL = Mod.ControlModifier


class FilePage(Page):
    """Stands where a workbook is read."""


@pytest.fixture
def course(session: Session) -> RowId:
    made = add_course(session)
    fill(session, made)
    return made


@pytest.fixture
def window(context: AppContext, course: RowId, qtbot: QtBot) -> Iterator[MainWindow]:
    session = context.session
    add_course(session, (), 0, "Penyuluhan hukum", kind="PENYULUHAN_HUKUM", status="RENCANA")
    add_course(session, ("Gaspar",), 3, "Olah VCO", kind="PRODUKSI", status="SELESAI")
    with window_of(context, qtbot, ActivitiesPage) as shown:
        yield shown


@pytest.fixture
def page(window: MainWindow) -> ActivitiesPage:
    assert isinstance(window.front, ActivitiesPage)
    return window.front


def titles(page: ActivitiesPage) -> list[str]:
    shown = activities.lines_of(page.context.session, page.list.view.table.ids)
    return sorted(line.title for line in shown)


def words_of(page: ActivitiesPage) -> list[str]:
    return [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible()]


def test_all_are_listed_with_what_is_filled_in(page: ActivitiesPage, course: RowId) -> None:
    assert titles(page) == ["Olah VCO", "Penyuluhan hukum", "Tenun ikat dasar"]
    table = page.list.view.table
    row = table.row_of(course)
    cells = [table.cell(row, column).text for column in range(7)]
    assert cells == [
        "Tenun ikat dasar",
        "Pelatihan",
        "11–29 Okt 2021",
        "Rumah Kreatif Oebobo",
        "20",
        "13 dari 15",
        "Berjalan",
    ]


def test_slash_goes_to_the_search_and_the_arrows_stay_with_the_list(
    window: MainWindow, page: ActivitiesPage, qtbot: QtBot
) -> None:
    press(window, Key.Key_Slash)
    type_text(window, "vco")
    qtbot.waitUntil(lambda: titles(page) == ["Olah VCO"])
    press(window, Key.Key_Return)
    assert isinstance(window.front, ActivityPage)
    assert window.front.title() == "Olah VCO"


def test_filters_narrow_the_list_and_are_named_in_the_key_bar(page: ActivitiesPage) -> None:
    page.filters.status.chosen.emit("SELESAI")
    assert titles(page) == ["Olah VCO"]
    assert page.status() == "Disaring: Selesai"
    page.filters.status.cleared.emit()
    page.filters.kind.chosen.emit("PENYULUHAN_HUKUM")
    assert titles(page) == ["Penyuluhan hukum"]
    page.filters.kind.chosen.emit("")
    assert len(titles(page)) == 3
    assert page.status() == ""


def test_what_is_planned_is_shown_as_running_once_attendance_is_written(
    context: AppContext, window: MainWindow, page: ActivitiesPage, qtbot: QtBot
) -> None:
    session = context.session
    planned = add_course(session, ("Gaspar",), 2, "Las dasar", status="RENCANA")
    shown = activities.grid(session, planned)
    cell = (shown.people[0].person.id, shown.sessions[0].id, "H")

    def write() -> tuple[None, Changes]:
        return None, activities.mark(session, [cell])

    context.operations.write(write, lambda _: None)
    qtbot.waitUntil(lambda: not context.operations.busy)
    page.filters.status.chosen.emit("BERJALAN")
    assert titles(page) == ["Las dasar", "Tenun ikat dasar"]
    row = page.list.view.table.row_of(planned)
    assert page.list.view.table.cell(row, 6).text == "Berjalan"


def test_what_fits_nothing_is_said(window: MainWindow, page: ActivitiesPage, qtbot: QtBot) -> None:
    press(window, Key.Key_Slash)
    type_text(window, "zzz")
    qtbot.waitUntil(lambda: page.list.nothing.isVisible())
    assert not page.list.is_empty


def test_the_pane_names_sessions_not_complete_and_who_is_below(
    page: ActivitiesPage, course: RowId, qtbot: QtBot
) -> None:
    page.list.view.choose(course)
    wanted = {"Tenun ikat dasar", "Sesi yang belum lengkap", "Di bawah 80 %", "13 dari 15"}
    qtbot.waitUntil(lambda: wanted <= set(words_of(page)))


def test_ctrl_n_plans_an_activity_and_esc_leads_back(
    window: MainWindow, page: ActivitiesPage
) -> None:
    press(window, Key.Key_N, CTRL)
    assert isinstance(window.front, ActivityPage)
    assert window.front.activity is None
    press(window, Key.Key_Escape)
    assert window.front is page


def save_new(window: MainWindow, title: str, qtbot: QtBot) -> RowId:
    """Plan an activity from the list by keys and come back; return which it is."""
    press(window, Key.Key_N, CTRL)
    record = window.front
    assert isinstance(record, ActivityPage)
    type_text(window, title)
    press(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: record.activity is not None)
    made = record.activity
    assert made is not None
    press(window, Key.Key_Escape)
    shots.settle()
    return made


@pytest.mark.parametrize("hidden", [False, True])
def test_what_was_just_planned_is_chosen_when_one_comes_back(
    window: MainWindow, page: ActivitiesPage, session: Session, qtbot: QtBot, hidden: bool
) -> None:
    for number in range(40):
        add_course(session, (), 0, f"Sosialisasi {number}")
    page.load()
    if hidden:
        page.list.search.setText("tenun")
        page.load()
        page.filters.kind.chosen.emit("PELATIHAN")
    made = save_new(window, "Las dasar", qtbot)
    assert window.front is page
    assert page.list.view.current_id == made
    rect = page.list.view.visualRect(page.list.view.currentIndex())
    assert page.list.view.viewport().rect().contains(rect.center())
    qtbot.waitUntil(lambda: "Las dasar" in words_of(page))


def test_a_filter_that_shows_what_was_just_planned_stays(
    window: MainWindow, page: ActivitiesPage, qtbot: QtBot
) -> None:
    page.filters.status.chosen.emit("RENCANA")
    made = save_new(window, "Las dasar", qtbot)
    assert page.list.view.current_id == made
    assert titles(page) == ["Las dasar", "Penyuluhan hukum"]


def test_attendance_can_be_opened_from_the_pane(
    window: MainWindow, page: ActivitiesPage, course: RowId, qtbot: QtBot
) -> None:
    page.list.view.choose(course)
    qtbot.waitUntil(lambda: "Tenun ikat dasar" in words_of(page))
    page.pane.fill.click()
    assert isinstance(window.front, AttendancePage)
    assert window.front.head.crumb.text() == "Kegiatan"
    assert window.front.head.fact.words.startswith("Tenun ikat dasar · 20 peserta")


def test_what_is_written_elsewhere_is_seen_when_one_comes_back(
    window: MainWindow, page: ActivitiesPage, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page.open_activity(course)
    done: list[object] = []
    person = activities.grid(session, course).people[0].person.id
    page.context.operations.write(
        lambda: (None, activities.unenrol(session, course, [person], "pindah")), done.append
    )
    qtbot.waitUntil(lambda: bool(done))
    press(window, Key.Key_Escape)
    assert window.front is page
    table = page.list.view.table
    assert table.cell(table.row_of(course), 4).text == "19"


def test_before_the_first_activity_the_page_offers_ways_to_begin(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    tools = {READ_FILE: lambda context, shell: FilePage(context, shell)}
    with window_of(context, qtbot, partial(ActivitiesPage, tools=tools)) as window:
        page = window.front
        assert isinstance(page, ActivitiesPage)
        assert page.list.is_empty
        assert page.side is not None
        assert page.side.isHidden()
        press(window, Key.Key_I, CTRL)
        assert isinstance(window.front, FilePage)
        press(window, Key.Key_Escape)
        press(window, Key.Key_Return)
        assert isinstance(window.front, ActivityPage)


def test_when_all_were_taken_back_the_page_begins_anew_and_shows_no_activity(
    window: MainWindow, page: ActivitiesPage, context: AppContext, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.pane._title.isVisible())
    rows = [Void("activity", row.id, "salah") for row in session.store.rows.list("activity")]
    context.operations.write(lambda: (None, session.append("data", rows).changes))
    qtbot.waitUntil(lambda: page.list.is_empty)
    assert not page.pane._title.isVisible()
    way = page._ways()[-1]
    assert way.words == "3 kegiatan dibatalkan"
    way.handler()
    assert len(titles(page)) == 3


def test_no_way_is_offered_that_leads_nowhere(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    with window_of(context, qtbot, ActivitiesPage) as window:
        page = window.front
        assert isinstance(page, ActivitiesPage)
        assert page._read.isHidden()
        assert READ_FILE not in page.bindings()
        assert all("Excel" not in way.words for way in page._ways())


@pytest.mark.parametrize(("width", "percent"), [(911, 100), (1093, 125), (1366, 150), (1366, 200)])
def test_the_state_of_an_activity_is_in_sight_on_a_small_or_enlarged_screen(
    window: MainWindow, page: ActivitiesPage, width: int, percent: int
) -> None:
    theme.current().use("light", percent)
    window.resize(width, 512)
    shots.settle()
    assert window.width() == width
    view = page.list.view
    header = view.horizontalHeader()
    last = header.count() - 1
    assert not view.isColumnHidden(last)
    assert header.sectionPosition(last) + header.sectionSize(last) <= view.viewport().width()
