"""Read a backup with nothing but the file and one secret."""

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lipas_desktop.domain import b64
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.system.atomic import writing
from lipas_desktop.system.disk_errors import reading
from lipas_desktop.system.keys.backup_header import (
    DATABASE,
    FORM,
    MAX_LINE,
    Header,
    Part,
    check_line,
    parse_header,
)
from lipas_desktop.system.keys.checked import is_newer
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import Secret
from lipas_desktop.system.keys.slots import Opened, open_slots

_CHUNK = 1 << 20
_WRONG = ("keys.wrong_password", "keys.wrong_code", "keys.no_slot")


@dataclass(frozen=True)
class Backup:
    """A backup whose every byte was proven when it was opened."""

    path: Path
    header: Header
    opened: Opened
    _start: int = field(repr=False)

    @property
    def register_key(self) -> bytes:
        """Give the key of the register."""
        return self.opened.register_key

    def extract_database(self, target: Path) -> None:
        """Write the database to a name that must be free."""
        self.extract(DATABASE, target)

    def extract(self, name: str, target: Path) -> None:
        """Write one part to a name that must be free; proven once more on the way.

        Raises WorldError file.*, backup.damaged, KeyError.
        """
        at = self._start
        for part in self.header.parts:
            if part.name == name:
                with writing(target, replace=False, need=part.size) as out:
                    for chunk in _proven(self.path, at, part):
                        out.write(chunk)
                return
            at += part.size
        raise KeyError(name)


def read_header(path: Path) -> Header:
    """Read what a backup says about itself, to be shown in a list; nothing of it is proven.

    Raises WorldError backup.not_a_backup, backup.newer, backup.damaged, file.*.
    """
    return _read_head(path)[0]


def open_backup(
    path: Path,
    secret: Secret,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    floor: Cost = FLOOR,
) -> Backup:
    """Open a backup and prove all of it.

    Raises WorldError backup.not_a_backup, backup.newer, backup.damaged, backup.wrong_secret,
    file.*, Cancelled.
    """
    header, line, check, start = _read_head(path)
    opened = _open(header, secret, floor)
    expected = check_line(opened.register_key, header.register, line)
    if not hmac.compare_digest(check, expected.encode("ascii")):
        raise WorldError("backup.damaged")
    with reading(path):
        if path.stat().st_size != start + header.size:
            raise WorldError("backup.damaged")
    _prove_parts(path, header, start, progress, cancel or CancelToken())
    return Backup(path, header, opened, start)


def _read_head(path: Path) -> tuple[Header, bytes, bytes, int]:
    with reading(path), path.open("rb") as file:
        first = file.readline(64).removesuffix(b"\n")
        if is_newer(FORM, first):
            raise WorldError("backup.newer")
        if first != FORM.encode("ascii"):
            raise WorldError("backup.not_a_backup")
        line, check = file.readline(MAX_LINE + 1), file.readline(64)
        start = file.tell()
    if not line.endswith(b"\n") or not check.endswith(b"\n"):
        raise WorldError("backup.damaged")
    return parse_header(line[:-1]), line[:-1], check[:-1], start


def _open(header: Header, secret: Secret, floor: Cost) -> Opened:
    try:
        return open_slots(header.slots, secret, floor=floor)
    except WorldError as error:
        code = "backup.wrong_secret" if error.code in _WRONG else "backup.damaged"
        raise WorldError(code) from error


def _prove_parts(
    path: Path, header: Header, start: int, progress: Progress, cancel: CancelToken
) -> None:
    done = 0
    for part in header.parts:
        for chunk in _proven(path, start + done, part):
            cancel.check()
            done += len(chunk)
            progress(done, header.size)


def _proven(path: Path, at: int, part: Part) -> Iterator[bytes]:
    """Yield the bytes of a part; what came before an error must be thrown away."""
    digest, rest = hashlib.sha256(), part.size
    with reading(path):
        file = path.open("rb")
    with file:
        file.seek(at)
        while rest:
            with reading(path):
                chunk = file.read(min(rest, _CHUNK))
            if not chunk:
                raise WorldError("backup.damaged")
            digest.update(chunk)
            rest -= len(chunk)
            yield chunk
    if b64.encode(digest.digest()) != part.sha256:
        raise WorldError("backup.damaged")
