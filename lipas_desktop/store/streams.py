"""What bundles ask of the log: whose a stream is, where it stands, which heads were signed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.contexts import Place, branch_of, seq_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.spans import Spans
from lipas_desktop.store import paths
from lipas_desktop.store.chains import Branch, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.gaps import Gap, find_gaps
from lipas_desktop.store.successions import Succession, find_left, find_successions


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

    def hash_at(self, branch: Branch, seq: int) -> EntryHash:
        """Return the hash of an entry on a branch's way, NO_ENTRY for 0; KeyError for none."""
        if seq == 0:
            return NO_ENTRY
        for place, _ in paths.places(self.all(), branch, seq, seq):
            return EntryHash(self._database.value("SELECT hash FROM log WHERE place = ?", (place,)))
        raise KeyError(branch.stream, seq)

    def entries(self, branch: Branch, low: int, high: int) -> Iterator[bytes]:
        """Yield entries `low` to `high` on a branch's way, one whole entry at a time."""
        query = "SELECT raw FROM log WHERE place BETWEEN ? AND ? ORDER BY place"
        for bounds in paths.places(self.all(), branch, low, high):
            for (raw,) in self._database.each(query, bounds):
                yield bytes(raw)

    def held(self, branch: Branch, have: Iterable[Position]) -> int:
        """Return up to which seq of a branch's way somebody holds it who holds these positions."""
        branches = self.all()
        head = seq_of(branch.head)
        forks = [seq_of(one.fork) for one in branches if one.stream == branch.stream and one.fork]
        found = 0
        for position in have:
            if position.stream != branch.stream:
                continue
            place = self.place_of(position.hash)
            if place is not None:
                found = max(found, paths.meeting(branches, branch, place))
            elif position.seq > head:
                # It has more than is here: all below any fork for sure. Otherwise it is on a fork
                # that has not come, and what is sent twice does no harm.
                found = max(found, min([head, *forks]))
        return found

    def covers(self, have: Iterable[Position], other: Iterable[Position]) -> bool:
        """Tell whether who holds the first positions holds all of the second, as far as known."""
        branches, held = self.all(), list(have)
        return all(self._is_under(branches, one, held) for one in other)

    def _is_under(
        self, branches: Sequence[Branch], position: Position, above: Iterable[Position]
    ) -> bool:
        """Tell whether a position lies under one of others, as far as is known here."""
        below = self.place_of(position.hash)
        for one in above:
            if one.stream != position.stream or one.seq < position.seq:
                continue
            at = self.place_of(one.hash)
            if below is None or at is None or paths.is_below(branches, below, at):
                return True
        return False

    def place(self, position: Position) -> Place | None:
        """Return where this very entry is applied here, None where it is not."""
        return self.place_of(position.hash)

    def way(self, position: Position, low: int = 1) -> Spans:
        """Return the places from seq `low` to an entry on its branch; none where it is not here."""
        place, branches = self.place_of(position.hash), self.all()
        end = next((one for one in branches if place and one.id == branch_of(place)), None)
        if place is None or end is None:
            return Spans()
        return Spans.of(paths.places(branches, end, low, seq_of(place)))

    def changes(self, spans: Spans) -> int:
        """Return how many field and row changes stand in some places."""
        query = "SELECT coalesce(sum(ops), 0) FROM log WHERE place BETWEEN ? AND ?"
        return sum(self._database.value(query, span) for span in spans.runs)

    def first_change(self, spans: Spans) -> int | None:
        """Return when the earliest change in some places was written (ms), None without any."""
        query = "SELECT min(at) FROM log WHERE ops > 0 AND place BETWEEN ? AND ?"
        found = (self._database.value(query, span) for span in spans.runs)
        return min((at for at in found if at is not None), default=None)

    def place_of(self, hash_: EntryHash) -> Place | None:
        """Return where an entry is applied here, told by its hash alone."""
        query = "SELECT place FROM log WHERE hash = ? AND NOT forced"
        place = self._database.value(query, (hash_,))
        return None if place is None else int(place)

    def holds(self, position: Position) -> bool:
        """Tell whether this very entry is applied here."""
        return self.place_of(position.hash) is not None

    def has_come(self, position: Position) -> bool:
        """Tell whether this very entry is here, applied or waiting for others."""
        query = "SELECT 1 FROM waiting WHERE hash = ?"
        return self.holds(position) or bool(self._database.value(query, (position.hash,)))

    def leads_to(self, below: EntryHash, above: EntryHash) -> bool:
        """Tell whether one entry is another or under it on one branch.

        What waits counts too: it names the entry before it, which may not have come yet.
        """
        at, query = above, "SELECT prev FROM waiting WHERE hash = ?"
        while at != below and (prev := self._database.value(query, (at,))) is not None:
            at = prev
        if at == below:
            return True
        places = self.place_of(below), self.place_of(at)
        return None not in places and paths.is_below(self.all(), *places)  # type: ignore[arg-type]

    def keep_head(self, head: SignedHead) -> None:
        """Keep a signed head, so that what is below it may be passed on."""
        self._database.run(
            """INSERT OR IGNORE INTO anchor (stream, seq, hash, signer, signature)
            VALUES (?, ?, ?, ?, ?)""",
            (head.stream, head.seq, head.hash, head.signer, head.signature),
        )

    def heads(self, branch: Branch) -> list[SignedHead]:
        """Return the signed heads on a branch's way, ascending."""
        query = """SELECT a.stream, a.seq, a.hash, a.signer, a.signature
            FROM anchor a JOIN log l ON l.hash = a.hash
            WHERE a.stream = ? AND l.place BETWEEN ? AND ? ORDER BY a.seq"""
        return [
            SignedHead(*record)
            for bounds in paths.places(self.all(), branch, 1, seq_of(branch.head))
            for record in self._database.rows(query, (branch.stream, *bounds))
        ]

    def part(self, branch: Branch, low: int, high: int) -> Part:
        """Tell how much was written from one entry of a branch's way to another, and when."""
        query = """SELECT coalesce(sum(ops), 0), min(at), max(at) FROM log
            WHERE place BETWEEN ? AND ?"""
        changes, times = 0, []
        for bounds in paths.places(self.all(), branch, low, high):
            found, first, last = self._database.rows(query, bounds)[0]
            changes += found
            times += [at for at in (first, last) if at is not None]
        return Part(changes, min(times, default=None), max(times, default=None))

    def successions(self) -> list[Succession]:
        """Return which device took another one's place, as far as their streams tell."""
        return find_successions(self._database)

    def left(self) -> set[StreamId]:
        """Return the streams that another one goes on from."""
        return find_left(self._database)

    def gaps(self) -> list[Gap]:
        """Return the parts of streams that have not come while what follows them waits here."""
        return find_gaps(self._database)
