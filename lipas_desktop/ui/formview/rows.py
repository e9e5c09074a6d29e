"""One repeat as the form view holds it: among the questions, in the place of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.outcome import ChangeSet, Problem
from lipas_desktop.formengine.plan import Aspect
from lipas_desktop.formengine.tables import Table
from lipas_desktop.ui.formview.answers import Answers, FormCheck
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.editor import set_reachable
from lipas_desktop.ui.formview.rows_model import RowsModel
from lipas_desktop.ui.formview.rows_table import RowsTable
from lipas_desktop.ui.messages import sentence


class Rows(Asked):
    """The table of a repeat. One inside another shows the rows of the row one stands on there."""

    editor: RowsTable

    def __init__(
        self, table: Table, answers: Answers, parent: QWidget, around: Rows | None
    ) -> None:
        self.table, self.around = table, around
        self.model = RowsModel(table, answers)
        self._checks: Sequence[FormCheck] = ()
        if around is not None:
            around.grid.keeps_current = True
        super().__init__(
            Question(table.ref, table.name, "note", label=table.group.label), answers, parent
        )
        self._hang()

    def _make_editor(self, parent: QWidget) -> RowsTable:
        return RowsTable(self.model, self.table.name, parent)

    @property
    def grid(self) -> RowsTable:
        """Return the table itself."""
        return self.editor

    @property
    def has_label(self) -> bool:
        """Tell that the heading stands for a label."""
        return False

    def bind(self, answers: Answers) -> None:
        """Serve another open form of the same definition."""
        super().bind(answers)
        self._hang()

    # Where its rows hang

    def _hang(self) -> None:
        self.model.bind(self.answers, self._holder())

    def _holder(self) -> str:
        """Return the node that holds the rows; empty while the row around it is none."""
        if self.around is None:
            return self.table.parent
        outer, row = self.around.model, self.around.grid.currentIndex().row()
        if not outer.holder or not 0 <= row < outer.size:
            return ""
        return f"{outer.row_ref(row)}{self.table.parent[len(outer.table.ref) :]}"

    def follow(self) -> bool:
        """Show the rows of the row one has come to; tell whether these are others."""
        if self.around is None or self._holder() == self.model.holder:
            return False
        self._hang()
        self._look()
        return True

    def follow_removal(self) -> None:
        """Show the rows anew after one went: what comes after it has moved up."""
        self._hang()
        self._look()

    def _look(self) -> None:
        some = bool(self.model.holder) and self.model.row_total() > 0
        self.shown = some and self._state.has_rows(self.model.ref)
        set_reachable(self.editor, self.shown)

    # Drawing

    def apply(self, changes: ChangeSet) -> bool:
        """Bring to the screen what a ChangeSet names; tell whether the form must be laid out."""
        before = self.shown
        moved = self.model.apply(changes) or self.follow()
        self._look()
        return moved or before != self.shown

    def redraw(self, aspects: frozenset[Aspect]) -> None:
        """Bring these aspects to the screen: headers, whether it applies, the line below."""
        if "label" in aspects:
            for column, question in zip(self.model.columns[1:], self.table.questions, strict=False):
                star = "" if question.part else self._star(question)
                column.say(f"{self._state.column_label(question)}{star}")
            self.model.columns[-1].say(QCoreApplication.translate("FormView", "Keadaan"))
            self.model.forget_words()
            self.grid.header.viewport().update()
            self.widget.setAccessibleName(self.heading())
        self._look()
        self.redraw_state()

    def _star(self, question: Question) -> str:
        rules = self._state.form.parts[question.ref].rules
        return " *" if rules.required is not None else ""

    def heading(self) -> str:
        """Return the words over the table; of one inside another also of which row it tells."""
        words = self._state.heading(self.table)
        if self.around is None:
            return words
        row = self.around.grid.currentIndex().row() + 1
        return f"{words} · {self._state.heading(self.around.table)} {row}"

    @property
    def is_read(self) -> bool:
        """Tell whether there is nothing to go to."""
        return self.model.row_total() == 0

    # What is wrong or doubtful

    @property
    def problem(self) -> Problem | None:
        """Return the first thing that keeps from saving, once that is worth saying."""
        if not self.shown or not self.visited:
            return None
        self.model.see_all()
        found = (p for row in range(self.model.size) for p in self.model.problems(row))
        return next((problem for problem in found if problem.blocks), None)

    def take_checks(self, checks: Sequence[FormCheck]) -> bool:
        """Take what is doubtful in the rows; tell whether that is something else now."""
        changed = checks != self._checks
        self._checks = checks
        self.check = checks[0] if checks else None
        return changed

    @property
    def visible_check(self) -> FormCheck | None:
        """Return what is doubtful in the cell one stands in, else in its row."""
        index = self.grid.currentIndex()
        places = [(self.model.place_of(one.ref) or (-1, -1), one) for one in self._checks]
        here = [one for place, one in places if place == (index.row(), index.column())]
        row = [one for place, one in places if place[0] == index.row()]
        return next(iter([*here, *row]), None)

    def redraw_state(self) -> None:
        """Say below the table what is wrong or doubtful in the row one stands in."""
        found = self.model.problems(self.grid.currentIndex().row())
        problem = next((one for one in found if one.blocks), None)
        check = self.visible_check
        if problem is not None:
            self._say("wrong", problem.message or sentence(problem.code))
        elif check is not None:
            self._say("check", check.short, check)
        else:
            self._say("from", "")

    def go_to_cell(self, ref: str) -> None:
        """Stand in the cell of a reference."""
        place = self.model.place_of(ref)
        if place is not None:
            self.grid.go_to(*place)

    def step_problem(self, by: int) -> bool:
        """Go to the next cell with something wrong or doubtful; False where there is none."""
        refs = [p.ref for row in range(self.model.size) for p in self.model.problems(row)]
        places = [place for place in map(self.model.place_of, refs) if place is not None]
        index = self.grid.currentIndex()
        here = index.row(), index.column()
        beyond = [p for p in places if (p > here if by > 0 else p < here)]
        if not beyond:
            return False
        self.grid.go_to(*(min(beyond) if by > 0 else max(beyond)))
        return True

    def begin_at_problem(self, by: int) -> None:
        """Stand in the first or last cell with something wrong, as F8 comes from outside."""
        refs = [p.ref for row in range(self.model.size) for p in self.model.problems(row)]
        places = [place for place in map(self.model.place_of, refs) if place is not None]
        if places:
            self.grid.go_to(*(places[0] if by > 0 else places[-1]))

    # For the pane

    def words(self) -> tuple[str, str]:
        """Return label and hint of the column one stands in."""
        column = self.grid.currentIndex().column()
        if not self.model.asks(column):
            return self.heading(), ""
        row = self.grid.currentIndex().row()
        question = self.model.question(column)
        if row >= self.model.size:
            return self._state.column_label(question), ""
        ref = self.model.cell_ref(row, column)
        return self._state.label(ref), self._state.hint(ref)
