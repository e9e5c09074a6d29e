"""What somebody did at this PC, read back from its own streams, the latest first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.edits import Note, Position, Value
from lipas_desktop.domain.entries import parse_entry
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import MAX_OPS
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, StreamKind
from lipas_desktop.domain.merge import erased_rows, row_ops
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.compose import MAX_BYTES
from lipas_desktop.store.database import Database
from lipas_desktop.store.history import Act, act_of, fields_of_op, named, notes_of
from lipas_desktop.store.reading import read_lines

_AT_ONCE = 32


@dataclass(frozen=True)
class Write:
    """One op on a row."""

    kind: str
    row: RowId
    act: Act
    values: Mapping[str, Value]


@dataclass(frozen=True)
class Action:
    """One action of somebody: one entry, or several where it had more than a thousand ops."""

    stream: StreamKind
    positions: tuple[Position, ...]
    at: int
    tz: int
    by: RowId | None
    writes: tuple[Write, ...]
    erased: int
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Entry:
    """An entry as an action, and how full it is: whether the next one had to begin."""

    action: Action
    ops: int
    first: int
    size: int


def own_actions(
    database: Database,
    ledger: Ledger,
    branches: Sequence[Branch],
    wanted: Callable[[Action], bool],
    limit: int,
) -> list[Action]:
    """Return the last actions in this PC's streams among these branches, the latest first."""
    found: list[Action] = []
    for branch in reversed([one for one in branches if one.own]):
        for action in _joined(_entries(database, ledger, branch)):
            if wanted(action):
                found.append(action)
            if len(found) == limit:
                return found
    return found


def _entries(database: Database, ledger: Ledger, branch: Branch) -> Iterator[_Entry]:
    """Yield the entries of a branch from its head back."""
    query = "SELECT place, hash FROM log WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?"
    first, last = branch.head - seq_of(branch.head) + 1, branch.head
    while last >= first:
        records = database.rows(query, (first, last, _AT_ONCE))
        if not records:
            return
        for place, hash_ in records:
            position = Position(branch.stream, seq_of(place), hash_)
            yield _entry(ledger, branch, position, read_lines(database, place))
        last = records[-1][0] - 1


def _entry(ledger: Ledger, branch: Branch, position: Position, lines: Sequence[bytes]) -> _Entry:
    # Its hash is known; the one before it is not needed to read it.
    entry = parse_entry(lines, NO_ENTRY)
    writes = [
        Write(table.name, row, act_of(op), named(table, fields_of_op(op)))
        for _, row, op in row_ops(entry)
        if (table := ledger.by_number.get(op.table)) is not None
    ]
    header, ops = entry.header, lines[2:]
    action = Action(
        stream=branch.kind,
        positions=(position,),
        at=header.at,
        tz=header.tz,
        by=header.by,
        writes=tuple(writes),
        erased=len(erased_rows(entry)),
        notes=notes_of(ops),
    )
    size = sum(len(line) + 1 for line in ops)
    return _Entry(action, len(ops), len(ops[0]) if ops else 0, size)


def _joined(entries: Iterator[_Entry]) -> Iterator[Action]:
    """Join the entries of one action; they come last first."""
    held: _Entry | None = None
    for entry in entries:
        if held is None:
            held = entry
        elif _goes_on(entry, held):
            held = replace(entry, action=_both(entry.action, held.action))
        else:
            yield held.action
            held = entry
    if held is not None:
        yield held.action


def _goes_on(entry: _Entry, later: _Entry) -> bool:
    """Tell whether an action had to go on in the later entry, since this one was full."""
    is_full = entry.ops >= MAX_OPS or entry.size + later.first >= MAX_BYTES
    one, other = entry.action, later.action
    return is_full and (one.at, one.by) == (other.at, other.by)


def _both(one: Action, later: Action) -> Action:
    return replace(
        one,
        positions=one.positions + later.positions,
        writes=one.writes + later.writes,
        erased=one.erased + later.erased,
        notes=one.notes + later.notes,
    )
