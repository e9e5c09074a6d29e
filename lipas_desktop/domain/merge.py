"""The merge of one kind of stream of one house, in memory: the rule that the store is held to.

Entries may come in any order. Those whose past is whole are applied; the others wait, and may be
forced. What was forced is computed anew when something that it waited for arrives.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from lipas_desktop.domain import b64
from lipas_desktop.domain.contexts import Contexts, Links, Place, branch_of, place_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import AnyOp, Entry, GoneOp, fill, has_more
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.ops import (
    AddOp,
    EraseOp,
    Group,
    InsOp,
    RowOp,
    SetOp,
    UnvoidOp,
    VoidOp,
)
from lipas_desktop.domain.registers import (
    Element,
    GroupValue,
    Life,
    RowRegisters,
    Stamp,
    life,
    put_op,
    ranked,
    written,
)
from lipas_desktop.domain.state import erased_line, register_line, state_hash

READER = 1
"""The least reader number that this program satisfies (`min` of a header)."""


def dependencies(entry: Entry) -> list[EntryHash]:
    """Return the entries that must be whole before this one is."""
    needed = [position.hash for position in entry.header.imp]
    if entry.prev != NO_ENTRY:
        needed.append(entry.prev)
    if entry.header.parent:
        needed.append(entry.header.parent.hash)
    return needed


def gone_orders(entry: Entry) -> set[EntryHash]:
    """Return the entries that the gone lines of an entry name; each must hold an `erase`."""
    return {op.order for op in entry.ops if isinstance(op, GoneOp)}


def row_ops(entry: Entry) -> Iterable[tuple[int, RowId, RowOp]]:
    """Yield the ops of an entry that write to a row: index, row, op."""
    made = entry.rows
    for index, op in enumerate(entry.ops):
        if isinstance(op, SetOp):
            if op.fields:
                yield index, op.row, op
        elif isinstance(op, (VoidOp, UnvoidOp)):
            yield index, op.row, op
        elif isinstance(op, (InsOp, AddOp)):
            row = made[index]
            if row is not None:
                yield index, row, op


def erased_rows(entry: Entry) -> list[RowId]:
    """Return the rows that the `erase` ops of an entry name."""
    return [row for op in entry.ops if isinstance(op, EraseOp) for row in op.rows]


@dataclass
class _Applied:
    """What can be computed anew from the known entries at any time."""

    contexts: Contexts = field(default_factory=Contexts)
    places: dict[EntryHash, Place] = field(default_factory=dict)
    entries: dict[Place, Entry] = field(default_factory=dict)
    rows: dict[tuple[int, RowId], RowRegisters] = field(default_factory=dict)
    made: set[tuple[int, RowId]] = field(default_factory=set)
    branches: int = 0


class Merge:
    """Known entries of one kind and house, and the registers that follow from them."""

    def __init__(self, kind: StreamKind = "data") -> None:
        self.kind = kind
        self.known: dict[EntryHash, Entry] = {}
        self._orders: dict[EntryHash, list[RowId]] = {}
        self._elsewhere: set[EntryHash] = set()
        self._erased: set[RowId] = set()
        self._keys: dict[RowId, set[RowId]] = {}
        self._waiting: set[EntryHash] = set()
        self._forced: set[EntryHash] = set()
        self._applied = _Applied()

    # What comes in

    def add(self, entries: Iterable[Entry]) -> None:
        """Take in verified entries; those already known change nothing."""
        anew = False
        for entry in entries:
            old = self.known.get(entry.hash)
            if old is None:
                self.known[entry.hash] = entry
                self._waiting.add(entry.hash)
                self._read(entry)
            elif has_more(entry, old):
                self.known[entry.hash] = filled = fill(old, entry)
                self._read(filled)
                anew = True
        if anew or self._forced:
            self._restart()
        self._apply_whole()
        self._apply_forced()

    def order(self, entry: EntryHash, rows: Iterable[RowId]) -> None:
        """Take in an erasure from elsewhere: the data streams, or an erase ledger."""
        self._elsewhere.add(entry)
        self._note_order(entry, list(rows))
        self.add(())

    def force(self) -> None:
        """Apply all that waits, although its past is not whole."""
        self._forced |= self._waiting
        # Anew, for what was forced before may have seen what only counts from now on.
        self._restart()
        self._apply_whole()
        self._apply_forced()

    def _read(self, entry: Entry) -> None:
        rows = erased_rows(entry)
        if rows and self.kind == "data":
            self._note_order(entry.hash, rows)
        for _, row, op in row_ops(entry):
            if isinstance(op, (InsOp, AddOp)):
                self._keys.setdefault(row, set()).update(op.keys)

    def _note_order(self, entry: EntryHash, rows: list[RowId]) -> None:
        self._orders[entry] = rows
        self._erased.update(rows)

    def _restart(self) -> None:
        self._applied = _Applied()
        self._waiting = set(self.known)

    def _apply_whole(self) -> None:
        self._sweep(self._is_whole)

    def _apply_forced(self) -> None:
        if self._forced:
            self._sweep(self._is_next_forced)

    def _sweep(self, ready: Callable[[Entry], bool]) -> None:
        found = True
        while found:
            entries = [self.known[hash_] for hash_ in self._waiting]
            found = False
            for entry in sorted(entries, key=lambda entry: entry.header.seq):
                if ready(entry):
                    self._apply(entry)
                    found = True

    def _is_whole(self, entry: Entry) -> bool:
        return (
            all(hash_ in self._applied.places for hash_ in dependencies(entry))
            and gone_orders(entry) <= self._orders.keys()
            and (entry.header.min or 0) <= READER
        )

    def _is_next_forced(self, entry: Entry) -> bool:
        return entry.hash in self._forced and not any(
            hash_ in self._waiting for hash_ in dependencies(entry) if hash_ in self._forced
        )

    # Applying

    def _apply(self, entry: Entry) -> None:
        done = self._applied
        self._waiting.discard(entry.hash)
        place = self._next_place(entry)
        done.places[entry.hash] = place
        done.entries[place] = entry
        done.contexts.add(place, self._links(entry))
        seen = done.contexts.context(place)
        for index, row, op in row_ops(entry):
            registers = done.rows.setdefault((op.table, row), {})
            if isinstance(op, (InsOp, AddOp)):
                done.made.add((op.table, row))
            element = Element(place, index, isinstance(op, VoidOp))
            put_op(registers, written(op), element, seen, done.contexts)

    def _next_place(self, entry: Entry) -> Place:
        prev = self._applied.places.get(entry.prev)
        if prev is not None and self._applied.contexts.head(branch_of(prev)) == prev:
            return prev + 1
        self._applied.branches += 1
        return place_of(self._applied.branches, entry.header.seq)

    def _links(self, entry: Entry) -> Links:
        find = self._find
        imports = [place for position in entry.header.imp if (place := find(position)) is not None]
        prev = self._applied.places.get(entry.prev)
        return Links(prev, find(entry.header.parent), imports, entry.header.base)

    def _find(self, position: Position | None) -> Place | None:
        return self._applied.places.get(position.hash) if position else None

    # What is to be seen

    @property
    def waiting(self) -> frozenset[EntryHash]:
        """Return the entries that are not whole and not forced."""
        return frozenset(self._waiting)

    @property
    def rows(self) -> Mapping[tuple[int, RowId], RowRegisters]:
        """Return the registers of all rows that are not dead."""
        return {at: row for at, row in self._applied.rows.items() if not self.is_dead(at[1])}

    @property
    def erased(self) -> set[RowId]:
        """Return the rows named by the `erase` ops that are applied here, or came from elsewhere.

        Ops are dead as soon as a waiting `erase` is known; the state names its rows when it counts.
        """
        counted = self._elsewhere | self._applied.places.keys()
        return {row for hash_, rows in self._orders.items() if hash_ in counted for row in rows}

    def is_dead(self, row: RowId) -> bool:
        """Tell whether a row is erased, or keyed to one that is, in any number of steps."""
        open_, seen = [row], {row}
        while open_:
            one = open_.pop()
            if one in self._erased:
                return True
            new = self._keys.get(one, set()) - seen
            seen |= new
            open_ += new
        return False

    def is_shown(self, table: int, row: RowId) -> bool:
        """Tell whether the `ins` or `add` of a row is known."""
        return (table, row) in self._applied.made and not self.is_dead(row)

    def life(self, table: int, row: RowId) -> Life:
        """Tell whether a row is void or contested."""
        return life(self._applied.rows[table, row], self._applied.contexts)

    def value(self, element: Element, group: Group) -> GroupValue:
        """Return what an element holds for a group."""
        op: AnyOp = self._applied.entries[element.place].ops[element.op]
        assert isinstance(op, (InsOp, AddOp, SetOp, VoidOp, UnvoidOp))
        return written(op)[group]

    def entry(self, element: Element) -> EntryHash:
        """Return the hash of the entry that an element comes from."""
        return self._applied.entries[element.place].hash

    def winner(self, table: int, row: RowId, group: Group) -> Element:
        """Return the sibling that is shown."""
        return ranked(self._applied.rows[table, row][group], self._stamp)[0]

    def _stamp(self, place: Place) -> Stamp:
        entry = self._applied.entries[place]
        return entry.header.stamp, b64.decode(entry.hash)

    def state_lines(self) -> list[bytes]:
        """Return the lines that the state hash is over, sorted."""
        lines = [erased_line(row) for row in self.erased]
        for (table, row), registers in self.rows.items():
            for group, siblings in registers.items():
                pairs = [(self.entry(one), self.value(one, group)) for one in siblings]
                lines.append(register_line(table, row, group, pairs))
        return sorted(lines)

    def state_hash(self) -> str:
        """Return the state hash."""
        return state_hash(self.state_lines())
