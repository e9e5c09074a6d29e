"""The attendance grid while it is being filled in: what is stored, and over it what was typed.

Knows no widget. A mark typed is seen at once; `take` hands what waits to whoever writes it, and
each mark keeps the screens on which it was typed, so that what another PC wrote meanwhile is
never overwritten unseen.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import PRESENT
from lipas_desktop.services import activities
from lipas_desktop.services.activities import AttendanceGrid, PersonLine

Spot = tuple[RowId, RowId]
"""A cell by person and session."""
Letter = str | None
"""A mark, or None for an empty cell."""


@dataclass(frozen=True)
class Step:
    """One cell before and after an action, to be taken back or done again."""

    spot: Spot
    before: Letter
    after: Letter


@dataclass(frozen=True)
class Batch:
    """Marks that go to the register together."""

    cells: Sequence[tuple[RowId, RowId, Letter]]
    """By a person's row, which may be several of one person, and session."""
    screens: Screens


@dataclass(frozen=True)
class _Typed:
    mark: Letter
    seen: Letter
    """What the cell showed when it was typed over."""
    screens: Screens
    rows: Sequence[RowId]
    """Whose marks the cell stood for."""


class Sheet:
    """People by row, sessions by column, marks, counts."""

    def __init__(self, grid: AttendanceGrid) -> None:
        self._typed: dict[Spot, _Typed] = {}
        self._sent: dict[Spot, Letter] = {}
        self._lines: dict[RowId, PersonLine] = {}
        self._done: list[tuple[Step, ...]] = []
        self._undone: list[tuple[Step, ...]] = []
        self.show(grid)

    def show(self, grid: AttendanceGrid) -> None:
        """Take what the register holds now; what was typed and is not written yet stays."""
        self.grid = grid
        self.people = tuple(line.person for line in grid.people)
        self.sessions = tuple(grid.sessions)
        self._stored: dict[Spot, str] = {
            (line.person.id, held): mark
            for line in grid.people
            for held, mark in line.marks.items()
        }
        for spot, typed in self._typed.items():
            if self._stored.get(spot) == typed.seen:
                self._typed[spot] = self._over(spot, typed.mark, typed.seen)
        self._recount()

    # What one sees

    def mark(self, spot: Spot) -> Letter:
        """Return what a cell shows."""
        if spot in self._typed:
            return self._typed[spot].mark
        return self._sent[spot] if spot in self._sent else self._stored.get(spot)

    def at(self, row: int, column: int) -> Letter:
        """Return what the cell of a row and a session shows."""
        return self.mark(self.spot(row, column))

    def spot(self, row: int, column: int) -> Spot:
        """Return the cell of a row and a session."""
        return self.people[row].id, self.sessions[column].id

    def place(self, spot: Spot) -> tuple[int, int] | None:
        """Return row and session of a cell, None where it is not in the grid any more."""
        rows = [n for n, person in enumerate(self.people) if person.id == spot[0]]
        columns = [n for n, held in enumerate(self.sessions) if held.id == spot[1]]
        return (rows[0], columns[0]) if rows and columns else None

    def differs(self, row: int, column: int) -> bool:
        """Tell whether two PCs have filled a cell differently, and nobody has decided yet."""
        spot = self.spot(row, column)
        return spot in self.grid.review and spot not in self._typed and spot not in self._sent

    def apart(self, row: int, column: int) -> bool:
        """Tell whether such a cell differs between rows of one person alone, not between PCs."""
        return self.spot(row, column) in self.grid.apart

    def next_differing(self, row: int, column: int, by: int) -> tuple[int, int] | None:
        """Return the next cell, by sessions and people, that two PCs filled differently."""
        found = [
            (held, one)
            for held in range(len(self.sessions))
            for one in range(len(self.people))
            if self.differs(one, held)
        ]
        if not found:
            return None
        later = [
            each for each in found if (each > (column, row) if by > 0 else each < (column, row))
        ]
        held, one = (later or found)[0 if by > 0 else -1]
        return one, held

    def line(self, row: int) -> PersonLine:
        """Return a person's marks, counted."""
        return self._lines[self.people[row].id]

    def present(self, column: int) -> int:
        """Return how many were present or late at a session."""
        return self._present[self.sessions[column].id]

    def empty(self, column: int) -> list[int]:
        """Return the rows in which a session is not filled."""
        return [row for row in range(len(self.people)) if self.at(row, column) is None]

    def is_ahead(self, column: int) -> bool:
        """Tell whether a session has not come yet."""
        return self.grid.is_future(self.sessions[column])

    def early(self, marks: Mapping[Spot, Letter], today: str | None) -> frozenset[Spot]:
        """Return the cells that cannot be filled yet, since their session is after today.

        A mark that is there can be taken out, and what two PCs filled differently be decided.
        """
        ahead = {held.id for held in self.sessions if today and held.date > today}
        return frozenset(
            spot
            for spot, mark in marks.items()
            if spot[1] in ahead
            and mark not in (None, self.mark(spot))
            and spot not in self.grid.review
        )

    def to_go(self) -> tuple[int, int]:
        """Return where keying goes on: today's first gap, else the earliest, else the last day."""
        come = [n for n, held in enumerate(self.sessions) if not self.grid.is_future(held)]
        for column in sorted(come, key=lambda n: not self.grid.is_today(self.sessions[n])):
            gaps = self.empty(column)
            if gaps:
                return gaps[0], column
        return 0, come[-1] if come else 0

    def _recount(self) -> None:
        marks: dict[RowId, dict[RowId, str]] = {person.id: {} for person in self.people}
        for spot in {*self._stored, *self._sent, *self._typed}:
            mark = self.mark(spot)
            if mark is not None and spot[0] in marks:
                marks[spot[0]][spot[1]] = mark
        begun, threshold = activities.begun(self.sessions, marks.values()), self.grid.threshold
        self._lines = {
            person.id: activities.count_line(person, marks[person.id], begun, threshold)
            for person in self.people
        }
        self._present = Counter(
            held for cells in marks.values() for held, mark in cells.items() if mark in PRESENT
        )

    # What one types

    def put(self, marks: Mapping[Spot, Letter]) -> bool:
        """Fill cells as one action that can be taken back; False where nothing changes."""
        steps = tuple(
            Step(spot, self.mark(spot), mark)
            for spot, mark in marks.items()
            if self.mark(spot) != mark or spot in self.grid.review
        )
        if steps:
            self._done.append(steps)
            self._undone.clear()
            self._type({step.spot: step.after for step in steps})
        return bool(steps)

    def _type(self, marks: Mapping[Spot, Letter]) -> None:
        for spot, mark in marks.items():
            seen = self._typed[spot].seen if spot in self._typed else self.mark(spot)
            self._typed[spot] = self._over(spot, mark, seen)
        self._recount()

    def _over(self, spot: Spot, mark: Letter, seen: Letter) -> _Typed:
        return _Typed(mark, seen, self.grid.screens, self.grid.rows_of(*spot))

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an action to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether an action was taken back that can be done again."""
        return bool(self._undone)

    def forget_done(self) -> None:
        """Let what comes next be what is taken back first."""
        self._done.clear()
        self._undone.clear()

    def undo(self) -> Spot | None:
        """Take the last action back; return its first cell."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> Spot | None:
        """Do again what was taken back; return its first cell."""
        return self._turn(self._undone, self._done, back=False)

    def _turn(
        self, source: list[tuple[Step, ...]], target: list[tuple[Step, ...]], *, back: bool
    ) -> Spot | None:
        if not source:
            return None
        steps = source.pop()
        target.append(steps)
        self._type({step.spot: step.before if back else step.after for step in steps})
        return steps[0].spot

    # What is written

    @property
    def waits(self) -> bool:
        """Tell whether something typed is not on its way yet."""
        return bool(self._typed)

    @property
    def is_written(self) -> bool:
        """Tell whether the register holds all that one sees."""
        return not self._typed and not self._sent

    def take(self) -> Batch | None:
        """Hand over what waits, as far as it was typed on the same screens; one batch at a time."""
        if self._sent or not self._typed:
            return None
        screens = next(iter(self._typed.values())).screens
        taken = {spot: one for spot, one in self._typed.items() if one.screens == screens}
        self._sent = {spot: one.mark for spot, one in taken.items()}
        self._typed = {spot: one for spot, one in self._typed.items() if spot not in taken}
        cells = [(row, held, one.mark) for (_, held), one in taken.items() for row in one.rows]
        return Batch(cells, screens)

    def written(self) -> None:
        """Hear that the batch is in the register; `show` was given the grid with it before."""
        self._sent = {}
        self._recount()

    def refused(self) -> tuple[Spot, ...]:
        """Put the cells of the batch back, also for what can be taken back; return them."""
        back = tuple(self._sent)
        self._sent = {}
        self._done = _without(self._done, back)
        self._undone = _without(self._undone, back)
        self._recount()
        return back


def _without(actions: Iterable[tuple[Step, ...]], gone: Iterable[Spot]) -> list[tuple[Step, ...]]:
    spots = set(gone)
    kept = (tuple(step for step in steps if step.spot not in spots) for steps in actions)
    return [steps for steps in kept if steps]
