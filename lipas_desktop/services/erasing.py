"""*Hapus permanen* (UU PDP): a person and all that is about them leaves this house's computers.

What goes: the person, the rows linked to them as the same person, enrolments, attendance,
certificates with their snapshots, legal status, all other records about them, and the records about
these; the member that they are themselves; every earlier value of these in the log; drafts;
an import that brought nobody else, with its kept workbook; lines of the audit that spell the name.
What stays: the fact that rows were erased, when, by whom and why; numbers of certificates, which
are not given again; what free texts about others say of the person; kept workbooks with others in
them; copies written before, papers, and sticks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Erase, Screens, Set
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.people import get
from lipas_desktop.services.session import AccountFacts, Session, keep_ledger
from lipas_desktop.services.undecided import write_decided
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import password
from lipas_desktop.system.keys.slot_copies import read_slots
from lipas_desktop.system.keys.slots import open_slots

HEADS = frozenset({"PIMPINAN", "ADMIN"})
"""Roles that may erase."""
HEAD, HEAD_AND_SECOND = "head", "head_and_second"
"""What a house chooses: the head alone, which holds until it chooses, or with a second person."""
REASONS = CODES["erase_reason"]
_COUNTED = frozenset({
    "enrolment", "attendance", "certificate", "legal_status", "enrolment_status", "link",
})  # fmt: skip
"""Kinds about people that the plan counts by themselves, or that nobody has written."""


@dataclass(frozen=True)
class Plan:
    """What would go with a person, and what would remain elsewhere."""

    name: str
    number: str
    on_hold: bool
    enrolments: int
    marks: int
    certificates: int
    statuses: int
    records: int
    """In all other registers."""
    workbooks: Sequence[str]
    """Kept workbooks that stay, since they brought others too."""
    copies: Sequence[Transfer]
    """Copies written before, the latest first: the person is in them still."""
    local_copies: int
    """Copies on this computer: made before an upgrade, or set aside by a restore."""


@dataclass(frozen=True)
class Second:
    """A second person who agrees, by the password of their own account."""

    account: RowId
    secret: str


@dataclass(frozen=True)
class Done:
    """What became of it."""

    rows: int
    clean: bool
    """Nothing is left in the file; else the rest goes at the next opening."""


def may_erase(session: Session) -> bool:
    """Tell whether the person at the keyboard may erase somebody for good."""
    return session.account.role in HEADS


def needs_second(session: Session) -> bool:
    """Tell whether the house asks for a second person's password."""
    return session.house_row.text("erase_by") == HEAD_AND_SECOND


def seconds(session: Session) -> list[AccountFacts]:
    """Return who may agree as the second person: whoever has a password on this computer."""
    slots = {slot.who for slot in read_slots(session.places.live).slots}
    return [
        AccountFacts(row.id, row.text("name"), row.text("role"))
        for row in session.store.rows.list("account")
        if row.id in slots and row.id != session.account_id
    ]


def is_on_hold(session: Session, person: RowId) -> bool:
    """Tell whether a case forbids to erase a person; where computers differ, it does."""
    sides = session.store.log.choices("person", person)
    holds = [line.values.get("legal_hold") for one in sides for line in one.lines]
    return True in (get(session, person).values.get("legal_hold"), *holds)


def shows_hold(session: Session, person: RowId) -> bool:
    """Tell whether the value shown is a hold; quick, for menus, where `is_on_hold` may wait."""
    rows = rows_of(session, "person", person)
    return any(row.values.get("legal_hold") is True for row in rows)


def hold(session: Session, person: RowId, *, on: bool, screens: Screens | None = None) -> Changes:
    """Forbid to erase a person while a case runs, or allow it again.

    InputError as for erasing; record.undecided where the PCs differ in it.
    """
    if not may_erase(session):
        raise InputError("erase.not_allowed")
    today = session.clock.day_to_write()
    get(session, person)
    values = {"legal_hold": on, "legal_hold_on": today}
    rows = rows_of(session, "person", person)
    return write_decided(session, [Set("person", row.id, values) for row in rows], screens)


def check(session: Session, person: RowId) -> None:
    """Raise where an erasure would be refused; InputError erase.not_allowed, erase.on_hold."""
    if not may_erase(session):
        raise InputError("erase.not_allowed")
    if any(is_on_hold(session, one) for one in _same_person(session, person)):
        raise InputError("erase.on_hold")


def set_who_may(session: Session, *, second: bool, screens: Screens | None = None) -> Changes:
    """Let the head erase alone, or only with a second person.

    InputError erase.not_allowed; record.undecided where the PCs differ in it.
    """
    if not may_erase(session):
        raise InputError("erase.not_allowed")
    values = Set("house", session.house.row, {"erase_by": HEAD_AND_SECOND if second else HEAD})
    return write_decided(session, [values], screens)


def plan(session: Session, person: RowId) -> Plan:
    """Say what an erasure would take and what it cannot reach; InputError record.unknown."""
    row = get(session, person)
    rows = _same_person(session, person)
    _, staying = _imports(session, rows)

    def count(kind: str) -> int:
        found = {one.id for each in rows for one in _about(session, kind, each)}
        return len(found)

    return Plan(
        name=row.text("full_name"),
        number=row.text("local_no"),
        on_hold=any(is_on_hold(session, one) for one in rows),
        enrolments=count("enrolment"),
        marks=count("attendance"),
        certificates=count("certificate"),
        statuses=count("legal_status"),
        records=len(_elsewhere(session, rows)),
        workbooks=staying,
        copies=session.store.plain.transfers.list(action="backup"),
        local_copies=sum(1 for _ in _local_copies(session)),
    )


def erase_person(
    session: Session,
    person: RowId,
    reason: str,
    *,
    second: Second | None = None,
    floor: Cost = FLOOR,
) -> tuple[Done, Changes]:
    """Erase a person for good; nothing brings them back.

    Writes the whole file anew, so it takes some seconds. InputError erase.not_allowed,
    erase.on_hold, erase.reason, erase.second_missing, erase.second_wrong, record.unknown.
    """
    check(session, person)
    if reason not in REASONS.by_code:
        # A free text could name the person, and this one stays for ever.
        raise InputError("erase.reason", column="reason")
    if needs_second(session):
        _check_second(session, second, floor)
    with session.store.writing():
        check(session, person)
        rows = _same_person(session, person)
        alone, _ = _imports(session, rows)
        every = [*rows, *_as_members(session, rows), *alone, *_audited(session, rows)]
        before = len(session.store.log.erased())
        changes = session.append("data", [Erase(every, reason)]).changes
        count = len(session.store.log.erased()) - before
        session.audit("HAPUS", "person", 1, reason)
    clean = session.store.cleanse()
    keep_ledger(session)
    plain = Changes(plain=frozenset({"draft", "kept_file", "audit"}))
    return Done(count, clean), changes.merge(plain)


def _local_copies(session: Session) -> Iterator[Path]:
    live = session.places.live
    yield from session.places.backups.glob("*.db")
    yield from live.parent.glob(f"{live.name}.old-*")


def _check_second(session: Session, second: Second | None, floor: Cost) -> None:
    if second is None or second.account not in {one.id for one in seconds(session)}:
        raise InputError("erase.second_missing", column="second")
    try:
        slots = read_slots(session.places.live)
        open_slots(slots, password(second.secret), who=second.account, floor=floor)
    except WorldError as error:
        if error.code != "keys.wrong_password":
            raise
        raise InputError("erase.second_wrong", column="second") from error


def _same_person(session: Session, person: RowId) -> list[RowId]:
    """Return a person's row and those that were linked to it as the same person."""
    get(session, person)
    others = session.store.clusters.members("person", person)
    found = dict.fromkeys([person, *others])
    return [row for row in found if session.store.rows.get("person", row) is not None]


def _about(session: Session, kind: str, person: RowId) -> list[Row]:
    if LEDGER.tables[kind].stream == "restricted" and not session.has_restricted:
        return []
    return session.store.rows.list(kind, key=person, include_void=True)


def _as_members(session: Session, people: Sequence[RowId]) -> list[RowId]:
    """Return the members that these people are; a body does not go with who leads it."""
    members = session.store.rows.list("pokmas_member", include_void=True)
    return [
        row.id
        for row in members
        if row.text("person") in people and row.text("kind") != "PERKUMPULAN"
    ]


def _elsewhere(session: Session, people: Sequence[RowId]) -> set[RowId]:
    """Return what goes from registers that the plan has no count of its own for."""
    found: set[RowId] = set()
    new = {*people, *_as_members(session, people)}
    while new:
        found |= new
        about = (
            row.id
            for kind, table in LEDGER.tables.items()
            if table.keys and kind not in _COUNTED
            for each in new
            for row in _about(session, kind, each)
        )
        new = set(about) - found
    return found - set(people)


def _imports(session: Session, people: Sequence[RowId]) -> tuple[list[RowId], list[str]]:
    """Return the imports that brought these people alone, and the workbooks of the others."""
    rows = session.store.rows
    came_by = {row.text("import_id") for row in rows.by_ids("person", people)}
    for one in people:
        enrolled = [row.keys[1] for row in rows.list("enrolment", key=one)]
        came_by |= {row.text("import_id") for row in rows.by_ids("activity", enrolled)}
    came_by.discard("")
    shared = {row.text("import_id") for row in _others(session, people)} if came_by else set()
    kept = session.store.plain.files.list()
    staying = [one.name for one in kept if one.import_id in came_by & shared]
    return [RowId(batch) for batch in sorted(came_by - shared)], staying


def _others(session: Session, people: Sequence[RowId]) -> Iterator[Row]:
    for kind in ("person", "activity"):
        found = session.store.rows.list(kind, include_void=True)
        yield from (row for row in found if row.id not in people)


def _audited(session: Session, people: Sequence[RowId]) -> list[RowId]:
    """Return lines of the audit that spell a name, such as that of a file that was printed."""
    names = [row.text("full_name") for row in session.store.rows.by_ids("person", people)]
    spelt = "|".join(re.escape(name) for name in names if name)
    found = re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)
    return [
        row.id
        for row in (session.store.rows.list("audit_event") if spelt else ())
        if found.search(f"{row.text('detail')} {row.text('reason')}")
    ]
