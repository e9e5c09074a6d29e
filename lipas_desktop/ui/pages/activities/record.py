"""One activity: its form, and the tabs with people, sessions, materials and history."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, record_history, records
from lipas_desktop.services.earlier_answers import earlier_answers
from lipas_desktop.services.open_form import OpenForm, Values
from lipas_desktop.services.records import Saved
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.record_tabs import ActivityTabs
from lipas_desktop.ui.pages.activities.status_offer import StatusOffer
from lipas_desktop.ui.pages.activities.voiding import ActivityVoiding
from lipas_desktop.ui.pages.activities.words import span_words
from lipas_desktop.ui.pages.people.help_pane import HelpPane
from lipas_desktop.ui.pages.people.notices import RecordNotices
from lipas_desktop.ui.pages.rekeying.flow import Rekeying
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

_ISSUE = "certificates.everywhere"
_TOUCHED = (
    "activity",
    "session",
    "enrolment",
    "attendance",
    "certificate",
    "material",
    "person",
    "link",
)


class ActivityPage(Page):
    """The record of an activity, or the form of a new one where `activity` is None."""

    place = "activity"
    made = Signal(object)
    """A new activity is in the register; brings the id."""

    def __init__(self, context: AppContext, shell: Shell, activity: RowId | None) -> None:
        super().__init__(context, shell)
        self._stale = self._void = self._is_open = False
        self._voiding = ActivityVoiding(context, shell, self)
        self._notices = RecordNotices(self)
        self._build_head()
        self._build_tabs()
        self._rekey = Rekeying(context, shell, self, self.form)
        self._status = StatusOffer(self, self.tabs)
        self.pane = HelpPane()
        self.pane.check_pressed.connect(self.form.go_to)
        self.set_side(self.pane)
        self.go_live()
        self.open(activity)

    def _build_head(self) -> None:
        self._save = Button("framed", key="Ctrl+S", name="activity.save")
        self._fill = Button("primary", icon="calendar-check", key="Ctrl+Enter")
        self._fill.setObjectName("activity.attendance")
        self._issue = Button("framed", icon="award", key="Ctrl+Shift+E")
        self._issue.setObjectName(_ISSUE)
        self._save.clicked.connect(self.save)
        self._fill.clicked.connect(self.fill)
        self._issue.clicked.connect(self._open_certificates)
        self.head.add_buttons(self._save, self._issue, self._fill)

    def _build_tabs(self) -> None:
        self.tabs = ActivityTabs(self.context, self.shell)
        self.form = self.tabs.form
        self.tabs.changed.connect(self._on_tab)
        self.tabs.state_changed.connect(self.state_changed)
        self.form.focused.connect(self._show_help)
        self.form.checks_changed.connect(self._show_checks)
        self.form.answered.connect(self._show_help)
        self.form.draft_kept.connect(self._say_draft)
        self.form.settling_changed.connect(self._on_settling)
        self.form.ended.connect(lambda: self._save.setFocus(Qt.FocusReason.TabFocusReason))
        self.body.addWidget(self.tabs, 1)

    # What is open

    @property
    def activity(self) -> RowId | None:
        """Return the activity's id, None for a new one."""
        row = self.form.opened.row
        return row.id if row else None

    def open(self, activity: RowId | None) -> None:
        """Show an activity, or a new form; a draft is taken up and said so."""
        self._show(records.open_form(self.context.session, "activity", activity))

    def _show(self, opened: OpenForm) -> None:
        self.form.open(opened)
        self.hide_banner()
        if opened.draft_at is not None:
            self._say_taken_up(opened.draft_at)
        self._show_all()
        self.head.set_note("")

    def _show_all(self) -> None:
        """Fill the tabs, and what stands around them."""
        self._stale, self._void, self._is_open = False, False, True
        self._drawn = self.context.session.screens()
        activity = self.activity
        if activity is None:
            self.tabs.show_new()
        else:
            lines = record_history.history(self.context.session, "activity", activity)
            self.tabs.show_activity(activity, lines)
            self._void = activities.get(self.context.session, activity).void
            if self._void:
                reason = next((one.reason for one in lines if one.act == "voided"), "")
                self._voiding.say(self, activity, reason, self._drawn)
            elif self.form.opened.draft_at is None:
                self._say_standing(activity)
        self._say()

    def _say_standing(self, activity: RowId) -> None:
        """Say where two PCs wrote differently, else where the form says less than the lists."""
        row = self.form.opened.row
        if row is not None and (row.review or row.contested):
            self._notices.differs([row])
        else:
            self._status.look_at(activities.status(self.context.session, activity))

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self._save.set_words(self.tr("Simpan"))
        self._issue.set_words(self.tr("Terbitkan sertifikat"))
        self._fill.set_words(self.tr("Isi kehadiran"))
        self._notices.retranslate()
        if self._is_open:
            self._say()

    def _say(self) -> None:
        session, opened = self.context.session, self.form.opened
        self.pane.show_earlier(earlier_answers(session, opened, formats.language()))
        if self.activity is None:
            self.head.set_title(self.tr("Kegiatan baru"))
        else:
            days = span_words(self._saved("start_date"), self._saved("end_date"))
            facts = (days, self._saved("place"))
            title = self._saved("title") or self.tr("(tanpa nama)")
            self.head.set_title(title, " · ".join(fact for fact in facts if fact))
        self._show_buttons()
        self.state_changed.emit()

    def _saved(self, column: str) -> str:
        row = self.form.opened.row
        return str(self.form.opened.saved.get(column) or "") if row else ""

    def _show_buttons(self) -> None:
        """Show one filled button: saving what is new, filling attendance afterwards."""
        new = self.activity is None
        self._save.set_kind("primary" if new else "framed")
        self._save.setVisible(self.tabs.key == "form" and not self.form.is_settling)
        self._fill.setVisible(not new)
        # On the form its place is needed for what is to be saved.
        can_issue = _ISSUE in self.shell.ways and not new
        self._issue.setVisible(can_issue and self.tabs.key != "form")

    def _on_tab(self, key: str) -> None:
        self.pane.set_wanted(key == "form")
        self._show_buttons()
        self.entered()
        self.state_changed.emit()

    # The form

    def _show_help(self) -> None:
        self.pane.show_help(self.form.help())
        self.state_changed.emit()

    def _show_checks(self) -> None:
        state = self.form.opened.state
        lines = [(one.ref, state.label(one.ref), one.short) for one in self.form.checks]
        self.pane.show_checks(lines)
        if self._is_open:
            self.tabs.name()

    def save(self) -> None:
        """Save the form."""
        if self.form.is_settling:
            self.form.settling.finish()
        else:
            self.form.save(self._on_saved)

    def _on_saved(self, saved: Saved) -> None:
        words, values = self.tr("%1 disimpan"), self.form.opened.values
        undo = partial(self._undo, saved, values) if saved.undo else None
        self.shell.toast(words.replace("%1", self.form.text("title")), undo)
        self.head.set_note("")
        self.hide_banner()
        self._show_all()
        if saved.is_new:
            self.made.emit(saved.id)
            # What comes next for something new: who takes part, on which days.
            self.tabs.choose("people")

    def _undo(self, saved: Saved, values: Values) -> None:
        session = self.context.session
        self.context.operations.write(
            lambda: (None, records.undo(session, saved)),
            lambda _: self._on_undone(saved, values),
            owner=self,
        )

    def _on_undone(self, saved: Saved, values: Values) -> None:
        """Go back to where one was: something new is a form to be saved again."""
        if self.activity != saved.id:
            return
        if saved.is_new:
            session = self.context.session
            self._show(records.open_form(session, "activity", defaults=values))
            self.tabs.choose("form")
        else:
            self.open(saved.id)
        self.form.enter()

    def _say_draft(self) -> None:
        words = self.tr("Draf tersimpan %1") if self.form.is_changed else ""
        clock = self.context.session.clock
        at = formats.clock_time(clock.now_ms(), clock.tz_minutes)
        self.head.set_note(words.replace("%1", at))

    def _say_taken_up(self, at: int) -> None:
        when = formats.moment(at, self.context.session.clock.tz_minutes)
        button = Button("framed", name="drop_draft")
        button.set_words(self.tr("Buang draf"))
        button.clicked.connect(self._drop_draft)
        title = self.tr("Draf %1 dibuka kembali").replace("%1", when)
        self.show_banner("note", title, self.tr("Isinya belum tersimpan di register."), button)

    def _drop_draft(self) -> None:
        activity = self.activity
        self.form.drop_draft(lambda: self._reopen(activity))

    def _reopen(self, activity: RowId | None) -> None:
        self.open(activity)
        self.form.begin()

    def _on_settling(self) -> None:
        self.pane.set_wanted(not self.form.is_settling and self.tabs.key == "form")
        self._show_buttons()
        self.state_changed.emit()

    # Attendance

    def fill(self) -> None:
        """Open the attendance, in the session chosen on its tab."""
        if self.activity is None:
            return
        held = self.tabs.sessions.current if self.tabs.key == "sessions" else None
        self.shell.open(AttendancePage(self.context, self.shell, self.activity, held))

    def _open_certificates(self) -> None:
        self.shell.open(self.shell.ways[_ISSUE](self.context, self.shell))

    def _ask_voiding(self) -> None:
        if self.activity is not None:
            self._voiding.ask(self.activity, self._saved("title"))

    def _unvoid(self) -> None:
        if self.activity is not None:
            self._voiding.take_back(self.activity, self._drawn)

    # What the window asks

    def refresh(self, changes: Changes) -> None:
        """Show what was written; an open form with answers not saved yet is left alone."""
        activity = self.activity
        if activity is None or self.form.is_saving or not changes.touches(*_TOUCHED):
            return
        if not self.isVisible():
            self._stale = True
            return
        self._take_in(("activity", activity) in changes.rows or changes.everything)

    def _take_in(self, mine: bool) -> None:
        if mine and not self.form.is_changed:
            focused = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.open(self.activity)
            if focused:
                self.form.enter()
            return
        self._show_all()
        if mine and not self.form.is_settling:
            self.show_banner(
                "note",
                self.tr("Data ini baru saja berubah di tempat lain"),
                self.tr("Isian Anda tetap di sini; bedanya ditunjukkan sebelum disimpan."),
            )

    def set_width(self, effective: float) -> None:
        """Let panes give way to what they stand beside."""
        super().set_width(effective)
        self.tabs.set_room(effective)

    def may_leave(self) -> bool:
        """Leave without a question: what was typed is kept as a draft."""
        if self.form.is_settling:
            self.form.stop_settling()
            return False
        self.form.keep_draft()
        return True

    def bindings(self) -> Mapping[str, Binding]:
        """Return the commands of the record and of the tab in front."""
        form, saved = self.form, self.activity is not None
        bound = {
            **(self.tabs.form.commands(self.place) if self.tabs.key == "form" else {}),
            "activity.rekey": Binding(self._begin_rekey, self._rekey.may_begin),
            "activity.save": Binding(self.save, lambda: self.tabs.key == "form"),
            "activity.tab": Binding(partial(self.tabs.step, 1), lambda: saved),
            "activity.tab_back": Binding(partial(self.tabs.step, -1), lambda: saved),
            "activity.attendance": Binding(self.fill if saved else self.save),
            "activity.void": Binding(self._ask_voiding, lambda: saved and not self._void),
            "activity.unvoid": Binding(self._unvoid, lambda: saved and self._void),
            "check.next": Binding(partial(self._step_check, 1), lambda: bool(form.checks)),
            "check.previous": Binding(partial(self._step_check, -1), lambda: bool(form.checks)),
        }
        return {**bound, **self.tabs.bindings()}

    def _begin_rekey(self) -> None:
        self.tabs.choose("form")
        self._rekey.begin()

    def _step_check(self, by: int) -> None:
        self.tabs.choose("form")
        self.form.step_check(by)

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the tab in front, and of the record."""
        if self.form.is_settling:
            return [
                KeyHint("1 2", self.tr("pilih sisi")),
                KeyHint("Ctrl+S", self.tr("simpan pilihan")),
                KeyHint("Esc", self.tr("kembali ke isian")),
            ]
        saved = self.activity is not None
        rest = ["activity.tab", "activity.attendance"] if saved else []
        return [*self.tabs.key_hints(), *rest]

    def status(self) -> str:
        """Say whether there is something that a save would write."""
        return self.tr("Belum disimpan") if self.form.is_changed else ""

    def areas(self) -> Sequence[QWidget]:
        """Walk through tabs, content and pane."""
        return [self.tabs.bar, self.tabs.content, *super().areas()]

    def entered(self) -> None:
        """Begin where work goes on in the tab in front."""
        if self._stale:
            self._take_in(not self.form.is_changed)
        self.tabs.enter()
