"""The example registers come out as written beside them, and so do those of other seeds."""

import io
import json
import sys
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from lipas_desktop.domain.attendance_names import match_names
from lipas_desktop.domain.date_reading import read_birth
from lipas_desktop.domain.fates import Fate, KnownPeople, decide, whole_nik
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.passing import judge
from lipas_desktop.spreadsheet.attendance import best_attendance_sheet, read_attendance
from lipas_desktop.spreadsheet.people import best_people_sheet, guess_people, read_people
from lipas_desktop.spreadsheet.read import Workbook, parse_workbook, read_workbook

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"
TODAY = date(2021, 10, 28)
LATER = date(2027, 1, 5)


@pytest.fixture(scope="module")
def messy() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import messy_workbooks
    finally:
        sys.path.pop(0)
    return messy_workbooks


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import build_demo
    finally:
        sys.path.pop(0)
    return build_demo


def fates(workbook: Workbook, today: date = TODAY, known: KnownPeople | None = None) -> list[Fate]:
    sheet = best_people_sheet(workbook.sheets)
    rows = read_people(sheet, guess_people(sheet), today)
    return decide(rows, known or KnownPeople(), today)


@pytest.mark.parametrize("today", [TODAY, LATER])
def test_the_participants_list_has_the_fates_written_beside_it(shared: Path, today: date) -> None:
    found = fates(read_workbook(shared / "data" / "daftar_peserta.xlsx"), today)
    expected = json.loads((shared / "data" / "daftar_peserta.expected.json").read_text())
    assert len(found) == expected["rows"]
    assert Counter(fate.fate for fate in found) == expected["fates"]
    assert Counter(fate.kind for fate in found) == expected["kinds"]
    notable = [
        {"sheet_row": fate.sheet_row, "kind": fate.kind, "fate": fate.fate}
        for fate in found
        if fate.kind != "ok"
    ]
    assert notable == expected["notable"]


@pytest.mark.parametrize("today", [TODAY, LATER])
def test_the_attendance_list_has_the_totals_written_beside_it(shared: Path, today: date) -> None:
    workbook = read_workbook(shared / "data" / "daftar_hadir.xlsx")
    read = read_attendance(best_attendance_sheet(workbook.sheets, today), today)
    expected = json.loads((shared / "data" / "daftar_hadir.expected.json").read_text())
    assert len(read.rows) == expected["people"]
    assert len(read.sessions) == expected["days"]
    assert read.totals() == expected["marks"]
    passed = [judge((m.mark for m in row.marks), len(read.sessions)).passed for row in read.rows]
    assert sum(passed) == expected["passed"]
    assert read.title == "Pelatihan Mebel dari Botol Bekas"
    assert (read.sessions[0], read.sessions[-1]) == (date(2021, 10, 4), date(2021, 10, 22))


def test_nobody_on_the_attendance_list_is_on_the_participants_list(shared: Path) -> None:
    people = read_workbook(shared / "data" / "daftar_peserta.xlsx")
    sheet = best_people_sheet(people.sheets)
    rows = read_people(sheet, guess_people(sheet), TODAY)
    workbook = read_workbook(shared / "data" / "daftar_hadir.xlsx")
    read = read_attendance(workbook.sheets[0], TODAY)
    names = [row.name for row in read.rows]
    known = [(row.sheet_row, row.name) for row in rows]
    assert match_names(names, known).count(None) == len(names)


def test_the_same_list_again_brings_nobody_new(shared: Path) -> None:
    workbook = read_workbook(shared / "data" / "daftar_peserta.xlsx")
    sheet = best_people_sheet(workbook.sheets)
    rows = read_people(sheet, guess_people(sheet), TODAY)
    first = decide(rows, KnownPeople(), TODAY)
    taken = {fate.sheet_row for fate in first if fate.fate == "new"}
    known = KnownPeople.of(
        (str(row.sheet_row), row.name, whole_nik(row), read_birth(row.birth, TODAY).value)
        for row in rows
        if row.sheet_row in taken
    )
    assert Counter(fate.fate for fate in decide(rows, known, TODAY)) == {
        "duplicate": 156,
        "likely_duplicate": 8,
        "error": 16,
    }


@pytest.mark.parametrize("seed", range(60))
def test_lists_of_other_seeds_have_the_fates_their_maker_knows(
    messy: ModuleType, seed: int
) -> None:
    made = messy.participants(seed)
    found = fates(parse_workbook(made.data, "daftar.xlsx"))
    assert {fate.sheet_row: fate.kind for fate in found} == made.kinds


@pytest.mark.parametrize("seed", range(30))
def test_attendance_of_other_seeds_has_the_totals_its_maker_knows(
    messy: ModuleType, seed: int
) -> None:
    made = messy.attendance(seed)
    workbook = parse_workbook(made.data, "hadir.xlsx")
    read = read_attendance(best_attendance_sheet(workbook.sheets, LATER), LATER)
    assert [row.name for row in read.rows] == made.names
    assert read.totals() == made.marks
    assert len(read.sessions) == 15
    passed = [judge((m.mark for m in row.marks), 15).passed for row in read.rows]
    assert sum(passed) == made.passed


def members(data: bytes) -> dict[str, bytes]:
    """Return what a workbook's archive holds; how it is packed differs from system to system."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_samples_shipped_are_what_their_script_makes(demo: ModuleType) -> None:
    listed, attended = demo.build()
    assert members((DEMO / "peserta.xlsx").read_bytes()) == members(listed.data)
    assert members((DEMO / "hadir.xlsx").read_bytes()) == members(attended.data)


def test_the_samples_show_every_fate_and_half_of_those_attending_are_known(
    demo: ModuleType,
) -> None:
    listed, attended = demo.build()
    workbook = read_workbook(DEMO / "peserta.xlsx")
    found = fates(workbook)
    assert {fate.sheet_row: fate.kind for fate in found} == listed.kinds
    assert {fate.fate for fate in found} == {"new", "error", "duplicate", "likely_duplicate"}
    new = {fate.sheet_row for fate in found if fate.fate == "new"}
    sheet = best_people_sheet(workbook.sheets)
    rows = read_people(sheet, guess_people(sheet), TODAY)
    known = [(r.sheet_row, suggest_name(r.name)) for r in rows if r.sheet_row in new]
    read = read_attendance(read_workbook(DEMO / "hadir.xlsx").sheets[0], TODAY)
    matched = match_names([row.name for row in read.rows], known)
    assert len(read.rows) == 20
    assert len(read.sessions) == 10
    assert matched.count(None) == 10
    assert attended.passed == 18
