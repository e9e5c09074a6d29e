"""The record of a person in the window, by keys: entered, saved, undone, looked back at."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Add, Insert, Set, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.help_pane import CheckLine, SimilarLine
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui import shots
from tests.ui.asker import ScriptedAsker
from tests.ui.hands import Hands, Key, Mod
from tests.ui.house import add_people
from tests.ui.many import PEOPLE

CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier
Press = Callable[..., None]


@pytest.fixture
def window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[MainWindow]:
    add_people(session, PEOPLE[:6])
    made = MainWindow(context, {"people": PeoplePage})
    made.show_work("people")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    shots.settle()
    yield made
    qtbot.waitUntil(lambda: not context.operations.busy)
    made.work.stack.clear()
    made.close()
    made.deleteLater()
    shots.settle()


@pytest.fixture
def press(window: MainWindow, context: AppContext, qtbot: QtBot) -> Press:
    """Press a key in the window, and wait until what it began is done."""

    def act(key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        QTest.keyClick(window.windowHandle(), key, modifiers)
        shots.settle()
        qtbot.waitUntil(lambda: not context.operations.busy)
        shots.settle()

    return act


def record(window: MainWindow) -> PersonPage:
    assert isinstance(window.front, PersonPage)
    return window.front


def hands_on(window: MainWindow, context: AppContext, qtbot: QtBot) -> Hands:
    return Hands(record(window).form, context, qtbot)


@pytest.fixture
def new(window: MainWindow, press: Press, context: AppContext, qtbot: QtBot) -> Hands:
    """The form of somebody new, opened by its key."""
    press(Key.Key_N, CTRL)
    return hands_on(window, context, qtbot)


@pytest.fixture
def first(window: MainWindow, press: Press, context: AppContext, qtbot: QtBot) -> Hands:
    """The record of the first person of the list, opened by Enter."""
    press(Key.Key_Return)
    return hands_on(window, context, qtbot)


def count(session: Session) -> int:
    return people.count(session, people.PeopleQuery())


def said(window: MainWindow) -> list[str]:
    """The words of labels in view on the page in front."""
    return [label.text() for label in record(window).findChildren(QLabel) if label.isVisible()]


def tabs(window: MainWindow) -> list[str]:
    return [f"{tab.words} {tab.count}".strip() for tab in record(window).tabs.bar._tabs]


def fill(hands: Hands, name: str, sex: str) -> None:
    hands.go("full_name")
    hands.type(name)
    hands.go("sex")
    hands.type(sex, after=Key.Key_Tab)


# Somebody new


def test_a_new_person_is_entered_and_saved_by_keys_alone(
    session: Session, window: MainWindow, press: Press, new: Hands
) -> None:
    assert new.here == "full_name"
    QTest.keyClicks(QApplication.focusWidget(), "Marselinus Bria")
    for _ in range(3):
        press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "5371040510880002")
    press(Key.Key_S, CTRL)
    assert count(session) == 7
    page = record(window)
    assert page.title() == "Marselinus Bria"
    assert page.head.fact.words == "RKO-2021-0007 · terdaftar 28 Oktober 2021"
    assert window.done.toast.words == "Marselinus Bria disimpan"
    assert tabs(window) == ["Data diri", "Kegiatan 0", "Sertifikat 0", "Riwayat 1"]
    assert new.here == "nik_text"


def test_undo_turns_a_new_person_into_a_form_again(
    session: Session, window: MainWindow, press: Press, new: Hands
) -> None:
    fill(new, "Marselinus Bria", "1")
    press(Key.Key_S, CTRL)
    new.go("street")
    press(Key.Key_Z, CTRL)
    assert count(session) == 6
    assert record(window).title() == "Peserta baru"
    assert new.text("full_name") == "Marselinus Bria"
    assert new.view.is_changed
    press(Key.Key_S, CTRL)
    assert count(session) == 7


def test_save_and_new_goes_on_with_an_empty_form(
    session: Session, window: MainWindow, press: Press, new: Hands
) -> None:
    fill(new, "Marselinus Bria", "1")
    press(Key.Key_S, CTRL | SHIFT)
    assert record(window).title() == "Peserta baru"
    assert (new.text("full_name"), new.here) == ("", "full_name")
    fill(new, "Agustina Mooy", "2")
    press(Key.Key_S, CTRL | SHIFT)
    press(Key.Key_Z, CTRL)
    assert count(session) == 7
    assert record(window).title() == "Peserta baru"
    assert new.text("full_name") == ""


def test_a_save_without_a_name_says_so_and_writes_nothing(
    session: Session, window: MainWindow, press: Press, new: Hands
) -> None:
    new.fill("alias", "Yuli")
    press(Key.Key_S, CTRL)
    assert count(session) == 6
    assert new.here == "full_name"
    assert new.note("full_name") == "Isi nama dahulu, satu kata pun cukup."
    assert "Nama lengkap" in said(window)


def test_esc_leaves_without_a_question_and_the_draft_waits(
    session: Session, window: MainWindow, press: Press, new: Hands
) -> None:
    new.type("Marselinus")
    press(Key.Key_Escape)
    assert isinstance(window.front, PeoplePage)
    press(Key.Key_N, CTRL)
    page = record(window)
    assert page.form.text("full_name") == "Marselinus"
    assert page.banner.isVisible()
    assert page.banner.title.text() == "Draf 28 Oktober 2021, 10.42 dibuka kembali"
    button = page.findChild(Button, "drop_draft")
    assert button is not None
    button.click()
    press(Key.Key_Shift)
    assert page.form.text("full_name") == ""
    assert not page.banner.isVisible()
    assert records.drafts(session) == []


def test_the_draft_is_told_in_the_head(window: MainWindow, press: Press, new: Hands) -> None:
    new.type("Marselinus")
    press(Key.Key_Tab)
    assert record(window).head.note.words == "Draf tersimpan 10.42"
    assert window.key_bar.status == "Belum disimpan"


def test_who_may_be_the_same_is_shown_while_typing(
    window: MainWindow, press: Press, new: Hands, qtbot: QtBot
) -> None:
    new.type("Juliana Tefa")
    page = record(window)
    qtbot.waitUntil(lambda: bool(page.pane.findChildren(SimilarLine)))
    button = page.pane.findChild(Button, "person_similar")
    assert button is not None
    button.click()
    press(Key.Key_Shift)
    assert record(window).title() == "Yuliana Tefa"
    press(Key.Key_Escape)
    assert record(window) is page
    assert new.text("full_name") == "Juliana Tefa"


def test_what_was_done_is_told_beside_the_fields_and_buttons_never_over_them(
    window: MainWindow, press: Press, new: Hands, context: AppContext, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    new.fill("full_name", "Marselinus Bria")
    new.fill("sex", "L")
    press(Key.Key_S, CTRL | SHIFT)
    toast = window.done.toast
    assert toast.isVisible()
    form = hands_on(window, context, qtbot)
    fields = [asked.widget for asked in form.view.board.order if asked.widget.isVisible()]
    for field in fields:
        field.setFocus()
        shots.settle()
        for part in (*fields, *window.findChildren(Button)):
            rect = QRect(part.mapTo(window, QPoint()), part.size())
            seen = part.isVisible() and not toast.isAncestorOf(part)
            assert not (seen and rect.intersects(toast.geometry())), part.objectName()
    assert window.rect().contains(toast.geometry())


# Somebody known


def test_the_record_shows_help_checks_and_the_last_change(window: MainWindow, first: Hands) -> None:
    first.go("nik_text")
    shots.settle()
    words = said(window)
    assert "NIK" in words
    assert any(text.startswith("Enam belas angka") for text in words)
    assert "28 Oktober 2021, 10.42 oleh Maria" in words
    (line,) = record(window).pane.findChildren(CheckLine)
    assert line._name.words == "Tanggal lahir"
    assert record(window).tabs.bar._tabs[0].check
    assert record(window).pane.no_nik.isVisible()
    first.go("street")
    shots.settle()
    assert not record(window).pane.no_nik.isVisible()


def test_the_last_change_names_only_what_has_changed(
    window: MainWindow, press: Press, first: Hands
) -> None:
    first.fill("alias", "Mama Tua")
    press(Key.Key_S, CTRL)
    said_last = record(window).pane._last.text()
    assert said_last.partition("\n")[2] == "Nama panggilan"


def test_ctrl_1_takes_and_ctrl_z_brings_back(
    session: Session, press: Press, first: Hands, window: MainWindow
) -> None:
    first.go("nik_text")
    press(Key.Key_1, CTRL)
    assert first.text("birth_text") == "28 Jun 1992"
    assert not record(window).tabs.bar._tabs[0].check
    press(Key.Key_S, CTRL)
    person = record(window).person
    assert person is not None
    assert people.get(session, person).values["birth_date"] == "1992-06-28"
    first.go("sex")
    press(Key.Key_Z, CTRL)
    assert people.get(session, person).values["birth_date"] == "1992-06-26"
    assert first.text("birth_text") == "26 Jun 1992"


def test_ctrl_2_leaves_it_as_it_is(session: Session, press: Press, first: Hands) -> None:
    press(Key.Key_2, CTRL)
    assert first.view.checks == []
    press(Key.Key_S, CTRL)
    assert people.count(session, people.PeopleQuery(to_check=True)) == 0


def test_f8_goes_to_what_is_to_be_checked_from_any_tab(
    window: MainWindow, press: Press, first: Hands
) -> None:
    press(Key.Key_Tab, CTRL)
    assert record(window).tabs.key == "activities"
    press(Key.Key_F8)
    assert record(window).tabs.key == "form"
    assert first.here == "birth_text"


def test_ctrl_pgdn_follows_the_list(window: MainWindow, press: Press, first: Hands) -> None:
    press(Key.Key_PageDown, CTRL)
    assert record(window).title() == "Yuliana Nabuasa"
    press(Key.Key_PageDown, CTRL)
    press(Key.Key_PageUp, CTRL)
    press(Key.Key_PageUp, CTRL)
    press(Key.Key_PageUp, CTRL)
    assert record(window).title() == "Yuliana Tefa"


def test_going_to_the_next_person_keeps_what_was_typed(
    window: MainWindow, press: Press, first: Hands
) -> None:
    first.go("alias")
    first.type("Ana")
    press(Key.Key_PageDown, CTRL)
    press(Key.Key_PageUp, CTRL)
    assert first.text("alias") == "Ana"
    assert record(window).banner.isVisible()


def test_ctrl_b_says_that_there_is_no_nik(press: Press, first: Hands) -> None:
    first.go("nik_text")
    press(Key.Key_B, CTRL)
    assert first.text("nik_text") == ""
    assert first.view.text("nik_status") == "BELUM_ADA"


def test_the_history_tells_what_was_and_what_is(
    window: MainWindow, press: Press, first: Hands, qtbot: QtBot
) -> None:
    first.go("alias")
    first.type("Ana")
    press(Key.Key_S, CTRL)
    history = record(window).tabs.history
    press(Key.Key_Tab, CTRL | SHIFT)
    assert record(window).tabs.key == "history"
    latest, made = list(history.list._rows.values())
    assert (latest.line.origin.by, latest.line.act) == ("Maria", "changed")
    assert [(c.name, c.before, c.after) for c in latest.changes] == [
        ("Nama panggilan", "Yuli", "Ana")
    ]
    shown = {change.name: change.after for change in made.changes}
    assert shown["NIK"] == "5371******0003"
    assert shown["Jenis kelamin"] == "Perempuan"
    assert shown["Tanggal lahir"] == "26-06-1992"
    qtbot.waitUntil(lambda: "Yuli → Ana" in said(window), timeout=1000)


def test_voiding_needs_a_reason_and_can_be_undone(
    session: Session, window: MainWindow, press: Press, first: Hands, context: AppContext
) -> None:
    assert isinstance(context.ask, ScriptedAsker)
    context.ask.answers.append(Reply("void", "Tercatat dua kali"))
    window.actions_.trigger("person.void")
    press(Key.Key_Shift)
    (question,) = context.ask.asked
    assert isinstance(question, Question)
    assert question.title == "Batalkan Yuliana Tefa?"
    assert question.reasons[0] == "Tercatat dua kali"
    assert count(session) == 5
    page = record(window)
    assert page.banner.isVisible()
    assert page.banner.text.text() == "Tercatat dua kali"
    first.go("sex")
    press(Key.Key_Z, CTRL)
    assert count(session) == 6
    assert not page.banner.isVisible()


# Meanwhile


def test_an_open_form_without_answers_follows_what_comes_in(
    session: Session, window: MainWindow, press: Press, first: Hands, context: AppContext
) -> None:
    person = record(window).person
    assert person is not None
    edit = Set("person", person, {"alias": "Lia"})
    context.operations.write(lambda: (None, session.append("data", [edit]).changes))
    press(Key.Key_Shift)
    assert first.text("alias") == "Lia"


def test_typed_answers_are_left_alone_and_the_difference_is_shown_on_saving(
    session: Session, window: MainWindow, press: Press, first: Hands, context: AppContext
) -> None:
    person = record(window).person
    assert person is not None
    first.go("alias")
    first.type("Ana")
    edit = Set("person", person, {"alias": "Lia"})
    context.operations.write(lambda: (None, session.append("data", [edit]).changes))
    press(Key.Key_Shift)
    assert first.text("alias") == "Ana"
    assert record(window).banner.isVisible()
    press(Key.Key_S, CTRL)
    assert first.view.is_settling
    assert people.get(session, person).values["alias"] == "Lia"
    press(Key.Key_Escape)
    assert isinstance(window.front, PersonPage)
    assert first.here == "alias"
    press(Key.Key_S, CTRL)
    press(Key.Key_2)
    press(Key.Key_1)
    press(Key.Key_S, CTRL)
    assert not first.view.is_settling
    assert people.get(session, person).values["alias"] == "Ana"
    assert window.done.toast.words == "Yuliana Tefa disimpan"


def test_activities_and_certificates_fill_their_tabs(
    session: Session, window: MainWindow, press: Press, first: Hands, context: AppContext
) -> None:
    person = record(window).person
    assert person is not None
    values = {"title": "Tenun ikat dasar", "start_date": "2021-10-11", "end_date": "2021-10-29"}
    (activity,) = session.append("data", [Insert("activity", (), values)]).ids
    assert activity is not None
    edits = [
        Add("enrolment", (person, activity), {"result": "LULUS"}),
        Insert(
            "certificate",
            (person, activity),
            {"number": "0003/RKO/PLT/X/2021", "status": "TERBIT", "year": 2021, "seq": 3},
        ),
    ]
    context.operations.write(lambda: (None, session.append("data", edits).changes))
    press(Key.Key_Shift)
    assert tabs(window)[1:3] == ["Kegiatan 1", "Sertifikat 1"]
    press(Key.Key_Tab, CTRL)
    assert QApplication.focusWidget() is record(window).tabs.activities.view
    press(Key.Key_Tab, CTRL)
    assert QApplication.focusWidget() is record(window).tabs.certificates.view
    press(Key.Key_Tab, CTRL)
    press(Key.Key_Tab, CTRL)
    assert record(window).tabs.key == "form"


def test_a_record_that_was_voided_elsewhere_says_so(
    session: Session, window: MainWindow, press: Press, first: Hands, context: AppContext
) -> None:
    person = record(window).person
    assert person is not None
    edit = Void("person", RowId(person), "Salah mencatat")

    def job() -> tuple[None, Changes]:
        return None, session.append("data", [edit]).changes

    context.operations.write(job)
    press(Key.Key_Shift)
    assert record(window).banner.title.text() == "Peserta ini dibatalkan"
