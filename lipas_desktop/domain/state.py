"""The state hash: equal on two PCs exactly where they know the same and nothing waits."""

from collections.abc import Iterable

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.hashing import H
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ops import Group
from lipas_desktop.domain.registers import GroupValue


def register_line(
    table: int, row: RowId, group: Group, siblings: Iterable[tuple[EntryHash, GroupValue]]
) -> bytes:
    """Return the line of one register that has siblings."""
    pairs = sorted([hash_, value] for hash_, value in siblings)
    return canonical.rewrite([table, row, group, pairs])


def erased_line(row: RowId) -> bytes:
    """Return the line of a row that a known `erase` names."""
    return canonical.rewrite(["erased", row])


def state_hash(lines: Iterable[bytes]) -> str:
    """Return the hash of all lines, in whatever order they come."""
    return b64.encode(H("lipas.state", b"".join([line + b"\n" for line in sorted(lines)])))
