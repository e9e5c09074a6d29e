"""Write a backup: one file that opens on an empty machine with any slot's secret."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from lipas_desktop.domain import b64
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.system.atomic import writing
from lipas_desktop.system.disk_errors import reading
from lipas_desktop.system.keys.backup_header import (
    FORM,
    Facts,
    Header,
    Part,
    check_line,
    header_line,
)
from lipas_desktop.system.keys.slots import SlotFile

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Source:
    """What goes into a backup.

    `parts` are names and files, `register.db` among them: a copy that passed its own integrity
    check, under its unchanged key. Pictures are sealed already.
    """

    facts: Facts
    slots: SlotFile
    register_key: bytes = field(repr=False)
    parts: Sequence[tuple[str, Path]]


def write_backup(
    target: Path,
    source: Source,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Header:
    """Write a backup under a name that must be free; needs little memory whatever its size.

    Every part is read twice. Raises WorldError file.*, backup.source_changed, Cancelled.
    """
    watch = _Watch(progress, cancel or CancelToken(), of=2 * sum(map(_size, source.parts)))
    parts = [_measure(name, path, watch) for name, path in source.parts]
    header = Header(source.facts, source.slots, parts)
    line = header_line(header)
    check = check_line(source.register_key, header.register, line)
    head = FORM.encode("ascii") + b"\n" + line + b"\n" + check.encode("ascii") + b"\n"
    with writing(target, replace=False, need=len(head) + header.size) as out:
        out.write(head)
        for part, (_, path) in zip(parts, source.parts, strict=True):
            _copy(part, path, out, watch)
    return header


@dataclass
class _Watch:
    """How far both readings have come."""

    progress: Progress
    cancel: CancelToken
    of: int
    done: int = 0

    def chunks(self, path: Path) -> Iterator[bytes]:
        with reading(path):
            file = path.open("rb")
        with file:
            while True:
                self.cancel.check()
                with reading(path):
                    chunk = file.read(_CHUNK)
                if not chunk:
                    return
                self.done += len(chunk)
                self.progress(self.done, self.of)
                yield chunk


def _size(part: tuple[str, Path]) -> int:
    with reading(part[1]):
        return part[1].stat().st_size


def _measure(name: str, path: Path, watch: _Watch) -> Part:
    digest, size = hashlib.sha256(), 0
    for chunk in watch.chunks(path):
        digest.update(chunk)
        size += len(chunk)
    return Part(name, size, b64.encode(digest.digest()))


def _copy(part: Part, path: Path, out: BinaryIO, watch: _Watch) -> None:
    digest = hashlib.sha256()
    for chunk in watch.chunks(path):
        digest.update(chunk)
        out.write(chunk)
    if b64.encode(digest.digest()) != part.sha256:
        # Its hash stands in the head already; the file is given up.
        raise WorldError("backup.source_changed", name=part.name)
