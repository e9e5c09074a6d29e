"""Reading workbooks: four formats, typed cells, and everything that is no workbook."""

import io
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.spreadsheet import read
from lipas_desktop.spreadsheet.cells import cell_text, column_letter, is_number, shown_text
from lipas_desktop.spreadsheet.read import parse_workbook, read_workbook

Make = Callable[..., bytes]
ROWS = [["NO", "NAMA"], [1.0, "Efraim Ufi"], [2.0, "Núñez √"]]


def code(data: bytes, name: str = "daftar.xlsx") -> tuple[str, object]:
    with pytest.raises(WorldError) as caught:
        parse_workbook(data, name)
    return caught.value.code, caught.value.params.get("looks")


def test_numbers_texts_and_dates_are_told_apart(xlsx: Make) -> None:
    rows = [
        ["Nama", date(2021, 10, 4), datetime(2021, 10, 4, 8, 30)],
        [5306190810056170.0, "5306190810056170", True],
        ["", 81944610344.0, 0.5],
    ]
    sheet = parse_workbook(xlsx(A=rows), "a.xlsx").sheets[0]
    assert sheet.rows[0] == ["Nama", date(2021, 10, 4), datetime(2021, 10, 4, 8, 30)]
    assert [is_number(cell) for cell in sheet.rows[1]] == [True, False, False]
    assert [cell_text(cell) for cell in sheet.rows[2]] == ["", "81944610344", "0.5"]
    assert cell_text(sheet.at(1, 1)) == "2021-10-04"
    assert sheet.at(9, 9) is None
    assert sheet.at(0, 0) is None


def test_a_number_is_shown_without_the_digits_that_its_cell_has_lost() -> None:
    assert shown_text(5306190810056170.0) == "5,30619081005617E+15"
    assert shown_text("5306190810056171") == "5306190810056171"
    assert shown_text(81944610344.0) == "81944610344"
    assert shown_text(date(1990, 8, 17)) == "1990-08-17"


def test_rows_keep_their_numbers_above_and_between_blank_ones(xlsx: Make) -> None:
    sheet = parse_workbook(xlsx(A=[[], [], ["a"], [], ["b"], [" "], []]), "a.xlsx").sheets[0]
    assert [sheet.at(row, 0) for row in range(1, 6)] == [None, None, "a", None, "b"]
    assert len(sheet.rows) == 5


def test_each_usual_format_gives_the_same_cells(xlsx: Make, ods: Make, xls: Make) -> None:
    for data, name, form in (
        (xlsx(Lembar1=ROWS), "a.xlsx", "xlsx"),
        (ods(ROWS), "a.ods", "ods"),
        (xls(ROWS), "a.xls", "xls"),
    ):
        workbook = parse_workbook(data, name)
        assert workbook.format == form
        assert [list(row) for row in workbook.sheets[0].rows] == ROWS
        assert workbook.sheet("Lembar1") is workbook.sheets[0]
        assert workbook.sheet("Lain") is None


def test_what_a_file_is_called_does_not_matter_for_a_workbook(xls: Make) -> None:
    assert parse_workbook(xls(ROWS), "daftar.xlsx").format == "xls"


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_files_are_read_with_any_usual_separator_and_encoding(
    separator: str, encoding: str
) -> None:
    text = f'NO{separator}NAMA\r\n1{separator}"Núñez{separator} Maria"\r\n\r\n'
    workbook = parse_workbook(text.encode(encoding), "daftar.csv")
    assert workbook.format == "csv"
    assert workbook.sheets[0].rows == [["NO", "NAMA"], ["1", f"Núñez{separator} Maria"]]
    assert workbook.sheets[0].name == "daftar"


def test_empty_files_and_sheets_are_called_empty(xlsx: Make) -> None:
    assert code(b"")[0] == code(b"\0" * 5000)[0] == "workbook.empty"
    assert code(xlsx(A=[], B=[]))[0] == "workbook.empty"
    assert code(b"\r\n\r\n", "a.csv")[0] == "workbook.empty"
    assert [s.name for s in parse_workbook(xlsx(A=[], B=[["x"]]), "a.xlsx").sheets] == ["B"]


@pytest.mark.parametrize(
    ("data", "name", "looks"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "daftar.xlsx", "picture"),
        (b"\xff\xd8\xff\xe0" + b"x" * 100, "daftar.xls", "picture"),
        (b"%PDF-1.7 ...", "daftar.xlsx", "pdf"),
        (b"<html><body><table><tr><td>NAMA</td></tr></table>", "daftar.xls", "web_page"),
        (b"\xef\xbb\xbf\r\n<HTML xmlns:x='urn'>", "daftar.xls", "web_page"),
        (b"MIME-Version: 1.0\r\n", "daftar.xls", "web_page"),
        (b"NAMA;NIK\r\n", "daftar.xlsx", "other"),
        (b"\x01\x02\x03\0\0\0binary", "daftar.csv", "other"),
        (b"PK\x03\x04 cut", "daftar.xlsx", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "daftar.xls", "damaged"),
    ],
)
def test_what_is_no_workbook_is_named_by_what_it_looks_like(
    data: bytes, name: str, looks: str
) -> None:
    assert code(data, name) == ("workbook.not_a_workbook", looks)


def test_a_workbook_cut_anywhere_is_refused(xlsx: Make, ods: Make, xls: Make) -> None:
    rows = [["NO", "NAMA"], *([float(n), f"Orang {n}"] for n in range(50))]
    for whole in (xlsx(A=rows), ods(rows)):
        for part in range(10, len(whole) - 1, len(whole) // 9):
            assert code(whole[:part])[0] == "workbook.not_a_workbook"
    assert code(xls(rows)[:1500])[0] == "workbook.not_a_workbook"


def test_a_damaged_byte_never_breaks_the_program(xlsx: Make, ods: Make, xls: Make) -> None:
    rng = random.Random(5)
    for whole in (xlsx(A=ROWS), ods(ROWS), xls(ROWS)):
        for _ in range(150):
            data = bytearray(whole)
            for at in rng.sample(range(len(data)), 3):
                data[at] = rng.randrange(256)
            with suppress(WorldError):
                assert parse_workbook(bytes(data), "a.xlsx").sheets


def test_another_zip_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("foto.jpg", b"x")
    assert code((tmp_path / "a.zip").read_bytes()) == ("workbook.not_a_workbook", "other")


def test_a_workbook_with_a_password_says_so() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
    locked += "EncryptedPackage".encode("utf-16-le")
    assert code(locked)[0] == "workbook.password"


def test_sizes_are_bounded_before_and_after_unpacking(
    xlsx: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = xlsx(A=[["NAMA"], *(["Efraim"] for _ in range(100))])
    monkeypatch.setattr(read, "MAX_ROWS", 100)
    assert code(data)[0] == "workbook.too_many_rows"
    monkeypatch.setattr(read, "MAX_CELLS", 50)
    assert code(data)[0] == "workbook.too_many_rows"
    monkeypatch.setattr(read, "MAX_UNPACKED", 1000)
    assert code(data)[0] == "workbook.too_large"
    monkeypatch.setattr(read, "MAX_BYTES", 1000)
    assert code(data)[0] == "workbook.too_large"


@pytest.mark.parametrize("stray", [(1_048_575, 16_383), (1_048_575, 0), (40_000, 300)])
def test_one_stray_cell_far_away_is_refused_before_memory_is_taken(stray: tuple[int, int]) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write(0, 0, "NAMA")
        page.write(*stray, "x")
    assert code(out.getvalue())[0] == "workbook.too_many_rows"


def test_formats_far_away_are_no_cells() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write(0, 0, "NAMA")
        page.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
    assert parse_workbook(out.getvalue(), "a.xlsx").sheets[0].rows == [["NAMA"]]


def test_files_that_cannot_be_read_say_why(tmp_path: Path, xlsx: Make) -> None:
    def failing(path: Path) -> tuple[str, object]:
        with pytest.raises(WorldError) as caught:
            read_workbook(path)
        return caught.value.code, caught.value.params["file"]

    assert failing(tmp_path / "tidak_ada.xlsx") == ("workbook.gone", "tidak_ada.xlsx")
    (tmp_path / "map.xlsx").mkdir()
    assert failing(tmp_path / "map.xlsx")[0] in ("workbook.unreadable", "workbook.in_use")
    (tmp_path / "kosong.xlsx").touch()
    assert failing(tmp_path / "kosong.xlsx") == ("workbook.empty", "kosong.xlsx")
    (tmp_path / "a.xlsx").write_bytes(xlsx(A=ROWS))
    assert read_workbook(tmp_path / "a.xlsx").data == xlsx(A=ROWS)


def test_hidden_sheets_are_left_alone(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("Tampak").write(0, 0, "x")
        hidden = book.add_worksheet("Tersembunyi")
        hidden.write(0, 0, "y")
        hidden.hide()
    assert [s.name for s in read_workbook(tmp_path / "a.xlsx").sheets] == ["Tampak"]


def test_columns_have_their_letters() -> None:
    assert [column_letter(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
