"""Files that are there whole or not at all: temp, flush, read back, move.

Nothing half-written keeps a name, and what was read back is what was meant. An open file is
never replaced: the temporary file is closed before it moves, and on Windows a target that
somebody has open is refused with `file.in_use`.
"""

import hashlib
import io
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system import disk
from lipas_desktop.system.disk_errors import as_world_error, free_space, world_error
from lipas_desktop.system.randomness import system_random

_CHUNK = 1 << 20
_PASSING = re.compile(r"\.[0-9a-f]{12}\.part")


def write_atomic(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole, in the place of an older one or of none."""
    _write(path, data, replace=True)


def write_new(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole under a name that must be free; WorldError file.exists else."""
    _write(path, data, replace=False)


def is_cut(name: str) -> bool:
    """Tell whether a file's name is the passing one of a write; it stays where that was cut."""
    return _PASSING.fullmatch(name) is not None


def remove_cut(folder: Path) -> None:
    """Remove what writes that were cut have left in a folder; nobody else may be writing there."""
    with suppress(OSError):
        for path in folder.iterdir():
            if is_cut(path.name):
                disk.remove(path)


def _write(path: Path, data: bytes | Iterable[bytes], *, replace: bool) -> None:
    chunks = (data,) if isinstance(data, bytes) else data
    need = len(data) if isinstance(data, bytes) else 0
    with writing(path, replace=replace, need=need) as out:
        for chunk in chunks:
            out.write(chunk)


@contextmanager
def writing(path: Path, *, replace: bool, need: int = 0) -> Iterator[BinaryIO]:
    """Open a file that gets its name only when the block ends well.

    `need` is the size where it is known: a full disk is then told before anything is written.
    The stream can only be written forward. Raises WorldError file.*; what the block itself
    raises for other reasons passes through, and the file is gone as well.
    """
    _refuse_early(path, replace=replace)
    temp = path.with_name(f".{system_random(6).hex()}.part")
    with as_world_error(path):
        out = _TempFile(temp)
    try:
        _check_room(path, need)
        yield cast(BinaryIO, out)
        with out.noting_failure():
            out.finish()
            _compare(temp, path, out)
            _take_name(temp, path, replace=replace)
    except BaseException as error:
        out.abandon()
        if out.failure is not None:
            # The block may have wrapped it: a library in between, or an error of its own.
            raise world_error(out.failure, path, max(need, out.size)) from error
        raise


class _TempFile(io.RawIOBase):
    """A file under a passing name, that knows the size and SHA-256 of what it was given."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file = path.open("xb", buffering=0)
        self.sha256 = hashlib.sha256()
        self.size = 0
        self.failure: OSError | None = None

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        rest = memoryview(cast(bytes, data)).cast("B")
        length = len(rest)
        self.sha256.update(rest)
        self.size += length
        with self.noting_failure():
            # A disk that fills up takes a part and says so only at the next write.
            while rest:
                rest = rest[self._file.write(rest) :]
        return length

    @contextmanager
    def noting_failure(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.failure = error
            raise

    def finish(self) -> None:
        os.fsync(self._file.fileno())
        disk.forget_cached(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        # The folder may be gone with its stick.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _refuse_early(path: Path, *, replace: bool) -> None:
    if not path.parent.is_dir():
        raise WorldError("file.gone", name=path.name)
    if not replace and path.exists():
        raise WorldError("file.exists", name=path.name)


def _check_room(path: Path, need: int) -> None:
    free = free_space(path)
    # 0 is also what a system says that does not know; the write itself will find out.
    if 0 < free < need:
        raise WorldError("file.disk_full", name=path.name, need=need, free=free)


def _compare(temp: Path, path: Path, out: _TempFile) -> None:
    digest = hashlib.sha256()
    with temp.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    if digest.digest() != out.sha256.digest():
        raise WorldError("file.read_back_differs", name=path.name)


def _take_name(temp: Path, path: Path, *, replace: bool) -> None:
    if replace:
        disk.replace(temp, path)
    else:
        disk.move_new(temp, path)
    disk.settle(path.parent)
