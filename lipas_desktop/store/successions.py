"""Which device took another one's place: a stream says from whose it goes on.

A computer that was restored, or found itself copied, has new keys. Its former ones are told from a
copy that still uses them by this: they have written nothing since.
"""

from typing import NamedTuple

from lipas_desktop.domain.contexts import Place, branch_of, place_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import parse_entry
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import KeyId, StreamId
from lipas_desktop.store.chains import Branch, read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.reading import read_lines


class Succession(NamedTuple):
    """A device that went on where another one ended."""

    former: KeyId
    device: KeyId


def find_successions(database: Database) -> list[Succession]:
    """Return who went on in another device's stream that has been silent since."""
    branches = read_branches(database)
    devices = {one.id: one.device for one in branches}
    last: dict[KeyId, int] = {}
    for branch in branches:
        last[branch.device] = max(last.get(branch.device, 0), _stamp(database, branch.head))
    found = []
    for branch in branches:
        parent = _parent(database, branch)
        if parent is None:
            continue
        former, opened = devices[branch_of(parent)], _stamp(database, place_of(branch.id, 1))
        if former != branch.device and last[former] < opened:
            found.append(Succession(former, branch.device))
    return found


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
