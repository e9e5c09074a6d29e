"""Entries applied although what they name has not come: after a fortnight, or on a word.

They stay in `waiting`, in branches that are named to nobody. Whenever anything new comes they are
taken back and the rows they touched are counted anew, as though nothing had been forced; what
still waits is then forced again.
"""

from collections.abc import Callable, Iterable, Iterator

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.merge import dependencies
from lipas_desktop.store.apply import Applier
from lipas_desktop.store.chains import Chains, places_of, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.eraser import Eraser
from lipas_desktop.store.marks import Subject
from lipas_desktop.store.waiting import Waiting

FORTNIGHT_MS = 14 * 86_400_000


class Forcer:
    """Apply what waits and take it back; every call makes its own transaction."""

    def __init__(
        self,
        database: Database,
        waiting: Waiting,
        chains: Callable[[], Chains],
        forget: Callable[[], None],
        applier: Applier,
        eraser: Eraser,
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._waiting = waiting
        self._chains = chains
        self._forget = forget
        self._applier = applier
        self._eraser = eraser
        self._now_ms = now_ms

    def mark_all(self, kind: StreamKind) -> None:
        """Let all that waits now be due."""
        with self._database.writing():
            self._waiting.hurry(kind)

    def take_back(self, kind: StreamKind) -> Changes:
        """Take back all that was forced."""
        forced = [one.id for one in read_branches(self._database, kind, forced=True) if one.forced]
        if not forced:
            return NOTHING
        with self._database.writing():
            subjects: set[Subject] = set()
            for branch in forced:
                bounds = places_of(branch)
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
        return self._waiting.due(kind, self._now_ms() - FORTNIGHT_MS)


def _in_turn(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield entries so that each comes after those among them that it names."""
    left = {entry.hash: entry for entry in entries}
    while left:
        ready = [one for one in left.values() if left.keys().isdisjoint(dependencies(one))]
        for entry in ready:
            yield entry
            del left[entry.hash]
