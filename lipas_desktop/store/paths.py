"""The way of a chain through branches: a fork goes on from a place in another branch.

After a fork a stream and a seq name two entries, so what is asked for here is always the way to
the end of one branch.
"""

from collections.abc import Iterable, Iterator, Sequence

from lipas_desktop.domain.contexts import Place, branch_of, place_of, seq_of
from lipas_desktop.domain.ids import StreamId
from lipas_desktop.store.chains import Branch


def reaching(branches: Iterable[Branch], stream: StreamId, seq: int) -> Branch | None:
    """Return the branch of a stream that reaches a seq and became known first."""
    ends = (one for one in branches if one.stream == stream and seq_of(one.head) >= seq)
    return next(ends, None)


def stretches(branches: Sequence[Branch], end: Branch | None) -> list[tuple[int, int, int]]:
    """Return the parts of the way to a branch's head: branch, first and last seq; latest first."""
    by_id = {branch.id: branch for branch in branches}
    found = []
    last = seq_of(end.head) if end is not None else 0
    while end is not None:
        first = seq_of(end.fork) + 1 if end.fork is not None else 1
        found.append((end.id, first, last))
        last = first - 1
        end = by_id[branch_of(end.fork)] if end.fork is not None else None
    return found


def places(
    branches: Sequence[Branch], end: Branch | None, low: int, high: int
) -> Iterator[tuple[Place, Place]]:
    """Yield the ranges of places that hold seq low to high on the way to a branch's head."""
    for branch, first, last in reversed(stretches(branches, end)):
        if max(low, first) <= min(high, last):
            yield place_of(branch, max(low, first)), place_of(branch, min(high, last))


def is_below(branches: Iterable[Branch], below: Place, above: Place) -> bool:
    """Tell whether one place is on the way to another, or is that place."""
    by_id = {branch.id: branch for branch in branches}
    at: Place | None = above
    while at is not None:
        if branch_of(at) == branch_of(below):
            return seq_of(below) <= seq_of(at)
        at = by_id[branch_of(at)].fork
    return False


def meeting(branches: Sequence[Branch], end: Branch, place: Place) -> int:
    """Return the last seq that the ways to a branch's head and to a place have in common."""
    by_id = {branch.id: branch for branch in branches}
    own = {branch: last for branch, _, last in stretches(branches, end)}
    at: Place | None = place
    while at is not None:
        if branch_of(at) in own:
            return min(seq_of(at), own[branch_of(at)])
        at = by_id[branch_of(at)].fork
    return 0
