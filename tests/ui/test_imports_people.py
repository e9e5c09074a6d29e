"""Impor Excel by the keyboard: every row's fate, decisions, columns, the copy, undo."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Set
from lipas_desktop.services import imports
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Reply
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage
from lipas_desktop.ui.pages.imports.columns_page import ColumnsPage
from lipas_desktop.ui.pages.imports.people_model import FATE, NAME, NIK, REASON
from lipas_desktop.ui.pages.imports.people_page import PREVIEW, RESULT, START, ImportPeoplePage
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
    made = desk.window_of(context, qtbot, "people", {})
    yield made
    desk.close(made)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "peserta.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes())
    return path


def ask_of(window: MainWindow) -> ScriptedAsker:
    assert isinstance(window.context.ask, ScriptedAsker)
    return window.context.ask


def open_page(window: MainWindow, qtbot: QtBot, path: Path | None = None) -> ImportPeoplePage:
    page = ImportPeoplePage(window.context, window, path)
    window.open(page)
    desk.rest(window.context, qtbot)
    return page


def people(house: Session) -> int:
    return len(house.store.rows.list("person"))


def go_to_fate(page: ImportPeoplePage, fate: str) -> int:
    """Go to the first row of a fate; return its sheet row."""
    rows = page.panel.model.rows
    at = next(n for n, row in enumerate(rows) if row.fate_name == fate)
    page.panel.grid.go_to(at, REASON)
    return rows[at].sheet_row


def test_a_file_is_chosen_by_key_and_read(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot)
    assert page.at == START
    ask_of(window).answers.append(workbook)
    press(window, Key.Key_Return)
    desk.rest(window.context, qtbot, lambda: page.at == PREVIEW)
    preview = page.preview
    assert preview is not None
    assert page.panel.grid.hasFocus()
    assert people(house) == 0
    assert window.front is page


def test_each_row_tells_its_fate_and_why(window: MainWindow, qtbot: QtBot, workbook: Path) -> None:
    page = open_page(window, qtbot, workbook)
    model = page.panel.model
    for row, one in enumerate(model.rows):
        pill, reason = model.cell(row, FATE), model.cell(row, REASON)
        if one.fate_name == "error":
            assert (pill.text, pill.pill) == ("Ditolak", "err")
            assert reason.text
            grounds = [model.cell(row, column).ground for column in range(NAME, REASON)]
            assert grounds.count("errb") == 1
        elif one.fate_name == "likely_duplicate":
            assert pill.text == "Mungkin sama"
            assert reason.text.startswith("Mirip")
        elif one.fate.kind == "nik_missing":
            assert "NIK kosong, dicatat belum ada" in reason.text
            assert model.cell(row, NIK).tone == "text3"
    heading = model.columns[NAME].header
    assert heading.second.startswith("kolom ")


def test_tabs_show_one_fate_each(window: MainWindow, qtbot: QtBot, workbook: Path) -> None:
    page = open_page(window, qtbot, workbook)
    preview = page.preview
    assert preview is not None
    for fate in ("new", "error", "duplicate", "likely_duplicate"):
        page.panel.tabs.choose(fate)
        assert page.panel.model.row_total() == preview.count(fate)  # type: ignore[arg-type]
    page.panel.tabs.choose("all")
    assert page.panel.model.row_total() == len(preview.rows)


def test_f8_goes_to_what_is_held_or_refused_and_1_2_3_decide(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    choices = page.panel.choices
    assert choices is not None
    first = choices.counts()
    press(window, Key.Key_F8)
    assert page.panel.row is not None
    assert page.panel.row.fate_name != "new"
    held = go_to_fate(page, "likely_duplicate")
    press(window, Key.Key_2)
    assert choices.decisions[held] == imports.NEW
    assert choices.counts().taken == first.taken + 1
    assert page.panel.row.sheet_row != held
    other = go_to_fate(page, "duplicate")
    press(window, Key.Key_1)
    assert choices.decisions[other] == imports.SAME
    assert choices.counts().same == 1
    refused = go_to_fate(page, "error")
    press(window, Key.Key_1)
    assert refused not in choices.decisions


def test_the_digits_decide_also_from_the_tabs(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    held = go_to_fate(page, "likely_duplicate")
    page.panel.tabs.setFocus()
    press(window, Key.Key_1)
    assert page.panel.choices is not None
    assert page.panel.choices.decisions == {held: imports.SAME}


def test_a_refused_row_with_name_and_sex_is_taken_all_the_same(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    rows = page.panel.model.rows
    at = next(n for n, row in enumerate(rows) if row.fate.kind.startswith("nik_")
              and row.fate_name == "error" and row.can_be_taken_anyway)  # fmt: skip
    page.panel.grid.go_to(at, REASON)
    assert page.panel.question.buttons[2].text() == "Ambil juga"
    press(window, Key.Key_2)
    assert page.panel.model.cell(at, FATE).text == "Diambil"
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    taken = [row.values.get("sheet_row") for row in house.store.rows.list("person")]
    assert rows[at].sheet_row in taken


def test_enter_shows_the_row_as_it_is_in_the_workbook(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    assert page.side is not None
    press(window, Key.Key_Return)
    assert page.side.isVisible()
    press(window, Key.Key_Return)
    assert not page.side.isVisible()


def test_esc_closes_the_row_of_the_workbook_first(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    assert page.side is not None
    press(window, Key.Key_Return)
    press(window, Key.Key_Escape)
    assert not page.side.isVisible()
    assert window.front is page
    press(window, Key.Key_Escape)
    assert window.front is not page


def test_decisions_are_not_lost_by_esc_alone(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    go_to_fate(page, "likely_duplicate")
    press(window, Key.Key_2)
    ask_of(window).answers += [Reply("stay"), Reply("close")]
    press(window, Key.Key_Escape)
    assert window.front is page
    press(window, Key.Key_Escape)
    assert window.front is not page
    assert ask_of(window).asked[0].text.startswith("1 keputusan")  # type: ignore[union-attr]


def test_ctrl_enter_takes_and_the_rest_is_told(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    preview = page.preview
    assert preview is not None
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    assert people(house) == preview.count("new")
    assert page.result.row_taken.title.words == f"{people(house)} orang diambil"
    held = preview.count("duplicate") + preview.count("likely_duplicate")
    assert page.result.row_waiting.title.words == f"{held} baris menunggu keputusan"
    assert page.result.row_refused.title.words == f"{preview.count('error')} baris ditolak"


def test_refused_rows_go_into_a_copy_with_reasons_beside_the_original(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    before = workbook.read_bytes()
    page = open_page(window, qtbot, workbook)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    target = workbook.with_name("peserta - dengan alasan.xlsx")
    ask_of(window).answers.append(target)
    press(window, Key.Key_E, CTRL)
    desk.rest(window.context, qtbot)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    last = sheet.max_column
    reasons = [sheet.cell(row, last).value for row in range(1, sheet.max_row + 1)]
    preview = page.preview
    assert preview is not None
    said = [text for text in reasons if text and text != "Alasan"]
    assert len(said) == preview.count("error")
    assert workbook.read_bytes() == before
    assert page.result.row_refused.second.words == f"Ditulis ke {target.name}"


def test_the_workbook_is_taken_into_the_register_and_off_the_disk(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    ask = ask_of(window)
    ask.answers += [Reply("keep"), Reply("remove")]
    press(window, Key.Key_F7)
    desk.rest(window.context, qtbot)
    assert workbook.exists()
    assert house.store.plain.files.list() == []
    press(window, Key.Key_F7)
    desk.rest(window.context, qtbot)
    assert not workbook.exists()
    assert not ask.answers
    assert [one.name for one in house.store.plain.files.list()] == ["peserta.xlsx"]
    assert not window.actions_.possible("rows.keep")
    assert "Pengaturan" in page.result.row_waiting.second.words
    assert "Pengaturan" in page.result.row_file.second.words


def test_a_column_that_may_not_be_kept_is_named_before_the_workbook_goes(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    assert "Kolom STATUS tidak ikut disimpan" in page.result.row_file.second.words


def test_the_whole_import_is_taken_back_and_who_was_changed_stays(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    touched = house.store.rows.list("person")[0]
    house.append("data", [Set("person", touched.id, {"alias": "Yuli"})])
    press(window, Key.Key_Z, CTRL)
    desk.rest(window.context, qtbot, lambda: page.result.row_undone.isVisible())
    assert [row.id for row in house.store.rows.list("person")] == [touched.id]


def test_the_same_file_again_says_so_and_takes_nobody(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    press(window, Key.Key_Return, CTRL)
    again = open_page(window, qtbot, workbook)
    assert again.banner.title.text() == "Berkas ini sudah pernah diimpor"
    assert not again._take.isEnabled()


def test_where_nobody_can_be_taken_it_says_why_and_what_to_do(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    assert not page.banner.isVisible() or "Belum ada orang" not in page.banner.title.text()
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    assert "sebelum berkas aslinya dihapus" in page.result.row_waiting.second.words
    assert page.result._note.isVisible()
    assert "putuskan dulu" in page.result._note.text()
    again = open_page(window, qtbot, workbook)
    assert "menunggu keputusan" in again.banner.text.text()
    assert "F8" in again.banner.text.text()
    # Somebody decided on: there is one to be taken, and the banner speaks of the file alone.
    go_to_fate(again, "likely_duplicate")
    press(window, Key.Key_2)
    desk.rest(window.context, qtbot)
    assert again._will_take() == 1
    assert "F8" not in again.banner.text.text()


def test_a_row_taken_before_waits_for_nobody(
    window: MainWindow, qtbot: QtBot, workbook: Path, house: Session
) -> None:
    page = open_page(window, qtbot, workbook)
    assert page.panel.choices is not None
    first = page.panel.choices.counts()
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    press(window, Key.Key_Return, CTRL)
    panel = open_page(window, qtbot, workbook).panel
    assert panel.choices is not None
    counts = panel.choices.counts()
    assert (counts.same, counts.waiting) == (first.taken, first.waiting)
    assert f"{first.taken} sudah ada" in panel.sum.words
    at = next(n for n, row in enumerate(panel.model.rows) if row.is_taken_before)
    panel.grid.go_to(at, REASON)
    assert panel.row is not None
    assert panel.question.title.words.endswith("sudah diambil dari berkas ini")
    press(window, Key.Key_2)
    assert not panel.choices.decisions
    press(window, Key.Key_F8)
    assert panel.row is not None
    assert not panel.row.is_taken_before


def test_f3_lets_another_column_be_the_names(
    window: MainWindow, qtbot: QtBot, workbook: Path
) -> None:
    page = open_page(window, qtbot, workbook)
    preview = page.preview
    assert preview is not None
    press(window, Key.Key_F3)
    columns = window.front
    assert isinstance(columns, ColumnsPage)
    choice = columns.choices["phone"]
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert "phone" not in columns.mapping.columns
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == PREVIEW)
    again = page.preview
    assert again is not None
    assert again is not preview
    assert "phone" not in again.mapping.columns


def test_a_renamed_picture_is_told_in_one_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    page = open_page(window, qtbot, picture)
    assert page.at == START
    assert page.banner.title.text() == "Berkas ini bukan buku kerja Excel"


def test_a_workbook_without_names_is_told_with_what_helps(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, book = tmp_path / "lain.xlsx", openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["a", "b"])
    sheet.append(["Yuliana Tefa", "2"])
    book.save(path)
    page = open_page(window, qtbot, path)
    assert page.at == START
    assert "tulis “Nama” di atas kolom nama" in page.banner.text.text()
    sheet["A1"] = "Nama"
    book.save(path)
    page.open_file(path)
    desk.rest(window.context, qtbot, lambda: page.at == PREVIEW)


def test_an_attendance_list_is_offered_to_the_other_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "hadir.xlsx"
    path.write_bytes((DEMO / "hadir.xlsx").read_bytes())
    page = open_page(window, qtbot, path)
    assert page.banner.title.text() == "Berkas ini tampaknya daftar hadir"
    press(window, Key.Key_B, CTRL)
    desk.rest(window.context, qtbot)
    other = window.front
    assert isinstance(other, ImportAttendancePage)
    assert other.preview is not None


def test_ten_thousand_rows_are_walked_without_waiting(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "besar.csv"
    lines = ["No,Nama,NIK,L/P,Tgl Lahir,Desa"]
    lines += [
        f"{n},Orang {n},,{'LP'[n % 2]},{1 + n % 28:02}/{1 + n % 12:02}/{1950 + n % 50},Oebobo"
        for n in range(1, 10_001)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    page = open_page(window, qtbot, path)
    assert page.panel.model.row_total() == 10_000
    press(window, Key.Key_End, CTRL)
    assert page.panel.model.cell(9_999, NAME).text == "Orang 10000"
    assert len(page.panel.model._cells) <= 400


@pytest.mark.skipif(not SHARED.exists(), reason="the shared workbooks are not beside this tree")
def test_pictures_of_the_shared_list(
    window: MainWindow, qtbot: QtBot, languages: Languages, house: Session
) -> None:
    add_people(house, [{"full_name": "Yuliana Tefa", "sex": "P", "birth": "1992"}])
    page = open_page(window, qtbot, SHARED / "daftar_peserta.xlsx")
    preview = page.preview
    assert preview is not None
    assert len(preview.rows) == 180
    take_pictures(window, page, qtbot, languages)


def test_pictures(window: MainWindow, qtbot: QtBot, languages: Languages, workbook: Path) -> None:
    page = open_page(window, qtbot)
    shots.take_all(window, "impor_mulai", languages)
    page.open_file(workbook)
    desk.rest(window.context, qtbot, lambda: page.at == PREVIEW)
    if not SHARED.exists():
        take_pictures(window, page, qtbot, languages)
    press(window, Key.Key_F3)
    shots.take_all(window, "impor_kolom", languages)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Return, CTRL)
    desk.rest(window.context, qtbot, lambda: page.at == RESULT)
    shots.take_all(window, "impor_hasil", languages)


def take_pictures(
    window: MainWindow, page: ImportPeoplePage, qtbot: QtBot, languages: Languages
) -> None:
    def look() -> None:
        desk.rest(page.context, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        assert window.minimumSizeHint().width() <= 1366

    go_to_fate(page, "likely_duplicate")
    shots.take_all(window, "impor", languages, look)
    page.panel.tabs.choose("error")
    shots.take_all(window, "impor_ditolak", languages, look)
    press(window, Key.Key_Return)
    shots.take(window, "impor_baris", languages)
    press(window, Key.Key_Return)
    page.panel.tabs.choose("all")
