"""*Cetak formulir kosong*: asks for the paper and the place, then writes the sheet."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lipas_desktop.services import empty_forms
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.pages.paper.papers import PAPERS, chosen_paper


class EmptyFormWriter(QObject):
    """Writes the form of a register into a PDF; `written` is told its name."""

    def __init__(self, context: AppContext, owner: QObject, written: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._context, self._written = context, written

    def write(self, register: str) -> None:
        """Ask and write; nothing happens where somebody turns back."""
        context = self._context
        reply = context.ask.ask(self._question())
        if reply.answer != "print":
            return
        paper = chosen_paper(reply.reason)
        session, language = context.session, formats.language()
        path = context.ask.save_file(
            self.tr("Simpan formulir kosong untuk dicetak"),
            empty_forms.file_name(session, register, language),
            "PDF (*.pdf)",
        )
        if path is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        context.operations.run(
            lambda: empty_forms.write_empty_form(session, register, target, paper, language),
            lambda made: self._written(self.tr("%1 disimpan").replace("%1", made.name)),
            owner=self,
        )

    def _question(self) -> Question:
        return Question(
            self.tr("Cetak formulir kosong?"),
            self.tr(
                "Semua isian dalam urutan layar, juga kolom tambahan rumah ini, untuk diisi "
                "dengan tangan. Cetak pada ukuran sebenarnya, tanpa disesuaikan."
            ),
            (
                Answer("keep", self.tr("Batal"), "harmless"),
                Answer("print", self.tr("Simpan PDF")),
            ),
            reasons=tuple(PAPERS.values()),
            reason_label=self.tr("Kertas"),
        )
