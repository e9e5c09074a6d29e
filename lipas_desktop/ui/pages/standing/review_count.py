"""How much waits at *Perlu diperiksa*, shown in the navigation and kept true after each change."""

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.services import review
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow


class ReviewCount(QObject):
    """Counts in the pool; after a save it looks only at the rows that were touched."""

    def __init__(self, context: AppContext, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._window = context, window
        self._open: review.Open = frozenset()
        self._changes, self._busy = NOTHING, False

    def begin(self) -> None:
        """Count all of it: somebody has logged in."""
        self._open = frozenset()
        self.follow(Changes(everything=True))

    def follow(self, changes: Changes) -> None:
        """Count what has changed; while a count is under way, after it."""
        if not (changes.rows or changes.everything):
            return
        self._changes = self._changes.merge(changes)
        session = self._context.session
        if self._busy or session is None:
            return
        before, changes, self._changes = self._open, self._changes, NOTHING
        self._busy = True

        def job() -> tuple[review.Open, int]:
            found = review.still_waiting(session, before, changes)
            return found, review.count(session, found)

        running = self._context.operations.run(job, self._show, owner=self)
        running.finished.connect(self._on_finished)

    def _show(self, counted: tuple[review.Open, int]) -> None:
        self._open, count = counted
        self._window.work.navigation.set_count("review", count)
        # Its key goes there only while it is seen.
        self._window.refresh_soon()

    def _on_finished(self) -> None:
        self._busy = False
        self.follow(self._changes)
