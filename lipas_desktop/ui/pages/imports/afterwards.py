"""What may be done with a workbook once its rows are taken: reasons, keeping, taking back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import attendance_imports, imports, undo_imports
from lipas_desktop.services.attendance_imports import AttendancePreview
from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.services.undo_imports import Undone
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.imports.preview_panel import PreviewPanel


def reasons(panel: PreviewPanel) -> dict[int, str]:
    """Say for each refused row, by its number in the sheet, why and what to do."""
    choices, words = panel.choices, panel.model.words
    if choices is None:
        return {}
    return {
        row.sheet_row: f"{words.reason(row)}. {words.advice(row)}".strip()
        for row in choices.preview.rows
        if choices.outcome(row) == "refused"
    }


class Afterwards(QObject):
    """Write the refused rows with reasons, keep the workbook of a batch, take the batch back."""

    def __init__(self, context: AppContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self.batch: RowId | None = None
        """The batch just taken; none before, and none once it was taken back."""

    def write_reasons(self, panel: PreviewPanel, then: Callable[[str], None]) -> None:
        """Ask where to, beside the original by default, and write the copy there."""
        session, told = self._context.session, reasons(panel)
        if panel.choices is None:
            return
        preview = panel.choices.preview
        stem = self.tr("%1 - dengan alasan.xlsx").replace("%1", preview.path.stem)
        target = self._context.ask.save_file(
            self.tr("Simpan salinan dengan alasan"),
            str(preview.path.with_name(stem)),
            "Excel (*.xlsx)",
        )
        if target is None:
            return
        heading = self.tr("Alasan")
        self._context.operations.write(
            lambda: (
                imports.write_reasons(session, preview, told, heading, target),
                Changes(plain=frozenset({"audit"})),
            ),
            lambda made: then(Path(made).name),
            owner=self,
        )

    def keep(
        self,
        preview: PeoplePreview | AttendancePreview,
        remove: bool,
        then: Callable[[bool], None],
    ) -> None:
        """Keep the workbook inside the register; `remove` deletes the file outside."""
        session, batch = self._context.session, self.batch or preview.already

        def job() -> tuple[None, Changes]:
            if isinstance(preview, AttendancePreview):
                changes = attendance_imports.keep_workbook(session, preview, batch, remove=remove)
            else:
                changes = imports.keep_workbook(session, preview, batch, remove=remove)
            return None, changes

        self._context.operations.write(job, lambda _: then(remove), owner=self)

    def undo(self, batch: RowId, then: Callable[[Undone], None]) -> None:
        """Take a batch back as far as nobody has worked on its rows since."""
        session = self._context.session
        self._context.operations.write(lambda: undo_imports.undo(session, batch), then, owner=self)
