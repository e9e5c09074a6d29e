"""*Tambah kolom* in the real window, by keyboard: added, answered, listed, changed, put away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.own_columns import OwnKind
from lipas_desktop.services import own_columns, people, receiving, sync
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.own_columns.page import OwnColumnsPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from tests.ui import checks, shots
from tests.ui.desk import Key, Mod, close, press, rest, type_text, window_of
from tests.ui.hands import Hands
from tests.ui.house import add_people
from tests.ui.many import PEOPLE
from tests.ui.two_pcs import join

PLACES = {"people": PeoplePage, "activities": ActivitiesPage}
SIZES = ("S", "M", "L", "XL", "XXL")
Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def build(place: str = "people") -> MainWindow:
        window = window_of(context, qtbot, place, PLACES)
        window.resize(1366, 768)
        shots.settle()
        made.append(window)
        return window

    yield build
    for window in made:
        close(window)


def add(session: Session, label: str, kind: OwnKind = "text", **more: object) -> str:
    found, _ = own_columns.add(session, "person", kind, Wanted(label, **more))  # type: ignore[arg-type]
    return found.name


def titles(page: PeoplePage | ActivitiesPage) -> list[str]:
    view = page.list.view
    shown = (n for n in range(view.table.columnCount()) if not view.isColumnHidden(n))
    return [view.table.columns[n].title() for n in shown]


def cells(page: PeoplePage, name: str) -> list[str]:
    model = page.list.view.table
    (at,) = [n for n, column in enumerate(model.columns) if column.key == name]
    return [model.cell(row, at).text for row in range(model.rowCount())]


def columns_page(window: MainWindow) -> OwnColumnsPage:
    assert isinstance(window.front, OwnColumnsPage)
    return window.front


def list_page(window: MainWindow) -> PeoplePage:
    assert isinstance(window.front, PeoplePage)
    return window.front


def test_a_text_column_takes_a_command_its_name_and_enter(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    add_people(session, PEOPLE[:3])
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    type_text(window, "Kelompok")
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    assert "Kelompok" in titles(list_page(window))
    (column,) = own_columns.columns(session, "person")
    assert (column.label, column.kind, column.listed) == ("Kelompok", "text", True)


def test_a_choice_is_added_answered_saved_and_listed_by_keyboard_alone(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    type_text(window, "Ukuran baju")
    press(window, Key.Key_Tab)
    type_text(window, "P")
    press(window, Key.Key_Tab)
    for size in SIZES:
        type_text(window, size)
        press(window, Key.Key_Return)
    press(window, Key.Key_S, Mod.ControlModifier)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    (column,) = own_columns.columns(session, "person")
    assert (column.kind, column.choices) == ("choice", SIZES)
    press(window, Key.Key_N, Mod.ControlModifier)
    page = window.front
    assert isinstance(page, PersonPage)
    rest(context, qtbot, lambda: page.form.is_open)
    hands = Hands(page.form, context, qtbot)
    hands.fill("full_name", "Ani Tefa")
    hands.go("sex")
    type_text(window, "P")
    hands.go(column.name)
    type_text(window, "3")
    assert hands.here == column.name
    press(window, Key.Key_S, Mod.ControlModifier)
    rest(context, qtbot)
    (line,) = people.lines(session, people.ids(session, PeopleQuery()))
    assert line.extra == {column.name: "L"}
    press(window, Key.Key_Escape)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    assert cells(list_page(window), column.name) == ["L"]


def test_a_name_that_is_there_already_is_told_at_its_field(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    add(session, "Kelompok")
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    type_text(window, "kelompok")
    press(window, Key.Key_Return)
    rest(context, qtbot)
    board = columns_page(window).board
    assert "Kelompok" in board.note.mark.accessibleName()
    assert QApplication.focusWidget() is board.name
    type_text(window, " 2")
    assert board.note.isHidden()
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    assert [one.label for one in own_columns.columns(session, "person")] == [
        "Kelompok",
        "kelompok 2",
    ]


def test_an_empty_name_and_missing_choices_are_told(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    board = columns_page(window).board
    assert not board.note.isHidden()
    type_text(window, "Ukuran")
    press(window, Key.Key_Tab)
    type_text(window, "P")
    press(window, Key.Key_S, Mod.ControlModifier)
    rest(context, qtbot)
    assert QApplication.focusWidget() is board.choices
    assert not board.note.isHidden()
    assert own_columns.columns(session, "person") == []


def test_a_column_is_called_otherwise_and_put_away_by_keyboard(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    name = add(session, "Ukuran", "choice", choices=SIZES)
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    page = columns_page(window)
    press(window, Key.Key_F6)
    assert QApplication.focusWidget() is page.list.view
    press(window, Key.Key_Return)
    assert not page.board.kind.isEnabled()
    page.board.name.selectAll()
    type_text(window, "Ukuran kaus")
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    assert [(c.name, c.label) for c in own_columns.columns(session, "person")] == [
        (name, "Ukuran kaus")
    ]
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    page = columns_page(window)
    press(window, Key.Key_F2)
    page.board.away.setFocus()
    press(window, Key.Key_Space)
    press(window, Key.Key_S, Mod.ControlModifier)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    assert own_columns.columns(session, "person") == []
    assert "Ukuran kaus" not in titles(list_page(window))


def test_ctrl_z_takes_the_column_back(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    add_people(session, PEOPLE[:3])
    window = open_window()
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    type_text(window, "Kelompok")
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: isinstance(window.front, PeoplePage))
    press(window, Key.Key_Z, Mod.ControlModifier)
    rest(context, qtbot)
    assert own_columns.columns(session, "person", hidden=True) == []
    assert "Kelompok" not in titles(list_page(window))


def test_a_column_that_is_not_for_lists_stands_in_the_form_alone(
    session: Session, open_window: Open
) -> None:
    add(session, "Kelompok", listed=False)
    assert "Kelompok" not in titles(list_page(open_window()))


def test_where_there_is_no_room_for_all_the_last_own_columns_give_way(
    session: Session, open_window: Open
) -> None:
    add_people(session, PEOPLE[:3])
    for number in range(9):
        add(session, f"Kolom {number}")
    page = list_page(open_window())
    view = page.list.view
    shown = [n for n in range(view.table.columnCount()) if not view.isColumnHidden(n)]
    assert sum(view.columnWidth(n) for n in shown) <= view.viewport().width()
    assert "Nama" in titles(page)
    assert "Kolom 8" not in titles(page)


def test_activities_have_columns_of_their_own(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window("activities")
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    type_text(window, "Rapat")
    press(window, Key.Key_Tab)
    type_text(window, "T")
    type_text(window, "T")
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: isinstance(window.front, ActivitiesPage))
    (column,) = own_columns.columns(session, "activity")
    assert (column.label, column.kind) == ("Rapat", "date")
    assert own_columns.columns(session, "person") == []


def test_what_another_computer_added_comes_into_the_list(
    session: Session, context: AppContext, open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    second = join(session, tmp_path / "second")
    try:
        name = add(second, "Kelompok")
        add_people(second, PEOPLE[:1])
        window = open_window()
        assert "Kelompok" not in titles(list_page(window))
        stick = tmp_path / "stick"
        stick.mkdir()
        sync.export(second, stick)
        context.operations.write(lambda: receiving.receive(session, [stick]))
        rest(context, qtbot)
        assert "Kelompok" in titles(list_page(window))
        assert cells(list_page(window), name) == [""]
        assert session.store.log.state_hash("data") == second.store.log.state_hash("data")
    finally:
        second.close()


def test_pictures(
    session: Session, context: AppContext, open_window: Open, languages: Languages, qtbot: QtBot
) -> None:
    people_ids = add_people(session, PEOPLE)
    size = add(session, "Ukuran baju", "choice", choices=SIZES)
    team, since = add(session, "Kelompok"), add(session, "Bergabung", "date")
    add(session, "Berat (kg)", "number", listed=False)
    add(session, "Nomor lama", hidden=True)
    from lipas_desktop.domain.edits import Set

    session.append(
        "data",
        [
            Set("person", row, {size: SIZES[n % 5], team: "Melati", since: "2021-10-28"})
            for n, row in enumerate(people_ids[::2])
        ],
    )
    window = open_window()
    shots.take_all(window, "kolom_daftar", languages, lambda: _whole(window), translated=False)
    list_page(window).open_person(people_ids[0])
    page = window.front
    assert isinstance(page, PersonPage)
    rest(context, qtbot, lambda: page.form.is_open)
    page.form.go_to(page.form.opened.state.ref(team))
    shots.take_all(window, "kolom_formulir", languages, lambda: _whole(window), translated=False)
    press(window, Key.Key_Escape)
    press(window, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    board = columns_page(window).board
    type_text(window, "Ukuran sepatu")
    board.kind.setCurrentIndex(2)
    board.choices.setPlainText("38\n39\n40")
    shots.take_all(window, "kolom_baru", languages, lambda: _whole(window), translated=False)
    columns_page(window).change()
    shots.take_all(window, "kolom_ubah", languages, lambda: _whole(window), translated=False)


def _whole(window: MainWindow) -> None:
    front = window.front
    assert front is not None
    assert checks.clipped(front) == []
    assert checks.nameless(front) == []
    assert checks.untrue_keys(front) == []
    assert front.minimumSizeHint().width() <= front.width()
