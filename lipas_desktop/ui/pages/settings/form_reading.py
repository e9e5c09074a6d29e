"""Reads a form's file in the pool; a later reading takes the place of one under way."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import installed_forms
from lipas_desktop.services.installed_forms import Preview
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.widgets.progress import ProgressPanel


class FormReading(QObject):
    """Brings a preview, or says why there is none."""

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, context: AppContext, progress: ProgressPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._progress = context, progress
        self._session: Session = context.session
        self._running: Running | None = None

    @property
    def under_way(self) -> bool:
        """Tell whether a file is being read."""
        return self._running is not None

    def start(self, path: Path) -> None:
        """Read a file as it is now."""
        self.stop()
        session, language = self._session, formats.language()

        def job(progress: Progress, cancel: CancelToken) -> Preview:
            found = installed_forms.preview(session, path, language)
            cancel.check()
            return found

        title = self.tr("Memeriksa formulir")
        running = self._context.operations.run_long(
            job, title, self._on_done, self._on_failed, owner=self
        )
        self._running = None if running.over else running
        self._progress.follow(running, title, self.tr("Belum ada yang dipasang."))

    def stop(self) -> None:
        """Let what is being read be; nobody is told what came of it."""
        if self._running is not None:
            self._running.done, self._running.failed = None, lambda _: True
            self._running.cancel()
            self._running = None

    def _on_done(self, seen: Preview) -> None:
        self._running = None
        self.done.emit(seen)

    def _on_failed(self, error: LipasError) -> bool:
        self._running = None
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        return True
