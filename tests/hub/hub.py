"""A hub for the tests: the same merge over a register file of its own, receipts of what is held.

It is no service of the project. It knows one house, whose trust document follows its own.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.control import (
    Control,
    Holding,
    Missing,
    ReceiptHead,
    make_receipts,
    write_control,
)
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.reader import OwnKeys, VerifiedBundle, verify
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.sources import Anchor, RelayedSegment
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.writer import Contents, SealedBundle, write_bundles
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import split_raw
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.services.trust import keep_trust, load_trust
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.store import Store
from lipas_desktop.store.streams import SignedHead
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.randomness import Random

_STATE = "hub"
_WAITS = "SELECT prev, seq, raw FROM waiting WHERE hash = ?"


@dataclass
class Hub:
    """One house as its hub sees it; everything that counts is in the store."""

    store: Store
    signer: Signer
    identity: str = field(repr=False)
    id: KeyId
    """The scope of its own trust document."""
    clock: Clock

    @classmethod
    def found(cls, path: Path, key: bytes, view: TrustView, random: Random, **facts: Any) -> "Hub":
        """Make the register of a hub that serves the house of this view."""
        store = Store.create(path, key, clock=facts["clock"], random=random)
        with store.writing():
            keep_trust(store, view)
        return cls(store, **facts)

    @classmethod
    def open(cls, path: Path, key: bytes, random: Random, **facts: Any) -> "Hub":
        """Open it again, as after a crash."""
        folder = path.parent / "backups"
        return cls(
            Store.open(path, key, clock=facts["clock"], random=random, backups=folder), **facts
        )

    @property
    def trust(self) -> TrustView:
        return load_trust(self.store)

    @property
    def epoch(self) -> int:
        return self._numbers()[0]

    def _numbers(self) -> tuple[int, int]:
        epoch, counter = json.loads(self.store.plain.state.get(_STATE) or "[1, 0]")
        return epoch, counter

    def _number(self, epoch: int, counter: int) -> None:
        self.store.plain.state.put(_STATE, json.dumps([epoch, counter]))

    def begin_epoch(self, above: int = 0) -> None:
        """Go on in a new epoch, as after a restore: all earlier receipts are void."""
        with self.store.writing():
            self._number(max(self.epoch, above) + 1, 0)

    # What comes in

    def take(self, path: Path) -> str:
        """Take a bundle in; return `new`, `known` or nothing. WorldError bundle.* if refused."""
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if self.store.plain.state.get(f"done {digest}"):
            return "known"
        keys = OwnKeys(self.signer.id, (self.identity,))
        bundle = verify(path, keys, self.trust, LogStreams(self.store.streams))
        header = bundle.header
        # Before the entries: a hub killed in between could pass them on to nobody otherwise.
        with self.store.writing():
            for part in header.segments:
                self.store.streams.keep_head(
                    SignedHead(part.stream, part.hi, part.head, part.signer, part.signature)
                )
        if header.kind in STREAM_KINDS:
            self.store.log.receive(header.kind, (found.entry for found in bundle.entries()))
        with self.store.writing():
            self._keep(bundle)
            self.store.plain.state.put(f"done {digest}", "1")
        return "new"

    def _keep(self, bundle: VerifiedBundle) -> None:
        keep_trust(self.store, bundle.checked.after)
        name = f"have {bundle.header.kind} {bundle.checked.signer.id}"
        held = [[one.stream, one.seq, one.hash] for one in bundle.header.have]
        self.store.plain.state.put(name, json.dumps(held))
        seen, (epoch, counter) = bundle.header.seen, self._numbers()
        if seen is not None and seen[0] == self.id and tuple(seen[1:]) > (epoch, counter):
            self._number(seen[1] + 1, 0)  # this hub was put back from an older copy

    # What is held

    def holding(self) -> Holding:
        """Tell what is committed here and what is known to be missing."""
        held = [branch.position for branch in self.store.streams.all()]
        missing: list[Missing] = [
            (gap.stream, gap.low, gap.high) for gap in self.store.streams.gaps()
        ]
        return Holding(held, missing, gaps=list(self._unexplained()))

    def _unexplained(self) -> Iterator[Position]:
        """Entries that wait with a `gone` line whose order nobody has shown; by their streams."""
        database = self.store._database
        for (hash_,) in database.rows("SELECT hash FROM waiting WHERE wants LIKE 'order:%'"):
            prev, seq, raw = database.rows(_WAITS, (hash_,))[0]
            opened = parse_header(split_raw(bytes(raw))[0]).open
            found = database.value("SELECT place FROM log WHERE hash = ?", (prev,))
            for branch in self.store.streams.all():
                if opened is None and found is not None and found >> 40 == branch.id:
                    yield Position(branch.stream, seq, hash_)

    def receipts(self) -> list[Document]:
        """Give signed receipts of what is held now; their numbers are durable before they leave."""
        holding = self.holding()
        epoch, counter = self._numbers()
        house = self.trust.house
        head = ReceiptHead(house, self.id, epoch, counter + 1, self.clock.now_ms())
        receipts = make_receipts(head, holding, self.signer)
        with self.store.writing():
            self._number(epoch, counter + len(receipts))
        return receipts

    # What goes out

    def control(self, documents: Sequence[Document]) -> list[SealedBundle]:
        """Seal documents to every PC of the house that may still be sealed to."""
        trust = self.trust
        to = [cert for cert in _newest(trust) if trust.revoked(cert.id) is None]
        control = Control(documents, trust.house, "hub", self.clock.now_ms(), to)
        return list(write_control(control, self.signer, trust))

    def pass_on(self, kind: StreamKind) -> list[SealedBundle]:
        """Seal what the house's PCs may lack: all signed entries of a kind, and what is here."""
        trust = self.trust
        to = trust.devices(kind)
        haves = [self._have(cert, kind) for cert in to if cert.id != self.signer.id]
        sources = [
            one for branch in self.store.streams.all(kind) for one in self._parts(branch, haves)
        ]
        contents = Contents(
            kind=kind,
            house=trust.house,
            app="hub",
            at=self.clock.now_ms(),
            to=to,
            sources=sources,
            have=self.store.log.frontier(kind),
        )
        return list(write_bundles(contents, self.signer, trust))

    def _have(self, cert: Cert, kind: StreamKind) -> list[Position]:
        text = self.store.plain.state.get(f"have {kind} {cert.id}")
        return [Position(*one) for one in json.loads(text or "[]")]

    def _parts(self, branch: Branch, haves: Sequence[list[Position]]) -> Iterator[RelayedSegment]:
        """What somebody lacks up to the last signed head of the chain that a branch ends."""
        streams = self.store.streams
        low = min((streams.held(branch, have) for have in haves), default=0) + 1
        anchors = tuple(
            Anchor(one.seq, one.hash, one.signature)
            for one in streams.heads(branch)
            if one.seq >= low
        )
        if anchors:
            yield RelayedSegment(
                stream=branch.stream,
                signer=branch.device,
                lo=low,
                hi=anchors[-1].seq,
                prev=streams.hash_at(branch, low - 1),
                entries=lambda lo, hi: streams.entries(branch, lo, hi),
                anchors=anchors,
            )


def _newest(trust: TrustView) -> list[Cert]:
    return [certs[0] for certs in trust.certs.values()]


def write(bundles: Iterable[SealedBundle], folder: Path, code: str, day: date) -> list[Path]:
    """Put bundles into a folder."""
    paths = []
    for sealed in bundles:
        paths.append(folder / sealed.name(code, day))
        paths[-1].write_bytes(sealed.data)
    return paths
