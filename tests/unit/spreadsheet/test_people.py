"""Participants' lists: finding the heading, the columns and the people."""

from collections.abc import Callable
from datetime import date

import pytest

from lipas_desktop.spreadsheet.cells import Sheet
from lipas_desktop.spreadsheet.headings import field_of, field_of_content
from lipas_desktop.spreadsheet.people import best_people_sheet, guess_people, read_people

Make = Callable[..., Sheet]
TODAY = date(2021, 10, 28)
HEADING = ("NO", "NAMA", "NIK", "L/P", "TEMPAT, TGL LAHIR")
EFRAIM = (1.0, "Efraim Ufi", "5302012703920907", "L", "Soe, 27-03-1992")
OLIVA = (2.0, "Oliva Nope", "5302015505789952", "P", "Ba'a, 15 Mei 1978")


def people(sheet: Sheet) -> list[tuple[int, str]]:
    return [(row.sheet_row, row.name) for row in read_people(sheet, guess_people(sheet), TODAY)]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("NAMA LENGKAP", "name"),
        ("Nama Peserta Pelatihan", "name"),
        ("N I K", "nik"),
        ("NIK/No. KTP", "nik"),
        ("No. KTP", "nik"),
        ("Nomor Induk Kependudukan", "nik"),
        ("L/P", "sex"),
        ("Jenis\nKelamin", "sex"),
        ("JK", "sex"),
        ("TEMPAT, TGL LAHIR", "birth"),
        ("Tempat/Tanggal Lahir", "birth"),
        ("TTL", "birth"),
        ("Tempat Lahir", "birth_place"),
        ("Tgl. Lahir", "birth_date"),
        ("Tgl/Bln/Thn Lahir", "birth_date"),
        ("Tahun lahir", "birth_date"),
        ("Umur", "age"),
        ("Alamat", "street"),
        ("ALAMAT LENGKAP (RT/RW, KEL, KEC)", "street"),
        ("Alamat KTP", "street"),
        ("Tempat Tinggal", "street"),
        ("RT/RW", "rt_rw"),
        ("RT", "rt"),
        ("Desa/Kelurahan", "village"),
        ("Kel.", "village"),
        ("KECAMATAN", "district"),
        ("Kab/Kota", "regency"),
        ("Pendidikan Terakhir", "education"),
        ("STATUS", "status"),
        ("Status Hukum", "status"),
        ("Status Perkawinan", "marital"),
        ("Agama", "religion"),
        ("Pekerjaan", "prior_job"),
        ("No. HP", "phone"),
        ("No Telp/WA", "phone"),
        ("KET", "note"),
        ("No.", "number"),
        ("NO URUT", "number"),
        ("No. KK", None),
        ("Nama Ibu Kandung", None),
        ("NIK Ibu", None),
        ("Tanda Tangan", None),
        ("Foto", None),
        ("Ukuran baju", None),
        ("", None),
        ("Daftar ini memuat nama semua orang yang ikut dalam kegiatan di rumah ini", None),
    ],
)
def test_headings_are_understood_in_their_usual_words(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


def test_columns_are_known_by_what_stands_in_them() -> None:
    assert field_of_content(["5302012703920907", 5302015505789952.0]) == "nik"
    assert field_of_content(["081944610344", None, "0819-4461-0345"]) == "phone"
    assert field_of_content(["L", "P", "L"]) == "sex"
    assert field_of_content(["klien PB", "CMB", "bebas murni"]) == "status"
    assert field_of_content(["Efraim Ufi", "Oliva Nope"]) is None
    assert field_of_content(["L"]) is None


@pytest.mark.parametrize("above", [[], [("DAFTAR PESERTA",)], [("DAFTAR",), (), ("2021",), ()]])
def test_the_heading_is_found_wherever_it_stands(sheet: Make, above: list[tuple[str]]) -> None:
    page = sheet(*above, HEADING, EFRAIM, OLIVA)
    mapping = guess_people(page)
    assert mapping.heading_row == len(above) + 1
    assert dict(mapping.columns) == {"number": 0, "name": 1, "nik": 2, "sex": 3, "birth": 4}
    assert mapping.heading("birth") == "TEMPAT, TGL LAHIR"
    assert people(page) == [(len(above) + 2, "Efraim Ufi"), (len(above) + 3, "Oliva Nope")]


def test_repeated_headings_blank_rows_totals_and_signatures_are_left_out(sheet: Make) -> None:
    page = sheet(
        HEADING,
        ("(1)", "(2)", "(3)", "(4)", "(5)"),
        EFRAIM,
        (),
        tuple(text.title() for text in HEADING),
        OLIVA,
        ("JUMLAH", "2 orang"),
        (),
        ("", "Mengetahui,", "", "", "Kupang, 28 Oktober 2021"),
        ("", "Ketua Rumah Kreatif"),
        ("", "Drs. Yohanes Foeh, M.Si"),
        ("", "(..................)"),
        ("", "NIP. 196504081990031002"),
    )
    assert people(page) == [(3, "Efraim Ufi"), (6, "Oliva Nope")]


def test_a_row_without_a_name_is_still_somebody(sheet: Make) -> None:
    page = sheet(HEADING, EFRAIM, (2.0, "", "5302015505789952", "P", ""), (3.0, "", "", "", ""))
    assert people(page) == [(2, "Efraim Ufi"), (3, "")]
    bare = sheet(("NAMA", "NIK"), ("Efraim Ufi", "5302012703920907"), ("", "5302015505789952"))
    assert people(bare) == [(2, "Efraim Ufi"), (3, "")]


def test_somebody_with_a_name_alone_is_taken_within_the_list_but_not_below_it(sheet: Make) -> None:
    page = sheet(HEADING, EFRAIM, ("", "Agnes Bria"), OLIVA, ("", "Rafael Mooy"))
    assert [name for _, name in people(page)] == ["Efraim Ufi", "Agnes Bria", "Oliva Nope"]


def test_a_list_of_names_alone_is_a_list(sheet: Make) -> None:
    page = sheet(("NAMA",), ("Efraim Ufi",), ("Oliva Nope",), ("Agnes",))
    assert [name for _, name in people(page)] == ["Efraim Ufi", "Oliva Nope", "Agnes"]


def test_a_heading_of_two_rows_is_read_as_one(sheet: Make) -> None:
    page = sheet(
        ("NO", "NAMA", "KELAHIRAN", "", "ALAMAT", ""),
        ("", "", "Tempat Lahir", "Tgl Lahir", "Desa", "Kecamatan"),
        (1.0, "Efraim Ufi", "Soe", "27-03-1992", "Oebobo", "Oebobo"),
        (2.0, "Oliva Nope", "Ba'a", date(1978, 5, 15), "Liliba", "Oebobo"),
    )
    mapping = guess_people(page)
    assert mapping.heading_row == 2
    rows = read_people(page, mapping, TODAY)
    assert [(row.name, row.birth, row.more["village"]) for row in rows] == [
        ("Efraim Ufi", "27-03-1992", "Oebobo"),
        ("Oliva Nope", "1978-05-15", "Liliba"),
    ]


def test_without_any_heading_the_columns_are_guessed_by_content(sheet: Make) -> None:
    page = sheet(EFRAIM, OLIVA, (3.0, "Agnes Bria", "5371015501052219", "P", "Ende, 2005"))
    mapping = guess_people(page)
    assert mapping.heading_row == 0
    assert mapping.columns["name"] == 1
    assert mapping.columns["nik"] == 2
    assert mapping.columns["sex"] == 3
    assert len(read_people(page, mapping, TODAY)) == 3


def test_what_stands_in_a_column_corrects_a_heading_that_says_little(sheet: Make) -> None:
    page = sheet(
        ("NAMA", "STATUS", "KET"), ("Efraim Ufi", "Kawin", "klien PB"), ("Oliva", "Lajang", "CMB")
    )
    mapping = guess_people(page)
    assert mapping.columns == {"name": 0, "marital": 1, "status": 2}
    assert read_people(page, mapping, TODAY)[0].more == {"marital": "Kawin", "status": "klien PB"}


def test_the_mapping_can_be_changed(sheet: Make) -> None:
    page = sheet(
        ("NAMA", "PANGGILAN", "LAIN"), ("Efraim Ufi", "Raim", "Soe"), ("Oliva", "Ova", "-")
    )
    mapping = guess_people(page).with_column("birth_place", 2).with_column("name", 1)
    assert mapping.columns == {"birth_place": 2, "name": 1}
    row = read_people(page, mapping, TODAY)[0]
    assert (row.name, row.more) == ("Raim", {"birth_place": "Soe"})
    assert "name" not in mapping.with_column("name", None).columns


def test_cells_become_texts_and_a_number_cell_is_told_apart(sheet: Make) -> None:
    page = sheet(
        ("NO", "NAMA", "NIK", "UMUR", "RT/RW", "HP", "TGL LAHIR"),
        (1.0, "  Efraim   Ufi ", 5302012703920900.0, 45.0, "015/002", 81944610344.0, ""),
        (2.0, "Oliva", "5302015505789952", "", "7", "", 1978.0),
    )
    efraim, oliva = read_people(page, guess_people(page), TODAY)
    assert (efraim.name, efraim.nik, efraim.nik_is_number) == (
        "Efraim Ufi",
        "5302012703920900",
        True,
    )
    assert (efraim.birth, efraim.more["phone"]) == ("umur 45", "81944610344")
    assert (efraim.more["rt"], efraim.more["rw"]) == ("015", "002")
    assert (oliva.nik_is_number, oliva.birth, oliva.more["rt"]) == (False, "1978", "7")


def test_the_sheet_most_like_a_list_of_people_is_chosen(sheet: Make) -> None:
    notes = sheet(("Catatan",), ("NAMA",))
    listed = sheet(HEADING, EFRAIM)
    assert best_people_sheet([notes, listed]) is listed
    assert best_people_sheet([listed, notes]) is listed


def test_a_sheet_without_people_gives_nobody(sheet: Make) -> None:
    page = sheet(("Harga bahan", "Rp"), ("Kayu", 1000.0))
    assert "name" not in guess_people(page).columns
    assert people(page) == []
