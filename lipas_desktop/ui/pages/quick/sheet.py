"""The rows of a quick list as typed, and what each is worth. Knows no widget.

A row typed into is judged at once; a pasted block is judged a little at a time, so that the
window stays awake.
"""

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lipas_desktop.services import quick
from lipas_desktop.services.quick import COLUMNS, Judged, QuickRow, State
from lipas_desktop.services.quick_filling import fill_from_nik
from lipas_desktop.services.session import Session

EMPTY = QuickRow()
LEAST, SPARE = 40, 20
NOTHING = Judged("empty")


class QuickSheet:
    """Rows by place; there are always empty ones ready at the end."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: list[QuickRow] = []
        self._judged: list[Judged | None] = []
        self.twins: dict[int, int] = {}
        self.show(())

    @property
    def rows(self) -> Sequence[QuickRow]:
        """Return all rows, empty ones too."""
        return self._rows

    @property
    def filled(self) -> int:
        """Return how many rows hold something."""
        return sum(not row.is_empty for row in self._rows)

    def show(self, rows: Iterable[QuickRow]) -> None:
        """Begin with these rows."""
        self._rows = list(rows)
        self._rows += [EMPTY] * self.wanted_more()
        self._judged = [None] * len(self._rows)
        self._find_twins()

    def wanted_more(self) -> int:
        """Return how many empty rows are to be added, so that some are always ready."""
        last = max((at for at, row in enumerate(self._rows) if not row.is_empty), default=-1)
        return max(LEAST, last + 1 + SPARE) - len(self._rows)

    def add_empty(self, count: int) -> None:
        """Add empty rows at the end."""
        self._rows += [EMPTY] * count
        self._judged += [None] * count

    def put(self, place: int, row: QuickRow) -> None:
        """Put a row in the place of another; it is judged when it is asked for."""
        nik_changed = row.nik != self._rows[place].nik
        self._rows[place] = row
        self._judged[place] = None
        if nik_changed:
            self._find_twins()

    def change(self, place: int, column: str, text: str, region_code: str = "") -> None:
        """Write one cell; who is like somebody is asked anew once the name or NIK changes."""
        row = replace(self._rows[place], **{column: text})  # type: ignore[arg-type]
        row = replace(row, from_nik=tuple(name for name in row.from_nik if name != column))
        if column == "region":
            row = replace(row, region_code=region_code)
        if column in ("full_name", "birth"):
            row = replace(row, all_the_same=False)
        self.put(place, row)

    def fill_from_nik(self, place: int, *, region: bool) -> None:
        """Let the NIK of a row fill the cells in which nobody has typed."""
        self.put(place, fill_from_nik(self._session, self._rows[place], region=region))

    def remove(self, place: int) -> QuickRow:
        """Take a row out; return it, so that it can be put back."""
        self._judged.pop(place)
        row = self._rows.pop(place)
        self._find_twins()
        return row

    def insert(self, place: int, row: QuickRow) -> None:
        """Put a row back where it stood."""
        self._rows.insert(place, row)
        self._judged.insert(place, None)
        self._find_twins()

    def _find_twins(self) -> None:
        self.twins = quick.twins(self._rows)

    # What rows are worth

    def judged(self, place: int) -> Judged:
        """Return what one row is worth."""
        found = self._judged[place]
        if found is None:
            row = self._rows[place]
            found = NOTHING if row.is_empty else quick.judge(self._session, row)
            self._judged[place] = found
        return found

    def known(self, place: int) -> Judged | None:
        """Return what a row is worth if that has been looked at."""
        return NOTHING if self._rows[place].is_empty else self._judged[place]

    def state(self, place: int) -> State:
        """Return the state of a row; who stands above with the same NIK counts too."""
        if place in self.twins:
            return "exists"
        return self.judged(place).state

    def judge_some(self, seconds: float) -> bool:
        """Judge rows for so long; tell whether there are more."""
        end = time.monotonic() + seconds
        for place, found in enumerate(self._judged):
            if found is None:
                if time.monotonic() > end:
                    return True
                self.judged(place)
        return False

    def forget(self) -> None:
        """Judge all rows anew: the register has changed."""
        self._judged = [None] * len(self._rows)

    def known_state(self, place: int) -> State | None:
        """Return the state of a row if that has been looked at."""
        if place in self.twins:
            return "exists"
        found = self.known(place)
        return found.state if found is not None else None

    def counts(self) -> Counter[State]:
        """Count the rows that have been looked at by state."""
        states = (self.known_state(place) for place in range(len(self._rows)))
        return Counter(state for state in states if state is not None)

    def to_look_at(self) -> list[int]:
        """Return the rows at which F8 stops."""
        stops = ("incomplete", "check", "similar", "exists")
        return [at for at in range(len(self._rows)) if self.known_state(at) in stops]

    def text(self, place: int, column: int) -> str:
        """Return a cell as typed."""
        return str(getattr(self._rows[place], COLUMNS[column]))
