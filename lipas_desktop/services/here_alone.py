"""Records that no other place has said to hold: drafts, saved ones, in packages, rejected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import home, record_places, records
from lipas_desktop.services.home import DraftLine
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.record_places import ALONE, Known, PlaceName, RecordPlaces
from lipas_desktop.services.session import Session


class Alone(NamedTuple):
    """One record by its furthest place; of a draft also what was typed."""

    kind: str
    row: RowId | None
    place: PlaceName
    draft: DraftLine | None = None


@dataclass(frozen=True)
class Named:
    """One of them with what it is called, as the register is now, and all that is known of it."""

    alone: Alone
    title: str
    within: str
    places: RecordPlaces


@dataclass(frozen=True)
class Listing:
    """All of them, each under a key of its own; only what is shown is looked into further."""

    known: Known
    found: Mapping[RowId, Alone]
    by_place: Mapping[PlaceName, Sequence[RowId]]

    def named(self, session: Session, keys: Iterable[RowId]) -> Sequence[Named]:
        """Return what some are called; one erased meanwhile has no name."""
        return [self._named(session, self.found[key]) for key in keys]

    def _named(self, session: Session, one: Alone) -> Named:
        if one.draft is not None:
            return Named(one, one.draft.title, "", RecordPlaces(one.draft.at))
        rows = [one.row] if one.row else []
        entries = session.store.entries.by_row(one.kind, rows)
        places = self.known.places_of([at for each in entries.values() for at in each], None)
        found = session.store.rows.by_ids(one.kind, rows)
        facts = RecordFacts.of(session, found[0]) if found else None
        return Named(one, facts.title if facts else "", facts.within if facts else "", places)


def listing(session: Session) -> Listing:
    """Return one's own drafts and all such records, the newest of each kind first; any thread."""
    known = record_places.known(session)
    drafts = (home.draft_line(session, draft) for draft in records.drafts(session))
    typed = (Alone(one.kind, one.row, "draft", one) for one in drafts)
    # A draft may be of nobody yet, or lie beside the record itself.
    found = {RowId(f"draft {number}"): one for number, one in enumerate(typed)}
    found |= {row: Alone(kind, row, at) for kind, row, at in record_places.alone(session, known)}
    by_place: dict[PlaceName, list[RowId]] = {place: [] for place in ALONE}
    for key, one in found.items():
        by_place[one.place].append(key)
    return Listing(known, found, by_place)


def person_of(session: Session, one: Alone) -> RowId | None:
    """Return on whose page a record is shown; None for somebody new, or erased meanwhile."""
    if one.kind in ("person", "legal_status"):
        return one.row
    row = session.store.rows.get(one.kind, one.row) if one.row else None
    return RecordFacts.of(session, row).about.get("person") if row else None
