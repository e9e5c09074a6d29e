"""*Cetak daftar*: asks for the paper and the place, then writes what the list shows now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import list_prints
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.pages.paper.papers import PAPERS, chosen_paper


class ListPrinter(QObject):
    """Writes the records of a list into a PDF; `written` is told what became of it."""

    def __init__(self, context: AppContext, owner: QObject, written: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._context, self._written = context, written

    def write(self, kind: str, ids: Sequence[RowId]) -> None:
        """Ask and write; nothing happens where somebody turns back."""
        context, language = self._context, formats.language()
        reply = context.ask.ask(self._question(len(ids)))
        if reply.answer != "print":
            return
        session, wanted, paper = context.session, list(ids), chosen_paper(reply.reason)
        name = list_prints.file_name(kind, session.clock.today(), language)
        path = context.ask.save_file(self.tr("Simpan daftar untuk dicetak"), name, "PDF (*.pdf)")
        if path is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        context.operations.write_long(
            lambda progress, cancel: list_prints.write_list(
                session, kind, wanted, target, paper, language, progress=progress, cancel=cancel
            ),
            self.tr("Menulis %Ln baris", "", len(wanted)),
            lambda made: self._written(
                self.tr("%1 disimpan; isinya terbaca siapa pun yang membukanya").replace(
                    "%1", made.name
                )
            ),
            owner=self,
        )

    def _question(self, count: int) -> Question:
        return Question(
            self.tr("Cetak %Ln baris daftar ini?", "", count),
            self.tr(
                "Seperti tersaring sekarang, dengan kolom tambahan rumah ini; tanpa NIK. Kertas "
                "mendatar."
            ),
            (
                Answer("keep", self.tr("Batal"), "harmless"),
                Answer("print", self.tr("Simpan PDF")),
            ),
            reasons=tuple(PAPERS.values()),
            reason_label=self.tr("Kertas"),
        )
