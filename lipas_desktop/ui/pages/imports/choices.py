"""What becomes of each row of an import, with what a person has decided. Knows no widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain.fates import FateName
from lipas_desktop.services.imports import ANYWAY, LATER, NEW, SAME, PeoplePreview, PreviewRow

Tab = Literal["all", "new", "doubtful", "likely_duplicate", "duplicate", "error"]
TABS: tuple[Tab, ...] = ("all", "new", "doubtful", "likely_duplicate", "duplicate", "error")
Outcome = Literal[
    "new", "similar", "exists", "before", "refused", "same", "later", "decided_new", "anyway"
]  # fmt: skip
_OF_FATE: Mapping[FateName, Outcome] = {
    "new": "new",
    "likely_duplicate": "similar",
    "duplicate": "exists",
    "error": "refused",
}


@dataclass(frozen=True)
class Counts:
    """How many rows are taken, wait, are the same, stay out."""

    taken: int
    waiting: int
    same: int
    refused: int


class Choices:
    """The rows of one preview and the decisions on them."""

    def __init__(self, preview: PeoplePreview) -> None:
        self.preview = preview
        self.decisions: dict[int, str] = dict(preview.remembered)

    def outcome(self, row: PreviewRow) -> Outcome:
        """Return what becomes of a row now."""
        if row.is_taken_before:
            return "before"
        decided = self.decisions.get(row.sheet_row, "")
        if decided == SAME:
            return "same"
        if decided == LATER and row.fate_name != "error":
            return "later"
        if decided == NEW and row.fate_name != "new":
            return "decided_new"
        if decided == ANYWAY:
            return "anyway"
        return _OF_FATE[row.fate_name]

    def rows(self, tab: Tab) -> list[PreviewRow]:
        """Return the rows of a tab, in the order of the sheet."""
        if tab == "all":
            return list(self.preview.rows)
        if tab == "doubtful":
            return [row for row in self.preview.rows if row.is_doubtful]
        return [row for row in self.preview.rows if row.fate_name == tab]

    def counts(self) -> Counts:
        """Count what becomes of the rows."""
        found = [self.outcome(row) for row in self.preview.rows]
        taken = sum(one in ("new", "decided_new", "anyway") for one in found)
        same = found.count("same") + found.count("before")
        refused = found.count("refused")
        return Counts(taken, len(found) - taken - same - refused, same, refused)

    def is_problem(self, row: PreviewRow) -> bool:
        """Tell whether F8 stops at a row: held or refused, and nobody has decided."""
        settled = row.is_taken_before or row.sheet_row in self.decisions
        return row.fate_name != "new" and not settled

    def possible(self, row: PreviewRow) -> Sequence[int]:
        """Return which of the answers 1, 2, 3 a row has; none where it was taken before."""
        if row.is_taken_before:
            return ()
        if row.fate_name == "error":
            return (2, 3) if row.can_be_taken_anyway else ()
        return (2, 3) if row.fate_name == "new" else (1, 2, 3)

    def decide(self, row: PreviewRow, answer: int) -> bool:
        """Take an answer: 1 the same person, 2 new or taken all the same, 3 later or out."""
        if answer not in self.possible(row):
            return False
        if row.fate_name == "error":
            decision = ANYWAY if answer == 2 else LATER
        elif row.fate_name == "new":
            decision = "" if answer == 2 else LATER
        else:
            decision = {1: SAME, 2: NEW, 3: LATER}[answer]
        if decision:
            self.decisions[row.sheet_row] = decision
        else:
            self.decisions.pop(row.sheet_row, None)
        return True
