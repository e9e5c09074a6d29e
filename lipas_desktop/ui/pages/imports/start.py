"""Before a file is chosen: what will happen, the way to choose, and imports that can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.undo_imports import Batch
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.progress import ProgressPanel

FILTER = "Excel, LibreOffice, CSV (*.xlsx *.xlsm *.xls *.ods *.csv)"
_LATEST = 3


class StartPanel(Live, QWidget):
    """Shown until there is a preview; progress of reading stands here too."""

    choose = Signal()
    undo = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.progress = ProgressPanel()
        self.progress.hide()
        self.empty = EmptyState()
        self._batches: Sequence[Batch] = ()
        self._words: tuple[str, str, str] = ("", "", "")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.empty, 1)
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(20))

    def say(self, title: str, text: str, choose: str) -> None:
        """Say what this page is for."""
        self._words = (title, text, choose)
        self.retranslate()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Offer to take the latest imports back."""
        self._batches = batches[:_LATEST]
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        title, text, choose = self._words
        second = self.tr("Berkas hanya dibaca; belum ada yang disimpan")
        ways = [Way("file-spreadsheet", choose, second, "Ctrl+O", self.choose.emit)]
        for batch in self._batches:
            words = self.tr("Urungkan %1").replace("%1", batch.file_name)
            taken = self.tr("%Ln baris diambil", "", batch.taken)
            ways.append(Way("undo-2", words, taken, "", lambda one=batch.id: self._undo(one)))  # type: ignore[misc]
        self.empty.say(title, text, ways)

    def _undo(self, batch: RowId) -> None:
        self.undo.emit(batch)
