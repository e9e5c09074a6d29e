"""Entries applied although what they name has not come: after a fortnight, or on a word.

They stay in `waiting`, in branches that are named to nobody. Whenever anything new comes they are
taken back and the rows they touched are counted anew, as though nothing had been forced; what
still waits is then forced again.
"""

from collections.abc import Callable, Iterable, Iterator

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.contexts import place_of
from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.merge import dependencies
from lipas_desktop.store.apply import Applier
from lipas_desktop.store.chains import Chains, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.eraser import Eraser
from lipas_desktop.store.marks import Subject

FORTNIGHT_MS = 14 * 86_400_000
_ON_A_WORD = 0
"""Instead of the time since when an entry waits: it is due at once, for good."""


class Forcer:
    """Apply what waits and take it back; every call makes its own transaction."""

    def __init__(
        self,
        database: Database,
        chains: Callable[[], Chains],
        forget: Callable[[], None],
        applier: Applier,
        eraser: Eraser,
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._chains = chains
        self._forget = forget
        self._applier = applier
        self._eraser = eraser
        self._now_ms = now_ms

    def mark_all(self, kind: StreamKind) -> None:
        """Let all that waits now be due."""
        with self._database.writing():
            query = "UPDATE waiting SET since = ? WHERE kind = ?"
            self._database.run(query, (_ON_A_WORD, kind))

    def take_back(self, kind: StreamKind) -> Changes:
        """Take back all that was forced."""
        forced = [one.id for one in read_branches(self._database, kind, forced=True) if one.forced]
        if not forced:
            return NOTHING
        with self._database.writing():
            subjects: set[Subject] = set()
            for branch in forced:
                bounds = place_of(branch, 0), place_of(branch + 1, 0) - 1
                query = "SELECT DISTINCT tab, row FROM mark WHERE place BETWEEN ? AND ?"
                subjects.update(self._database.rows(query, bounds))
                for table in ("mark", "dead_op", "context", "log"):
                    self._database.run(f"DELETE FROM {table} WHERE place BETWEEN ? AND ?", bounds)
                self._database.run("DELETE FROM branch WHERE id = ?", (branch,))
            self._forget()
            return self._applier.recount(self._chains(), kind, subjects)

    def apply_due(self, kind: StreamKind) -> Changes:
        """Apply what is due and was not applied yet, with all that was before, in one turn.

        What was forced earlier may name what is due only now.
        """
        if not self._due(kind):
            return NOTHING
        with self._database.writing():
            changes = self.take_back(kind)
            chains = self._chains()
            due = _in_turn(self._due(kind))
            ready = [(chains.force(entry, kind), entry) for entry in due]
            changes = changes.merge(self._applier.apply(chains, kind, ready).changes)
            chains.flush()
            self._eraser.settle(chains, anew=False)
        return changes

    def _due(self, kind: StreamKind) -> list[Entry]:
        query = """SELECT raw, prev FROM waiting WHERE kind = ? AND since <= ?
            AND wants NOT LIKE 'broken:%' AND hash NOT IN (SELECT hash FROM log WHERE forced)
            ORDER BY seq, hash"""
        before = self._now_ms() - FORTNIGHT_MS
        return [
            parse_entry(split_raw(bytes(raw)), EntryHash(prev))
            for raw, prev in self._database.rows(query, (kind, before))
        ]


def _in_turn(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield entries so that each comes after those among them that it names."""
    left = {entry.hash: entry for entry in entries}
    while left:
        ready = [one for one in left.values() if left.keys().isdisjoint(dependencies(one))]
        for entry in ready:
            yield entry
            del left[entry.hash]
