"""A form on the screen: dense, all by keyboard, redrawing only what an answer has changed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from lipas_desktop.domain.edits import Value
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.services import records
from lipas_desktop.services.meanwhile import Difference
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.person_form import Filled
from lipas_desktop.services.records import Saved
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.accepting import reason_for
from lipas_desktop.ui.formview.answers import FormCheck
from lipas_desktop.ui.formview.board import Board
from lipas_desktop.ui.formview.canvas import Canvas, plain_scroll
from lipas_desktop.ui.formview.drafts import DraftKeeper
from lipas_desktop.ui.formview.hints import FieldHelp, help_of, hints_of
from lipas_desktop.ui.formview.person_answers import answers_for
from lipas_desktop.ui.formview.removing import may_remove
from lipas_desktop.ui.formview.repeating import Repeating
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.saving import Saving
from lipas_desktop.ui.formview.section_list import SectionGuide
from lipas_desktop.ui.formview.settling import SettlingPanel
from lipas_desktop.ui.formview.walker import Walker
from lipas_desktop.ui.formview.wording import value_words
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live


class FormView(Live, QWidget):
    """Draws one open form and takes its answers.

    It knows no page: the page binds `save`, `take`, `leave`, `step_check`, `say_no_nik` to its
    commands, and shows what `help` and `checks` say.
    """

    focused = Signal()
    """The focus has come to another field; see `help`."""
    answered = Signal()
    """An answer was given or filled."""
    checks_changed = Signal()
    draft_kept = Signal()
    settling_changed = Signal()
    """The two-sided list of what changed meanwhile has come or gone; see `is_settling`."""
    ended = Signal()
    """Enter was pressed in the last field."""
    language_changed = Signal()
    """The form speaks another language from now on."""
    redrawn = Signal(str)
    """One question was drawn anew; brings its reference."""

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, *, blind: bool = False
    ) -> None:
        """Make an empty view; a blind one keeps no draft and brings nothing in by itself."""
        super().__init__(parent)
        self._is_blind = blind
        self._context = context
        self._opened: OpenForm | None = None
        self._done: Callable[[Saved], None] = lambda saved: None
        self._canvas = Canvas()
        self._scroll = plain_scroll(self._canvas)
        self.board = Board(self._canvas, self)
        self._walker = Walker(self.board, self._scroll, self)
        self._drafts = DraftKeeper(context.session, context.operations, lambda: self._opened, self)
        self._drafts.never = blind
        self._saving = Saving(context, self, self)
        self.settling = SettlingPanel()
        self.sections = SectionGuide(self._canvas, self.board, self._walker, self)
        self.repeating = Repeating(context.session, self.board, self._walker, self)
        self._ground = QWidget()
        self._stack = QStackedLayout(self)
        self._build()
        self._connect()
        self.go_live()

    def _build(self) -> None:
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections.pane)
        row.addWidget(self._scroll, 1)
        self._stack.addWidget(self._ground)
        self._stack.addWidget(self.settling)

    def _connect(self) -> None:
        board, walker = self.board, self._walker
        board.answered.connect(self._on_answered)
        board.checks_changed.connect(self.checks_changed)
        board.redrawn.connect(self.redrawn)
        board.take_pressed.connect(self._take)
        board.leave_pressed.connect(self._leave)
        board.removal_asked.connect(self._on_removal)
        board.cell_moved.connect(self._on_cell)
        walker.entered.connect(self._on_moved)
        walker.left.connect(self._on_left)
        walker.ended.connect(self.ended)
        self._drafts.kept.connect(self.draft_kept)
        self.settling.settled.connect(self._on_settled)
        self.settling.turned_back.connect(self.stop_settling)

    # What is open

    def open(self, opened: OpenForm) -> None:
        """Show another open form; what was typed in the one before is kept as a draft."""
        self.keep_draft()
        before, self._opened = self._opened, opened
        opened.state.set_language(formats.language())
        answers = answers_for(self._context.session, opened)
        if not self._is_blind:
            self.repeating.begin(opened)
        same = before is not None and before.state.form is opened.state.form
        self.board.show(opened, answers, same_form=same)
        if not same:
            self._walker.watch()
        self.repeating.mark()
        self._mark_target()
        self._show_form()

    @property
    def opened(self) -> OpenForm:
        """Return the open form."""
        assert self._opened is not None
        return self._opened

    @property
    def is_open(self) -> bool:
        """Tell whether a form has been opened yet."""
        return self._opened is not None

    @property
    def is_changed(self) -> bool:
        """Tell whether a save would write anything."""
        return self._opened is not None and self._opened.is_changed

    def label(self, ref: str) -> str:
        """Return what a question is called."""
        return self.opened.state.label(ref)

    def text(self, name: str) -> str:
        """Return an answer as it was given, empty where the form lacks the question."""
        form = self.opened.state.form
        return self.opened.state.text(name) if name in form.refs else ""

    # Checks

    @property
    def checks(self) -> Sequence[FormCheck]:
        """Return what is *perlu dicek*, in the order of the form."""
        return self.board.settled_checks

    @property
    def target(self) -> FormCheck | None:
        """Return the check that Ctrl+1 and Ctrl+2 are about: of this field, or the first shown."""
        current = self._walker.current
        if current is not None and current.visible_check is not None:
            return current.visible_check
        shown = (self.board.part_of(check.ref).visible_check for check in self.checks)
        return next((check for check in shown if check is not None), None)

    def _mark_target(self) -> None:
        self.board.mark_target(self.target)

    @property
    def can_take(self) -> bool:
        """Tell whether something is suggested."""
        return self.target is not None and self.target.takes

    @property
    def can_leave(self) -> bool:
        """Tell whether something doubtful can be left as it is."""
        return self.target is not None and self.target.leaves

    def take(self) -> None:
        """Put in what is suggested (*Pakai*)."""
        self._take(self.target)

    def leave(self) -> None:
        """Leave what is doubtful as it is (*Biarkan*)."""
        self._leave(self.target)

    def _take(self, check: FormCheck | None) -> None:
        if check is not None and check.takes:
            self.board.apply(self.board.answers.take(check))

    def _leave(self, check: FormCheck | None) -> None:
        if check is None or not check.leaves:
            return
        if not check.reasoned:
            self.board.apply(self.board.answers.leave(check))
        elif reason := reason_for(self._context.ask, self.label(check.ref), check):
            self.board.apply(self.board.answers.accept(check, reason))

    def say_no_nik(self) -> None:
        """Say that the person has no NIK yet."""
        self.board.apply(self.board.answers.say_none())

    def fill(self, ref: str, value: Value) -> None:
        """Give an answer that was offered, and go there; a save writes it like one typed."""
        self.board.apply(Filled(self.opened.state.answer(ref, value)))
        self.go_to(ref)

    def step_check(self, by: int) -> None:
        """Go to the next field that is *perlu dicek* or lacks what is required."""
        self._walker.step(by)

    # The focus

    def enter(self) -> None:
        """Give the focus to the field last used, or the first."""
        if self.is_settling:
            self.settling.enter()
        else:
            self._walker.enter()

    def begin(self) -> None:
        """Give the focus to the first field."""
        self._walker.current = None
        self.enter()

    def go_to(self, ref: str) -> None:
        """Give the focus to a question."""
        asked = self.board.part_of(ref)
        if isinstance(asked, Rows):
            asked.go_to_cell(ref)
        self._walker.go_to(asked)

    def _on_answered(self) -> None:
        self._mark_target()
        self._drafts.touch()
        self.answered.emit()

    def _on_moved(self) -> None:
        self._mark_target()
        self.focused.emit()

    def _on_cell(self, rows: Rows) -> None:
        if self._walker.current is rows:
            self._walker.show_cell(rows)
            self._on_moved()

    def _on_removal(self, rows: Rows, row: int) -> None:
        if may_remove(self._context.ask, rows, row):
            self.board.remove_row(rows, row)

    def _on_left(self) -> None:
        self._mark_target()
        self._drafts.keep_now()

    def help(self) -> FieldHelp | None:
        """Return what a pane can say of the field with the focus."""
        return help_of(self._walker.current, self.opened.state) if self.is_open else None

    def key_hints(self) -> list[KeyHint]:
        """Return the keys of the field with the focus, beside those of every form."""
        return hints_of(self._walker.current)

    def commands(self, place: str) -> dict[str, Binding]:
        """Return what the commands of every form do here, for the page in a place."""
        sections, repeating = self.sections, self.repeating
        return {
            f"{place}.take": Binding(self.take, lambda: self.can_take),
            f"{place}.leave": Binding(self.leave, lambda: self.can_leave),
            f"{place}.repeat": Binding(
                repeating.repeat, lambda: not self._is_blind and repeating.can_repeat()
            ),
            f"{place}.pin": Binding(
                repeating.pin, lambda: not self._is_blind and repeating.can_pin()
            ),
            f"{place}.section_next": Binding(partial(sections.step, 1), sections.is_listed),
            f"{place}.section_previous": Binding(partial(sections.step, -1), sections.is_listed),
        }

    # Keeping and saving

    def keep_draft(self) -> None:
        """Keep what was typed and is not kept yet."""
        self._drafts.keep_now()

    def drop_draft(self, done: Callable[[], None]) -> None:
        """Throw the draft of this form away; `done` is called once it is gone."""
        self._drafts.drop(done)

    def save(self, done: Callable[[Saved], None]) -> None:
        """Save; `done` is called once it is in the register, and the form goes on from there."""
        self._done = done
        if self._saving.start(self.opened, partial(self._on_saved, self.opened)):
            self._drafts.held = True

    @property
    def is_saving(self) -> bool:
        """Tell whether a save is under way."""
        return self._saving.under_way

    def release(self) -> None:
        """Let drafts be kept again, after a save that did not come about."""
        self._drafts.held = False

    def _on_saved(self, opened: OpenForm, saved: Saved) -> None:
        self.release()
        self.repeating.remember(opened)
        if opened is self._opened:
            self.board.apply(Filled(records.go_on(self._context.session, opened, saved)))
            self.board.settle()
            if not opened.is_changed:
                self._drafts.forget()
        self._done(saved)

    def show_missing(self) -> bool:
        """Show what keeps the answers from being saved, and go to the first of it."""
        first = self.board.visit_all()
        if first is not None:
            self._walker.go_to(first)
        self._mark_target()
        return first is not None

    def value_words(self, column: str, value: Value) -> str:
        """Return an answer in words."""
        return value_words(self.opened, column, value)

    # What changed meanwhile

    @property
    def is_settling(self) -> bool:
        """Tell whether the two-sided list is shown in place of the form."""
        return self._stack.currentWidget() is self.settling

    def show_difference(self, difference: Difference) -> None:
        """Show what others wrote meanwhile beside what was typed here."""
        self.settling.show_difference(self.opened, difference)
        self._stack.setCurrentWidget(self.settling)
        self.settling.enter()
        self.settling_changed.emit()

    def stop_settling(self) -> None:
        """Go back to the form; nothing was written."""
        self._show_form()
        self.enter()

    def _show_form(self) -> None:
        if self.is_settling:
            self._stack.setCurrentWidget(self._ground)
            self.settling_changed.emit()

    def _on_settled(self, changes: ChangeSet) -> None:
        self.board.apply(Filled(changes))
        self.stop_settling()
        self.save(self._done)

    # Looks

    def retranslate(self) -> None:
        """Let the form speak the language of now."""
        if self._opened is not None:
            self._opened.state.set_language(formats.language())
            self.board.redraw_all()
            self._mark_target()
            self.focused.emit()
            self.language_changed.emit()
