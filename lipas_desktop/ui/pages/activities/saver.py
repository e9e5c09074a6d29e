"""Writes what is typed into an attendance grid: in small batches, within a second."""

from functools import partial

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import activities
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.activities.sheet import Batch, Sheet

GATHER_MS = 500
"""Keys of this time go into one entry of the log: fewer entries, and still within a second."""
_LEAVE_WITHIN_MS = 5_000


class MarkSaver(QObject):
    """Belongs to one grid; `settled` follows every batch, written or put back."""

    settled = Signal()
    written = Signal()
    refused = Signal(object, object)
    """The error, None for one of ours, and the cells that were put back."""

    def __init__(self, context: AppContext, sheet: Sheet, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._sheet = context, sheet
        self._on_the_way = False
        self._put_back_count = 0
        self.saved_at: int | None = None
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self.flush)

    def wake(self) -> None:
        """Hear that something was typed."""
        if self._sheet.waits and not self._gather.isActive() and not self._on_the_way:
            self._gather.start()

    def flush(self) -> None:
        """Write what waits now."""
        self._gather.stop()
        batch = None if self._on_the_way else self._sheet.take()
        if batch is None:
            return
        self._on_the_way = True
        running = self._context.operations.write(
            partial(_write, self._context.session, batch),
            self._on_written,
            self._on_failed,
            owner=self,
        )
        running.finished.connect(self._on_finished)

    def finish(self) -> bool:
        """Write all that waits before the page is left; False where something was put back."""
        put_back = self._put_back_count
        loop = QEventLoop()
        self.settled.connect(loop.quit)
        late = QTimer(loop, singleShot=True, interval=_LEAVE_WITHIN_MS)
        late.timeout.connect(loop.quit)
        late.start()
        while not self._sheet.is_written and late.isActive():
            self.flush()
            loop.exec()
        return self._sheet.is_written and self._put_back_count == put_back

    def _on_written(self, _: None) -> None:
        self.saved_at = self._context.session.clock.now_ms()
        self._sheet.written()
        self._on_the_way = False
        self.written.emit()

    def _on_failed(self, error: LipasError) -> bool:
        self._put_back(error)
        return True

    def _on_finished(self) -> None:
        """Go on with what was typed meanwhile; a job that broke down has told nobody yet."""
        if self._on_the_way:
            self._put_back(None)
        self.wake()
        self.settled.emit()

    def _put_back(self, error: LipasError | None) -> None:
        self._on_the_way = False
        self._put_back_count += 1
        self.refused.emit(error, self._sheet.refused())


def _write(session: Session, batch: Batch) -> tuple[None, Changes]:
    return None, activities.mark(session, batch.cells, batch.screens)
