"""The two questions of issuing that need a reason."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.dialogs.ask import Answer, Asker, Question

GO_ON = "go_on"


def ask_reason(ask: Asker, name: str) -> str:
    """Ask why somebody is to have a certificate who does not pass; empty where they are not."""
    title = QCoreApplication.translate("IssuePage", "Terbitkan juga untuk %1?")
    text = QCoreApplication.translate(
        "IssuePage", "Syaratnya belum terpenuhi. Alasan dicatat di riwayat, tidak dicetak."
    )
    reasons = (
        QCoreApplication.translate("IssuePage", "Keputusan kepala"),
        QCoreApplication.translate("IssuePage", "Izin atau sakit dengan surat"),
        QCoreApplication.translate("IssuePage", "Kehadiran di kertas lebih lengkap"),
    )
    keep = QCoreApplication.translate("IssuePage", "Jangan terbitkan")
    go_on = QCoreApplication.translate("IssuePage", "Terbitkan juga")
    return _ask(ask, title.replace("%1", name), text, keep, go_on, reasons)


def ask_words(ask: Asker, words: Sequence[str]) -> str:
    """Ask why words that tell of the past may be printed; empty where they may not."""
    shown = ", ".join(f"“{word}”" for word in words)
    title = QCoreApplication.translate("IssuePage", "Kata %1 akan tercetak").replace("%1", shown)
    text = QCoreApplication.translate(
        "IssuePage",
        "Siapa pun yang membaca sertifikat dapat menebak asal pemiliknya. Ganti katanya, atau "
        "lanjutkan dengan alasan.",
    )
    keep = QCoreApplication.translate("IssuePage", "Kembali dan ganti")
    go_on = QCoreApplication.translate("IssuePage", "Lanjutkan")
    reasons = (
        QCoreApplication.translate("IssuePage", "Kata itu bagian dari nama orang atau tempat"),
        QCoreApplication.translate("IssuePage", "Diminta oleh para penerima"),
    )
    return _ask(ask, title, text, keep, go_on, reasons)


def _ask(ask: Asker, title: str, text: str, keep: str, go_on: str, reasons: tuple[str, ...]) -> str:
    answers = (Answer("keep", keep, "harmless"), Answer(GO_ON, go_on))
    label = QCoreApplication.translate("IssuePage", "Alasan")
    reply = ask.ask(Question(title, text, answers, reasons, label, free_reason=True))
    return reply.reason.strip() if reply.answer == GO_ON else ""
