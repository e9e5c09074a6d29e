"""Keeps the draft of an open form: two seconds or one field behind, never in the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from lipas_desktop.services import records
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session
from lipas_desktop.ui.operations import Operations

BEHIND_MS = 2000


class DraftKeeper(QObject):
    """Writes drafts through the one writer; `kept` tells that one is safe."""

    kept = Signal()

    def __init__(
        self,
        session: Session,
        operations: Operations,
        opened: Callable[[], OpenForm | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._operations, self._opened = session, operations, opened
        self._timer = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._timer.timeout.connect(self.keep_now)
        self.is_behind = False
        """Whether something typed is not kept yet."""
        self.held = False
        """Set while a save is under way, which drops the draft that went before."""
        self.never = False
        """Set for a form that is not to be saved at all."""

    def touch(self) -> None:
        """Say that something was typed; it is kept within two seconds."""
        if self.never:
            return
        self.is_behind = True
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Let what was typed so far be: it has been saved, or is not wanted."""
        self.is_behind = False
        self._timer.stop()

    def keep_now(self) -> None:
        """Keep what was typed since the last time, if anything was."""
        opened = self._opened()
        if opened is None or not self.is_behind:
            return
        if self.held:
            self._timer.start()
            return
        self.forget()
        answered, session = opened.answered(), self._session
        self._operations.write(
            lambda: (None, records.keep_draft(session, answered)),
            lambda _: self.kept.emit(),
            owner=self,
        )

    def drop(self, done: Callable[[], None]) -> None:
        """Throw the draft away; `done` is called once it is gone."""
        opened = self._opened()
        self.forget()
        if opened is None:
            return
        answered, session = opened.answered(), self._session
        self._operations.write(
            lambda: (None, records.drop_draft(session, answered)), lambda _: done(), owner=self
        )
