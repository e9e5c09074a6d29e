"""What bundles ask of the log: whose a stream is, where it stands, which heads were signed."""

from dataclasses import dataclass

from lipas_desktop.domain.contexts import branch_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.store.chains import Branch, chain_places, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.gaps import Gap, find_gaps


@dataclass(frozen=True)
class Part:
    """What lies between two entries of a stream, both included."""

    changes: int = 0
    first: int | None = None
    """When the earliest of them was written (ms); None where there is none."""
    last: int | None = None


@dataclass(frozen=True)
class SignedHead:
    """A head of a stream with its device's signature, as a bundle brought it."""

    stream: StreamId
    seq: int
    hash: EntryHash
    signer: KeyId
    signature: str


class Streams:
    """Streams by what is committed; reading from any thread, keeping heads in `writing()`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, kind: StreamKind | None = None) -> list[Branch]:
        """Return every branch, this PC's own among them."""
        return read_branches(self._database, kind)

    def named(self, stream: StreamId) -> list[Branch]:
        """Return the branches of one stream; more than one after a fork."""
        return [branch for branch in self.all() if branch.stream == stream]

    def hash_at(self, stream: StreamId, seq: int) -> EntryHash:
        """Return the hash of an applied entry, NO_ENTRY for 0; KeyError where there is none."""
        if seq == 0:
            return NO_ENTRY
        for place, _ in chain_places(self.all(), stream, seq, seq):
            return EntryHash(self._database.value("SELECT hash FROM log WHERE place = ?", (place,)))
        raise KeyError(stream, seq)

    def holds(self, position: Position) -> bool:
        """Tell whether this very entry is applied here."""
        query = "SELECT 1 FROM log WHERE hash = ?"
        return self._database.value(query, (position.hash,)) is not None

    def leads_to(self, below: EntryHash, above: EntryHash) -> bool:
        """Tell whether one entry is another or under it on one branch.

        What waits counts too: it names the entry before it, which may not have come yet.
        """
        at, query = above, "SELECT prev FROM waiting WHERE hash = ?"
        while at != below and (prev := self._database.value(query, (at,))) is not None:
            at = prev
        return at == below or self._is_under(below, at)

    def _is_under(self, below: EntryHash, above: EntryHash) -> bool:
        query = "SELECT place FROM log WHERE hash = ?"
        places = [self._database.value(query, (hash_,)) for hash_ in (below, above)]
        if None in places:
            return False
        low, high = places
        forks = {branch.id: branch.fork for branch in self.all()}
        while high is not None and branch_of(high) != branch_of(low):
            high = forks[branch_of(high)]
        return high is not None and low <= high

    def keep_head(self, head: SignedHead) -> None:
        """Keep a signed head, so that what is below it may be passed on."""
        self._database.run(
            """INSERT OR IGNORE INTO anchor (stream, seq, hash, signer, signature)
            VALUES (?, ?, ?, ?, ?)""",
            (head.stream, head.seq, head.hash, head.signer, head.signature),
        )

    def heads(self, stream: StreamId) -> list[SignedHead]:
        """Return the signed heads of a stream whose entries are applied here, ascending."""
        query = """SELECT stream, seq, hash, signer, signature FROM anchor
            WHERE stream = ? AND hash IN (SELECT hash FROM log) ORDER BY seq"""
        return [SignedHead(*record) for record in self._database.rows(query, (stream,))]

    def last_time(self, stream: StreamId) -> int | None:
        """Return when the newest applied entry of a stream was written (ms)."""
        times = [branch.at for branch in self.named(stream)]
        return max(times, default=None)

    def part(self, stream: StreamId, low: int, high: int) -> Part:
        """Tell how much was written from one entry of a stream to another, and when."""
        query = """SELECT coalesce(sum(ops), 0), min(at), max(at) FROM log
            WHERE place BETWEEN ? AND ?"""
        changes, times = 0, []
        for bounds in chain_places(self.all(), stream, low, high):
            found, first, last = self._database.rows(query, bounds)[0]
            changes += found
            times += [at for at in (first, last) if at is not None]
        return Part(changes, min(times, default=None), max(times, default=None))

    def gaps(self) -> list[Gap]:
        """Return the parts of streams that have not come while what follows them waits here."""
        return find_gaps(self._database)
