"""Daftar cepat by the keyboard: typing, pasting, doubt, saving, drafts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import quick
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.quick import page as quick_page
from lipas_desktop.ui.pages.quick.model import NAME, NIK, REGION, SEX, STATE
from lipas_desktop.ui.pages.quick.page import QuickListPage
from lipas_desktop.ui.widgets.fields import Field
from tests.ui import checks, desk, shots
from tests.ui.desk import Key, Mod, press, type_text
from tests.ui.house import add_people, found_house

CTRL = Mod.ControlModifier


@pytest.fixture
def house(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    session = found_house(tmp_path / "house", context.clock)  # type: ignore[arg-type]
    context.session = session
    yield session
    context.operations.close()
    session.close()


@pytest.fixture
def window(context: AppContext, house: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = desk.window_of(context, qtbot, "people", {})
    yield made
    desk.close(made)


def open_list(window: MainWindow, qtbot: QtBot) -> QuickListPage:
    page = QuickListPage(window.context, window)
    window.open(page)
    rest(page, qtbot)
    return page


def rest(page: QuickListPage, qtbot: QtBot) -> None:
    desk.rest(page.context, qtbot, lambda: not page.is_judging)


Put = Callable[..., None]


def words(page: QuickListPage, row: int) -> list[str]:
    return [page.model.cell(row, column).text for column in range(1, 8)]


def fill(page: QuickListPage, rows: list[tuple[str, ...]], qtbot: QtBot) -> None:
    page.model.put_block(0, NAME, rows)
    rest(page, qtbot)


def person(house: Session, name: str) -> Row:
    (row,) = [one for one in house.store.rows.list("person") if one.text("full_name") == name]
    return row


def key(window: MainWindow, *keys: Key) -> None:
    for one in keys:
        press(window, one)


def test_a_row_is_typed_with_tab_and_the_next_begins_with_enter(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    for text in ("adriana benu", "5371045203910004", "p", "12/3/91"):
        type_text(window, text)
        press(window, Key.Key_Tab)
    press(window, Key.Key_Return)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, NAME)
    assert words(page, 0)[:4] == ["adriana benu", "5371 0452 0391 0004", "P", "12-03-1991"]
    assert words(page, 0)[6] == "siap"


def test_a_desa_is_taken_from_the_list_and_known_by_its_code(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    page.grid.go_to(0, REGION)
    type_text(window, "oebo")
    editor = QApplication.focusWidget()
    assert isinstance(editor, Field)
    press(window, Key.Key_Return)
    assert editor.text() == "Oebobo, Oebobo, Kota Kupang"
    press(window, Key.Key_Return)
    row = page.model.sheet.rows[0]
    assert row.region_code == "53.71.04.1001"
    assert words(page, 0)[4] == "Oebobo"


def test_ctrl_d_repeats_the_desa_with_its_code(window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    fill(page, [("Adriana Benu", "", "P", "", "Oebobo", ""), ("Simon Fallo", "", "L")], qtbot)
    page.grid.go_to(1, REGION)
    press(window, Key.Key_D, CTRL)
    assert page.model.sheet.rows[1].region_code == "53.71.04.1001"


def test_a_block_from_excel_is_laid_over_the_grid(window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    QGuiApplication.clipboard().setText(
        "No\tNama\tNIK\tL/P\tLahir\tDesa\tHP\tKeterangan\r\n"
        '1\t"Adriana\nBenu"\t5371045203910004\tP\t12/03/1991\tOebobo\t081200000211\tbaik\r\n'
        "2\tMelkianus Kolo\t\tL\t1979\t\t\t\r\n"
    )
    press(window, Key.Key_V, CTRL)
    rest(page, qtbot)
    assert words(page, 0)[0] == "Adriana Benu"
    assert words(page, 0)[5] == "0812-0000-0211"
    assert words(page, 1) == ["Melkianus Kolo", "belum ada", "L", "1979", "", "", "belum ada NIK"]
    assert window.done.toast.accessibleName() == "2 baris ditempel; 1 kolom di kanan tidak diambil"


def test_states_are_told_in_words_and_counted(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    add_people(
        house,
        [
            {"full_name": "Yuliana Tefa", "sex": "P", "nik": "5371046806920003",
             "birth": "28-06-1992"},
            {"full_name": "Kristina Djami", "sex": "P", "birth": "1994"},
        ],
    )  # fmt: skip
    page = open_list(window, qtbot)
    rows: list[tuple[str, ...]] = [
        ("Simon Fallo", "", "L", "1988"),
        ("Yuliana Tefa", "5371 0468 0692 0003", "P", "28-06-1992"),
        ("Petrus Banunaek", "5371 04?? 0380 0001", "L", "1980"),
        ("Kristina Djami", "", "P", "1994"),
        ("Gaspar", "", "", "1990"),
        ("Marta Rihi", "5371045512860002", "P", "15-12-1986"),
        ("Marta Riwu", "5371045512860002", "P", "15-12-1986"),
    ]
    fill(page, rows, qtbot)
    page.grid.go_to(8, NAME)
    assert [words(page, row)[6] for row in range(7)] == [
        "belum ada NIK", "Sudah ada: 0001", "NIK tidak terbaca", "Mirip: 0002", "kurang L/P",
        "siap", "Sama: baris 6",
    ]  # fmt: skip
    assert page.head.fact.words == "7 baris"
    counted = page.model.sheet.counts()
    assert (counted["ready"], counted["check"], counted["similar"]) == (2, 1, 1)
    assert (counted["exists"], counted["incomplete"]) == (2, 1)


def test_what_a_row_lacks_is_seen_while_one_stands_in_it(window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    fill(page, [("Simon", "", "L"), ("Gaspar", "", "", "1990")], qtbot)
    press(window, Key.Key_F8)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, SEX)
    assert words(page, 1)[6] == "kurang L/P"
    assert page.model.cell(1, SEX).ground == "errb"
    assert page.counts.sentence.words == "L/P belum diisi"


def test_what_is_still_to_be_typed_is_not_told_in_red_before_one_has_passed_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    type_text(window, "gaspar")
    key(window, Key.Key_Tab, Key.Key_Tab)
    assert page.grid.currentIndex().column() == SEX
    assert (words(page, 0)[6], page.counts.sentence.words) == ("", "")
    key(window, Key.Key_Tab)
    assert words(page, 0)[6] == "kurang L/P"
    assert page.counts.sentence.isVisible()


NIK_OF_ADRIANA = "5371045203910004"


def test_a_nik_fills_the_cells_in_which_nobody_has_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    for text in ("adriana benu", NIK_OF_ADRIANA):
        type_text(window, text)
        press(window, Key.Key_Tab)
    assert words(page, 0)[2:5] == ["P", "12-03-1991", "Oebobo, Kota Kupang"]
    assert page.model.sheet.rows[0].region_code == "53.71.04"
    assert words(page, 0)[6] == "siap"


def test_a_nik_leaves_what_was_typed_and_the_desa_that_is_fixed(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    press(window, Key.Key_F3)
    page.pins.region.setFocus()
    type_text(window, "oebo")
    key(window, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert page.pins.pinned.region
    fill(page, [("Adriana Benu", NIK_OF_ADRIANA, "", "1991")], qtbot)
    assert words(page, 0)[2:5] == ["P", "1991", ""]


def test_another_nik_takes_back_what_the_one_before_has_filled(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    fill(page, [("Adriana Benu", NIK_OF_ADRIANA, "", "", "Oebobo")], qtbot)
    page.drafts.keep_now()
    rest(page, qtbot)
    again = quick.load_draft(house).rows
    assert again == [page.model.sheet.rows[0]]
    page.model.take(0, NIK, "5371041203910004")
    assert words(page, 0)[2:5] == ["L", "12-03-1991", "Oebobo"]
    page.model.take(0, NIK, "53")
    assert words(page, 0)[2:5] == ["", "", "Oebobo"]


def test_f8_walks_what_is_to_be_looked_at(house: Session, window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    rows = [("Simon", "", "L"), ("Petrus", "53??", "L"), ("Ana", "", "P"), ("Gaspar",), ("Eva",)]
    fill(page, [tuple(row) for row in rows], qtbot)
    press(window, Key.Key_F8)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, NIK)
    press(window, Key.Key_F8)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (3, SEX)
    press(window, Key.Key_F8, Mod.ShiftModifier)
    assert page.grid.currentIndex().row() == 1


def test_the_same_person_leaves_the_list_and_another_one_is_saved_all_the_same(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    add_people(house, [{"full_name": "Kristina Djami", "sex": "P", "birth": "1994"}])
    page = open_list(window, qtbot)
    like = ("Kristina Djami", "", "P", "1994")
    fill(page, [like, like], qtbot)
    page.grid.go_to(5, NAME)
    press(window, Key.Key_F8)
    assert page.grid.currentIndex().column() == STATE
    assert page.question.isVisible()
    press(window, Key.Key_1)
    rest(page, qtbot)
    assert page.model.sheet.filled == 1
    page.grid.go_to(0, STATE)
    press(window, Key.Key_2)
    rest(page, qtbot)
    press(window, Key.Key_S, CTRL)
    rest(page, qtbot)
    named = [row.text("full_name") for row in house.store.rows.list("person")]
    assert named == ["Kristina Djami", "Kristina Djami"]


def test_a_digit_in_a_cell_is_a_digit(house: Session, window: MainWindow, qtbot: QtBot) -> None:
    add_people(house, [{"full_name": "Kristina Djami", "sex": "P", "birth": "1994"}])
    page = open_list(window, qtbot)
    fill(page, [("Kristina Djami", "", "P", "1994")], qtbot)
    page.grid.go_to(0, NIK)
    type_text(window, "1")
    assert isinstance(QApplication.focusWidget(), Field)


def test_ctrl_s_saves_what_is_ready_and_ctrl_z_takes_it_back(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    rows: list[tuple[str, ...]] = [
        ("Adriana Benu", "", "P", "1991", "Oebobo"), ("Gaspar",), ("Petrus", "53?", "L"),
    ]  # fmt: skip
    fill(page, rows, qtbot)
    press(window, Key.Key_S, CTRL)
    rest(page, qtbot)
    assert len(house.store.rows.list("person")) == 2
    assert person(house, "Adriana Benu").text("source") == "DAFTAR_CEPAT"
    assert [row.full_name for row in page.model.sheet.rows if not row.is_empty] == ["Gaspar"]
    assert window.done.toast.accessibleName() == "2 orang disimpan"
    press(window, Key.Key_Z, CTRL)
    rest(page, qtbot)
    assert house.store.rows.list("person") == []
    assert page.model.sheet.filled == 3


def test_what_stands_in_an_open_cell_is_saved_too(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    fill(page, [("", "", "P")], qtbot)
    page.grid.go_to(0, NAME)
    type_text(window, "Adriana")
    press(window, Key.Key_S, CTRL)
    rest(page, qtbot)
    assert person(house, "Adriana").text("sex") == "P"


def test_all_are_enrolled_in_the_activity_that_is_fixed(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    activity = house.append("data", [Insert("activity", (), {"title": "Tenun ikat dasar"})]).ids[0]
    assert activity is not None
    page = open_list(window, qtbot)
    press(window, Key.Key_F3)
    type_text(window, "tenun")
    press(window, Key.Key_Return)
    press(window, Key.Key_Return)
    type_text(window, "oebo")
    press(window, Key.Key_Return)
    press(window, Key.Key_Return)
    type_text(window, "27-10")
    press(window, Key.Key_Return)
    assert page.grid.hasFocus()
    assert page.pins.pinned.activity == activity
    fill(page, [("Adriana Benu", "", "P")], qtbot)
    press(window, Key.Key_S, CTRL)
    rest(page, qtbot)
    made = person(house, "Adriana Benu")
    assert (made.text("registered_on"), made.text("region_code")) == (
        "2021-10-27",
        "53.71.04.1001",
    )
    assert [row.keys[0] for row in house.store.rows.list("enrolment", activity)] == [made.id]


def test_a_row_taken_out_comes_back_with_ctrl_z(window: MainWindow, qtbot: QtBot) -> None:
    page = open_list(window, qtbot)
    fill(page, [("Adriana", "", "P"), ("Simon", "", "L")], qtbot)
    page.grid.go_to(0, NAME)
    press(window, Key.Key_Delete, CTRL)
    assert page.model.sheet.rows[0].full_name == "Simon"
    press(window, Key.Key_Z, CTRL)
    assert [row.full_name for row in page.model.sheet.rows[:2]] == ["Adriana", "Simon"]


def test_a_draft_is_taken_up_again_with_what_was_fixed(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    fill(page, [("Adriana", "", "P")], qtbot)
    press(window, Key.Key_Escape)
    assert window.front is not page
    desk.rest(window.context, qtbot)
    assert [row.full_name for row in quick.load_draft(house).rows] == ["Adriana"]
    again = open_list(window, qtbot)
    assert again.model.sheet.rows[0].full_name == "Adriana"
    assert again.head.note.words == ""


def test_typing_is_kept_within_two_seconds(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_list(window, qtbot)
    type_text(window, "Adriana")
    press(window, Key.Key_Tab)
    qtbot.waitUntil(lambda: page.head.note.words.startswith("Draf tersimpan"), timeout=2_000)
    assert quick.load_draft(house).rows[0].full_name == "Adriana"


def test_two_pages_of_the_list_share_what_was_typed(
    house: Session, window: MainWindow, qtbot: QtBot
) -> None:
    first = open_list(window, qtbot)
    fill(first, [("Adriana", "", "P")], qtbot)
    window.go("home")
    second = open_list(window, qtbot)
    assert second.model.sheet.rows[0].full_name == "Adriana"
    press(window, Key.Key_S, CTRL)
    rest(second, qtbot)
    window.go("people")
    rest(first, qtbot)
    assert first.model.sheet.filled == 0
    assert len(house.store.rows.list("person")) == 1


def test_five_hundred_pasted_rows_are_judged_without_holding_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_list(window, qtbot)
    # So short that no machine judges all of them in one turn.
    monkeypatch.setattr(quick_page, "JUDGE_FOR", 0.0005)
    turns: list[bool] = []
    page._judging.timeout.connect(lambda: turns.append(True))
    rows = [f"Orang {'A' * (at + 1)}\t\tL\t{1950 + at % 50}" for at in range(500)]
    QGuiApplication.clipboard().setText("\n".join(rows))
    press(window, Key.Key_V, CTRL)
    rest(page, qtbot)
    assert len(turns) > 1
    assert page.model.sheet.counts()["ready"] == 500
    assert page.model.row_total() == 520


def test_pictures(house: Session, window: MainWindow, qtbot: QtBot, languages: Languages) -> None:
    add_people(
        house,
        [
            {"full_name": "Yuliana Tefa", "sex": "P", "nik": "5371046806920003",
             "birth": "28-06-1992", "desa": "oebobo"},
            {"full_name": "Kristina Djami", "sex": "P", "birth": "1994", "desa": "oebufu"},
        ],
    )  # fmt: skip
    activity = house.append("data", [Insert("activity", (), {"title": "Tenun ikat dasar"})]).ids[0]
    page = QuickListPage(window.context, window, activity)
    window.open(page)
    rest(page, qtbot)
    fill(page, PICTURE, qtbot)
    page.drafts.keep_now()
    page.grid.go_to(8, REGION)

    def look() -> None:
        rest(page, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        parts = (page.head, page.pins, page.grid, page.question, page.counts)
        wide = {type(part).__name__: part.minimumSizeHint().width() for part in parts}
        assert window.minimumSizeHint().width() <= 1366, wide

    shots.take_all(window, "daftar_cepat", languages, look)
    page.grid.go_to(11, STATE)
    shots.take_all(window, "daftar_cepat_mirip", languages, look)
    page.grid.go_to(8, REGION)
    type_text(window, "oeb")
    shots.take(window, "daftar_cepat_desa", languages)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Escape)
    page.pins.edit()
    shots.take_all(window, "daftar_cepat_tetap", languages, look)


PICTURE: list[tuple[str, ...]] = [
    ("Adriana Benu", "5371045203910004", "P", "12-03-1991", "Oebobo", "081200000211"),
    ("Melkianus Kolo", "5302011407850001", "L", "14-07-1985", "Oebobo", ""),
    ("Yustina Nabuasa", "", "P", "1979", "Naikoten I", "081300000145"),
    ("Simon Fallo", "5371040311880002", "L", "03-11-1988", "Oebobo", "081200000377"),
    ("Dorkas Tlonaen", "5371046602950003", "P", "26-02-1995", "Fatululi", "082100000410"),
    ("Yuliana Tefa", "5371046806920003", "P", "28-06-1992", "Oebobo", "081200000142"),
    ("Ferdinandus Seran", "5304052105900002", "L", "21-05-1990", "Oebobo", ""),
    ("Rambu Hede", "5311014811970001", "P", "08-11-1997", "Oebufu", "085200000033"),
    ("Petrus Banunaek", "5371 04?? 0380 0001", "L", "1980", "", ""),
    ("Agustina Mooy", "5371047112010002", "P", "31-12-2001", "Oebobo", ""),
    ("Oktovianus Liu", "5306020901760003", "L", "umur 45", "", ""),
    ("Kristina Djami", "5371046308940001", "P", "23-08-1994", "Liliba", ""),
    ("Yohanis Foeh", "5371041704830004", "L", "17-04-1983", "Oesapa", ""),
    ("Marta Rihi", "5371045512860002", "P", "15-12-1986", "", "081200000900"),
    ("Gaspar", "", "L", "umur 30", "", ""),
]
