"""Edits in columns become numbered op lines: groups completed, rows named, split into entries."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain import canonical, hashing
from lipas_desktop.domain.canonical import LineError
from lipas_desktop.domain.contexts import NOTHING_SEEN, Seen, covers
from lipas_desktop.domain.edits import (
    Add,
    Edit,
    Erase,
    Insert,
    MadeRow,
    Note,
    Position,
    Set,
    Unvoid,
    Value,
    Void,
)
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.headers import MAX_OPS, position_value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, StreamKind, Table
from lipas_desktop.domain.ops import (
    LIFE,
    MAX_ITEMS,
    Field,
    Fields,
    FieldValue,
    Group,
    field_order,
    flat,
    group_of,
)
from lipas_desktop.domain.registers import Element, RowRegisters, groups_of, put_op
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.marks import At, Mark, Subject, registers_of
from lipas_desktop.store.reading import Ops
from lipas_desktop.store.row_writer import winning_fields
from lipas_desktop.store.sight import Target

MAX_BYTES = 524_288
"""Bytes of an entry's ops: half of what a reader takes, since a redacted form may be longer."""

_QUESTION = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass
class Draft:
    """An entry to be: its nonce and op lines."""

    nonce: bytes
    lines: list[bytes] = field(default_factory=list)
    size: int = 0


@dataclass
class Action:
    """What a list of edits comes to."""

    drafts: list[Draft] = field(default_factory=list)
    ids: list[RowId | None] = field(default_factory=list)


def field_of(table: Table, column: str) -> Field:
    """Return a column's field number, or the name itself for a question that was added."""
    known = table.by_name.get(column)
    if known is not None:
        return known.number
    if not _QUESTION.fullmatch(column):
        raise ValueError(f"{table.name} has no column {column!r}")
    return column


def check_kind(ledger: Ledger, kind: StreamKind, edits: Sequence[Edit]) -> None:
    """Refuse edits of tables that another kind of stream carries."""
    for edit in edits:
        if isinstance(edit, Note):
            continue
        # An erase names rows of every kind, and counts in data streams only.
        stream = "data" if isinstance(edit, Erase) else ledger.tables[edit.kind].stream
        if stream != kind:
            raise ValueError(f"{type(edit).__name__} does not belong into a {kind} stream")


def targets_of(ledger: Ledger, edits: Sequence[Edit]) -> list[Target]:
    """Return what edits write of rows that may exist already."""
    targets = []
    for edit in edits:
        if isinstance(edit, (Note, Insert, Erase)) or _is_new(edit):
            continue
        table = ledger.tables[edit.kind]
        row = hashing.relation_id(table.number, edit.keys) if isinstance(edit, Add) else edit.row
        groups = None
        if isinstance(edit, (Add, Set)):
            groups = frozenset(group_of(field_of(table, column)) for column in edit.values)
        targets.append(Target((table.number, row), groups))
    return targets


def _is_new(edit: Add | Set | Void | Unvoid) -> bool:
    ids = edit.keys if isinstance(edit, Add) else [edit.row]
    return any(isinstance(row, MadeRow) for row in ids)


class Composer:
    """Make the op lines of one action.

    `seen` is what its author had seen, where that is less than what is applied: a group is then
    completed from what stood on the screen, so that no value is written that nobody looked at.
    """

    def __init__(
        self,
        ledger: Ledger,
        chains: Chains,
        marks: Mapping[Subject, dict[At, Mark]],
        every_mark: Callable[[Subject], Iterable[At]],
        seen: Seen | None,
        random: Callable[[int], bytes],
    ) -> None:
        self._ledger = ledger
        self._chains = chains
        self._marks = marks
        self._every_mark = every_mark
        self._seen = seen
        self._random = random
        self._ops = Ops(chains.lines)
        self._pending: dict[Subject, Fields] = {}
        self._action = Action()

    def compose(self, edits: Sequence[Edit], heads: Iterable[Position] = ()) -> Action:
        """Return the drafts of the entries and the row of each edit.

        `heads` of other streams of this PC are witnessed by the first of them.
        """
        for head in heads:
            self._put(["head", *position_value(head)])
        for edit in edits:
            self._action.ids.append(self._take(edit))
        return self._action

    def _take(self, edit: Edit) -> RowId | None:
        if isinstance(edit, Note):
            self._put(["note", edit.code, *edit.args])
            return None
        if isinstance(edit, Erase):
            self._erase(edit)
            return None
        table = self._ledger.tables[edit.kind]
        if isinstance(edit, (Insert, Add)):
            return self._make(table, edit)
        row = self._row(edit.row)
        if isinstance(edit, Set):
            self._put(["set", table.number, row, flat(self._complete(table, row, edit.values))])
        elif isinstance(edit, Void):
            self._put(["void", table.number, row, edit.reason])
        else:
            self._put(["unvoid", table.number, row])
        return row

    def _make(self, table: Table, edit: Insert | Add) -> RowId:
        if (table.make == "ins") != isinstance(edit, Insert):
            raise ValueError(f"rows of {table.name} are made by {table.make}")
        keys = [self._row(key) for key in edit.keys]
        if len(keys) != len(table.keys):
            raise ValueError(f"{table.name} has {len(table.keys)} keys")
        if isinstance(edit, Add):
            row = hashing.relation_id(table.number, keys)
            fields = self._complete(table, row, edit.values, new=True)
            self._put(["add", table.number, keys, flat(fields)])
            return row
        fields = {
            number: item for number, item in self._fields(table, edit.values) if item is not None
        }
        nonce, index = self._put(["ins", table.number, keys, flat(fields)])
        row = hashing.row_id(hashing.op_nonce(nonce, index))
        self._pending[table.number, row] = fields
        return row

    def _erase(self, edit: Erase) -> None:
        rows = [self._row(row) for row in edit.rows]
        for start in range(0, len(rows), MAX_ITEMS):
            self._put(["erase", rows[start : start + MAX_ITEMS], edit.order])

    def _put(self, op: list[object]) -> tuple[bytes, int]:
        """Put an op into the entry at hand or a new one; return its entry's nonce, its index."""
        line = _line(op)
        drafts = self._action.drafts
        if (
            not drafts
            or len(drafts[-1].lines) >= MAX_OPS
            or drafts[-1].size + len(line) >= MAX_BYTES
        ):
            drafts.append(Draft(self._random(16)))
        draft = drafts[-1]
        draft.lines.append(line)
        draft.size += len(line) + 1
        return draft.nonce, len(draft.lines) - 1

    # Ids

    def _row(self, row: RowId) -> RowId:
        if not isinstance(row, MadeRow):
            return row
        made = self._action.ids[row.edit]
        if made is None:
            raise ValueError("the edit that is meant makes no row")
        return made

    def _value(self, value: Value) -> FieldValue:
        if isinstance(value, MadeRow):
            return self._row(RowId(value))
        if isinstance(value, list):
            return [self._row(RowId(part)) if isinstance(part, MadeRow) else part for part in value]
        return value

    def _fields(self, table: Table, values: Mapping[str, Value]) -> list[tuple[Field, FieldValue]]:
        return [(field_of(table, column), self._value(item)) for column, item in values.items()]

    # Groups

    def _complete(
        self, table: Table, row: RowId, values: Mapping[str, Value], *, new: bool = False
    ) -> Fields:
        """Return whole groups: what is written, and beside it what stands there."""
        edited = dict(self._fields(table, values))
        groups = {group_of(number) for number in edited}
        fields = self._standing(table, row, groups, new=new) | edited
        self._pending.setdefault((table.number, row), {}).update(fields)
        kept: Fields = {number: item for number, item in fields.items() if item is not None}
        for group in groups - {group_of(number) for number in kept}:
            # A group emptied is written by one null, or nothing would tell that it was emptied.
            number = min(
                (number for number in edited if group_of(number) == group), key=field_order
            )
            kept[number] = None
        return kept

    def _standing(self, table: Table, row: RowId, groups: set[Group], *, new: bool) -> Fields:
        subject = table.number, row
        pending = self._pending.get(subject, {})
        fields = {number: item for number, item in pending.items() if group_of(number) in groups}
        marks = self._marks.get(subject)
        if marks is None:
            if not pending and not new:
                raise LookupError(f"no such row of {table.name}")
            return fields
        registers = registers_of(marks) if self._seen is None else self._as_seen(subject)
        written = {group_of(number) for number in fields}
        left = [group for group in groups - written if group in registers]
        found = winning_fields(table, registers, left, self._ops.row_op, self._chains.stamp)
        return {**found, **fields}

    def _as_seen(self, subject: Subject) -> RowRegisters:
        """Return the siblings as they stood on the screen."""
        registers: RowRegisters = {}
        contexts = self._chains.contexts
        for at in self._every_mark(subject):
            element = Element(*at)
            if covers(self._seen or NOTHING_SEEN, element.place):
                groups = groups_of(self._ops.row_op(element))
                put_op(registers, groups, element, contexts.context(element.place), contexts)
        registers.pop(LIFE, None)
        return registers


def _line(op: list[object]) -> bytes:
    try:
        return canonical.dumps(op)
    except LineError as error:
        raise InputError("log.bad_value") from error
