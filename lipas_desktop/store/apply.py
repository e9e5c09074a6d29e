"""Entries onto the tables: registers first, then the rows that people see, then the search."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, StreamKind
from lipas_desktop.domain.merge import row_ops
from lipas_desktop.domain.ops import AddOp, InsOp, VoidOp
from lipas_desktop.domain.registers import Element, groups_of, put_op
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.marks import Subject, lives_of, load_marks, registers_of, save_marks
from lipas_desktop.store.row_writer import RowWriter, Touched
from lipas_desktop.store.typed import TypedTable

RowsChanged: TypeAlias = Callable[[str, Collection[RowId]], None]
"""Told inside the transaction which rows of a kind were written."""


class Applier:
    """Write the ops of entries that already have their places; the transaction is the caller's."""

    def __init__(
        self, database: Database, ledger: Ledger, on_rows_changed: RowsChanged | None
    ) -> None:
        self._database = database
        self._on_rows_changed = on_rows_changed
        self._typed = {number: TypedTable(table) for number, table in ledger.by_number.items()}

    def apply(
        self, chains: Chains, kind: StreamKind, entries: Sequence[tuple[Place, Entry]]
    ) -> Changes:
        """Put all ops into their registers and write what follows from them."""
        touched = self._load(chains, kind, entries)
        for place, entry in entries:
            _put(chains, touched, place, entry)
        self._save_marks(touched)
        ids = self._write_rows(chains, kind, touched)
        changes = NOTHING
        for name, rows in ids.items():
            if self._on_rows_changed:
                self._on_rows_changed(name, rows)
            changes = changes.merge(Changes.of(name, rows))
        return changes

    def _load(
        self, chains: Chains, kind: StreamKind, entries: Sequence[tuple[Place, Entry]]
    ) -> dict[Subject, Touched]:
        rows = {row for _, entry in entries for _, row, _ in row_ops(entry)}
        branches = {branch.id for branch in chains.of_kind(kind)}
        marks = load_marks(self._database, rows, branches) if rows else {}
        return {at: Touched(one, registers_of(one)) for at, one in marks.items()}

    def _save_marks(self, touched: dict[Subject, Touched]) -> None:
        new, changed = [], []
        for (table, row), one in touched.items():
            lives = lives_of(one.registers)
            for at, op in one.ops.items():
                made = isinstance(op, (InsOp, AddOp))
                new.append((row, table, *at, made, lives.get(at, "")))
            for at, mark in one.marks.items():
                if lives.get(at, "") != mark.live:
                    changed.append((lives.get(at, ""), row, table, *at))
        save_marks(self._database, new, changed)

    def _write_rows(
        self, chains: Chains, kind: StreamKind, touched: dict[Subject, Touched]
    ) -> dict[str, list[RowId]]:
        """Write the rows of tables that this program knows and that belong to this kind."""
        writer = RowWriter(self._database, chains)
        ids: dict[str, list[RowId]] = {}
        for (number, row), one in touched.items():
            typed = self._typed.get(number)
            if typed is not None and typed.table.stream == kind and one.ops:
                writer.write(typed, row, one)
                ids.setdefault(typed.table.name, []).append(row)
        writer.flush()
        return ids


def _put(chains: Chains, touched: dict[Subject, Touched], place: Place, entry: Entry) -> None:
    seen = chains.contexts.context(place)
    at = entry.header.at
    for index, row, op in row_ops(entry):
        one = touched.get((op.table, row))
        if one is None:
            one = touched[op.table, row] = Touched({}, {})
        groups = groups_of(op)
        element = Element(place, index, isinstance(op, VoidOp))
        put_op(one.registers, groups, element, seen, chains.contexts)
        one.note(place, index, op, groups, at)
