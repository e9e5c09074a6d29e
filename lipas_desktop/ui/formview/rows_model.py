"""What the table of a repeat shows and takes: one row for each time, and one that waits."""

import re

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal

from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.outcome import ChangeSet, Choice, Problem
from lipas_desktop.formengine.tables import Table
from lipas_desktop.ui.delegates.cell import EMPTY, LEFT, RIGHT, Cell
from lipas_desktop.ui.formview.accepting import accepted_words
from lipas_desktop.ui.formview.answers import Answers
from lipas_desktop.ui.formview.ticking import TICKED, is_ticked
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

_PLACE = re.compile(r"\[(\d+)\](.*)", re.DOTALL)
_WIDTHS = {"tiny": 60, "short": 84, "medium": 132, "full": 150}
_KINDS = {"date": 104, "integer": 84, "decimal": 84, "time": 70}
_MOST = {"text": 260, "select_one": 220, "select_multiple": 320}
_CHOOSING = ("select_one", "select_multiple")
_NUMBERS = ("integer", "decimal")


def _column(question: Question) -> GridColumn:
    wide = _KINDS.get(question.kind, _WIDTHS[question.width])
    align = RIGHT if question.kind in _NUMBERS else LEFT
    most = 0 if question.width == "tiny" else _MOST.get(question.kind, 0)
    return GridColumn(question.ref, wide, align=align, editable=True, most=most)


class RowsModel(GridModel):
    """The rows of one repeat in one place of the form.

    Where rows are added by hand, an empty one waits below them; it is no row of the form until
    something is written there.
    """

    given = Signal(object)
    """Something was written, a row came or went; brings the ChangeSet."""

    def __init__(self, table: Table, answers: Answers) -> None:
        number, state = GridColumn("no", 36, align=RIGHT), GridColumn("state", 200, stretch=True)
        number.ground = state.ground = "sunken"
        super().__init__([number, *map(_column, table.questions), state])
        self.table, self._answers = table, answers
        self._places = {q.ref[len(table.ref) :]: n for n, q in enumerate(table.questions, 1)}
        self._holder = ""
        self._size, self._total = 0, 0
        self._seen: list[bool] = []
        """Rows that somebody has gone on from: only then is something missing said."""
        self._cells: dict[tuple[int, int], Cell] = {}

    # Where it stands

    def bind(self, answers: Answers, holder: str) -> None:
        """Show the rows that hang on a node of an open form; an empty holder shows none."""
        self.beginResetModel()
        self._answers, self._holder = answers, holder
        self._size = len(answers.opened.state.rows(self.ref)) if holder else 0
        self._total = self._size + self._waits()
        self._seen = [False] * self._size
        self._cells = {}
        self.endResetModel()

    @property
    def holder(self) -> str:
        """Return the reference of the node that holds the rows, empty where there is none."""
        return self._holder

    @property
    def ref(self) -> str:
        """Return the reference of the repeat, without a place."""
        return f"{self._holder}/{self.table.name}"

    @property
    def size(self) -> int:
        """Return how many rows the form has."""
        return self._size

    @property
    def by_hand(self) -> bool:
        """Tell whether rows are added and taken away by hand."""
        return self._answers.opened.state.form.repeats[self.table.ref].by_hand

    def _waits(self) -> bool:
        state = self._answers.opened.state
        if not self._holder or not state.takes_rows(self.ref):
            return False
        return not self._size or not state.is_untouched(self.row_ref(self._size - 1))

    def row_ref(self, row: int) -> str:
        """Return the reference of a row."""
        return f"{self.ref}[{row + 1}]"

    def cell_ref(self, row: int, column: int) -> str:
        """Return the reference of the question in a cell."""
        return f"{self.row_ref(row)}{self.question(column).ref[len(self.table.ref) :]}"

    def question(self, column: int) -> Question:
        """Return the question of a column."""
        return self.table.questions[column - 1]

    def asks(self, column: int) -> bool:
        """Tell whether a column has a question: the first is the number, the last the state."""
        return 0 < column <= len(self.table.questions)

    def ticks(self, column: int) -> bool:
        """Tell whether a column only says yes: its cells are boxes to tick."""
        return self.asks(column) and self.question(column).kind == "acknowledge"

    def place_of(self, ref: str) -> tuple[int, int] | None:
        """Return row and column of a reference, None for what is not in these rows."""
        if not self._holder or not ref.startswith(f"{self.ref}["):
            return None
        found = _PLACE.fullmatch(ref[len(self.ref) :])
        column = self._places.get(found[2]) if found else None
        return (int(found[1]) - 1, column) if found and column else None

    def is_waiting(self, row: int) -> bool:
        """Tell whether a row is the one that waits, or a last one with nothing in it."""
        state = self._answers.opened.state
        if row == self._size:
            return True
        by_hand = row == self._size - 1 and state.takes_rows(self.ref)
        return by_hand and state.is_untouched(self.row_ref(row))

    # What it shows

    def row_total(self) -> int:
        """Return how many rows there are, the one that waits included."""
        return self._total

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        if row >= self._size:
            return Cell(str(row + 1), tone="text3", align=RIGHT) if column == 0 else EMPTY
        place = row, column
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = self._made(row, column)
        return found

    def _made(self, row: int, column: int) -> Cell:
        if column == 0:
            return Cell(str(row + 1), tone="text3", align=RIGHT)
        if not self.asks(column):
            return self._state(row)
        state, ref = self._answers.opened.state, self.cell_ref(row, column)
        if not state.is_relevant(ref):
            return Cell(ground="sunken")
        problem = self._problem(row, ref)
        ground = corner = ""
        if problem is not None and not problem.accepted:
            ground, corner = ("errb", "err") if problem.blocks else ("warnb", "warnm")
        words, align = self._words(ref, column), self.columns[column].align
        if self.ticks(column):
            return Cell(words, check=bool(words), ground=ground, corner=corner)
        tone = "text3" if state.is_readonly(ref) else "text"
        return Cell(words, tone=tone, align=align, ground=ground, corner=corner)

    def _words(self, ref: str, column: int) -> str:
        state, question = self._answers.opened.state, self.question(column)
        text = state.text(ref)
        if question.kind == "acknowledge":
            return QCoreApplication.translate("FormView", "ya") if is_ticked(text) else ""
        if question.kind not in _CHOOSING:
            return self._answers.as_read(question, text)
        labels = {choice.value: choice.label for choice in state.choices(ref)}
        codes = text.split() if question.kind == "select_multiple" else [text]
        return ", ".join(labels.get(code, code) for code in codes)

    def _state(self, row: int) -> Cell:
        """Say what the first thing is that is wrong with a row."""
        problem = next(iter(self.problems(row)), None)
        if problem is None:
            reasons = (accepted_words(one) for one in self._errors(row))
            return Cell(next(filter(None, reasons), ""), tone="text3")
        words = problem.message or sentence(problem.code)
        tone = "err" if problem.blocks else "warn"
        return Cell(words, icon="circle-x" if problem.blocks else "circle-alert", tone=tone)

    def problems(self, row: int) -> list[Problem]:
        """Return what is wrong with a row, as far as it is worth saying."""
        return [one for one in self._errors(row) if not one.accepted]

    def _errors(self, row: int) -> list[Problem]:
        if not 0 <= row < self._size:
            return []
        refs = (self.cell_ref(row, column) for column in self._places.values())
        return [p for p in (self._problem(row, ref) for ref in refs) if p is not None]

    def _problem(self, row: int, ref: str) -> Problem | None:
        found = self._answers.opened.state.error(ref)
        return found if found is None or self._seen[row] or not found.blocks else None

    def named(self, row: int) -> list[tuple[str, str]]:
        """Return what stands in a row, each answer with its label."""
        state = self._answers.opened.state
        answered = (
            (column, self._words(self.cell_ref(row, column), column))
            for column in self._places.values()
        )
        return [(state.column_label(self.question(c)), words) for c, words in answered if words]

    # What it takes

    def can_edit(self, row: int, column: int) -> bool:
        """Tell whether a cell takes an answer: it applies, and is not only read."""
        if not self.asks(column) or row >= self._total:
            return False
        if row == self._size:
            return True
        state, ref = self._answers.opened.state, self.cell_ref(row, column)
        return state.is_relevant(ref) and not state.is_readonly(ref)

    def value(self, row: int, column: int) -> str:
        """Return an answer as one types it; a choice by its words."""
        if row >= self._size or not self.asks(column):
            return ""
        ref, question = self.cell_ref(row, column), self.question(column)
        if question.kind in _CHOOSING or self.ticks(column):
            return self._words(ref, column)
        return self._answers.as_typed(question, self._answers.opened.state.text(ref))

    def choices(self, row: int, column: int) -> tuple[Choice, ...]:
        """Return what a cell offers; a row that waits must have begun for it."""
        changes = self.begin(row)
        if changes:
            self.given.emit(changes)
        return self._answers.opened.state.choices(self.cell_ref(row, column))

    def code(self, row: int, column: int) -> str:
        """Return an answer as the form holds it."""
        if row >= self._size:
            return ""
        return self._answers.opened.state.text(self.cell_ref(row, column))

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a text typed or pasted; a choice by its words or code."""
        if not self.can_edit(row, column) or text == self.value(row, column):
            return False
        question = self.question(column)
        if self.ticks(column):
            self.give(row, column, TICKED if is_ticked(text) else "")
            return True
        if question.kind in _CHOOSING:
            text = self._code_of(row, column, text)
        self.give(row, column, self._answers.kept(question, text))
        return True

    def _code_of(self, row: int, column: int, text: str) -> str:
        state = self._answers.opened.state
        offered = state.choices(self.cell_ref(row, column)) if row < self._size else ()
        codes = {choice.label.lower(): choice.value for choice in offered}
        parts = text.split(",") if self.question(column).kind == "select_multiple" else [text]
        return " ".join(codes.get(part.strip().lower(), part.strip()) for part in parts)

    def give(self, row: int, column: int, code: str) -> None:
        """Take an answer as the form holds it; the row that waits becomes one of the form."""
        if not code and row >= self._size:
            return
        changes = self.begin(row)
        state = self._answers.opened.state
        self.given.emit(changes | state.answer(self.cell_ref(row, column), code))

    def tick(self, row: int, column: int) -> None:
        """Tick the box of a cell, or take the tick away."""
        if self.ticks(column) and self.can_edit(row, column):
            self.give(row, column, "" if is_ticked(self.code(row, column)) else TICKED)

    def begin(self, row: int) -> ChangeSet:
        """Make the row that waits one of the form; nothing changes for the others."""
        if row < self._size:
            return ChangeSet()
        changes = self._answers.opened.state.add_row(self.ref)
        self._sync()
        return changes

    def remove(self, row: int) -> None:
        """Take a row away."""
        if row >= self._size or not self.by_hand:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        changes = self._answers.opened.state.remove_row(self.row_ref(row))
        self._size, self._total = self._size - 1, self._total - 1
        self._seen.pop(row)
        self._cells = {}
        self.endRemoveRows()
        self.given.emit(changes)

    # What changed

    def apply(self, changes: ChangeSet) -> bool:
        """Bring to the screen what a ChangeSet names; tell whether rows have come or gone."""
        if not self._holder:
            return False
        changed = self._sync()
        touched: dict[int, list[int]] = {}
        for ref in changes.by_ref:
            place = self.place_of(ref)
            if place is not None and place[0] < self._size:
                touched.setdefault(place[0], []).append(place[1])
        for row, columns in touched.items():
            self._redraw(row, columns)
        return changed

    def _redraw(self, row: int, columns: list[int]) -> None:
        for column in [*columns, len(self.columns) - 1]:
            self._cells.pop((row, column), None)
            self.changed_cells(row, column, row, column)

    def see(self, row: int) -> None:
        """Say from now on what is missing in a row."""
        if row < self._size and not self._seen[row] and not self.is_waiting(row):
            self._seen[row] = True
            self._redraw(row, list(self._places.values()))

    def see_all(self) -> None:
        """Say of every row what is missing."""
        for row in range(self._size):
            self.see(row)

    def forget_words(self) -> None:
        """Work out every cell anew, as in another language."""
        self._cells = {}
        if self._total:
            self.changed_cells(0, 0, self._total - 1, len(self.columns) - 1)

    def _sync(self) -> bool:
        """Let rows come and go at the end as they do in the form."""
        size = len(self._answers.opened.state.rows(self.ref))
        self._seen = (self._seen + [False] * size)[:size]
        begun, self._size, before = self._size, size, self._total
        total = size + self._waits()
        if total > before:
            self.beginInsertRows(QModelIndex(), before, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(QModelIndex(), total, before - 1)
            self._total = total
            self._cells = {place: cell for place, cell in self._cells.items() if place[0] < total}
            self.endRemoveRows()
        if begun < size:
            # What waited is a row of the form now, with all that the form gives it.
            self.changed_cells(begun, 0, size - 1, len(self.columns) - 1)
        return total != before
