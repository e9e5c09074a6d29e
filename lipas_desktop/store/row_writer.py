"""What people see of a row, from its registers: winners, void, contested, groups to look at."""

import json
from collections.abc import Callable, Iterable, Sequence

from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Table
from lipas_desktop.domain.ops import (
    LIFE,
    AddOp,
    Fields,
    Group,
    InsOp,
    RowOp,
    SetOp,
    VoidOp,
    by_group,
    field_order,
    group_of,
)
from lipas_desktop.domain.registers import Element, RowRegisters, Stamp, life, ranked, union
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.marks import At, Mark
from lipas_desktop.store.reading import Ops
from lipas_desktop.store.typed import Stored, TypedTable


class Touched:
    """One row in the course of a batch: what was kept of it, and what came to it."""

    __slots__ = ("first_at", "groups", "last_at", "made", "marks", "only", "ops", "registers")

    def __init__(self) -> None:
        self.marks: dict[At, Mark] = {}
        self.ops: dict[At, RowOp] = {}
        self.registers: RowRegisters = {}
        """With `groups`, the groups written now: filled in unless there is one op only."""
        self.groups: dict[Group, None] = {}
        self.made: InsOp | AddOp | None = None
        self.only: RowOp | None = None
        """The op, where it is all that was ever written to the row."""
        self.first_at = self.last_at = 0

    def note(self, place: Place, index: int, op: RowOp, at: int) -> None:
        """Take in an op on the row."""
        if not self.ops:
            self.first_at = self.last_at = at
            self.only = op
        elif at < self.first_at:
            self.first_at = at
        elif at > self.last_at:
            self.last_at = at
        if self.ops:
            self.only = None
        self.ops[place, index] = op
        if isinstance(op, (InsOp, AddOp)):
            self.made = op

    def recall(self, marks: dict[At, Mark]) -> None:
        """Take in what was kept of the row."""
        self.marks = marks
        self.only = None

    @property
    def makers(self) -> set[At]:
        """Return the ops that made the row."""
        before = {at for at, mark in self.marks.items() if mark.made}
        return before | {at for at, op in self.ops.items() if isinstance(op, (InsOp, AddOp))}


class RowWriter:
    """Collect the statements of a batch, so that each is run once for many rows."""

    def __init__(self, database: Database, chains: Chains) -> None:
        self._database = database
        self._chains = chains
        self._log = Ops(chains.lines)
        self._batches: dict[str, list[Sequence[Stored]]] = {}

    def write(self, typed: TypedTable, row: RowId, one: Touched) -> None:
        """Note what is to be written of a row."""
        if one.marks:
            self._update(typed, row, one)
            return
        only = one.only
        if only is not None:
            fields = _fields_of(only)
            marks: list[Stored] = [isinstance(only, VoidOp), 0, None, one.last_at, one.first_at]
            marks.append(one.made is not None)
        else:
            fields = self._winning(typed, one, one.groups)
            marks = self._marks(typed, one)
        values = [row, *typed.fit(one.made.keys if one.made else []), *typed.row_of(fields)]
        self._add(typed.insert, [*values, _extra(fields), *marks])

    def flush(self) -> None:
        """Run all statements."""
        for sql, records in self._batches.items():
            self._database.run_many(sql, records)

    def _update(self, typed: TypedTable, row: RowId, one: Touched) -> None:
        groups = tuple(group for group in one.groups if isinstance(group, int))
        values = typed.values_of(groups, self._winning(typed, one, groups))
        self._add(typed.update(groups), [*values, *self._marks(typed, one), row])
        if len(groups) < len(one.groups):
            names = sorted(group for group in one.registers if isinstance(group, str))
            self._add(typed.set_extra, [_extra(self._winning(typed, one, names)), row])
        if one.made and typed.keys:
            self._add(typed.set_keys, [*typed.fit(one.made.keys), row])

    def _add(self, sql: str, record: Sequence[Stored]) -> None:
        self._batches.setdefault(sql, []).append(record)

    def _op(self, one: Touched, element: Element) -> RowOp:
        new = one.ops.get((element.place, element.op))
        return new if new is not None else self._log.row_op(element)

    # Winners

    def _winning(self, typed: TypedTable, one: Touched, groups: Iterable[Group]) -> Fields:
        """Return the fields of groups as they are shown."""

        def op_of(element: Element) -> RowOp:
            return self._op(one, element)

        return winning_fields(typed.table, one.registers, groups, op_of, self._chains.stamp)

    # What the merge says of the row

    def _marks(self, typed: TypedTable, one: Touched) -> list[Stored]:
        """Return void, contested, review, last and first time, shown."""
        state = life(one.registers, self._chains.contexts)
        review = self._review(typed, one)
        return [
            int(state.void),
            int(state.contested),
            json.dumps(review) if review else None,
            one.last_at,
            one.first_at,
            int(one.made is not None),
        ]

    def _review(self, typed: TypedTable, one: Touched) -> list[str]:
        """Return the columns of groups that a person must look at."""
        groups = []
        for group, siblings in one.registers.items():
            policy = typed.policies.get(group)
            if policy == "immutable":
                # A second value is an item even if its author had seen the first.
                if self._is_open(one, group, {each[:2] for each in siblings}):
                    groups.append(group)
            elif (
                policy == "review"
                and len(siblings) > 1
                and self._differ(one, group, [each[:2] for each in siblings])
            ):
                groups.append(group)
        return typed.columns_of(sorted(groups, key=field_order))

    def _is_open(self, one: Touched, group: Group, standing: set[At]) -> bool:
        """Tell whether a value that may never change has another beside it.

        Once somebody has taken one of the values that it was made with, it has not.
        """
        elements = standing | one.makers
        if len(elements) < 2 or not self._differ(one, group, elements):
            return False
        (taken, *others) = standing
        if others or taken in one.makers:
            return True
        # Of several makers there may be two values for ever; either of them settles it.
        first = self._values(one, group, one.makers)
        return not all(value in first for value in self._values(one, group, [taken]))

    def _differ(self, one: Touched, group: Group, elements: Iterable[At]) -> bool:
        return len(self._values(one, group, elements)) > 1

    def _values(self, one: Touched, group: Group, elements: Iterable[At]) -> list[Fields]:
        values: list[Fields] = []
        for at in elements:
            part = part_of(self._op(one, Element(*at)), group)
            value: Fields = {name: item for name, item in part.items() if item is not None}
            if part and value not in values:
                values.append(value)
        return values


def winning_fields(
    table: Table,
    registers: RowRegisters,
    groups: Iterable[Group],
    op_of: Callable[[Element], RowOp],
    stamp: Callable[[Place], Stamp],
) -> Fields:
    """Return the fields of groups as they are shown: the winner's, or the union of all."""
    fields: Fields = {}
    for group in groups:
        siblings = registers[group]
        if group == LIFE:
            continue
        if len(siblings) > 1:
            siblings = ranked(siblings, stamp)
            if table.policy(group) == "union":
                fields |= union(by_group(_fields_of(op_of(each)))[group] for each in siblings)
                continue
        fields |= part_of(op_of(siblings[0]), group)
    return fields


def part_of(op: RowOp, group: Group) -> Fields:
    """Return the fields that an op writes to one group."""
    return {name: item for name, item in _fields_of(op).items() if group_of(name) == group}


def _fields_of(op: RowOp) -> Fields:
    return op.fields if isinstance(op, (InsOp, AddOp, SetOp)) else {}


def _extra(fields: Fields) -> Stored:
    named = {name: item for name, item in fields.items() if type(name) is str and item is not None}
    return json.dumps(named, ensure_ascii=False) if named else None
