"""Which device took another one's place: a stream says from whose it goes on.

A computer that was restored, or found itself copied, has new keys. Its former ones are told from a
copy that still uses them by this: they have written nothing since, and where a stream parted, each
of its ends was gone on from.
"""

from collections.abc import Sequence
from typing import NamedTuple

from lipas_desktop.domain.contexts import Place, branch_of, place_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import parse_entry
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.store.chains import Branch, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.reading import read_lines


class Succession(NamedTuple):
    """A device that went on where another one ended."""

    former: KeyId
    device: KeyId
    kind: StreamKind
    stream: StreamId
    """The one in which the device went on."""


def find_successions(database: Database) -> list[Succession]:
    """Return who went on in the streams of devices that nobody uses any more."""
    branches = {one.id: one for one in read_branches(database)}
    last = {one.id: _stamp(database, one.head) for one in branches.values()}
    heirs: dict[KeyId, list[_Heir]] = {}
    for branch in branches.values():
        parent = _parent(database, branch)
        if parent is None:
            continue
        end, opened = branches[branch_of(parent)], _stamp(database, place_of(branch.id, 1))
        if last[end.id] < opened:
            heirs.setdefault(end.device, []).append(_Heir(branch, end, opened))
    found = []
    for former, after in heirs.items():
        ends = [one for one in branches.values() if one.device == former]
        others = [one for one in after if one.branch.device != former]
        newest = max(last[one.id] for one in ends)
        opened = max((one.opened for one in others), default=0)
        if newest < opened and _all_are_left(ends, after):
            found += [Succession(former, one.branch.device, *one.place) for one in others]
    return found


class _Heir(NamedTuple):
    """A stream that goes on from the end of a chain, under the same keys or others."""

    branch: Branch
    end: Branch
    opened: int

    @property
    def place(self) -> tuple[StreamKind, StreamId]:
        """Return where the device went on."""
        return self.branch.kind, self.branch.stream


def _all_are_left(ends: Sequence[Branch], heirs: Sequence[_Heir]) -> bool:
    """Tell whether each copy of a computer has new keys: all ends of what parted have an heir."""
    kinds = {one.branch.kind for one in heirs} | {one.kind for one in ends if one.fork is not None}
    left = {one.end.id for one in heirs}
    return all(one.id in left for one in ends if one.kind in kinds)


def find_left(database: Database) -> set[StreamId]:
    """Return the streams that their computer has left: another one goes on from there."""
    parents = (_opened_from(database, branch) for branch in read_branches(database))
    return {parent.stream for parent in parents if parent is not None}


def _parent(database: Database, branch: Branch) -> Place | None:
    """Return where the stream went on from, as far as that is here."""
    parent = _opened_from(database, branch)
    if parent is None:
        return None
    query = "SELECT place FROM log WHERE hash = ? AND NOT forced"
    place: int | None = database.value(query, (parent.hash,))
    return place


def _opened_from(database: Database, branch: Branch) -> Position | None:
    """Return what the stream names; a branch that is a fork has no beginning of its own."""
    if branch.fork is not None:
        return None
    opened = parse_entry(read_lines(database, place_of(branch.id, 1)), NO_ENTRY).header.open
    return opened.parent if opened is not None else None


def _stamp(database: Database, place: Place) -> int:
    return int(database.value("SELECT hlc FROM log WHERE place = ?", (place,)))
