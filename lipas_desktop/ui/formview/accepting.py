"""A doubtful answer is let stand with a reason: asked for once, kept with the record."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.formengine.outcome import Problem
from lipas_desktop.ui.dialogs.ask import Answer, Asker, Question
from lipas_desktop.ui.formview.answers import FormCheck


def accepted_words(problem: Problem | None) -> str:
    """Return the words for an answer that was let stand, empty where it was not."""
    if problem is None or not problem.accepted:
        return ""
    words = QCoreApplication.translate("FormView", "Diterima: %1")
    return words.replace("%1", problem.accepted)


def reason_for(ask: Asker, label: str, check: FormCheck) -> str:
    """Ask why a doubtful answer may stand; empty where the person turned back."""
    title = QCoreApplication.translate("FormView", "Terima “%1” dengan alasan?")
    back = QCoreApplication.translate("FormView", "Kembali ke formulir")
    accept = QCoreApplication.translate("FormView", "Terima dengan alasan")
    question = Question(
        title.replace("%1", label),
        check.words,
        (Answer("back", back, "harmless"), Answer("accept", accept)),
        reason_label=QCoreApplication.translate("FormView", "Alasan"),
        free_reason=True,
    )
    reply = ask.ask(question)
    return reply.reason.strip() if reply.answer == "accept" else ""
