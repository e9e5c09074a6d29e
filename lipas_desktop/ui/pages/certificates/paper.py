"""From certificates to a PDF where the clerk wants it, and old sheets for previews."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import certificates
from lipas_desktop.services.certificates import Sheet
from lipas_desktop.ui.context import AppContext

Written = Callable[[str], None]
"""Is told the name of the file."""


class PdfWriter(QObject):
    """Asks where to, then writes beside the work; the key bar shows how far it is."""

    def __init__(self, context: AppContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context

    def write(self, ids: Sequence[RowId], written: Written) -> None:
        """Write these certificates into one PDF; nothing happens where no place is chosen."""
        session = self._context.session
        title = self.tr("Simpan sertifikat untuk dicetak")
        name = certificates.file_name(session, ids)
        path = self._context.ask.save_file(title, name, "PDF (*.pdf)")
        if path is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        words = self.tr("Menulis %Ln sertifikat", "", len(ids))
        self._context.operations.write_long(
            lambda progress, cancel: certificates.write_pdf(
                session, ids, target, progress=progress, cancel=cancel
            ),
            words,
            lambda made: written(Path(made).name),
            owner=self,
        )

    def sheet_of(self, activity: RowId, person: RowId) -> Sheet | None:
        """Return the sheet that somebody was given for an activity."""
        session = self._context.session
        for line in certificates.lines(session, activity=activity):
            if line.person == person:
                return self.sheet(line.id)
        return None

    def sheet(self, certificate: RowId) -> Sheet | None:
        """Return a certificate's sheet; None where it cannot be read, which the list shows."""
        try:
            return certificates.sheet_of(self._context.session, certificate)
        except LipasError:
            return None
