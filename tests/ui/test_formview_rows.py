"""Rows of a repeat as a table in a form: filled, added and taken away by keys alone."""

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from tests.ui import checks, family, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.hands import Hands, Key, Mod, shown

CHILD, ILLNESS, ANIMAL = "/data/child", "/data/child/illness", "/data/animal"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "forms"


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, folder: Path) -> Hands:
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.open(family.opened(session, folder))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def table(hands: Hands, ref: str = CHILD) -> Rows:
    rows = hands.view.board.parts[ref]
    assert isinstance(rows, Rows)
    return rows


def stand(hands: Hands, ref: str = CHILD) -> tuple[int, int]:
    """Where one stands in a table, which must have the focus, by itself or in an editor."""
    grid, focus = table(hands, ref).grid, QApplication.focusWidget()
    assert focus is not None
    assert focus is grid or grid.isAncestorOf(focus), focus
    return grid.currentIndex().row(), grid.currentIndex().column()


def type_in(words: str) -> None:
    """Type letter by letter, each where the focus then is: the first one opens an editor."""
    for letter in words:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)


def type_cell(hands: Hands, words: str, after: Key = Key.Key_Return) -> None:
    type_in(words)
    hands.press(after)


def into_table(hands: Hands) -> None:
    hands.go("how_many")
    hands.press(Key.Key_Return)
    assert stand(hands) == (0, 1)


def texts(hands: Hands, row: int = 0, ref: str = CHILD) -> list[str]:
    model = table(hands, ref).model
    return [model.cell(row, column).text for column in range(1, len(model.columns) - 1)]


def test_a_household_is_typed_with_enter_alone(hands: Hands) -> None:
    hands.fill("how_many", "1")
    into_table(hands)
    for name, age, sex in (("Ani", "4", "2"), ("Budi", "2", "1")):
        type_cell(hands, name)
        type_cell(hands, age)
        hands.press(Key[f"Key_{sex}"])
        hands.press(Key.Key_Return)
        # A school is asked of nobody below six: its cell is passed over.
        assert table(hands).grid.currentIndex().column() == 5
        hands.press(Key.Key_1)
        hands.press(Key.Key_Return)
        type_cell(hands, "28 okt 21")
    assert stand(hands) == (2, 1)
    assert texts(hands, 0) == ["Ani", "4", "Perempuan", "", "Tenun", "28-10-2021"]
    assert texts(hands, 1) == ["Budi", "2", "Laki-laki", "", "Tenun", "28-10-2021"]
    hands.press(Key.Key_Return)
    assert hands.here == "animal"


def test_a_counted_table_stands_there_once_it_is_known_how_many(hands: Hands) -> None:
    animals = hands.view.board.parts["/data/animal"]
    assert not animals.widget.isVisible()
    hands.fill("how_many", "2")
    assert animals.widget.isVisible()
    hands.go("how_many")
    hands.press(Key.Key_Delete)
    assert not animals.widget.isVisible()


def test_tab_goes_through_the_table_and_out_at_both_ends(hands: Hands) -> None:
    hands.fill("how_many", "1")
    into_table(hands)
    type_cell(hands, "Ani", Key.Key_Tab)
    assert stand(hands) == (0, 2)
    hands.press(Key.Key_Backtab, Mod.ShiftModifier)
    assert stand(hands) == (0, 1)
    hands.press(Key.Key_Backtab, Mod.ShiftModifier)
    assert hands.here == "how_many"
    hands.press(Key.Key_Tab)
    walked = 0
    while hands.here != "place":
        hands.press(Key.Key_Tab)
        walked += 1
        assert walked < 40
    hands.press(Key.Key_Backtab, Mod.ShiftModifier)
    assert hands.here == "animal"


def test_arrows_move_and_typing_replaces(hands: Hands) -> None:
    into_table(hands)
    type_cell(hands, "Ani")
    hands.press(Key.Key_Down)
    assert stand(hands) == (1, 2)
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Left)
    assert stand(hands) == (0, 1)
    type_cell(hands, "Ana")
    assert texts(hands)[0] == "Ana"


def test_a_row_that_was_not_touched_is_not_saved(session: Session, hands: Hands) -> None:
    hands.fill("title", "Kunjungan rumah")
    into_table(hands)
    type_cell(hands, "Ani")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Escape)
    saved = hands.save()
    assert saved is not None
    row = session.store.rows.get("activity", saved.id)
    assert row is not None
    assert json.loads(str(row.extra["child"])) == [{"given": "Ani"}]
    hands.view.open(records.open_form(session, "activity", saved.id))
    assert texts(hands)[0] == "Ani"
    assert table(hands).model.row_total() == 2, "an empty row waits"
    assert not hands.view.is_changed


def test_a_choice_is_found_by_letters_digits_and_in_a_list(hands: Hands) -> None:
    into_table(hands)
    table(hands).grid.go_to(0, 3)
    hands.press(Key.Key_P)
    assert texts(hands)[2] == "Perempuan"
    hands.press(Key.Key_Backspace)
    assert texts(hands)[2] == ""
    table(hands).grid.go_to(0, 5)
    for digit in (Key.Key_2, Key.Key_3, Key.Key_1, Key.Key_2):
        hands.press(digit)
    assert texts(hands)[4] == "Tenun, Tukang kayu"
    assert stand(hands) == (0, 5)


def test_several_choices_are_ticked_in_a_list_in_the_cell(hands: Hands, qtbot: QtBot) -> None:
    into_table(hands)
    type_cell(hands, "Ani")
    table(hands).grid.go_to(0, 5)
    hands.press(Key.Key_T)
    qtbot.wait(20)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_T)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Return)
    assert texts(hands)[4] == "Tenun, Tani"
    assert stand(hands) == (0, 6)


def test_one_choice_is_taken_from_a_list_in_the_cell(hands: Hands, qtbot: QtBot) -> None:
    into_table(hands)
    type_cell(hands, "Ani")
    table(hands).grid.go_to(0, 3)
    hands.press(Key.Key_F4)
    qtbot.wait(20)
    popup = QApplication.activePopupWidget()
    target = popup.focusWidget() if popup is not None else QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Key.Key_Down)
    QTest.keyClick(target, Key.Key_Return)
    qtbot.wait(20)
    assert texts(hands)[2] == "Laki-laki"
    assert stand(hands) == (0, 3)


def test_ctrl_del_names_what_is_lost_and_keeps_the_focus(hands: Hands, context: AppContext) -> None:
    into_table(hands)
    for name in ("Ani", "Budi", "Citra"):
        type_cell(hands, name)
        hands.press(Key.Key_Down)
        table(hands).grid.go_to(table(hands).grid.currentIndex().row(), 1)
    asker = context.ask
    assert isinstance(asker, ScriptedAsker)
    table(hands).grid.go_to(1, 1)
    asker.answers.append(Reply("back"))
    hands.press(Key.Key_Delete, Mod.ControlModifier)
    assert texts(hands, 1)[0] == "Budi"
    asker.answers.append(Reply("remove"))
    hands.press(Key.Key_Delete, Mod.ControlModifier)
    question = asker.asked[-1]
    assert isinstance(question, Question)
    assert "2" in question.title
    assert "Nama: Budi" in question.text
    assert texts(hands, 1)[0] == "Citra"
    assert stand(hands) == (1, 1)
    table(hands).grid.go_to(2, 1)
    asked = len(asker.asked)
    hands.press(Key.Key_Delete, Mod.ControlModifier)
    assert len(asker.asked) == asked, "an empty row is nothing to ask about"


def test_what_is_missing_or_doubtful_is_said_at_the_row(hands: Hands) -> None:
    into_table(hands)
    table(hands).grid.go_to(0, 2)
    type_cell(hands, "130")
    model = table(hands).model
    last = len(model.columns) - 1
    assert model.cell(0, 2).corner == "warnm"
    assert model.cell(0, last).text == "Umur biasanya di bawah 120."
    assert model.cell(0, 1).ground == "", "nobody has gone on from the row yet"
    hands.press(Key.Key_Down)
    assert model.cell(0, 1).ground == "errb"
    assert [check.ref for check in hands.view.checks] == ["/data/child[1]/age"]
    assert hands.save() is None
    hands.go("title")
    hands.view.step_check(1)
    assert stand(hands) == (0, 1)
    hands.view.step_check(1)
    assert stand(hands) == (0, 2)


def test_a_counted_table_follows_its_count(hands: Hands) -> None:
    hands.go("how_many")
    hands.type("0")
    assert not table(hands, ANIMAL).widget.isVisible()
    hands.press(Key.Key_Backspace)
    hands.type("2")
    assert hands.here == "how_many"
    assert table(hands, ANIMAL).widget.isVisible()
    assert table(hands, ANIMAL).model.row_total() == 2
    table(hands, ANIMAL).grid.setFocus()
    for words in ("Babi", "3", "Ayam", "12"):
        type_cell(hands, words)
    assert hands.here == "place", "behind the last cell the form goes on"
    hands.go("how_many")
    hands.press(Key.Key_Backspace)
    hands.type("1")
    assert table(hands, ANIMAL).model.row_total() == 1
    hands.press(Key.Key_Backspace)
    hands.type("2")
    assert texts(hands, 1, ANIMAL) == ["Ayam", "12"]


def test_rows_inside_a_row_are_shown_below_it(hands: Hands) -> None:
    inner = table(hands, ILLNESS)
    into_table(hands)
    type_cell(hands, "Ani")
    assert inner.widget.isVisible()
    inner.grid.setFocus()
    type_cell(hands, "Malaria")
    outer = table(hands)
    outer.grid.setFocus()
    hands.press(Key.Key_Down)
    assert not inner.widget.isVisible(), "the row that waits has none"
    outer.grid.go_to(1, 1)
    type_cell(hands, "Budi")
    assert texts(hands, 0, ILLNESS) == ["", ""]
    assert inner.heading() == "Penyakit · Anggota keluarga 2"
    hands.press(Key.Key_Up)
    assert texts(hands, 0, ILLNESS)[0] == "Malaria"


def test_an_answer_in_a_row_draws_that_cell_and_what_hangs_on_it(hands: Hands) -> None:
    into_table(hands)
    type_cell(hands, "Ani")
    model = table(hands).model
    drawn: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, _: drawn.append((top.row(), top.column())))
    type_cell(hands, "7")
    last = len(model.columns) - 1
    assert set(drawn) == {(0, 2), (0, 4), (0, last)}
    assert stand(hands) == (0, 3)


def test_a_draft_brings_its_rows_back(session: Session, hands: Hands) -> None:
    hands.fill("title", "Kunjungan")
    into_table(hands)
    type_cell(hands, "Ani")
    hands.view.keep_draft()
    hands.rest()
    hands.view.open(records.open_form(session, "activity"))
    assert texts(hands)[0] == "Ani"


def test_the_table_is_whole_in_both_languages_and_all_themes(
    hands: Hands, languages: Languages
) -> None:
    hands.fill("title", "Kunjungan rumah")
    hands.go("how_many")
    hands.type("2")
    hands.press(Key.Key_Return)
    for name, age, sex in (("Yuliana Tefa", "41", "2"), ("Ferdinandus Seran", "12", "1")):
        type_cell(hands, name)
        type_cell(hands, age)
        hands.press(Key[f"Key_{sex}"])
        hands.press(Key.Key_Return)
        type_cell(hands, "SDN Oebobo 2")
        hands.press(Key.Key_1)
        hands.press(Key.Key_Return)
        type_cell(hands, "28 okt 21")
    table(hands).grid.go_to(2, 2)
    type_cell(hands, "130")
    table(hands).grid.go_to(1, 4)
    grid = table(hands).grid

    def check() -> None:
        # Names and answers are the test's own; what must hold is that no header is cut.
        assert checks.same_names(hands.view) == []
        assert grid.width() <= hands.view.width()

    shots.take_all(hands.view, "formulir_baris", languages, check, translated=False)
