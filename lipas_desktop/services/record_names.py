"""What a record is called, and the records that it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session

_NAMES: Mapping[str, Sequence[str]] = {
    "person": ("full_name",),
    "activity": ("title",),
    "award": ("title",),
    "agreement": ("number", "title"),
    "vacancy": ("job",),
}
"""Columns that name a record, by kind, where others do than usually."""


@dataclass(frozen=True)
class RecordFacts:
    """The record's own name or that of whom it is about, its activity, its day."""

    title: str
    within: str
    day: str
    about: Mapping[str, RowId]

    @classmethod
    def of(cls, session: Session, row: Row) -> "RecordFacts":
        """Read what a record is called; a link by both that it joins, and about the first."""
        above = owners(session, row)
        rows = {row.kind: row, **above}
        person, activity = rows.get("person"), rows.get("activity")
        held = rows.get("session")
        if row.kind == "link":
            linked = linked_rows(session, row)
            about = {one.kind: one.id for one in reversed(linked)}
            return cls(link_title(linked), "", "", {"link": row.id, **about})
        name = person.text("full_name") if person else ""
        course = activity.text("title") if activity else ""
        others = (name_of(one) for one in reversed(above.values()))
        title = name_of(row) or name or course or next(filter(None, others), "")
        about = {kind: one.id for kind, one in rows.items()}
        within = course if course != title else ""
        return cls(title, within, held.text("date") if held else "", about)


def link_title(linked: Sequence[Row]) -> str:
    """Return what the rows of a link are called: `Ani Tefa = Ani Teffa`; alike ones by number."""
    names = [row.text("full_name") or row.text("title") for row in linked]
    if len(set(names)) < len(names):
        parts = ((name, row.text("local_no")) for name, row in zip(names, linked, strict=True))
        names = [" ".join(part for part in pair if part) for pair in parts]
    return " = ".join(names)


def name_of(row: Row) -> str:
    """Return a record's own name, empty where it goes by what it is about."""
    names = _NAMES.get(row.kind, ("number", "name", "file_name"))
    return next((row.text(one) for one in names if row.text(one)), "")


def kind_among(session: Session, kinds: Sequence[str], row: RowId) -> str:
    """Return which of some kinds a row is of, empty where it is not here; `*` is never looked for.

    Rows are told apart by their ids alone, which no two have in common.
    """
    known = (kind for kind in kinds if kind in LEDGER.tables)
    return next((kind for kind in known if session.store.rows.get(kind, row) is not None), "")


def linked_rows(session: Session, link: Row) -> list[Row]:
    """Return the rows that a link joins, as far as they are here."""
    number = link.values.get("table")
    table = LEDGER.by_number.get(number) if isinstance(number, int) else None
    return session.store.rows.by_ids(table.name, link.keys) if table else []


def owners(session: Session, row: Row) -> dict[str, Row]:
    """Return the rows that a row is about, and those that they are about; the nearest last."""
    found: dict[str, Row] = {}
    table = LEDGER.tables[row.kind]
    for place, key in enumerate(row.keys):
        kind = kind_among(session, table.kinds_of_key(place), key)
        owner = session.store.rows.get(kind, key) if kind else None
        if owner is not None:
            found |= {**owners(session, owner), kind: owner}
    return found
