"""*Perlu diperiksa*: which records wait for a decision, in which order, and how many."""

from collections.abc import Iterable, Mapping

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.services.conflicts import Item, items_of
from lipas_desktop.services.origins import Origins
from lipas_desktop.services.record_names import owners
from lipas_desktop.services.session import Session

Open = frozenset[tuple[str, RowId]]
"""Rows that wait, by kind."""
_ORDER = (
    "person", "legal_status", "activity", "enrolment", "enrolment_status", "session", "attendance",
    "material", "certificate", "stay", "finance", "assessment", "outcome", "placement",
    "pokmas_member", "pokmas_group", "stakeholder", "organiser", "agreement", "product", "licence",
    "support", "obstacle", "vacancy", "award", "house",
    "account", "numbering_right", "import_batch", "form", "own_column", "link", "audit_event",
)  # fmt: skip


def waiting(session: Session) -> Open:
    """Return the rows that wait for a decision."""
    return _alive(session, {kind: session.store.reviews.rows(kind) for kind in _kinds(session)})


def still_waiting(session: Session, before: Open, changes: Changes) -> Open:
    """Return the rows that wait after a change, looking only at what was touched."""
    if changes.everything:
        return waiting(session)
    # Where a person or an activity was voided, what hangs on it need not be decided any more.
    left = _by_kind(before - changes.rows)
    return _waiting_among(session, changes.rows) | _alive(session, left)


def _waiting_among(session: Session, rows: Open) -> Open:
    kinds = set(_kinds(session))
    among = session.store.reviews.among
    touched = _by_kind((kind, row) for kind, row in rows if kind in kinds)
    return _alive(session, {kind: among(kind, ids) for kind, ids in touched.items()})


def items(session: Session, rows: Open | None = None) -> list[Item]:
    """Return what is to be decided, people first; of these rows or of all."""
    screens = session.screens()
    origins = Origins(session)
    found: list[Item] = []
    wanted = waiting(session) if rows is None else _waiting_among(session, rows)
    for kind, ids in _by_kind(wanted).items():
        for row in session.store.rows.by_ids(kind, ids):
            found += items_of(session, row, screens, origins)
    return sorted(found, key=in_order)


def in_order(item: Item) -> tuple[int, str, str]:
    """Return what items are sorted by: people first, then by name and day."""
    return _ORDER.index(item.kind), item.title.casefold(), item.day


def count(session: Session, rows: Open) -> int:
    """Return how many decisions these rows wait for."""
    found = 0
    for kind, ids in _by_kind(rows).items():
        table = LEDGER.tables[kind]
        for row in session.store.rows.by_ids(kind, ids):
            found += int(row.contested)
            found += len({table.by_name[one].group for one in row.review if one in table.by_name})
    return found


def _kinds(session: Session) -> list[str]:
    streams = ("data", "restricted") if session.has_restricted else ("data",)
    return [name for name, table in LEDGER.tables.items() if table.stream in streams]


def _by_kind(rows: Iterable[tuple[str, RowId]]) -> dict[str, list[RowId]]:
    found: dict[str, list[RowId]] = {}
    for kind, row in rows:
        found.setdefault(kind, []).append(row)
    return found


def _alive(session: Session, rows: Mapping[str, Iterable[RowId]]) -> Open:
    """Leave out what hangs on a record that is void."""
    found = set()
    for kind, ids in rows.items():
        for row in session.store.rows.by_ids(kind, list(ids)):
            if not any(owner.void for owner in owners(session, row).values()):
                found.add((kind, row.id))
    return frozenset(found)
