"""What an older program kept without knowing it, in the tables of one that does.

Fields and tables of a newer program are merged and kept in the log like all others, but an older
program has no column for them. Once the ledger has grown, the rows concerned are drawn again from
the log; registers, marks and log stay as they are.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, Table
from lipas_desktop.domain.ops import Group
from lipas_desktop.domain.registers import Element
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.marks import load_marks, registers_of
from lipas_desktop.store.reading import Ops
from lipas_desktop.store.row_writer import RowWriter, Touched
from lipas_desktop.store.typed import TypedTable

DRAWN: Final = "drawn_ledger"
"""Name of the mark in the register that says by which ledger its tables were drawn."""
_BATCH = 1000
_NEVER = 2**53 - 1
_FIRST = "SELECT row FROM mark WHERE tab = ? GROUP BY row ORDER BY min(place), min(op)"


def has_grown(database: Database, ledger: Ledger) -> bool:
    """Tell whether the tables were drawn by another ledger than this one."""
    return _drawn(database) != _groups(ledger)


def grow(database: Database, ledger: Ledger) -> dict[str, list[RowId]]:
    """Draw again what the ledger now tells more of; return which rows, by kind; in `writing()`."""
    before, now = _drawn(database), _groups(ledger)
    chains, grown = Chains(database), dict[str, list[RowId]]()
    for table in ledger.tables.values():
        known, told = before.get(table.name, {}), now[table.name]
        new = {int(group) for group, facts in told.items() if known.get(group) != facts}
        if new and (rows := _Growth(database, chains, table, new).run()):
            grown[table.name] = rows
    query = "INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)"
    database.run(query, (DRAWN, json.dumps(now)))
    return grown


def _drawn(database: Database) -> dict[str, dict[str, Any]]:
    """Return what the tables were drawn by; nothing where no program has said so yet."""
    text = database.value("SELECT value FROM state WHERE name = ?", (DRAWN,))
    drawn: dict[str, dict[str, Any]] = json.loads(text) if text else {}
    return drawn


def _groups(ledger: Ledger) -> dict[str, dict[str, Any]]:
    """Return each group of each table: its policy and columns, which decide what rows show."""
    return {
        table.name: {
            str(group): [policy, [[c.number, c.name, c.type] for c in table.group_columns(group)]]
            for group, policy in table.policies.items()
        }
        for table in ledger.tables.values()
    }


class _Growth:
    """One table, with the groups that are new to it."""

    def __init__(
        self, database: Database, chains: Chains, table: Table, groups: Collection[int]
    ) -> None:
        self._database, self._chains = database, chains
        self._table, self._groups = table, groups
        self._typed = TypedTable(table)
        self._branches = chains.numbers(table.stream)

    def run(self) -> list[RowId]:
        """Draw the rows; return which."""
        rows = [row for (row,) in self._database.rows(_FIRST, (self._table.number,))]
        drawn: list[RowId] = []
        for start in range(0, len(rows), _BATCH):
            drawn += self._draw(rows[start : start + _BATCH])
        return drawn

    def _draw(self, rows: Sequence[RowId]) -> list[RowId]:
        query = f'SELECT id FROM "{self._table.name}" WHERE id IN (SELECT value FROM json_each(?))'
        here = {row for (row,) in self._database.rows(query, (json.dumps(rows),))}
        writer = RowWriter(self._database, self._chains)
        drawn = []
        for row, one in (*self._shown(rows, here), *self._unknown(rows, here)):
            writer.write(self._typed, row, one)
            drawn.append(row)
        writer.flush()
        return drawn

    def _shown(self, rows: Sequence[RowId], here: set[RowId]) -> Iterator[tuple[RowId, Touched]]:
        """Yield the rows that are in the table, with the groups that are new to it."""
        standing = [row for row in rows if row in here]
        marks = load_marks(self._database, standing, self._branches)
        for row in standing:
            one = Touched()
            one.recall(marks.get((self._table.number, row), {}))
            one.registers = registers_of(one.marks)
            one.groups = dict.fromkeys(group for group in one.registers if group in self._groups)
            # Drawing is no change: the row keeps its times.
            one.first_at = _NEVER
            if one.groups:
                yield row, one

    def _unknown(self, rows: Sequence[RowId], here: set[RowId]) -> Iterator[tuple[RowId, Touched]]:
        """Yield the rows of a table that had no columns at all."""
        missing = [row for row in rows if row not in here]
        marks = load_marks(self._database, missing, self._branches, every=True)
        log = Ops(self._chains.lines)
        for row in missing:
            found = marks.get((self._table.number, row), {})
            one = Touched()
            for place, index in sorted(found):
                at = parse_header(log.lines(place)[0]).at
                one.note(place, index, log.row_op(Element(place, index)), at)
            one.only, one.registers = None, registers_of(found)
            one.groups = dict[Group, None].fromkeys(one.registers)
            if found:
                yield row, one
