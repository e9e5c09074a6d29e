"""Taking files in: plain files of a sensible size; bundles are copied and hashed before parsing.

A stick may be pulled and its files may change; what is read later is the copy.
"""

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.documents import refused
from lipas_desktop.bundle.seal import AGE_LINE
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import Pause, no_pause
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


def take_in(source: Path, inbox: Path, random: Random, pause: Pause = no_pause) -> Arrived:
    """Copy a file into the inbox while hashing it.

    WorldError bundle.SIZE if it is a link, no plain file, too small or too large; file.* if it
    cannot be read or the copy cannot be written. The source is never touched.
    """
    arriving = inbox / f"{random(8).hex()}.arriving"
    with _plain_file(source, limits.READ_MIN, limits.READ_MAX) as (file, size):
        digest, copied = hashlib.sha256(), 0
        with writing(arriving, replace=False, need=size) as out:
            for chunk in _chunks(file, source):
                pause()
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


def read_document(source: Path) -> bytes:
    """Return the bytes of a document's file; WorldError bundle.DOCUMENT if it can be none."""
    try:
        with _plain_file(source, 1, limits.DOCUMENT_FILE_BYTES) as (file, size), reading(source):
            return file.read(size)
    except WorldError as error:
        if error.code == "bundle.SIZE":
            raise refused() from error
        raise


def first_octets(source: Path, count: int) -> bytes:
    """Return how a plain file begins; WorldError bundle.SIZE for links and devices, file.*."""
    with _plain_file(source, 0, sys.maxsize) as (file, _), reading(source):
        return file.read(count)


def check_sealed(source: Path) -> None:
    """Raise what `take_in` would say of a file before its content is looked at."""
    if first_octets(source, len(AGE_LINE)) != AGE_LINE:
        raise WorldError("bundle.NOT_AGE")
    with _plain_file(source, limits.READ_MIN, limits.READ_MAX):
        pass


def looks_sealed(source: Path) -> bool:
    """Tell whether a file could be a bundle, whatever its name; what cannot be read is none."""
    try:
        with _plain_file(source, limits.READ_MIN, limits.READ_MAX) as (file, _), reading(source):
            return file.read(len(AGE_LINE)) == AGE_LINE
    except WorldError:
        return False


@contextmanager
def _plain_file(source: Path, least: int, most: int) -> Iterator[tuple[BinaryIO, int]]:
    if "\0" in str(source):
        raise WorldError("file.bad_name", name=source.name)
    with reading(source):
        if not _is_plain(source.lstat()):
            raise WorldError("bundle.SIZE")
        descriptor = os.open(source, _FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not _is_plain(status) or not least <= status.st_size <= most:
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
