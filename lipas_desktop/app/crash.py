"""Our own faults: caught once, written down redacted, shown; nothing is ever sent."""

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from lipas_desktop import __version__
from lipas_desktop.app.logs import RecentLines, describe

log = logging.getLogger(__name__)

Show = Callable[[str], None]
"""Hands a report's text to the window's thread; called from any thread, never opens a dialog."""


class CrashHooks:
    """Catch what nobody caught, in every thread, and hand it on as a report.

    faulthandler writes hard crashes to a file that the next start finds.
    """

    def __init__(self, folder: Path, recent: RecentLines) -> None:
        self._folder = folder
        self._recent = recent
        self._show: Show | None = None
        self._hard: TextIO | None = None

    def install(self) -> None:
        """Set the hooks of the interpreter and of threads, and faulthandler's file."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._hard = (self._folder / "hard-crash.txt").open("w", encoding="utf-8")
        except OSError:
            # On a locked or full disk the window still opens, and says so.
            log.warning("hard crashes cannot be written down")
            return
        faulthandler.enable(self._hard)

    def remove(self) -> None:
        """Put the interpreter's own hooks back and close the file."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        if self._hard is not None:
            self._hard.close()
            self._hard = None

    def shown_by(self, show: Show) -> None:
        """Give reports to the window from now on."""
        self._show = show

    def last_hard_crash(self) -> str:
        """Return what the last run's faulthandler wrote, empty where nothing; before install."""
        path = self._folder / "hard-crash.txt"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def take(self, error: BaseException) -> None:
        """Take a fault that a job of the window ended with."""
        self._caught(type(error), error, error.__traceback__)

    def report(self, error: BaseException) -> str:
        """Return a report's text: versions, where it arose, the last lines of the log."""
        facts = (
            f"Lipas Desktop {__version__}",
            f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
            datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        )
        return "\n".join([*facts, "", describe(error), "", *self._recent.lines])

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        text = self.report(error)
        self._save(text)
        if self._show is not None:
            self._show(text)

    def _save(self, text: str) -> None:
        name = datetime.now(UTC).strftime("crash-%Y%m%d-%H%M%S.txt")
        try:
            (self._folder / name).write_text(text, encoding="utf-8")
        except OSError:
            log.warning("crash report cannot be written")
