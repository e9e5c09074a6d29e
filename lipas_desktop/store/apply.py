"""Entries onto the tables: registers first, then the rows that people see, then the search."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Ledger, StreamKind
from lipas_desktop.domain.merge import row_ops
from lipas_desktop.domain.ops import AddOp, InsOp, RowOp, SetOp, VoidOp
from lipas_desktop.domain.registers import Element, groups_of, put_op
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.database import Database
from lipas_desktop.store.erasure import DeadOp, Erasure
from lipas_desktop.store.marks import (
    Subject,
    live_text,
    lives_of,
    load_marks,
    registers_of,
    save_marks,
)
from lipas_desktop.store.reading import Ops
from lipas_desktop.store.row_writer import RowWriter, Touched
from lipas_desktop.store.typed import TypedTable

RowsChanged: TypeAlias = Callable[[str, Collection[RowId]], None]
"""Told inside the transaction which rows of a kind were written."""


class Applied(NamedTuple):
    """What came of entries."""

    changes: Changes
    dropped: int = 0
    """Ops that had no effect, since their rows are erased."""
    late_holds: int = 0
    """Legal holds among them: they came too late."""


class Applier:
    """Write the ops of entries that already have their places; the transaction is the caller's."""

    def __init__(
        self, database: Database, ledger: Ledger, on_rows_changed: RowsChanged | None
    ) -> None:
        self._database = database
        self._on_rows_changed = on_rows_changed
        self.erasure = Erasure(database, ledger)
        self._typed = {number: TypedTable(table) for number, table in ledger.by_number.items()}
        person = ledger.tables["person"]
        self._hold = person.number, person.by_name["legal_hold"].number

    def apply(
        self, chains: Chains, kind: StreamKind, entries: Sequence[tuple[Place, Entry]]
    ) -> Applied:
        """Put all ops into their registers and write what follows from them."""
        touched = _collect(entries)
        dropped = self._drop_dead(touched)
        self._recall(chains, kind, touched)
        self._put(chains, touched)
        self._save_marks(touched)
        written = self._announce(self._write_rows(chains, kind, touched))
        return dropped._replace(changes=dropped.changes.merge(written))

    def recount(self, chains: Chains, kind: StreamKind, subjects: Collection[Subject]) -> Changes:
        """Make rows anew from all that the log still holds of them."""
        touched = self._remember(chains, kind, subjects)
        stood = self._standing(subjects)
        gone = self._forget(subjects)
        self._put(chains, touched)
        self._save_marks(touched)
        written = self._write_rows(chains, kind, touched)
        self._stand_again(stood)
        for name, ids in gone.items():
            written[name] = list({*written.get(name, ()), *ids})
        return self._announce(written)

    def _remember(
        self, chains: Chains, kind: StreamKind, subjects: Collection[Subject]
    ) -> dict[Subject, Touched]:
        """Return the rows with every op that was ever written to them, as though they were new."""
        rows = {row for _, row in subjects}
        marks = load_marks(self._database, rows, chains.numbers(kind), every=True)
        log, touched = Ops(chains.lines), dict[Subject, Touched]()
        for subject in marks.keys() & set(subjects):
            one = touched[subject] = Touched()
            for place, index in sorted(marks[subject]):
                op = log.row_op(Element(place, index))
                one.note(place, index, op, parse_header(log.lines(place)[0]).at)
        return touched

    def _standing(self, subjects: Collection[Subject]) -> list[tuple[int, TypedTable, RowId]]:
        """Return where rows stand in their tables: what one action made is listed by that."""
        return [
            (int(number), typed, row)
            for table, row in subjects
            if (typed := self._typed.get(table))
            and (number := self._database.value(typed.standing, (row,))) is not None
        ]

    def _stand_again(self, stood: Sequence[tuple[int, TypedTable, RowId]]) -> None:
        # Aside first: a place may be taken by another of these rows.
        for sign in (-1, 1):
            for number, typed, row in stood:
                self._database.run(typed.stand, (sign * number, row))

    def _forget(self, subjects: Collection[Subject]) -> dict[str, list[RowId]]:
        """Take rows from their tables and their marks away; return which, by kind."""
        gone: dict[str, list[RowId]] = {}
        for number, row in subjects:
            self._database.run("DELETE FROM mark WHERE tab = ? AND row = ?", (number, row))
            typed = self._typed.get(number)
            if typed is not None:
                self._database.run(typed.delete, (row,))
                gone.setdefault(typed.table.name, []).append(row)
        return gone

    def erase(self, rows: Collection[RowId]) -> Changes:
        """Take dead rows and what is keyed to them from the tables and the search."""
        return self._announce(self.erasure.purge(rows))

    def _announce(self, ids: Mapping[str, Collection[RowId]]) -> Changes:
        changes = NOTHING
        for name, rows in ids.items():
            if self._on_rows_changed:
                self._on_rows_changed(name, rows)
            changes = changes.merge(Changes.of(name, rows))
        return changes

    def _drop_dead(self, touched: dict[Subject, Touched]) -> Applied:
        """Leave out the rows that are erased or keyed to such a row; their payloads must go."""
        if not self.erasure.any():
            return Applied(NOTHING)
        made = {row: one.made.keys for (_, row), one in touched.items() if one.made}
        ids = {row for _, row in touched}
        before = set(self.erasure.unnamed())
        dead = self.erasure.dead_with(made, ids)
        if not dead:
            return Applied(NOTHING)
        dropped = holds = 0
        for number, row in [subject for subject in touched if subject[1] in dead]:
            one = touched.pop((number, row))
            self.erasure.remember(DeadOp(row, *at) for at in one.ops)
            dropped += len(one.ops)
            holds += any(self._holds(number, op) for op in one.ops.values())
        new = set(self.erasure.unnamed()) - before
        return Applied(self.erase(new) if new else NOTHING, dropped, holds)

    def _holds(self, table: int, op: RowOp) -> bool:
        known, number = self._hold
        return table == known and isinstance(op, (InsOp, SetOp)) and op.fields.get(number) is True

    def _recall(self, chains: Chains, kind: StreamKind, touched: dict[Subject, Touched]) -> None:
        if touched:
            rows = {row for _, row in touched}
            marks = load_marks(self._database, rows, chains.numbers(kind))
            for subject in touched.keys() & marks.keys():
                touched[subject].recall(marks[subject])

    def _put(self, chains: Chains, touched: dict[Subject, Touched]) -> None:
        contexts = chains.contexts
        for one in touched.values():
            if one.only is None:
                one.registers = registers_of(one.marks)
                for (place, index), op in one.ops.items():
                    element = Element(place, index, isinstance(op, VoidOp))
                    groups = groups_of(op)
                    put_op(one.registers, groups, element, contexts.context(place), contexts)
                    one.groups.update(dict.fromkeys(groups))

    def _save_marks(self, touched: dict[Subject, Touched]) -> None:
        new, changed = [], []
        for (table, row), one in touched.items():
            if one.only is not None:
                (at,) = one.ops
                new.append((row, table, *at, one.made is not None, _only_live(one.only)))
                continue
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


def _collect(entries: Sequence[tuple[Place, Entry]]) -> dict[Subject, Touched]:
    """Return the rows that entries write, with their ops."""
    touched: dict[Subject, Touched] = {}
    for place, entry in entries:
        at = entry.header.at
        for index, row, op in row_ops(entry):
            one = touched.get((op.table, row))
            if one is None:
                touched[op.table, row] = one = Touched()
            one.note(place, index, op, at)
    return touched


def _only_live(op: RowOp) -> str:
    """Return the mark's text of an op that is all that was written to its row."""
    return live_text(groups_of(op), void=isinstance(op, VoidOp))
