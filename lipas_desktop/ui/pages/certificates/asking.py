"""The questions of issuing: numbers for good, and two that need a reason."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lipas_desktop.ui import formats
from lipas_desktop.ui.dialogs.ask import Answer, Asker, Question
from lipas_desktop.ui.pages.certificates.examine import Findings

GO_ON = "go_on"


class Questions(QObject):
    """Asks through the one door for questions."""

    def __init__(self, ask: Asker) -> None:
        super().__init__()
        self._asker = ask

    def ask_to_issue(self, findings: Findings) -> tuple[bool, str]:
        """Ask before numbers are used, once; return the answer, and why words may be printed."""
        if findings.words:
            reason = self.ask_words(findings.words)
            return bool(reason), reason
        return self._ask_numbers(findings.numbers), ""

    def _ask_numbers(self, numbers: Sequence[str]) -> bool:
        count = len(numbers)
        title = self.tr("Terbitkan %Ln sertifikat?", "", count)
        text = self.tr(
            "Mulai dari nomor %1. Setelah terbit, nomor terpakai dan isi sertifikat tidak berubah "
            "lagi.",
        )
        keep = self.tr("Periksa lagi")
        go_on = self.tr("Terbitkan %1")
        shown = formats.number(count)
        answers = (Answer("keep", keep, "harmless"), Answer(GO_ON, go_on.replace("%1", shown)))
        first = numbers[0] if numbers else ""
        question = Question(title, text.replace("%1", first), answers)
        return self._asker.ask(question).answer == GO_ON

    def ask_reason(self, name: str) -> str:
        """Ask why somebody is to have a certificate who does not pass; empty where they are not."""
        title = self.tr("Terbitkan juga untuk %1?")
        text = self.tr("Syaratnya belum terpenuhi. Alasan dicatat di riwayat, tidak dicetak.")
        reasons = (
            self.tr("Keputusan kepala"),
            self.tr("Izin atau sakit dengan surat"),
            self.tr("Kehadiran di kertas lebih lengkap"),
        )
        keep = self.tr("Jangan terbitkan")
        go_on = self.tr("Terbitkan juga")
        return self._ask(title.replace("%1", name), text, keep, go_on, reasons)

    def ask_words(self, words: Sequence[str]) -> str:
        """Ask why words that tell of the past may be printed; empty where they may not."""
        shown = ", ".join(f"“{word}”" for word in words)
        title = self.tr("Kata %1 akan tercetak").replace("%1", shown)
        text = self.tr(
            "Siapa pun yang membaca sertifikat dapat menebak asal pemiliknya. Ganti katanya, atau "
            "lanjutkan dengan alasan.",
        )
        keep = self.tr("Kembali dan ganti")
        go_on = self.tr("Lanjutkan")
        reasons = (
            self.tr("Kata itu bagian dari nama orang atau tempat"),
            self.tr("Diminta oleh para penerima"),
        )
        return self._ask(title, text, keep, go_on, reasons)

    def _ask(self, title: str, text: str, keep: str, go_on: str, reasons: tuple[str, ...]) -> str:
        answers = (Answer("keep", keep, "harmless"), Answer(GO_ON, go_on))
        label = self.tr("Alasan")
        reply = self._asker.ask(Question(title, text, answers, reasons, label, free_reason=True))
        return reply.reason.strip() if reply.answer == GO_ON else ""
