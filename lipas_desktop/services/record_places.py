"""Where records are: facts by what was said and written, never by what was sent.

Several hold at once. None of them claims that a package has arrived.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain.contexts import Place, place_of
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.spans import Spans
from lipas_desktop.services.haves import peer_haves
from lipas_desktop.services.pc_names import told_apart
from lipas_desktop.services.receipts import HubWords, hub_certs, hub_words, received
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session

SENT: tuple[StreamKind, ...] = ("data", "restricted")
"""The kinds whose entries are changes of the register; the audit goes along with them."""
PlaceName = Literal["draft", "saved", "written", "at_peer", "received", "rejected"]
ALONE: tuple[PlaceName, ...] = ("rejected", "draft", "saved", "written")
"""What is not yet elsewhere for sure."""
RECORDS = ("person", "activity", "certificate")


@dataclass(frozen=True)
class InPackage:
    """It stands in a package of this PC, written then (ms)."""

    at: int
    file: str


@dataclass(frozen=True)
class AtPeer:
    """Another PC of the house has said to hold it."""

    no: int
    name: str


@dataclass(frozen=True)
class ByHub:
    """A hub has said so by a receipt of then (ms); with a code where it was rejected."""

    hub: str
    at: int
    code: str = ""


@dataclass(frozen=True)
class RecordPlaces:
    """All that is known of where one record is."""

    draft_at: int | None = None
    """When the newest unsaved draft of it was typed (ms)."""
    is_saved: bool = False
    written: InPackage | None = None
    peers: Sequence[AtPeer] = ()
    received: Sequence[ByHub] = ()
    rejected: Sequence[ByHub] = ()

    @property
    def furthest(self) -> PlaceName:
        """Return the one place to show: a rejection first, for somebody must look at it."""
        if self.rejected:
            return "rejected"
        if self.received:
            return "received"
        if self.peers:
            return "at_peer"
        if self.written:
            return "written"
        return "saved" if self.is_saved else "draft"


@dataclass(frozen=True)
class Known:
    """What holds for whichever record, read once."""

    own: Spans
    packed: Spans
    """What stands in any package."""
    packages: Sequence[tuple[InPackage, Spans]]
    """The newest first."""
    peers: Sequence[tuple[AtPeer, Spans]]
    hubs: Sequence[tuple[ByHub, Spans]]
    rejected: Mapping[Place, ByHub]

    def places_of(self, places: Sequence[Place], draft_at: int | None) -> RecordPlaces:
        """Judge a record by the entries that its values stand in: a place must have them all."""
        if not places:
            return RecordPlaces(draft_at)
        return RecordPlaces(
            draft_at,
            is_saved=True,
            written=self._package(places),
            peers=[peer for peer, held in self.peers if _all(places, held)],
            received=[hub for hub, held in self.hubs if _all(places, held)],
            rejected=list({self.rejected[one]: 0 for one in places if one in self.rejected}),
        )

    def furthest(self, places: Sequence[Place]) -> PlaceName:
        """Return the one place to show of a saved record: `RecordPlaces.furthest`, for many."""
        if self.rejected and any(place in self.rejected for place in places):
            return "rejected"
        if any(_all(places, held) for _, held in self.hubs):
            return "received"
        if any(_all(places, held) for _, held in self.peers):
            return "at_peer"
        written = [place for place in places if place in self.own]
        return "written" if written and _all(written, self.packed) else "saved"

    def _package(self, places: Sequence[Place]) -> InPackage | None:
        """Return the package by which all that was written here about a record was written out.

        What others wrote came in packages of theirs.
        """
        found = [self._newest(one) for one in places if one in self.own]
        written = [one for one in found if one is not None]
        if not written or len(written) < len(found):
            return None
        return min(written, key=lambda one: one.at)

    def _newest(self, place: Place) -> InPackage | None:
        return next((package for package, held in self.packages if place in held), None)


def places_of(session: Session, kind: str, *rows: RowId) -> RecordPlaces:
    """Return where one record is, with all of its rows."""
    written = session.store.entries.by_row(kind, rows)
    places = [place for row in rows for place in written.get(row, [])]
    drafts = (session.store.plain.drafts.newest(kind, row) for row in rows)
    return known(session).places_of(places, max((at for at in drafts if at), default=None))


def count(session: Session, kinds: Iterable[str] = RECORDS) -> Mapping[PlaceName, int]:
    """Return how many records are where, each counted once at its furthest place.

    Drafts are counted apart: one may lie beside a record that has been saved.
    """
    counts: dict[PlaceName, int] = {"draft": session.store.plain.drafts.count()}
    words = known(session)
    for kind in kinds:
        for places in session.store.entries.by_row(kind).values():
            where = words.furthest(places)
            counts[where] = counts.get(where, 0) + 1
    return counts


def alone(
    session: Session, words: Known, kinds: Iterable[str] = RECORDS
) -> list[tuple[str, RowId, PlaceName]]:
    """Return the records that no other place holds, or that a hub rejected, the newest first."""
    found = []
    for kind in kinds:
        for row, places in session.store.entries.by_row(kind).items():
            where = words.furthest(places)
            if where in ALONE:
                found.append((max(places), kind, row, where))
    found.sort(key=lambda one: one[0], reverse=True)
    return [one[1:] for one in found]


def elsewhere(session: Session) -> Spans:
    """Return the entries here that some other PC or a hub has said to hold."""
    words = known(session)
    runs = (run for _, held in (*words.peers, *words.hubs) for run in held.runs)
    return Spans.of(runs)


def _all(places: Iterable[Place], held: Spans) -> bool:
    return all(place in held for place in places)


def known(session: Session) -> Known:
    """Read what holds for whichever record."""
    names = {hub: certs[0].name for hub, certs in hub_certs(session).items()}
    words = hub_words(session)
    own = [one for one in session.store.streams.all() if one.own]
    packages = [
        (InPackage(line.at, line.file), _spans(line.detail.get("places")))
        for line in session.store.plain.transfers.list(action="export")
    ]
    return Known(
        own=Spans.of((place_of(one.id, 1), one.head) for one in own),
        packed=Spans.of(run for _, held in packages for run in held.runs),
        packages=packages,
        peers=_peers(session),
        hubs=[(ByHub(names[one.hub], one.at), received(session, one)) for one in words],
        rejected=_rejected(session, words, names),
    )


def _rejected(
    session: Session, words: Iterable[HubWords], names: Mapping[KeyId, str]
) -> Mapping[Place, ByHub]:
    found: dict[Place, ByHub] = {}
    for one in words:
        for word in one.rejected:
            place = session.store.streams.place(word.position)
            if place is not None:
                found[place] = ByHub(names[one.hub], word.at, word.code)
    return found


def _peers(session: Session) -> list[tuple[AtPeer, Spans]]:
    own = {session.device.id, *(one.device for one in session.store.streams.all() if one.own)}
    return [
        (AtPeer(*told_apart(session.trust, cert)), _held(session, cert.id))
        for cert in recipients(session, "data")
        if cert.role == "pc" and cert.id not in own
    ]


def _held(session: Session, device: KeyId) -> Spans:
    """Return what a PC has said to hold, each word by the very entries that it names.

    Where it speaks with two voices, only what both say counts.
    """
    streams, held = session.store.streams, Spans()
    for kind in SENT:
        voices = [
            Spans.of(run for one in have for run in streams.way(one).runs)
            for have in peer_haves(session, device, kind)
        ]
        both = voices[0] if voices else Spans()
        for voice in voices[1:]:
            both = both & voice
        held = held | both
    return held


def packed(spans: Spans) -> str:
    """Return the places of a package as its line of the history keeps them."""
    return ",".join(f"{first}-{last}" for first, last in spans.runs)


def _spans(text: str | int | None) -> Spans:
    runs = [run.split("-") for run in str(text).split(",")] if text else []
    return Spans.of((int(first), int(last)) for first, last in runs)
