"""Known entries that wait for others: kept as they came, looked at again when those are here."""

import json
from collections.abc import Collection, Iterator

from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.headers import MAX_OPS
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.merge import READER
from lipas_desktop.store.database import Database
from lipas_desktop.store.erasure import Erasure

ORDER = "order:"
READER_MARK = "reader:"
BROKEN = "broken:"
"""An entry that wants this and a code is kept for whoever looks into it, and never applied."""
ON_A_WORD = 0
"""Instead of the time since when an entry waits: somebody would not wait longer."""


class Waiting:
    """The table of entries that wait; all calls inside the writer's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def holds(self, hash_: EntryHash) -> bool:
        """Tell whether an entry waits."""
        return bool(self._database.value("SELECT 1 FROM waiting WHERE hash = ?", (hash_,)))

    def park(self, kind: StreamKind, entry: Entry, wants: str, since: int) -> None:
        """Keep an entry until what it wants is here."""
        self._database.run(
            "INSERT INTO waiting (hash, kind, prev, seq, wants, since, raw)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (entry.hash, kind, entry.prev, entry.header.seq, wants, since, entry.raw),
        )

    def read(self, hash_: EntryHash) -> Entry:
        """Return an entry that waits."""
        query = "SELECT raw, prev FROM waiting WHERE hash = ?"
        raw, prev = self._database.rows(query, (hash_,))[0]
        return parse_entry(split_raw(bytes(raw)), EntryHash(prev))

    def rewrite(self, entry: Entry) -> None:
        """Keep another copy of an entry that waits, with the same hash."""
        query = "UPDATE waiting SET raw = ? WHERE hash = ?"
        self._database.run(query, (entry.raw, entry.hash))

    def want(self, hash_: EntryHash, wants: str) -> None:
        """Say what an entry waits for from now on."""
        self._database.run("UPDATE waiting SET wants = ? WHERE hash = ?", (wants, hash_))

    def drop(self, hash_: EntryHash) -> None:
        """Forget an entry that waits no more."""
        self._database.run("DELETE FROM waiting WHERE hash = ?", (hash_,))

    def woken(self, kind: StreamKind) -> list[EntryHash]:
        """Return entries whose want has been met."""
        query = f"""
            SELECT hash FROM waiting WHERE kind = ? AND (
                wants IN (SELECT hash FROM log WHERE hash = wants AND NOT forced)
                OR substr(wants, {len(ORDER) + 1}) IN (
                    SELECT entry FROM erased WHERE entry = substr(wants, {len(ORDER) + 1}))
                OR (wants LIKE '{READER_MARK}%' AND
                    CAST(substr(wants, {len(READER_MARK) + 1}) AS INTEGER) <= ?)
            ) ORDER BY seq LIMIT ?
        """
        return [record[0] for record in self._database.rows(query, (kind, READER, MAX_OPS))]

    def dead_ops(
        self, erasure: Erasure, hashes: Collection[EntryHash] | None
    ) -> dict[tuple[EntryHash, int], tuple[Entry, RowId]]:
        """Return the ops about dead rows in entries that wait: in all, or in some of them."""
        return {
            (entry.hash, index): (entry, row)
            for entry in self._read_all(hashes)
            for index, row in erasure.dead_ops(entry).items()
            if entry.nonces[index] is not None
        }

    def hurry(self, kind: StreamKind) -> None:
        """Say that nobody waits longer for what the entries that wait name."""
        self._database.run("UPDATE waiting SET since = ? WHERE kind = ?", (ON_A_WORD, kind))

    def due(self, kind: StreamKind, before: int) -> list[Entry]:
        """Return what waits since a time or longer and was not applied nevertheless."""
        query = f"""SELECT hash FROM waiting WHERE kind = ? AND since <= ?
            AND wants NOT LIKE '{BROKEN}%'
            AND NOT EXISTS (SELECT 1 FROM log WHERE log.hash = waiting.hash)
            ORDER BY seq, hash"""
        return [self.read(EntryHash(one)) for (one,) in self._database.rows(query, (kind, before))]

    def _read_all(self, hashes: Collection[EntryHash] | None) -> Iterator[Entry]:
        query, params = "SELECT hash FROM waiting", ""
        if hashes is not None:
            query += " WHERE hash IN (SELECT value FROM json_each(?))"
            params = json.dumps(list(hashes))
        found = self._database.rows(query, (params,) if params else ())
        return (self.read(EntryHash(hash_)) for (hash_,) in found)
