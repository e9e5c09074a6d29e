"""Rows of any kind as values, whatever the kind."""

import builtins
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, Type
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database, Record
from lipas_desktop.store.tables import KINDS, key_attributes, key_columns

_BATCH = 500


class Rows:
    """Every kind's rows by id, or by what they are about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, kind: str, row: RowId) -> Row | None:
        """Return one row, void or not; None where it is unknown or not made yet."""
        found = self.by_ids(kind, [row])
        return found[0] if found else None

    def by_ids(self, kind: str, ids: Sequence[RowId]) -> builtins.list[Row]:
        """Return the rows of these ids, void ones too, as ordered; unknown ones are left out."""
        found: dict[RowId, Row] = {}
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            places = ", ".join("?" * len(batch))
            found |= {row.id: row for row in self._read(kind, f"id IN ({places})", batch)}
        return [found[row] for row in ids if row in found]

    def list(
        self, kind: str, key: RowId | None = None, include_void: bool = False
    ) -> builtins.list[Row]:
        """Return a kind's rows in the order they were made, or only those about one row.

        Rows of one action come in the order written: those of an import as on its sheet.
        """
        keys = key_columns(LEDGER.tables[kind]) if key is not None else ()
        about = " OR ".join(f"{column} = ?" for column in keys) or "1"
        life = "1" if include_void else "_void = 0"
        return list(
            self._read(kind, f"({about}) AND {life} ORDER BY _made, rowid", [key] * len(keys))
        )

    def latest(self, kind: str, count: int) -> builtins.list[Row]:
        """Return the rows that were written to last, the latest first; void ones are left out."""
        return list(self._read(kind, "_void = 0 ORDER BY _at DESC, rowid DESC LIMIT ?", [count]))

    def _read(
        self, kind: str, condition: str, params: Sequence[RowId | int | None]
    ) -> Iterator[Row]:
        columns, keys = _columns(kind), len(LEDGER.tables[kind].keys)
        records = self._database.rows(f"{_select(kind)} WHERE _shown = 1 AND {condition}", params)
        return (_row(kind, record, keys, columns) for record in records)


@cache
def _select(kind: str) -> str:
    """Return the beginning of a query of all that a row is read from, as `_row` takes it."""
    model, table = KINDS[kind], LEDGER.tables[kind]
    keys = [getattr(model, name) for name in key_attributes(table)]
    columns = [getattr(model, column.name) for column in table.columns]
    marks = [model.extra, model.is_void, model.is_contested, model.review]
    sql, _ = model.select(model.id, *keys, *columns, *marks).sql()
    return str(sql)


def _row(kind: str, record: Record, keys: int, columns: "_Columns") -> Row:
    extra, void, contested, review = record[-4:]
    values: dict[str, Value] = dict(zip(columns.names, record[1 + keys : -4], strict=True))
    for name, read in columns.readers:
        if values[name] is not None:
            values[name] = read(values[name])
    return Row(
        kind=kind,
        id=record[0],
        keys=record[1 : 1 + keys],
        values=values,
        extra=json.loads(extra) if extra else {},
        void=bool(void),
        contested=bool(contested),
        review=tuple(json.loads(review)) if review else (),
    )


_Reader = Callable[[Any], Value]


@dataclass(frozen=True)
class _Columns:
    """A kind's columns in their order, and those that do not stand as they are."""

    names: tuple[str, ...]
    readers: tuple[tuple[str, _Reader], ...]


@cache
def _columns(kind: str) -> _Columns:
    columns = LEDGER.tables[kind].columns
    readers = [(column.name, _READERS.get(column.type)) for column in columns]
    return _Columns(
        tuple(column.name for column in columns),
        tuple((name, read) for name, read in readers if read is not None),
    )


def _truth(stored: Any) -> Value:
    # A foreign program may have written something that is neither yes nor no.
    truth: Value = bool(stored) if isinstance(stored, int) else stored
    return truth


def _texts(stored: Any) -> Value:
    try:
        read = json.loads(stored)
    except (TypeError, ValueError):
        read = stored
    return [str(part) for part in read] if isinstance(read, list) else [str(read)]


_READERS: Mapping[Type, _Reader] = {"bool": _truth, "list": _texts}
