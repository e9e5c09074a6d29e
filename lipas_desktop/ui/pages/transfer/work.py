"""What is done at a stick, step by step: looked at, read, written, copied; knows no words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import backup, on_stick, received_checks, receiving, sync
from lipas_desktop.services.on_stick import OnStick, Stick
from lipas_desktop.services.received_checks import Checked
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.operations import Running

StepName = Literal["", "look", "read", "write", "copy"]
Seen = tuple[tuple[Stick, ...], Stick | None, OnStick | None]
"""The sticks, the one in use, and what lies on it."""
_KB = 1_000


@dataclass(frozen=True)
class InFolder:
    """What was written into a folder in place of a stick."""

    folder: Path
    away: bool
    """Whether it lies on a stick or another computer."""
    sent: sync.Exported | None = None
    copied: backup.Written | None = None


@dataclass
class Done:
    """What has been done at one stick, and what went into a folder meanwhile."""

    read: Received | None = None
    checked: Checked | None = None
    """What the forms say of what was read; None while it is being looked at."""
    written: sync.Exported | None = None
    copied: backup.Written | None = None
    folder: InFolder | None = None
    passed_by: set[str] = field(default_factory=set)
    """Names of packages that were looked at: those for others stay unread for good."""


class StickWork(QObject):
    """The stick that is plugged in and what was done with it; one job at a time."""

    changed = Signal()
    begun = Signal(object, str)
    """A job runs: `Running` and the name of its step."""
    failed = Signal(object)

    def __init__(self, context: AppContext, title: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session = context.session
        self._operations, self._find = context.operations, context.find_sticks
        self._title = title
        self.sticks: tuple[Stick, ...] = ()
        self.stick: Stick | None = None
        self.on: OnStick | None = None
        self.done = Done()
        self._then: Callable[[], None] | None = None
        self.last: Callable[[], None] | None = None
        """Does once more what was asked for last: it may have failed."""
        self.last_needs_stick = False
        self.step: StepName = ""
        self.running: Running | None = None

    # The stick

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Look which sticks are there and what lies on the chosen one; `then` goes on from it.

        Asked while it is being done, the last `then` is what follows.
        """
        if self.step == "look":
            self._then = then or self._then
        if self.step:
            return
        self._then = then
        session, find, chosen = self._session, self._find, self.stick

        def job() -> Seen:
            found = tuple(find())
            paths = [one.path for one in found]
            stick = found[paths.index(chosen.path)] if chosen and chosen.path in paths else None
            stick = stick or (found[0] if found else None)
            return found, stick, on_stick.look(session, stick.path) if stick else None

        self._start("look", self._operations.run(job, self._on_seen, self._fail, owner=self))

    def choose(self, stick: Stick) -> None:
        """Take another of several sticks."""
        if not self.step and stick.path != (self.stick.path if self.stick else None):
            self.stick = stick
            self.look()

    def _on_seen(self, seen: Seen) -> None:
        before = self.stick.path if self.stick else None
        self.sticks, self.stick, self.on = seen
        if before != (self.stick.path if self.stick else None):
            self.done = Done(folder=self.done.folder)
        then, self._then = self._then, None
        self._end(then)

    @property
    def unread(self) -> Sequence[Path]:
        """Return the files on the stick that may hold something for this PC."""
        found = self.on.unread if self.on else ()
        return [path for path in found if on_stick.name_of(path) not in self.done.passed_by]

    @property
    def is_safe(self) -> bool:
        """Tell whether something was written on the stick and nothing is under way."""
        return not self.step and bool(self.done.written or self.done.copied)

    # The steps

    def read(self, paths: Sequence[Path], then: Callable[[], None] | None = None) -> None:
        """Take these files of the stick, after they were looked at."""
        session, stick = self._session, self.stick
        self._remember(lambda: self.read(paths, then), stick=True)
        if stick is None:
            self.look(then)
            return

        def job(progress: Progress, cancel: CancelToken) -> tuple[Received, Changes]:
            return on_stick.take(session, stick.path, paths, progress=progress, cancel=cancel)

        self._write_long("read", job, self._taken(then))

    def receive(self, paths: Sequence[Path], then: Callable[[], None] | None = None) -> None:
        """Read packages from anywhere."""
        self._remember(lambda: self.receive(paths, then), stick=False)

        def job(progress: Progress, cancel: CancelToken) -> tuple[Received, Changes]:
            return receiving.receive(self._session, paths, progress=progress, cancel=cancel)

        self._write_long("read", job, self._taken(then))

    def _taken(self, then: Callable[[], None] | None) -> Callable[[Received], None]:
        def done(received: Received) -> None:
            self.done.read, self.done.checked = received, None
            self._check(received)
            self.done.passed_by |= {one.name for one in received.files}
            self._end(then)

        return done

    def _check(self, received: Received) -> None:
        """Run what was read through the forms, in the pool: nobody waits for it."""
        session, changes, done = self._session, received_checks.changed_in(received), self.done
        if not (changes.rows or changes.everything):
            return

        def job(progress: Progress, cancel: CancelToken) -> Checked:
            return received_checks.check(session, changes, progress=progress, cancel=cancel)

        def on_checked(checked: Checked) -> None:
            if done.read is received:
                done.checked = checked
                self.changed.emit()

        self._operations.run_long(job, self._title("check"), on_checked, lambda _: True, owner=self)

    def write(self, then: Callable[[], None] | None = None, folder: Path | None = None) -> None:
        """Write what others lack, onto the stick or into a folder, and read it back."""
        self._remember(lambda: self.write(then, folder), stick=folder is None)
        place, called = self._place(folder)

        def job(progress: Progress, cancel: CancelToken) -> tuple[sync.Exported, Changes]:
            return sync.export(
                self._session, place, called=called, progress=progress, cancel=cancel
            )

        def done(exported: sync.Exported) -> None:
            if folder is None:
                self.done.written = exported
            else:
                self.done.folder = InFolder(folder, on_stick.is_away(folder), sent=exported)
            self._end(then)

        self._write_long("write", job, done)

    def copy(self, then: Callable[[], None] | None = None, folder: Path | None = None) -> None:
        """Write a backup of the whole register onto the stick or into a folder."""
        self._remember(lambda: self.copy(then, folder), stick=folder is None)
        place, called = self._place(folder)
        away = folder is None or on_stick.is_away(folder)

        def job(progress: Progress, cancel: CancelToken) -> tuple[backup.Written, Changes]:
            def in_kb(done: int, of: int) -> None:
                progress(done // _KB, of // _KB)

            return backup.write(
                self._session, place, called=called, away=away, progress=in_kb, cancel=cancel
            )

        def done(written: backup.Written) -> None:
            if folder is None:
                self.done.copied = written
            else:
                self.done.folder = InFolder(folder, away, copied=written)
            self._end(then)

        self._write_long("copy", job, done)

    def cancel(self) -> None:
        """Stop the job under way; nothing half-written remains."""
        if self.running is not None:
            self.running.cancel()

    # Inside

    def _remember(self, again: Callable[[], None], *, stick: bool) -> None:
        self.last, self.last_needs_stick = again, stick

    def _place(self, folder: Path | None) -> tuple[Path, str]:
        if folder is not None:
            return folder, folder.name
        assert self.stick is not None
        return self.stick.path, self.stick.label

    def _write_long(
        self, step: StepName, job: Callable[..., tuple[object, Changes]], done: Callable[..., None]
    ) -> None:
        if self.step == "look":
            self._then = lambda: self._write_long(step, job, done)
        elif not self.step:
            title = self._title(step)
            running = self._operations.write_long(job, title, done, self._fail, owner=self)
            self._start(step, running)

    def _start(self, step: StepName, running: Running) -> None:
        self.step, self.running = step, running
        if running.over:  # the program is closing
            self.step, self.running = "", None
            return
        if step != "look":
            self.begun.emit(running, step)
        self.changed.emit()

    def _end(self, then: Callable[[], None] | None) -> None:
        self.step, self.running = "", None
        self.changed.emit()
        if then is not None:
            then()

    def _fail(self, error: LipasError) -> bool:
        step, self._then = self.step, None
        self._end(None)
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
            if step != "look":
                self.look()
        return True
