"""What a set of entries means: FORMAT.md, part 3.

Everything is computed from the known entries whenever it is asked for. A program keeps what it
has computed; this reader is for comparing, and so takes the way that is easiest to follow.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tests.second_reader.entries import Entry, erased_rows, writes
from tests.second_reader.lines import H, b64, dumps, unb64

READER = 1  # the number that `min` is compared with


@dataclass(frozen=True)
class Element:
    """One value that an op gave a register."""

    entry: Entry
    index: int
    value: list[Any]


@dataclass
class Log:
    """The known entries of one kind and one house, with the erasures that reach them."""

    kind: str = "data"
    entries: dict[str, Entry] = field(default_factory=dict)
    orders: dict[str, set[str]] = field(default_factory=dict)
    ledger: dict[str, set[str]] = field(default_factory=dict)
    forced: set[str] = field(default_factory=set)
    """Entries that a person, or their 14 days of waiting, let count although they are not whole."""

    def add(self, entry: Entry) -> None:
        """Take in one entry, or what another copy of a known one holds beyond it."""
        known = self.entries.get(entry.hash)
        self.entries[entry.hash] = known.with_ops_of(entry) if known else entry

    def order(self, entry_hash: str, rows: set[str]) -> None:
        """Take in an `erase` of a data stream for a log of another kind."""
        self.orders.setdefault(entry_hash, set()).update(rows)

    def view(self) -> "View":
        return View(self)

    def force(self) -> None:
        """Apply all that waits (3.1)."""
        self.forced = self.view().waiting


class View:
    """The state that follows from a log."""

    def __init__(self, log: Log) -> None:
        self.entries = log.entries
        self.orders = dict(log.orders)
        self.elsewhere = set(log.orders)
        if log.kind == "data":
            found = {entry.hash: erased_rows(entry) for entry in log.entries.values()}
            self.orders |= {name: rows for name, rows in found.items() if rows}
        self.ledger = log.ledger
        self.whole = self._wholes()
        self.forced = log.forced - self.whole
        self.applied = self.whole | self.forced
        self.waiting = set(self.entries) - self.whole

    @cached_property
    def sorted_names(self) -> list[str]:
        """Order the entries so that each comes after all that it leads to."""
        done: dict[str, None] = {}
        for start in self.entries:
            stack = [start]
            while stack:
                ahead = [one for one in self._links(stack[-1]) if one not in done]
                if ahead:
                    stack.extend(ahead)
                else:
                    done[stack.pop()] = None
        return list(done)

    def _links(self, name: str) -> list[str]:
        """Return the known entries among prev, parent and imports."""
        return [one for one in self._named(self.entries[name]) if one in self.entries]

    def _named(self, entry: Entry) -> list[str]:
        before = entry.parent if entry.seq == 1 else entry.prev
        return [*([before] if before else []), *entry.imports]

    def _wholes(self) -> set[str]:
        whole: set[str] = set()
        for name in self.sorted_names:
            entry = self.entries[name]
            explained = all(
                op.order in self.orders or op.order in self.ledger
                for op in entry.ops
                if op.nonce is None
            )
            if (
                explained
                and entry.header.get("min", 0) <= READER
                and all(one in whole for one in self._named(entry))
            ):
                whole.add(name)
        return whole

    # What an entry has seen (3.2). A set of entries is a number whose bit i stands for entry i.

    @cached_property
    def bits(self) -> dict[str, int]:
        return {name: 1 << index for index, name in enumerate(self.sorted_names)}

    @cached_property
    def pasts(self) -> dict[str, int]:
        pasts: dict[str, int] = {}
        for name in self.sorted_names:
            if name in self.applied:
                pasts[name] = self.bits[name]
                for one in self._links(name):
                    pasts[name] |= pasts.get(one, 0)
        return pasts

    @cached_property
    def contexts(self) -> dict[str, int]:
        return {name: self._context(entry) for name, entry in self.entries.items()}

    def _context(self, entry: Entry) -> int:
        base = entry.parent
        if entry.seq > 1:
            base, wanted = entry.prev, entry.header.get("base", entry.seq - 1)
            while base in self.applied and self.entries[base].seq > wanted:
                base = self.entries[base].prev
        seen = 0
        for name in [base, *entry.imports]:
            seen |= self.pasts.get(name or "", 0)
        return seen

    def has_seen(self, later: Element, earlier: Element) -> bool:
        if later.entry.hash == earlier.entry.hash:
            return earlier.index < later.index
        return bool(self.contexts[later.entry.hash] & self.bits[earlier.entry.hash])

    # Erasure (3.5)

    @cached_property
    def erased(self) -> set[str]:
        """Return E, the rows that known `erase` ops or a ledger held here name."""
        return set().union(*self.orders.values(), *self.ledger.values())

    @cached_property
    def dead(self) -> set[str]:
        """Return E and all rows that are keyed to it over any number of steps."""
        keyed: dict[str, set[str]] = {}
        for entry in self.entries.values():
            for written in map(writes, entry.ops):
                for key in written[2] if written else []:
                    keyed.setdefault(key, set()).add(written[1])  # type: ignore[index]
        dead, new = set(), set(self.erased)
        while new:
            dead |= new
            new = {row for one in new for row in keyed.get(one, set())} - dead
        return dead

    # Registers (3.3)

    @cached_property
    def registers(self) -> dict[tuple[int, str, int | str], list[Element]]:
        """Return the siblings of each register: what no other element of it has seen."""
        elements: dict[tuple[int, str, int | str], list[Element]] = {}
        for name in self.applied:
            entry = self.entries[name]
            for index, op in enumerate(entry.ops):
                written = writes(op)
                if written is None or written[1] in self.dead:
                    continue
                table, row, _, groups = written
                for group, value in groups.items():
                    element = Element(entry, index, value)
                    elements.setdefault((table, row, group), []).append(element)
        return {
            register: [
                one for one in found if not any(self.has_seen(other, one) for other in found)
            ]
            for register, found in elements.items()
        }

    # What is shown (3.4)

    def winner(self, table: int, row: str, group: int | str) -> Element:
        siblings = self.registers[table, row, group]
        return max(siblings, key=lambda one: (one.entry.hlc, unb64(one.entry.hash)))

    @cached_property
    def contested(self) -> set[str]:
        """Return the rows where a `-` and another sibling have not seen each other."""
        return {
            row
            for (table, row), ends in self._ends.items()
            if any(
                not self.has_seen(one, end) and not self.has_seen(end, one)
                for end in ends
                for (a, b, _), siblings in self.registers.items()
                if (a, b) == (table, row)
                for one in siblings
                if not _is_end(one)
            )
        }

    @cached_property
    def void(self) -> set[str]:
        return {row for _, row in self._ends} - self.contested

    @cached_property
    def _ends(self) -> dict[tuple[int, str], list[Element]]:
        found: dict[tuple[int, str], list[Element]] = {}
        for (table, row, group), siblings in self.registers.items():
            ends = [one for one in siblings if group == 0 and _is_end(one)]
            if ends:
                found[table, row] = ends
        return found

    # The state hash (3.7)

    @cached_property
    def counted(self) -> set[str]:
        """Return the rows named by `erase` ops of applied entries."""
        return set().union(
            *(
                rows
                for name, rows in self.orders.items()
                if name in self.applied or name in self.elsewhere
            )
        )

    def state_lines(self) -> list[bytes]:
        lines = [dumps(["erased", row]) for row in self.counted]
        for (table, row, group), siblings in self.registers.items():
            pairs = sorted([one.entry.hash, one.value] for one in siblings)
            lines.append(dumps([table, row, group, pairs]))
        return sorted(lines)

    def state_hash(self) -> str:
        return b64(H("lipas.state", b"".join(line + b"\n" for line in self.state_lines())))


def _is_end(element: Element) -> bool:
    return bool(element.value[0] == "-")
