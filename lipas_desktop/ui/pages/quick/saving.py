"""Saves the ready rows of a quick list as one action, and takes it back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import quick
from lipas_desktop.services.quick import Pinned, QuickRow, QuickSaved
from lipas_desktop.services.session import Session
from lipas_desktop.ui.operations import Operations


class QuickSaver(QObject):
    """One save at a time."""

    saved = Signal(object, object)
    """A QuickSaved, and the rows that were sent."""
    undone = Signal(object)
    """The rows that come back into the list."""

    def __init__(self, session: Session, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._operations = session, operations
        self.is_busy = False

    def save(self, rows: Sequence[QuickRow], pinned: Pinned) -> None:
        """Save what is ready of these rows."""
        session, sent = self._session, list(rows)
        self.is_busy = True
        self._operations.write(
            lambda: quick.save(session, sent, pinned),
            lambda saved: self._on_saved(saved, sent),
            self._on_failed,
            owner=self,
        )

    def _on_saved(self, saved: QuickSaved, sent: Sequence[QuickRow]) -> None:
        self.is_busy = False
        self.saved.emit(saved, sent)

    def _on_failed(self, error: LipasError) -> bool:
        self.is_busy = False
        return False

    def undo(self, saved: QuickSaved, taken: Sequence[QuickRow]) -> None:
        """Take the people of a save back; their rows return."""
        session = self._session
        self._operations.write(
            lambda: (None, quick.undo(session, saved)),
            lambda _: self.undone.emit(taken),
            owner=self,
        )
