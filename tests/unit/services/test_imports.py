"""Workbooks come in: fates, decisions, undo, the copy with reasons, what is kept."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.errors import Cancelled, InputError, WorldError
from lipas_desktop.domain.jobs import CancelToken
from lipas_desktop.services import (
    activities,
    attendance_imports,
    certificates,
    house_settings,
    imports,
    kept_workbooks,
    undo_imports,
)
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.read import read_workbook
from lipas_desktop.system import paths

DEMO = paths.resources() / "demo"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "peserta.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes())
    return path


@pytest.fixture
def attendance(tmp_path: Path) -> Path:
    path = tmp_path / "hadir.xlsx"
    path.write_bytes((DEMO / "hadir.xlsx").read_bytes())
    return path


@pytest.fixture
def half_days(tmp_path: Path) -> Path:
    """Two columns on 4 October, morning and afternoon, then a column a day to the 13th."""
    days = [4, *range(4, 14)]
    lines = ["NO,NAMA," + ",".join(f"{day:02}/10/2021" for day in days)]
    lines += [f"{n},Peserta {word}," + ",".join("H" * 11) for n, word in enumerate("ABCDEF", 1)]
    path = tmp_path / "las.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def people(session: Session) -> int:
    return len(session.store.rows.list("person"))


def test_new_rows_are_taken_and_the_others_wait_or_stay_out(house: Session, workbook: Path) -> None:
    preview = imports.preview_people(house, workbook)
    taken, changes = imports.take_people(house, preview)
    assert taken.taken == preview.count("new") == people(house)
    assert taken.waiting == preview.count("duplicate") + preview.count("likely_duplicate") > 0
    assert taken.refused == preview.count("error") > 0
    assert changes.touches("person")


def test_the_preview_writes_nothing(house: Session, workbook: Path) -> None:
    before = workbook.read_bytes()
    imports.preview_people(house, workbook)
    assert people(house) == 0
    assert workbook.read_bytes() == before


def test_a_long_list_is_shown_page_by_page_while_the_rest_is_read(
    house: Session, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "PAGE", 25)
    pages: list[Sequence[imports.PreviewRow]] = []
    preview = imports.preview_people(house, workbook, show=pages.append)
    assert [len(page) for page in pages[:-1]] == [25] * (len(pages) - 1)
    assert len(pages) == -(-len(preview.rows) // 25) > 1
    assert [row for page in pages for row in page] == list(preview.rows)


def test_a_reading_that_is_cancelled_goes_no_further(
    house: Session, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "PAGE", 25)
    pages: list[Sequence[imports.PreviewRow]] = []
    cancel = CancelToken()

    def show(page: Sequence[imports.PreviewRow]) -> None:
        pages.append(page)
        cancel.cancel()

    with pytest.raises(Cancelled):
        imports.preview_people(house, workbook, show=show, cancel=cancel)
    assert len(pages) == 1


def test_the_same_file_twice_adds_nobody(house: Session, workbook: Path) -> None:
    first, _ = imports.take_people(house, imports.preview_people(house, workbook))
    preview = imports.preview_people(house, workbook)
    assert preview.already == first.batch
    again, _ = imports.take_people(house, preview)
    assert (again.taken, people(house)) == (0, first.taken)
    assert (again.same, again.waiting) == (first.taken, first.waiting)


def test_who_was_said_to_be_the_same_is_not_asked_about_again(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    held = next(row for row in preview.rows if row.fate_name == "likely_duplicate")
    first, _ = imports.take_people(house, preview, {held.sheet_row: imports.SAME})
    again = imports.preview_people(house, workbook)
    assert again.remembered == {held.sheet_row: imports.SAME}
    once_more, _ = imports.take_people(house, again, again.remembered)
    assert (once_more.same, once_more.waiting) == (first.taken + 1, first.waiting)
    assert first.batch is not None
    undo_imports.undo(house, first.batch)
    assert imports.preview_people(house, workbook).remembered == {}


def test_a_refused_row_that_was_taken_anyway_is_not_taken_again(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    row = next(r for r in preview.rows if r.fate_name == "error" and r.can_be_taken_anyway)
    first, _ = imports.take_people(house, preview, {row.sheet_row: imports.ANYWAY})
    again = imports.preview_people(house, workbook)
    once_more, _ = imports.take_people(house, again, {row.sheet_row: imports.ANYWAY})
    assert (once_more.taken, people(house)) == (0, first.taken)


def test_a_held_row_is_taken_once_somebody_says_that_it_is_new(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    held = next(row for row in preview.rows if row.fate_name == "likely_duplicate")
    taken, _ = imports.take_people(house, preview, {held.sheet_row: imports.NEW})
    assert taken.taken == preview.count("new") + 1


def test_a_refused_row_with_name_and_sex_can_be_taken_and_is_to_be_checked(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    row = next(r for r in preview.rows if r.fate.kind.startswith("nik") and r.fate_name == "error")
    imports.take_people(house, preview, {row.sheet_row: imports.ANYWAY})
    (person,) = [
        one
        for one in house.store.rows.list("person")
        if one.values.get("sheet_row") == row.sheet_row
    ]
    line = house.store.people.lines([person.id])[0]
    assert line.checks > 0


def test_a_refused_row_without_a_name_is_never_taken(house: Session, workbook: Path) -> None:
    preview = imports.preview_people(house, workbook)
    nameless = [row for row in preview.rows if row.fate.kind == "name_missing"]
    decisions = {row.sheet_row: imports.ANYWAY for row in nameless}
    taken, _ = imports.take_people(house, preview, decisions)
    assert nameless
    assert taken.taken == preview.count("new")


def test_undo_voids_what_nobody_touched_and_lists_the_rest(house: Session, workbook: Path) -> None:
    taken, _ = imports.take_people(house, imports.preview_people(house, workbook))
    touched = house.store.rows.list("person")[0]
    house.append("data", [Set("person", touched.id, {"phone": "0812", "phone_text": "0812"})])
    assert taken.batch is not None
    undone, _ = undo_imports.undo(house, taken.batch)
    assert [row.id for row in undone.kept] == [touched.id]
    assert undone.voided == taken.taken - 1
    assert people(house) == 1


def test_after_an_undo_the_file_can_be_taken_again(house: Session, workbook: Path) -> None:
    taken, _ = imports.take_people(house, imports.preview_people(house, workbook))
    assert taken.batch is not None
    undo_imports.undo(house, taken.batch)
    assert undo_imports.batches(house) == []
    again, _ = imports.take_people(house, imports.preview_people(house, workbook))
    assert again.taken == taken.taken


def test_refused_rows_go_back_in_a_copy_with_their_reasons(
    house: Session, workbook: Path, tmp_path: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    reasons = {row.sheet_row: "alasan" for row in preview.rows if row.fate_name == "error"}
    before = workbook.read_bytes()
    target = imports.write_reasons(
        house, preview, reasons, "Alasan", tmp_path / "peserta - alasan.xlsx"
    )
    cells = [cell for row in read_workbook(target).sheets[0].rows for cell in row]
    assert cells.count("alasan") == len(reasons)
    assert workbook.read_bytes() == before
    assert house.store.rows.list("audit_event")[-1].text("target_kind") == "import_reasons"


def test_a_house_without_the_grant_takes_no_status_and_keeps_none(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    assert preview.untaken == ("status",)
    taken, _ = imports.take_people(house, preview)
    imports.keep_workbook(house, preview, taken.batch, remove=True)
    assert not workbook.exists()
    (kept,) = house.store.plain.files.list(taken.batch)
    data = house.store.plain.files.data(kept.sha256)
    assert data is not None
    path = workbook.with_name("kept.xlsx")
    path.write_bytes(data)
    column = preview.mapping.columns["status"]
    sheet = read_workbook(path).sheets[0]
    assert {sheet.at(row, column) for row in range(1, len(sheet.rows) + 1)} <= {None, ""}
    assert house.store.rows.list("legal_status") == []


def test_the_copy_with_reasons_holds_no_status_where_it_may_not_be_held(
    house: Session, workbook: Path
) -> None:
    preview = imports.preview_people(house, workbook)
    reasons = {row.sheet_row: "alasan" for row in preview.rows if row.fate_name == "error"}
    target = workbook.with_name("alasan.xlsx")
    imports.write_reasons(house, preview, reasons, "Alasan", target)
    sheet, column = read_workbook(target).sheets[0], preview.mapping.columns["status"]
    assert {sheet.at(row, column) for row in range(1, len(sheet.rows) + 1)} <= {None, ""}
    cells = [str(cell) for row in sheet.rows for cell in row]
    assert cells.count("alasan") == len(reasons) > 0


def test_an_office_with_the_grant_takes_the_status_into_the_restricted_stream(
    found: Callable[..., Session], workbook: Path
) -> None:
    office = found(house_type="BAPAS")
    preview = imports.preview_people(office, workbook)
    taken, _ = imports.take_people(office, preview)
    statuses = office.store.rows.list("legal_status")
    assert 0 < len(statuses) <= taken.taken
    assert all(row.text("category") or row.text("category_text") for row in statuses)


def test_a_mapping_can_be_changed(house: Session, workbook: Path) -> None:
    preview = imports.preview_people(house, workbook)
    without = preview.mapping.with_column("phone", None)
    changed = imports.preview_people(house, workbook, without)
    assert not any("phone" in row.values for row in changed.rows)
    assert any("phone" in row.values for row in preview.rows)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "workbook.not_a_workbook"),
        (b"", "workbook.empty"),
        (b"PK\x03\x04 cut short", "workbook.not_a_workbook"),
    ],
)
def test_what_is_no_workbook_is_said_and_nothing_is_written(
    house: Session, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(content)
    with pytest.raises(WorldError, match=code):
        imports.preview_people(house, path)
    assert people(house) == 0


def test_an_attendance_list_makes_activity_sessions_people_and_marks(
    house: Session, attendance: Path
) -> None:
    preview = attendance_imports.preview_attendance(house, attendance)
    taken, _ = attendance_imports.take_attendance(house, preview)
    grid = house.store.attendance.grid(taken.activity)
    assert len(grid.people) == len(preview.people) == taken.people
    assert len(grid.sessions) == len(preview.list.sessions)
    assert len(grid.marks) == taken.marks == sum(preview.totals.values())


def test_the_same_attendance_list_is_not_taken_twice(house: Session, attendance: Path) -> None:
    attendance_imports.take_attendance(
        house, attendance_imports.preview_attendance(house, attendance)
    )
    with pytest.raises(InputError, match=r"import\.already"):
        attendance_imports.take_attendance(
            house, attendance_imports.preview_attendance(house, attendance)
        )


def test_a_participants_list_is_no_attendance_list(house: Session, workbook: Path) -> None:
    with pytest.raises(WorldError, match=r"attendance\.no_days"):
        attendance_imports.preview_attendance(house, workbook)


def test_each_column_of_one_day_is_a_session_of_its_own(house: Session, half_days: Path) -> None:
    preview = attendance_imports.preview_attendance(house, half_days)
    taken, _ = attendance_imports.take_attendance(house, preview, {"session_jp": 4})
    grid = activities.grid(house, taken.activity)
    assert taken.marks == 66
    assert [one.date for one in grid.sessions] == [d.isoformat() for d in preview.list.sessions]
    assert {(len(line.marks), line.jp) for line in grid.people} == {(11, 44)}
    picks = [certificates.Pick(line.person.id, line.person.full_name) for line in grid.people]
    house_settings.save(house, {"head_name": "Agnes Takene", "head_title": "Ketua"})
    sheets = certificates.preview_sheets(house, taken.activity, date(2021, 10, 13), picks)
    assert {sheet.jp for sheet in sheets} == {44}
    assert activities.make_sessions(house, taken.activity, preview.list.sessions)[0] == []
    with pytest.raises(InputError, match=r"import\.already"):
        attendance_imports.take_attendance(
            house, attendance_imports.preview_attendance(house, half_days)
        )


def test_columns_of_one_day_stay_in_their_order(house: Session, tmp_path: Path) -> None:
    path = tmp_path / "las.csv"
    days = ",".join(["04/10/2021"] * 5)
    path.write_text(f"NO,NAMA,{days}\n1,Ari Foeh,H,S,A,I,T\n", encoding="utf-8")
    preview = attendance_imports.preview_attendance(house, path)
    taken, _ = attendance_imports.take_attendance(house, preview)
    grid = activities.grid(house, taken.activity)
    (line,) = grid.people
    assert [line.marks[one.id] for one in grid.sessions] == ["H", "S", "A", "I", "T"]
    on_the_day = house.store.activities.sessions_between("2021-10-04", "2021-10-04")
    assert [one.id for one in on_the_day] == [one.id for one in grid.sessions]


def test_columns_of_one_day_meet_the_sessions_there_are_and_make_the_rest(
    house: Session, half_days: Path
) -> None:
    activity = house.append("data", [Insert("activity", (), {"title": "Las"})]).ids[0]
    assert activity is not None
    (held,), _ = activities.make_sessions(house, activity, [date(2021, 10, 4)])
    preview = attendance_imports.preview_attendance(house, half_days, activity)
    attendance_imports.take_attendance(house, preview)
    grid = activities.grid(house, activity)
    assert len(grid.sessions) == 11
    assert grid.sessions[0].id == held
    assert {len(line.marks) for line in grid.people} == {11}


def test_an_attendance_import_is_undone_as_a_whole(house: Session, attendance: Path) -> None:
    taken, _ = attendance_imports.take_attendance(
        house, attendance_imports.preview_attendance(house, attendance)
    )
    undone, _ = undo_imports.undo(house, taken.batch)
    assert undone.kept == []
    assert people(house) == 0
    assert house.store.rows.list("activity") == []
    assert house.store.rows.list("session") == []


def test_known_people_are_found_by_an_exact_name_of_two_words(
    house: Session, attendance: Path
) -> None:
    preview = attendance_imports.preview_attendance(house, attendance)
    name = next(one.name for one in preview.people if len(one.name.split()) > 1)
    house.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])
    again = attendance_imports.preview_attendance(house, attendance)
    assert sum(one.person is not None for one in again.people) == 1


def test_a_kept_workbook_is_found_by_its_import_and_written_out_whole(
    house: Session, workbook: Path
) -> None:
    data = workbook.read_bytes()
    with house.store.writing():
        preview = imports.preview_people(house, workbook)
        taken, _ = imports.take_people(house, preview)
        assert taken.batch is not None
        assert kept_workbooks.of_import(house, taken.batch) is None
        house.store.plain.files.put("peserta.xlsx", data, 1, taken.batch)
    kept = kept_workbooks.of_import(house, taken.batch)
    assert kept is not None
    workbook.write_bytes(b"an older copy")
    kept_workbooks.write_out(house, kept, workbook)
    assert workbook.read_bytes() == data
    assert house.store.rows.list("audit_event")[-1].text("detail") == "peserta.xlsx"
