"""Rows that were linked as the same: clusters of any size, each named by its least row.

References are never rewritten: taking a link back leaves everything as it was before it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, Policy
from lipas_desktop.domain.ops import LIFE, Group
from lipas_desktop.domain.registers import Element, RowRegisters
from lipas_desktop.domain.rows import Row


class Sibling(NamedTuple):
    """One value of a group of a cluster, and the row that it was written to."""

    row: RowId
    element: Element


def raw(row: RowId) -> bytes:
    """Return the bytes that ids are ordered by; their texts sort otherwise."""
    return b64.decode(row)


def ordered(first: RowId, second: RowId) -> tuple[RowId, RowId]:
    """Return two rows as the keys of their link, which is then the same on every PC."""
    return (first, second) if raw(first) < raw(second) else (second, first)


def canonical_rows(links: Iterable[tuple[RowId, RowId]]) -> dict[RowId, RowId]:
    """Return the name of the cluster of each row that is linked to another one."""
    parent: dict[RowId, RowId] = {}
    for first, second in links:
        one, other = ordered(_root(parent, first), _root(parent, second))
        # The least one stays on top, so that it names the cluster in the end.
        parent[other] = one
    found = {row: _root(parent, row) for row in parent}
    linked = {name for row, name in found.items() if row != name}
    return {row: name for row, name in found.items() if name in linked}


def _root(parent: dict[RowId, RowId], row: RowId) -> RowId:
    above = parent.setdefault(row, row)
    while above != row:
        parent[row] = parent[above]
        row, above = above, parent[above]
    return row


def joined(
    members: Collection[RowId], registers: Mapping[RowId, RowRegisters]
) -> dict[Group, list[Sibling]]:
    """Return what all rows of a cluster hold for each group, least row first.

    Without their lives: each row is made, voided and brought back by itself.
    """
    groups: dict[Group, list[Sibling]] = {}
    for row in sorted(members, key=raw):
        for group, siblings in registers.get(row, {}).items():
            if group != LIFE:
                groups.setdefault(group, []).extend(Sibling(row, one) for one in siblings)
    return groups


def as_one(rows: Sequence[Row]) -> Row:
    """Return the rows of a cluster as lists show them: the first, filled from those after it.

    By groups, for what is read together on the paper must not be put together from several rows:
    a group that says anything is taken whole.
    """
    first, table = rows[0], LEDGER.tables[rows[0].kind]
    values = dict(first.values)
    for group in table.policies:
        names = [column.name for column in table.group_columns(group)]
        source = next((row for row in rows if _says(row, names)), first)
        values |= {name: source.values.get(name) for name in names}
    # Each added question is a group of its own.
    extra = {
        name: value
        for row in reversed(rows)
        for name, value in row.extra.items()
        if value not in (None, "", [])
    }
    review = dict.fromkeys(column for row in rows for column in row.review)
    contested = any(row.contested for row in rows)
    return replace(first, values=values, extra=extra, review=tuple(review), contested=contested)


def _says(row: Row, columns: Iterable[str]) -> bool:
    return any(row.values.get(column) not in (None, "", []) for column in columns)


def side_by_side(policy: Policy, values: Sequence[Mapping[str, Value]]) -> list[int]:
    """Return which values of a group of a cluster differ, the one to show first.

    One alone is no difference. The values come the latest first; what is empty, says no more than
    another one, or only spells it otherwise, stands beside nothing. Where a policy asks nobody,
    the latest one that says anything counts.
    """
    said = [_said(one) for one in values]
    filled = [at for at, one in enumerate(said) if one]
    if policy != "review":
        return filled[:1] or [0]
    return [
        at
        for at in filled
        if not any(
            said[at].items() <= said[other].items()
            for other in filled
            if other < at or said[other] != said[at]
        )
    ] or [0]


def says_the_same(one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Tell whether two values of a group say the same, however they are spelled."""
    return _said(one) == _said(other)


def _said(values: Mapping[str, Value]) -> dict[str, object]:
    """Return what a value says, without how it was written and who let it stand."""
    held = {
        name: tuple(item) if isinstance(item, list) else item
        for name, item in values.items()
        if item not in (None, "", [], False)
    }
    return {name: item for name, item in held.items() if not _is_beside_its_value(name, held)}


def _is_beside_its_value(name: str, held: Collection[str]) -> bool:
    if name.endswith("_accepted_by"):
        return True
    value = name.removesuffix("_text")
    return value != name and any(one in held for one in (value, f"{value}_date", f"{value}_code"))
