"""One person who was entered twice, in the window: shown, decided, saved, undone by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Add, Insert, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import linking, receiving, records, sync
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from tests.ui import shots
from tests.ui.hands import Hands, Key, Mod
from tests.ui.house import add_people
from tests.ui.two_pcs import carry, join

CTRL = Mod.ControlModifier
Press = Callable[..., None]
ONCE = {"full_name": "Maria Tefa", "sex": "P", "birth": "12-03-1990", "birth_place": "Soe"}
AGAIN = {
    "full_name": "Maria Teffa",
    "alias": "Ria",
    "sex": "P",
    "birth": "13-03-1990",
    "phone": "0812 0000 0999",
    "street": "Jl. Nangka 14",
}


@pytest.fixture
def rows(session: Session) -> tuple[RowId, RowId]:
    """Two rows of one person, the one that names them first."""
    one, other = add_people(session, [ONCE, AGAIN])
    linking.link(session, one, other)
    first, second = session.store.clusters.members("person", one)
    return first, second


@pytest.fixture
def window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(context, FACTORIES)
    made.resize(1366, 768)
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


def open_record(window: MainWindow, context: AppContext, qtbot: QtBot, row: RowId) -> Hands:
    page = PersonPage(context, window, row)
    window.open(page)
    shots.settle()
    return Hands(page.form, context, qtbot)


def held(session: Session, rows: tuple[RowId, ...], column: str) -> list[str]:
    return [row.text(column) for row in session.store.rows.by_ids("person", rows)]


DIFFERENT_ROWS = "Orang ini tercatat lebih dari sekali, dan isiannya berbeda"


def banner(window: MainWindow) -> str:
    front = window.front
    assert isinstance(front, PersonPage)
    return front.banner.title.text() if front.banner.isVisible() else ""


def banner_text(window: MainWindow) -> str:
    front = window.front
    assert isinstance(front, PersonPage)
    return front.banner.text.text()


def test_both_rows_open_one_person_whose_differences_are_decided_by_keys_and_undone(
    session: Session,
    window: MainWindow,
    context: AppContext,
    qtbot: QtBot,
    press: Press,
    rows: tuple[RowId, RowId],
) -> None:
    names, born = held(session, rows, "full_name"), held(session, rows, "birth_date")
    hands = open_record(window, context, qtbot, rows[1])
    assert (hands.view.opened.rows, hands.text("street")) == (rows, "Jl. Nangka 14")
    shown = hands.text("full_name")
    (other,) = set(names) - {shown}
    assert hands.note("full_name").startswith(f"Juga: {other}")
    assert hands.state("full_name") == "warn"
    assert banner(window) == DIFFERENT_ROWS
    assert banner_text(window).startswith("Ditulis di: Komputer ini · PC 1. Pilih")
    hands.go("full_name")
    press(Key.Key_1, CTRL)
    assert (hands.text("full_name"), hands.note("full_name")) == (other, "")
    hands.go("birth_text")
    birth = hands.text("birth_text")
    press(Key.Key_2, CTRL)
    assert (hands.text("birth_text"), hands.note("birth_text")) == (birth, "")
    press(Key.Key_S, CTRL)
    assert held(session, rows, "full_name") == [other, other]
    assert len(set(held(session, rows, "birth_date"))) == 1
    assert banner(window) == ""
    assert (hands.view.checks, hands.view.is_changed) == ((), False) or hands.view.checks == []
    press(Key.Key_Z, CTRL)
    assert held(session, rows, "full_name") == names
    assert held(session, rows, "birth_date") == born
    assert hands.note("full_name").startswith("Juga:")


def test_what_was_typed_and_chosen_is_there_again_after_the_window_is_gone(
    session: Session,
    window: MainWindow,
    context: AppContext,
    qtbot: QtBot,
    press: Press,
    rows: tuple[RowId, RowId],
) -> None:
    hands = open_record(window, context, qtbot, rows[0])
    hands.go("full_name")
    press(Key.Key_2, CTRL)
    hands.fill("street", "Jl. Mawar 2")
    hands.rest()
    (draft,) = records.drafts(session)
    assert draft.key.row == rows[0]
    # Another window, as after a kill: nothing of the first one is asked.
    again = open_record(window, context, qtbot, rows[1])
    assert banner(window).startswith("Draf ")
    assert (again.text("street"), again.note("full_name")) == ("Jl. Mawar 2", "")
    shown = again.text("full_name")
    press(Key.Key_S, CTRL)
    assert held(session, rows, "street") == ["Jl. Mawar 2"] * 2
    assert held(session, rows, "full_name") == [shown] * 2
    assert records.drafts(session) == []


def test_a_link_that_comes_in_while_one_types_loses_nothing_and_writes_nothing_unseen(
    session: Session,
    window: MainWindow,
    context: AppContext,
    qtbot: QtBot,
    press: Press,
    tmp_path: Path,
) -> None:
    one, other = add_people(session, [ONCE, AGAIN])
    second = join(session, tmp_path / "second")
    try:
        carry(session, second, tmp_path / "there")
        linking.link(second, one, other)
        hands = open_record(window, context, qtbot, one)
        hands.fill("alias", "Mia")
        (tmp_path / "back").mkdir()
        sync.export(second, tmp_path / "back")
    finally:
        second.close()
    context.operations.write(
        lambda: (None, receiving.receive(session, [tmp_path / "back"])[1]), lambda _: None
    )
    qtbot.waitUntil(lambda: not context.operations.busy)
    shots.settle()
    assert banner(window) == "Data peserta ini baru saja digabung atau dipisah"
    assert hands.text("alias") == "Mia"
    press(Key.Key_S, CTRL)
    assert held(session, (one, other), "alias") == ["Mia", "Ria"]
    assert held(session, (one, other), "full_name") == ["Maria Tefa", "Maria Teffa"]
    assert set(hands.view.opened.rows) == {one, other}
    assert hands.text("street") == "Jl. Nangka 14"
    assert hands.note("full_name").startswith("Juga:")
    assert (banner(window), hands.view.is_changed) == (DIFFERENT_ROWS, False)


def test_pictures_of_one_person_who_was_entered_twice(
    session: Session,
    window: MainWindow,
    context: AppContext,
    qtbot: QtBot,
    rows: tuple[RowId, RowId],
    languages: Languages,
) -> None:
    for row, title in zip(rows, ("Tenun ikat dasar", "Tata boga dasar"), strict=True):
        values = {"title": title, "start_date": "2021-10-11", "status": "BERJALAN"}
        made = session.append("data", [Insert("activity", (), values)]).ids[0]
        assert made is not None
        session.append("data", [Add("enrolment", (row, made), {})])
    hands = open_record(window, context, qtbot, rows[1])
    hands.go("full_name")
    shots.take_all(window, "03_peserta_gabung", languages)
    page = window.front
    assert isinstance(page, PersonPage)
    for tab in ("activities", "history"):
        page.tabs.bar.choose(tab)
        qtbot.wait(120)
        shots.take_all(window, f"03_peserta_gabung_{tab}", languages)
    page.tabs.bar.choose("form")
    hands.fill("alias", "Lia")
    hands.rest()
    third = add_people(session, [ONCE])[0]
    context.operations.write(lambda: (None, linking.link(session, rows[0], third)), lambda _: None)
    qtbot.waitUntil(lambda: not context.operations.busy)
    # A banner keeps the language that it came in.
    shots.take_all(window, "03_peserta_digabung_tadi", languages, translated=False)
    session.append("data", [Set("person", rows[0], {"alias": "Tin"})])
    page.save()
    hands.rest()
    assert page.form.is_settling
    shots.take_all(window, "03_peserta_gabung_berubah", languages, translated=False)
