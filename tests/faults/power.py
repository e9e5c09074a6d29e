"""What may lie on a disk after the power went: all that was flushed, and any part of the rest.

A model of file systems that keep the order of names: a file exists from its first flush on, and a
deletion holds from the next flush of the same name, or earlier.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Literal

from tests.faults.disk import Event

Mode = Literal["all", "none", "random", "torn"]
MODES: tuple[Mode, ...] = ("all", "none", "random", "torn")
_SECTOR = 512


@dataclass
class _Lying:
    """One file: what is flushed, None where it does not exist, and what is not."""

    flushed: bytes | None
    pending: list[Event] = field(default_factory=list)

    def image(self, mode: Mode, random: Random) -> bytes | None:
        kept = [] if mode == "none" else self.pending
        if mode == "random":
            kept = _some(self.pending, random)
        content = self.flushed
        for event in kept:
            torn = mode == "torn" and random.random() < 0.5
            content = _after(content, event, random if torn else None)
        return content

    def flush(self) -> None:
        self.flushed = self.image("all", Random(0))
        self.pending.clear()


def _some(pending: Sequence[Event], random: Random) -> list[Event]:
    """Leave out half; what was written after a deletion is another file, and not without it."""
    kept = []
    for event in pending:
        if random.random() < 0.5:
            kept.append(event)
        elif event.kind == "delete":
            break
    return kept


def _after(content: bytes | None, event: Event, torn: Random | None) -> bytes | None:
    match event.kind:
        case "delete":
            return None
        case "open":
            return content or b""
        case "truncate":
            return (content or b"")[: event.offset].ljust(event.offset, b"\0")
    lying = bytearray(content or b"")
    for start, part in _sectors(event):
        if torn is None or torn.random() < 0.5:
            lying.extend(bytes(max(0, start + len(part) - len(lying))))
            lying[start : start + len(part)] = part
    return bytes(lying)


def _sectors(event: Event) -> Iterator[tuple[int, bytes]]:
    """Yield the parts of a write that reach the disk whole or not at all."""
    start, data = event.offset, event.data
    while data:
        length = _SECTOR - start % _SECTOR
        yield start, data[:length]
        start, data = start + length, data[length:]


@dataclass(frozen=True)
class Image:
    """The files after a cut, and the last save that was confirmed before it."""

    files: dict[str, bytes]
    acked: int
    at: int
    mode: Mode

    def write(self, folder: Path) -> None:
        for name, data in self.files.items():
            (folder / name).write_bytes(data)


def images(
    before: dict[str, bytes], events: Sequence[Event], cuts: Iterable[tuple[int, Mode]], seed: int
) -> Iterator[Image]:
    """Yield what may lie there after each cut: before the event of that number, in a mode."""
    lying = {name: _Lying(data) for name, data in before.items()}
    wanted = sorted(cuts)
    acked = 0
    for number in range(len(events) + 1):
        while wanted and wanted[0][0] == number:
            _, mode = wanted.pop(0)
            random = Random(f"{seed} {number} {mode} {len(wanted)}")
            found = {name: one.image(mode, random) for name, one in lying.items()}
            files = {name: data for name, data in found.items() if data is not None}
            yield Image(files, acked, number, mode)
        if number == len(events):
            return
        event = events[number]
        if event.kind == "ack":
            acked = event.seq
        elif event.kind == "sync":
            lying[event.file].flush()
        else:
            lying.setdefault(event.file, _Lying(None)).pending.append(event)
