"""Files that were opened with the program or dropped onto it: kept until somebody can look."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lipas_desktop.services.session import Session
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.widgets.live import Live

_LOOK_AGAIN_MS = 300


class HandedFiles(Live, QWidget):
    """Brings files to Kirim & Terima; unseen, a child of the window so that it hears switches."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self.waiting: list[Path] = []
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._show)
        window.files_dropped.connect(self.take)
        window.work_shown.connect(self._again.start)
        window.gate.stack.front_changed.connect(self._tell)
        self.go_live()

    def take(self, files: Sequence[Path]) -> None:
        """Show files, or keep them until after log-in; none only brings the window to the front."""
        self.waiting += [path for path in files if path not in self.waiting]
        if self._window.isVisible():
            small = Qt.WindowState.WindowMinimized
            self._window.setWindowState(self._window.windowState() & ~small)
            self._window.raise_()
            self._window.activateWindow()
        self._show()

    def _show(self) -> None:
        if not self.waiting:
            return
        session: Session | None = self._window.context.session
        if session is None or session.is_practice:
            self.retranslate()
        elif QApplication.activeModalWidget() is not None:
            self._again.start()  # a question stands open: it comes first
        else:
            files, self.waiting = self.waiting, []
            self._open(files)

    def _open(self, files: Sequence[Path]) -> None:
        stack = self._window.work.stack
        if stack.place != "transfer":
            self._window.go("transfer")
        for page in stack.pages():
            preview: Callable[[Sequence[Path]], None] | None = getattr(page, "preview_files", None)
            if preview is not None:
                preview(files)
                return

    def retranslate(self) -> None:
        """Say at the gate that something waits."""
        front = self._window.front
        if front is not None and self._window.stack is self._window.gate.stack:
            self._tell(front)

    def _tell(self, screen: Page) -> None:
        if self.waiting:
            title = self.tr("%Ln berkas menunggu dibuka", "", len(self.waiting))
            text = self.tr("Masuk dahulu. Isinya ditampilkan sebelum ada yang diterima.")
            screen.show_banner("note", title, text)
