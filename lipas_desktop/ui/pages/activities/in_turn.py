"""Writes of one page, one after the other: each is made on what the one before has left."""

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import Changes
from lipas_desktop.ui.operations import Failed, Operations

Job = Callable[[], tuple[Any, Changes]]
Made = tuple[Callable[[], Job], Callable[[Any], None] | None, Failed | None]


class InTurn(QObject):
    """`write` is given what makes the job: it runs once the page shows what was written before.

    A value written twice on the same old screen would stand beside itself as if two people had
    written it.
    """

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self._waiting: deque[Made] = deque()
        self._busy = False

    def write(
        self,
        make: Callable[[], Job],
        done: Callable[[Any], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Write as soon as nothing else of this page is under way."""
        self._waiting.append((make, done, failed))
        if not self._busy:
            self._next()

    @property
    def is_idle(self) -> bool:
        """Tell whether all is written."""
        return not self._busy and not self._waiting

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            make, done, failed = self._waiting.popleft()
            running = self._operations.write(make(), done, failed, owner=self)
            running.finished.connect(self._next)
