"""One activity: its form, and the tabs with people, sessions, materials and history."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, records
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.records import Saved
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.history_tab import ActivityHistory
from lipas_desktop.ui.pages.activities.materials_tab import MaterialsTab
from lipas_desktop.ui.pages.activities.people_tab import PeopleTab
from lipas_desktop.ui.pages.activities.sessions_tab import SessionsTab
from lipas_desktop.ui.pages.activities.tab import ActivityTab
from lipas_desktop.ui.pages.activities.words import span_words
from lipas_desktop.ui.pages.people.help_pane import HelpPane
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.tabs import Tab, Tabs

_TOUCHED = ("activity", "session", "enrolment", "attendance", "material", "person")


class ActivityPage(Page):
    """The record of an activity, or the form of a new one where `activity` is None."""

    place = "activity"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId | None) -> None:
        super().__init__(context, shell)
        self._stale = False
        self._build_head()
        self._build_tabs()
        self.pane = HelpPane()
        self.pane.check_pressed.connect(self.form.go_to)
        self.set_side(self.pane)
        self.go_live()
        self.open(activity)

    def _build_head(self) -> None:
        self._save = Button("framed", key="Ctrl+S", name="activity.save")
        self._fill = Button("primary", icon="calendar-check", key="Ctrl+Enter")
        self._fill.setObjectName("activity.attendance")
        self._save.clicked.connect(self.save)
        self._fill.clicked.connect(self.fill)
        self.head.add_buttons(self._save, self._fill)

    def _build_tabs(self) -> None:
        context, shell = self.context, self.shell
        self.tabs, self._stack = Tabs(name="activity_tabs"), QStackedWidget()
        self.form = FormView(context)
        self.people, self.sessions = PeopleTab(context, shell), SessionsTab(context, shell)
        self.materials, self.history = MaterialsTab(context, shell), ActivityHistory()
        self._tabs: dict[str, QWidget] = {
            "form": self.form,
            "people": self.people,
            "sessions": self.sessions,
            "materials": self.materials,
            "history": self.history,
        }
        for widget in self._tabs.values():
            self._stack.addWidget(widget)
        self.tabs.changed.connect(self._on_tab)
        self.form.focused.connect(self._show_help)
        self.form.checks_changed.connect(self._show_checks)
        self.form.answered.connect(self._show_help)
        self.form.draft_kept.connect(self._say_draft)
        self.form.settling_changed.connect(self._on_settling)
        self.form.ended.connect(lambda: self._save.setFocus(Qt.FocusReason.TabFocusReason))
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)

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
        self._stale = False
        activity = self.activity
        self._void = False
        if activity is not None:
            for tab in self._own_tabs():
                tab.show_activity(activity)
            lines = records.history(self.context.session, "activity", activity)
            self.history.show_history(self.form.opened, lines)
            row = activities.get(self.context.session, activity)
            self._void = row.void
            if row.void:
                self._say_voided(next((one.reason for one in lines if one.act == "voided"), ""))
        self._say()

    def _own_tabs(self) -> Sequence[ActivityTab]:
        return self.people, self.sessions, self.materials

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self._save.set_words(self.tr("Simpan"))
        self._fill.set_words(self.tr("Isi kehadiran"))
        if hasattr(self, "_void"):
            self._say()

    def _say(self) -> None:
        form, new = self.form, self.activity is None
        if new:
            self.head.set_title(self.tr("Kegiatan baru"))
        else:
            days = span_words(self._saved("start_date"), self._saved("end_date"))
            facts = (days, self._saved("place"))
            title = self._saved("title") or self.tr("(tanpa nama)")
            self.head.set_title(title, " · ".join(fact for fact in facts if fact))
        self._name_tabs(bool(form.checks))
        self._show_buttons()
        self.state_changed.emit()

    def _saved(self, column: str) -> str:
        row = self.form.opened.row
        return str(self.form.opened.saved.get(column) or "") if row else ""

    def _name_tabs(self, check: bool) -> None:
        tabs = [Tab("form", self.tr("Isian"), check=check)]
        if self.activity is not None:
            tabs += [
                Tab("people", self.tr("Peserta"), formats.number(self.people.count)),
                Tab("sessions", self.tr("Sesi"), formats.number(self.sessions.count)),
                Tab("materials", self.tr("Materi"), formats.number(self.materials.count)),
                Tab("history", self.tr("Riwayat"), formats.number(self.history.count)),
            ]
        self.tabs.set_tabs(tabs)

    def _show_buttons(self) -> None:
        """Show one filled button: saving what is new, filling attendance afterwards."""
        new = self.activity is None
        self._save.set_kind("primary" if new else "framed")
        self._save.setVisible(self.tabs.key == "form" and not self.form.is_settling)
        self._fill.setVisible(not new)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._tabs[key])
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
        if hasattr(self, "_void"):
            self._name_tabs(bool(lines))

    def save(self) -> None:
        """Save the form."""
        if self.form.is_settling:
            self.form.settling.finish()
        else:
            self.form.save(self._on_saved)

    def _on_saved(self, saved: Saved) -> None:
        words = self.tr("%1 disimpan").replace("%1", self.form.text("title"))
        self.shell.toast(words, partial(self._undo, saved) if saved.undo else None)
        self.head.set_note("")
        self.hide_banner()
        self._show_all()
        if saved.is_new:
            # What comes next for something new: who takes part, on which days.
            self.tabs.choose("people")

    def _undo(self, saved: Saved) -> None:
        session = self.context.session
        self.context.operations.write(
            lambda: (None, records.undo(session, saved)), lambda _: self._on_undone(saved)
        )

    def _on_undone(self, saved: Saved) -> None:
        if self.activity == saved.id:
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

    # Attendance, voiding

    def fill(self) -> None:
        """Open the attendance, in the session chosen on its tab."""
        if self.activity is None:
            return
        held = self.sessions.current if self.tabs.key == "sessions" else None
        self.shell.open(AttendancePage(self.context, self.shell, self.activity, held))

    def void(self) -> None:
        """Take the activity back, with a reason."""
        name = self._saved("title")
        question = Question(
            self.tr("Batalkan pencatatan %1?").replace("%1", name),
            self.tr(
                "Kegiatannya hilang dari daftar, dengan sesi dan kehadirannya. Sertifikat yang "
                "sudah terbit tetap berlaku. Dapat dikembalikan. Kegiatan yang tidak jadi cukup "
                "diberi status Batal di isiannya."
            ),
            (
                Answer("keep", self.tr("Jangan batalkan"), "harmless"),
                Answer("void", self.tr("Batalkan pencatatan"), "destroy"),
            ),
            free_reason=True,
            reason_label=self.tr("Alasan"),
        )
        reply = self.context.ask.ask(question)
        if reply.answer == "void":
            self._write_void(reply.reason)

    def _write_void(self, reason: str) -> None:
        session, activity, name = self.context.session, self.activity, self._saved("title")
        assert activity is not None
        self.context.operations.write(
            lambda: (None, records.void(session, "activity", activity, reason)),
            lambda _: self.shell.toast(self.tr("%1 dibatalkan").replace("%1", name), self.unvoid),
            owner=self,
        )

    def unvoid(self) -> None:
        """Bring a voided activity back."""
        session, activity = self.context.session, self.activity
        assert activity is not None
        self.hide_banner()
        self.context.operations.write(
            lambda: (None, records.unvoid(session, "activity", activity)), owner=self
        )

    def _say_voided(self, reason: str) -> None:
        button = Button("framed", name="activity.unvoid")
        button.set_words(self.tr("Kembalikan"))
        button.clicked.connect(self.unvoid)
        self.show_banner("warn", self.tr("Pencatatan kegiatan ini dibatalkan"), reason, button)

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
            "activity.save": Binding(self.save, lambda: self.tabs.key == "form"),
            "activity.tab": Binding(partial(self.tabs.step, 1), lambda: saved),
            "activity.tab_back": Binding(partial(self.tabs.step, -1), lambda: saved),
            "activity.attendance": Binding(self.fill if saved else self.save),
            "activity.void": Binding(self.void, lambda: saved and not self._void),
            "activity.unvoid": Binding(self.unvoid, lambda: saved and self._void),
            "check.next": Binding(partial(self._step_check, 1), lambda: bool(form.checks)),
            "check.previous": Binding(partial(self._step_check, -1), lambda: bool(form.checks)),
        }
        tab = self._tabs[self.tabs.key]
        return {**bound, **tab.bindings()} if isinstance(tab, ActivityTab) else bound

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
        rest: list[KeyHint | str] = []
        if self.activity is not None:
            rest = ["activity.tab", "activity.attendance"]
        tab = self._tabs[self.tabs.key]
        if isinstance(tab, ActivityTab):
            return [*tab.key_hints(), *rest]
        if self.tabs.key == "form":
            return ["activity.move", *self.form.key_hints(), "activity.save", *rest]
        return [*rest, "window.back"]

    def status(self) -> str:
        """Say whether there is something that a save would write."""
        return self.tr("Belum disimpan") if self.form.is_changed else ""

    def areas(self) -> Sequence[QWidget]:
        """Walk through tabs, content and pane."""
        return [self.tabs, self._stack, *super().areas()]

    def entered(self) -> None:
        """Begin where work goes on in the tab in front."""
        if self._stale:
            self._take_in(not self.form.is_changed)
        tab = self._tabs[self.tabs.key]
        if isinstance(tab, ActivityTab):
            tab.enter()
        elif self.tabs.key == "form":
            self.form.enter()
        else:
            self.history.enter()
