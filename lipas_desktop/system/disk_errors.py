"""From an operating system's error number to a code that has a sentence."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lipas_desktop.domain.errors import WorldError

# Windows numbers come first: Python folds several of them into EACCES or EINVAL.
_BY_WINERROR = {
    3: "file.gone",  # path not found
    15: "file.gone",  # invalid drive
    19: "file.read_only",  # write protected
    21: "file.gone",  # not ready: stick pulled
    32: "file.in_use",  # sharing violation
    33: "file.in_use",  # lock violation
    39: "file.disk_full",
    53: "file.gone",  # network path not found
    55: "file.gone",  # device no longer exists
    64: "file.gone",  # network name deleted
    67: "file.gone",
    112: "file.disk_full",
    123: "file.bad_name",
    206: "file.bad_name",  # too long
    433: "file.gone",  # no such device
    1112: "file.gone",  # no medium
    1117: "file.device_failed",
    1167: "file.gone",  # device not connected
}

_BY_ERRNO = {
    errno.EACCES: "file.read_only",
    errno.EPERM: "file.read_only",
    errno.EROFS: "file.read_only",
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.EFBIG: "file.too_large",
    errno.EEXIST: "file.exists",
    errno.ENOENT: "file.gone",
    errno.ENOTDIR: "file.gone",
    errno.ENODEV: "file.gone",
    errno.ENXIO: "file.gone",
    errno.EBUSY: "file.in_use",
    errno.ETXTBSY: "file.in_use",
    errno.ENAMETOOLONG: "file.bad_name",
}


def code_of(number: int | None, winerror: int | None = None) -> str:
    """Choose the code for an error number; what nobody foresaw is a fault of the device."""
    if winerror in _BY_WINERROR:
        return _BY_WINERROR[winerror]
    return _BY_ERRNO.get(number or 0, "file.device_failed")


def is_full(error: OSError) -> bool:
    """Tell whether an operation failed for want of room."""
    return code_of(error.errno, getattr(error, "winerror", None)) == "file.disk_full"


def world_error(error: OSError, path: Path, need: int = 0) -> WorldError:
    """Describe a failed read or write of `path`; `need` is the bytes it takes."""
    code = code_of(error.errno, getattr(error, "winerror", None))
    if code == "file.disk_full":
        return WorldError(code, name=path.name, need=need, free=free_space(path))
    return WorldError(code, name=path.name)


@contextmanager
def as_world_error(path: Path, need: int = 0) -> Iterator[None]:
    """Turn every OSError inside into a WorldError about `path`."""
    try:
        yield
    except OSError as error:
        raise world_error(error, path, need) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn every OSError inside into a WorldError about `path`, which was only to be read."""
    try:
        yield
    except OSError as error:
        failure = world_error(error, path)
        if failure.code == "file.read_only":
            failure = WorldError("file.unreadable", name=path.name)
        raise failure from error


def free_space(path: Path) -> int:
    """Give the bytes free where `path` is or would be; 0 where nobody can tell."""
    place = path
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return 0
