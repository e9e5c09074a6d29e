"""What goes wrong under a register: a kill at any statement, a disk that fails or is full."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import Database

MOST_PAGES = 1 << 30


class KillImage:
    """What a kill at the n-th statement would leave of a register's folder.

    The program goes on until its action ends; its files then give way to the image.
    """

    def __init__(self, database: Database, folder: Path, image: Path, at: int) -> None:
        self._database, self._folder, self.image = database, folder, image
        self._left = at
        self.taken = False
        self.failed: BaseException | None = None
        self.on_taken: Callable[[], None] = lambda: None

    def __enter__(self) -> "KillImage":
        self._database._take_pen().set_trace_callback(self._statement)
        return self

    def __exit__(self, *_: object) -> None:
        self._database._take_pen().set_trace_callback(None)
        if self.failed:
            raise self.failed
        if not self.taken:
            self._take()

    def _statement(self, _: str) -> None:
        self._left -= 1
        if not self._left:
            try:
                self._take()
            except BaseException as error:  # noqa: BLE001 - SQLite would swallow it
                self.failed = error

    def _take(self) -> None:
        copy_folder(self._folder, self.image)
        self.taken = True
        self.on_taken()


def copy_folder(folder: Path, target: Path) -> None:
    """Copy a register that may be open: what another process would find if this one died."""
    shutil.copytree(
        folder, target, ignore=shutil.ignore_patterns("*-shm", "register.holder", "register.lock")
    )


if sys.platform == "win32":

    @contextmanager
    def failing_disk(most: int) -> Iterator[None]:
        """Do nothing: a limit for files is another system's way."""
        yield

else:
    import resource

    @contextmanager
    def failing_disk(most: int) -> Iterator[None]:
        """Let every write fail that goes beyond so many octets of a file, for real."""
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def full_disk(database: Database, spare: int) -> Iterator[None]:
    """Leave so many pages to a register; SQLite then answers as on a full disk."""
    pen = database._take_pen()
    pages = int(pen.execute("PRAGMA page_count").fetchone()[0])
    pen.execute(f"PRAGMA max_page_count = {pages + spare}")
    try:
        yield
    finally:
        pen.execute(f"PRAGMA max_page_count = {MOST_PAGES}")


def tells(error: BaseException) -> bool:
    """Whether it is something that a person is told, and not a crash."""
    return isinstance(error, WorldError)
