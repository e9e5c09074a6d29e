"""What is asked before decisions on an import are lost."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.dialogs.ask import Answer, Asker, Question


def may_drop(ask: Asker, decisions: int) -> bool:
    """Ask whether decisions on rows that were not taken may be thrown away."""
    stay = QCoreApplication.translate("Imports", "Kembali ke daftar")
    close = QCoreApplication.translate("Imports", "Tutup, buang keputusan")
    question = Question(
        QCoreApplication.translate("Imports", "Tutup tanpa mengambil?"),
        QCoreApplication.translate(
            "Imports", "%Ln keputusan Anda hilang; berkasnya tetap ada.", "", decisions
        ),
        (Answer("stay", stay, "harmless"), Answer("close", close, "destroy")),
    )
    return ask.ask(question).answer == "close"
