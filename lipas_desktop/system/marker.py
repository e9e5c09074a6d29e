"""Markers in a common folder: which account of this PC already keeps a register.

A person who signs in to Windows with another account would find nothing and begin a second
register. A marker says only whose the register is, where, for which house and when it was last
opened. Whoever may sign in here may write markers: they are advice, never proof, and that none
can be read or written is no reason to stop.
"""

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from lipas_desktop.domain import canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.atomic import write_atomic

_LIMIT = 4096
_MOST = 200


@dataclass(frozen=True)
class Marker:
    """A register that some account of this PC opened on a day."""

    account: str
    path: str
    house: str
    opened: date


def common_folder(env: Mapping[str, str] = os.environ) -> Path:
    """Give the folder that every account of this PC reads and may add to."""
    if sys.platform == "win32":
        return Path(env.get("PROGRAMDATA") or "C:\\ProgramData") / "lipas-desktop" / "registers"
    else:
        # /var/tmp outlives a restart, and each opening renews the marker.
        return Path("/var/tmp/lipas-desktop")


def write_marker(marker: Marker, folder: Path) -> bool:
    """Leave or renew the marker of a register; tell whether that was possible."""
    line = canonical.dumps(
        {
            "account": marker.account,
            "house": marker.house,
            "opened": marker.opened.isoformat(),
            "path": marker.path,
        }
    )
    try:
        _make(folder)
        # One of a stranger's making might lead anywhere.
        if folder.is_symlink():
            return False
        write_atomic(_file(marker.account, marker.path, folder), line + b"\n")
    except (OSError, WorldError):
        return False
    return True


def remove_marker(marker: Marker, folder: Path) -> None:
    """Take a marker away, where its register was moved or given up."""
    with suppress(OSError):
        _file(marker.account, marker.path, folder).unlink(missing_ok=True)


def registers_of_others(account: str, folder: Path) -> list[Marker]:
    """List the registers of other accounts, the one opened last first.

    Whether they are still there cannot be seen from here: another account's folders are closed.
    """
    found = {marker for marker in _read_all(folder) if marker.account != account}
    return sorted(found, key=lambda marker: (marker.opened, marker.account), reverse=True)


def _make(folder: Path) -> None:
    if folder.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform != "win32":
        # As /tmp: all may add, only the owner may change or remove. Windows grants that by itself.
        folder.chmod(0o1777)


def _file(account: str, path: str, folder: Path) -> Path:
    name = hashlib.sha256(f"{account}\n{path}".encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"{name[:16]}.json"


def _read_all(folder: Path) -> Iterator[Marker]:
    try:
        files = list(islice(folder.glob("*.json"), _MOST))
    except OSError:
        return
    for file in files:
        marker = _read(file)
        if marker is not None:
            yield marker


def _read(file: Path) -> Marker | None:
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return None
        with file.open("rb") as stream:
            fields = json.loads(stream.read(_LIMIT))
        account, path, house = fields["account"], fields["path"], fields["house"]
        if not all(isinstance(text, str) and text.isprintable() for text in (account, path, house)):
            return None
        return Marker(account, path, house, date.fromisoformat(fields["opened"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
