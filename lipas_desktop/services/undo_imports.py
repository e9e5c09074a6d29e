"""Undo of a whole import: what nobody has touched since is voided, the rest is listed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Note, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session

REASON = "impor diurungkan"


@dataclass(frozen=True)
class Batch:
    """One import as the history lists it."""

    id: RowId
    kind: str
    file_name: str
    rows: int
    taken: int
    at: int
    """When it was taken (ms)."""


@dataclass(frozen=True)
class Undone:
    """How many rows were voided, and the rows that stay because somebody has worked on them."""

    voided: int
    kept: Sequence[Row]


def batches(session: Session) -> list[Batch]:
    """Return the imports that were not undone, the latest first."""
    found = [_batch(session, row) for row in session.store.rows.list("import_batch")]
    return sorted(found, key=lambda batch: batch.at, reverse=True)


def undo(session: Session, batch: RowId) -> tuple[Undone, Changes]:
    """Void what an import made and nobody has touched since; InputError import.unknown."""
    row = session.store.rows.get("import_batch", batch)
    if row is None or row.void:
        raise InputError("import.unknown")
    with session.store.writing():
        activities = list(_made(session, "activity", batch))
        gone = [one for one in activities if not _certificates(session, one.id)]
        people = list(_made(session, "person", batch))
        untouched = [one for one in people if not _touched(session, one, {a.id for a in gone})]
        kept = [one for one in people if one not in untouched]
        kept += [one for one in activities if one not in gone]
        edits = [*_void_activities(session, gone), *_void_people(session, untouched, gone)]
        if not kept:
            edits.append(Void("import_batch", batch, REASON))
        edits.append(Note("undo", ["import", batch]))
        changes = session.append("data", edits).changes
        changes = changes.merge(_void_statuses(session, untouched))
    return Undone(len(untouched) + len(gone), kept), changes


def _batch(session: Session, row: Row) -> Batch:
    rows, taken = row.values.get("rows"), row.values.get("taken")
    lines = session.store.log.history("import_batch", row.id)
    return Batch(
        row.id,
        row.text("kind"),
        row.text("file_name"),
        rows if isinstance(rows, int) else 0,
        taken if isinstance(taken, int) else 0,
        min((line.at for line in lines), default=0),
    )


def _made(session: Session, kind: str, batch: RowId) -> Iterator[Row]:
    return (row for row in session.store.rows.list(kind) if row.text("import_id") == batch)


def _certificates(session: Session, about: RowId) -> bool:
    return bool(session.store.rows.list("certificate", about))


def _touched(session: Session, person: Row, gone: set[RowId]) -> bool:
    """Tell whether somebody has changed a person, or tied it to something that stays."""
    if len({line.position for line in session.store.log.history("person", person.id)}) > 1:
        return True
    enrolled = session.store.rows.list("enrolment", person.id)
    return _certificates(session, person.id) or any(row.keys[1] not in gone for row in enrolled)


def _void_activities(session: Session, activities: Sequence[Row]) -> list[Edit]:
    edits: list[Edit] = []
    for activity in activities:
        for kind in ("enrolment", "session"):
            rows = session.store.rows.list(kind, activity.id)
            edits += [Void(kind, row.id, REASON) for row in rows]
        edits.append(Void("activity", activity.id, REASON))
    return edits


def _void_people(session: Session, people: Sequence[Row], gone: Sequence[Row]) -> list[Edit]:
    return [Void("person", person.id, REASON) for person in people]


def _void_statuses(session: Session, people: Sequence[Row]) -> Changes:
    if not session.has_restricted:
        return NOTHING
    edits: list[Edit] = []
    for person in people:
        rows = session.store.rows.list("legal_status", person.id)
        edits += [Void("legal_status", row.id, REASON) for row in rows]
    return session.append("restricted", edits).changes if edits else NOTHING
