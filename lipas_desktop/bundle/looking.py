"""Looking into any file of the format, also where nobody here knows the house that wrote it.

Without a key the outside is told. With one, everything inside is checked but whom to believe:
that the signer is a computer of the house can be told only in that house.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.contents import read_cert
from lipas_desktop.bundle.documents import Document, parse_file
from lipas_desktop.bundle.header import LOG_KINDS, BundleHeader, Opening
from lipas_desktop.bundle.inspect import Told, document_told, entry_told, segment_told
from lipas_desktop.bundle.reader import Watch, read_head, unsealed, walk_frames
from lipas_desktop.bundle.seal import AGE_LINE
from lipas_desktop.bundle.signing import verify
from lipas_desktop.bundle.walks import DocumentWalk, LogWalk, NoStreams, PictureWalk
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.headers import position_value
from lipas_desktop.system.disk_errors import reading

_STANZA = b"-> X25519 "
_HEADER_END = b"--- "
_AGE_HEADER = 1 << 16


@dataclass(frozen=True)
class Looked:
    """What a file says of itself, and one after the other what it holds."""

    told: Told
    contents: Iterator[Told]
    """Entries, documents or pictures; reading them goes on checking."""


def outside(path: Path) -> Told:
    """Tell what anybody can see of a file; WorldError bundle.NOT_AGE, bundle.SIZE, file.*."""
    with reading(path):
        size = path.stat().st_size
        if size > limits.READ_MAX:
            raise WorldError("bundle.SIZE")
        data = path.read_bytes()
    told: Told = {"file": path.name, "bytes": size, "sha256": hashlib.sha256(data).hexdigest()}
    if data.startswith(AGE_LINE):
        head = data[:_AGE_HEADER].split(_HEADER_END, 1)[0]
        return {**told, "form": "age", "recipients": head.count(_STANZA)}
    if data.startswith(b"doc-"):
        return {**told, "form": "document", **document_told(parse_file(data))}
    raise WorldError("bundle.NOT_AGE")


@contextmanager
def inside(path: Path, identities: Sequence[str]) -> Iterator[Looked]:
    """Open a bundle with age identities; WorldError bundle.* at what is not right, file.*."""
    with unsealed(path, identities) as plain:
        opening = read_head(plain)
        header = opening.header
        take, finish = _walk_of(header)

        def contents() -> Iterator[Told]:
            yield from walk_frames(plain, header.frames, take, Watch())
            finish()

        yield Looked(_told(opening), contents())


def _walk_of(header: BundleHeader) -> tuple[Callable[[bytes], Iterator[Told]], Callable[[], None]]:
    if header.kind in LOG_KINDS:
        log = LogWalk(header, NoStreams())
        return lambda data: map(entry_told, log.frame(data)), log.finish
    if header.kind == "control":
        documents = DocumentWalk()
        return lambda data: map(document_told, documents.frame(data)), documents.finish
    pictures = PictureWalk(header)
    return lambda data: (
        {"picture": one.sha256} for one in pictures.frame(data) if one.last
    ), pictures.finish


def _told(opening: Opening) -> Told:
    header = opening.header
    return {
        "kind": header.kind,
        "house": header.house,
        "app": header.app,
        "at": header.at,
        "signer": opening.signer,
        "signature": _signature(opening),
        "certificates": [document_told(one)["body"] for one in header.certs],
        "to": list(header.to),
        "segments": [segment_told(segment) for segment in header.segments],
        "have": [position_value(position) for position in header.have],
        "seen": list(header.seen) if header.seen else None,
        "frames": len(header.frames),
        "packed_bytes": sum(frame.packed for frame in header.frames),
        "unpacked_bytes": sum(frame.unpacked for frame in header.frames),
        "pictures": len(header.pictures),
    }


def _signature(opening: Opening) -> str:
    """Tell whether the signature is by a certificate that came along; who vouches is not asked."""
    for document in opening.header.certs:
        key = _key_of(document)
        if key is not None and key[0] == opening.signer:
            return "good" if verify(key[1], opening.signature, opening.signed_bytes) else "bad"
    return "unknown"


def _key_of(document: Document) -> tuple[str, str] | None:
    try:
        cert = read_cert(document)
    except WorldError:
        return None
    return cert.id, cert.key
