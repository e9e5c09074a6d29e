"""Beside the recipients: the page as printed, the name on it, and what to know before issuing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lipas_desktop.services.certificates import Signer
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.certificates.batch import Batch, Line
from lipas_desktop.ui.pages.certificates.examine import Findings
from lipas_desktop.ui.pages.certificates.notes import IssueNotes, Note
from lipas_desktop.ui.pages.certificates.preview import SheetPreview
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.rows import NoteRow
from lipas_desktop.ui.widgets.side import SidePane

_MOST_NOTES = 6


class NameField(Field):
    """The printed name; Enter and Esc lead back to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class IssuePane(SidePane):
    """Preview, name, notes, who signs."""

    def __init__(self, context: AppContext) -> None:
        self.preview = SheetPreview(context)
        self.name_label = label(12, 400, "text2")
        self.name = NameField("printed_name")
        self.name_note = label(12, 400, "text2", wrap=True)
        self._before, self._line = SectionTitle(), rule()
        self.notes = IssueNotes()
        self.note_rows = [NoteRow("info") for _ in range(_MOST_NOTES)]
        self._signers_title = SectionTitle()
        self.signers_button = Button("link", key="F3", name="issue.signers")
        self._signers_title.add_button(self.signers_button)
        self._shown_signers: Sequence[Signer] = ()
        self._signers = label(12, 400, "text2", wrap=True)
        super().__init__(386)
        parts = (
            self.preview, self.name_label, self.name, self.name_note, self._line, self._before,
            *self.note_rows, rule(), self._signers_title, self._signers,
        )  # fmt: skip
        for part in parts:
            self.content.addWidget(part)
        self.content.addStretch(1)

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        super().restyle()
        self.content.setSpacing(theme.current().px(8))

    def retranslate(self) -> None:
        """Name the parts."""
        words = self.tr("Nama tercetak")
        self.name_label.setText(words)
        self.name.setAccessibleName(words)
        self._before.set_words(self.tr("Sebelum terbit"))
        self._signers_title.set_words(self.tr("Penanda tangan"))
        self.signers_button.set_words(self.tr("Ubah"))
        self.show_signers(self._shown_signers)

    def show_line(self, line: Line | None, *, typed: bool = False) -> None:
        """Show one recipient's name; while it is being typed the field is left alone."""
        self.name.setEnabled(line is not None and not line.candidate.number)
        if line is None:
            self.name.setText("")
            self.name_note.setText("")
            return
        if not typed:
            self.name.setText(line.name)
        if line.candidate.number:
            words = self.tr("Sudah terbit; isi sertifikat tidak berubah lagi.")
        elif line.is_changed:
            words = self.tr("Di register: %1. Register tidak berubah.")
        else:
            words = self.tr("Sama dengan register.")
        self.name_note.setText(words.replace("%1", line.candidate.name))

    def _show_notes(self, notes: Sequence[Note]) -> None:
        """Show what to know before issuing; at most six things."""
        for row, note in zip(self.note_rows, notes, strict=False):
            row.lead.set_lead(note.icon, note.tone)
            row.say(note.title, note.second)
        for number, row in enumerate(self.note_rows):
            row.setVisible(number < len(notes))

    def show_signers(self, signers: Sequence[Signer]) -> None:
        """Show who signs."""
        self._shown_signers = signers
        lines = [", ".join(filter(None, (one.name, one.title))) for one in signers]
        self._signers.setText("\n".join(lines) or self.tr("Belum ada. Isi sebelum menerbitkan."))

    def show_findings(self, findings: Findings, batch: Batch) -> None:
        """Say what was found, what stops the work first."""
        notes = self.notes.all(findings, batch)
        for part in (self._line, self._before):
            part.setVisible(bool(notes))
        self._show_notes(notes)
