"""Entries from elsewhere: applied once all they name is here, kept waiting until then.

A cut import goes on by itself: what was applied is known, and what waits is looked at again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.contexts import Place, branch_of
from lipas_desktop.domain.entries import Entry, parse_entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.domain.merge import READER, dependencies, gone_orders
from lipas_desktop.store.apply import Applied, Applier
from lipas_desktop.store.chains import Chains, current
from lipas_desktop.store.database import Database
from lipas_desktop.store.eraser import Eraser
from lipas_desktop.store.forced import Forcer
from lipas_desktop.store.waiting import BROKEN, ORDER, READER_MARK, Waiting

_FOREIGN = f"{BROKEN}bundle.STREAM"
"""No head above it was signed by the device whose stream it is on."""
_SIGNERS = """
    WITH RECURSIVE above (hash) AS (
        SELECT ? UNION SELECT w.hash FROM waiting w JOIN above a ON w.prev = a.hash
    )
    SELECT DISTINCT signer FROM anchor WHERE hash IN (SELECT hash FROM above)
"""
_MOST_OPS = 250
"""Of entries in one transaction: a save that comes meanwhile waits until it has ended."""
_MOST_BYTES = 4 << 20
"""A thousand ops of one entry may be 64 MB, and memory holds them twice."""
_NAMED = 2_000
"""Rows that are named to the pages one by one."""


@dataclass(frozen=True)
class Received:
    """What came of entries: how many were applied, known before, or wait for others."""

    new: int = 0
    known: int = 0
    waiting: int = 0
    changes: Changes = NOTHING
    ops: int = 0
    """Field and row changes in the entries applied."""
    dropped: int = 0
    """Changes of what is erased for good: they had no effect and were not kept."""
    late_holds: int = 0
    """Legal holds among them, which came too late."""
    erased: int = 0
    """Rows that are erased from now on."""

    def merge(self, other: "Received") -> "Received":
        """Return both together; too many rows to name become "everything"."""
        changes = self.changes.merge(other.changes)
        if len(changes.rows) > _NAMED:
            changes = Changes(plain=changes.plain, everything=True)
        return Received(
            self.new + other.new,
            self.known + other.known,
            self.waiting + other.waiting,
            changes,
            self.ops + other.ops,
            self.dropped + other.dropped,
            self.late_holds + other.late_holds,
            self.erased + other.erased,
        )


class Receiver:
    """Merge verified entries in short transactions, between which the entries are read on.

    Whoever gives the entries may write in between.
    """

    def __init__(
        self,
        database: Database,
        chains: Callable[[], Chains],
        applier: Applier,
        eraser: Eraser,
        waiting: Waiting,
        now_ms: Callable[[], int],
        renew: Callable[[Chains, StreamKind], None],
        forcer: Forcer,
    ) -> None:
        """Take how to open a new stream of this PC, where another writes the same one."""
        self._database = database
        self._chains = chains
        self._applier = applier
        self._eraser = eraser
        self._waiting = waiting
        self._now_ms = now_ms
        self._renew = renew
        self._forcer = forcer

    def receive(self, kind: StreamKind, entries: Iterable[Entry]) -> Received:
        """Take in entries of one kind, in any order; those known change nothing."""
        total = Received(changes=self._forcer.take_back(kind))
        for batch in _batches(entries):
            with self._database.writing():
                total = total.merge(self._take(kind, batch))
        for each in STREAM_KINDS:
            total = total.merge(self._wake(each))
        return total.merge(Received(changes=self.force_due()))

    def force(self, kind: StreamKind) -> Changes:
        """Apply all that waits now, although its past is not whole."""
        self._forcer.mark_all(kind)
        return self._forcer.apply_due(kind)

    def force_due(self) -> Changes:
        """Apply what has waited long enough."""
        changes = NOTHING
        for kind in STREAM_KINDS:
            changes = changes.merge(self._forcer.apply_due(kind))
        return changes

    def _take(self, kind: StreamKind, batch: Sequence[Entry]) -> Received:
        chains = self._chains()
        ready: list[tuple[Place, Entry]] = []
        grown: list[Place] = []
        parked: list[EntryHash] = []
        known = ops = 0
        self._pardon(batch)
        for entry in batch:
            place = chains.find(entry.hash)
            if place is not None or self._waiting.holds(entry.hash):
                ready += self._fill(chains, place, entry)
                known += 1
            elif wants := self._wants(chains, entry):
                self._waiting.park(kind, entry, wants, self._now_ms())
                parked.append(entry.hash)
            else:
                ready.append((chains.extend(entry, kind), entry))
                grown.append(ready[-1][0])
                ops += entry.changes
        done = self._apply(chains, kind, ready, batch, parked)
        self._keep_apart(chains, kind, grown)
        new = len(batch) - known - len(parked)
        return replace(done, new=new, known=known, waiting=len(parked), ops=ops)

    def _apply(
        self,
        chains: Chains,
        kind: StreamKind,
        ready: Sequence[tuple[Place, Entry]],
        known: Iterable[Entry] = (),
        parked: Sequence[EntryHash] = (),
    ) -> Received:
        """Apply entries, and the erasures in all that is known from now on, waiting or not."""
        new, changes = self._eraser.take_orders(known) if kind == "data" else (set(), NOTHING)
        applied: Applied = self._applier.apply(chains, kind, ready)
        chains.flush()
        dropped = self._eraser.settle(chains, anew=bool(new), parked=parked)
        return Received(
            changes=changes.merge(applied.changes),
            dropped=applied.dropped + dropped,
            late_holds=applied.late_holds,
            erased=len(new),
        )

    def _keep_apart(self, chains: Chains, kind: StreamKind, grown: Iterable[Place]) -> None:
        """Leave the own stream to its clone, where entries of it came that were not written here.

        So no two entries that both are shown as this PC's ever follow the same one again.
        """
        own = current(chains.of_kind(kind))
        if own is not None and any(
            chains.branches[branch_of(place)].stream == own.stream for place in grown
        ):
            self._renew(chains, kind)

    # Copies with ops that another copy lacked

    def _fill(
        self, chains: Chains, place: Place | None, entry: Entry
    ) -> Iterator[tuple[Place, Entry]]:
        """Put ops back that a copy of a known entry had lost; yield what is to be applied."""
        if place is None:
            filled = self._eraser.more(entry, self._waiting.read(entry.hash))
            if filled is not None:
                self._waiting.rewrite(filled)
            return
        if not chains.gone(place):
            return
        old = parse_entry(chains.lines(place), entry.prev)
        filled = self._eraser.more(entry, old)
        if filled is not None:
            chains.rewrite(place, filled)
            lost = [nonce is None for nonce in old.nonces]
            back = [op if was_lost else None for op, was_lost in zip(filled.ops, lost, strict=True)]
            yield place, replace(filled, ops=tuple(back))

    # Waiting

    def _wants(self, chains: Chains, entry: Entry) -> str | None:
        """Return the first thing that an entry needs and that is not here."""
        for needed in dependencies(entry):
            if chains.find(needed) is None:
                return needed
        for order in gone_orders(entry):
            if not self._applier.erasure.is_order(order):
                return ORDER + order
        least = entry.header.min or 0
        return f"{READER_MARK}{least}" if least > READER else None

    def _pardon(self, batch: Sequence[Entry]) -> None:
        """Forget what was set aside as another device's and comes again rightly signed."""
        if self._database.value("SELECT 1 FROM waiting WHERE wants = ? LIMIT 1", (_FOREIGN,)):
            query = "DELETE FROM waiting WHERE hash = ? AND wants = ?"
            self._database.run_many(query, [(entry.hash, _FOREIGN) for entry in batch])

    def _is_its_devices(self, chains: Chains, entry: Entry) -> bool:
        """Tell whether a head above an entry was signed by the device that opened its stream.

        Where an entry came before the first one of its stream, the reader could not ask.
        """
        place = chains.find(entry.prev)
        device = chains.branches[branch_of(place)].device if place is not None else None
        if entry.header.open is not None:
            device = entry.header.open.device
        signers = {record[0] for record in self._database.rows(_SIGNERS, (entry.hash,))}
        return device is None or not signers or device in signers

    def _wake(self, kind: StreamKind) -> Received:
        """Apply what waited for something that has come meanwhile."""
        total = Received()
        while hashes := self._waiting.woken(kind):
            total = total.merge(Received(changes=self._forcer.take_back(kind)))
            for batch in _batches(map(self._waiting.read, hashes)):
                with self._database.writing():
                    total = total.merge(self._rouse(kind, batch))
        return total

    def _rouse(self, kind: StreamKind, batch: Sequence[Entry]) -> Received:
        chains = self._chains()
        ready: list[tuple[Place, Entry]] = []
        for entry in batch:
            wants = self._wants(chains, entry)
            if wants is None and not self._is_its_devices(chains, entry):
                wants = _FOREIGN
            if wants is None:
                try:
                    ready.append((chains.extend(entry, kind), entry))
                except WorldError as error:
                    # Its chain turned out broken: kept for whoever looks into it, never again.
                    wants = BROKEN + error.code
                else:
                    self._waiting.drop(entry.hash)
            if wants is not None:
                self._waiting.want(entry.hash, wants)
        done = self._apply(chains, kind, ready)
        self._keep_apart(chains, kind, [place for place, _ in ready])
        ops = sum(entry.changes for _, entry in ready)
        return replace(done, new=len(ready), waiting=-len(ready), ops=ops)


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield entries in lists of few ops and bytes together, an entry at the least."""
    batch: list[Entry] = []
    ops = size = 0
    for entry in entries:
        length = sum(map(len, entry.lines))
        if batch and (ops + max(1, entry.header.n) > _MOST_OPS or size + length > _MOST_BYTES):
            yield batch
            batch, ops, size = [], 0, 0
        batch.append(entry)
        ops += max(1, entry.header.n)
        size += length
    if batch:
        yield batch
