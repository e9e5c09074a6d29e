"""Entries from elsewhere: applied once all they name is here, kept waiting until then.

A cut import goes on by itself: what was applied is known, and what waits is looked at again.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.headers import MAX_OPS
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.domain.merge import READER, dependencies, erased_rows, gone_orders
from lipas_desktop.store.apply import Applier
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database

_ORDER = "order:"
_READER = "reader:"


@dataclass(frozen=True)
class Received:
    """What came of entries: how many were applied, known before, or wait for others."""

    new: int = 0
    known: int = 0
    waiting: int = 0
    changes: Changes = NOTHING

    def merge(self, other: "Received") -> "Received":
        """Return both together."""
        return Received(
            self.new + other.new,
            self.known + other.known,
            self.waiting + other.waiting,
            self.changes.merge(other.changes),
        )


class Receiver:
    """Merge verified entries in transactions of at most a thousand ops."""

    def __init__(
        self,
        database: Database,
        chains: Callable[[], Chains],
        applier: Applier,
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._chains = chains
        self._applier = applier
        self._now_ms = now_ms

    def receive(self, kind: StreamKind, entries: Iterable[Entry]) -> Received:
        """Take in entries of one kind, in any order; those known change nothing."""
        total = Received()
        for batch in _batches(entries):
            with self._database.writing():
                total = total.merge(self._take(kind, batch))
        for each in STREAM_KINDS:
            total = total.merge(self._wake(each))
        return total

    def _take(self, kind: StreamKind, batch: Iterable[Entry]) -> Received:
        chains = self._chains()
        ready: list[tuple[Place, Entry]] = []
        known = waiting = 0
        for entry in batch:
            if chains.find(entry.hash) is not None or self._waits(entry.hash):
                known += 1
                continue
            if kind == "data":
                self._note_erased(entry)
            wants = self._wants(chains, entry)
            if wants:
                self._park(kind, entry, wants)
                waiting += 1
            else:
                ready.append((chains.extend(entry, kind), entry))
        return Received(len(ready), known, waiting, self._apply(chains, kind, ready))

    def _apply(self, chains: Chains, kind: StreamKind, ready: list[tuple[Place, Entry]]) -> Changes:
        changes = self._applier.apply(chains, kind, ready)
        chains.flush()
        return changes

    # Waiting

    def _wants(self, chains: Chains, entry: Entry) -> str | None:
        """Return the first thing that an entry needs and that is not here."""
        for needed in dependencies(entry):
            if chains.find(needed) is None:
                return needed
        for order in gone_orders(entry):
            if not self._database.value("SELECT 1 FROM erased WHERE entry = ?", (order,)):
                return _ORDER + order
        least = entry.header.min or 0
        return f"{_READER}{least}" if least > READER else None

    def _waits(self, hash_: EntryHash) -> bool:
        return bool(self._database.value("SELECT 1 FROM waiting WHERE hash = ?", (hash_,)))

    def _park(self, kind: StreamKind, entry: Entry, wants: str) -> None:
        self._database.run(
            "INSERT INTO waiting (hash, kind, prev, seq, wants, since, raw)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                entry.hash,
                kind,
                entry.prev,
                entry.header.seq,
                wants,
                self._now_ms(),
                entry.raw,
            ),
        )

    def _wake(self, kind: StreamKind) -> Received:
        """Apply what waited for something that has come meanwhile."""
        total = Received()
        while hashes := self._woken(kind):
            for batch in _batches(map(self._read_waiting, hashes)):
                with self._database.writing():
                    total = total.merge(self._rouse(kind, batch))
        return total

    def _woken(self, kind: StreamKind) -> list[EntryHash]:
        query = f"""
            SELECT hash FROM waiting WHERE kind = ? AND (
                wants IN (SELECT hash FROM log WHERE hash = wants)
                OR substr(wants, {len(_ORDER) + 1}) IN (
                    SELECT entry FROM erased WHERE entry = substr(wants, {len(_ORDER) + 1}))
                OR (wants LIKE '{_READER}%' AND
                    CAST(substr(wants, {len(_READER) + 1}) AS INTEGER) <= ?)
            ) ORDER BY seq LIMIT ?
        """
        return [record[0] for record in self._database.rows(query, (kind, READER, MAX_OPS))]

    def _read_waiting(self, hash_: EntryHash) -> Entry:
        query = "SELECT raw, prev FROM waiting WHERE hash = ?"
        raw, prev = self._database.rows(query, (hash_,))[0]
        return parse_entry(split_raw(bytes(raw)), EntryHash(prev))

    def _rouse(self, kind: StreamKind, batch: Iterable[Entry]) -> Received:
        chains = self._chains()
        ready: list[tuple[Place, Entry]] = []
        for entry in batch:
            wants = self._wants(chains, entry)
            if wants:
                query = "UPDATE waiting SET wants = ? WHERE hash = ?"
                self._database.run(query, (wants, entry.hash))
            else:
                ready.append((chains.extend(entry, kind), entry))
                self._database.run("DELETE FROM waiting WHERE hash = ?", (entry.hash,))
        changes = self._apply(chains, kind, ready)
        return Received(new=len(ready), waiting=-len(ready), changes=changes)

    def _note_erased(self, entry: Entry) -> None:
        rows = erased_rows(entry)
        if rows:
            self._database.run_many(
                "INSERT OR IGNORE INTO erased (row, entry) VALUES (?, ?)",
                [(row, entry.hash) for row in rows],
            )


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield entries in lists of at most a thousand ops together."""
    batch: list[Entry] = []
    ops = 0
    for entry in entries:
        if batch and ops + max(1, entry.header.n) > MAX_OPS:
            yield batch
            batch, ops = [], 0
        batch.append(entry)
        ops += max(1, entry.header.n)
    if batch:
        yield batch
