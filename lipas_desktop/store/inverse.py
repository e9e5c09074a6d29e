"""What takes an action back, where nobody has written the same since."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lipas_desktop.domain.contexts import Place, Seen, covers
from lipas_desktop.domain.edits import Edit, Position, Set, Unvoid, Value, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, Table
from lipas_desktop.domain.ops import LIFE, Fields, Group, VoidOp, field_order
from lipas_desktop.domain.registers import (
    Element,
    RowRegisters,
    disputing,
    groups_of,
    put_op,
    ranked,
)
from lipas_desktop.store.actions import Action
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.history import HistoryLine, Reader, columns_of, named
from lipas_desktop.store.marks import load_marks, registers_of
from lipas_desktop.store.reading import Ops, read_lines
from lipas_desktop.store.row_writer import part_of, winning_fields

TAKEN_BACK = "diurungkan"


@dataclass(frozen=True)
class Kept:
    """What is not taken back, since something else was written there since."""

    kind: str
    row: RowId
    columns: tuple[str, ...]
    """Empty where it is the record itself."""
    line: HistoryLine
    """The latest that was."""


@dataclass
class Inverse:
    """What takes an action back."""

    edits: list[Edit] = field(default_factory=list)
    beside: list[Edit] = field(default_factory=list)
    """To be written by somebody who has not seen `edits`: both stand side by side again."""
    origins: list[tuple[Position, Position]] = field(default_factory=list)
    """For each of `beside`: where the value in `edits` comes from, and where its own does."""
    kept: list[Kept] = field(default_factory=list)


class Inverter:
    """Works out one action; nobody may be writing meanwhile."""

    def __init__(self, database: Database, ledger: Ledger, chains: Chains, action: Action) -> None:
        self._database, self._ledger, self._chains = database, ledger, chains
        self._action = action
        self._ops = Ops(lambda place: read_lines(database, place))
        self._branches = {each: chains.branches[each] for each in chains.numbers(action.stream)}
        places = [chains.find(position.hash) for position in action.positions]
        self._places = {place for place in places if place is not None}
        self._inverse = Inverse()

    def inverse(self) -> Inverse:
        """Return what takes the action back, the last of it first."""
        rows = dict.fromkeys((write.kind, write.row) for write in self._action.writes)
        for kind, row in reversed(rows):
            self._take_back(self._ledger.tables[kind], row)
        return self._inverse

    def _take_back(self, table: Table, row: RowId) -> None:
        every = load_marks(self._database, [row], self._branches, every=True)
        marks = every.get((table.number, row), {})
        elements = sorted(Element(*at) for at in marks)
        mine = [one for one in elements if one.place in self._places]
        if not mine:
            return
        one = _Row(table, row, self._before(elements, mine[0].place), registers_of(marks))
        last = {group: each for each in mine for group in groups_of(self._ops.row_op(each))}
        is_new = LIFE in last and LIFE not in one.before
        if is_new:
            self._void_new(one)
            return
        for group, element in last.items():
            foreign = self._foreign(one, group, element)
            if foreign is not None:
                self._keep(one, group, foreign, element)
            elif group == LIFE:
                self._restore_life(one, element)
            else:
                self._restore(one, group)

    def _before(self, elements: Iterable[Element], place: Place) -> RowRegisters:
        """Return the row as the action's author had seen it."""
        contexts = self._chains.contexts
        seen: Seen = contexts.context(place)
        before: RowRegisters = {}
        for one in elements:
            if covers(seen, one.place) and one.place not in self._places:
                op = self._ops.row_op(one)
                element = Element(one.place, one.op, isinstance(op, VoidOp))
                context = contexts.context(one.place)
                put_op(before, groups_of(op), element, context, contexts)
        return before

    # Whose it is now

    def _foreign(self, one: "_Row", group: Group, element: Element) -> Element | None:
        """Return what stands in a group that is not what the action left there."""
        wanted = self._value(element, group)
        for each in ranked(one.now.get(group, ()), self._chains.stamp):
            if not self._is_own(each) or self._value(each, group) != wanted:
                return each
        return None

    def _is_own(self, element: Element) -> bool:
        """Tell whether the same person wrote it at this PC."""
        if element.place in self._places:
            return True
        line = self._line(self._ledger_table(element), element)
        return line.own and line.by == self._action.by

    def _ledger_table(self, element: Element) -> Table:
        return self._ledger.by_number[self._ops.row_op(element).table]

    def _value(self, element: Element, group: Group) -> object:
        op = self._ops.row_op(element)
        if group == LIFE:
            return isinstance(op, VoidOp)
        return {name: item for name, item in part_of(op, group).items() if item is not None}

    def _line(self, table: Table, element: Element) -> HistoryLine:
        return Reader(self._database, table, self._branches).line(element)

    def _keep(
        self, one: "_Row", group: Group, element: Element, mine: Element | None = None
    ) -> None:
        """Leave a group as it is; `mine` is what the action wrote there."""
        columns: tuple[str, ...] = ()
        if group != LIFE and mine is not None:
            theirs, own = (named(one.table, self._part(each, group)) for each in (element, mine))
            whole = columns_of(one.table, group)
            columns = tuple(name for name in whole if theirs.get(name) != own.get(name)) or whole
        line = self._line(one.table, element)
        self._inverse.kept.append(Kept(one.table.name, one.row, columns, line))

    # What it was before

    def _void_new(self, one: "_Row") -> None:
        """Take back a row that the action made, unless somebody else has written to it."""
        standing = {each for siblings in one.now.values() for each in siblings}
        for each in ranked(standing, self._chains.stamp):
            if not self._is_own(each):
                self._keep(one, LIFE, each)
                return
        if not any(each.void for each in one.now.get(LIFE, ())):
            self._inverse.edits.append(Void(one.table.name, one.row, TAKEN_BACK))

    def _restore_life(self, one: "_Row", element: Element) -> None:
        kind, row = one.table.name, one.row
        voids = [each for each in one.before[LIFE] if each.void]
        reason = self._reason(voids[0]) if voids else TAKEN_BACK
        others = disputing(one.before, self._chains.contexts)
        is_void = isinstance(self._ops.row_op(element), VoidOp)
        if voids and others:
            self._inverse.edits.append(Void(kind, row, reason))
            self._inverse.beside.append(Unvoid(kind, row))
            self._note(voids[0], others[0])
        elif is_void and not voids:
            self._inverse.edits.append(Unvoid(kind, row))
        elif voids and not is_void:
            self._inverse.edits.append(Void(kind, row, reason))

    def _restore(self, one: "_Row", group: Group) -> None:
        siblings = ranked(one.before.get(group, ()), self._chains.stamp)
        asks = one.table.policy(group) in ("review", "immutable")
        first = self._value(siblings[0], group) if siblings else None
        others = [each for each in siblings if asks and self._value(each, group) != first]
        if others:
            self._inverse.edits.append(self._set(one, group, self._part(others[0], group)))
            self._inverse.beside.append(self._set(one, group, self._part(siblings[0], group)))
            self._note(others[0], siblings[0])
            return
        fields: Fields = {}
        if siblings:
            fields = winning_fields(
                one.table, one.before, [group], self._ops.row_op, self._chains.stamp
            )
        self._inverse.edits.append(self._set(one, group, fields))

    def _set(self, one: "_Row", group: Group, fields: Fields) -> Set:
        """Return the edit that gives a whole group these values, and the rest of it none."""
        values: dict[str, Value] = dict.fromkeys(columns_of(one.table, group))
        values |= named(one.table, fields)
        return Set(one.table.name, one.row, values)

    def _part(self, element: Element, group: Group) -> Fields:
        part = part_of(self._ops.row_op(element), group)
        return {name: part[name] for name in sorted(part, key=field_order)}

    def _reason(self, element: Element) -> str:
        op = self._ops.row_op(element)
        return op.reason if isinstance(op, VoidOp) else TAKEN_BACK

    def _note(self, first: Element, second: Element) -> None:
        self._inverse.origins.append((self._position(first), self._position(second)))

    def _position(self, element: Element) -> Position:
        return self._line(self._ledger_table(element), element).position


@dataclass(frozen=True)
class _Row:
    """One row, as the action found it and as it stands now."""

    table: Table
    row: RowId
    before: RowRegisters
    now: RowRegisters
