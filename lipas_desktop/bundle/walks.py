"""What a bundle's frames hold, checked in order as they come: entries, documents or pictures.

A walk is given one unpacked frame at a time and never keeps more than it must.
"""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from lipas_desktop.bundle.documents import Document, parse_embedded
from lipas_desktop.bundle.header import BundleHeader, Segment
from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.canonical import LineError
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry, parse_entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import EntryError, parse_header
from lipas_desktop.domain.ids import KeyId, StreamId


class StreamFacts(NamedTuple):
    """What entry 1 of a stream said, once it is known."""

    kind: str
    house: KeyId
    device: KeyId


class StreamsView(Protocol):
    """What the reader must ask the log."""

    def stream(self, stream: StreamId) -> StreamFacts | None:
        """Return a stream's facts, None while its entry 1 is not known here."""

    def leads_to(self, below: Position, above: Position) -> bool:
        """Tell whether `below` is `above` or under it on its branch, as far as is known here.

        The entry at `below` need not be here itself if the one after it is: that names its hash.
        """


class NoStreams:
    """The log of a PC that holds nothing yet."""

    def stream(self, stream: StreamId) -> StreamFacts | None:
        """Know no stream."""

    def leads_to(self, below: Position, above: Position) -> bool:
        """Know nothing of how positions lie but that equal ones are one."""
        return below == above


class Found(NamedTuple):
    """An entry and the segment that it belongs to."""

    segment: Segment
    entry: Entry


def lines_of(data: bytes) -> Iterator[bytes]:
    """Give the lines of a frame without their newlines; WorldError bundle.LINE at a torn one."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start)
        if end < 0:
            raise WorldError("bundle.LINE")
        yield data[start:end]
        start = end + 1


class LogWalk:
    """Entries of the segments, one after the other: lines, entries, chain, streams."""

    def __init__(self, header: BundleHeader, known: StreamsView) -> None:
        self._header = header
        self._known = known
        self._segments = iter(header.segments)
        self._segment: Segment | None = None
        self._seq = 0
        self._prev = NO_ENTRY

    def frame(self, data: bytes) -> Iterator[Found]:
        """Check and give the entries of one frame."""
        lines = lines_of(data)
        for first in lines:
            yield self._next(first, lines)

    def finish(self) -> None:
        """Check that nothing is missing."""
        if self._segment is not None or next(self._segments, None) is not None:
            raise WorldError("bundle.CHAIN")

    def _next(self, first: bytes, rest: Iterator[bytes]) -> Found:
        begins = self._segment is None
        segment = self._segment or next(self._segments, None)
        if segment is not None and begins:
            self._segment, self._seq, self._prev = segment, segment.lo, segment.prev
        entry = _entry(first, rest, self._prev if segment else NO_ENTRY)
        if segment is None or entry.header.seq != self._seq:
            raise WorldError("bundle.CHAIN")
        if self._seq == segment.hi:
            if entry.hash != segment.head:
                raise WorldError("bundle.CHAIN")
            self._segment = None
        if begins:
            self._check_stream(segment, entry)
        self._seq, self._prev = self._seq + 1, entry.hash
        return Found(segment, entry)

    def _check_stream(self, segment: Segment, entry: Entry) -> None:
        facts = self._known.stream(segment.stream)
        opened = entry.header.open
        if opened is not None:
            facts = StreamFacts(opened.kind, opened.house, opened.device)
            if stream_id(entry.hash) != segment.stream:
                raise WorldError("bundle.STREAM")
        here = StreamFacts(self._header.kind, self._header.house, segment.signer)
        if facts is not None and facts != here:
            raise WorldError("bundle.STREAM")


def _entry(first: bytes, rest: Iterator[bytes], prev: str) -> Entry:
    try:
        count = parse_header(first).n + 1
        lines = [first]
        for line in rest:
            lines.append(line)
            count -= 1
            if not count:
                break
        return parse_entry(lines, prev)  # type: ignore[arg-type]
    except LineError as error:
        raise WorldError("bundle.LINE") from error
    except EntryError as error:
        raise WorldError("bundle.ENTRY") from error


class DocumentWalk:
    """Documents, one a line; a bad one is counted and left out, the others count."""

    def __init__(self) -> None:
        self.refused = 0

    def frame(self, data: bytes) -> Iterator[Document]:
        """Check and give the documents of one frame."""
        for line in lines_of(data):
            try:
                value = canonical.loads(line)
            except LineError as error:
                raise WorldError("bundle.LINE") from error
            try:
                yield parse_embedded(value)
            except WorldError:
                self.refused += 1

    def finish(self) -> None:
        """Check nothing: there may be any number of documents."""


class PicturePart(NamedTuple):
    """Some bytes of a picture, in order; they count once its last part has come."""

    sha256: str
    data: bytes
    last: bool


class PictureWalk:
    """Pictures' bytes one after the other, cut anywhere; each must have its size and hash."""

    def __init__(self, header: BundleHeader) -> None:
        self._pictures = iter(header.pictures)
        self._sha256, self._left = "", 0
        self._hash = hashlib.sha256()

    def frame(self, data: bytes) -> Iterator[PicturePart]:
        """Check the bytes of one frame and give the part of each picture that lies in it."""
        view = memoryview(data)
        while view:
            if not self._left:
                self._begin()
            part = view[: self._left]
            self._hash.update(part)
            self._left -= len(part)
            view = view[len(part) :]
            if not self._left:
                self._end()
            yield PicturePart(self._sha256, bytes(part), not self._left)

    def finish(self) -> None:
        """Check that nothing is missing."""
        if self._left or next(self._pictures, None) is not None:
            raise WorldError("bundle.PICTURE")

    def _begin(self) -> None:
        picture = next(self._pictures, None)
        if picture is None:
            raise WorldError("bundle.PICTURE")
        self._sha256, self._left = picture
        self._hash = hashlib.sha256()

    def _end(self) -> None:
        if b64.encode(self._hash.digest()) != self._sha256:
            raise WorldError("bundle.PICTURE")
