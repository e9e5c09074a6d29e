"""The way into practice and out of it, from whatever screen stands before the work."""

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.services.practice import Practice
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.pages.gate.screen import GateScreen


class Practising(QObject):
    """Holds the register of made-up people while somebody practises."""

    ready = Signal(object)
    """Its session; the work may begin."""

    def __init__(self, context: AppContext, entrance: Entrance, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._entrance = context, entrance
        self._practice: Practice | None = None

    def begin(self, screen: GateScreen) -> None:
        """Make the register; the screen waits and says what went wrong."""

        def job(progress: Progress, cancel: CancelToken) -> Practice:
            return self._entrance.practise(progress)

        screen.do(job, self.tr("Latihan disiapkan"), self._on_made)

    def _on_made(self, practice: Practice) -> None:
        self._practice = practice
        self.ready.emit(practice.session)

    def may_end(self) -> bool:
        """Ask before all that was tried is gone; nothing is asked where nobody practises."""
        if self._practice is None:
            return True
        reply = self._context.ask.ask(
            Question(
                self.tr("Keluar dari latihan?"),
                self.tr("Semua yang dicoba di sini hilang. Register rumah tidak tersentuh."),
                (
                    Answer("stay", self.tr("Lanjut berlatih"), "harmless"),
                    Answer("leave", self.tr("Keluar dari latihan")),
                ),
            )
        )
        return reply.answer == "leave"

    def end(self) -> None:
        """Remove the register, if there is one; jobs must have ended."""
        if self._practice is not None:
            self._practice.end()
            self._practice = self._context.session = None
