"""One person: the form with its help, and the tabs with all that hangs on them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.checks import birth_of
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people, record_history, records
from lipas_desktop.services.earlier_answers import earlier_answers
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.open_form import OpenForm, Values
from lipas_desktop.services.records import Saved
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.people.erasing import Erasing
from lipas_desktop.ui.pages.people.help_pane import HelpPane
from lipas_desktop.ui.pages.people.notices import RecordNotices
from lipas_desktop.ui.pages.people.record_tabs import FORM, STATUS, RecordTabs
from lipas_desktop.ui.pages.people.record_words import head_fact, last_change
from lipas_desktop.ui.pages.people.voiding import Voiding
from lipas_desktop.ui.pages.rekeying.flow import Rekeying
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

Neighbour = Callable[[RowId, int], RowId | None]
SIMILAR_AFTER_MS = 200
_WIDE = 1100
_TOUCHED = ("person", "link", "enrolment", "activity", "attendance", "session", "certificate")


class PersonPage(Page):
    """The record of a person, or the form of somebody new where `person` is None."""

    place = "person"
    made = Signal(object)
    """Somebody new is in the register; brings the id."""

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        person: RowId | None,
        neighbour: Neighbour | None = None,
    ) -> None:
        super().__init__(context, shell)
        self._session, self._neighbour, self._narrow = context.session, neighbour, False
        self._draft_at = 0
        self._preview: people.Preview | None = None
        self._drawn = context.session.screens()
        self._lines: Sequence[record_history.HistoryLine] = ()
        self._voiding, self._notices = Voiding(context, shell, self), RecordNotices(self)
        self._erasing = Erasing(context, shell, self)
        self.form = FormView(context)
        self._rekey = Rekeying(context, shell, self, self.form)
        self.tabs = RecordTabs(context, self.form)
        self.pane = HelpPane()
        self._similar_soon = QTimer(self, singleShot=True, interval=SIMILAR_AFTER_MS)
        self._build()
        self._connect()
        self.go_live()
        self.open(person)

    def _build(self) -> None:
        self._close = Button("quiet", key="Esc", name="window.back")
        self._save = Button("primary", key="Ctrl+S", name="person.save")
        self.head.add_buttons(self._close, self._save)
        self.body.addWidget(self.tabs, 1)
        self.set_side(self.pane)

    def _connect(self) -> None:
        form, pane = self.form, self.pane
        self._close.clicked.connect(self.shell.back)
        self._save.clicked.connect(self.save)
        self._similar_soon.timeout.connect(self._find_similar)
        self.tabs.changed.connect(self._on_tab)
        form.focused.connect(self._show_help)
        form.answered.connect(self._on_answered)
        form.checks_changed.connect(self._show_checks)
        form.language_changed.connect(self._say_person)
        form.draft_kept.connect(self._on_draft)
        form.settling_changed.connect(self._on_settling)
        form.ended.connect(lambda: self._save.setFocus(Qt.FocusReason.TabFocusReason))
        pane.check_pressed.connect(form.go_to)
        pane.similar_pressed.connect(self._open_other)
        pane.no_nik.clicked.connect(form.say_no_nik)

    # What is open

    @property
    def person(self) -> RowId | None:
        """Return whose record is open, None for somebody new."""
        row = self.form.opened.row
        return row.id if row else None

    def open(self, person: RowId | None) -> None:
        """Show a person, or a new form; a draft is taken up and said so."""
        self._show(records.open_form(self._session, "person", person))

    def _show(self, opened: OpenForm) -> None:
        self.form.open(opened)
        self._draft_at = 0
        self._show_person()
        if opened.draft_at is not None:
            self._notices.taken_up(opened.draft_at, self.drop_draft)

    def _show_person(self) -> None:
        """Fill what stands around the form, as it is in the register now."""
        person = self.person
        self._drawn = self._session.screens()
        self._preview = people.preview(self._session, person) if person else None
        self._erasing.look_at(person, self._drawn)
        rows = self._preview.rows if self._preview else ()
        self._lines = record_history.history(self._session, "person", *rows)
        self.tabs.show_person(self._preview, self._lines)
        self.hide_banner()
        if self._preview is not None and self._preview.void:
            reason = next((one.reason for one in self._lines if one.act == "voided"), "")
            self._notices.voided(reason, self.unvoid)
        else:
            held = self._session.store.rows.by_ids("person", rows)
            self._notices.differs(held, self.form.opened.undecided)
        self._find_similar()
        self._say_person()

    def _say_person(self) -> None:
        preview = self._preview
        if preview is None:
            self.head.set_title(self.tr("Peserta baru"))
        else:
            fact = head_fact(preview, narrow=self._narrow)
            self.head.set_title(preview.name or self.tr("(tanpa nama)"), fact)
        self.pane.show_last(last_change(self.form.opened, self._lines))
        session, opened = self.context.session, self.form.opened
        self.pane.show_earlier(earlier_answers(session, opened, formats.language()))
        self._say_draft()
        self.state_changed.emit()

    def _on_tab(self, key: str) -> None:
        self.pane.set_wanted(key == FORM)
        self._save.setVisible(key in (FORM, STATUS))
        self.tabs.enter()
        self.state_changed.emit()

    # The pane

    def _show_help(self) -> None:
        self.pane.show_help(self.form.help())
        self.state_changed.emit()

    def _show_checks(self) -> None:
        label = self.form.label
        self.pane.show_checks([(one.ref, label(one.ref), one.short) for one in self.form.checks])

    def _on_answered(self) -> None:
        self._similar_soon.start()
        self._show_help()

    def _find_similar(self) -> None:
        text = self.form.text
        birth = birth_of({name: text(name) for name in ("birth_date", "birth_on")})
        name, nik, language = text("full_name"), text("nik_text"), formats.language()
        found = people.similar(self._session, name, nik, birth, self.person, language)
        self.pane.show_similar(found)

    def _open_other(self, person: RowId) -> None:
        self.form.keep_draft()
        self.shell.open(PersonPage(self.context, self.shell, person))

    # Saving

    def save(self) -> None:
        """Save what stands on this tab."""
        if self.form.is_settling:
            self.form.settling.finish()
        elif self.tabs.key == STATUS and self.tabs.status is not None:
            self.tabs.status.form.save(self._on_status_saved)
        else:
            self.form.save(self._on_saved)

    def save_new(self) -> None:
        """Save, then go on with somebody new."""
        self.form.save(partial(self._on_saved, then_new=True))

    def _on_saved(self, saved: Saved, *, then_new: bool = False) -> None:
        words = self.tr("%1 disimpan").replace("%1", self.form.text("full_name"))
        values = self.form.opened.values
        self.shell.toast(words, partial(self._undo, saved, values) if saved.undo else None)
        self._draft_at = 0
        if saved.is_new:
            self.made.emit(saved.id)
        if then_new:
            self._neighbour = None
            self.open(None)
            self.form.begin()
        else:
            self._show_person()

    def _on_status_saved(self, saved: Saved) -> None:
        self.shell.toast(self.tr("Status hukum disimpan"), partial(self._undo, saved, {}))
        self._show_person()

    def _undo(self, saved: Saved, values: Values) -> None:
        session = self._session
        self.context.operations.write(
            lambda: (None, records.undo(session, saved)),
            lambda _: self._on_undone(saved, values),
            owner=self,
        )

    def _on_undone(self, saved: Saved, values: Values) -> None:
        """Go back to before the save: somebody new is a form again, to be saved once more."""
        if saved.kind != "person":
            self._show_person()
        elif self.person == saved.id and saved.is_new:
            self._show(records.open_form(self._session, "person", defaults=values))
        elif self.person == saved.id:
            self.open(saved.id)
        self.tabs.enter()

    # Drafts, and what others do

    def _on_draft(self) -> None:
        self._draft_at = self.context.clock.now_ms() if self.form.is_changed else 0
        self._say_draft()

    def _say_draft(self) -> None:
        at = formats.clock_time(self._draft_at, self.context.clock.tz_minutes)
        words = self.tr("Draf tersimpan %1").replace("%1", at)
        self.head.set_note(words if self._draft_at else "")

    def drop_draft(self) -> None:
        """Throw away what was not saved, and show what the register holds."""
        person = self.person
        self.form.drop_draft(lambda: self._begin(person))

    def _begin(self, person: RowId | None) -> None:
        self.open(person)
        self.form.begin()

    def _on_settling(self) -> None:
        self.pane.set_wanted(not self.form.is_settling)
        self._close.setVisible(not self.form.is_settling)
        self._save.setVisible(not self.form.is_settling)
        self.state_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Show what others changed; an open form with answers not saved yet is left alone."""
        person = self.person
        if person is None or self.form.is_saving or not changes.touches(*_TOUCHED):
            return
        shown = self.form.opened.rows
        now = tuple(row.id for row in rows_of(self._session, "person", person))
        is_other = now != shown
        if not now:
            # Erased, here or elsewhere: nothing of it is shown any more, and no draft is kept.
            self.gone = True
        elif not (is_other or changes.everything or _names(changes, shown)):
            self._show_person()
        elif not self.form.is_changed:
            focus = QApplication.focusWidget()
            was_here = focus is not None and self.form.isAncestorOf(focus)
            self.open(person)
            if was_here:
                self.form.enter()
        elif self.form.is_settling:
            return
        elif is_other:
            self._notices.joined_or_parted()
        else:
            self._notices.changed_elsewhere()

    def may_leave(self) -> bool:
        """Leave without a question: what was typed is kept as a draft."""
        if self.form.is_settling:
            self.form.stop_settling()
            return False
        self.tabs.keep_drafts()
        return True

    # Voiding

    def void(self) -> None:
        """Take the registration back, with a reason."""
        if self._preview is not None:
            self._voiding.void(self._preview.rows, self._preview.name or self._preview.number)

    def unvoid(self) -> None:
        """Bring a voided registration back."""
        if self._preview is not None:
            self._voiding.unvoid(self._preview.rows, self._drawn)

    # Commands

    def bindings(self) -> Mapping[str, Binding]:
        """Return the commands of the record."""
        form, on_form = self.form, self._is_on_form
        return {
            **self._erasing.bindings(),
            **(form.commands(self.place) if on_form() else {}),
            "person.save": Binding(self.save, lambda: self.tabs.key in (FORM, STATUS)),
            "person.save_new": Binding(self.save_new, on_form),
            "person.no_nik": Binding(form.say_no_nik, on_form),
            "person.next": Binding(partial(self._step, 1), self._has_list),
            "person.previous": Binding(partial(self._step, -1), self._has_list),
            "person.tab": Binding(partial(self.tabs.bar.step, 1)),
            "person.tab_back": Binding(partial(self.tabs.bar.step, -1)),
            "person.rekey": Binding(self._rekey.begin, self._rekey.may_begin),
            "person.void": Binding(self.void, lambda: self._stands(void=False)),
            "person.unvoid": Binding(self.unvoid, lambda: self._stands(void=True)),
            "check.next": Binding(partial(self._step_check, 1), lambda: bool(form.checks)),
            "check.previous": Binding(partial(self._step_check, -1), lambda: bool(form.checks)),
        }

    def _is_on_form(self) -> bool:
        return self.tabs.key == FORM and not self.form.is_settling

    def _stands(self, *, void: bool) -> bool:
        return self._preview is not None and self._preview.void == void

    def _has_list(self) -> bool:
        return self._neighbour is not None and self.person is not None

    def _step(self, by: int) -> None:
        """Go to the next person of the list that this one was opened from."""
        if self._neighbour is not None and self.person is not None:
            other = self._neighbour(self.person, by)
            if other is not None:
                self._begin(other)

    def _step_check(self, by: int) -> None:
        self.tabs.bar.choose(FORM)
        self.form.step_check(by)

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the field with the focus, and of the record."""
        if self.form.is_settling:
            return self.form.settling.key_hints()
        if self.tabs.key != FORM:
            return ["person.tab", *(["person.next"] if self._has_list() else []), "window.back"]
        hints: list[KeyHint | str] = ["person.move", "person.move_back", *self.form.key_hints()]
        hints += ["check.next"] if self.form.checks else []
        hints += ["person.save", "person.save_new"]
        return [*hints, "person.next"] if self._has_list() else hints

    def status(self) -> str:
        """Say whether there is something that a save would write."""
        return self.tr("Belum disimpan") if self.form.is_changed else ""

    def areas(self) -> Sequence[QWidget]:
        """Walk through tabs, content and pane."""
        return [self.tabs.bar, self.tabs.stack, *super().areas()]

    def entered(self) -> None:
        """Begin in the field last used."""
        self.tabs.enter()

    def set_width(self, effective: float) -> None:
        """Adapt to the window's width."""
        super().set_width(effective)
        self.tabs.set_room(effective)
        if self._narrow != (effective < _WIDE):
            self._narrow = effective < _WIDE
            self._say_person()

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self._close.set_words(self.tr("Tutup"))
        self._save.set_words(self.tr("Simpan"))
        self._notices.retranslate()
        if self.form.is_open:
            self._say_person()


def _names(changes: Changes, rows: Sequence[RowId]) -> bool:
    return any(("person", row) in changes.rows for row in rows)
