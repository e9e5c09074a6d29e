"""What is about to be issued, as it stands on the screen: who, under which name, and why.

Knows no widget. What somebody has chosen, written or reasoned stays when the register is read
anew; everything else follows the register.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.candidates import Candidate
from lipas_desktop.services.certificates import Pick


@dataclass(frozen=True)
class Line:
    """One recipient: the verdict, and what was decided on the page."""

    candidate: Candidate
    chosen: bool
    name: str
    """As it would be printed."""
    reason: str
    """Why all the same, where they do not pass."""
    number: str
    """The number they would get or have; empty for who gets none."""

    @property
    def is_changed(self) -> bool:
        """Tell whether the paper would say another name than the register."""
        return self.name != self.candidate.name


class Batch:
    """The recipients of one activity."""

    def __init__(self) -> None:
        self._candidates: dict[RowId, Candidate] = {}
        self._left_out: set[RowId] = set()
        self._names: dict[RowId, str] = {}
        self._reasons: dict[RowId, str] = {}

    def show(self, candidates: Sequence[Candidate]) -> None:
        """Take what the register says now."""
        self._candidates = {one.person: one for one in candidates}

    def candidate(self, person: RowId) -> Candidate | None:
        """Return one participant."""
        return self._candidates.get(person)

    @property
    def failing(self) -> list[RowId]:
        """Return those who do not pass and have no certificate."""
        return [p for p, one in self._candidates.items() if not one.passes and not one.number]

    @property
    def passing(self) -> list[RowId]:
        """Return those who pass and have no certificate yet."""
        return [p for p, one in self._candidates.items() if one.passes and not one.number]

    @property
    def issued(self) -> list[RowId]:
        """Return those who have one, by number."""
        found = [p for p, one in self._candidates.items() if one.number]
        return sorted(found, key=lambda p: self._candidates[p].number)

    def is_chosen(self, person: RowId) -> bool:
        """Tell whether somebody is to get one."""
        one = self._candidates.get(person)
        if one is None or one.number:
            return False
        return person in self._reasons if not one.passes else person not in self._left_out

    @property
    def chosen(self) -> list[RowId]:
        """Return who is to get one, in the order of the numbers."""
        return [p for p in (*self.passing, *self.failing) if self.is_chosen(p)]

    def toggle(self, person: RowId) -> bool:
        """Take somebody who passes in or out; False where a reason is needed first."""
        one = self._candidates.get(person)
        if one is None or one.number:
            return True
        if not one.passes:
            return self._reasons.pop(person, None) is not None
        self._left_out ^= {person}
        return True

    def all_the_same(self, person: RowId, reason: str) -> None:
        """Let somebody have one who does not pass."""
        self._reasons[person] = reason

    def reason(self, person: RowId) -> str:
        """Return why somebody is to have one all the same."""
        return self._reasons.get(person, "")

    def name(self, person: RowId) -> str:
        """Return the name to be printed."""
        one = self._candidates.get(person)
        return self._names.get(person, one.printed_name if one else "")

    def rename(self, person: RowId, name: str) -> None:
        """Print another name; an empty one takes the suggestion back."""
        clean = " ".join(name.split())
        if clean:
            self._names[person] = clean
        else:
            self._names.pop(person, None)

    @property
    def has_predicates(self) -> bool:
        """Tell whether anybody has a predicate."""
        return any(one.predicate for one in self._candidates.values())

    @property
    def changed_names(self) -> int:
        """Return how many would be printed differently from the register."""
        return sum(self.name(p) != self._candidates[p].name for p in self.chosen)

    @property
    def with_holes(self) -> int:
        """Return how many without a certificate have sessions in which nobody marked them."""
        return sum(bool(one.unmarked) for one in self._candidates.values() if not one.number)

    def pick(self, person: RowId) -> Pick:
        """Return one recipient as the service takes them."""
        return Pick(person, self.name(person), self.reason(person))

    @property
    def picks(self) -> list[Pick]:
        """Return all recipients, in the order of the numbers."""
        return [self.pick(person) for person in self.chosen]

    def line(self, person: RowId, number: str) -> Line:
        """Return what the list shows of one participant."""
        one = self._candidates[person]
        name = self.name(person)
        return Line(one, self.is_chosen(person), name, self.reason(person), one.number or number)
