"""One program at a time in a register folder, and who it is.

The lock is a file held open: the system lets go of it when the program ends, however it ends.
The holder's facts stand in a second file, since a locked one cannot be read on Windows.
"""

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from lipas_desktop.domain import canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.account import account_name, host_name
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk_errors import world_error

_LIMIT = 4096
# The user has chosen no place for this file: what is told is about the register.
_OF_THE_REGISTER = {
    "file.read_only": "store.read_only_folder",
    "file.disk_full": "store.disk_full",
}


@dataclass(frozen=True)
class Holder:
    """Who has a register open; `since` in milliseconds."""

    account: str
    host: str
    pid: int
    since: int


class Instance:
    """The right to open a register, held until `release` or the end of the program."""

    def __init__(self, lock: BinaryIO, facts: Path) -> None:
        self._lock = lock
        self._facts = facts

    def release(self) -> None:
        """Let the next one in; a second call does nothing."""
        if self._lock.closed:
            return
        # While still locked: what stands there afterwards is the next holder's.
        with suppress(OSError):
            self._facts.unlink()
        _unlock(self._lock)
        self._lock.close()

    def __enter__(self) -> "Instance":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def take(folder: Path, now_ms: int) -> Instance:
    """Take a register folder for this program.

    Raises WorldError register.in_use (account, since), or register.in_use_unknown where the
    other one has not said who it is; store.read_only_folder, store.disk_full, file.gone. What a
    killed program left is taken over.
    """
    facts = folder / "register.holder"
    lock = _open(folder / "register.lock")
    if not _lock(lock):
        lock.close()
        raise _in_use(facts)
    mine = Holder(account_name(), host_name(), os.getpid(), now_ms)
    try:
        # A full disk is no reason not to open: nobody else learns a name, that is all.
        with suppress(WorldError):
            write_atomic(facts, canonical.dumps(asdict(mine)) + b"\n")
    except BaseException:
        _unlock(lock)
        lock.close()
        raise
    return Instance(lock, facts)


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("a+b")
    except OSError as error:
        failure = world_error(error, path)
        told = _OF_THE_REGISTER.get(failure.code)
        raise (WorldError(told, file=path.name) if told else failure) from error


def holder(folder: Path) -> Holder | None:
    """Read who says to hold a register folder; it may have been killed since."""
    return _read(folder / "register.holder")


def _in_use(facts: Path) -> WorldError:
    other = _read(facts)
    if other is None:
        return WorldError("register.in_use_unknown")
    return WorldError("register.in_use", account=other.account, since=other.since)


def _read(facts: Path) -> Holder | None:
    try:
        with facts.open("rb") as file:
            fields = json.loads(file.read(_LIMIT))
        return Holder(
            str(fields["account"]), str(fields["host"]), int(fields["pid"]), int(fields["since"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
