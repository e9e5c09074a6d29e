"""What to know before certificates are issued, what stops the work first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.certificates.batch import Batch
from lipas_desktop.ui.pages.certificates.examine import Findings
from lipas_desktop.ui.sentences.values import VALUES


@dataclass(frozen=True)
class Note:
    """One line under *Sebelum terbit*."""

    icon: str
    tone: str
    title: str
    second: str = ""


class IssueNotes(QObject):
    """Sentences about what was found, in the language of now."""

    def all(self, findings: Findings, batch: Batch) -> list[Note]:
        """Return what to know before issuing; the papers count only where somebody gets one."""
        stops = self.stopping(findings)
        notes = [stops] if stops is not None else []
        if batch.with_holes:
            notes.append(self._holes(batch.with_holes))
        if findings.code or not batch.chosen:
            return notes
        if findings.no_hours:
            notes.append(self._no_hours())
        notes.append(self._words(findings))
        notes.append(self._changed(batch.changed_names))
        if findings.numbers:
            notes.append(self._numbers(findings.numbers))
        return notes

    def stopping(self, findings: Findings) -> Note | None:
        """Return what has to be done before anything can be issued."""
        if findings.code:
            return self._missing(findings.code)
        return self._too_long(findings) if findings.too_long else None

    def missing(self, findings: Findings) -> str:
        """Return why there is no page to be seen; empty where there is one."""
        if findings.code != "certificate.no_signer":
            return ""
        return self.tr("Halaman tampak setelah penanda tangan diisi (F3).")

    def no_day(self) -> Note:
        """Say that the day of issue cannot be read."""
        title = self.tr("Tanggal terbit belum terbaca")
        return Note("circle-x", "err", title, self.tr("Tulis lengkap, misalnya 28-10-2021."))

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

    def _holes(self, count: int) -> Note:
        title = self.tr("%Ln orang punya sesi yang belum diisi", "", count)
        second = self.tr(
            "Sesi kosong dihitung tidak hadir. Bila ia hadir, isi dahulu di Kehadiran."
        )
        return Note("circle-alert", "warn", title, second)

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
    words = QCoreApplication.translate("IssueNotes", "A4 mendatar · %1 dari %2")
    return words.replace("%1", formats.number(place)).replace("%2", formats.number(count))
