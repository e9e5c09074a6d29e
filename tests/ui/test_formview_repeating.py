"""Answers of the record before come into a new one by a key, or by themselves where pinned."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.rows import Row
from lipas_desktop.services import people, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from tests.ui import shots
from tests.ui.hands import Hands, Key, Mod

CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier


@pytest.fixture
def window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(context, FACTORIES)
    made.resize(1366, 768)
    made.show_work("people")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    qtbot.waitUntil(lambda: not context.operations.busy)
    made.work.stack.clear()
    made.close()
    made.deleteLater()
    shots.settle()


@pytest.fixture
def hands(window: MainWindow, context: AppContext, qtbot: QtBot) -> Hands:
    assert isinstance(window.front, PeoplePage)
    window.front.register()
    shots.settle()
    assert isinstance(window.front, PersonPage)
    return Hands(window.front.form, context, qtbot)


def enter(hands: Hands, name: str, *fields: tuple[str, str]) -> None:
    """Fill a new person, then Ctrl+Shift+S: saved, and the next one begun."""
    for field, words in (("full_name", name), *fields):
        hands.fill(field, words)
    hands.go("sex")
    hands.press(Key.Key_2)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_S, CTRL | SHIFT)
    hands.rest()
    shots.settle()


def test_ctrl_d_takes_over_what_the_record_before_said(hands: Hands) -> None:
    enter(hands, "Yuliana Tefa", ("street", "Jalan Beringin 4"), ("birth_text", "umur 45"))
    assert (hands.here, hands.view.text("street")) == ("full_name", "")
    for name in ("street", "birth_text", "sex"):
        hands.go(name)
        hands.press(Key.Key_D, CTRL)
    assert hands.text("street") == "Jalan Beringin 4"
    assert hands.view.text("sex") == "P"
    state = hands.view.opened.state
    assert state.text("birth_text") == "umur 45"
    assert state.text("birth_date") != "", "what was read out of it comes along"
    assert hands.here == "sex"


def test_a_nik_is_nobody_elses(hands: Hands) -> None:
    enter(hands, "Yuliana Tefa", ("nik_text", "5371046806920003"))
    hands.go("nik_text")
    hands.press(Key.Key_D, CTRL)
    assert hands.view.text("nik_text") == ""


def test_a_pinned_field_is_the_same_in_each_new_record_until_it_is_let_go(
    session: Session, hands: Hands
) -> None:
    hands.go("street")
    hands.press(Key.Key_D, CTRL | SHIFT)
    pinned = "Disematkan: data baru mulai dengan isian ini"
    assert hands.note("street") == pinned
    enter(hands, "Yuliana Tefa", ("street", "Jalan Beringin 4"))
    assert (hands.text("street"), hands.note("street")) == ("Jalan Beringin 4", pinned)
    assert not hands.view.is_changed, "untouched, it leaves no draft"
    enter(hands, "Okto Seran")
    hands.go("street")
    hands.press(Key.Key_D, CTRL | SHIFT)
    assert hands.note("street") == ""
    enter(hands, "Maria Lona", ("street", ""))
    assert hands.text("street") == ""
    found = {row.text("full_name"): row.text("street") for row in _everybody(session)}
    assert found["Okto Seran"] == "Jalan Beringin 4"


def test_what_was_begun_is_not_overwritten_by_a_pin(session: Session, hands: Hands) -> None:
    hands.go("street")
    hands.press(Key.Key_D, CTRL | SHIFT)
    enter(hands, "Yuliana Tefa", ("street", "Jalan Beringin 4"))
    hands.fill("street", "Jalan Lain")
    hands.rest()
    hands.view.open(records.open_form(session, "person"))
    assert hands.text("street") == "Jalan Lain"
    (one,) = _everybody(session)
    hands.view.open(records.open_form(session, "person", one.id))
    hands.go("street")
    assert not hands.view.repeating.can_repeat(), "a record of old keeps its own answers"


def _everybody(session: Session) -> list[Row]:
    return [people.get(session, one) for one in people.ids(session, people.PeopleQuery())]
