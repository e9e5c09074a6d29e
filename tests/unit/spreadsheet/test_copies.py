"""Copies of a workbook: reasons for the clerk, nothing that need not be in them."""

import io
from collections.abc import Callable

import openpyxl

from lipas_desktop.spreadsheet.copies import with_reasons, without_columns
from lipas_desktop.spreadsheet.read import parse_workbook

Make = Callable[..., bytes]
ROWS = [
    ["DAFTAR PESERTA"],
    ["NO", "NAMA", "NIK", "STATUS"],
    [1.0, "Efraim Ufi", "5302012703920907", "klien PB"],
    [2.0, "", "5302015505789952", "CMB"],
    [3.0, "Agnes Bria", 5371015501052210.0, "CB"],
    ["", "Ketua"],
]
REASONS = {4: "Nama kosong", 5: "=NIK dibulatkan"}


def copied(data: bytes, name: str) -> openpyxl.Workbook:
    workbook = parse_workbook(data, name)
    made = with_reasons(workbook, workbook.sheets[0], 2, "ALASAN", REASONS, taken=[3, 4, 5])
    assert workbook.data == data
    return openpyxl.load_workbook(io.BytesIO(made))


def test_refused_rows_keep_their_place_and_get_a_reason(xlsx: Make, ods: Make, xls: Make) -> None:
    for data, name in ((xlsx(P=ROWS), "a.xlsx"), (ods(ROWS), "a.ods"), (xls(ROWS), "a.xls")):
        page = copied(data, name).worksheets[0]
        assert [cell.value for cell in page[2]] == ["NO", "NAMA", "NIK", "STATUS", "ALASAN"]
        assert [cell.value for cell in page[4]][2:] == ["5302015505789952", "CMB", "Nama kosong"]
        assert page.cell(5, 5).value == "=NIK dibulatkan"
        assert page.cell(5, 5).data_type == "s"
        assert page.cell(1, 1).value == "DAFTAR PESERTA"
        assert page.cell(6, 2).value == "Ketua"


def test_rows_taken_into_the_register_are_empty_and_hidden(xlsx: Make) -> None:
    data = xlsx(P=ROWS, Lain=[["Efraim Ufi"]])
    book = copied(data, "a.xlsx")
    page = book.worksheets[0]
    assert [cell.value for cell in page[3]] == [None] * 5
    assert page.row_dimensions[3].hidden
    assert not page.row_dimensions[4].hidden
    assert book.sheetnames == ["P"]
    out = io.BytesIO()
    book.save(out)
    assert b"Efraim" not in out.getvalue()


def test_the_look_of_the_original_is_kept(xlsx: Make) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx(P=ROWS)))
    page = book.worksheets[0]
    page.column_dimensions["B"].width = 41
    page["D2"].font = openpyxl.styles.Font(bold=True)
    out = io.BytesIO()
    book.save(out)
    page = copied(out.getvalue(), "a.xlsx").worksheets[0]
    assert page.column_dimensions["B"].width == 41
    assert page["E2"].font.bold


def test_a_text_file_becomes_a_workbook_without_formulas() -> None:
    data = b"NO;NAMA\r\n1;=HYPERLINK(1)\r\n"
    workbook = parse_workbook(data, "daftar.csv")
    made = with_reasons(workbook, workbook.sheets[0], 1, "ALASAN", {2: "Nama"}, taken=[2])
    page = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    assert (page["B2"].value, page["B2"].data_type) == ("=HYPERLINK(1)", "s")


def test_columns_left_out_are_nowhere_in_the_copy(xlsx: Make) -> None:
    data = xlsx(P=ROWS, Lain=[["klien PB"]])
    workbook = parse_workbook(data, "a.xlsx")
    made = without_columns(workbook.sheets[0], [3])
    again = parse_workbook(made, "a.xlsx")
    assert [list(row)[:3] for row in again.sheets[0].rows] == [
        [*(None if cell == "" else cell for cell in row), None, None][:3] for row in ROWS
    ]
    every = " ".join(str(cell) for sheet in again.sheets for row in sheet.rows for cell in row)
    assert "STATUS" not in every
    assert "PB" not in every
    assert len(again.sheets) == 1
