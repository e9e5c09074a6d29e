"""What is asked before decisions on an import, or a column of its workbook, are lost."""

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


def may_remove(ask: Asker, file: str, left_out: str) -> bool:
    """Ask whether a workbook may go whose one column the register does not take along."""
    keep = QCoreApplication.translate("Imports", "Jangan hapus")
    remove = QCoreApplication.translate("Imports", "Simpan, lalu hapus")
    title = QCoreApplication.translate("Imports", "Hapus %1 dari komputer?")
    text = QCoreApplication.translate(
        "Imports",
        "Kolom %1 tidak ikut disimpan dan tidak dapat dikembalikan. Selebihnya dapat dikeluarkan "
        "lagi di Pengaturan, Impor Excel.",
    )
    question = Question(
        title.replace("%1", file),
        text.replace("%1", left_out),
        (Answer("keep", keep, "harmless"), Answer("remove", remove, "destroy")),
    )
    return ask.ask(question).answer == "remove"
