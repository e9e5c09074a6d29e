"""The permanent numbers of tables and fields, read from ledger.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from typing import Literal

Policy = Literal["review", "auto", "union", "immutable"]
StreamKind = Literal["data", "restricted", "audit"]
Type = Literal["text", "int", "bool", "list"]
STREAM_KINDS: tuple[StreamKind, ...] = ("data", "restricted", "audit")
SCHEMA = 1
"""Schema number that this program writes into entry headers."""


@dataclass(frozen=True)
class Column:
    """One field of a table: its permanent number, its column's name and type."""

    number: int
    name: str
    type: Type

    @property
    def group(self) -> int:
        """Return the number of the register group that the field belongs to."""
        return self.number // 100


@dataclass(frozen=True)
class Table:
    """One table of the log: how rows come to be, what they are about, its groups."""

    number: int
    name: str
    make: Literal["ins", "add"]
    stream: StreamKind
    keys: tuple[str, ...]
    columns: tuple[Column, ...]
    policies: Mapping[int, Policy]

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """Return the columns by name."""
        return {column.name: column for column in self.columns}

    @cached_property
    def by_number(self) -> Mapping[int, Column]:
        """Return the columns by field number."""
        return {column.number: column for column in self.columns}

    def group_columns(self, group: int) -> tuple[Column, ...]:
        """Return the columns of one group, ascending."""
        return tuple(column for column in self.columns if column.group == group)

    def kinds_of_key(self, place: int) -> tuple[str, ...]:
        """Return the kinds that a key may point to, counted from 0; `*` stands for any."""
        return tuple(self.keys[place].split("|"))

    def is_about(self, kind: str) -> bool:
        """Tell whether a row may be about a row of a kind."""
        return any(kind in self.kinds_of_key(place) for place in range(len(self.keys)))

    def policy(self, group: int | str) -> Policy:
        """Return a group's policy; unknown groups and added questions are `auto`."""
        return self.policies.get(group, "auto") if isinstance(group, int) else "auto"


@dataclass(frozen=True)
class Ledger:
    """All tables, by name and by number."""

    tables: Mapping[str, Table]

    @cached_property
    def by_number(self) -> Mapping[int, Table]:
        """Return the tables by number."""
        return {table.number: table for table in self.tables.values()}

    def of_stream(self, kind: StreamKind) -> tuple[Table, ...]:
        """Return the tables that one kind of stream carries."""
        return tuple(table for table in self.tables.values() if table.stream == kind)


def _table(name: str, data: dict[str, object]) -> Table:
    columns: list[Column] = []
    policies: dict[int, Policy] = {}
    for group in data["groups"]:  # type: ignore[attr-defined]
        policies[group["n"]] = group["policy"]
        columns += [Column(f["n"], f["name"], f["type"]) for f in group["fields"]]
    return Table(
        number=data["number"],  # type: ignore[arg-type]
        name=name,
        make=data["make"],  # type: ignore[arg-type]
        stream=data["stream"],  # type: ignore[arg-type]
        keys=tuple(data["keys"]),  # type: ignore[arg-type]
        columns=tuple(sorted(columns, key=lambda column: column.number)),
        policies=policies,
    )


def load(text: str) -> Ledger:
    """Read a ledger from TOML text."""
    data = tomllib.loads(text)
    return Ledger({name: _table(name, table) for name, table in data.items()})


LEDGER = load(resources.files(__package__).joinpath("ledger.toml").read_text(encoding="utf-8"))
"""The ledger of this program."""
