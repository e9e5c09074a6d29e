"""The log: every change of the register is an entry here, and the tables follow from it.

Writing calls belong to the one writer, inside `Database.writing()` or making a transaction of
their own; reading calls may come from any thread and see what is committed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.edits import (
    Add,
    Edit,
    Erase,
    Insert,
    MadeRow,
    Note,
    Position,
    Screen,
    Screens,
)
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId, StreamId
from lipas_desktop.domain.ledger import STREAM_KINDS, Ledger, StreamKind
from lipas_desktop.domain.ops import LIFE, group_of
from lipas_desktop.store import paths
from lipas_desktop.store.actions import Action as DoneAction
from lipas_desktop.store.actions import own_actions
from lipas_desktop.store.apply import Applier, RowsChanged
from lipas_desktop.store.chains import Chains, current, read_branches
from lipas_desktop.store.compose import (
    Action,
    Composer,
    check_kind,
    field_of,
    targets_of,
)
from lipas_desktop.store.database import Database
from lipas_desktop.store.entry_writer import Author, EntryWriter
from lipas_desktop.store.eraser import FOLLOWS, Eraser
from lipas_desktop.store.forced import Forcer
from lipas_desktop.store.history import Choice, Histories, HistoryLine, Shared
from lipas_desktop.store.inverse import Inverse, Inverter
from lipas_desktop.store.marks import At, Subject, load_marks, registers_of
from lipas_desktop.store.receive import Received, Receiver
from lipas_desktop.store.sight import Sight, changed_groups, seen_by, sight_of
from lipas_desktop.store.state import state_of
from lipas_desktop.store.streams import Streams
from lipas_desktop.store.waiting import Waiting
from lipas_desktop.system.clock import Clock

COPIED = "copied"
"""Names the mark in the register that a copy of it writes under the device keys that it tells."""
ROW_LIFE = "_void"
"""What `changed_since` names where a row was voided, brought back or made anew."""


@dataclass(frozen=True)
class Appended:
    """What was written: the last entry, the row of each edit, what pages must show anew."""

    position: Position
    ids: tuple[RowId | None, ...]
    changes: Changes


class Log:
    """Append, merge, and tell what there is."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        clock: Clock,
        random: Callable[[int], bytes],
        on_rows_changed: RowsChanged | None = None,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._clock = clock
        self._random = random
        self._writer = EntryWriter(database, clock, random)
        self._applier = Applier(database, ledger, on_rows_changed)
        waiting = Waiting(database)
        self._eraser = Eraser(database, self._applier, waiting, self._order_followers)
        forcer = Forcer(
            database,
            waiting,
            self._writable,
            self._forget,
            self._applier,
            self._eraser,
            clock.now_ms,
        )
        self._receiver = Receiver(
            database,
            self._writable,
            self._applier,
            self._eraser,
            waiting,
            clock.now_ms,
            self._new_incarnation,
            forcer,
        )
        self._histories = Histories(database)
        self._chains: Chains | None = None
        database.on_rollback.append(self._forget)

    def _forget(self) -> None:
        self._chains = None

    def _writable(self) -> Chains:
        """Return the chains; only for who holds the database's writer."""
        if self._chains is None:
            self._chains = Chains(self._database)
        return self._chains

    # Writing

    def open_stream(
        self, kind: StreamKind, house: KeyId, device: KeyId, parent: Position | None = None
    ) -> Position:
        """Begin a stream of this PC; from now on it is the one that `append` writes."""
        with self._database.writing():
            chains = self._writable()
            if parent and chains.find(parent.hash) is None:
                raise ValueError("the parent is not applied here")
            return self._writer.open(chains, kind, house, device, parent)

    def _new_incarnation(self, chains: Chains, kind: StreamKind) -> None:
        """Go on in a new stream from the own head, and keep that another PC writes the old one."""
        own = chains.own(kind)
        query = "INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)"
        self._database.run(query, (COPIED, own.device))
        self._writer.open(chains, kind, own.house, own.device, own.position)

    def append(
        self,
        kind: StreamKind,
        edits: Sequence[Edit],
        *,
        by: RowId | None,
        screen: Screen | None = None,
        at: int | None = None,
        flags: int = 0,
    ) -> Appended:
        """Write one action of a user and apply it, in one transaction.

        `screen` is what the edits were made on; without it their author counts as having seen all
        that is applied here. InputError `log.changed_since` or `log.unseen_values` where that
        screen must be shown anew first, `log.erased` where an edit is about somebody erased. More
        than a thousand ops become several entries.
        """
        check_kind(self._ledger, kind, edits)
        if not edits:
            raise ValueError("an action without edits")
        with self._database.writing():
            chains = self._writable()
            self._refuse_erased(edits)
            edits = self._with_followers(edits)
            action, sight = self._compose(chains, kind, edits, screen)
            moment = self._clock.now_ms() if at is None else at
            entries = self._writer.write(chains, kind, action, sight, Author(moment, by, flags))
            changes = self._applier.apply(chains, kind, entries).changes
            erased, gone = self._eraser.take_orders(entry for _, entry in entries)
            chains.flush()
            self._eraser.settle(chains, anew=bool(erased))
            position = chains.own(kind).position
        return Appended(position, tuple(action.ids), changes.merge(gone))

    def receive(self, kind: StreamKind, entries: Iterable[Entry]) -> Received:
        """Merge verified entries of other streams in many short transactions."""
        return self._receiver.receive(kind, entries)

    def force(self, kind: StreamKind) -> Changes:
        """Apply all that waits, on somebody's word, marked as not whole.

        What has waited for a fortnight is applied so by itself.
        """
        return self._receiver.force(kind)

    def force_due(self) -> Changes:
        """Apply what has waited for a fortnight."""
        return self._receiver.force_due()

    # Erasing

    def followers(self, rows: Sequence[RowId]) -> set[RowId]:
        """Return what is keyed to rows and would be erased with them."""
        return self._eraser.erasure.followers(rows)

    def erased(self) -> list[tuple[RowId, EntryHash]]:
        """Return the rows that known `erase` ops name, with the entries that hold those."""
        return self._eraser.erasure.named()

    def believe(self, pairs: Iterable[tuple[RowId, EntryHash]]) -> None:
        """Count entries that an erase ledger names as known; inside `writing()`.

        What lacks ops because of them then waits for nothing (FORMAT 3.1).
        """
        for row, entry in pairs:
            self._eraser.erasure.note([row], entry)

    def _refuse_erased(self, edits: Sequence[Edit]) -> None:
        rows: set[RowId] = set()
        for edit in edits:
            if isinstance(edit, (Insert, Add)):
                rows.update(edit.keys)
            elif not isinstance(edit, (Note, Erase)):
                rows.add(edit.row)
        if self._eraser.erasure.dead_among({row for row in rows if not isinstance(row, MadeRow)}):
            raise InputError("log.erased")

    def _with_followers(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Name what is keyed to erased rows in the same action."""
        rows = {row for edit in edits if isinstance(edit, Erase) for row in edit.rows}
        followers = sorted(self._eraser.erasure.followers(rows)) if rows else []
        return [*edits, Erase(followers, FOLLOWS)] if followers else edits

    def _order_followers(self, chains: Chains, rows: Sequence[RowId]) -> list[Entry]:
        """Write what the program orders by itself: without imports, so without any past."""
        if current(chains.of_kind("data")) is None:
            return []
        composer = Composer(self._ledger, chains, {}, lambda _: (), None, self._random)
        action = composer.compose([Erase(rows, FOLLOWS)], self._writer.heads_due(chains, "data"))
        author = Author(self._clock.now_ms(), None, 0)
        return [entry for _, entry in self._writer.write(chains, "data", action, Sight(()), author)]

    def _compose(
        self, chains: Chains, kind: StreamKind, edits: Sequence[Edit], screen: Screen | None
    ) -> tuple[Action, Sight]:
        targets = targets_of(self._ledger, edits)
        branches = chains.numbers(kind)
        rows = {target.subject[1] for target in targets}
        marks = load_marks(self._database, rows, branches) if rows else {}
        registers = {subject: registers_of(one) for subject, one in marks.items()}
        sight = sight_of(chains, kind, screen, targets, registers, self._ledger)

        def every_mark(subject: Subject) -> Iterable[At]:
            return load_marks(self._database, [subject[1]], branches, every=True)[subject]

        composer = Composer(self._ledger, chains, marks, every_mark, sight.seen, self._random)
        return composer.compose(edits, self._writer.heads_due(chains, kind)), sight

    def left_house(self) -> None:
        """Let the next entries name the heads of the other streams of this PC; in `writing()`."""
        self._writer.left_house()

    # What is here

    def screen(self, kind: StreamKind) -> Screen:
        """Return what is applied now; take it before reading what the screen will show."""
        screen = self.screens().by_kind.get(kind)
        if screen is None:
            raise WorldError("log.no_stream", kind=kind)
        return screen

    def screens(self) -> Screens:
        """Return the screens of the kinds that this PC writes, all of one moment."""
        branches, found = read_branches(self._database), dict[str, Screen]()
        for kind in STREAM_KINDS:
            own = current([branch for branch in branches if branch.kind == kind])
            if own is not None:
                others = (one for one in branches if one.kind == kind and one.id != own.id)
                positions = tuple(one.position for one in others)
                found[kind] = Screen(own.stream, seq_of(own.head), positions)
        return Screens(found)

    def own(self, kind: StreamKind) -> Position | None:
        """Return the head of the stream that this PC writes, or None before it was opened."""
        own = current(read_branches(self._database, kind))
        return own.position if own else None

    def frontier(self, kind: StreamKind) -> tuple[Position, ...]:
        """Return the applied heads of a kind, one a branch, this PC's own among them."""
        return tuple(branch.position for branch in read_branches(self._database, kind))

    def position(self, stream: StreamId, seq: int) -> Position | None:
        """Return the position of an applied entry, or None."""
        branches = read_branches(self._database)
        for low, _ in paths.places(branches, paths.reaching(branches, stream, seq), seq, seq):
            hash_ = self._database.value("SELECT hash FROM log WHERE place = ?", (low,))
            return Position(stream, seq, hash_)
        return None

    def entries(self, stream: StreamId, low: int, high: int) -> Iterator[bytes]:
        """Yield entries `low` to `high` as they came, where a stream forks on its first branch."""
        streams = Streams(self._database)
        end = paths.reaching(streams.all(), stream, high)
        if end is not None:
            yield from streams.entries(end, low, high)

    def waiting(self, kind: StreamKind) -> int:
        """Return how many known entries wait for others."""
        query = "SELECT count(*) FROM waiting WHERE kind = ?"
        return int(self._database.value(query, (kind,)))

    def state_hash(self, kind: StreamKind, house: KeyId | None = None) -> str:
        """Return the hash that is equal on PCs that know the same; keeps writers out meanwhile.

        Of the house whose streams this PC writes (or holds, before it writes any), or of another,
        such as a hub.
        """
        with self._database.alone():
            branches = read_branches(self._database)
            houses = [one.house for one in branches if one.own] or [one.house for one in branches]
            return state_of(self._database, kind, house or (houses[-1] if houses else KeyId("")))

    # Rows

    def changed_since(
        self, kind: str, row: RowId, columns: Iterable[str], screen: Screen
    ) -> tuple[str, ...]:
        """Return the columns whose values are not those that a screen saw, and `ROW_LIFE`.

        Waits while somebody writes.
        """
        table = self._ledger.tables[kind]
        with self._database.alone():
            chains = self._writable()
            branches = chains.numbers(table.stream)
            marks = load_marks(self._database, [row], branches).get((table.number, row), {})
            groups = changed_groups(registers_of(marks), seen_by(chains, screen))
        names = [name for name in columns if group_of(field_of(table, name)) in groups]
        return (*names, ROW_LIFE) if LIFE in groups else tuple(names)

    def history(self, kind: str, row: RowId) -> list[HistoryLine]:
        """Return what was written to a row, the latest first."""
        table = self._ledger.tables[kind]
        known = read_branches(self._database, table.stream, forced=True)
        branches = {one.id: one for one in known}
        return self._histories.lines(table, row, branches)

    def own_actions(
        self, kind: StreamKind, wanted: Callable[[DoneAction], bool], limit: int
    ) -> list[DoneAction]:
        """Return the last actions written at this PC into one kind of stream, the latest first."""
        branches = read_branches(self._database, kind)
        return own_actions(self._database, self._ledger, branches, wanted, limit)

    def inverse(self, action: DoneAction) -> Inverse:
        """Return what takes an action back, and what of it others have changed since.

        Waits while somebody writes.
        """
        with self._database.alone():
            chains = self._writable()
            return Inverter(self._database, self._ledger, chains, action).inverse()

    def choices(self, kind: str, row: RowId) -> list[Choice]:
        """Return the values of a row that stand side by side. Waits while somebody writes."""
        with self._database.alone():
            return self._histories.choices(self._ledger.tables[kind], row, self._writable())

    def shared(self, kind: str, rows: Sequence[RowId]) -> list[Shared]:
        """Return what rows linked as the same hold together. Waits while somebody writes."""
        with self._database.alone():
            return self._histories.shared(self._ledger.tables[kind], rows, self._writable())
