"""The history of Kirim & Terima as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import Transfer, history
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.pages.transfer import words


class HistoryTable(PagedTable[Transfer]):
    """What was written, received and copied, the latest first."""

    def __init__(self, session: Session, parent: QObject) -> None:
        self._session = session
        self._lines: dict[RowId, Transfer] = {}
        self._gaps = False
        super().__init__(self._made_columns(), self._rows, parent)

    def load(self, gaps: bool = False) -> None:
        """Read the history anew; `gaps` tells that something still waits."""
        self._gaps = gaps
        self._lines = {RowId(str(line.id)): line for line in history(self._session)}
        self.set_ids(list(self._lines))

    def line(self, row: RowId | None) -> Transfer | None:
        """Return a line by its id."""
        return self._lines.get(row) if row else None

    def _rows(self, offset: int, ids: Sequence[RowId]) -> Sequence[Transfer]:
        return [self._lines[row] for row in ids]

    def _when(self, line: Transfer) -> Cell:
        clock = self._session.clock
        return Cell(words.when(line, clock.tz_minutes, clock.now_ms()))

    def _state(self, line: Transfer) -> Cell:
        return words.state(line, self._gaps)

    def _made_columns(self) -> Sequence[Column[Transfer]]:
        return (
            Column("at", lambda: self.tr("Waktu"), self._when, 126),
            Column(
                "what",
                lambda: self.tr("Apa"),
                lambda line: Cell(words.action(line), tone="text", weight=500),
                88,
            ),
            Column("peer", lambda: self.tr("Dengan"), lambda line: Cell(line.peer), 118),
            Column(
                "file",
                lambda: self.tr("Berkas"),
                lambda line: Cell(words.file_name(line.file)),
                150,
                stretch=True,
            ),
            Column("size", lambda: self.tr("Isi"), lambda line: Cell(words.contents(line)), 120),
            Column("state", lambda: self.tr("Keadaan"), self._state, 186),
        )
