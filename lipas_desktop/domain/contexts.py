"""What an entry has seen: vectors over branches, since all that was seen is closed downwards.

Branches are numbered locally, so places are never sent anywhere. A branch is a chain of entries
that no other entry forks; a fork is a branch that goes on from a place in another one.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

SHIFT: Final = 40
Place: TypeAlias = int
"""An applied entry: its branch's local number, shifted, and its seq."""
Seen: TypeAlias = Mapping[int, Place]
"""The last place seen in each branch; all before it in that branch was seen too."""

NOTHING_SEEN: Final[Seen] = {}


def place_of(branch: int, seq: int) -> Place:
    """Return the place of an entry in a branch."""
    return branch << SHIFT | seq


def branch_of(place: Place) -> int:
    """Return the local number of the branch that a place is in."""
    return place >> SHIFT


def seq_of(place: Place) -> int:
    """Return the seq of the entry at a place."""
    return place & (1 << SHIFT) - 1


def covers(seen: Seen, place: Place) -> bool:
    """Tell whether a place was seen."""
    return seen.get(place >> SHIFT, 0) >= place


def join(seens: Iterable[Seen]) -> dict[int, Place]:
    """Return all that was seen in any."""
    joined: dict[int, Place] = {}
    for seen in seens:
        for branch, place in seen.items():
            if joined.get(branch, 0) < place:
                joined[branch] = place
    return joined


class Links(NamedTuple):
    """The places that an entry's header names, as far as they are known."""

    prev: Place | None = None
    parent: Place | None = None
    imports: Sequence[Place] = ()
    base: int | None = None
    """Seq in the entry's own chain."""


class Noted(NamedTuple):
    """A vector that cannot be derived from the one before it and must be kept."""

    place: Place
    only_here: bool
    """True: the context of this entry alone (it has a base). False: holds from this place on."""
    seen: Seen


@dataclass
class _Branch:
    fork: Place | None
    first: Place
    head: Place
    starts: list[Place]
    steps: list[Seen]


class Contexts:
    """The contexts of all applied entries, kept only where they change."""

    def __init__(self) -> None:
        self._branches: dict[int, _Branch] = {}
        self._alone: dict[Place, Seen] = {}

    def add(self, place: Place, links: Links) -> list[Noted]:
        """Take in an entry, after all that it names; return the vectors to keep for `restore`."""
        noted = []
        branch = self._branches.get(place >> SHIFT)
        if branch is None or links.imports:
            before = [self.past(at) for at in (links.prev, links.parent) if at is not None]
            step = join([*before, *map(self.past, links.imports)])
            step.pop(place >> SHIFT, None)
            noted.append(Noted(place, False, step))
        self._take(place, links.prev, noted)
        if links.base is not None:
            base = self.at(place >> SHIFT, links.base)
            before = [] if base is None else [self.past(base)]
            alone = Noted(place, True, join([*before, *map(self.past, links.imports)]))
            noted.append(alone)
            self._take(place, links.prev, [alone])
        return noted

    def restore(self, place: Place, fork: Place | None, noted: Sequence[Noted]) -> None:
        """Take in what `add` once noted up to a branch's head, branch by branch."""
        self._take(place, fork, noted)

    def _take(self, place: Place, fork: Place | None, noted: Sequence[Noted]) -> None:
        branch = self._branches.get(place >> SHIFT)
        if branch is None:
            first = min((note.place for note in noted if not note.only_here), default=place)
            branch = self._branches[place >> SHIFT] = _Branch(fork, first, place, [], [])
        branch.head = place
        for note in noted:
            if note.only_here:
                self._alone[note.place] = note.seen
            else:
                branch.starts.append(note.place)
                branch.steps.append(note.seen)

    def forget(self) -> None:
        """Drop everything."""
        self._branches.clear()
        self._alone.clear()

    def head(self, branch: int) -> Place:
        """Return the last place of a branch, 0 where it has none."""
        known = self._branches.get(branch)
        return known.head if known else 0

    def heads(self) -> list[Place]:
        """Return the last place of every branch."""
        return [branch.head for branch in self._branches.values()]

    def at(self, branch: int, seq: int) -> Place | None:
        """Return the place of a seq in the chain that a branch is the end of."""
        known = self._branches.get(branch)
        while known is not None:
            if seq >= seq_of(known.first):
                place = place_of(branch, seq)
                return place if place <= known.head else None
            if known.fork is None:
                return None
            branch = branch_of(known.fork)
            known = self._branches.get(branch)
        return None

    def past(self, place: Place) -> Seen:
        """Return what is reachable from an entry, itself included."""
        return {**self._step(place), place >> SHIFT: place}

    def context(self, place: Place) -> Seen:
        """Return what the author of an entry had seen, its own ops left aside."""
        alone = self._alone.get(place)
        if alone is not None:
            return alone
        return {**self._step(place), place >> SHIFT: place - 1}

    def _step(self, place: Place) -> Seen:
        branch = self._branches[place >> SHIFT]
        index = bisect_right(branch.starts, place) - 1
        return branch.steps[index] if index >= 0 else NOTHING_SEEN
