"""Runs jobs off the GUI thread: one writer for the register, a free pool for all else.

The writer thread does everything that changes the register, one job after the other; where a long
one pauses, the short ones that wait go first. The pool does PDF, crypto and files. The GUI thread
reads for itself. Every answer arrives in the GUI thread; every change is announced once, through
`changed`.
"""

import itertools
import logging
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Pause, Progress, no_pause

T = TypeVar("T")
LongJob = Callable[[Progress, CancelToken], T]
Done = Callable[[Any], None]
Failed = Callable[[LipasError], bool | None]
"""Told of an InputError, WorldError or Cancelled; True says that it has been shown."""

SHOW_AFTER_MS = 400
_REPORT_EVERY_S = 0.05
_log = logging.getLogger(__name__)


class Running(QObject):
    """One job under way: what it is called, how far it is, and the way to stop it."""

    progressed = Signal(object, object)
    slow = Signal()
    """It has taken longer than 0.4 s: from now on it is worth showing."""
    finished = Signal()

    def __init__(self, title: str, pause: Pause, owner: QObject | None, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.long = bool(title)
        self.owner = owner
        self.over = False
        self.shown_in_place = False
        self.token = CancelToken(pause)
        self.done: Done | None = None
        self.failed: Failed | None = None
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self.token.cancel()

    def report(self, done: int, of: int) -> None:
        """Pass on progress, at most twenty times a second; called in the worker's thread."""
        self.token.check()
        now = time.monotonic()
        if done >= of or now - self._last >= _REPORT_EVERY_S:
            self._last = now
            self.progressed.emit(done, of)

    @property
    def wanted(self) -> bool:
        """Tell whether whoever asked is still there."""
        return self.owner is None or shiboken6.isValid(self.owner)


class Operations(QObject):
    """The one door between pages and services that take time or change the register."""

    changed = Signal(object)
    started = Signal(object)
    world_failed = Signal(object)
    """An error that no page has shown: InputError or WorldError."""
    crashed = Signal(object)
    """An error of ours."""
    _arrived = Signal(object, object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._pool = ThreadPoolExecutor(3, thread_name_prefix="pool")
        self._short: SimpleQueue[Callable[[], None]] = SimpleQueue()
        """Of the writer; each also has a turn of its own there, for where no long job pauses."""
        self._under_way: dict[int, tuple[Running, Future[None]]] = {}
        self._numbers = itertools.count()
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        job: Callable[[], tuple[T, Changes]],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Running:
        """Run a short use case on the writer; `done` gets its result after `changed` was told."""
        return self._start(self._writer, lambda _: job(), "", done, failed, owner, writes=True)

    def write_long(
        self,
        job: LongJob[tuple[T, Changes]],
        title: str,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Running:
        """Run a use case on the writer that reports progress and can be stopped."""
        return self._start(self._writer, _long(job), title, done, failed, owner, writes=True)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Running:
        """Run a short job that changes nothing in the register, in the pool."""
        return self._start(self._pool, lambda _: job(), "", done, failed, owner, writes=False)

    def run_long(
        self,
        job: LongJob[T],
        title: str,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Running:
        """Run a long job in the pool."""
        return self._start(self._pool, _long(job), title, done, failed, owner, writes=False)

    def _start(
        self,
        executor: Executor,
        job: Callable[[Running], Any],
        title: str,
        done: Done | None,
        failed: Failed | None,
        owner: QObject | None,
        *,
        writes: bool,
    ) -> Running:
        writes_long = writes and bool(title)
        running = Running(title, self._let_short_go if writes_long else no_pause, owner, self)
        running.done, running.failed = done, failed
        if self._closed:
            running.over = True
            return running
        number = next(self._numbers)
        work = partial(self._work, number, running, job, writes)
        if writes and not writes_long:
            self._short.put(work)
            future = executor.submit(self._let_short_go)
        else:
            future = executor.submit(work)
        self._under_way[number] = (running, future)
        QTimer.singleShot(
            SHOW_AFTER_MS, running, lambda: None if running.over else running.slow.emit()
        )
        self.started.emit(running)
        return running

    def _let_short_go(self) -> None:
        """Run in the writer's thread: do all short jobs that wait, in their order."""
        with suppress(Empty):
            while True:
                self._short.get_nowait()()

    def _work(
        self, number: int, running: Running, job: Callable[[Running], Any], writes: bool
    ) -> None:
        """Run in the worker's thread; whatever happens is carried to the GUI thread."""
        outcome: Any
        try:
            running.token.check()
            outcome = job(running)
        except BaseException as error:  # noqa: BLE001 - carried over, sorted there
            outcome = error
        self._arrived.emit(number, outcome, writes)

    def _on_arrived(self, number: int, outcome: Any, writes: bool) -> None:
        running, _ = self._under_way.pop(number)
        running.over = True
        try:
            if isinstance(outcome, BaseException):
                self._tell_failure(running, outcome)
            else:
                self._tell_result(running, outcome, writes)
        finally:
            running.finished.emit()
            running.deleteLater()

    def _tell_result(self, running: Running, outcome: Any, writes: bool) -> None:
        result = outcome
        if writes:
            result, changes = outcome
            self.changed.emit(changes)
        if running.done is not None and running.wanted:
            running.done(result)

    def _tell_failure(self, running: Running, error: BaseException) -> None:
        if not isinstance(error, LipasError):
            _log.error("job failed", exc_info=error)
            self.crashed.emit(error)
            return
        _log.info("job ended with %s", error.code)
        shown = running.failed(error) if running.failed and running.wanted else False
        if not shown and not isinstance(error, Cancelled):
            self.world_failed.emit(error)

    @property
    def busy(self) -> bool:
        """Tell whether any job is under way."""
        return bool(self._under_way)

    def stop_all(self) -> None:
        """Ask all jobs under way to stop and wait for them; nobody is told what came of them."""
        for running, _ in self._under_way.values():
            running.done, running.failed = None, lambda error: True
            running.cancel()
        wait([future for _, future in self._under_way.values()])

    def close(self) -> None:
        """Refuse new jobs, ask those under way to stop, wait for them."""
        self._closed = True
        self.stop_all()
        self._writer.shutdown(wait=True)
        self._pool.shutdown(wait=True)
        # What jobs said last is heard now: arriving once all is torn down it crashes inside Qt.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)


def _long(job: LongJob[T]) -> Callable[[Running], T]:
    return lambda running: job(running.report, running.token)
