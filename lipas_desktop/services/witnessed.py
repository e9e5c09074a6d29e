"""How far each computer's streams once reached, in its own words: an end cut off is found by it.

The first entries after an export name the heads of their computer's other streams (op `head`).
That what is named has not come says nothing yet. That a later entry of the same chain names less
does: the computer had lost by then what it had before. Kept is what has not been confirmed.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from lipas_desktop.bundle.walks import Found
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.domain.ops import HeadOp
from lipas_desktop.services.haves import peer_haves
from lipas_desktop.services.receipts import hub_certs, hub_words
from lipas_desktop.services.session import Session
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.streams import Streams

_SAID, _READ = "heads said", "tails read"
"""Name what is kept in the register: what was said, and the findings that somebody has read."""


class Said(NamedTuple):
    """A head as an entry of another stream of its computer named it."""

    device: KeyId
    witness: StreamId
    at_seq: int
    """Where the entry stands in the witness."""
    by: EntryHash
    at: int
    """When it was written, by that computer's clock (ms)."""
    stream: StreamId
    seq: int
    hash: EntryHash

    @property
    def position(self) -> Position:
        """Return the head named."""
        return Position(self.stream, self.seq, self.hash)


@dataclass(frozen=True)
class CutTail:
    """Entries at the end of a stream that its own computer had and has lost."""

    no: int
    name: str
    """Of the computer that has lost them; for this one's own, of one that holds them."""
    kind: StreamKind | None
    """None where the stream may not be held here."""
    low: int
    high: int
    end: EntryHash
    had: int = 0
    """When it still named the last of them (ms)."""
    lacked: int = 0
    """When it named less."""
    is_own: bool = False


def said_in(found: Found) -> Iterator[Said]:
    """Return what an entry of a package says of other streams of its computer."""
    segment, entry = found
    for op in entry.ops:
        if isinstance(op, HeadOp):
            yield Said(
                segment.signer,
                segment.stream,
                entry.header.seq,
                entry.hash,
                entry.header.at,
                *op,
            )


def keep(session: Session, said: Iterable[Said]) -> None:
    """Keep what a package said, until what it names has come; inside `writing()`."""
    old, streams = _said(session), session.store.streams
    here = {branch.stream for branch in streams.all()}
    kept = [
        one
        for named in _in_order([*old, *said])
        for one in _needed(named, streams, is_held=named[0].stream in here)
    ]
    if kept != old:
        session.store.plain.state.put(_SAID, json.dumps(kept))


def cut_tails(session: Session) -> list[CutTail]:
    """Return the ends that are known to be cut off and have not come here, each once."""
    return [*_own_tails(session), *_tails(session)]


def unread_tails(session: Session) -> list[CutTail]:
    """Return those that nobody has read here yet."""
    read = json.loads(session.store.plain.state.get(_READ) or "[]")
    return [one for one in cut_tails(session) if one.end not in read]


def mark_read(session: Session, tails: Iterable[CutTail]) -> tuple[None, Changes]:
    """Keep that somebody has read of them; they are not told again."""
    with session.store.writing():
        old = json.loads(session.store.plain.state.get(_READ) or "[]")
        known = {one.end for one in cut_tails(session)}
        read = {*old, *(one.end for one in tails)} & known
        session.store.plain.state.put(_READ, json.dumps(sorted(read)))
    return None, Changes(plain=frozenset({"transfer"}))


def contradicted(session: Session) -> set[KeyId]:
    """Return the devices that have written two entries of one number, by their own words.

    One is here, the other was named as a head and has not come.
    """
    streams = session.store.streams
    branches = _longest(streams)
    return {
        one.device
        for one in _said(session)
        if (branch := branches.get(one.stream)) is not None
        and branch.device == one.device
        and seq_of(branch.head) >= one.seq
        and not streams.has_come(one.position)
    }


def _longest(streams: Streams) -> dict[StreamId, Branch]:
    """Return the branch of each stream that reaches furthest."""
    return {one.stream: one for one in sorted(streams.all(), key=lambda one: seq_of(one.head))}


def _needed(named: Sequence[Said], streams: Streams, *, is_held: bool) -> Iterator[Said]:
    """Give what one stream says of another and what is still of use of it.

    That is its last word, what has not come, and words that less was named after. Of a stream
    that may not be held here nothing ever comes: its last word is enough.
    """
    greatest = accumulate((one.seq for one in named), max)
    for one, before, after in zip(named, greatest, _least(named), strict=True):
        waits = (is_held or after < one.seq) and not streams.has_come(one.position)
        if one is named[-1] or before > one.seq or waits:
            yield one


def _in_order(said: Iterable[Said]) -> list[list[Said]]:
    """Return what each stream says of each other one, as it stands there."""
    found: dict[tuple[StreamId, StreamId], list[Said]] = {}
    for one in sorted(dict.fromkeys(said), key=lambda one: one.at_seq):
        found.setdefault((one.witness, one.stream), []).append(one)
    return list(found.values())


def _least(named: Sequence[Said]) -> list[int]:
    """Return the least seq that is named from each place on."""
    return list(accumulate((one.seq for one in reversed(named)), min))[::-1]


def _tails(session: Session) -> Iterator[CutTail]:
    streams = session.store.streams
    branches = _longest(streams)
    fallen, worst = list(_fallen(session)), dict[StreamId, tuple[Said, Said]]()
    left = streams.left() if fallen else set()
    for had, lacks in fallen:
        branch = branches.get(had.stream)
        # Where it is longer here all the same, the number was given twice (`contradicted`).
        is_short = branch is None or (branch.device == had.device and seq_of(branch.head) < had.seq)
        is_lost = is_short and had.stream not in left and not streams.has_come(had.position)
        # Two branches of a witness may name what they will: only one way tells before from after.
        if is_lost and streams.leads_to(had.by, lacks.by):
            known = worst.get(had.stream, (had, lacks))
            worst[had.stream] = max(known[0], had, key=_seq), min(known[1], lacks, key=_seq)
    for stream, (had, lacks) in worst.items():
        no, name = _named(session, had.device)
        kind = branches[stream].kind if stream in branches else None
        yield CutTail(no, name, kind, lacks.seq + 1, had.seq, had.hash, had.at, lacks.at)


def _fallen(session: Session) -> Iterator[tuple[Said, Said]]:
    """Give each head that less was named after, with every such later one."""
    for named in _in_order(_said(session)):
        for index, (had, after) in enumerate(zip(named, _least(named), strict=True)):
            if after < had.seq:
                yield from ((had, each) for each in named[index:] if each.seq < had.seq)


def _seq(said: Said) -> int:
    return said.seq


def _own_tails(session: Session) -> Iterator[CutTail]:
    """Return what others hold of this computer's own streams beyond their ends."""
    heads = {own.stream: own for kind in STREAM_KINDS if (own := session.store.log.own(kind))}
    beyond: dict[StreamId, tuple[int, KeyId, Position]] = {}
    for device, at in _held_elsewhere(session):
        own = heads.get(at.stream)
        if own is not None and at.seq > own.seq and not session.store.streams.has_come(at):
            beyond[at.stream] = max(beyond.get(at.stream, (0, device, at)), (at.seq, device, at))
    for stream, (seq, device, at) in beyond.items():
        no, name = _named(session, device)
        yield CutTail(no, name, None, heads[stream].seq + 1, seq, at.hash, is_own=True)


def _held_elsewhere(session: Session) -> Iterator[tuple[KeyId, Position]]:
    """Give what other devices say to hold, in packages or by receipts."""
    hubs = hub_certs(session)
    for words in hub_words(session):
        yield from ((hubs[words.hub][0].id, word.position) for word in words.held)
    for device in session.trust.certs.keys() - {session.device.id}:
        for kind in STREAM_KINDS:
            for have in peer_haves(session, device, kind):
                yield from ((device, at) for at in have)


def _named(session: Session, device: KeyId) -> tuple[int, str]:
    certs = session.trust.certified(device)
    if not certs:
        return 0, ""
    return (certs[0].no if certs[0].role == "pc" else 0), certs[0].name


def _said(session: Session) -> list[Said]:
    return [Said(*one) for one in json.loads(session.store.plain.state.get(_SAID) or "[]")]
