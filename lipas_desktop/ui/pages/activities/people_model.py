"""Who takes part as rows of a grid: percent, result, score and predicate to be filled in."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.names import fold
from lipas_desktop.services.participants import Participant, Participants
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.activities.words import code_words
from lipas_desktop.ui.pages.people.cells import short_number
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

CODED = {"result": "result", "predicate": "predicate"}
"""Columns that hold a code, and its list."""
MOST_SCORE = 100
Write = Callable[[Participant, str, Value], None]
"""Told of the person, the column and the value given."""


class PeopleModel(GridModel):
    """Shows Participants, and over them what was given and is on its way to the register."""

    def __init__(self, write: Write) -> None:
        super().__init__(
            [
                GridColumn("no", 44, align=RIGHT),
                GridColumn("name", 180, stretch=True),
                GridColumn("number", 110),
                GridColumn("sex", 44, align=CENTRE),
                GridColumn("percent", 64, align=RIGHT),
                GridColumn("result", 156, editable=True),
                GridColumn("score", 64, align=RIGHT, editable=True),
                GridColumn("predicate", 110, editable=True),
                GridColumn("words", 150),
            ]
        )
        self._write = write
        self.shown: Participants | None = None
        self._given: dict[tuple[RowId, str], Value] = {}
        self.say_headers()

    def say_headers(self) -> None:
        """Set the words over the columns, in the language of now."""
        words = {
            "no": QCoreApplication.translate("PeopleTab", "No"),
            "name": QCoreApplication.translate("PeopleTab", "Nama"),
            "number": QCoreApplication.translate("PeopleTab", "Nomor"),
            "sex": QCoreApplication.translate("PeopleTab", "L/P"),
            "percent": QCoreApplication.translate("PeopleTab", "Hadir"),
            "result": QCoreApplication.translate("PeopleTab", "Hasil"),
            "score": QCoreApplication.translate("PeopleTab", "Nilai"),
            "predicate": QCoreApplication.translate("PeopleTab", "Predikat"),
        }
        for column in self.columns:
            column.say(words.get(column.key, ""))

    def show(self, shown: Participants) -> None:
        """Show who takes part now; what was given stays until it is read back."""
        before = [one.person for one in self.shown.people] if self.shown else []
        same = before == [one.person for one in shown.people]
        stored = {one.person: one for one in shown.people}
        self._given = {
            (person, key): value
            for (person, key), value in self._given.items()
            if person in stored and getattr(stored[person], key) != value
        }
        if same and before:
            self.shown = shown
            self.changed_cells(0, 0, len(before) - 1, len(self.columns) - 1)
            return
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def put_back(self) -> None:
        """Show again what the register holds."""
        self._given.clear()
        if self.row_total():
            self.changed_cells(0, 0, self.row_total() - 1, len(self.columns) - 1)

    def row_total(self) -> int:
        """Return how many take part."""
        return len(self.shown.people) if self.shown else 0

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row."""
        return self.shown.people[row] if self.shown and 0 <= row < self.row_total() else None

    def held(self, row: int, column: str) -> Value:
        """Return a value as it stands, or as it was just given."""
        one = self.person(row)
        if one is None:
            return None
        stored: Value = getattr(one, column) or None
        return self._given.get((one.person, column), stored)

    # What the view asks

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        one, key = self.person(row), self.columns[column].key
        if one is None:
            return EMPTY
        if key in CODED:
            return Cell(code_words(CODED[key], str(self.held(row, key) or "")), tone="text")
        if key == "score":
            score = self.held(row, key)
            return EMPTY if score is None else Cell(str(score), tone="text", align=RIGHT)
        return self._facts(row, one, key)

    def _facts(self, row: int, one: Participant, key: str) -> Cell:
        if key == "no":
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if key == "name":
            return Cell(one.name, tone="text", weight=500)
        if key == "number":
            return Cell(short_number(one.number), tone="text3")
        if key == "sex":
            return Cell(one.sex or "–", align=CENTRE)
        if key == "percent":
            tone, words = "warn" if one.below else "text", f"{one.percent} %"
            return EMPTY if one.percent is None else Cell(words, "", tone, 500, RIGHT)
        return self._remark(one)

    def _remark(self, one: Participant) -> Cell:
        if one.review:
            words = QCoreApplication.translate("PeopleTab", "dua PC berbeda")
            return Cell(words, icon="circle-alert", tone="warn")
        if one.below and self.shown and (one.percent or 0) < self.shown.threshold:
            words = QCoreApplication.translate("PeopleTab", "di bawah %1 %")
            return Cell(
                words.replace("%1", str(self.shown.threshold)), icon="triangle-alert", tone="warn"
            )
        return EMPTY

    # What is typed

    def value(self, row: int, column: int) -> str:
        """Return the text that is edited and copied."""
        return self.cell(row, column).text

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a code in any of its usual words, or a score; empty takes it back."""
        key, one = self.columns[column].key, self.person(row)
        value = _read(key, text.strip())
        if one is None or value == UNREAD:
            return False
        if value != self.held(row, key):
            self._given[(one.person, key)] = value
            self.changed_cells(row, column, row, column)
            self._write(one, key, value)
        return True


UNREAD = "?"
"""What `_read` returns for a text that cannot be taken; no code and no score."""


def _read(key: str, text: str) -> Value:
    """Read what was typed into a column; empty takes a value back."""
    if not text:
        return None
    if key == "score":
        fits = text.isascii() and text.isdigit() and int(text) <= MOST_SCORE
        return int(text) if fits else UNREAD
    return (find_code(CODED[key], text) if key in CODED else None) or UNREAD


def find_code(codes: str, text: str) -> str | None:
    """Return the code that a text means: its digit, its words, or how they begin."""
    active = CODES[codes].active
    if text.isascii() and text.isdigit():
        return active[int(text) - 1].code if 0 < int(text) <= len(active) else None
    whole = CODES[codes].find(text)
    if whole is not None:
        return whole
    language = formats.language()
    begun = (one.code for one in active if fold(one.label(language)).startswith(fold(text)))
    return next(begun, None)
