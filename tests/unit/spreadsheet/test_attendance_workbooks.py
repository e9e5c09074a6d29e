"""Attendance lists as workbooks hold them: merged dates, unread marks, several sheets."""

import io
from collections.abc import Callable, Sequence
from datetime import date

import pytest
import xlsxwriter

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.spreadsheet.attendance import (
    AttendanceList,
    attendance_lists,
    best_attendance_sheet,
    read_attendance,
)
from lipas_desktop.spreadsheet.read import parse_workbook

Xlsx = Callable[..., bytes]
Merges = Sequence[tuple[int, int, int, int]]
TODAY = date(2022, 3, 1)
FOURTH, FIFTH, SIXTH = (date(2021, 10, day) for day in (4, 5, 6))
TITLE = ["DAFTAR HADIR LAS DASAR"]
DATES = ["NO", "NAMA", FOURTH, FIFTH]
OVER_TWO = (1, 2, 1, 3), (1, 4, 1, 5)


def merged(rows: Sequence[Sequence[object]], merges: Merges) -> bytes:
    """Make a workbook with cells merged: first row, first column, last row, last column."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    page = book.add_worksheet("Daftar")
    held = book.add_format({"num_format": "dd/mm/yyyy"})
    for first, left, last, right in merges:
        page.merge_range(first, left, last, right, rows[first][left], held)
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if value != "" and not any(m[:2] == (number, column) for m in merges):
                page.write(number, column, value)
    book.close()
    return out.getvalue()


def read(data: bytes, today: date = TODAY) -> AttendanceList:
    sheets = parse_workbook(data, "hadir.xlsx").sheets
    return read_attendance(best_attendance_sheet(sheets, today), today)


def letters(found: AttendanceList) -> list[str]:
    return ["".join(mark.mark or "." for mark in row.marks) for row in found.rows]


@pytest.mark.parametrize("merges", [OVER_TWO, (*OVER_TWO, (1, 0, 2, 0), (1, 1, 2, 1)), ()])
def test_a_date_over_two_columns_is_two_sessions_of_that_day(merges: Merges) -> None:
    found = read(
        merged(
            [
                TITLE,
                ["NO", "NAMA", "4 Okt", "", "5 Okt", "", "KET"],
                ["", "", "Pagi", "Siang", "Pagi", "Siang"],
                [1, "Efraim Ufi", "H", "S", "H", "A", "pulang"],
                [2, "Oliva Nope", "I", "H", "H", "H"],
            ],
            merges,
        )
    )
    assert [day.day for day in found.sessions] == [4, 4, 5, 5]
    assert found.parts == ("Pagi", "Siang", "Pagi", "Siang")
    assert found.columns == (2, 3, 4, 5)
    assert [row.name for row in found.rows] == ["Efraim Ufi", "Oliva Nope"]
    assert letters(found) == ["HSHA", "IHHH"]


def test_a_merged_date_without_headings_below_it_loses_no_marks() -> None:
    rows = [TITLE, ["NO", "NAMA", FOURTH, "", FIFTH, ""], [1, "Efraim", "H", "S", "A", ""]]
    found = read(merged(rows, OVER_TWO))
    assert [day.day for day in found.sessions] == [4, 4, 5]
    assert letters(found) == ["HSA"]


def test_sessions_counted_below_one_date_are_no_days_of_the_title() -> None:
    rows = [
        ["DAFTAR HADIR LAS DASAR, 4 - 5 Oktober 2021"],
        ["NO", "NAMA", FOURTH, ""],
        ["", "", "Sesi 1", "Sesi 2"],
        [1, "Efraim", "H", "S"],
    ]
    found = read(merged(rows, OVER_TWO[:1]))
    assert found.sessions == (FOURTH, FOURTH)
    assert found.parts == ("Sesi 1", "Sesi 2")
    assert letters(found) == ["HS"]


def test_a_column_for_signatures_below_a_date_is_no_session() -> None:
    rows = [
        TITLE,
        ["NO", "NAMA", FOURTH, "", FIFTH, ""],
        ["", "", "Hadir", "Paraf", "Hadir", "Paraf"],
        [1, "Efraim", "v", "Ef.", "S", ""],
    ]
    found = read(merged(rows, OVER_TWO))
    assert found.sessions == (FOURTH, FIFTH)
    assert found.parts == ("", "")
    assert letters(found) == ["HS"]
    assert found.unreadable == 0


def test_sums_behind_the_days_are_no_sessions() -> None:
    found = read(
        merged(
            [
                ["", "", "TANGGAL", "", "JUMLAH", "", ""],
                ["NO", "NAMA", FOURTH, FIFTH, "", "", ""],
                ["", "", "Sen", "Sel", "H", "S", "A"],
                [1, "Efraim", "v", "S", 1, 1, 0],
            ],
            [(0, 2, 0, 3), (0, 4, 1, 6)],
        )
    )
    assert found.sessions == (FOURTH, FIFTH)
    assert letters(found) == ["HS"]


def test_columns_to_be_ticked_below_a_date_are_one_session() -> None:
    rows = [
        TITLE,
        ["NO", "NAMA", FOURTH, "", "", "", FIFTH],
        ["", "", "H", "S", "I", "A", "H", "S", "I", "A"],
        [1, "Efraim", "√", "", "", "", "", "x", "", ""],
        [2, "Oliva", "", "", "", "v", "v", "", "v", ""],
    ]
    found = read(merged(rows, [(1, 2, 1, 5), (1, 6, 1, 9)]))
    assert found.sessions == (FOURTH, FIFTH)
    assert letters(found) == ["HS", "A."]
    assert dict(found.unread()) == {"h + i": 1}


@pytest.mark.parametrize("mark", ["hadir?", "?", "x", "."])
def test_a_list_of_which_no_mark_can_be_read_is_shown(xlsx: Xlsx, mark: str) -> None:
    rows = [TITLE, DATES, [1, "Efraim Ufi", mark, mark], [2, "Oliva Nope", mark, mark]]
    found = read(xlsx(Daftar=rows))
    assert [row.name for row in found.rows] == ["Efraim Ufi", "Oliva Nope"]
    assert dict(found.unread()) == {mark: 4}
    assert letters(found) == ["..", ".."]


def test_people_with_two_dates_each_are_no_attendance_list(xlsx: Xlsx) -> None:
    rows = [
        ["NO", "NAMA", "TANGGAL LAHIR", "TANGGAL MASUK"],
        [1, "Efraim Ufi", date(1990, 5, 12), FOURTH],
        [2, "Oliva Nope", "belum tahu", "?"],
    ]
    with pytest.raises(WorldError, match=r"attendance\.no_days"):
        read(xlsx(Daftar=rows))


@pytest.mark.parametrize(
    ("written", "mark"),
    [("v", "H"), ("V", "H"), ("√", "H"), ("✓", "H"), (1, "H"), ("1", "H"), ("TK", "A"), ("-", "A"),
     ("x", "."), ("X", "."), (0, "."), (".", ".")],
)  # fmt: skip
def test_marks_that_mean_one_thing_are_taken_and_no_others(
    xlsx: Xlsx, written: object, mark: str
) -> None:
    found = read(xlsx(Daftar=[TITLE, DATES, [1, "Efraim Ufi", "H", written]]))
    assert letters(found) == [f"H{mark}"]
    assert found.unreadable == (mark == ".")


def test_a_one_among_other_numbers_is_no_mark(xlsx: Xlsx) -> None:
    found = read(xlsx(Daftar=[TITLE, DATES, [1, "Efraim", 4, 1], [2, "Oliva", "H", 2]]))
    assert letters(found) == ["..", "H."]


def test_a_row_that_counts_is_nobody(xlsx: Xlsx) -> None:
    rows = [TITLE, ["NAMA", FOURTH, FIFTH], ["Efraim", 1, 0], ["Oliva", "x", "x"], ["Hadir", 2, 1]]
    assert [row.name for row in read(xlsx(Daftar=rows)).rows] == ["Efraim", "Oliva"]


def test_somebody_with_crosses_alone_at_the_end_is_not_lost(xlsx: Xlsx) -> None:
    rows = [["NAMA", FOURTH, FIFTH], ["Efraim", "H", "H"], ["Oliva", "x", "x"], ["Maria Lay"]]
    assert [row.name for row in read(xlsx(Daftar=rows)).rows] == ["Efraim", "Oliva"]


def test_what_somebody_says_of_a_mark_holds_for_the_whole_list(xlsx: Xlsx) -> None:
    rows = [TITLE, DATES, [1, "Efraim", "x", "H"], [2, "Oliva", "X", "0"]]
    found = read(xlsx(Daftar=rows))
    assert dict(found.unread()) == {"x": 2, "0": 1}
    assert letters(found.meaning({"x": "A"})) == ["AH", "A."]
    assert found.meaning({"x": "A"}).unreadable == 1
    assert letters(found) == [".H", ".."]


COVER = [["RUMAH KREATIF OEBOBO"], ["Jadwal", FOURTH, FIFTH, SIXTH], ["Instruktur", "Ibu Mery"]]
OCTOBER = [TITLE, DATES, [1, "Efraim", "H", "H"]]
NOVEMBER = [TITLE, [*DATES, SIXTH], [1, "Efraim", "H", "H", "S"]]
EMPTY = [TITLE, [*DATES, SIXTH], [1, "Efraim"], [2, "Oliva"]]


def test_a_list_behind_a_cover_sheet_with_more_dates_is_found(xlsx: Xlsx) -> None:
    assert letters(read(xlsx(Sampul=COVER, Daftar=OCTOBER))) == ["HH"]


def test_of_two_lists_the_first_is_read_and_the_other_is_known(xlsx: Xlsx) -> None:
    data = xlsx(Sampul=COVER, Oktober=OCTOBER, November=NOVEMBER)
    found = attendance_lists(parse_workbook(data, "a.xlsx").sheets, TODAY)
    assert [sheet.name for sheet, _ in found] == ["Oktober", "November"]
    assert letters(read(data)) == ["HH"]


def test_a_sheet_not_yet_filled_gives_way_to_one_that_is(xlsx: Xlsx) -> None:
    data = xlsx(Contoh=EMPTY, Oktober=OCTOBER)
    found = attendance_lists(parse_workbook(data, "a.xlsx").sheets, TODAY)
    assert [sheet.name for sheet, _ in found] == ["Oktober"]
