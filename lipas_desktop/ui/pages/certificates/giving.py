"""Gives a batch its numbers, then its paper; remembers both for the banner."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import certificates
from lipas_desktop.services.certificates import Issued, Pick
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.certificates.paper import PdfWriter


class Giving(QObject):
    """What became of one batch."""

    changed = Signal()
    """Numbers were given, or the PDF was written."""
    failed = Signal()

    def __init__(self, context: AppContext, activity: RowId, owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._activity = context, activity
        self.paper = PdfWriter(context, self)
        self.issued: Issued | None = None
        self._file = ""

    def give(self, on: date, picks: Sequence[Pick], word_reason: str, screens: Screens) -> None:
        """Issue the batch as it was on these screens; then ask where the PDF goes."""
        session, activity = self._context.session, self._activity
        self._context.operations.write(
            lambda: certificates.issue(
                session, activity, on, picks, word_reason=word_reason, screens=screens
            ),
            self._on_issued,
            self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: LipasError) -> bool:
        self.failed.emit()
        return False

    def _on_issued(self, issued: Issued) -> None:
        self.issued = issued
        self.changed.emit()
        self.write()

    def write(self) -> None:
        """Write the PDF of what was issued, where the clerk wants it."""
        if self.issued is not None:
            self.paper.write(list(self.issued.ids), self._on_written)

    def _on_written(self, file: str) -> None:
        self._file = file
        self.changed.emit()

    def follow(self) -> None:
        """Leave out who has been erased since: the paper and the count are of those who stand."""
        if self.issued is None:
            return
        rows = self._context.session.store.rows.by_ids("certificate", list(self.issued.ids))
        here = {row.id for row in rows}
        kept = [
            (row, number)
            for row, number in zip(self.issued.ids, self.issued.numbers, strict=True)
            if row in here
        ]
        self.issued = Issued([row for row, _ in kept], [no for _, no in kept]) if kept else None

    def words(self) -> tuple[str, str]:
        """Return which numbers were given, and where the paper is."""
        assert self.issued is not None
        count, numbers = len(self.issued.ids), self.issued.numbers
        title = self.tr("%Ln sertifikat terbit", "", count)
        span = numbers[0] if count == 1 else f"{numbers[0]} – {numbers[-1]}"
        text = self.tr("PDF belum disimpan: Ctrl+Enter.")
        if self._file:
            text = self.tr("PDF untuk dicetak: %1").replace("%1", self._file)
        return f"{title}: {span}", text
