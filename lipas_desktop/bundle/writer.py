"""Writing bundles of the log: signed first, then sealed, never beyond the limits.

What is about to be sealed goes through the reader's own checks; a bundle that a reader would
refuse is not written.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import zip_longest
from typing import BinaryIO, TypeVar, cast

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.header import BundleHeader, Versions, opening_bytes
from lipas_desktop.bundle.names import bundle_name
from lipas_desktop.bundle.packing import Cut, Room, cut
from lipas_desktop.bundle.reader import Checked, Watch, check_plaintext
from lipas_desktop.bundle.seal import is_recipient, seal
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.sources import Source
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams, StreamsView
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind

T = TypeVar("T")
_MOST_OTHERS = 16
"""Certificates of others that go along: room is left for those of the segments."""


@dataclass(frozen=True)
class Contents:
    """What is to go out, to whom."""

    kind: StreamKind
    house: KeyId
    app: str
    at: int
    to: Sequence[Cert]
    """Certificates of the devices it is sealed to; this PC's own should be among them."""
    sources: Sequence[Source] = ()
    have: Sequence[Position] = ()
    also: Sequence[Cert] = ()
    """Certificates that a receiver may lack, beside those that it needs for reading this."""
    seen: tuple[KeyId, int, int] | None = None
    trust: Sequence[Versions] = ()


@dataclass(frozen=True)
class SealedBundle:
    """A finished file, at most 15 MB, and what is said of it."""

    data: bytes = field(repr=False)
    sha256: str
    checked: Checked
    own: StreamId | None

    def name(self, code: str, day: date) -> str:
        """Name the file after its house code, the local day and the own stream's range."""
        runs = [part for part in self.checked.opening.header.segments if part.stream == self.own]
        lo = min((part.lo for part in runs), default=0)
        hi = max((part.hi for part in runs), default=0)
        return bundle_name(code, day, lo, hi, self.sha256)


def write_bundles(
    contents: Contents,
    signer: Signer,
    trust: TrustView,
    *,
    own: StreamId | None = None,
    known: StreamsView | None = None,
    watch: Watch | None = None,
) -> Iterator[SealedBundle]:
    """Give the finished bundles one by one, as many as the limits ask for.

    `own` is this PC's stream of the kind, for the file's name. WorldError bundle.RECIPIENT if a
    device is revoked or not granted the kind, bundle.* where the reader's checks fail.
    """
    check_recipients(contents.to, contents.kind, trust)
    for to in _chunks(contents.to, limits.RECIPIENTS):
        for plain in _plaintexts(contents, to, signer, trust):
            reader = plain.to[0]
            checked = check_plaintext(plain.open(), reader, trust, known or NoStreams(), watch)
            yield sealed(plain, to, checked, own)


def check_recipients(to: Iterable[Cert], kind: StreamKind, trust: TrustView) -> None:
    """Raise WorldError bundle.RECIPIENT for a device that is revoked or not granted the kind."""
    allowed = {cert.id for cert in trust.devices(kind)}
    for cert in to:
        if cert.id not in allowed or not is_recipient(cert.age):
            raise WorldError("bundle.RECIPIENT", pc=cert.no)


@dataclass(frozen=True)
class Plaintext:
    """What is under the seal, in pieces that are held in memory only."""

    to: tuple[KeyId, ...]
    pieces: tuple[bytes, ...]

    def open(self) -> BinaryIO:
        """Return the whole as a file."""
        return io.BufferedReader(_Pieces(self.pieces))


class _Pieces(io.RawIOBase):
    """Several byte strings read as one file."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        super().__init__()
        self._pieces = iter(pieces)
        self._piece = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, target: object, /) -> int:
        if not self._piece:
            self._piece = memoryview(next(self._pieces, b""))
        view = cast(memoryview, target)
        count = min(len(view), len(self._piece))
        view[:count] = self._piece[:count]
        self._piece = self._piece[count:]
        return count


def _plaintexts(
    contents: Contents, to: Sequence[Cert], signer: Signer, trust: TrustView
) -> Iterator[Plaintext]:
    first = BundleHeader(
        app=contents.app,
        at=contents.at,
        house=contents.house,
        kind=contents.kind,
        to=tuple(cert.id for cert in to),
        certs=tuple(cert.document for cert in contents.also[:_MOST_OTHERS]),
        seen=contents.seen,
        trust=tuple(contents.trust[: limits.SCOPES]),
    )
    haves = list(_chunks(contents.have, limits.HAVE)) or [()]
    longest = replace(first, have=tuple(haves[0]))

    def papers(key: KeyId) -> int:
        return sum(len(paper.line) + 1 for paper in _papers(trust, contents, key))

    room = Room(len(longest.line), signer.id, papers, len(to))
    for part, have in zip_longest(cut(contents.sources, room), haves):
        part = part or Cut()
        keys = dict.fromkeys([signer.id, *(segment.signer for segment in part.segments)])
        header = replace(
            first,
            have=tuple(have or ()),
            certs=tuple(
                dict.fromkeys(
                    [
                        *(paper for key in keys for paper in _papers(trust, contents, key)),
                        *first.certs,
                    ]
                )
            ),
            segments=part.segments,
            frames=part.frames,
        )
        yield signed(header, part.packed, signer)


def _papers(trust: TrustView, contents: Contents, key: KeyId) -> list[Document]:
    """Return the certificate that a reader needs for a device: the newest with the grant."""
    certs = trust.certified(key)
    granting = [cert for cert in certs if contents.kind in cert.grants]
    return [cert.document for cert in (granting or certs)[:1]]


def signed(header: BundleHeader, packed: tuple[bytes, ...], signer: Signer) -> Plaintext:
    opening = opening_bytes(header.line)
    third = f"{signer.id} {signer.sign(opening)}\n".encode()
    return Plaintext(header.to, (opening, third, *packed))


def sealed(
    plain: Plaintext, to: Sequence[Cert], checked: Checked, own: StreamId | None
) -> SealedBundle:
    out = io.BytesIO()
    seal(plain.open(), out, list(dict.fromkeys(cert.age for cert in to)))
    data = out.getvalue()
    if len(data) > limits.WRITTEN_BYTES:
        raise WorldError("bundle.TOO_LARGE")
    return SealedBundle(data, hashlib.sha256(data).hexdigest(), checked, own)


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
