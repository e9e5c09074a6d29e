"""An attendance list from a workbook: names, days, marks, the activity it becomes."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import kept_workbooks
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.imports.attendance_page import PREVIEW, START, ImportAttendancePage
from lipas_desktop.ui.pages.imports.people_page import ImportPeoplePage
from tests.ui import checks, desk, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, press
from tests.ui.house import add_people, found_house

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "resources" / "demo"
SHARED = ROOT.parent / "shared" / "data"
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
    made = desk.window_of(context, qtbot, "activities", {})
    yield made
    desk.close(made)


@pytest.fixture
def attendance(tmp_path: Path) -> Path:
    path = tmp_path / "hadir.xlsx"
    path.write_bytes((DEMO / "hadir.xlsx").read_bytes())
    return path


@pytest.fixture
def untitled(tmp_path: Path) -> Path:
    path = tmp_path / "ad8.csv"
    path.write_text("No,Nama,04/10/2021,04/10/2021\n1,Yuliana Tefa,H,S\n", encoding="utf-8")
    return path


@pytest.fixture
def unread(tmp_path: Path) -> Path:
    path = tmp_path / "hadir.csv"
    path.write_text(
        "Daftar hadir Tenun ikat dasar\n"
        "No,Nama,04/10/2021,05/10/2021,06/10/2021\n"
        "1,Yuliana Tefa,H,x?,H\n"
        "2,MARKUS NALLE,H,S,\n"
        "3,Dorkas,I,H,??\n",
        encoding="utf-8",
    )
    return path


def open_page(window: MainWindow, qtbot: QtBot, **wanted: object) -> ImportAttendancePage:
    page = ImportAttendancePage(window.context, window, **wanted)  # type: ignore[arg-type]
    window.open(page)
    desk.rest(window.context, qtbot)
    return page


def test_names_days_and_marks_are_shown_before_anything_is_written(
    window: MainWindow, qtbot: QtBot, attendance: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=attendance)
    preview, model = page.preview, page.model
    assert preview is not None
    assert model is not None
    assert page.at == PREVIEW
    assert model.row_total() == len(preview.people)
    assert len(model.columns) == 3 + len(preview.list.sessions)
    assert page.pane.title.text() == preview.list.title
    assert house.store.rows.list("activity") == []


def test_ctrl_enter_makes_activity_people_and_marks(
    window: MainWindow, qtbot: QtBot, attendance: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=attendance)
    preview = page.preview
    assert preview is not None
    page.pane.title.setText("Tenun ikat lanjutan")
    page.pane.hours.setText("3")
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    (activity,) = house.store.rows.list("activity")
    assert (activity.text("title"), activity.values["session_jp"]) == ("Tenun ikat lanjutan", 3)
    assert len(house.store.rows.list("person")) == preview.new_people
    press(window, Key.Key_Return, CTRL)
    assert isinstance(window.front, AttendancePage)


@pytest.mark.parametrize("removed", [True, False])
def test_the_workbook_goes_into_the_register_and_off_the_disk_if_asked(
    window: MainWindow, qtbot: QtBot, attendance: Path, house: Session, removed: bool
) -> None:
    page = open_page(window, qtbot, path=attendance)
    data = attendance.read_bytes()
    assert not page.pane.original.isVisible()
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    assert "Isinya 20 nama." in page.pane.original._note.second.text()
    assert page.pane._before.title.text() == "Yang diambil"
    if removed:
        press(window, Key.Key_F7)
    else:
        page.pane.original._only.click()
    desk.rest(window.context, qtbot, lambda: not page.pane.original.can_keep)
    assert attendance.exists() is not removed
    batch = page._taken.batch if page._taken else None
    kept = kept_workbooks.of_import(house, batch) if batch else None
    assert kept is not None
    assert house.store.plain.files.data(kept.sha256) == data
    assert not window.actions_.possible("rows.keep")


def test_hours_not_told_are_missed_before_the_list_is_taken(
    window: MainWindow, qtbot: QtBot, attendance: Path
) -> None:
    page = open_page(window, qtbot, path=attendance)
    assert page.pane.no_hours.isVisible()
    page.pane.hours.setFocus()
    desk.type_text(window, "3")
    assert not page.pane.no_hours.isVisible()


def test_a_title_that_is_the_files_name_is_told_until_it_is_changed(
    window: MainWindow, qtbot: QtBot, untitled: Path
) -> None:
    pane = open_page(window, qtbot, path=untitled).pane
    assert pane.title.text() == "ad8"
    assert pane.from_file.isVisible()
    assert pane.from_file.title.text() == "Judul diambil dari nama berkas; periksa"
    pane.title.setFocus()
    desk.type_text(window, "x")
    assert not pane.from_file.isVisible()


def test_a_title_that_the_list_tells_is_not_doubted(
    window: MainWindow, qtbot: QtBot, attendance: Path
) -> None:
    assert not open_page(window, qtbot, path=attendance).pane.from_file.isVisible()


def test_an_activity_that_is_there_keeps_its_title_undoubted(
    window: MainWindow, qtbot: QtBot, untitled: Path, house: Session
) -> None:
    row = house.append("data", [Insert("activity", (), {"title": "ad8"})]).ids[0]
    page = open_page(window, qtbot, activity=row, path=untitled)
    assert not page.pane.from_file.isVisible()


def test_two_sessions_of_one_day_are_shown_as_such(
    window: MainWindow, qtbot: QtBot, untitled: Path
) -> None:
    page = open_page(window, qtbot, path=untitled)
    facts = [one.text() for one in page.pane.findChildren(QLabel)]
    assert "1 hari" in facts
    assert facts[facts.index("Sesi") + 1] == "2"
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    press(window, Key.Key_Return, CTRL)
    front = window.front
    assert isinstance(front, AttendancePage)
    desk.rest(window.context, qtbot)
    assert [front.model.cell(0, column).text for column in (2, 3)] == ["H", "S"]


def test_hours_that_are_no_number_hold_the_button(
    window: MainWindow, qtbot: QtBot, attendance: Path
) -> None:
    page = open_page(window, qtbot, path=attendance)
    page.pane.hours.setFocus()
    desk.type_text(window, "tiga")
    assert not window.actions_.possible("rows.take")
    page.pane.hours.selectAll()
    desk.type_text(window, "3")
    assert window.actions_.possible("rows.take")


def test_space_leaves_a_row_out(
    window: MainWindow, qtbot: QtBot, attendance: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=attendance)
    preview = page.preview
    assert preview is not None
    press(window, Key.Key_Space)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    assert len(house.store.rows.list("person")) == preview.new_people - 1


def test_marks_that_cannot_be_read_are_listed_and_walked(
    window: MainWindow, qtbot: QtBot, unread: Path, house: Session
) -> None:
    add_people(house, [{"full_name": "Yuliana Tefa", "sex": "P"}])
    page = open_page(window, qtbot, path=unread)
    model, grid = page.model, page.grid
    assert model is not None
    assert grid is not None
    assert model.unreadable() == [(0, 4), (2, 5)]
    press(window, Key.Key_F8)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, 4)
    assert "Yuliana Tefa, 5 Okt: “x?”" in page.pane.unread.second.text()
    assert model.cell(1, 1).text == "Markus Nalle"
    assert [model.cell(row, 2).text for row in range(3)] == ["0001", "Baru", "Baru"]


def test_the_list_fills_an_activity_that_is_there(
    window: MainWindow, qtbot: QtBot, unread: Path, house: Session
) -> None:
    row = house.append("data", [Insert("activity", (), {"title": "Tenun", "session_jp": 4})]).ids[0]
    page = open_page(window, qtbot, activity=row, path=unread)
    assert page.pane.title.isReadOnly()
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    assert [one.id for one in house.store.rows.list("activity")] == [row]
    assert len(house.store.rows.list("session", row)) == 3


def test_ctrl_z_takes_the_whole_list_back(
    window: MainWindow, qtbot: QtBot, attendance: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=attendance)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    press(window, Key.Key_Z, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is None)
    assert house.store.rows.list("activity") == []
    assert house.store.rows.list("person") == []
    assert page.at == START


def test_the_same_list_twice_is_told(window: MainWindow, qtbot: QtBot, attendance: Path) -> None:
    page = open_page(window, qtbot, path=attendance)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    press(window, Key.Key_Escape)
    again = open_page(window, qtbot, path=attendance)
    assert again.banner.title.text() == "Daftar ini sudah pernah diambil"
    assert not window.actions_.possible("rows.take")


def test_a_peoples_list_is_offered_to_the_other_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "peserta.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes())
    page = open_page(window, qtbot, path=path)
    assert page.banner.title.text() == "Berkas ini tampaknya daftar peserta, bukan daftar hadir"
    press(window, Key.Key_B, CTRL)
    desk.rest(window.context, qtbot)
    assert isinstance(window.front, ImportPeoplePage)
    assert window.front.preview is not None


def test_a_file_that_is_gone_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(window, qtbot)
    assert isinstance(window.context.ask, ScriptedAsker)
    window.context.ask.answers.append(tmp_path / "tidak ada.xlsx")
    press(window, Key.Key_O, CTRL)
    desk.rest(window.context, qtbot)
    assert page.banner.isVisible()
    assert page.at == START


def workbook_of(path: Path, **sheets: Sequence[Sequence[object]]) -> Path:
    book = xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    book.close()
    return path


def half_days(tmp_path: Path) -> Path:
    """A date over two columns, crosses in some cells, a second list, days that have not come."""
    rows = [
        ["DAFTAR HADIR LAS DASAR"],
        ["NO", "NAMA", "27 Okt 2021", "", "28 Okt 2021", "", "29 Okt 2021"],
        ["", "", "Pagi", "Siang", "Pagi", "Siang"],
        [1, "Efraim Ufi", "H", "x", "v", "X", "H"],
        [2, "Oliva Nope", "x", "S", "0", "H"],
    ]
    november = [["NO", "NAMA", date(2021, 11, 1), date(2021, 11, 2)], [1, "Efraim Ufi", "H", "H"]]
    return workbook_of(tmp_path / "las.xlsx", Oktober=rows, November=november)


def test_sessions_of_one_day_have_headings_of_their_own(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=half_days(tmp_path))
    assert page.model is not None
    heads = [column.header for column in page.model.columns[3:]]
    assert [(head.text, head.second) for head in heads] == [
        ("27 (1)", "Pagi"), ("27 (2)", "Siang"), ("28 (1)", "Pagi"), ("28 (2)", "Siang"),
        ("29", "Jum"),
    ]  # fmt: skip
    assert "Efraim Ufi, 27 Okt (2): “x”" in page.pane.unread.second.text()
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    rows = house.store.rows.list("session")
    held = sorted((row.text("date"), row.text("topic")) for row in rows)
    assert held == [
        ("2021-10-27", "Pagi"), ("2021-10-27", "Siang"), ("2021-10-28", "Pagi"),
        ("2021-10-28", "Siang"), ("2021-10-29", ""),
    ]  # fmt: skip


def test_a_mark_means_for_the_whole_list_what_somebody_chooses(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, house: Session
) -> None:
    page = open_page(window, qtbot, path=half_days(tmp_path))
    model, meanings = page.model, page.pane.meanings
    assert model is not None
    assert page.pane.unread.title.text() == "4 tanda tidak terbaca: “x”, “0”"
    first, second, third, _ = meanings.choices
    assert (first.isVisible(), second.isVisible(), third.isVisible()) == (True, True, False)
    assert first.accessibleName() == "Arti “x”"
    first.setFocus()
    press(window, Key.Key_A)
    assert first.currentText() == "Alpa"
    assert page.pane.unread.title.text() == "1 tanda tidak terbaca: “0”"
    assert [model.cell(0, column).text for column in range(3, 7)] == ["H", "A", "H", "A"]
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    assert page._taken is not None
    assert page._taken.marks == 8
    assert not first.isEnabled()


def test_what_was_chosen_can_be_left_empty_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(window, qtbot, path=half_days(tmp_path))
    page.pane.meanings.choices[0].setFocus()
    press(window, Key.Key_H)
    press(window, Key.Key_Home)
    assert page.model is not None
    assert len(page.model.unreadable()) == 4


def test_a_list_whose_marks_are_all_unknown_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    days = [date(2021, 10, 4), date(2021, 10, 5)]
    rows = [["NO", "NAMA", *days], [1, "Efraim Ufi", "hadir?", "?"], [2, "Oliva Nope", "?", "?"]]
    page = open_page(window, qtbot, path=workbook_of(tmp_path / "las.xlsx", Daftar=rows))
    assert page.at == PREVIEW
    assert page.pane.unread.title.text() == "4 tanda tidak terbaca: “?”, “hadir?”"
    assert not page.pane.notes.sheets.isVisible()
    assert not page.pane.notes.ahead.isVisible()


def test_days_to_come_and_other_sheets_are_told_and_hold_nothing_up(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(window, qtbot, path=half_days(tmp_path))
    notes = page.pane.notes
    assert notes.sheets.title.text() == "Hanya lembar “Oktober” yang dibaca"
    assert "di lembar “November”." in notes.sheets.second.text()
    assert notes.ahead.title.text() == "1 hari di daftar ini belum tiba"
    assert notes.ahead.second.text().startswith("29 Oktober 2021, sedangkan hari ini 28 Oktober")
    assert window.actions_.possible("rows.take")


def test_pictures_of_marks_that_are_asked_about(
    window: MainWindow, qtbot: QtBot, languages: Languages, tmp_path: Path
) -> None:
    page = open_page(window, qtbot, path=half_days(tmp_path))

    def look() -> None:
        desk.rest(page.context, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        assert window.minimumSizeHint().width() <= 1366

    shots.take_all(window, "hadir_excel_arti_tanda", languages, look)


def test_pictures(
    window: MainWindow, qtbot: QtBot, languages: Languages, attendance: Path, unread: Path
) -> None:
    page = open_page(window, qtbot)
    shots.take_all(window, "hadir_excel_mulai", languages)
    page.open_file(SHARED / "daftar_hadir.xlsx" if SHARED.exists() else attendance)
    desk.rest(window.context, qtbot, lambda: page.at == PREVIEW)

    def look() -> None:
        desk.rest(page.context, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        assert window.minimumSizeHint().width() <= 1366

    shots.take_all(window, "hadir_excel", languages, look)
    page.open_file(unread)
    desk.rest(window.context, qtbot)
    shots.take(window, "hadir_excel_tak_terbaca", languages)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page._taken is not None)
    shots.take(window, "hadir_excel_diambil", languages)
