"""Files that lie together and what each would bring, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.previewing import Preview
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.pages.transfer import preview_words, words


class PreviewTable(PagedTable[Preview]):
    """From whom, until when, how many new: a row a file."""

    def __init__(self, session: Session, parent: QObject) -> None:
        self._session = session
        self._told: dict[RowId, Preview] = {}
        super().__init__(self._made_columns(), self._rows, parent)

    def show_files(self, told: Sequence[Preview]) -> None:
        """Show these files."""
        self._told = {RowId(str(number)): one for number, one in enumerate(told)}
        self.set_ids(list(self._told))

    def file(self, row: RowId | None) -> Preview | None:
        """Return a file by the id of its row."""
        return self._told.get(row) if row else None

    def _rows(self, offset: int, ids: Sequence[RowId]) -> Sequence[Preview]:
        return [self._told[row] for row in ids]

    def _until(self, told: Preview) -> Cell:
        if told.until is None:
            return Cell()
        clock = self._session.clock
        return Cell(words.day(told.until, clock.tz_minutes, clock.now_ms()))

    def _written(self, told: Preview) -> Cell:
        if not told.written:
            return Cell()
        clock = self._session.clock
        return Cell(preview_words.moment(told.written, clock.tz_minutes, clock.now_ms()))

    def _new(self, told: Preview) -> Cell:
        holds = told.sender and told.kind not in ("receipt", "audit")
        return Cell(formats.number(told.new_changes) if holds else "")

    def _from(self, told: Preview) -> Cell:
        return Cell(preview_words.sender(told), tone="text", weight=500)

    def _made_columns(self) -> Sequence[Column[Preview]]:
        return (
            Column("from", lambda: self.tr("Dari"), self._from, 190),
            Column("until", lambda: self.tr("Isian sampai"), self._until, 130),
            Column("new", lambda: self.tr("Perubahan baru"), self._new, 124),
            Column("state", lambda: self.tr("Keadaan"), preview_words.state, 220, stretch=True),
            Column("written", lambda: self.tr("Ditulis"), self._written, 140),
            Column(
                "file",
                lambda: self.tr("Berkas"),
                lambda told: Cell(words.file_name(told.name)),
                180,
            ),
        )
