"""Attendance lists: days in the heading, names, marks."""

from collections.abc import Callable, Sequence
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
        ("Senin 4", "Sel. 5", "6 Rabu"),
        ("Tgl 4", "Tgl 5", "Tgl 6"),
        ("Hari 1", "Hari 2", "Hari 3"),
        ("Pertemuan ke-1", "Pertemuan ke-2", "Pertemuan ke-3"),
        ("Sesi 1\n4/10", "Sesi 2\n5/10", "Sesi 3\n6/10"),
        ("Hari 1, Senin 4", "Hari 2, Selasa 5", "Hari 3, Rabu 6"),
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


@pytest.mark.parametrize(
    ("title", "heads", "days"),
    [
        ("4 - 22 Oktober 2021", [f"Hari {n}" for n in range(1, 20)], range(4, 23)),
        (
            "4 - 22 Oktober 2021",
            [f"Hari ke {n}" for n in range(1, 18)],
            [*range(4, 10), *range(11, 17), *range(18, 23)],
        ),
        (
            "4 - 22 Oktober 2021",
            [f"SESI {n}" for n in range(1, 16)],
            [*range(4, 9), *range(11, 16), *range(18, 23)],
        ),
        ("Oktober 2021", [f"Hari {n}" for n in range(1, 32)], range(1, 32)),
    ],
)
def test_counted_days_are_those_of_a_title_that_has_exactly_as_many(
    sheet: Make, title: str, heads: list[str], days: Sequence[int]
) -> None:
    page = sheet(TITLE, (title,), ("NO", "NAMA", *heads), (1.0, "Efraim Ufi", *["H"] * len(heads)))
    assert [day.day for day in read_attendance(page, TODAY).sessions] == list(days)


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("4 - 22 Oktober 2021", [f"Hari {n}" for n in range(1, 11)]),
        ("4 - 22 Oktober 2021", [f"Pertemuan {n}" for n in range(1, 11)]),
        ("4 - 22 Oktober 2021", [float(n) for n in range(1, 11)]),
        ("4 - 6 Oktober 2021", ["Hari 1", "Hari 3", "Hari 2"]),
        ("4 - 6 Oktober 2021", ["Hari 1", "Hari 1", "Hari 2"]),
        ("Oktober 2021", [f"Hari {n}" for n in range(1, 11)]),
        ("Oktober 2021", [f"Hari {n}" for n in range(1, 22)]),
        ("Oktober 2021", [f"Minggu {n}" for n in range(1, 5)]),
        ("Oktober 2021", ["Hari 1 (Jumat)", "Hari 2 (Senin)"]),
        ("Rumah Kreatif", [f"Hari {n}" for n in range(1, 11)]),
        ("Rumah Kreatif", ["Senin 5", "Selasa 6"]),
    ],
)
def test_counted_days_that_no_title_dates_are_refused(
    sheet: Make, title: str, heads: list[Cell]
) -> None:
    page = sheet(
        TITLE,
        (title,),
        ("NO", "NAMA", *heads),
        (1.0, "Efraim Ufi", *["H"] * len(heads)),
        ("", "", "Kupang, 4 - 13 Oktober 2021"),
    )
    with pytest.raises(WorldError) as caught:
        read_attendance(page, TODAY)
    assert caught.value.code == "attendance.no_days"


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("4 - 6 Oktober 2021", [(10, 4), (10, 4), (10, 5)]),
        ("4 Oktober - 30 November 2021", None),
        ("25 Oktober - 5 November 2021", [(10, 25), (10, 25), (11, 1)]),
    ],
)
def test_a_day_number_twice_is_one_day_where_no_other_fits(
    sheet: Make, title: str, days: list[tuple[int, int]] | None
) -> None:
    numbers = [float(day) for _, day in days or [(10, 4), (10, 4), (10, 5)]]
    page = sheet(TITLE, (title,), ("NO", "NAMA", *numbers), EFRAIM)
    if days is None:
        with pytest.raises(WorldError):
            read_attendance(page, TODAY)
    else:
        found = read_attendance(page, TODAY).sessions
        assert [(day.month, day.day) for day in found] == days


def test_a_friday_written_with_an_apostrophe_is_not_lost(sheet: Make) -> None:
    page = sheet(TITLE, ("NO", "NAMA", "Kamis 7/10/21", "Jum'at 8/10/21"), EFRAIM)
    assert [day.day for day in read_attendance(page, TODAY).sessions] == [7, 8]


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


def test_one_day_with_marks_is_a_list(sheet: Make) -> None:
    page = sheet(("NO", "NAMA", DAYS[0]), (1.0, "Efraim", "H"), (2.0, "Oliva", "x"))
    assert read_attendance(page, TODAY).totals()["H"] == 1


def test_marks_without_a_name_are_not_lost(sheet: Make) -> None:
    page = sheet(("NO", "NAMA", *DAYS), EFRAIM, (2.0, "", "H", "H", "H"))
    assert [row.name for row in read_attendance(page, TODAY).rows] == ["Efraim Ufi", ""]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("NAMA", "NIK"), ("Efraim", "53")], "attendance.no_days"),
        ([("X", *DAYS), ("Efraim", "H", "H", "H")], "attendance.no_names"),
        (
            [
                ("NO", "NAMA", "TANGGAL LAHIR", "JK"),
                (1.0, "Efraim Ufi", date(1990, 5, 12), "L"),
                (2.0, "Oliva Nope", date(1991, 6, 1), "P"),
                (3.0, "Ari Foeh", "-", "L"),
                (4.0, "Maria Lay", "3 Mei 1988", "P"),
            ],
            "attendance.no_days",
        ),
        ([("NO", "NAMA", DAYS[0]), (1.0, "Efraim"), (2.0, "Oliva")], "attendance.no_days"),
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
