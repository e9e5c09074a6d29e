"""Rows erased for good: what is dead, and what goes with it.

A row is dead if a known `erase` names it or if it is keyed to a dead row. Such rows are taken from
the tables and what comes later about them has no effect. Their payloads in the log are not
touched here.
"""

import json
from collections.abc import Collection, Iterable

from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ledger import Ledger
from lipas_desktop.domain.ops import AddOp, InsOp
from lipas_desktop.store.database import Database
from lipas_desktop.store.reading import read_lines, row_op_of

_FOLLOWS = EntryHash("")
"""Instead of the entry with the `erase`: the row is dead because of its keys."""
_IN = "IN (SELECT value FROM json_each(?))"


class Erasure:
    """Keep the dead rows; all calls inside the writer's transaction."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._numbers = sorted(ledger.by_number)
        self._keys = {
            table.name: [f"key{number}" for number in range(1, len(table.keys) + 1)]
            for table in ledger.tables.values()
        }

    def dead_among(self, rows: Collection[RowId]) -> set[RowId]:
        """Return the rows that are dead."""
        if self._database.value("SELECT 1 FROM erased LIMIT 1") is None:
            return set()
        query = f"SELECT row FROM erased WHERE row {_IN}"
        return {record[0] for record in self._database.rows(query, (_json(rows),))}

    def is_order(self, entry: EntryHash) -> bool:
        """Tell whether an entry is known to hold an `erase`."""
        return bool(self._database.value("SELECT 1 FROM erased WHERE entry = ?", (entry,)))

    def note(self, rows: Iterable[RowId], entry: EntryHash = _FOLLOWS) -> None:
        """Keep that rows are dead: named by an entry, or keyed to a dead row."""
        self._database.run_many(
            "INSERT OR IGNORE INTO erased (row, entry) VALUES (?, ?)",
            [(row, entry) for row in rows],
        )

    def purge(self, rows: Collection[RowId]) -> dict[str, list[RowId]]:
        """Take dead rows, and all keyed to them, from the tables; return what went, by kind."""
        every, new = set(rows), set(rows)
        unknown = self._keys_of_unknown_tables()
        while new:
            new = (self._keyed_to(new) | {row for row, key in unknown if key in new}) - every
            every |= new
        self.note(every - set(rows))
        gone: dict[str, list[RowId]] = {}
        for name in self._keys:
            query = f'DELETE FROM "{name}" WHERE id {_IN} RETURNING id'
            found = [record[0] for record in self._database.rows(query, (_json(every),))]
            if found:
                gone[name] = found
        self._database.run(f"DELETE FROM mark WHERE row {_IN}", (_json(every),))
        return gone

    def _keys_of_unknown_tables(self) -> list[tuple[RowId, RowId]]:
        """Return rows that only a newer program shows, each with each row that it is about."""
        query = f"SELECT row, place, op FROM mark WHERE made AND tab NOT {_IN}"
        found = []
        for row, place, index in self._database.rows(query, (json.dumps(self._numbers),)):
            op = row_op_of(read_lines(self._database, place)[2 + index], place)
            if isinstance(op, (InsOp, AddOp)):
                found += [(row, key) for key in op.keys]
        return found

    def _keyed_to(self, rows: Collection[RowId]) -> set[RowId]:
        found: set[RowId] = set()
        for name, keys in self._keys.items():
            for key in keys:
                query = f'SELECT id FROM "{name}" WHERE "{key}" {_IN}'
                found.update(row for (row,) in self._database.rows(query, (_json(rows),)))
        return found


def _json(rows: Collection[RowId]) -> str:
    return json.dumps(list(rows))
