"""Which of SQLite's and the disk's failures are the world's, and by what code they are told."""

import shutil
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.disk_errors import is_full

_FULL_BELOW = 1 << 20
"""Free bytes under which a failed write is taken for a full disk."""
_SEARCH = "fts5:"
"""Begins what SQLite says of a search table: its error's name is that of any damage."""

_BY_NAME = (
    ("SQLITE_FULL", "store.disk_full"),
    ("SQLITE_BUSY", "store.in_use"),
    ("SQLITE_LOCKED", "store.in_use"),
    ("SQLITE_PROTOCOL", "store.in_use"),
    ("SQLITE_READONLY", "store.read_only_folder"),
    ("SQLITE_CANTOPEN", "store.read_only_folder"),
    ("SQLITE_PERM", "store.read_only_folder"),
    ("SQLITE_CORRUPT", "store.damaged"),
    ("SQLITE_NOTADB", "store.damaged"),
    ("SQLITE_IOERR", "store.disk_failed"),
)


def sqlite_name(error: BaseException) -> str:
    """Return SQLite's name of an error, empty where it has none."""
    driver_error = getattr(error, "orig", error)  # peewee wraps what comes from connecting
    return str(getattr(driver_error, "sqlite_errorname", None) or "")


def world_error(error: BaseException, path: Path) -> WorldError | None:
    """Return what a person can do something about, or None where the fault is the program's."""
    if isinstance(error, WorldError):
        return error
    code = _code(error)
    if code == "store.disk_failed" and _disk_is_full(path):
        code = "store.disk_full"
    return WorldError(code, file=path.name) if code else None


def _code(error: BaseException) -> str | None:
    name = sqlite_name(error)
    if name.startswith("SQLITE_CORRUPT") and str(error).startswith(_SEARCH):
        return "store.search_damaged"
    for prefix, code in _BY_NAME:
        if name.startswith(prefix):
            return code
    return "store.disk_full" if isinstance(error, OSError) and is_full(error) else None


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _FULL_BELOW
    except OSError:
        return False
