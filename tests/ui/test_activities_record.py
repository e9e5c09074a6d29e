"""The record of an activity: form and tabs, people chosen and taken out, sessions, materials."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, materials, participants, records
from lipas_desktop.services.materials import Material
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Reply
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.choose import ChoosePeoplePage
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.activities.make_sessions import MakeSessionsPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui.asker import ScriptedAsker
from tests.ui.house import add_people
from tests.ui.two_pcs import carry, join
from tests.ui.weaving import NAMES, Key, Mod, add_course, fill, press, type_text, window_of

CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier


@pytest.fixture
def course(session: Session) -> RowId:
    made = add_course(session)
    fill(session, made)
    return made


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_of(context, qtbot, ActivitiesPage) as shown:
        yield shown


def opened(window: MainWindow, activity: RowId | None, tab: str = "form") -> ActivityPage:
    page = ActivityPage(window.context, window, activity)
    window.open(page)
    if tab != "form":
        page.tabs.choose(tab)
    return page


def answer(window: MainWindow, reply: Reply) -> None:
    assert isinstance(window.context.ask, ScriptedAsker)
    window.context.ask.answers.append(reply)


def counts(page: ActivityPage) -> dict[str, str]:
    return {tab.key: tab.count for tab in page.tabs.bar._tabs}


# The form


def test_the_record_leads_to_its_certificates(window: MainWindow, course: RowId) -> None:
    page = opened(window, course)
    assert not page._issue.isVisible()
    page.tabs.choose("people")
    assert page._issue.isVisible()
    page._issue.click()
    front = window.front
    assert isinstance(front, IssuePage)
    assert front.activity == course


def test_a_new_activity_is_saved_and_leads_on_to_its_people(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    press(window, Key.Key_N, CTRL)
    page = window.front
    assert isinstance(page, ActivityPage)
    assert not page.form.is_changed
    type_text(window, "Tenun ikat dasar")
    press(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.activity is not None)
    assert page.title() == "Tenun ikat dasar"
    assert page.tabs.key == "people"
    assert window.done.toast.words == "Tenun ikat dasar disimpan"
    row = activities.get(session, page.activity)  # type: ignore[arg-type]
    assert (row.text("title"), row.text("status")) == ("Tenun ikat dasar", "RENCANA")


def test_without_a_title_nothing_is_saved_and_the_field_says_so(
    window: MainWindow, session: Session
) -> None:
    page = opened(window, None)
    press(window, Key.Key_S, CTRL)
    assert page.activity is None
    assert activities.count(session, activities.ActivityQuery(life="all")) == 0


def test_a_new_form_left_untouched_leaves_no_draft(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    opened(window, None)
    press(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.context.operations.busy)
    assert records.drafts(session) == []


def test_what_was_typed_is_kept_as_a_draft_and_can_be_dropped(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    opened(window, None)
    type_text(window, "Mebel")
    press(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(records.drafts(session)) == 1)
    page = opened(window, None)
    assert page.form.text("title") == "Mebel"
    assert page.banner.isVisible()
    assert page.banner.title.text().startswith("Draf 28 Oktober 2021")


def test_undo_of_a_new_activity_brings_its_form_back(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, None)
    type_text(window, "Mebel")
    press(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.activity is not None)
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.activity is None)
    assert page.form.text("title") == "Mebel"
    assert activities.count(session, activities.ActivityQuery()) == 0


def test_tabs_count_what_they_hold(window: MainWindow, course: RowId) -> None:
    page = opened(window, course)
    assert counts(page) == {
        "form": "",
        "people": "20",
        "sessions": "15",
        "materials": "0",
        "history": "1",
    }
    press(window, Key.Key_Tab, CTRL)
    assert page.tabs.key == "people"
    press(window, Key.Key_Tab, CTRL | SHIFT)
    assert page.tabs.key == "form"


def test_ctrl_enter_opens_the_attendance_at_the_session_chosen(
    window: MainWindow, course: RowId
) -> None:
    page = opened(window, course, "sessions")
    page.tabs.sessions.view.go_to(4, 2)
    press(window, Key.Key_Return, CTRL)
    assert isinstance(window.front, AttendancePage)
    assert window.front.view.session == 4
    assert window.front.head.crumb.text() == "Tenun ikat dasar"


def test_a_voided_activity_says_why_and_is_brought_back(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course)
    answer(window, Reply("void", "tercatat dua kali"))
    window.actions_.trigger("activity.void")
    qtbot.waitUntil(lambda: page.banner.isVisible())
    assert page.banner.text.text() == "tercatat dua kali"
    assert activities.count(session, activities.ActivityQuery()) == 0
    window.refresh_soon()
    qtbot.waitUntil(lambda: window.actions_.possible("activity.unvoid"))
    window.actions_.trigger("activity.unvoid")
    qtbot.waitUntil(lambda: not page.banner.isVisible())
    assert activities.count(session, activities.ActivityQuery()) == 1


# People


def test_people_are_marked_while_searching_and_enrolled_together(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    add_people(session, [{"full_name": name, "sex": "P"} for name in NAMES])
    course = add_course(session, (), 0, "Olah VCO")
    page = opened(window, course, "people")
    press(window, Key.Key_N, CTRL)
    chooser = window.front
    assert isinstance(chooser, ChoosePeoplePage)
    type_text(window, "zakar")
    qtbot.waitUntil(lambda: len(chooser.list.view.table.ids) == 1)
    press(window, Key.Key_Space, CTRL)
    chooser.list.search.clear()
    type_text(window, "gaspar")
    qtbot.waitUntil(lambda: len(chooser.list.view.table.ids) == 1)
    press(window, Key.Key_Space, CTRL)
    assert chooser.status() == "2 ditandai"
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: window.front is page)
    people = participants.participants(session, course).people
    assert [one.name for one in people] == ["Zakarias Weni", "Gaspar"]
    assert counts(page)["people"] == "2"
    window.done.undo()
    qtbot.waitUntil(lambda: counts(page)["people"] == "0")


def test_space_marks_in_the_list_and_goes_on(window: MainWindow, session: Session) -> None:
    add_people(session, [{"full_name": name, "sex": "P"} for name in NAMES])
    opened(window, add_course(session, (), 0, "Olah VCO"), "people")
    press(window, Key.Key_N, CTRL)
    chooser = window.front
    assert isinstance(chooser, ChoosePeoplePage)
    chooser.list.view.setFocus()
    for _ in range(3):
        press(window, Key.Key_Space)
    assert len(chooser.chosen) == 3
    assert chooser._take.text() == "Masukkan 3 orang"
    press(window, Key.Key_A, CTRL | SHIFT)
    assert len(chooser.chosen) == len(NAMES)
    press(window, Key.Key_A, CTRL | SHIFT)
    assert chooser.chosen == {}


def test_who_takes_part_already_is_not_offered(window: MainWindow, session: Session) -> None:
    course = add_course(session, NAMES[:5], 0)
    add_people(session, [{"full_name": "Yanto Ndun", "sex": "L"}])
    chooser = ChoosePeoplePage(window.context, window, course)
    window.open(chooser)
    found = chooser._fetch(0, chooser.list.view.table.ids)
    assert [line.full_name for line in found] == ["Yanto Ndun"]


def test_filters_of_the_chooser_narrow_it(window: MainWindow, session: Session) -> None:
    people = [("Gaspar", "L"), ("Marta Rihi", "P"), ("Rambu Hede", "P")]
    add_people(session, [{"full_name": name, "sex": sex} for name, sex in people])
    chooser = ChoosePeoplePage(window.context, window, add_course(session, (), 0))
    window.open(chooser)
    chooser.filters.sex.chosen.emit("P")
    assert len(chooser.list.view.table.ids) == 2


def test_results_are_chosen_by_digit_or_letter_for_all_rows_selected(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "people")
    view = page.tabs.people.view
    view.go_to(0, 5)
    press(window, Key.Key_Down, SHIFT)
    press(window, Key.Key_2)
    view.go_to(4, 5)
    press(window, Key.Key_T)
    qtbot.waitUntil(lambda: page.tabs.people.turn.is_idle)
    people = participants.participants(session, course).people
    results = [one.result for one in people]
    assert results[:5] == ["LULUS", "LULUS", "", "", "TIDAK_LULUS"]
    assert page.tabs.people.model.cell(0, 5).text == "Lulus"


def test_result_and_score_of_one_person_in_a_row_do_not_stand_side_by_side(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "people")
    page.tabs.people.view.go_to(0, 5)
    press(window, Key.Key_2)
    page.tabs.people.view.go_to(0, 6)
    press(window, Key.Key_8)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "5")
    qtbot.keyClick(editor, Key.Key_Return)
    page.tabs.people.view.go_to(0, 7)
    press(window, Key.Key_B)
    qtbot.waitUntil(lambda: page.tabs.people.turn.is_idle)
    one = participants.participants(session, course).people[0]
    assert (one.result, one.score, one.predicate) == ("LULUS", 85, "BAIK")
    assert not one.review


@pytest.mark.parametrize("typed", ["abc", "101", "-1", "8,5"])
def test_a_score_that_is_none_is_not_taken(window: MainWindow, course: RowId, typed: str) -> None:
    model = opened(window, course, "people").tabs.people.model
    assert not model.take(0, 6, typed)
    assert model.cell(0, 6).text == ""


def test_somebody_is_taken_out_with_a_reason_and_taken_in_again(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "people")
    page.tabs.people.view.go_to(1, 5)
    answer(window, Reply("remove", "pindah ke Soe"))
    press(window, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: counts(page)["people"] == "19")
    assert "Agustina Mooy" not in [
        one.name for one in participants.participants(session, course).people
    ]
    # Marks stay in sight in the grid.
    assert len(activities.grid(session, course).people) == 20
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: counts(page)["people"] == "20")
    assert participants.participants(session, course).people[1].name == "Agustina Mooy"


def test_nobody_is_taken_out_where_one_turns_back(
    window: MainWindow, course: RowId, session: Session
) -> None:
    page = opened(window, course, "people")
    answer(window, Reply("keep"))
    press(window, Key.Key_Delete, CTRL)
    assert counts(page)["people"] == "20"


# Sessions


def test_sessions_come_from_a_range_without_the_days_left_out(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    course = add_course(session, (), 0, end_date="2021-10-22")
    page = opened(window, course, "sessions")
    press(window, Key.Key_N, CTRL)
    maker = window.front
    assert isinstance(maker, MakeSessionsPage)
    assert len(maker.to_make) == 10
    assert maker._make.text() == "Buat 10 sesi, 40 JP"
    press(window, Key.Key_Down)
    press(window, Key.Key_Space)
    assert [one.number for one in maker.days] == [1, 0, 2, 3, 4, 5, 6, 7, 8, 9]
    press(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.front is page)
    held = activities.grid(session, course).sessions
    assert len(held) == 9
    assert date(2021, 10, 12).isoformat() not in [one.date for one in held]
    assert counts(page)["sessions"] == "9"
    window.done.undo()
    qtbot.waitUntil(lambda: counts(page)["sessions"] == "0")


def test_fields_of_the_range_are_followed_at_once(window: MainWindow, session: Session) -> None:
    maker = MakeSessionsPage(window.context, window, add_course(session, (), 0))
    window.open(maker)
    assert len(maker.to_make) == 1
    maker.last.set_date(PartialDate.of(date(2021, 10, 17)))
    maker.last.date_changed.emit()
    assert len(maker.to_make) == 5
    maker._days[5].setChecked(True)
    assert len(maker.to_make) == 6
    maker.last.set_date(PartialDate.of(date(2021, 10, 1)))
    maker.last.date_changed.emit()
    assert maker.to_make == []
    assert maker._note.isVisible()
    assert not maker._make.isEnabled()


def test_days_that_have_a_session_are_shown_and_not_doubled(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    maker = MakeSessionsPage(window.context, window, course)
    window.open(maker)
    assert maker.to_make == []
    maker.last.set_date(PartialDate.of(date(2021, 11, 1)))
    maker.last.date_changed.emit()
    assert maker.to_make == [date(2021, 11, 1)]


def test_topic_and_hours_of_a_session_are_typed_into_its_row(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "sessions")
    page.tabs.sessions.view.go_to(0, 2)
    press(window, Key.Key_M)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "engenal benang")
    qtbot.keyClick(editor, Key.Key_Return)
    assert page.tabs.sessions.model.take(0, 3, "6")
    assert not page.tabs.sessions.model.take(0, 3, "enam")
    qtbot.waitUntil(lambda: page.tabs.sessions.turn.is_idle)
    held = activities.grid(session, course).sessions[0]
    assert (held.topic, held.jp) == ("mengenal benang", 6)


def test_a_session_is_voided_with_a_reason_and_brought_back(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "sessions")
    page.tabs.sessions.view.go_to(13, 2)
    answer(window, Reply("remove", "hujan"))
    press(window, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: counts(page)["sessions"] == "14")
    assert isinstance(window.context.ask, ScriptedAsker)
    question = window.context.ask.asked[0]
    assert "7 tanda hadir" in question.text  # type: ignore[union-attr]
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: counts(page)["sessions"] == "15")


# Materials


def test_materials_are_typed_row_by_row_and_saved(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    page = opened(window, course, "materials")
    page.tabs.materials.view.go_to(0, 1)
    for words, leave in (
        ("mengikat motif", Key.Key_Tab),
        ("4", Key.Key_Tab),
        ("16", Key.Key_Return),
    ):
        press(window, Key(ord(words[0].upper())))
        editor = QApplication.focusWidget()
        assert editor is not None
        qtbot.keyClicks(editor, words[1:])
        qtbot.keyClick(editor, leave)
    qtbot.waitUntil(lambda: page.tabs.materials.turn.is_idle)
    assert materials.materials(session, course) == [Material("mengikat motif", 4, 16)]
    assert page.tabs.materials.view.currentIndex().row() == 1
    assert page.tabs.materials.model.total(4).text == "20"
    assert counts(page)["materials"] == "1"


def test_a_material_taken_out_can_be_put_back(
    window: MainWindow, course: RowId, session: Session, qtbot: QtBot
) -> None:
    both = [Material("Mengenal benang", 4, 8), Material("Menenun", 2, 26)]
    materials.set_materials(session, course, both)
    page = opened(window, course, "materials")
    page.tabs.materials.view.go_to(0, 1)
    press(window, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: materials.materials(session, course) == both[1:])
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: materials.materials(session, course) == both)


def test_a_material_of_another_computer_joins_the_grid_and_is_not_written_over(
    window: MainWindow, course: RowId, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    other, stick = join(session, tmp_path / "pc2"), tmp_path / "stick"
    carry(session, other, stick)
    tab = opened(window, course, "materials").tabs.materials
    materials.set_materials(other, course, [Material("Mewarnai")])
    carry(other, session, stick)
    other.close()
    # Two cells at once: the second is written on what the first has left.
    assert tab.model.take(0, 1, "Menenun")
    assert tab.model.take(0, 2, "4")
    qtbot.waitUntil(lambda: tab.turn.is_idle)
    wanted = [Material("Menenun", 4), Material("Mewarnai")]
    assert tab.model.rows == wanted
    kept = materials.materials(session, course)
    assert sorted(kept, key=lambda one: one.name) == wanted


def test_hours_without_a_material_are_not_taken(window: MainWindow, course: RowId) -> None:
    model = opened(window, course, "materials").tabs.materials.model
    assert not model.take(0, 2, "4")
    assert not model.take(0, 1, "   ")
    assert model.row_total() == 1


def test_focus_reaches_the_grid_of_each_tab(window: MainWindow, course: RowId) -> None:
    page = opened(window, course)
    for tab, view in (
        ("people", page.tabs.people.view),
        ("sessions", page.tabs.sessions.view),
        ("materials", page.tabs.materials.view),
        ("history", page.tabs.history.history.list.view),
    ):
        page.tabs.choose(tab)
        assert view.hasFocus(), tab
    assert page.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_numbers_of_a_second_computer_fit_their_column(window: MainWindow, course: RowId) -> None:
    model = opened(window, course, "people").tabs.people.model
    column = next(one for one in model.columns if one.key == "number")
    t = theme.current()
    needed = t.metrics(13, 400, tabular=True).horizontalAdvance("2026-2-0001")
    assert t.px(column.width) >= needed + 2 * t.px(column.margin)


# How far it has come


def test_the_form_offers_what_the_lists_show_and_a_save_writes_it(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    planned = add_course(session, ("Gaspar",), 2, status="RENCANA")
    shown = activities.grid(session, planned)
    activities.mark(session, [(shown.people[0].person.id, shown.sessions[0].id, "H")])
    page = opened(window, planned, "people")
    assert page.banner.title.text() == "Di daftar kegiatan ini tampil sebagai “Berjalan”"
    button = page.findChild(Button, "take_status")
    assert button is not None
    button.click()
    assert page.tabs.key == "form"
    assert page.form.text("status") == "BERJALAN"
    assert not page.banner.isVisible()
    press(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not page.form.is_saving)
    assert activities.get(session, planned).text("status") == "BERJALAN"
    assert not page.banner.isVisible()
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: activities.get(session, planned).text("status") == "RENCANA")


def test_nothing_is_offered_where_somebody_has_chosen(window: MainWindow, session: Session) -> None:
    held = add_course(session, ("Gaspar",), 2, status="DITUNDA")
    shown = activities.grid(session, held)
    activities.mark(session, [(shown.people[0].person.id, shown.sessions[0].id, "H")])
    page = opened(window, held)
    assert page.findChild(Button, "take_status") is None
    assert not page.banner.isVisible()
