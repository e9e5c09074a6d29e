"""Beside the recipients: the page as printed, the name on it, and what to know before issuing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from lipas_desktop.services.certificates import Signer
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.certificates.batch import Batch, Line
from lipas_desktop.ui.pages.certificates.examine import Findings
from lipas_desktop.ui.pages.certificates.preview import SheetPreview
from lipas_desktop.ui.sentences.values import VALUES
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.rows import NoteRow
from lipas_desktop.ui.widgets.side import SidePane

_MOST_NOTES = 5


@dataclass(frozen=True)
class Note:
    """One line under *Sebelum terbit*."""

    icon: str
    tone: str
    title: str
    second: str = ""


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
        self.notes = [NoteRow("info") for _ in range(_MOST_NOTES)]
        self._signers_title = SectionTitle()
        self.signers_button = Button("link", key="F3", name="issue.signers")
        self._signers_title.add_button(self.signers_button)
        self._signers = label(12, 400, "text2", wrap=True)
        super().__init__(386)
        parts = (
            self.preview, self.name_label, self.name, self.name_note, self._line, self._before,
            *self.notes, rule(), self._signers_title, self._signers,
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
        """Show what to know before issuing; at most five things."""
        for row, note in zip(self.notes, notes, strict=False):
            row.lead.set_lead(note.icon, note.tone)
            row.say(note.title, note.second)
        for number, row in enumerate(self.notes):
            row.setVisible(number < len(notes))

    def show_signers(self, signers: Sequence[Signer]) -> None:
        """Show who signs."""
        lines = [", ".join(filter(None, (one.name, one.title))) for one in signers]
        self._signers.setText("\n".join(lines) or self.tr("Belum ada. Isi sebelum menerbitkan."))

    def show_findings(self, findings: Findings, batch: Batch) -> None:
        """Say what was found, what stops the work first; nothing where nobody is to get one."""
        wanted = bool(batch.chosen) or bool(findings.code)
        for part in (self._line, self._before):
            part.setVisible(wanted)
        self._show_notes(self._notes_of(findings, batch.changed_names) if wanted else ())

    def _notes_of(self, findings: Findings, changed: int) -> list[Note]:
        notes = []
        if findings.code:
            return [self._missing(findings.code)]
        if findings.too_long:
            notes.append(self._too_long(findings))
        if findings.no_hours:
            notes.append(self._no_hours())
        notes.append(self._words(findings))
        notes.append(self._changed(changed))
        if findings.numbers:
            notes.append(self._numbers(findings.numbers))
        return notes

    def _missing(self, code: str) -> Note:
        if code == "certificate.no_signer":
            title = self.tr("Belum ada nama penanda tangan")
            second = self.tr("Isi dengan F3; nama itu dicatat pada kegiatan ini.")
            return Note("circle-alert", "warn", title, second)
        title = self.tr("Pratinjau belum dapat dibuat")
        return Note("circle-alert", "warn", title)

    def _too_long(self, findings: Findings) -> Note:
        count = len({one.name for one in findings.too_long})
        title = self.tr("%Ln sertifikat tidak muat", "", count)
        parts = []
        for one in findings.too_long[:3]:
            named = VALUES["element"].get(one.element, one.element)
            element = QCoreApplication.translate("Messages", named)
            parts.append(f"{one.name}: {element} {one.letters}".strip())
        advice = self.tr("Pendekkan dahulu.")
        return Note("circle-x", "err", title, f"{'; '.join(parts)}. {advice}")

    def _no_hours(self) -> Note:
        title = self.tr("Jumlah JP tidak tercetak")
        second = self.tr("JP belum diisi di kegiatan ini, juga tidak di materinya.")
        return Note("circle-alert", "warn", title, second)

    def _words(self, findings: Findings) -> Note:
        if not findings.words:
            title = self.tr("Tidak ada kata yang membuka asal-usul")
            return Note("circle-check", "ok", title)
        words = ", ".join(f"“{word}”" for word in findings.words)
        title = self.tr("Kata %1 akan tercetak").replace("%1", words)
        second = self.tr("Ganti, atau lanjutkan dengan alasan.")
        return Note("circle-alert", "warn", title, second)

    def _changed(self, count: int) -> Note:
        if not count:
            title = self.tr("Semua nama sama dengan register")
            return Note("circle-check", "ok", title)
        title = self.tr("%Ln nama diubah dari tulisan di register", "", count)
        second = self.tr("Biarkan pemiliknya membacanya dahulu.")
        return Note("circle-alert", "warn", title, second)

    def _numbers(self, numbers: Sequence[str]) -> Note:
        first, last = numbers[0].partition("/")[0], numbers[-1].partition("/")[0]
        if first == last:
            title = self.tr("Nomor %1 dipakai").replace("%1", first)
        else:
            title = self.tr("Nomor %1 sampai %2 dipakai")
            title = title.replace("%1", first).replace("%2", last)
        second = self.tr("Setelah terbit, isi sertifikat tidak berubah lagi.")
        return Note("info", "text2", title, second)


def page_fact(place: int, count: int) -> str:
    """Return the grey words beside the two sides: the paper, and which of how many."""
    words = QCoreApplication.translate("IssuePane", "A4 mendatar · %1 dari %2")
    return words.replace("%1", formats.number(place)).replace("%2", formats.number(count))
