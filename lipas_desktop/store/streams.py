"""What bundles ask of the log: whose a stream is, where it stands, which heads were signed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.contexts import branch_of, seq_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.store.chains import Branch, branch_places, chain_places, read_branches
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

    def hash_on(self, branch: Branch, seq: int) -> EntryHash:
        """Return the hash at a seq of the chain that a branch ends; else as `hash_at`."""
        if seq == 0:
            return NO_ENTRY
        for place, _ in branch_places(self.all(), branch, seq, seq):
            return EntryHash(self._database.value("SELECT hash FROM log WHERE place = ?", (place,)))
        raise KeyError(branch.stream, seq)

    def held_on(self, branch: Branch, have: Iterable[Position]) -> int:
        """Return up to which seq of a branch's chain somebody holds it who has these heads.

        Heads of the same stream may be on other branches, known here or not: only what is surely
        shared counts, for what is sent twice does no harm.
        """
        branches = self.all()
        mine = [one for one in have if one.stream == branch.stream]
        return max((self._shared(branches, branch, one) for one in mine), default=0)

    def _shared(self, branches: Sequence[Branch], branch: Branch, head: Position) -> int:
        place = self._database.value("SELECT place FROM log WHERE hash = ?", (head.hash,))
        own = {
            branch_of(last): last
            for _, last in branch_places(branches, branch, 1, seq_of(branch.head))
        }
        if place is not None:
            other = next(one for one in branches if one.id == branch_of(place))
            theirs = branch_places(branches, other, 1, head.seq)
            common = [
                min(own[branch_of(last)], last) for _, last in theirs if branch_of(last) in own
            ]
            return max(map(seq_of, common), default=0)
        forks = [one.fork for one in branches if one.stream == branch.stream and one.fork]
        if head.hash and head.seq <= seq_of(branch.head):
            return 0  # it forks off somewhere below, and its entries are not here
        return min([seq_of(branch.head), head.seq, *map(seq_of, forks)])

    def holds(self, position: Position) -> bool:
        """Tell whether this very entry is applied here."""
        query = "SELECT 1 FROM log WHERE hash = ?"
        return self._database.value(query, (position.hash,)) is not None

    def keep_head(self, head: SignedHead) -> None:
        """Keep a signed head, so that what is below it may be passed on."""
        self._database.run(
            """INSERT OR IGNORE INTO anchor (stream, seq, hash, signer, signature)
            VALUES (?, ?, ?, ?, ?)""",
            (head.stream, head.seq, head.hash, head.signer, head.signature),
        )

    def heads(self, branch: Branch) -> list[SignedHead]:
        """Return the signed heads on the chain that a branch ends, as far as applied, ascending."""
        query = """SELECT a.stream, seq, a.hash, signer, signature FROM anchor a
            JOIN log USING (hash) WHERE a.stream = ? AND place BETWEEN ? AND ? ORDER BY seq"""
        parts = branch_places(self.all(), branch, 1, seq_of(branch.head))
        return [
            SignedHead(*record)
            for first, last in parts
            for record in self._database.rows(query, (branch.stream, first, last))
        ]

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
