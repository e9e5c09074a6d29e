"""Records that no other place has said to hold: drafts, saved ones, in packages, rejected."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import home, record_places, records
from lipas_desktop.services.home import DraftLine
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.record_places import PlaceName, RecordPlaces
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class Alone:
    """One record by its place; of a draft also what was typed."""

    kind: str
    row: RowId | None
    places: RecordPlaces
    draft: DraftLine | None = None

    @property
    def place(self) -> PlaceName:
        """Return where it is furthest."""
        return self.places.furthest


@dataclass(frozen=True)
class Named:
    """One of them with what it is called, as the register is now."""

    alone: Alone
    title: str
    within: str


def listing(session: Session) -> list[Alone]:
    """Return one's own drafts and all such records, the newest of each kind first; any thread."""
    drafts = (home.draft_line(session, draft) for draft in records.drafts(session))
    typed = [Alone(one.kind, one.row, RecordPlaces(one.at), one) for one in drafts]
    return [*typed, *(Alone(*found) for found in record_places.alone(session))]


def named(session: Session, wanted: Iterable[Alone]) -> Sequence[Named]:
    """Return what these are called; one erased meanwhile has no name."""
    return [_named(session, one) for one in wanted]


def _named(session: Session, one: Alone) -> Named:
    if one.draft is not None:
        return Named(one, one.draft.title, "")
    row = session.store.rows.get(one.kind, one.row) if one.row else None
    if row is None:
        return Named(one, "", "")
    facts = RecordFacts.of(session, row)
    return Named(one, facts.title, facts.within)


def person_of(session: Session, one: Alone) -> RowId | None:
    """Return on whose page a record is shown; None for somebody new, or erased meanwhile."""
    if one.kind in ("person", "legal_status"):
        return one.row
    row = session.store.rows.get(one.kind, one.row) if one.row else None
    return RecordFacts.of(session, row).about.get("person") if row else None
