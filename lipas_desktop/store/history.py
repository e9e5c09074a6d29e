"""What happened to a row, entry by entry, and the values that stand side by side."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from lipas_desktop.domain.clusters import joined
from lipas_desktop.domain.contexts import Place, branch_of, seq_of
from lipas_desktop.domain.edits import Note, Position, Value
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.ledger import Table
from lipas_desktop.domain.ops import (
    LIFE,
    AddOp,
    Fields,
    Group,
    InsOp,
    NoteOp,
    RowOp,
    SetOp,
    VoidOp,
    parse_op,
)
from lipas_desktop.domain.registers import Element, disputing, ranked
from lipas_desktop.store.chains import Branch, Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.marks import load_marks, registers_of
from lipas_desktop.store.reading import Ops, read_lines
from lipas_desktop.store.row_writer import part_of

_NOTE = b'["note",'
Act = Literal["made", "changed", "voided", "unvoided"]


@dataclass(frozen=True)
class HistoryLine:
    """One op on a row: when, by whom, on which device, what."""

    at: int
    tz: int
    by: RowId | None
    device: KeyId
    own: bool
    """Written by this PC."""
    position: Position
    act: Act
    values: Mapping[str, Value]
    reason: str = ""
    notes: tuple[Note, ...] = ()
    """What the action says of itself, such as what it takes back."""
    flags: int = 0
    """What its author's PC said of its clock."""


@dataclass(frozen=True)
class Choice:
    """A group that holds several values side by side, the one shown first.

    Without columns it is the row's life: who took it back, and what was written beside that.
    """

    columns: tuple[str, ...]
    lines: tuple[HistoryLine, ...]


@dataclass(frozen=True)
class Shared:
    """A group of rows that were linked as the same, with all that any of them holds."""

    group: Group
    columns: tuple[str, ...]
    lines: tuple[HistoryLine, ...]
    """The latest first."""
    rows: tuple[RowId, ...]
    """Whose each of the lines is."""


class Histories:
    """Read the log of single rows; any thread may."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lines(self, table: Table, row: RowId, branches: Mapping[int, Branch]) -> list[HistoryLine]:
        """Return what was written to a row, the latest first."""
        marks = load_marks(self._database, [row], branches, every=True)
        reader = Reader(self._database, table, branches)
        lines = [reader.line(Element(*at)) for at in marks.get((table.number, row), {})]
        return sorted(lines, key=lambda line: (line.at, line.position.seq), reverse=True)

    def choices(self, table: Table, row: RowId, chains: Chains) -> list[Choice]:
        """Return the groups of a row with several values, and its life where that is contested.

        What may never change stands beside the value that the row was made with.
        """
        branches = {each: chains.branches[each] for each in chains.numbers(table.stream)}
        marks = load_marks(self._database, [row], branches).get((table.number, row), {})
        registers = registers_of(marks)
        reader = Reader(self._database, table, branches)
        disputed = disputing(registers, chains.contexts)
        choices = []
        for group, siblings in registers.items():
            beside = {one[:2] for one in siblings}
            if group == LIFE:
                beside |= {one[:2] for one in disputed}
            elif table.policy(group) == "immutable":
                makers = [at for at, mark in marks.items() if mark.made]
                beside |= {at for at in makers if reader.writes(Element(*at), group)}
            if len(beside) < 2:
                continue
            order = ranked([Element(*at) for at in beside], chains.stamp)
            order.sort(key=lambda one: one[:2] not in {each[:2] for each in siblings})
            whole = group == LIFE
            lines = tuple(reader.line(each, None if whole else group) for each in order)
            choices.append(Choice(columns_of(table, group), lines))
        return choices

    def shared(self, table: Table, rows: Collection[RowId], chains: Chains) -> list[Shared]:
        """Return what linked rows hold, group by group."""
        branches = {each: chains.branches[each] for each in chains.numbers(table.stream)}
        marks = load_marks(self._database, rows, branches)
        registers = {row: registers_of(marks.get((table.number, row), {})) for row in rows}
        reader = Reader(self._database, table, branches)
        shared = []
        for group, siblings in joined(rows, registers).items():
            whose = {one.element: one.row for one in siblings}
            order = ranked(whose, chains.stamp)
            lines = tuple(reader.line(one, group) for one in order)
            of = tuple(whose[one] for one in order)
            shared.append(Shared(group, columns_of(table, group), lines, of))
        return shared


class Reader:
    """Reads single ops of one table's rows as lines."""

    def __init__(self, database: Database, table: Table, branches: Mapping[int, Branch]) -> None:
        self._database = database
        self._table = table
        self._branches = branches
        self._ops = Ops(lambda place: read_lines(database, place))

    def writes(self, element: Element, group: Group) -> bool:
        """Tell whether an op has something to say of a group."""
        return bool(part_of(self._ops.row_op(element), group))

    def line(self, element: Element, group: Group | None = None) -> HistoryLine:
        """Return the line of an op, with all its fields or those of one group."""
        op = self._ops.row_op(element)
        header = parse_header(self._ops.lines(element.place)[0])
        branch = self._branches[branch_of(element.place)]
        fields = fields_of_op(op) if group is None else part_of(op, group)
        return HistoryLine(
            at=header.at,
            tz=header.tz,
            by=header.by,
            device=branch.device,
            own=branch.own,
            position=Position(branch.stream, seq_of(element.place), self._hash(element.place)),
            act=act_of(op),
            values=named(self._table, fields),
            reason=op.reason if isinstance(op, VoidOp) else "",
            notes=notes_of(self._ops.lines(element.place)[2:]),
            flags=header.flags or 0,
        )

    def _hash(self, place: Place) -> EntryHash:
        return EntryHash(self._database.value("SELECT hash FROM log WHERE place = ?", (place,)))


def notes_of(lines: Iterable[bytes]) -> tuple[Note, ...]:
    """Return the notes among the op lines of an entry."""
    found = (parse_op(json.loads(line)) for line in lines if line.startswith(_NOTE))
    return tuple(
        Note(op.code, [part for part in op.args if isinstance(part, (str, int))])
        for op in found
        if isinstance(op, NoteOp)
    )


def fields_of_op(op: RowOp) -> Fields:
    """Return the fields that an op writes."""
    return op.fields if isinstance(op, (InsOp, AddOp, SetOp)) else {}


def act_of(op: RowOp) -> Act:
    """Return what an op does to its row."""
    if isinstance(op, (InsOp, AddOp)):
        return "made"
    if isinstance(op, SetOp):
        return "changed"
    return "voided" if isinstance(op, VoidOp) else "unvoided"


def named(table: Table, fields: Fields) -> dict[str, Value]:
    """Return the fields that have a column here, by its name, and the added questions."""
    named: dict[str, Value] = {}
    for number, item in fields.items():
        column = table.by_number.get(number) if isinstance(number, int) else None
        name = number if isinstance(number, str) else column.name if column else None
        if name is not None:
            named[name] = cast("Value", item)
    return named


def columns_of(table: Table, group: Group) -> tuple[str, ...]:
    """Return the columns of a group; an added question is one by itself."""
    if isinstance(group, str):
        return (group,)
    return tuple(column.name for column in table.group_columns(group))
