"""Taking a file in: only a plain file of a sensible size, copied and hashed before it is parsed.

A stick may be pulled and its files may change; what is read later is the copy.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lipas_desktop.bundle import limits
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system import disk
from lipas_desktop.system.atomic import writing
from lipas_desktop.system.disk_errors import as_world_error, reading
from lipas_desktop.system.randomness import Random

_CHUNK = 1 << 20
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


@dataclass(frozen=True)
class Arrived:
    """A copy in the inbox; the hash tells whether the same file was taken in before."""

    path: Path
    sha256: str
    """Hexadecimal; also the copy's name."""
    size: int


def take_in(source: Path, inbox: Path, random: Random) -> Arrived:
    """Copy a file into the inbox while hashing it.

    WorldError bundle.SIZE if it is a link, no plain file, too small or too large; file.* if it
    cannot be read or the copy cannot be written. The source is never touched.
    """
    arriving = inbox / f"{random(8).hex()}.arriving"
    with _plain_file(source) as (file, size):
        digest, copied = hashlib.sha256(), 0
        with writing(arriving, replace=False, need=size) as out:
            for chunk in _chunks(file, source):
                copied += len(chunk)
                if copied > limits.READ_MAX:
                    raise WorldError("bundle.SIZE")
                digest.update(chunk)
                out.write(chunk)
            if copied < limits.READ_MIN:
                raise WorldError("bundle.SIZE")
    name = digest.hexdigest()
    kept = inbox / f"{name}.age"
    with as_world_error(kept):
        disk.replace(arriving, kept)
    return Arrived(kept, name, copied)


@contextmanager
def _plain_file(source: Path) -> Iterator[tuple[BinaryIO, int]]:
    with reading(source):
        if not _is_plain(source.lstat()):
            raise WorldError("bundle.SIZE")
        descriptor = os.open(source, _FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not _is_plain(status) or not limits.READ_MIN <= status.st_size <= limits.READ_MAX:
            raise WorldError("bundle.SIZE")
        yield file, status.st_size


def _is_plain(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode)


def _chunks(file: BinaryIO, source: Path) -> Iterator[bytes]:
    while True:
        with reading(source):
            chunk = file.read(_CHUNK)
        if not chunk:
            return
        yield chunk
