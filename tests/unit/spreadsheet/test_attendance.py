"""Attendance lists: days in the heading, names, marks."""

from collections.abc import Callable
from datetime import date

import pytest

from lipas_desktop.domain.date_ranges import find_span
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.marks import ReadMark
from lipas_desktop.spreadsheet.attendance import best_attendance_sheet, read_attendance
from lipas_desktop.spreadsheet.cells import Cell, Sheet

Make = Callable[..., Sheet]
TODAY = date(2022, 3, 1)
DAYS = (date(2021, 10, 4), date(2021, 10, 5), date(2021, 10, 6))
TITLE = ("DAFTAR HADIR PELATIHAN TENUN IKAT",)
SPAN = ("Rumah Kreatif Oebobo, 4 - 6 Oktober 2021",)
EFRAIM = (1.0, "Efraim  Ufi", "√", "ijin", "alpa")


@pytest.mark.parametrize(
    "heads",
    [
        DAYS,
        ("04/10/2021", "05/10/2021", "06/10/2021"),
        ("4 Okt", "5 Okt", "6 Okt"),
        ("04-10", "05-10", "06-10"),
        ("Senin\n4/10/21", "Selasa\n5/10/21", "Rabu\n6/10/21"),
        (4.0, 5.0, 6.0),
        ("4", "5", "6"),
        ("Hari 1", "Hari ke-2", "Pertemuan 3"),
    ],
)
def test_days_are_read_however_they_stand_in_the_heading(
    sheet: Make, heads: tuple[Cell, ...]
) -> None:
    read = read_attendance(sheet(TITLE, SPAN, (), ("NO", "NAMA", *heads), EFRAIM), TODAY)
    assert read.sessions == DAYS
    assert read.columns == (2, 3, 4)
    assert (read.title, read.place) == ("Pelatihan Tenun Ikat", "Rumah Kreatif Oebobo")
    row = read.rows[0]
    assert (row.sheet_row, row.name) == (5, "Efraim Ufi")
    assert row.marks == (ReadMark("H"), ReadMark("I"), ReadMark("A"))
    assert row.written == ("√", "ijin", "alpa")


def test_day_numbers_go_on_into_the_next_month(sheet: Make) -> None:
    page = sheet(("ABSENSI",), ("29 Oktober - 2 November 2021",), ("NAMA", 29.0, 30.0, 1.0, 2.0))
    assert read_attendance(page, TODAY).sessions == (
        date(2021, 10, 29),
        date(2021, 10, 30),
        date(2021, 11, 1),
        date(2021, 11, 2),
    )


def test_meetings_are_counted_over_the_days_that_are_worked(sheet: Make) -> None:
    heads = [f"Hari {number}" for number in range(1, 11)]
    page = sheet(TITLE, ("4 - 15 Oktober 2021",), ("NAMA", *heads))
    sessions = read_attendance(page, TODAY).sessions
    assert [day.day for day in sessions] == [4, 5, 6, 7, 8, 11, 12, 13, 14, 15]


@pytest.mark.parametrize("span", ["4 - 22 Oktober 2021", ""])
def test_meetings_that_the_dates_of_the_whole_do_not_tell_are_refused(
    sheet: Make, span: str
) -> None:
    heads = [f"Hari {number}" for number in range(1, 11)]
    with pytest.raises(WorldError, match=r"attendance\.no_days"):
        read_attendance(sheet(TITLE, (span,), ("NAMA", *heads), ("Efraim", *"HHHHHHHHHH")), TODAY)


def test_dates_of_birth_are_no_attendance(sheet: Make) -> None:
    born = date(1990, 6, 28)
    rows = [(number, f"Orang {name}", born) for number, name in enumerate("ABC", 1)]
    with pytest.raises(WorldError, match=r"attendance\.no_days"):
        read_attendance(sheet(("NO", "NAMA", "LAHIR"), *rows), TODAY)


def test_names_may_stand_in_the_heading_above_the_days(sheet: Make) -> None:
    page = sheet(
        TITLE,
        SPAN,
        ("NO", "NAMA PESERTA", "TANGGAL", "", "", "KET"),
        ("", "", *DAYS, ""),
        EFRAIM,
        (2.0, "Oliva", "H", "", "x", "sakit gigi"),
    )
    read = read_attendance(page, TODAY)
    assert [row.name for row in read.rows] == ["Efraim Ufi", "Oliva"]
    assert read.totals() == {"H": 2, "T": 0, "S": 0, "I": 1, "A": 1}
    assert read.unreadable == 1


def test_totals_signatures_and_repeated_headings_are_nobody(sheet: Make) -> None:
    head = ("NO", "NAMA", *DAYS)
    page = sheet(
        head,
        EFRAIM,
        (),
        head,
        (2.0, "Oliva", "H", "H", "H"),
        ("", "Jumlah hadir", 2.0, 1.0, 1.0),
        ("", "Mengetahui,", "", "", "Kupang, 6 Oktober 2021"),
        ("", "Drs. Yohanes Foeh", "", "", "Maria Lay"),
    )
    assert [(row.sheet_row, row.name) for row in read_attendance(page, TODAY).rows] == [
        (2, "Efraim Ufi"),
        (5, "Oliva"),
    ]


def test_a_list_not_yet_filled_keeps_its_people(sheet: Make) -> None:
    page = sheet(("NAMA", *DAYS), ("Efraim Ufi",), ("Oliva Nope",))
    read = read_attendance(page, TODAY)
    assert [row.name for row in read.rows] == ["Efraim Ufi", "Oliva Nope"]
    assert read.rows[0].marks == (ReadMark(), ReadMark(), ReadMark())


def test_marks_without_a_name_are_not_lost(sheet: Make) -> None:
    page = sheet(("NO", "NAMA", *DAYS), EFRAIM, (2.0, "", "H", "H", "H"))
    assert [row.name for row in read_attendance(page, TODAY).rows] == ["Efraim Ufi", ""]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("NAMA", "NIK"), ("Efraim", "53")], "attendance.no_days"),
        ([("X", *DAYS), ("Efraim", "H", "H", "H")], "attendance.no_names"),
    ],
)
def test_another_kind_of_list_is_named(sheet: Make, rows: list[tuple[Cell]], code: str) -> None:
    with pytest.raises(WorldError) as caught:
        read_attendance(sheet(*rows), TODAY)
    assert caught.value.code == code


def test_the_sheet_with_most_days_is_chosen(sheet: Make) -> None:
    few, many = sheet(("NAMA", DAYS[0])), sheet(("NAMA", *DAYS))
    assert best_attendance_sheet([few, many], TODAY) is many
    assert best_attendance_sheet([many, few], TODAY) is many


@pytest.mark.parametrize(
    ("lines", "title", "place"),
    [
        (["REKAP ABSENSI PESERTA: LAS DASAR, 4-6 Oktober 2021"], "LAS DASAR", ""),
        (["DAFTAR HADIR", "PELATIHAN LAS", "Oebobo 4 s/d 6 Okt 2021"], "PELATIHAN LAS", "Oebobo"),
        ([], "", ""),
    ],
)
def test_title_and_place_are_taken_from_the_lines_above(
    sheet: Make, lines: list[str], title: str, place: str
) -> None:
    read = read_attendance(sheet(*((line,) for line in lines), ("NAMA", *DAYS)), TODAY)
    assert (read.title, read.place) == (title.title(), place)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("4 - 22 Oktober 2021", (2021, 10, 4), (2021, 10, 22)),
        ("tgl 4 s/d 22 Okt. 2021 di Kupang", (2021, 10, 4), (2021, 10, 22)),
        ("4 sampai dengan 22 Oktober 2021", (2021, 10, 4), (2021, 10, 22)),
        ("4 Oktober – 2 November 2021", (2021, 10, 4), (2021, 11, 2)),
        ("28 Desember 2021 - 3 Januari 2022", (2021, 12, 28), (2022, 1, 3)),
        ("04/10/2021 - 22/10/2021", (2021, 10, 4), (2021, 10, 22)),
        ("Kupang, 28 Oktober 2021", (2021, 10, 28), (2021, 10, 28)),
        ("04-10-2021", (2021, 10, 4), (2021, 10, 4)),
        ("BULAN FEBRUARI 2021", (2021, 2, 1), (2021, 2, 28)),
    ],
)
def test_spans_of_days_are_found_in_titles(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    span = find_span(text, TODAY)
    assert span is not None
    assert (span.first, span.last) == (date(*first), date(*last))


@pytest.mark.parametrize(
    "text", ["", "Lantai 1 - 2", "TAHUN 2021", "Jl. Melati No. 3-5", "31-02-2021"]
)
def test_other_numbers_are_no_span(text: str) -> None:
    assert find_span(text, TODAY) is None
