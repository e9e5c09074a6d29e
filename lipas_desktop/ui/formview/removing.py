"""Rows of a table are taken away by hand, never without naming what is lost."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.dialogs.ask import Answer, Asker, Question
from lipas_desktop.ui.formview.rows import Rows


def may_remove(ask: Asker, rows: Rows, row: int) -> bool:
    """Tell whether a row goes: at once where it is empty, else if the person says so."""
    model = rows.model
    if row >= model.size or not model.by_hand:
        return False
    lost = model.named(row)
    if not lost:
        return True
    words = QCoreApplication.translate("FormView", "Hapus baris %1 dari “%2”?")
    title = words.replace("%1", str(row + 1)).replace("%2", rows.heading())
    back = QCoreApplication.translate("FormView", "Jangan hapus")
    remove = QCoreApplication.translate("FormView", "Hapus baris")
    question = Question(
        title,
        "\n".join(f"{label}: {answer}" for label, answer in lost),
        (Answer("back", back, "harmless"), Answer("remove", remove, "destroy")),
    )
    return ask.ask(question).answer == "remove"
