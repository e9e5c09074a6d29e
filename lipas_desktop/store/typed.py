"""Rows as the tables hold them: which column takes which field, and the statements for it.

A foreign program may have written a value of another type than the column's: it is stored as
near as the column allows, since what a signed entry says can never fail here.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import Column, Policy, Table, Type
from lipas_desktop.domain.ops import Field, Fields, FieldValue, Group

Stored = str | int | None
_MARKS = ("extra", "_void", "_contested", "_review", "_at", "_made", "_shown")


def _to_text(value: FieldValue) -> Stored:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return value if isinstance(value, str) else str(value)


def _to_int(value: FieldValue) -> Stored:
    return int(value) if isinstance(value, int) else None


def _to_list(value: FieldValue) -> Stored:
    return json.dumps(value if isinstance(value, list) else [value], ensure_ascii=False)


_STORE: Mapping[Type, Callable[[FieldValue], Stored]] = {
    "text": _to_text,
    "int": _to_int,
    "bool": _to_int,
    "list": _to_list,
}


class TypedTable:
    """The columns and statements of one kind."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._columns = [column.name for column in table.columns]
        self._place: Mapping[Field, tuple[int, Callable[[FieldValue], Stored]]] = {
            column.number: (index, _STORE[column.type])
            for index, column in enumerate(table.columns)
        }
        self.policies: Mapping[Group, Policy] = {
            group: policy
            for group, policy in table.policies.items()
            if policy in ("review", "immutable")
        }
        """Groups in which values side by side are for a person to look at."""
        self._updates: dict[tuple[Group, ...], str] = {}

    @cached_property
    def keys(self) -> list[str]:
        """Return the columns that hold the row's keys."""
        return [f"key{number}" for number in range(1, len(self.table.keys) + 1)]

    @cached_property
    def insert(self) -> str:
        """Return the statement that makes a row: id, keys, columns, marks."""
        names = ["id", *self.keys, *self._columns, *_MARKS]
        holes = ", ".join("?" * len(names))
        return f"INSERT INTO {_quote(self.table.name)} ({_list(names)}) VALUES ({holes})"

    @cached_property
    def delete(self) -> str:
        """Return the statement that takes a row away."""
        return f"DELETE FROM {_quote(self.table.name)} WHERE id = ?"

    @cached_property
    def standing(self) -> str:
        """Return the query for a row's place in the table."""
        return f"SELECT rowid FROM {_quote(self.table.name)} WHERE id = ?"

    @cached_property
    def stand(self) -> str:
        """Return the statement that gives a row its place in the table."""
        return f"UPDATE {_quote(self.table.name)} SET rowid = ? WHERE id = ?"

    def update(self, groups: tuple[Group, ...]) -> str:
        """Return the statement that writes some groups of a row: their columns, marks, id."""
        if groups not in self._updates:
            parts = [f"{_quote(name)} = ?" for name in self.columns_of(groups)]
            parts += ["_void = ?", "_contested = ?", "_review = ?"]
            parts += ["_at = max(_at, ?)", "_made = min(_made, ?)", "_shown = max(_shown, ?)"]
            self._updates[groups] = self._update_row(parts)
        return self._updates[groups]

    @cached_property
    def set_keys(self) -> str:
        """Return the statement that writes the keys of a row made after it was first written."""
        return self._update_row([f"{name} = ?" for name in self.keys])

    @cached_property
    def set_extra(self) -> str:
        """Return the statement that writes the answers to added questions."""
        return self._update_row(["extra = ?"])

    def _update_row(self, parts: Iterable[str]) -> str:
        return f"UPDATE {_quote(self.table.name)} SET {', '.join(parts)} WHERE id = ?"

    def fit(self, keys: Sequence[RowId]) -> list[RowId | None]:
        """Return as many keys as the table has columns for; a foreign row may have others."""
        count = len(self.keys)
        return [*keys[:count], *[None] * (count - len(keys))]

    def columns_of(self, groups: Iterable[Group]) -> list[str]:
        """Return the columns of groups, in the order of `values_of`; added questions as named."""
        names: list[str] = []
        for group in groups:
            known = self._of_group.get(group, ()) if isinstance(group, int) else ()
            names += [group] if isinstance(group, str) else [column.name for column in known]
        return names

    def row_of(self, fields: Fields) -> list[Stored]:
        """Return the values of all columns."""
        row: list[Stored] = [None] * len(self._columns)
        for field, value in fields.items():
            place = self._place.get(field)
            if place is not None and value is not None:
                index, store = place
                row[index] = store(value)
        return row

    def values_of(self, groups: Iterable[Group], fields: Fields) -> list[Stored]:
        """Return the values of the columns of groups."""
        row: list[Stored] = []
        for group in groups:
            for column in self._of_group.get(group, ()) if isinstance(group, int) else ():
                value = fields.get(column.number)
                row.append(None if value is None else _STORE[column.type](value))
        return row

    @cached_property
    def _of_group(self) -> Mapping[int, tuple[Column, ...]]:
        groups = {column.group for column in self.table.columns}
        return {group: self.table.group_columns(group) for group in groups}


def _quote(name: str) -> str:
    return f'"{name}"'


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(_quote, names))
