"""The state hash of what is applied here."""

from lipas_desktop.domain.contexts import branch_of
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.ops import Group
from lipas_desktop.domain.registers import GroupValue, written
from lipas_desktop.domain.state import erased_line, register_line, state_hash
from lipas_desktop.store.chains import read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.marks import live_groups
from lipas_desktop.store.reading import read_lines, row_op_of


def state_of(database: Database, kind: StreamKind, house: KeyId) -> str:
    """Return the state hash of one kind and one house."""
    registers = _registers(database, _branches(database, kind, house))
    lines = [
        register_line(table, row, group, siblings)
        for (table, row, group), siblings in registers.items()
    ]
    lines += map(erased_line, _erased(database, _branches(database, "data", house)))
    return state_hash(lines)


def _branches(database: Database, kind: StreamKind, house: KeyId) -> set[int]:
    """Return the branches that count; a hub's reference data are a state of their own."""
    branches = read_branches(database, kind, forced=True)
    # Of a forced chain whose beginning has not come nobody knows the house yet.
    return {one.id for one in branches if one.house == house or (one.forced and not one.house)}


def _erased(database: Database, branches: set[int]) -> set[RowId]:
    """Return the rows that applied entries name; a waiting `erase` already works, uncounted."""
    query = "SELECT row, place FROM erased JOIN log ON log.hash = erased.entry"
    return {row for row, place in database.rows(query) if branch_of(place) in branches}


def _registers(
    database: Database, branches: set[int]
) -> dict[tuple[int, RowId, Group], list[tuple[EntryHash, GroupValue]]]:
    """Read all that counts, in the order of the log so that each entry is read once."""
    registers: dict[tuple[int, RowId, Group], list[tuple[EntryHash, GroupValue]]] = {}
    query = "SELECT place, op, tab, row, live FROM mark WHERE live <> '' ORDER BY place, op"
    at, lines, hash_ = None, [], EntryHash("")
    for place, index, table, row, live in database.each(query):
        if branch_of(place) not in branches:
            continue
        if place != at:
            at, lines = place, list(read_lines(database, place))
            found = database.value("SELECT hash FROM log WHERE place = ?", (place,))
            hash_ = EntryHash(found)
        values = written(row_op_of(lines[2 + index], place))
        for group, _ in live_groups(live):
            registers.setdefault((table, row, group), []).append((hash_, values[group]))
    return registers
