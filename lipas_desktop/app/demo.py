"""The main job from end to end without a screen, on real files: two computers, one house.

PC 1, the office's desk, imports people and an attendance list, issues certificates, exports. PC 2,
the house's desk, joins by stick and imports. Then both write about the same people and meet again.
Everything lies in one folder afterwards.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lipas_desktop.app.crossing import Crossed, cross
from lipas_desktop.domain.errors import InputError, LipasError, WorldError
from lipas_desktop.domain.fates import FATE_OF, FateName
from lipas_desktop.services import (
    activities,
    attendance_imports,
    certificates,
    founding,
    house_settings,
    imports,
    joining,
    receiving,
    sync,
)
from lipas_desktop.services.attendance_imports import AttendancePreview, TakenAttendance
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.services.places import Places
from lipas_desktop.services.samples import COURSE, LETTERHEAD, REGION, Sources
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.attendance import best_attendance_sheet, read_attendance
from lipas_desktop.spreadsheet.read import read_workbook
from lipas_desktop.system import paths
from lipas_desktop.system.atomic import write_new
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.disk_errors import as_world_error
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.randomness import system_random
from lipas_desktop.system.zones import WITA

PASSWORD = "melati sagu lontar"
HOUSE_GRANTS = frozenset({"data", "audit"})
Say = Callable[[str], None]
_MADE = ("pc1", "pc2", "stick")


@dataclass(frozen=True)
class _Desk:
    """PC 1 after its work."""

    people: PeoplePreview
    attendance: AttendancePreview
    taken: TakenAttendance
    issued: certificates.Issued
    pdf: Path | None
    """None where nobody has passed."""


def run(folder: Path, sources: Sources, say: Say) -> dict[str, Any]:
    """Do the whole job in a folder and return what came of it; raise where a step failed."""
    if any((folder / name).exists() for name in _MADE):
        raise InputError("demo.folder_used", name=folder.name)
    # Both are read before anything is written: a wrong file leaves the folder as it was.
    read_workbook(sources.participants)
    clock = FixedClock.on(_last_day(sources.attendance), WITA, hour=15)
    try:
        with as_world_error(folder):
            (folder / "stick").mkdir(parents=True)
        return _run(folder, sources, clock, say)
    except LipasError as error:
        if error.code != "demo.step_failed":
            for name in _MADE:
                shutil.rmtree(folder / name, ignore_errors=True)
        raise


def _run(folder: Path, sources: Sources, clock: FixedClock, say: Say) -> dict[str, Any]:
    stick = folder / "stick"
    first = _found(folder / "pc1", clock)
    try:
        desk = _work(first, folder, sources, say)
        second = joining.begin(
            _places(folder / "pc2"),
            "PC 2 Rumah",
            recovery.new_code(system_random),
            clock=clock,
            random=system_random,
        )
        try:
            exported = _join(first, second, stick, say)
            crossed = cross(first, second, stick)
            say(f"{crossed.changed} answers crossed, {crossed.to_review} to review")
            return _report(first, second, desk, exported, crossed, folder)
        finally:
            second.close()
    finally:
        first.close()


def _last_day(attendance: Path) -> date:
    """Read the last session's date, which is the day of the demo."""
    sheets, today = read_workbook(attendance).sheets, date.today()
    return max(read_attendance(best_attendance_sheet(sheets, today), today).sessions)


def _places(folder: Path) -> Places:
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )


def _found(folder: Path, clock: FixedClock) -> Session:
    facts = NewHouse(
        name="Rumah Kreatif Oebobo",
        short_code="RKO",
        type="BAPAS",
        region_code=REGION,
        pc_name="PC 1 Kantor",
        admin_name="Petugas Contoh",
        password=PASSWORD,
    )
    code = recovery.new_code(system_random)
    session = founding.found_house(_places(folder), facts, code, clock=clock, random=system_random)
    house_settings.save(session, {"issuer_name": "Rumah Kreatif Oebobo", **LETTERHEAD})
    return session


def _work(session: Session, folder: Path, sources: Sources, say: Say) -> _Desk:
    people = imports.preview_people(session, sources.participants)
    taken, _ = imports.take_people(session, people)
    again, _ = imports.take_people(session, imports.preview_people(session, sources.participants))
    if again.taken:
        raise WorldError("demo.step_failed", step="import-twice")
    say(f"{taken.taken} people taken of {len(people.rows)} rows")
    attendance = attendance_imports.preview_attendance(session, sources.attendance)
    written, _ = attendance_imports.take_attendance(session, attendance, COURSE)
    say(f"{written.marks} marks of {written.people} people")
    issued, pdf = _certificates(session, written, folder)
    say(f"{len(issued.ids)} certificates in {pdf.name}" if pdf else "nobody has passed")
    return _Desk(people, attendance, written, issued, pdf)


def _certificates(
    session: Session, taken: TakenAttendance, folder: Path
) -> tuple[certificates.Issued, Path | None]:
    shown = activities.grid(session, taken.activity)
    on = date.fromisoformat(shown.sessions[-1].date)
    passed = [one for one in certificates.candidates(session, taken.activity) if one.passes]
    picks = [Pick(one.person, one.printed_name) for one in passed]
    if not picks:
        return certificates.Issued((), ()), None
    issued, _ = certificates.issue(session, taken.activity, on, picks)
    path = folder / certificates.file_name(session, issued.ids)
    certificates.write_pdf(session, issued.ids, path)
    return issued, path


def _join(first: Session, second: Session, stick: Path, say: Say) -> sync.Exported:
    """Let PC 2 join by stick, the words compared each time; return what PC 1 wrote for it."""
    _, asked = joining.write_request(second, stick)
    (request,) = joining.find_requests(stick)
    if request.words != asked:
        raise WorldError("demo.step_failed", step="request-words")
    accepted, _ = joining.accept(first, request, stick, grants=HOUSE_GRANTS)
    answer = joining.find_answer(second, stick)
    if answer.words != accepted.words:
        raise WorldError("demo.step_failed", step="answer-words")
    received, _ = joining.take(second, answer, stick)
    again, _ = receiving.receive(second, [stick])
    if not received.new or again.new:
        raise WorldError("demo.step_failed", step="receive")
    account = joining.accounts(second)[0]
    assert account.id is not None
    joining.choose_account(second, account.id, PASSWORD)
    say(f"PC 2 took {received.new} entries; a second time {again.new}")
    return accepted.exported


def _report(
    first: Session,
    second: Session,
    desk: _Desk,
    exported: sync.Exported,
    crossed: Crossed,
    folder: Path,
) -> dict[str, Any]:
    identity = folder / "pc2.age-identity.txt"
    write_new(identity, f"{second.device.identity}\n".encode())
    equal = first.store.log.state_hash("data") == second.store.log.state_hash("data")
    restricted = len(second.store.rows.list("legal_status")) + len(
        second.store.rows.list("enrolment_status")
    )
    same = certificates.lines(first) == certificates.lines(second)
    if not equal or restricted or not same:
        raise WorldError("demo.step_failed", step="compare")
    data = next(one for one in exported.files if one.kind == "data")
    return {
        "import": _import_facts(desk.people),
        "attendance": {"people": desk.taken.people, "marks": desk.attendance.totals},
        "certificates": {
            "count": len(desk.issued.ids),
            "pdf": str(desk.pdf) if desk.pdf else None,
            "numbers": list(desk.issued.numbers),
            "issuer_key": first.house_row.text("issuer_key"),
        },
        "bundle": str(data.path),
        "bundles": [str(one.path) for one in exported.files]
        + [str(one) for one in crossed.bundles],
        "crossing": {"changes": crossed.changed, "to_review": crossed.to_review},
        "identity": str(identity),
        "password": PASSWORD,
        "state_hash_equal": equal,
        "state_hash": first.store.log.state_hash("data"),
        "restricted_rows_on_pc2": restricted,
    }


def _import_facts(preview: PeoplePreview) -> dict[str, Any]:
    kinds = preview.kinds()
    fates: tuple[FateName, ...] = ("new", "error", "likely_duplicate", "duplicate")
    return {
        "rows": len(preview.rows),
        "fates": {fate: preview.count(fate) for fate in fates if preview.count(fate)},
        "kinds": kinds,
        "errors": {kind: count for kind, count in kinds.items() if FATE_OF[kind] == "error"},
        "notable": [
            {"sheet_row": row.sheet_row, "kind": row.fate.kind, "fate": row.fate_name}
            for row in preview.rows
            if row.fate.kind != "ok"
        ],
    }
