"""Rows of any kind as values, whatever the kind."""

import builtins
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from typing import Any

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, Type
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database, Record
from lipas_desktop.store.tables import KINDS, key_attributes

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
        model = KINDS[kind]
        found: dict[RowId, Row] = {}
        for start in range(0, len(ids), _BATCH):
            query = _select(kind).where(model.id.in_(list(ids[start : start + _BATCH])))
            found |= {row.id: row for row in self._read(kind, query)}
        return [found[row] for row in ids if row in found]

    def list(
        self, kind: str, key: RowId | None = None, include_void: bool = False
    ) -> builtins.list[Row]:
        """Return a kind's rows in the order they were made, or only those about one row."""
        model = KINDS[kind]
        query = _select(kind).order_by(model.made_at, model.id)
        if key is not None:
            about = [getattr(model, name) == key for name in key_attributes(LEDGER.tables[kind])]
            query = query.where(reduce(or_, about))
        if not include_void:
            query = query.where(model.is_void == 0)
        return list(self._read(kind, query))

    def _read(self, kind: str, query: Any) -> Iterator[Row]:
        readers = _readers(kind)
        keys = len(LEDGER.tables[kind].keys)
        return (_row(kind, record, keys, readers) for record in self._database.rows(query))


def _select(kind: str) -> Any:
    """Return the query of all that a row is read from, in the order that `_row` takes it."""
    model, table = KINDS[kind], LEDGER.tables[kind]
    keys = [getattr(model, name) for name in key_attributes(table)]
    columns = [getattr(model, column.name) for column in table.columns]
    marks = [model.extra, model.is_void, model.is_contested, model.review]
    return model.select(model.id, *keys, *columns, *marks).where(model.is_shown == 1)


def _row(kind: str, record: Record, keys: int, readers: Mapping[str, "_Reader"]) -> Row:
    extra, void, contested, review = record[-4:]
    stored = zip(readers.items(), record[1 + keys : -4], strict=True)
    return Row(
        kind=kind,
        id=record[0],
        keys=record[1 : 1 + keys],
        values={name: None if value is None else read(value) for (name, read), value in stored},
        extra=json.loads(extra) if extra else {},
        void=bool(void),
        contested=bool(contested),
        review=tuple(json.loads(review)) if review else (),
    )


_Reader = Callable[[Any], Value]


@cache
def _readers(kind: str) -> Mapping[str, _Reader]:
    return {column.name: _READERS[column.type] for column in LEDGER.tables[kind].columns}


def _as_is(stored: Any) -> Value:
    return stored  # type: ignore[no-any-return]


def _truth(stored: Any) -> Value:
    # A foreign program may have written something that is neither yes nor no.
    return bool(stored) if isinstance(stored, int) else _as_is(stored)


def _texts(stored: Any) -> Value:
    try:
        read = json.loads(stored)
    except (TypeError, ValueError):
        read = stored
    return [str(part) for part in read] if isinstance(read, list) else [str(read)]


_READERS: Mapping[Type, _Reader] = {"text": _as_is, "int": _as_is, "bool": _truth, "list": _texts}
