"""Which ops wrote which row, and which of their values still count: the registers, as kept."""

import json
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from lipas_desktop.domain.contexts import Place, branch_of
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ops import LIFE, Group
from lipas_desktop.domain.registers import Element, RowRegisters
from lipas_desktop.store.database import Database

Subject: TypeAlias = tuple[int, RowId]
"""Table number and row."""
At: TypeAlias = tuple[Place, int]
"""An op: its entry's place, its index there."""


class Mark(NamedTuple):
    """What one op is to a row: whether it made it, and the groups in which it still counts."""

    made: bool
    live: str


_VOID = "-"


def load_marks(
    database: Database,
    rows: Collection[RowId],
    branches: Collection[int],
    *,
    every: bool = False,
) -> dict[Subject, dict[At, Mark]]:
    """Return the marks of rows, as far as they come from these branches.

    Those that count or made the row, which a written row always has; or every one.
    """
    found: dict[Subject, dict[At, Mark]] = {}
    query = (
        "SELECT row, tab, place, op, made, live FROM mark"
        " WHERE row IN (SELECT value FROM json_each(?))"
    )
    if not every:
        query += " AND (live <> '' OR made)"
    for row, table, place, op, made, live in database.rows(query, (json.dumps(list(rows)),)):
        if branch_of(place) in branches:
            found.setdefault((table, row), {})[place, op] = Mark(bool(made), live)
    return found


def save_marks(
    database: Database,
    new: Iterable[tuple[RowId, int, Place, int, bool, str]],
    changed: Iterable[tuple[str, RowId, int, Place, int]],
) -> None:
    """Write new marks, and the groups left of old ones."""
    database.run_many(
        "INSERT INTO mark (row, tab, place, op, made, live) VALUES (?, ?, ?, ?, ?, ?)", new
    )
    database.run_many(
        "UPDATE mark SET live = ? WHERE row = ? AND tab = ? AND place = ? AND op = ?", changed
    )


def registers_of(marks: Mapping[At, Mark]) -> RowRegisters:
    """Return the siblings of each group."""
    registers: RowRegisters = {}
    for (place, op), mark in marks.items():
        for group, void in live_groups(mark.live):
            registers.setdefault(group, []).append(Element(place, op, void))
    return registers


@lru_cache(4_096)
def live_groups(live: str) -> tuple[tuple[Group, bool], ...]:
    """Return the groups that a mark's text names, and whether each is a void."""
    return tuple((_group(name), name == _VOID) for name in live.split(",")) if live else ()


def live_text(groups: Iterable[Group], *, void: bool = False) -> str:
    """Return the text of a mark that counts in these groups."""
    return _VOID if void else ",".join(map(str, groups))


def lives_of(registers: RowRegisters) -> dict[At, str]:
    """Return the groups in which each op still counts; ops that count nowhere are absent."""
    lives: dict[At, str] = {}
    for group, siblings in registers.items():
        for place, op, void in siblings:
            name = _VOID if void else str(group)
            before = lives.get((place, op))
            lives[place, op] = name if before is None else f"{before},{name}"
    return lives


def _group(name: str) -> Group:
    if name == _VOID:
        return LIFE
    return int(name) if name.isdigit() else name
