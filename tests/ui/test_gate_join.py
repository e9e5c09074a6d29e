"""Gabung: two computers and a stick, words compared, a break in between, sticks that are wrong."""

from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import joining
from tests.ui.desks import PASSWORD, Desk, Desks, Key

SECOND = "tikar lumbung pagi"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def first(desks: Desks) -> Desk:
    """The first computer of a house, with one person in its register."""
    desk = desks.make("pc1")
    desk.has_house()
    person = {"full_name": "Yuliana Tefa", "sex": "P"}
    desk.session.append("data", [Insert("person", (), person)])
    return desk


def ask_to_join(desk: Desk, stick: Path) -> tuple[str, ...]:
    """Go from the first question to the six words; return the recovery code."""
    desk.start(stick)
    desk.press(Key.Key_2)
    desk.type("Ruang jahit")
    desk.press(Key.Key_Return)
    code = tuple(desk.front.sheet.groups)
    desk.press(Key.Key_Return)
    desk.type_back(code)
    desk.wait_for("RequestScreen")
    desk.press(Key.Key_Return)
    desk.wait_for("AnswerScreen")
    return code


def accept(first: Desk, stick: Path) -> joining.Accepted:
    (request,) = joining.find_requests(stick)
    accepted, _ = joining.accept(first.session, request, stick)
    return accepted


def people(desk: Desk) -> list[str]:
    return [row.text("full_name") for row in desk.session.store.rows.list("person")]


def read_answer(desk: Desk, stick: Path) -> None:
    desk.will_answer(stick)
    desk.press(Key.Key_Return)


def test_a_second_computer_joins_by_stick_and_shows_the_same(
    first: Desk, desks: Desks, stick: Path
) -> None:
    second = desks.make("pc2")
    ask_to_join(second, stick)
    (request,) = joining.find_requests(stick)
    assert second.front.sheet.groups == request.words
    assert request.name == "Ruang jahit"
    accepted = accept(first, stick)
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    assert second.front.sheet.groups == accepted.words
    second.press(Key.Key_Return)
    second.wait_for("AccountScreen")
    assert second.front.account.currentText() == "Maria, Administrator"
    second.press(Key.Key_Return)
    second.type(SECOND, SECOND)
    second.press(Key.Key_Return)
    second.wait_for("Home")
    assert (second.session.pc_no, second.session.account.name) == (2, "Maria")
    assert people(second) == ["Yuliana Tefa"]
    second.switch_on_again()
    second.type(SECOND)
    second.press(Key.Key_Return)
    second.wait_for("Home")


def test_it_can_be_left_at_every_step_and_opens_with_its_code(
    first: Desk, desks: Desks, stick: Path
) -> None:
    second = desks.make("pc2")
    code = " ".join(ask_to_join(second, stick))
    words = second.front.sheet.groups
    second.switch_on_again()
    assert second.screen == "ResumeScreen"
    second.type(PASSWORD)
    second.press(Key.Key_Return)
    second.wait_until_done()
    assert second.front.rows.note("secret").words
    second.front.secret.clear()
    second.type(code)
    second.press(Key.Key_Return)
    second.wait_for("AnswerScreen")
    assert second.front.sheet.groups == words
    accept(first, stick)
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    second.press(Key.Key_Return)
    second.wait_for("AccountScreen")
    second.switch_on_again()
    second.type(code)
    second.press(Key.Key_Return)
    second.wait_for("AccountScreen")


def test_words_that_differ_are_not_taken(first: Desk, desks: Desks, stick: Path) -> None:
    second = desks.make("pc2")
    ask_to_join(second, stick)
    accept(first, stick)
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    second.front.other.click()
    assert second.trouble.startswith("Jawaban ini tidak diambil.")
    assert not second.front.next.isEnabled()
    assert not joining.is_accepted(second.front.session)
    second.press(Key.Key_Escape)
    assert second.screen == "AnswerScreen"


def test_a_stick_without_an_answer_is_said_so(desks: Desks, stick: Path) -> None:
    second = desks.make("pc2")
    ask_to_join(second, stick)
    read_answer(second, stick)
    second.wait_until_done()
    assert second.screen == "AnswerScreen"
    assert "tidak ada jawaban" in second.trouble


def test_an_answer_for_another_computer_is_said_so(
    first: Desk, desks: Desks, stick: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second, third = desks.make("pc2"), desks.make("pc3")
    ask_to_join(third, other)
    accept(first, other)
    ask_to_join(second, stick)
    read_answer(second, other)
    second.wait_until_done()
    assert "permintaan lain" in second.trouble


def test_an_answer_without_the_data_waits_for_the_stick_with_them(
    first: Desk, desks: Desks, stick: Path
) -> None:
    second = desks.make("pc2")
    ask_to_join(second, stick)
    accept(first, stick)
    bundles = {path: path.read_bytes() for path in stick.glob("*.age")}
    assert bundles
    for path in bundles:
        path.unlink()
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    second.press(Key.Key_Return)
    second.wait_until_done()
    assert second.screen == "CompareScreen"
    assert "data rumah tidak ada di stik itu" in second.trouble
    for path, content in bundles.items():
        path.write_bytes(content)
    second.press(Key.Key_Escape)
    read_answer(second, stick)
    second.wait_for("AccountScreen")


def test_a_bundle_cut_short_is_said_so(first: Desk, desks: Desks, stick: Path) -> None:
    second = desks.make("pc2")
    ask_to_join(second, stick)
    accept(first, stick)
    for path in stick.glob("*.age"):
        path.write_bytes(path.read_bytes()[:-100])
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    second.press(Key.Key_Return)
    second.wait_until_done()
    assert "rusak atau terpotong" in second.trouble


def test_with_several_accounts_none_is_taken_by_enter_alone(
    first: Desk, desks: Desks, stick: Path
) -> None:
    account = {"name": "Yohanes", "role": "PETUGAS", "active": True}
    first.session.append("data", [Insert("account", (), account)])
    second = desks.make("pc2")
    ask_to_join(second, stick)
    accept(first, stick)
    read_answer(second, stick)
    second.wait_for("CompareScreen")
    second.press(Key.Key_Return)
    second.wait_for("AccountScreen")
    front = second.front
    assert front.account.currentIndex() == -1
    front.password.take_words()
    front.go_on()
    assert front.account.property("st") == "err"
    front.account.setCurrentIndex(front.account.findText("Yohanes, Petugas"))
    front.go_on()
    second.wait_for("Home")
    assert second.session.account.name == "Yohanes"


def test_a_name_is_needed_and_a_stick_that_cannot_be_written_is_said(
    desks: Desks, stick: Path
) -> None:
    second = desks.make("pc2").start(stick / "gone")
    second.press(Key.Key_2)
    second.press(Key.Key_Return)
    assert second.front.rows.note("pc_name").words.startswith("Isi nama")
    second.type("Ruang jahit")
    second.press(Key.Key_Return)
    code = second.front.sheet.groups
    second.press(Key.Key_Return)
    second.type_back(code)
    second.wait_for("RequestScreen")
    second.press(Key.Key_Return)
    second.wait_until_done()
    assert second.screen == "RequestScreen"
    assert second.trouble
