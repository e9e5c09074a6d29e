"""Records of a package in which a form's rule does not hold; Enter opens one."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import received_checks
from lipas_desktop.services.received_checks import Broken, Checked
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.messages import message, sentence
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.settings.form_words import register
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

_Line: TypeAlias = tuple[Broken, RecordFacts]
_Found: TypeAlias = tuple[Checked, list[_Line]]


class ReceivedChecksPage(Page):
    """Looks anew each time it is shown, so that what was mended meanwhile is gone."""

    place = "checks"

    def __init__(self, context: AppContext, shell: Shell, changes: Changes) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self._changes = changes
        self._checked: Checked | None = None
        self._running: Running | None = None
        self._close = Button("quiet", key="Esc", name="window.back")
        self._close.clicked.connect(shell.back)
        self.head.add_buttons(self._close)
        columns = (
            Column[_Line]("record", lambda: self.tr("Data"), self._record, 210),
            Column[_Line]("register", lambda: self.tr("Jenis"), self._register, 130),
            Column[_Line]("question", lambda: self.tr("Isian"), self._question, 170),
            Column[_Line]("given", lambda: self.tr("Tertulis"), self._given, 150),
            Column[_Line](
                "rule", lambda: self.tr("Menurut formulir"), self._rule, 300, stretch=True
            ),
        )
        self.list: PlainList[_Line] = PlainList("received_checks", columns)
        self.list.view.opened.connect(lambda _: self.open_record())
        self.body.addWidget(self.list, 1)
        self.go_live()

    # Reading

    def load(self) -> None:
        """Look at the records as they are now, in the language of now."""
        self._stop()
        session, changes, language = self._session, self._changes, formats.language()

        def job(progress: Progress, cancel: CancelToken) -> _Found:
            checked = received_checks.check(
                session, changes, language, progress=progress, cancel=cancel
            )
            return checked, received_checks.titles(session, checked.broken)

        title = self.tr("Memeriksa menurut formulir")
        running = self.context.operations.run_long(
            job, title, self._on_read, self._on_failed, owner=self
        )
        self._running = None if running.over else running

    def _stop(self) -> None:
        """Stop looking; nobody is told what came of it."""
        if self._running is not None:
            self._running.done, self._running.failed = None, lambda _: True
            self._running.cancel()
            self._running = None

    def _on_read(self, found: _Found) -> None:
        self._running, (self._checked, lines) = None, found
        self.list.show_rows({RowId(str(number)): one for number, one in enumerate(lines)})
        self._say()
        if self.focusWidget() is None or self._close.hasFocus():
            self.entered()
        self.state_changed.emit()

    def _on_failed(self, error: LipasError) -> bool:
        self._running = None
        said = message(error)
        self.show_banner("err", said.title, said.text)
        return True

    # Cells

    def _record(self, line: _Line) -> Cell:
        return Cell(line[1].title or self.tr("(tanpa nama)"), line[1].within, "text", 500)

    def _register(self, line: _Line) -> Cell:
        return Cell(register(line[0].kind))

    def _question(self, line: _Line) -> Cell:
        return Cell(line[0].label, tone="text")

    def _given(self, line: _Line) -> Cell:
        return Cell(line[0].given)

    def _rule(self, line: _Line) -> Cell:
        return Cell(line[0].message or sentence(line[0].code, cell=line[0].given), tone="text")

    # What can be done

    def open_record(self) -> None:
        """Open the record where it belongs; one of a register without a screen says so."""
        line = self.list.current
        if line is None:
            return
        about = line[1].about
        if "person" in about:
            if self.shell.go("people") is not None:
                self.shell.open(PersonPage(self.context, self.shell, about["person"]))
        elif "activity" in about:
            if self.shell.go("activities") is not None:
                self.shell.open(ActivityPage(self.context, self.shell, about["activity"]))
        else:
            self.shell.toast(self.tr("Data jenis ini belum dapat dibuka di versi program ini."))

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        rows = [KeyHint("Enter", self.tr("buka")), KeyHint("↑ ↓", self.tr("pindah"))]
        return [*(rows if self._checked and self._checked.broken else []), "window.back"]

    def status(self) -> str:
        """Say how many records were looked at."""
        checked = self._checked
        return COUNTS.looked_at(checked.looked_at, more=checked.more) if checked else ""

    def refresh(self, changes: Changes) -> None:
        """Look anew where one of these records, or a form, has changed."""
        if changes.everything or changes.rows & self._changes.rows or changes.touches("form"):
            self.load()

    def may_leave(self) -> bool:
        """Stop looking where somebody leaves."""
        self._stop()
        return True

    def entered(self) -> None:
        """Begin in the list."""
        shown = self.list.view if self.list.current is not None else self._close
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list and head."""
        return [self.list.view, self.head]

    def retranslate(self) -> None:
        """Say everything in the language of now; the rules too are read anew."""
        self.head.set_title(self.tr("Perlu dicek menurut formulir"))
        self._close.set_words(self.tr("Tutup"))
        self._say()
        self.load()

    def _say(self) -> None:
        self.list.none.setText(self.tr("Semua cocok dengan formulirnya.") if self._checked else "")
