"""Rows erased for good: what is dead, and what goes from the tables with it.

A row is dead if a known `erase` names it or if it is keyed to a dead row. Such rows are taken from
the tables and what comes later about them has no effect. Their payloads in the log are taken out
by the `Eraser`, which learns here which ops they are.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ledger import Ledger
from lipas_desktop.domain.merge import row_ops
from lipas_desktop.domain.ops import AddOp, InsOp
from lipas_desktop.domain.registers import Element
from lipas_desktop.store.database import Database
from lipas_desktop.store.leftovers import drop_leftovers
from lipas_desktop.store.reading import Ops, read_lines

_FOLLOWS = EntryHash("")
"""Instead of the entry with the `erase`: the row is dead because of its keys."""
_IN = "IN (SELECT value FROM json_each(?))"
_NAMED = "row IN (SELECT row FROM erased WHERE entry <> '')"


class DeadOp(NamedTuple):
    """An op without effect whose payload is still in the log."""

    row: RowId
    place: Place
    op: int


class Erasure:
    """Keep the dead rows; all calls inside the writer's transaction."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._tables = [table.number for table in ledger.tables.values()]
        self._keys = {
            table.name: [f"key{number}" for number in range(1, len(table.keys) + 1)]
            for table in ledger.tables.values()
        }

    def any(self) -> bool:
        """Tell whether any row is dead."""
        return self._database.value("SELECT 1 FROM erased LIMIT 1") is not None

    def dead_among(self, rows: Collection[RowId]) -> set[RowId]:
        """Return the rows that are dead."""
        if not self.any():
            return set()
        query = f"SELECT row FROM erased WHERE row {_IN}"
        return {record[0] for record in self._database.rows(query, (_json(rows),))}

    def dead_ops(self, entry: Entry) -> dict[int, RowId]:
        """Return the ops of an entry whose rows are dead; rows that it shows to be are noted."""
        ops = list(row_ops(entry))
        keys = {row: op.keys for _, row, op in ops if isinstance(op, (InsOp, AddOp))}
        dead = self.dead_with(keys, {row for _, row, _ in ops})
        return {index: row for index, row, _ in ops if row in dead}

    def dead_with(
        self, made: Mapping[RowId, Collection[RowId]], rows: Collection[RowId]
    ) -> set[RowId]:
        """Return the rows that are dead, also by the keys of rows made now; those are noted."""
        keys = {key for each in made.values() for key in each}
        dead = self.dead_among({*rows, *keys}) if rows else set()
        if not dead:
            return set()
        known = set(dead)
        while new := {
            row for row, each in made.items() if row not in dead and not dead.isdisjoint(each)
        }:
            dead |= new
        self.note(dead - known)
        return dead

    def is_order(self, entry: EntryHash) -> bool:
        """Tell whether an entry is known to hold an `erase`."""
        return bool(self._database.value("SELECT 1 FROM erased WHERE entry = ?", (entry,)))

    def note(self, rows: Iterable[RowId], entry: EntryHash = _FOLLOWS) -> None:
        """Keep that rows are dead: named by an entry, or keyed to a dead row."""
        pairs = [(row, entry) for row in rows]
        if entry == _FOLLOWS:
            known = self.dead_among([row for row, _ in pairs])
            pairs = [pair for pair in pairs if pair[0] not in known]
        else:
            # Whoever is named needs no other reason.
            self._database.run_many(
                "DELETE FROM erased WHERE row = ? AND entry = ''", [(row,) for row, _ in pairs]
            )
        self._database.run_many("INSERT OR IGNORE INTO erased (row, entry) VALUES (?, ?)", pairs)

    def unnamed(self) -> list[RowId]:
        """Return the dead rows that no known `erase` names."""
        return [row for (row,) in self._database.rows("SELECT row FROM erased WHERE entry = ''")]

    def named(self) -> list[tuple[RowId, EntryHash]]:
        """Return all rows that known `erase` ops name, with the entries that hold them."""
        query = "SELECT row, entry FROM erased WHERE entry <> '' ORDER BY entry, row"
        return [(RowId(row), EntryHash(entry)) for row, entry in self._database.rows(query)]

    def orders(self, rows: Collection[RowId]) -> dict[RowId, EntryHash]:
        """Return an entry that names each row, one that is applied here before one that is not."""
        query = f"""
            SELECT row, entry FROM erased WHERE entry <> '' AND row {_IN}
            ORDER BY entry IN (SELECT hash FROM log), entry
        """
        return {row: EntryHash(entry) for row, entry in self._database.rows(query, (_json(rows),))}

    # What goes

    def followers(self, rows: Collection[RowId]) -> set[RowId]:
        """Return what is keyed to rows, in any number of steps."""
        every, new = set(rows), set(rows)
        while new:
            new = (self._keyed_to(new) | self._unknown_keyed_to(new)) - every
            every |= new
        return every - set(rows)

    def purge(self, rows: Collection[RowId]) -> dict[str, list[RowId]]:
        """Take dead rows, and all keyed to them, from the tables; return what went, by kind."""
        followers = self.followers(rows)
        self.note(followers)
        every = _json([*rows, *followers])
        drop_leftovers(self._database, {*rows, *followers})
        gone: dict[str, list[RowId]] = {}
        for name in self._keys:
            query = f'DELETE FROM "{name}" WHERE id {_IN} RETURNING id'
            found = [record[0] for record in self._database.rows(query, (every,))]
            if found:
                gone[name] = found
        self._database.run(
            f"INSERT OR IGNORE INTO dead_op SELECT row, place, op FROM mark WHERE row {_IN}",
            (every,),
        )
        self._database.run(f"DELETE FROM mark WHERE row {_IN}", (every,))
        return gone

    def _keyed_to(self, rows: Collection[RowId]) -> set[RowId]:
        found: set[RowId] = set()
        for name, keys in self._keys.items():
            for key in keys:
                query = f'SELECT id FROM "{name}" WHERE "{key}" {_IN}'
                found.update(row for (row,) in self._database.rows(query, (_json(rows),)))
        return found

    def _unknown_keyed_to(self, rows: set[RowId]) -> set[RowId]:
        """Look into the log for rows of tables that only a newer program knows."""
        query = f"SELECT row, place, op FROM mark WHERE made AND NOT tab {_IN}"
        ops = Ops(lambda place: read_lines(self._database, place))
        found: set[RowId] = set()
        for row, place, index in self._database.rows(query, (json.dumps(self._tables),)):
            op = ops.row_op(Element(place, index))
            if isinstance(op, (InsOp, AddOp)) and any(key in rows for key in op.keys):
                found.add(row)
        return found

    # Payloads still in the log

    def remember(self, ops: Iterable[DeadOp]) -> None:
        """Note ops that have no effect and whose payload must go."""
        self._database.run_many("INSERT OR IGNORE INTO dead_op VALUES (?, ?, ?)", ops)

    def take_dead_ops(self) -> list[DeadOp]:
        """Return the dead ops whose rows are named by now, and forget them."""
        query = f"DELETE FROM dead_op WHERE {_NAMED} RETURNING row, place, op"
        return [DeadOp(*record) for record in self._database.rows(query)]


def _json(rows: Iterable[RowId]) -> str:
    return json.dumps(list(rows))
