"""*Bukti terima*: what hubs have said to hold, their receipts added up within one epoch.

Each word is kept with the counter of its receipt, and which of them count is settled whenever it
is asked for: an entry that comes later may show that two words are about one branch.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from lipas_desktop.bundle.contents import Cert, Receipt
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.spans import Spans
from lipas_desktop.services.clock_doubt import hear_hub
from lipas_desktop.services.haves import Have, drop_haves, peer_haves
from lipas_desktop.services.session import Session
from lipas_desktop.store.streams import Streams

_MOST_UNKNOWN = 8
"""Words on a stream about entries that are not here: the newest ones are kept."""


class Word(NamedTuple):
    """A position as one receipt named it."""

    position: Position
    counter: int
    at: int
    code: str = ""
    """Why it was rejected."""


@dataclass(frozen=True)
class HubWords:
    """What one hub has said in its newest epoch."""

    hub: KeyId
    epoch: int
    counter: int
    at: int
    """When its last receipt was signed (ms)."""
    held: tuple[Word, ...] = ()
    rejected: tuple[Word, ...] = ()
    gaps: tuple[Word, ...] = ()

    @property
    def exceptions(self) -> tuple[Word, ...]:
        """Return what does not count as received though it may lie below what is held."""
        return (*self.rejected, *self.gaps)


@dataclass(frozen=True)
class Brought:
    """What a receipt brought that was not known here."""

    hub: str
    """The hub's name."""
    at: int
    """When it was signed (ms)."""
    new_epoch: bool
    """The hub was put back: all that it had confirmed earlier is confirmed anew, or sent again."""
    confirmed: int
    """Changes that count as received from now on."""
    rejected: int
    gaps: int


def hub_certs(session: Session) -> dict[KeyId, list[Cert]]:
    """Return the hubs that the house follows with their devices that are not revoked."""
    trust = session.trust
    found: dict[KeyId, list[Cert]] = {hub: [] for hub in trust.scopes if hub != trust.house}
    for certs in trust.certs.values():
        for cert in certs:
            if cert.role == "hub" and cert.scope in found and trust.revoked(cert.id) is None:
                found[cert.scope].append(cert)
    return {hub: certs for hub, certs in found.items() if certs}


def hub_words(session: Session) -> list[HubWords]:
    """Return what each hub has said whose word still counts, as it stands now."""
    found = (_read(session, hub) for hub in hub_certs(session))
    streams = session.store.streams
    return [_settled(words, streams) for words in found if words is not None]


def last_seen(session: Session) -> tuple[KeyId, int, int] | None:
    """Return the last receipt seen, for the header of what goes out; of several hubs the newest."""
    words = max(hub_words(session), key=lambda one: one.at, default=None)
    return (words.hub, words.epoch, words.counter) if words else None


def received(session: Session, words: HubWords) -> Spans:
    """Return what of the entries here a hub has confirmed: `held` and below, less exceptions."""
    streams = session.store.streams
    held = Spans.of(run for word in words.held for run in streams.way(word.position).runs)
    return held - Spans.at(_places(streams, words.exceptions))


def said_to_hold(session: Session, cert: Cert, kind: StreamKind) -> list[Have]:
    """Return what a device said to hold, for what is sent to it: nothing where it is silent.

    A hub's receipts decide; a have-vector of it that came later counts beside them, and the least
    is what it is taken to hold.
    """
    said = peer_haves(session, cert.id, kind)
    if cert.role == "hub":
        words = next((one for one in hub_words(session) if one.hub == cert.scope), None)
        if words is not None:
            said = [_sendable(session, words), *said]
    return said or [()]


def sent_again(session: Session, others: Iterable[Cert]) -> list[Position]:
    """Return the entries that hubs among others ask for in full, though they hold later ones."""
    scopes = {cert.scope for cert in others if cert.role == "hub"}
    return [
        word.position for words in hub_words(session) if words.hub in scopes for word in words.gaps
    ]


def take(session: Session, receipt: Receipt) -> Brought | None:
    """Add a verified receipt to its hub's words; inside `writing()`.

    None where one at least as new is known: it changes nothing. One of a new epoch stands in the
    place of all earlier ones.
    """
    found = _added(session, receipt)
    if found is None:
        return None
    words, brought = found
    _keep(session, words)
    hear_hub(session, receipt.at)
    for cert in hub_certs(session).get(receipt.hub, []):
        # Said before, it says less; what a hub put back has lost would count as held.
        drop_haves(session, cert.id)
    return brought


def would_bring(session: Session, receipt: Receipt) -> Brought | None:
    """Return what a verified receipt would bring, None where it would change nothing."""
    found = _added(session, receipt)
    return found[1] if found else None


def _added(session: Session, receipt: Receipt) -> tuple[HubWords, Brought] | None:
    old = _read(session, receipt.hub)
    if old is not None and (receipt.epoch, receipt.counter) <= (old.epoch, old.counter):
        return None
    streams = session.store.streams
    before = received(session, _settled(old, streams)) if old else Spans()
    new_epoch = old is not None and old.epoch != receipt.epoch
    words = _settled(_with(receipt, None if new_epoch else old), streams)
    certs = hub_certs(session).get(receipt.hub, [])
    return words, Brought(
        hub=certs[0].name if certs else "",
        at=receipt.at,
        new_epoch=new_epoch,
        confirmed=streams.changes(received(session, words) - before),
        rejected=len(receipt.rejected),
        gaps=len(receipt.gaps),
    )


def _sendable(session: Session, words: HubWords) -> Have:
    """Return its heads; of this PC's own streams only those that lead to what was written here.

    Where a disk was put back, a hub may hold a branch of them that is longer than the own one.
    """
    streams = session.store.streams
    own = {one.stream for one in streams.all() if one.device == session.device.id}
    return [
        word.position
        for word in words.held
        if word.position.stream not in own or streams.holds(word.position)
    ]


def _with(receipt: Receipt, old: HubWords | None) -> HubWords:
    counter, at = receipt.counter, receipt.at
    new = HubWords(
        receipt.hub,
        receipt.epoch,
        counter,
        at,
        held=tuple(Word(one, counter, at) for one in receipt.held),
        rejected=tuple(Word(one, counter, at, code) for one, code in receipt.rejected),
        gaps=tuple(Word(one, counter, at) for one in receipt.gaps),
    )
    if old is None:
        return new
    return replace(
        new,
        held=(*old.held, *new.held),
        rejected=(*old.rejected, *new.rejected),
        gaps=(*old.gaps, *new.gaps),
    )


def _settled(words: HubWords, streams: Streams) -> HubWords:
    """Leave out words on which a later one of the epoch has been said."""
    held: list[Word] = []
    for word in sorted(words.held, key=lambda one: one.counter, reverse=True):
        if not any(_replaces(later, word, streams) for later in held):
            held.append(word)
    newest = {word.position: word.counter for word in sorted(words.exceptions, key=_counter)}

    def stands(word: Word) -> bool:
        # With its head a receipt tells all that is excepted on a branch.
        return word.counter == newest[word.position] and not any(
            later.counter > word.counter and _leads(word, later, streams) for later in words.held
        )

    return replace(
        words,
        held=tuple(_bounded(held, streams)),
        rejected=tuple(filter(stands, words.rejected)),
        gaps=tuple(filter(stands, words.gaps)),
    )


def _counter(word: Word) -> int:
    return word.counter


def _bounded(held: Iterable[Word], streams: Streams) -> Iterable[Word]:
    unknown: dict[str, int] = {}
    for word in held:
        stream = word.position.stream
        if not streams.holds(word.position):
            unknown[stream] = unknown.get(stream, 0) + 1
            if unknown[stream] > _MOST_UNKNOWN:
                continue
        yield word


def _replaces(later: Word, word: Word, streams: Streams) -> bool:
    """Tell whether a later word is about the same branch, as far as that is known here."""
    return later.counter > word.counter and (
        _leads(word, later, streams) or _leads(later, word, streams)
    )


def _leads(below: Word, above: Word, streams: Streams) -> bool:
    one, other = below.position, above.position
    return one.stream == other.stream and streams.leads_to(one.hash, other.hash)


def _places(streams: Streams, words: Iterable[Word]) -> Sequence[int]:
    found = (streams.place(word.position) for word in words)
    return [place for place in found if place is not None]


# Plain rows


def _read(session: Session, hub: KeyId) -> HubWords | None:
    text = session.store.plain.state.get(_name(hub))
    if text is None:
        return None
    kept = json.loads(text)
    epoch, counter, at = kept["last"]
    return HubWords(
        hub,
        epoch,
        counter,
        at,
        held=_words(kept["held"]),
        rejected=_words(kept["rejected"]),
        gaps=_words(kept["gaps"]),
    )


def _words(kept: Iterable[Sequence[Any]]) -> tuple[Word, ...]:
    return tuple(Word(Position(*position), *rest) for position, *rest in kept)


def _keep(session: Session, words: HubWords) -> None:
    kept = {
        what: [[position_value(word.position), *word[1:]] for word in getattr(words, what)]
        for what in ("held", "rejected", "gaps")
    }
    last = [words.epoch, words.counter, words.at]
    session.store.plain.state.put(_name(words.hub), json.dumps({"last": last, **kept}))


def _name(hub: KeyId) -> str:
    return f"receipts {hub}"
