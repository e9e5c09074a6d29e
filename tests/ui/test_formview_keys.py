"""A form by its keys: the order of fields, choices, what folds, what is said and when."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.several import SeveralEditor, TickList
from lipas_desktop.ui.formview.view import FormView
from tests.ui.hands import Hands, Key, Mod, shown
from tests.ui.house import add_people

ORDER = [
    "full_name", "alias", "clan", "nik_text", "nik_status", "sex", "birth_place", "birth_text",
    "region_text", "street", "rt", "rw", "postal_code", "phone_text", "phone_owner",
    "safe_greeting", "marital", "education", "prior_job", "note", "skills", "interests", "needs",
    "contact_name", "contact_relation", "contact_phone", "notice_slip", "consent_publication",
]  # fmt: skip


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot) -> Hands:
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(910, 640)
    view.open(records.open_form(session, "person"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Enter])
def test_tab_and_enter_go_down_one_column_and_then_the_other(hands: Hands, key: Key) -> None:
    walked = [hands.here]
    for _ in ORDER[1:]:
        hands.press(key)
        walked.append(hands.here)
    assert walked == ORDER


def test_shift_tab_goes_back_the_same_way(hands: Hands) -> None:
    hands.go(ORDER[-1])
    walked = [hands.here]
    for _ in ORDER[1:]:
        hands.press(Key.Key_Backtab, Mod.ShiftModifier)
        walked.append(hands.here)
    assert walked == ORDER[::-1]


def test_enter_in_the_last_field_tells_that_the_form_ends(hands: Hands, qtbot: QtBot) -> None:
    hands.go(ORDER[-1])
    with qtbot.waitSignal(hands.view.ended, timeout=1000):
        hands.press(Key.Key_Return)


def test_digits_letters_and_arrows_choose_and_del_empties(hands: Hands) -> None:
    hands.go("sex")
    for key, chosen in (
        (Key.Key_2, "P"),
        (Key.Key_1, "L"),
        (Key.Key_P, "P"),
        (Key.Key_Left, "L"),
        (Key.Key_Right, "P"),
        (Key.Key_3, "P"),
        (Key.Key_Delete, ""),
        (Key.Key_Space, "L"),
    ):
        hands.press(key)
        assert hands.view.text("sex") == chosen, key
    assert hands.here == "sex"


def test_a_long_list_is_chosen_by_letters_digits_and_arrows(hands: Hands) -> None:
    hands.go("education")
    hands.type("sma")
    assert hands.view.text("education") == "SMA_SMK"
    hands.press(Key.Key_1)
    assert hands.view.text("education") == "TIDAK_SEKOLAH"
    hands.press(Key.Key_Down)
    assert hands.view.text("education") == "TIDAK_TAMAT_SD"
    hands.press(Key.Key_Backspace)
    assert hands.view.text("education") == ""
    hands.press(Key.Key_Return)
    assert hands.here == "prior_job"


def test_several_choices_are_ticked_with_the_space_bar(hands: Hands) -> None:
    hands.go("skills")
    hands.press(Key.Key_T)
    tick_list = hands.view.window().findChild(TickList)
    assert tick_list is not None
    assert tick_list.isVisible()
    hands.press(Key.Key_Space)
    hands.press(Key.Key_T)
    hands.press(Key.Key_Space)
    assert hands.view.opened.state.value("skills") == ["TENUN", "TATA_BOGA"]
    assert hands.text("skills") == "Tenun, Tata boga"
    hands.press(Key.Key_Return)
    assert not tick_list.isVisible()
    assert hands.here == "interests"
    hands.go("skills")
    hands.press(Key.Key_Backspace)
    assert hands.view.opened.state.value("skills") == ["TENUN"]


def test_esc_closes_the_list_and_leaves_the_form_open(hands: Hands) -> None:
    hands.go("needs")
    hands.press(Key.Key_F4)
    editor = hands.asked("needs").widget
    assert isinstance(editor, SeveralEditor)
    assert editor.is_open
    hands.press(Key.Key_Escape)
    assert not editor.is_open
    assert hands.here == "needs"


def test_shift_enter_begins_a_new_line_where_there_are_several(hands: Hands) -> None:
    hands.go("note")
    hands.type("Satu")
    hands.press(Key.Key_Return, Mod.ShiftModifier)
    hands.type("Dua")
    hands.press(Key.Key_Return)
    assert hands.view.text("note").split() == ["Satu", "Dua"]
    assert "\n" in hands.view.text("note").replace("\u2028", "\n")
    assert hands.here == "skills"


def test_what_folds_away_does_not_move_the_focus(hands: Hands) -> None:
    hands.go("nik_text")
    assert hands.asked("nik_status").widget.isVisible()
    hands.type("5")
    assert hands.here == "nik_text"
    assert not hands.asked("nik_status").widget.isVisible()
    hands.press(Key.Key_Tab)
    assert hands.here == "sex"
    hands.press(Key.Key_Backtab, Mod.ShiftModifier)
    hands.press(Key.Key_Delete)
    assert hands.here == "nik_text"
    assert hands.asked("nik_status").widget.isVisible()


def test_what_is_missing_is_said_on_leaving_and_never_before(hands: Hands) -> None:
    assert hands.state("full_name") == ""
    hands.type("Y")
    hands.press(Key.Key_Backspace)
    assert hands.state("full_name") == ""
    hands.press(Key.Key_Tab)
    assert hands.state("full_name") == "err"
    hands.go("full_name")
    hands.type("Y")
    assert hands.state("full_name") == ""


def test_a_doubt_waits_until_the_field_is_left(hands: Hands) -> None:
    hands.go("nik_text")
    hands.type("12")
    assert hands.state("nik_text") == ""
    assert hands.note("nik_text") == ""
    hands.press(Key.Key_Tab)
    assert hands.state("nik_text") == "warn"
    assert hands.note("nik_text") == "2 angka, biasanya 16"


def test_f8_walks_what_is_to_be_checked_around_the_end(session: Session, hands: Hands) -> None:
    person = {"full_name": "Okto 2", "sex": "L", "nik": "12", "birth": "kira2", "phone": "x"}
    (row,) = add_people(session, [person])
    hands.view.open(records.open_form(session, "person", row))
    hands.view.begin()
    walked = []
    for by in (1, 1, 1, 1, -1):
        hands.view.step_check(by)
        walked.append(hands.here)
    assert walked == ["nik_text", "birth_text", "phone_text", "full_name", "phone_text"]


def test_f8_also_finds_what_is_missing(hands: Hands) -> None:
    hands.view.show_missing()
    hands.go("street")
    hands.view.step_check(1)
    assert hands.here == "full_name"
    hands.view.step_check(1)
    assert hands.here == "sex"


def test_the_keys_shown_stand_at_the_check_they_are_about(hands: Hands) -> None:
    hands.fill("nik_text", "12")
    hands.fill("phone_text", "x")
    keys = {}
    for name in ("nik_text", "phone_text"):
        note = hands.asked(name).note
        assert note is not None
        keys[name] = note.leave.key_hint
    assert keys == {"nik_text": "Ctrl+2", "phone_text": ""}
    hands.go("phone_text")
    note = hands.asked("phone_text").note
    assert note is not None
    assert note.leave.key_hint == "Ctrl+2"
    hands.view.leave()
    assert [check.column for check in hands.view.checks] == ["nik"]


def test_a_nik_can_be_mended_in_the_middle(hands: Hands) -> None:
    hands.go("nik_text")
    hands.type("537104069 20003")
    assert hands.text("nik_text") == "5371 0406 9200 03"
    focus = QApplication.focusWidget()
    for _ in range(7):
        hands.press(Key.Key_Left)
    assert focus is not None
    QTest.keyClicks(focus, "68")
    assert hands.text("nik_text") == "5371 0406 6892 0003"
    assert hands.view.text("nik_text") == "5371040668920003"
