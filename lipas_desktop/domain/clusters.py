"""Rows that were linked as the same: clusters of any size, each named by its least row.

References are never rewritten: taking a link back leaves everything as it was before it.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from lipas_desktop.domain import b64
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ops import LIFE, Group
from lipas_desktop.domain.registers import Element, RowRegisters


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
