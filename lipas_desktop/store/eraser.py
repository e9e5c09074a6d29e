"""Erasures carried out, in the transaction that learns of them.

The payload of every dead op leaves the log: its line and nonce make room for what the chain still
needs, with the entry that ordered it. Rows that are dead by their keys alone are named first, by an
entry of this PC: whoever only ever gets the redacted form could not know of them otherwise.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.entries import Entry, GoneOp, fill, has_more, redact
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.merge import erased_rows
from lipas_desktop.store.apply import Applier
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.waiting import Waiting

FOLLOWS = "ikut"
"""Order of the erasure of rows that are keyed to erased ones."""
CLEANSE_DUE = "cleanse_due"
"""Name of the mark in the register that what was erased may still lie in the file's free space."""

WriteOrder = Callable[[Chains, Sequence[RowId]], list[Entry]]
"""Appends an `erase` of rows to this PC's own data stream; nothing where it has none."""


class Eraser:
    """Take orders in and carry them out; all calls inside the writer's transaction."""

    def __init__(
        self, database: Database, applier: Applier, waiting: Waiting, write_order: WriteOrder
    ) -> None:
        self._database = database
        self._applier = applier
        self._waiting = waiting
        self._write_order = write_order
        self.erasure = applier.erasure

    def take_orders(self, entries: Iterable[Entry]) -> tuple[set[RowId], Changes]:
        """Take dead rows from the tables, from now on: what the `erase` ops of entries name.

        Returns the rows that were not known to be dead, and what pages must show anew.
        """
        new: set[RowId] = set()
        for entry in entries:
            rows = erased_rows(entry)
            if rows:
                new |= set(rows) - self.erasure.dead_among(rows)
                self.erasure.note(rows, entry.hash)
        return new, self._applier.erase(new) if new else NOTHING

    def settle(self, chains: Chains, *, anew: bool, parked: Collection[EntryHash] = ()) -> int:
        """Name what is dead by its keys, and take all dead payloads out of the log.

        To be called once the entries at hand are in the file. `anew`: rows have died, so whatever
        waits is looked through, not only what was `parked` now. Returns how many ops of those
        parked had no effect any more.
        """
        if not self.erasure.any():
            return 0
        dropped = len(self._waiting.dead_ops(self.erasure, parked)) if parked else 0
        while anew and self._find_more():
            pass
        named = self._name_followers(chains)
        took = self._redact_log(chains)
        took += self._redact_waiting(None if anew or named else parked)
        if anew or took:
            query = "INSERT OR REPLACE INTO state (name, value) VALUES (?, '1')"
            self._database.run(query, (CLEANSE_DUE,))
        return dropped

    def more(self, entry: Entry, old: Entry) -> Entry | None:
        """Return a known entry with what another copy of it still has and may have, or None."""
        dead = self.erasure.dead_ops(entry) if self.erasure.any() else {}
        lost = {index: op.order for index, op in enumerate(old.ops) if isinstance(op, GoneOp)}
        orders = {index: lost[index] for index in dead if index in lost}
        alive = redact(entry, orders) if orders else entry
        return fill(old, alive) if has_more(alive, old) else None

    def _find_more(self) -> bool:
        """Tell whether entries that wait show further rows to be dead, and note those."""
        before = len(self.erasure.unnamed())
        self._waiting.dead_ops(self.erasure, None)
        return len(self.erasure.unnamed()) > before

    def _name_followers(self, chains: Chains) -> bool:
        followers = self.erasure.unnamed()
        entries = self._write_order(chains, sorted(followers)) if followers else []
        for entry in entries:
            self.erasure.note(erased_rows(entry), entry.hash)
        chains.flush()
        return bool(entries)

    def _redact_log(self, chains: Chains) -> int:
        dead = self.erasure.take_dead_ops()
        orders = self.erasure.orders({op.row for op in dead})
        by_place: dict[int, dict[int, EntryHash]] = {}
        for op in dead:
            by_place.setdefault(op.place, {})[op.op] = orders[op.row]
        for place, gone in by_place.items():
            chains.rewrite(place, redact(chains.entry(place), gone))
        return len(dead)

    def _redact_waiting(self, hashes: Collection[EntryHash] | None) -> int:
        if hashes is not None and not hashes:
            return 0
        dead = self._waiting.dead_ops(self.erasure, hashes)
        orders = self.erasure.orders({row for _, row in dead.values()})
        by_entry: dict[EntryHash, tuple[Entry, dict[int, EntryHash]]] = {}
        for (hash_, index), (entry, row) in dead.items():
            if row in orders:
                by_entry.setdefault(hash_, (entry, {}))[1][index] = orders[row]
        for entry, gone in by_entry.values():
            self._waiting.rewrite(redact(entry, gone))
        return len(dead)
