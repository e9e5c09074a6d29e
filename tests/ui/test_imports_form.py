"""Impor Excel through the form of the house: rules told at the row, further columns said."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import own_columns
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.imports.columns_page import ColumnsPage
from lipas_desktop.ui.pages.imports.people_model import NAME, REASON
from lipas_desktop.ui.pages.imports.people_page import PREVIEW, RESULT, ImportPeoplePage
from tests.ui import checks, desk, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, press
from tests.ui.house import found_house
from tests.unit.services.test_import_form import CHOICES, HEADINGS, ROWS
from tests.unit.services.test_installed_forms import changed, put_in_force

CTRL = Mod.ControlModifier
LIST = (
    (1, "Ani Tefa", "", "P", "1990", "Kawin", "Besar", "Las", 2, "28-10-2010", "Kupang", 38, "Ya"),
    (2, "Okto Nome", "", "L", "1988", "Kawin", "sedang", "", 25, "", "Soe", 41, "Ya"),
    (3, "Maria Bete", "", "P", "1979", "Belum kawin", "Kecil", "", 0, "1 mei 2001", "", "", "Ya"),
    (4, "Yosef Seran", "", "L", "2001", "Nikah adat", "Kecil", "", "dua", "", "Atambua", 40, ""),
    (5, "Rosa Meo", "53710", "P", "1995", "Janda", "Besar", "", 1, "", "", 37, "Ya"),
    (6, "Yanti Liu", "", "P", "1992", "", "Kecil", "", 1, "", "Kupang", 37, ""),
)


@pytest.fixture
def house(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    session = found_house(tmp_path / "house", context.clock)  # type: ignore[arg-type]
    header = "| bind::lipas:row | bind::lipas:width |"
    swaps = [(header, f"{header} calculation | default |")]
    swaps += [("\n| choices |", ROWS + "\n| choices |"), ("| | notice_slip | BELUM", CHOICES)]
    put_in_force(session, changed(tmp_path, "2", *swaps))
    own_columns.add(session, "person", "number", Wanted("Nomor sepatu"))
    context.session = session
    yield session
    context.operations.close()
    session.close()


@pytest.fixture
def page(
    context: AppContext, house: Session, qtbot: QtBot, tmp_path: Path
) -> Iterator[ImportPeoplePage]:
    window = desk.window_of(context, qtbot, "people", {})
    book = openpyxl.Workbook()
    for row in ((*HEADINGS, "NOMOR SEPATU", "Alergi"), *LIST):
        book.worksheets[0].append(list(row))
    path = tmp_path / "daftar.xlsx"
    book.save(path)
    made = ImportPeoplePage(context, window, path)
    window.open(made)
    desk.rest(context, qtbot, lambda: made.at == PREVIEW)
    yield made
    desk.close(window)


def window_of(page: ImportPeoplePage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def reasons(page: ImportPeoplePage) -> dict[str, str]:
    model = page.panel.model
    rows = range(model.row_total())
    return {model.cell(row, NAME).text: model.cell(row, REASON).text for row in rows}


def test_rows_that_break_rules_of_the_form_stand_under_their_own_tab(
    page: ImportPeoplePage,
) -> None:
    page.panel.tabs.choose("doubtful")
    assert list(reasons(page)) == ["Okto Nome", "Maria Bete", "Yosef Seran"]
    at = page.panel.grid.currentIndex().row()
    press(window_of(page), Key.Key_F8)
    assert page.panel.grid.currentIndex().row() == at + 1
    said = reasons(page)
    assert (
        "Ukuran baju: “sedang” tidak ada di pilihan, disimpan seperti ditulis"
        in (said["Okto Nome"])
    )
    assert "Jumlah anak: Paling banyak 19" in said["Okto Nome"]
    assert "Kantor pengirim: Isi kantornya" in said["Maria Bete"]
    assert "Tanggal nikah: “1 mei 2001” tidak disimpan" in said["Maria Bete"]
    assert "Jumlah anak: Ini belum terbaca sebagai bilangan bulat" in said["Yosef Seran"]
    assert "“Nikah adat” tidak ada di pilihan, disimpan di Catatan" in said["Yosef Seran"]


def test_what_the_form_says_is_in_the_language_of_now(
    page: ImportPeoplePage, languages: Languages
) -> None:
    languages.use("en")
    said = reasons(page)["Okto Nome"]
    assert "Children: At most 19" in said
    assert "Shirt size: “sedang”" in said


def test_a_further_question_has_a_line_among_the_columns_and_can_be_left_out(
    page: ImportPeoplePage, qtbot: QtBot
) -> None:
    window = window_of(page)
    press(window, Key.Key_F3)
    columns = window.front
    assert isinstance(columns, ColumnsPage)
    name = own_columns.columns(page.context.session, "person")[0].name
    shoe, office = columns.choices[f"form/{name}"], columns.choices["form/office"]
    assert shoe.currentData() == HEADINGS.index("office") + 1
    assert shoe.accessibleName() == "Nomor sepatu"
    found = list(columns.choices).index(f"form/{name}")
    assert next(iter(columns.choices)) == "name"
    assert found < list(columns.choices).index("phone"), "what the sheet has comes first"
    for choice, wanted in ((shoe, -1), (office, shoe.currentData())):
        choice.setCurrentIndex(choice.findData(wanted))
        choice.activated.emit(choice.currentIndex())
    press(window, Key.Key_Return, CTRL)
    desk.rest(page.context, qtbot, lambda: page.at == PREVIEW)
    row = page.panel.model.rows[0]
    assert row.values["office"] == "38"
    assert name not in row.values


def test_the_copy_that_goes_back_says_what_the_form_says(
    page: ImportPeoplePage, qtbot: QtBot, tmp_path: Path
) -> None:
    window, target = window_of(page), tmp_path / "kembali.xlsx"
    press(window, Key.Key_Return, CTRL)
    desk.rest(page.context, qtbot, lambda: page.at == RESULT)
    ask = page.context.ask
    assert isinstance(ask, ScriptedAsker)
    ask.answers.append(target)
    press(window, Key.Key_E, CTRL)
    desk.rest(page.context, qtbot, target.exists)
    written = openpyxl.load_workbook(target).worksheets[0]
    (reason,) = [cell.value for cell in written[6] if "Samakan" in str(cell.value)]
    assert "NIK 5 angka" in str(reason)
    assert "Kantor pengirim: Isi kantornya" in str(reason)


def test_pictures(page: ImportPeoplePage, qtbot: QtBot, languages: Languages) -> None:
    window = window_of(page)

    def look() -> None:
        desk.rest(page.context, qtbot)
        assert checks.nameless(window) == []
        assert window.minimumSizeHint().width() <= 1366

    page.panel.tabs.choose("doubtful")
    shots.take_all(window, "impor_formulir", languages, look)
    press(window, Key.Key_F3)
    shots.take_all(window, "impor_formulir_kolom", languages)
