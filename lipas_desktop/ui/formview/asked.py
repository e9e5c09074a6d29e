"""One question on the screen: label, editor, the line below, and how its answer stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.outcome import Problem
from lipas_desktop.formengine.plan import Aspect
from lipas_desktop.ui.formview.accepting import accepted_words
from lipas_desktop.ui.formview.answers import Answers, FormCheck, asks_region
from lipas_desktop.ui.formview.choosing import MOST_INLINE, ComboEditor, RadioEditor
from lipas_desktop.ui.formview.editor import Editor, as_widget, set_reachable
from lipas_desktop.ui.formview.regions import RegionEditor
from lipas_desktop.ui.formview.several import SeveralEditor
from lipas_desktop.ui.formview.texts import LineEditor, LinesEditor, NikEditor
from lipas_desktop.ui.formview.ticking import TickEditor
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.widgets.fields import FieldNote, State
from lipas_desktop.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from lipas_desktop.formengine.instance import FormState

NOT_SHOWN = ("hidden", "calculate", "unsupported")
EVERYTHING: frozenset[Aspect] = frozenset(
    ("value", "relevant", "required", "readonly", "choices", "label", "hint", "error")
)


class Asked:
    """A question as the form view holds it; it draws itself from the state and nothing else."""

    def __init__(self, question: Question, answers: Answers, parent: QWidget) -> None:
        self.question = question
        self.ref = question.ref
        self.answers = answers
        self.label = ElidedLabel(13, 400, "text2", parent)
        self.editor = self._make_editor(parent)
        self.note: FieldNote | None = None
        self._parent = parent
        self.shown = True
        """Whether the question applies."""
        self.read = False
        """Whether it is drawn as one that can only be read."""
        self.visited = False
        """Whether somebody was here and went on: only then is something missing said."""
        self.typing = False
        """Whether it is being changed now: what is doubtful about it can wait."""
        self.origin = ""
        """The question that has filled this one, empty where a person has."""
        self.check: FormCheck | None = None
        self.pinned = False
        """Whether new records begin with the answer of the one before."""

    def _make_editor(self, parent: QWidget) -> Editor:
        question, name = self.question, self.question.name
        if question.kind == "select_multiple":
            return SeveralEditor(name, parent)
        if question.part:
            # Written by the check of its value: read here, never typed.
            return LineEditor(name, parent=parent)
        if question.kind == "acknowledge":
            return TickEditor(name, parent)
        if question.kind == "select_one":
            choices = self._state.choices(question.ref)
            inline = len(choices) <= MOST_INLINE and "minimal" not in question.appearance
            return RadioEditor(name, parent) if inline else ComboEditor(name, parent)
        if asks_region(question):
            find, near = self.answers.find_regions, self.answers.is_near
            return RegionEditor(name, find, near, parent)
        if question.checked == "nik":
            return NikEditor(name, parent=parent)
        if "multiline" in question.appearance:
            return LinesEditor(name, parent)
        return LineEditor(name, right="calendar" if question.kind == "date" else "", parent=parent)

    @property
    def _state(self) -> FormState:
        return self.answers.opened.state

    @property
    def widget(self) -> QWidget:
        """Return the editor as a widget."""
        return as_widget(self.editor)

    @property
    def has_label(self) -> bool:
        """Tell whether the label has a place beside the field.

        `no-label` questions belong to the one before; a box to tick says its words itself.
        """
        said = isinstance(self.editor, TickEditor)
        return not said and "no-label" not in self.question.appearance

    @property
    def has_note(self) -> bool:
        """Tell whether there is a line below the field."""
        return self.note is not None and not self.note.isHidden()

    def bind(self, answers: Answers) -> None:
        """Serve another open form of the same definition."""
        self.answers = answers
        self.visited, self.typing, self.origin, self.check = False, False, "", None

    def take_checks(self, checks: Sequence[FormCheck]) -> bool:
        """Take what is doubtful now; tell whether that is something else than before."""
        before, self.check = self.check, next(iter(checks), None)
        return before != self.check

    def words(self) -> tuple[str, str]:
        """Return label and hint."""
        return self._state.label(self.ref), self._state.hint(self.ref)

    # Drawing

    def redraw(self, aspects: frozenset[Aspect]) -> None:
        """Bring these aspects of the question to the screen."""
        if aspects & {"label", "required"}:
            self._name()
        if "choices" in aspects and self.question.kind in ("select_one", "select_multiple"):
            self.editor.show_choices(self._state.choices(self.ref))
        if aspects & {"value", "choices"}:
            self.show_answer()
        if aspects & {"relevant", "value"}:
            self.shown = self._state.is_relevant(self.ref) and not self._says_nothing()
        if aspects & {"readonly"}:
            self.read = self.is_read
            set_reachable(self.editor, not self.read)
        self.redraw_state()

    def _says_nothing(self) -> bool:
        """Tell whether a result would stand here that there is not yet."""
        worked_out = self.is_read and self.answers.works_out(self.question)
        return worked_out and not self._state.text(self.ref)

    def _name(self) -> None:
        words = self._state.label(self.ref)
        marked = f"{words} *" if self._state.is_required(self.ref) else words
        self.label.set_words(marked)
        if isinstance(self.editor, TickEditor):
            self.editor.set_words(marked)
        self.widget.setAccessibleName(words)
        if isinstance(self.editor, RadioEditor):
            self.editor.label = words
        self.widget.setAccessibleDescription(self._state.hint(self.ref))

    def show_answer(self) -> None:
        """Show the answer, as typed or in words; what is being typed is left alone."""
        if self.typing and self.widget.hasFocus():
            return
        if self.question.part and self.question.kind == "select_one":
            words = self._chosen_words()
            self.editor.show_answer(words, words)
        else:
            typed = self.answers.typed(self.question)
            self.editor.show_answer(typed, self.answers.spoken(self.question))

    def _chosen_words(self) -> str:
        code = self._state.text(self.ref)
        labels = {choice.value: choice.label for choice in self._state.choices(self.ref)}
        return labels.get(code, code)

    @property
    def is_read(self) -> bool:
        """Tell whether the answer can only be read."""
        return bool(self.question.part) or self._state.is_readonly(self.ref)

    @property
    def problem(self) -> Problem | None:
        """Return what keeps the answer from being saved, once that is worth saying."""
        if not self.visited or self.typing or not self.shown:
            return None
        found = self._state.error(self.ref)
        return found if found is not None and found.blocks else None

    @property
    def accepted(self) -> str:
        """Return the words for a doubtful answer that somebody has let stand, with the reason."""
        return accepted_words(self._state.error(self.ref)) if self.shown else ""

    def redraw_state(self) -> None:
        """Show how the answer stands: missing, doubtful, filled by another, read only."""
        problem, check = self.problem, self.visible_check
        if problem is not None:
            self._say("wrong", problem.message or sentence(problem.code))
        elif check is not None:
            self._say("check", check.short, check)
        else:
            said = self.accepted or self.answers.remark(self.question)
            self._say("from", said or (_pinned_words() if self.pinned else ""))
        self.editor.set_field_state(self._field_state(problem))

    @property
    def visible_check(self) -> FormCheck | None:
        """Return what is doubtful, unless it is still being typed."""
        return None if self.typing else self.check

    def _field_state(self, problem: Problem | None) -> State:
        if self.is_read:
            return "read"
        if problem is not None:
            return "err"
        if self.visible_check is not None:
            return "warn"
        return "auto" if self.origin else ""

    def _say(self, mark: str, words: str, check: FormCheck | None = None) -> None:
        if self.note is None:
            if not words:
                return
            self.note = FieldNote(self._parent)
        takes, leaves = (check.takes, check.leaves) if check else (False, False)
        reasoned = check is not None and check.reasoned
        self.note.say(
            mark, words if self.shown else "", take=takes, leave=leaves, reasoned=reasoned
        )


def _pinned_words() -> str:
    return QCoreApplication.translate("FormView", "Disematkan: data baru mulai dengan isian ini")
