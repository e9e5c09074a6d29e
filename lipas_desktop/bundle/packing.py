"""Filling bundles: entries into frames, frames into bundles, none beyond a limit.

Sizes are known only once a frame is packed. So the last place where every segment may end is
remembered, and where a frame turns out too much, the bundle ends there and the next goes on.
Plaintext is held in memory only, one frame of it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.bundle import frames, limits
from lipas_desktop.bundle.header import Frame, Segment
from lipas_desktop.bundle.sources import Source
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, KeyId

_SEGMENT_BYTES = 22 + 43 + 43 + 22 + 86 + 2 * 16 + 20
_FRAME_BYTES = 7 + 7 + 43 + 8


@dataclass(frozen=True)
class Room:
    """What a bundle's header takes before any segment, and what each device's papers add."""

    fixed: int
    signer: KeyId
    papers: Callable[[KeyId], int]
    recipients: int


@dataclass(frozen=True)
class Cut:
    """What goes into one bundle."""

    segments: tuple[Segment, ...] = ()
    frames: tuple[Frame, ...] = ()
    packed: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class _Cursor:
    """The next entry to go out."""

    source: int
    seq: int
    prev: EntryHash


@dataclass(frozen=True)
class _Run:
    source: Source
    lo: int
    prev: EntryHash

    def segment(self, hi: int) -> Segment:
        end = self.source.end(hi)
        stream, signer = self.source.stream, self.source.signer
        return Segment(stream, self.lo, hi, self.prev, end.hash, signer, end.signature)


@dataclass(frozen=True)
class _Mark:
    """A place where the bundle could end: after `seq` of the last of so many runs."""

    runs: int
    source: int
    seq: int
    closed: int
    length: int = 0
    """Bytes of the open frame that belong to it."""
    prefix: bytes = b""
    """Those bytes, kept where the frame went on."""


def cut(sources: Sequence[Source], room: Room) -> Iterator[Cut]:
    """Give what goes into each bundle.

    WorldError bundle.TOO_LARGE where a part that may not be divided fits into no bundle.
    """
    cursor = _start(sources, 0)
    while cursor is not None:
        filling = _Filling(sources, room)
        mark = filling.fill(cursor)
        yield filling.cut(mark)
        cursor = _after(sources, mark)


def _start(sources: Sequence[Source], index: int) -> _Cursor | None:
    if index == len(sources):
        return None
    return _Cursor(index, sources[index].lo, sources[index].prev)


def _after(sources: Sequence[Source], mark: _Mark) -> _Cursor | None:
    source = sources[mark.source]
    if mark.seq == source.hi:
        return _start(sources, mark.source + 1)
    return _Cursor(mark.source, mark.seq + 1, source.end(mark.seq).hash)


class _Filling:
    """One bundle in the making."""

    def __init__(self, sources: Sequence[Source], room: Room) -> None:
        self._sources = sources
        self._room = room
        self._signers = {room.signer}
        self._header = room.fixed + room.papers(room.signer)
        self._runs: list[_Run] = []
        self._closed: list[bytes] = []
        self._frames: list[Frame] = []
        self._buffer = bytearray()
        self._safe: _Mark | None = None
        self._pending: _Mark | None = None

    def fill(self, cursor: _Cursor) -> _Mark:
        """Take entries from the cursor on until the bundle is full; return where it ends."""
        next_one: _Cursor | None = cursor
        while next_one is not None and self._begin(next_one):
            if not self._take(next_one):
                break
            next_one = _start(self._sources, next_one.source + 1)
        else:
            self._close_frame()
        if self._safe is None:
            raise WorldError("bundle.TOO_LARGE")
        return self._safe

    def cut(self, mark: _Mark) -> Cut:
        """Return what the bundle holds up to a mark."""
        hi = [run.source.hi for run in self._runs[: mark.runs - 1]] + [mark.seq]
        segments = tuple(run.segment(end) for run, end in zip(self._runs, hi, strict=False))
        packed, described = self._closed[: mark.closed], self._frames[: mark.closed]
        if mark.prefix:
            packed.append(frames.pack(mark.prefix))
            described.append(frames.describe(packed[-1], len(mark.prefix)))
        return Cut(segments, tuple(described), tuple(packed))

    def _begin(self, cursor: _Cursor) -> bool:
        source = self._sources[cursor.source]
        signers = self._signers | {source.signer}
        header = self._header + _SEGMENT_BYTES
        if source.signer not in self._signers:
            header += self._room.papers(source.signer)
        if (
            len(self._runs) == limits.SEGMENTS
            or len(signers) > limits.CERTS
            or header + _FRAME_BYTES > limits.HEADER_BYTES
        ):
            return False
        self._signers, self._header = signers, header
        self._runs.append(_Run(source, cursor.seq, cursor.prev))
        return True

    def _take(self, cursor: _Cursor) -> bool:
        source, seq = self._sources[cursor.source], cursor.seq
        for raw in source.entries(seq, source.hi):
            full = len(self._buffer) + len(raw) > limits.FRAME_TARGET
            if self._buffer and full and not self._close_frame():
                return False
            self._buffer += raw
            if source.may_end(seq):
                runs, closed = len(self._runs), len(self._closed)
                self._pending = _Mark(runs, cursor.source, seq, closed, len(self._buffer))
            seq += 1
        return True

    def _close_frame(self) -> bool:
        if not self._buffer:
            return True
        data = bytes(self._buffer)
        packed = frames.pack(data)
        if not self._fits(packed):
            return False
        self._closed.append(packed)
        self._frames.append(frames.describe(packed, len(data)))
        if self._pending is not None:
            self._safe = self._settled(self._pending, data)
            self._pending = None
        self._buffer.clear()
        return True

    def _settled(self, mark: _Mark, frame: bytes) -> _Mark:
        if mark.length == len(frame):
            return replace(mark, closed=len(self._closed))
        return replace(mark, prefix=frame[: mark.length])

    def _fits(self, packed: bytes) -> bool:
        count = len(self._closed) + 1
        header = self._header + count * _FRAME_BYTES
        unpacked = sum(frame.unpacked for frame in self._frames) + len(self._buffer)
        plain = header + 256 + sum(map(len, self._closed)) + len(packed)
        return (
            count <= limits.FRAMES
            and header <= limits.HEADER_BYTES
            and unpacked <= limits.UNPACKED_TOTAL
            and len(packed) <= limits.FRAME_PACKED
            and limits.sealed_bound(plain, self._room.recipients) <= limits.WRITTEN_BYTES
        )
