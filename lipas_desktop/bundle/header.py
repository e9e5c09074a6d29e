"""Lines 1 to 3 of a bundle: the format's number, the header, the signer's signature."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, cast

from lipas_desktop.bundle import limits, shapes
from lipas_desktop.bundle.documents import Document, embedded_shape
from lipas_desktop.bundle.shapes import ShapeError, integer, many, member, one_of
from lipas_desktop.bundle.signing import segment_bytes
from lipas_desktop.domain import canonical
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind

BundleKind = Literal["data", "restricted", "audit", "control", "pictures"]
LOG_KINDS: Final = STREAM_KINDS
KINDS: Final = (*STREAM_KINDS, "control", "pictures")

FIRST_LINE: Final = f"lipas-bundle/{limits.FORMAT_NUMBER}\n".encode()
_FIRST_LINE = re.compile(rb"lipas-bundle/(0|[1-9][0-9]{0,8})\n")
_THIRD_LINE = re.compile(rb"([A-Za-z0-9_-]{22}) ([A-Za-z0-9_-]{86})\n")


@dataclass(frozen=True)
class Segment:
    """A run of one stream's entries, and the signature of its device over where it ends."""

    stream: StreamId
    lo: int
    hi: int
    prev: EntryHash
    head: EntryHash
    signer: KeyId
    signature: str

    @property
    def start(self) -> Position | None:
        """Return the position below the first entry, None where the stream begins."""
        return Position(self.stream, self.lo - 1, self.prev) if self.lo > 1 else None

    @property
    def end(self) -> Position:
        """Return the position of the last entry."""
        return Position(self.stream, self.hi, self.head)

    @property
    def signed_bytes(self) -> bytes:
        """Return what the segment's signature is over."""
        return segment_bytes(self.stream, self.hi, self.head)


@dataclass(frozen=True)
class Frame:
    """What the header says of one gzip member."""

    packed: int
    unpacked: int
    sha256: str


class Versions(NamedTuple):
    """Which versions of a scope's trust document somebody holds, without a hole."""

    scope: KeyId
    lo: int
    hi: int


@dataclass(frozen=True)
class BundleHeader:
    """Line 2, its form checked."""

    app: str
    at: int
    house: KeyId
    kind: BundleKind
    to: tuple[KeyId, ...]
    certs: tuple[Document, ...] = ()
    frames: tuple[Frame, ...] = ()
    have: tuple[Position, ...] = ()
    segments: tuple[Segment, ...] = ()
    of: str | None = None
    pictures: tuple[tuple[str, int], ...] = ()
    seen: tuple[KeyId, int, int] | None = None
    trust: tuple[Versions, ...] = ()

    @property
    def log_kind(self) -> StreamKind | None:
        """Return the kind of the entries inside; None where it holds none."""
        return next((kind for kind in STREAM_KINDS if kind == self.kind), None)

    @property
    def line(self) -> bytes:
        """Write line 2, without its newline."""
        body: dict[str, object] = {
            "app": self.app,
            "at": self.at,
            "certs": [cert.embedded for cert in self.certs],
            "frames": [[frame.packed, frame.unpacked, frame.sha256] for frame in self.frames],
            "house": self.house,
            "kind": self.kind,
            "to": list(self.to),
        }
        if self.kind in LOG_KINDS:
            body["have"] = [position_value(position) for position in self.have]
            body["segments"] = [list(vars(segment).values()) for segment in self.segments]
            if self.trust:
                body["trust"] = [list(versions) for versions in self.trust]
        if self.kind == "pictures":
            body["of"] = self.of
            body["pictures"] = [list(picture) for picture in self.pictures]
        if self.seen is not None:
            body["seen"] = list(self.seen)
        return canonical.dumps(body)


@dataclass(frozen=True)
class Opening:
    """Lines 1 to 3 as they stand, and what they say."""

    header: BundleHeader
    header_line: bytes
    signer: KeyId
    signature: str

    @property
    def signed_bytes(self) -> bytes:
        """Return what the signer's signature is over: lines 1 and 2 with their newlines."""
        return opening_bytes(self.header_line)


def opening_bytes(header_line: bytes) -> bytes:
    """Return lines 1 and 2 with their newlines."""
    return FIRST_LINE + header_line + b"\n"


def format_number(first: bytes) -> int | None:
    """Return the number in line 1, None if it is no bundle's line 1."""
    match = _FIRST_LINE.fullmatch(first)
    return int(match[1]) if match else None


def read_opening(second: bytes, third: bytes) -> Opening:
    """Read lines 2 and 3, newlines included; ValueError where they have not their form."""
    match = _THIRD_LINE.fullmatch(third)
    if not second.endswith(b"\n") or match is None:
        raise ShapeError("lines")
    line = second[:-1]
    value = canonical.loads(line)
    signer = shapes.key(match[1].decode())
    signature = shapes.octets(match[2].decode(), shapes.SIGNATURE_BYTES)
    return Opening(_header(shapes.table(value)), line, signer, signature)


def _header(body: Mapping[str, object]) -> BundleHeader:
    kind = cast(BundleKind, one_of(member(body, "kind"), *KINDS))
    frames = many(member(body, "frames"), 0, limits.FRAMES, _frame)
    if sum(frame.unpacked for frame in frames) > limits.UNPACKED_TOTAL:
        raise ShapeError("frames")
    log, pictures = kind in LOG_KINDS, kind == "pictures"
    return BundleHeader(
        app=shapes.text(member(body, "app"), limits.APP_CHARACTERS),
        at=integer(member(body, "at")),
        house=shapes.key(member(body, "house")),
        kind=kind,
        to=many(member(body, "to"), 1, limits.RECIPIENTS, shapes.key),
        certs=many(member(body, "certs"), 0, limits.CERTS, _cert),
        frames=frames,
        have=_part(body, "have", 0, limits.HAVE, shapes.position) if log else (),
        segments=_part(body, "segments", 0, limits.SEGMENTS, _segment) if log else (),
        of=one_of(member(body, "of"), "data", "restricted") if pictures else None,
        pictures=_part(body, "pictures", 1, limits.PICTURES, _picture) if pictures else (),
        seen=_seen(body["seen"]) if "seen" in body else None,
        trust=_part(body, "trust", 0, limits.SCOPES, _versions) if log and "trust" in body else (),
    )


def _part(
    body: Mapping[str, object],
    key: str,
    low: int,
    high: int,
    each: Callable[[object], shapes.T],
) -> tuple[shapes.T, ...]:
    return many(member(body, key), low, high, each)


def _frame(value: object) -> Frame:
    packed, unpacked, digest = shapes.row(value, 3)
    return Frame(
        integer(packed, 1, limits.FRAME_PACKED),
        integer(unpacked, 1, limits.FRAME_UNPACKED),
        shapes.octets(digest, shapes.HASH_BYTES),
    )


def _segment(value: object) -> Segment:
    stream, lo, hi, prev, head, signer, signature = shapes.row(value, 7)
    low = integer(lo, 1)
    segment = Segment(
        stream=shapes.stream(stream),
        lo=low,
        hi=integer(hi, low),
        prev=shapes.entry_hash(prev),
        head=shapes.entry_hash(head),
        signer=shapes.key(signer),
        signature=shapes.octets(signature, shapes.SIGNATURE_BYTES),
    )
    if (segment.lo == 1) != (segment.prev == NO_ENTRY):
        raise ShapeError("prev")
    return segment


def _picture(value: object) -> tuple[str, int]:
    digest, size = shapes.row(value, 2)
    return shapes.octets(digest, shapes.HASH_BYTES), integer(size, 1, limits.UNPACKED_TOTAL)


def _cert(value: object) -> Document:
    document = embedded_shape(value)
    if document.kind != "cert":
        raise ShapeError("certs")
    return document


def _versions(value: object) -> Versions:
    scope, lo, hi = shapes.row(value, 3)
    low = integer(lo, 1)
    return Versions(shapes.key(scope), low, integer(hi, low))


def _seen(value: object) -> tuple[KeyId, int, int]:
    hub, epoch, counter = shapes.row(value, 3)
    return shapes.key(hub), integer(epoch), integer(counter)
