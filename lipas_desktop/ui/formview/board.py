"""All questions of an open form on their canvas: made, bound, answered, weighed, drawn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.regions import Region
from lipas_desktop.formengine.definition import Question, Section
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.formengine.plan import Aspect
from lipas_desktop.formengine.tables import Block, Table, blocks_of
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.person_form import Filled
from lipas_desktop.ui.formview.answers import Answers, FormCheck
from lipas_desktop.ui.formview.asked import EVERYTHING, NOT_SHOWN, Asked
from lipas_desktop.ui.formview.canvas import Canvas, SectionPart
from lipas_desktop.ui.formview.regions import RegionEditor
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.texts import LineEditor, LinesEditor
from lipas_desktop.ui.widgets.labels import label

NOTHING: frozenset[Aspect] = frozenset()
VALUE: frozenset[Aspect] = frozenset(("value",))


class Board(QObject):
    """The questions of one form, in the order in which they are read; draws what has changed."""

    answered = Signal()
    checks_changed = Signal()
    redrawn = Signal(str)
    folding = Signal()
    """The canvas is about to be laid out anew."""
    folded = Signal()
    """Questions or lines have come or gone; the canvas is laid out anew."""
    take_pressed = Signal(object)
    leave_pressed = Signal(object)
    removal_asked = Signal(object, int)
    """A row of a table is to be taken away."""
    cell_moved = Signal(object)
    """One has come to another cell of a table."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.order: list[Asked] = []
        self.parts: dict[str, Asked] = {}
        self.tables: list[Rows] = []
        self._tables: dict[str, Rows] = {}
        """Tables by the paths of their questions."""
        self.checks: tuple[FormCheck, ...] = ()

    # Making

    def show(self, opened: OpenForm, answers: Answers, *, same_form: bool) -> None:
        """Show an open form; widgets are made anew only for another form definition."""
        self.opened, self.answers = opened, answers
        if same_form:
            for asked in self.order:
                asked.bind(answers)
        else:
            self._clear()
            self._build()
        self.redraw_all()

    def _clear(self) -> None:
        widgets: list[QWidget | None] = [part.heading for part in self._canvas.sections]
        for asked in self.order:
            widgets += [asked.widget, asked.label, asked.note]
        for widget in widgets:
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.order, self.parts, self._canvas.sections = [], {}, []
        self.tables, self._tables = [], {}

    def part_of(self, ref: str) -> Asked:
        """Return where a question is shown: by itself, or in the table of its repeat."""
        found = self.parts.get(ref)
        return found or self._tables[self.opened.state.form.question(ref).ref]

    def _build(self) -> None:
        state = self.opened.state
        blocks = blocks_of(state.form, state.sections())
        for across, band in groupby(blocks, key=lambda one: isinstance(one, Table)):
            # Down one column and then the other, before the tables below both.
            for block in band if across else sorted(band, key=_column):
                self._canvas.sections.append(self._section(block))
        for before, after in zip(self.order, self.order[1:], strict=False):
            QWidget.setTabOrder(before.widget, after.widget)

    def _section(self, block: Block) -> SectionPart:
        part = SectionPart(label(13, 600), _column(block))
        part.heading.setParent(self._canvas)
        if isinstance(block, Table):
            part.heading.setObjectName(block.ref)
            part.table = self._table(block)
            part.rows.append([part.table])
            return part
        part.heading.setObjectName(block.ref)
        for row in block.rows:
            part.rows.append([self._ask(q) for q in row if q.kind not in NOT_SHOWN])
        return part

    def _table(self, table: Table) -> Rows:
        around = next((one for one in self.tables if one.table.ref == table.inside), None)
        rows = Rows(table, self.answers, self._canvas, around)
        rows.model.given.connect(partial(self._on_rows, rows))
        rows.grid.current_moved.connect(lambda *_: self._on_cell(rows))
        rows.grid.row_removal_asked.connect(lambda row: self.removal_asked.emit(rows, row))
        self.order.append(rows)
        self.tables.append(rows)
        self.parts[rows.ref] = rows
        self._tables |= {question.ref: rows for question in table.questions}
        return rows

    def _ask(self, question: Question) -> Asked:
        asked = Asked(question, self.answers, self._canvas)
        asked.editor.answered.connect(partial(self._on_answered, asked))
        if isinstance(asked.editor, RegionEditor):
            asked.editor.region_chosen.connect(partial(self._on_region, asked))
        self.order.append(asked)
        self.parts[asked.ref] = asked
        return asked

    # Answering

    def _on_answered(self, asked: Asked, text: str) -> None:
        asked.typing, asked.origin = True, ""
        self.apply(self.answers.give(asked.question, text), asked)

    def _on_region(self, asked: Asked, region: Region) -> None:
        asked.typing, asked.origin = False, ""
        self.apply(self.answers.choose_region(asked.question, region), asked)

    def _on_rows(self, rows: Rows, changes: ChangeSet) -> None:
        self.apply(Filled(changes), rows)

    def _on_cell(self, rows: Rows) -> None:
        """Show the rows inside the row one has come to, and what is doubtful there."""
        moved = self.redraw(rows, NOTHING)
        for inner in self.tables:
            moved |= inner.around is not None and inner.follow()
        if moved:
            self.lay_out()
        self.cell_moved.emit(rows)

    def remove_row(self, rows: Rows, row: int) -> None:
        """Take a row away; the focus stays in the table."""
        rows.grid.remove_row(row)
        for inner in self.tables:
            if inner.around is not None:
                inner.follow_removal()
        self.lay_out()

    def apply(self, filled: Filled, source: Asked | None = None) -> None:
        """Bring to the screen what an answer changed, and nothing else."""
        self._note_origins(filled, source)
        changes = filled.changes
        dirty = {ref: changes.of(ref) for ref in changes.by_ref if ref in self.parts}
        for ref in [source.ref] if source is not None else []:
            dirty.setdefault(ref, NOTHING)
        for ref in self._weigh():
            dirty.setdefault(ref, NOTHING)
        moved = any("relevant" in changes.of(ref) for ref in changes.by_ref)
        for rows in self.tables:
            moved |= rows.apply(changes)
        for ref, aspects in dirty.items():
            moved |= self.redraw(self.parts[ref], aspects)
        if moved:
            self.lay_out()
        self.answered.emit()

    def _note_origins(self, filled: Filled, source: Asked | None) -> None:
        """Remember which fields another one has filled."""
        form = self.opened.state.form
        for name in filled.columns if source is not None else ():
            question = form.question(name)
            if question.part:
                question = form.checked(question.part) or question
            asked = self.parts.get(question.ref)
            if asked is not None and source is not None and asked is not source:
                asked.origin = source.ref

    def _weigh(self) -> list[str]:
        """Look for doubts anew; return the questions of which something else is doubtful."""
        before, self.checks = self.checks, self.answers.checks()
        if before == self.checks:
            return []
        found = self._checks_by_part()
        changed = [asked for asked in self.order if asked.take_checks(found.get(asked.ref, ()))]
        self.checks_changed.emit()
        return [asked.ref for asked in changed]

    def _checks_by_part(self) -> dict[str, list[FormCheck]]:
        found: dict[str, list[FormCheck]] = {}
        for check in self.checks:
            found.setdefault(self.part_of(check.ref).ref, []).append(check)
        return found

    # Drawing

    def redraw_all(self) -> None:
        """Draw everything, as after opening or in another language."""
        self.checks = self.answers.checks()
        found = self._checks_by_part()
        for asked in self.order:
            asked.take_checks(found.get(asked.ref, ()))
            self._draw(asked, EVERYTHING)
        self.lay_out()
        self.checks_changed.emit()

    def redraw(self, asked: Asked, aspects: frozenset[Aspect]) -> bool:
        """Draw aspects of one question anew; tell whether it or its line below has come or gone."""
        before = asked.shown, asked.has_note
        self._draw(asked, aspects)
        self.redrawn.emit(asked.ref)
        return before != (asked.shown, asked.has_note)

    def _draw(self, asked: Asked, aspects: frozenset[Aspect]) -> None:
        had_note = asked.note is not None
        asked.redraw(aspects)
        if asked.note is not None and not had_note:
            asked.note.take.clicked.connect(lambda: self.take_pressed.emit(asked.visible_check))
            asked.note.leave.clicked.connect(lambda: self.leave_pressed.emit(asked.visible_check))

    def lay_out(self) -> None:
        """Name the sections that apply, and put everything in its place."""
        state = self.opened.state
        sections = {one.ref: one for one in state.sections()}
        for part in self._canvas.sections:
            if part.table is not None:
                part.heading.setText(part.table.heading())
                continue
            section = sections[part.heading.objectName()]
            part.heading.setText(state.heading(section))
            part.shown = state.is_relevant(section.ref) if section.ref else True
        self.folding.emit()
        self._canvas.lay_out()
        self.folded.emit()

    def visit_all(self) -> Asked | None:
        """Say of every question what is missing; return the first that keeps from saving."""
        moved, first = False, None
        for asked in self.order:
            asked.visited, asked.typing = True, False
            moved |= self.redraw(asked, NOTHING)
            if first is None and asked.problem is not None:
                first = asked
        if moved:
            self.lay_out()
        return first

    def settle(self) -> None:
        """Count every answer as the register's, once it is saved: how it came to be is past."""
        for asked in self.order:
            if isinstance(asked.editor, LineEditor | LinesEditor):
                asked.editor.settle()
            if asked.origin:
                asked.origin = ""
                self.redraw(asked, NOTHING)

    def mark_target(self, target: FormCheck | None) -> None:
        """Show the keys at the one check that they are about."""
        for asked in self.order:
            if asked.note is not None:
                mine = target is not None and asked.visible_check == target
                asked.note.take.set_words(asked.note.take.text(), "Ctrl+1" if mine else "")
                asked.note.leave.set_words(asked.note.leave.text(), "Ctrl+2" if mine else "")

    @property
    def settled_checks(self) -> Sequence[FormCheck]:
        """Return what is doubtful, without what is still being typed."""
        return [check for check in self.checks if not self.part_of(check.ref).typing]

    def leave(self, asked: Asked) -> None:
        """Say now what is missing or doubtful about a question that was left."""
        was_typing = asked.typing
        asked.visited, asked.typing = True, False
        if self.redraw(asked, VALUE):
            self.lay_out()
        if was_typing:
            self.checks_changed.emit()

    def wanted(self) -> Sequence[Asked]:
        """Return what F8 walks through: what is doubtful or missing."""
        return [a for a in self.order if a.shown and (a.check is not None or a.problem)]


def _column(block: Block) -> int:
    return block.column if isinstance(block, Section) else 1
