"""*Terbitkan sertifikat*: who passes and who does not, the name on each, then numbers and paper."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    activities,
    candidates,
    certificates,
    numbering_right,
    signatories,
)
from lipas_desktop.services.certificates import Issued
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.certificates import cells
from lipas_desktop.ui.pages.certificates.asking import Questions
from lipas_desktop.ui.pages.certificates.batch import Batch, Line
from lipas_desktop.ui.pages.certificates.course import fact, usual_day
from lipas_desktop.ui.pages.certificates.examine import Examiner, Findings, examine
from lipas_desktop.ui.pages.certificates.giving import Giving
from lipas_desktop.ui.pages.certificates.issue_tools import IssueTools
from lipas_desktop.ui.pages.certificates.notes import Note, page_fact
from lipas_desktop.ui.pages.certificates.pane import IssuePane
from lipas_desktop.ui.pages.certificates.recipients import RecipientList, RecipientTable, Shown
from lipas_desktop.ui.pages.certificates.signers_page import SignersPage
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule

_MATTERS = (
    "enrolment", "attendance", "session", "certificate", "activity", "person", "link", "house",
)  # fmt: skip


class IssuePage(Page):
    """The recipients of one activity."""

    place = "issue"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId) -> None:
        super().__init__(context, shell, head_line=True)
        self.activity = activity
        self.batch = Batch()
        self._row = activities.get(context.session, activity)
        self._findings = Findings()
        self._questions = Questions(context.ask)
        self._is_wanted = False
        """Issuing was asked for before the last change was looked at."""
        self._is_held = False
        """Something stopped it, and the banner says what."""
        self._may_number = certificates.may_number(context.session)
        self.giving = Giving(context, activity, self)
        self.giving.changed.connect(self._on_given)
        self.giving.failed.connect(self._say_button)
        self._build_head()
        self._build_list()
        self.pane = IssuePane(context)
        self._build_pane()
        self._examiner = Examiner(context.operations, self._job, self._on_found, self)
        self.go_live()
        self.load()

    def _build_head(self) -> None:
        self._do = Button("primary", key="Ctrl+Enter", name="issue.do")
        self._do.clicked.connect(self._on_do)
        self.head.add_buttons(self._do)
        self.tools = IssueTools(self.context, usual_day(self.context.session, self._row))
        self.tools.day_changed.connect(self._examine)
        self.body.addWidget(self.tools)
        self.body.addWidget(rule())

    def _build_list(self) -> None:
        columns = [
            Column[Shown]("pick", lambda: "", cells.pick, 46),
            Column[Shown]("name", lambda: self.tr("Nama tercetak"), cells.name, 170, stretch=True),
            Column[Shown]("percent", lambda: self.tr("Hadir"), cells.percent, 64, RIGHT),
            Column[Shown]("predicate", lambda: self.tr("Predikat"), cells.predicate, 96),
            Column[Shown]("number", lambda: self.tr("Nomor"), cells.number, 168),
            Column[Shown]("why", lambda: self.tr("Di register, atau alasan"), self._why, 204),
        ]
        self.table = RecipientTable(columns, self._line, self)
        self.list = RecipientList()
        self.list.set_table(self.table)
        self.list.toggled.connect(self._on_toggled)
        self.list.name_asked.connect(self._on_name)
        self.list.reason_asked.connect(self._on_reason)
        self.list.settled.connect(self._on_settled)
        self.list.clicked.connect(self._on_clicked)
        self.body.addWidget(self.list, 1)

    def _build_pane(self) -> None:
        self.set_side(self.pane)
        self.list.flipped.connect(self.pane.preview.switch.choose)
        self.pane.name.textEdited.connect(self._on_typed)
        self.pane.name.left.connect(self._leave_name)
        self.pane.signers_button.clicked.connect(self._on_signers)

    @property
    def issued(self) -> Issued | None:
        """Return what was issued here; nothing before Ctrl+Enter."""
        return self.giving.issued

    # What is shown

    def load(self) -> None:
        """Read the register anew; choices and names stay."""
        session = self.context.session
        self._screens = session.screens()
        self._may_number = certificates.may_number(session)
        self.batch.show(candidates.candidates(session, self.activity))
        self.giving.follow()
        self._show_issued()
        self._show_parts()
        self.pane.show_signers(signatories.known(session, self.activity))
        self._show_right()
        self._examine()

    def _show_parts(self) -> None:
        batch = self.batch
        self.list.show_parts(
            [
                (self.tr("%Ln belum memenuhi syarat", "", len(batch.failing)), batch.failing),
                (self.tr("%Ln memenuhi syarat", "", len(batch.passing)), batch.passing),
                (self.tr("%Ln sudah terbit", "", len(batch.issued)), batch.issued),
            ]
        )
        self.list.show_column("predicate", batch.has_predicates)
        self._say_button()

    def _line(self, person: RowId) -> Line:
        sheet = self._findings.sheets.get(person)
        chosen = self.batch.is_chosen(person)
        return self.batch.line(person, sheet.number if sheet and chosen else "")

    def _why(self, shown: Shown) -> Cell:
        return cells.why(shown, self.context.session.house.pass_percent)

    def _show_right(self) -> None:
        """Say who gives numbers where this PC does not."""
        if self._may_number or self.issued is not None:
            return
        session = self.context.session
        if numbering_right.is_copied(session) or numbering_right.former(session) is not None:
            button = Button("framed", name="open_transfer")
            button.set_words(self.tr("Buka Kirim & Terima"))
            button.clicked.connect(lambda: self.shell.go("transfer"))
            title = self.tr("Komputer ini disalin; nomor sertifikat belum diberikan di sini.")
            text = self.tr("Pilih dulu di Kirim & Terima komputer mana yang melanjutkannya.")
            self.show_banner("warn", title, text, button)
            return
        no, name = signatories.number_holder(session)
        holder = name if not no or name.startswith(f"PC {no}") else f"PC {no} · {name}"
        if holder:
            words = self.tr("Nomor sertifikat diberikan oleh %1; terbitkan di sana.")
            words = words.replace("%1", holder)
        else:
            words = self.tr("Komputer ini tidak memegang hak nomor sertifikat.")
        self.show_banner("note", words, self.tr("Nama dan pratinjau dapat diperiksa di sini."))

    def _current(self) -> Line | None:
        row = self.list.current_id
        known = row is not None and self.batch.candidate(row) is not None
        return self._line(row) if known and row is not None else None

    def _show_current(self, *, typed: bool = False) -> None:
        line = self._current()
        self.pane.show_line(line, typed=typed or self.pane.name.hasFocus())
        if line is None:
            self.pane.preview.show_sheet(None)
            return
        person = line.candidate.person
        chosen = self.batch.chosen
        place = chosen.index(person) + 1 if person in chosen else 0
        beside = page_fact(place, len(chosen)) if place else self.tr("A4 mendatar")
        sheet = self._findings.sheets.get(person)
        if line.candidate.number:
            sheet = self.giving.paper.sheet_of(self.activity, person)
        self.pane.preview.show_sheet(sheet, beside, self.pane.notes.missing(self._findings))

    def _on_settled(self, person: RowId | None) -> None:
        self._show_current()
        one = self.batch.candidate(person) if person else None
        if one is not None and not one.number and person not in self._findings.sheets:
            self._examine()

    # Looking before issuing

    def _examine(self) -> None:
        self._examiner.ask()

    @property
    def is_examining(self) -> bool:
        """Tell whether the last change has not been looked at yet."""
        return self._examiner.is_waiting

    def _job(self) -> Callable[[], Findings]:
        picks, row = self.batch.picks, self.list.current_id
        one = self.batch.candidate(row) if row else None
        beside = None
        if row and one and not one.number and not self.batch.is_chosen(row):
            beside = self.batch.pick(row)
        return partial(examine, self.context.session, self.activity, self.tools.day, picks, beside)

    def _on_found(self, findings: Findings) -> None:
        self._findings = findings
        self.table.stale()
        self.pane.show_findings(findings, self.batch)
        self._show_current(typed=True)
        self.state_changed.emit()
        self._say_held()
        if self._is_wanted:
            self._on_do()

    # What one does

    def _on_toggled(self, person: RowId) -> None:
        if self.batch.toggle(person):
            self._on_batch_changed()
        else:
            self._on_reason(person)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.list.current_id
        if index.column() == 0 and row is not None:
            self._on_toggled(row)

    def _on_reason(self, person: RowId) -> None:
        one = self.batch.candidate(person)
        if one is None or one.passes or one.number:
            return
        reason = self._questions.ask_reason(self.batch.name(person))
        if reason:
            self.batch.all_the_same(person, reason)
            self._on_batch_changed()

    def _on_batch_changed(self) -> None:
        self.table.stale()
        self._say_button()
        self._examine()
        self.state_changed.emit()

    def _on_name(self, person: RowId) -> None:
        one = self.batch.candidate(person)
        if one is None or one.number:
            return
        if self.pane.narrow:
            self.pane.show()
        self._show_current()
        self.pane.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.name.selectAll()

    def _on_typed(self, text: str) -> None:
        row = self.list.current_id
        if row is not None:
            self.batch.rename(row, text)
            self._show_current(typed=True)
            self._on_batch_changed()

    def _leave_name(self) -> None:
        if self.pane.narrow:
            self.pane.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_current()

    def _on_signers(self) -> None:
        self.shell.open(SignersPage(self.context, self.shell, self.activity))

    def _on_do(self) -> None:
        if self.issued is not None:
            self.giving.write()
            return
        self._is_wanted = self.is_examining
        if self._is_wanted or not self._may_ask():
            return
        self._is_held = self._what_stops() is not None
        if self._is_held:
            self._say_held()
            return
        may, reason = self._questions.ask_to_issue(self._findings)
        if may:
            self.hide_banner()
            self._do.setEnabled(False)
            self.giving.give(self.tools.day, self.batch.picks, reason, self._screens)

    def _on_given(self) -> None:
        self.tools.show_issued()
        self.retranslate()
        self.state_changed.emit()

    def _show_issued(self) -> None:
        if self.issued is not None:
            title, text = self.giving.words()
            self.show_banner("ok", title, text)

    def _say_held(self) -> None:
        """Say what stops issuing while anything does, after it was asked for."""
        note = self._what_stops() if self._is_held else None
        if note is not None:
            self.show_banner("warn", note.title, note.second)
        elif self._is_held:
            self._is_held = False
            self.hide_banner()

    def _may_ask(self) -> bool:
        """Tell whether there is anything that this PC could issue."""
        return bool(self.batch.chosen) and self._may_number

    def _what_stops(self) -> Note | None:
        """Return what is to be done first."""
        if not self.tools.has_day:
            return self.pane.notes.no_day()
        return self.pane.notes.stopping(self._findings)

    # What the window asks

    def _say_button(self) -> None:
        self._do.setEnabled(self.issued is not None or self._may_ask())
        if self.issued is not None:
            self._do.set_words(self.tr("Simpan PDF"))
        else:
            words = self.tr("Terbitkan %1")
            self._do.set_words(words.replace("%1", formats.number(len(self.batch.chosen))))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.head.set_title(self.tr("Terbitkan sertifikat"), fact(self.context.session, self._row))
        self._say_button()
        self._show_right()
        self._show_issued()
        self._say_held()
        if self.table.ids:
            self._show_parts()
            self.pane.show_findings(self._findings, self.batch)
            self._show_current()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "certificates.everywhere": NOT_TWICE,
            "issue.do": Binding(self._on_do, lambda: self.issued is not None or self._may_ask()),
            "issue.signers": Binding(self._on_signers),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys that matter where the focus is."""
        if self.pane.name.hasFocus():
            return [KeyHint("Enter", self.tr("kembali ke daftar")), "issue.do", "area.next"]
        if self.issued is not None:
            print_ = KeyHint("Ctrl+Enter", self.tr("simpan PDF"))
            return ["issue.move", "issue.next", "issue.flip", print_, "window.back"]
        return [
            "issue.move", "issue.name", "issue.mark", "issue.all_the_same", "issue.next",
            "issue.flip", "issue.do",
        ]  # fmt: skip

    def status(self) -> str:
        """Say whether numbers were used."""
        if self.issued is None:
            return self.tr("Belum ada nomor yang dipakai")
        return self.tr("Nomor sudah dipakai")

    def refresh(self, changes: Changes) -> None:
        """Follow the register."""
        if any(changes.touches(kind) for kind in _MATTERS):
            self._row = activities.get(self.context.session, self.activity)
            self.load()

    def entered(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list, tools and pane."""
        return [self.list, self.pane, self.tools]
