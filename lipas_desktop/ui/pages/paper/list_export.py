"""*Ekspor ke Excel* of a list: asks where to, then writes what the list shows now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import list_workbooks
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question

_TURNED_BACK, _MASKED, _FULL = "keep", "masked", "full"


class ListExporter(QObject):
    """Writes the records of a list into a workbook; `written` is told what became of it."""

    def __init__(self, context: AppContext, owner: QObject, written: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._context, self._written = context, written

    def write(self, kind: str, ids: Sequence[RowId]) -> None:
        """Ask and write; nothing happens where somebody turns back."""
        context, language = self._context, formats.language()
        answer = self._how(len(ids)) if kind == "person" else _MASKED
        if answer == _TURNED_BACK:
            return
        name = self.tr("Daftar peserta") if kind == "person" else self.tr("Daftar kegiatan")
        day = context.session.clock.today().isoformat()
        path = context.ask.save_file(
            self.tr("Simpan daftar ini"), f"{name} {day}.xlsx", "Excel (*.xlsx)"
        )
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        session, wanted = context.session, list(ids)
        context.operations.write_long(
            lambda progress, cancel: list_workbooks.write_list(
                session,
                kind,
                wanted,
                target,
                language,
                full_nik=answer == _FULL,
                progress=progress,
                cancel=cancel,
            ),
            self.tr("Menulis %Ln baris", "", len(wanted)),
            lambda made: self._written(
                self.tr("%1 disimpan; isinya terbaca siapa pun yang membukanya").replace(
                    "%1", made.name
                )
            ),
            owner=self,
        )

    def _how(self, count: int) -> str:
        """Ask each time anew how the NIK is to be written."""
        question = Question(
            self.tr("Tulis %Ln orang ke Excel?", "", count),
            self.tr(
                "Berkas ini terbaca siapa pun yang membukanya. NIK ditulis tersamar seperti di "
                "layar; NIK lengkap hanya bila benar-benar perlu, dan dicatat di jejak audit."
            ),
            (
                Answer(_TURNED_BACK, self.tr("Jangan"), "harmless"),
                Answer(_MASKED, self.tr("NIK tersamar")),
                Answer(_FULL, self.tr("NIK lengkap")),
            ),
        )
        return self._context.ask.ask(question).answer
