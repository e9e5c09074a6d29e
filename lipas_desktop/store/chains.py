"""Branches, their entries and what was seen in them: the log as chains, kept in memory in part.

Only the thread that is writing uses a `Chains`; it is dropped when a transaction is undone.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lipas_desktop.domain import b64
from lipas_desktop.domain.contexts import (
    Contexts,
    Links,
    Noted,
    Place,
    Seen,
    branch_of,
    covers,
    join,
    place_of,
    seq_of,
)
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry, parse_entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.registers import Stamp
from lipas_desktop.store.database import Database
from lipas_desktop.store.reading import read_lines

_DAY = 86_400_000


@dataclass
class Branch:
    """One chain of entries, up to its head."""

    id: int
    kind: StreamKind
    stream: StreamId
    house: KeyId
    device: KeyId
    own: bool
    fork: Place | None
    head: Place
    hash: EntryHash
    at: int
    forced: bool = False
    """Applied although its past is not whole; never named to others."""

    @property
    def position(self) -> Position:
        """Return the head's position."""
        return Position(self.stream, seq_of(self.head), self.hash)


BRANCH_COLUMNS = "id, kind, stream, house, device, own, fork, head, hash, at, forced"


def read_branches(
    database: Database, kind: StreamKind | None = None, *, forced: bool = False
) -> list[Branch]:
    """Return the branches as they are committed, those of one kind or all.

    With `forced` also those whose past is not whole.
    """
    where = f"WHERE {'kind = ?' if kind else 'true'} AND {'true' if forced else 'forced = 0'}"
    query = f"SELECT {BRANCH_COLUMNS} FROM branch {where} ORDER BY id"
    return [Branch(*record) for record in database.rows(query, (kind,) if kind else ())]


def places_of(branch: int) -> tuple[Place, Place]:
    """Return the first and the last place that a branch can have."""
    return place_of(branch, 0), place_of(branch + 1, 0) - 1


def current(branches: Sequence[Branch]) -> Branch | None:
    """Return the stream of one kind that this PC writes now, if it has opened one."""
    own = [branch for branch in branches if branch.own]
    return own[-1] if own else None


class Chains:
    """All branches and contexts, and the entries not yet written to the file."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.branches = {branch.id: branch for branch in read_branches(database, forced=True)}
        self.contexts = Contexts()
        self._places: dict[EntryHash, Place] = {}
        self._forced: dict[EntryHash, Place] = {}
        self._raws: dict[Place, Entry] = {}
        self._noted: list[Noted] = []
        self._changed: set[int] = set()
        self._restore()

    def _restore(self) -> None:
        noted: dict[int, list[Noted]] = {branch: [] for branch in self.branches}
        query = "SELECT place, alone, seen FROM context ORDER BY place"
        for place, alone, text in self._database.rows(query):
            seen = {int(branch): at for branch, at in json.loads(text).items()}
            noted[branch_of(place)].append(Noted(place, bool(alone), seen))
        for branch in self.branches.values():
            self.contexts.restore(branch.head, branch.fork, noted[branch.id])
        self._places = self._heads()
        query = "SELECT hash, place FROM log WHERE place BETWEEN ? AND ?"
        for branch in self.branches.values():
            if branch.forced:
                self._forced |= dict(self._database.rows(query, places_of(branch.id)))

    def _heads(self) -> dict[EntryHash, Place]:
        return {one.hash: one.head for one in self.branches.values() if not one.forced}

    # Looking

    def of_kind(self, kind: StreamKind) -> list[Branch]:
        """Return the whole branches of one kind in the order in which they became known."""
        return [one for one in self.branches.values() if one.kind == kind and not one.forced]

    def numbers(self, kind: StreamKind) -> set[int]:
        """Return the numbers of all branches of one kind, also of those that are not whole."""
        return {branch.id for branch in self.branches.values() if branch.kind == kind}

    def own(self, kind: StreamKind) -> Branch:
        """Return the branch of one kind that this PC writes; WorldError where none was opened."""
        branch = current(self.of_kind(kind))
        if branch is None:
            raise WorldError("log.no_stream", kind=kind)
        return branch

    def find(self, hash_: EntryHash) -> Place | None:
        """Return the place of a whole entry, or None."""
        place = self._places.get(hash_)
        if place is None:
            query = "SELECT place FROM log WHERE hash = ? AND NOT forced"
            found = self._database.value(query, (hash_,))
            place = None if found is None else int(found)
        return place

    def past(self, positions: Sequence[Position]) -> Seen:
        """Return all that is reachable from positions, as far as they are applied here."""
        places = [self.find(position.hash) for position in positions]
        return join(self.contexts.past(place) for place in places if place is not None)

    def position(self, place: Place) -> Position:
        """Return the position of an applied entry."""
        branch = self.branches[branch_of(place)]
        return Position(branch.stream, seq_of(place), self._hash(place))

    def unseen_heads(self, kind: StreamKind, seen: Seen) -> list[Position]:
        """Return the heads of a kind that are not covered, without those that others cover."""
        heads = [branch.head for branch in self.of_kind(kind) if not covers(seen, branch.head)]
        pasts = {head: self.contexts.past(head) for head in heads}
        return [
            self.branches[branch_of(head)].position
            for head in heads
            if not any(covers(past, head) for other, past in pasts.items() if other != head)
        ]

    def stamp(self, place: Place) -> Stamp:
        """Return what ranks an entry among others."""
        new = self._raws.get(place)
        if new is not None:
            return new.header.stamp, b64.decode(new.hash)
        hlc, hash_ = self._database.rows("SELECT hlc, hash FROM log WHERE place = ?", (place,))[0]
        return hlc, b64.decode(hash_)

    def lines(self, place: Place) -> Sequence[bytes]:
        """Return the lines of an applied entry."""
        new = self._raws.get(place)
        if new is not None:
            return new.lines
        return read_lines(self._database, place)

    def entry(self, place: Place) -> Entry:
        """Return an applied entry, read anew from its lines and what is before it."""
        return self._raws.get(place) or parse_entry(self.lines(place), self._prev(place))

    def _prev(self, place: Place) -> EntryHash:
        branch = self.branches[branch_of(place)]
        if branch.forced:
            query = "SELECT prev FROM waiting WHERE hash = ?"
            return EntryHash(self._database.value(query, (self._hash(place),)))
        first = 1 if branch.fork is None else seq_of(branch.fork) + 1
        if seq_of(place) > first:
            return self._hash(place - 1)
        return NO_ENTRY if branch.fork is None else self._hash(branch.fork)

    def gone(self, place: Place) -> int:
        """Return how many ops an applied entry has lost."""
        new = self._raws.get(place)
        if new is not None:
            return new.nonces.count(None)
        return int(self._database.value("SELECT gone FROM log WHERE place = ?", (place,)))

    def rewrite(self, place: Place, entry: Entry) -> None:
        """Keep another copy of an applied entry, with the same hash."""
        if place in self._raws:
            self._raws[place] = entry
        query = "UPDATE log SET raw = ?, gone = ? WHERE place = ?"
        self._database.run(query, (entry.raw, entry.nonces.count(None), place))

    def greatest_clock(self, at: int) -> int:
        """Return the greatest hybrid clock applied here that is at most a day above a time."""
        query = "SELECT max(hlc) FROM log WHERE hlc <= ?"
        found = self._database.value(query, (at + _DAY,)) or 0
        new = [entry.header.stamp for entry in self._raws.values()]
        return max([found, *(stamp for stamp in new if stamp <= at + _DAY)])

    def _hash(self, place: Place) -> EntryHash:
        new = self._raws.get(place)
        if new is not None:
            return new.hash
        found = self._database.value("SELECT hash FROM log WHERE place = ?", (place,))
        return EntryHash(found)

    # Growing

    def extend(self, entry: Entry, kind: StreamKind, *, own: bool = False) -> Place:
        """Give an entry its place, after all that it names; WorldError where the chain breaks."""
        prev = None if entry.prev == NO_ENTRY else self.find(entry.prev)
        branch = self._branch(entry, kind, prev, own)
        place = self._lay(entry, branch, prev, self.find)
        self._places[entry.hash] = place
        return place

    def force(self, entry: Entry, kind: StreamKind) -> Place:
        """Give a place to an entry whose past is not whole, as far as it is known."""

        def known(hash_: EntryHash) -> Place | None:
            place = self._forced.get(hash_)
            return self.find(hash_) if place is None else place

        prev = known(entry.prev)
        before = self.branches[branch_of(prev)] if prev is not None else None
        if before is not None and before.forced and before.head == prev:
            branch = before
        else:
            branch = self._loose(entry, kind, before, prev)
        place = self._lay(entry, branch, prev, known)
        self._forced[entry.hash] = place
        return place

    def _loose(
        self, entry: Entry, kind: StreamKind, before: Branch | None, prev: Place | None
    ) -> Branch:
        """Return a new branch of entries that are not whole; what is not known of it is empty."""
        opened, nobody = entry.header.open, KeyId("")
        if before is not None:
            facts = before.stream, before.house, before.device
        elif opened is not None:
            facts = stream_id(entry.hash), opened.house, opened.device
        else:
            facts = StreamId(""), nobody, nobody
        branch = self._new(kind, *facts, False, prev)
        branch.forced = True
        return branch

    def _lay(
        self,
        entry: Entry,
        branch: Branch,
        prev: Place | None,
        find: Callable[[EntryHash], Place | None],
    ) -> Place:
        """Put an entry at the end of a branch."""
        place = place_of(branch.id, entry.header.seq)
        header = entry.header
        imports = [find(position.hash) for position in header.imp]
        links = Links(
            prev=prev,
            parent=find(header.parent.hash) if header.parent else None,
            imports=[at for at in imports if at is not None],
            base=header.base,
        )
        self._noted += self.contexts.add(place, links)
        branch.head, branch.hash, branch.at = place, entry.hash, header.at
        self._raws[place] = entry
        self._changed.add(branch.id)
        return place

    def _branch(self, entry: Entry, kind: StreamKind, prev: Place | None, own: bool) -> Branch:
        if prev is None:
            return self._first(entry, kind, own)
        if entry.header.seq != seq_of(prev) + 1:
            raise WorldError("bundle.CHAIN")
        before = self.branches[branch_of(prev)]
        if before.kind != kind:
            raise WorldError("bundle.STREAM")
        if before.head == prev:
            return before
        return self._new(kind, before.stream, before.house, before.device, False, prev)

    def _first(self, entry: Entry, kind: StreamKind, own: bool) -> Branch:
        opened = entry.header.open
        if opened is None:
            raise WorldError("bundle.CHAIN")
        if opened.kind != kind:
            raise WorldError("bundle.STREAM")
        return self._new(kind, stream_id(entry.hash), opened.house, opened.device, own, None)

    def _new(
        self,
        kind: StreamKind,
        stream: StreamId,
        house: KeyId,
        device: KeyId,
        own: bool,
        fork: Place | None,
    ) -> Branch:
        number = max(self.branches, default=0) + 1
        branch = Branch(number, kind, stream, house, device, own, fork, 0, NO_ENTRY, 0)
        self.branches[number] = branch
        return branch

    def flush(self) -> None:
        """Write what was added since the last time, inside the caller's transaction."""
        self._database.run_many(
            "INSERT INTO log (place, hash, at, hlc, author, ops, gone, raw, forced)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (*_log_record(place, entry), self.branches[branch_of(place)].forced)
                for place, entry in self._raws.items()
            ],
        )
        self._database.run_many(
            "INSERT INTO context (place, alone, seen) VALUES (?, ?, ?)",
            [(note.place, note.only_here, json.dumps(note.seen)) for note in self._noted],
        )
        self._database.run_many(
            f"INSERT OR REPLACE INTO branch ({BRANCH_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            [tuple(vars(self.branches[number]).values()) for number in sorted(self._changed)],
        )
        self._raws.clear()
        self._noted.clear()
        self._changed.clear()
        self._places = self._heads()


def _log_record(place: Place, entry: Entry) -> tuple[object, ...]:
    header = entry.header
    gone = entry.nonces.count(None)
    return place, entry.hash, header.at, header.stamp, header.by, entry.changes, gone, entry.raw
