"""The answers of the record before: one taken over by a key, or pinned for each new record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from lipas_desktop.formengine.definition import FormDef, Question
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.person_form import Filled
from lipas_desktop.services.session import Session
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.board import NOTHING, Board
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.walker import Walker

_OWN = ("nik",)
"""Checked values that no two people share."""


@dataclass
class Before:
    """How a form was answered last, and what is pinned in it. Kept in memory until the lock."""

    answers: Mapping[str, str] = field(default_factory=dict)
    pinned: set[str] = field(default_factory=set)


class Repeating(QObject):
    """Brings answers of the record before into the open form."""

    def __init__(self, session: Session, board: Board, walker: Walker, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._board, self._walker = session, board, walker

    def _before(self, form: FormDef) -> Before:
        kept = self._session.remembered.setdefault(f"form {form.id}", Before())
        assert isinstance(kept, Before)
        return kept

    def begin(self, opened: OpenForm) -> None:
        """Fill what is pinned into something new that nobody has begun yet."""
        form, before = opened.state.form, self._before(opened.state.form)
        if opened.row is not None or opened.draft_at is not None or opened.is_changed:
            return
        for ref in before.pinned & before.answers.keys():
            _take_over(opened, form.question(ref), before)
        # As what a new form gives by itself: untouched, it leaves no draft.
        opened.saved = opened.values

    def mark(self) -> None:
        """Show what is pinned, once a form stands on the screen."""
        pinned = self._before(self._board.opened.state.form).pinned
        for asked in self._board.order:
            if asked.pinned != (asked.ref in pinned):
                asked.pinned = not asked.pinned
                self._board.redraw(asked, NOTHING)

    def remember(self, opened: OpenForm) -> None:
        """Keep the answers of a record that was saved."""
        self._before(opened.state.form).answers = opened.state.draft()

    def _here(self) -> Asked | None:
        asked = self._walker.current
        fits = asked is not None and not isinstance(asked, Rows) and not asked.is_read
        return asked if fits and asked is not None and asked.question.checked not in _OWN else None

    def can_repeat(self) -> bool:
        """Tell whether the record before has an answer to the question with the focus."""
        asked = self._here()
        if asked is None or self._board.opened.row is not None:
            return False
        return asked.ref in self._before(self._board.opened.state.form).answers

    def repeat(self) -> None:
        """Take over the answer of the record before."""
        asked, opened = self._here(), self._board.opened
        if asked is not None and self.can_repeat():
            asked.typing = False
            changes = _take_over(opened, asked.question, self._before(opened.state.form))
            self._board.apply(Filled(changes), asked)

    def can_pin(self) -> bool:
        """Tell whether the question with the focus can be the same in each new record."""
        return self._here() is not None

    def pin(self) -> None:
        """Pin the question with the focus for new records, or let it go again."""
        asked = self._here()
        if asked is not None:
            self._before(self._board.opened.state.form).pinned ^= {asked.ref}
            self.mark()
            self._board.lay_out()


def _take_over(opened: OpenForm, question: Question, before: Before) -> ChangeSet:
    """Give an answer once more, with all that was read out of it; who accepted it, does not."""
    parts = [
        one
        for one in opened.state.form.questions.values()
        if question.checked and one.part == question.checked
    ]
    changes = ChangeSet()
    for one in (question, *parts):
        kept = "" if one.name.endswith("_accepted_by") else before.answers.get(one.ref, "")
        changes = changes | opened.state.answer(one.ref, kept)
    return changes
