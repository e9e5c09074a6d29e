"""What bundles ask of the log: whose a stream is, where it stands, which heads were signed."""

from dataclasses import dataclass

from lipas_desktop.domain.contexts import branch_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.store.chains import Branch, chain_places, read_branches
from lipas_desktop.store.database import Database


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

    def written_since(self, at: int) -> int:
        """Return how many ops this PC has written after a time (ms)."""
        own = {branch.id for branch in self.all("data") if branch.own}
        query = "SELECT place, ops FROM log WHERE at > ?"
        found = self._database.each(query, (at,))
        return sum(ops for place, ops in found if branch_of(place) in own)
