"""Keeps the draft of a quick list within two seconds, and takes it up again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from lipas_desktop.domain.changes import NOTHING
from lipas_desktop.services import quick
from lipas_desktop.services.quick import Pinned, QuickDraft, QuickRow
from lipas_desktop.services.session import Session
from lipas_desktop.ui.operations import Operations

BEHIND_MS = 1500
State = Callable[[], tuple[Sequence[QuickRow], Pinned]]


class QuickDrafts(QObject):
    """Writes through the one writer, so that what is read later is what was kept last."""

    kept = Signal()
    found = Signal(object)

    def __init__(
        self, session: Session, operations: Operations, state: State, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._operations, self._state = session, operations, state
        self._screens = session.screens()
        self._behind = False
        self._timer = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def is_behind(self) -> bool:
        """Tell whether something typed is not kept yet."""
        return self._behind

    def touch(self) -> None:
        """Say that something was typed."""
        self._behind = True
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what was typed since the last time, if anything was."""
        self._timer.stop()
        if not self._behind:
            return
        self._behind = False
        rows, pinned = self._state()
        kept, session, screens = tuple(rows), self._session, self._screens
        self._operations.write(
            lambda: (None, quick.keep_draft(session, kept, screens, pinned)),
            lambda _: self.kept.emit(),
            owner=self,
        )

    def read(self) -> None:
        """Read the draft after everything that is still to be written."""
        session = self._session
        self._operations.write(
            lambda: (quick.load_draft(session), NOTHING), self._on_read, owner=self
        )

    def _on_read(self, draft: QuickDraft) -> None:
        self.found.emit(draft)
