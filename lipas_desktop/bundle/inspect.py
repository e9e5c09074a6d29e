"""A bundle told in plain values, for people who look into one; JSON can hold all of it."""

from collections.abc import Iterator

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.header import Segment
from lipas_desktop.bundle.reader import VerifiedBundle
from lipas_desktop.bundle.walks import Found
from lipas_desktop.domain import canonical
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import KeyId

Told = dict[str, object]


def summary(bundle: VerifiedBundle) -> Told:
    """Tell who wrote what to whom, and how much; nothing of the entries themselves."""
    header, checked = bundle.header, bundle.checked
    return {
        "kind": header.kind,
        "house": header.house,
        "app": header.app,
        "at": header.at,
        "signer": _device(checked.signer),
        "to": [_named(bundle, key) for key in header.to],
        "segments": [segment_told(segment) for segment in header.segments],
        "have": [position_value(position) for position in header.have],
        "seen": list(header.seen) if header.seen else None,
        "trust": [list(versions) for versions in header.trust],
        "frames": len(header.frames),
        "packed_bytes": sum(frame.packed for frame in header.frames),
        "unpacked_bytes": sum(frame.unpacked for frame in header.frames),
        "entries": checked.entries,
        "ops": checked.ops,
        "documents": checked.documents,
        "refused_documents": checked.refused_documents,
        "pictures": len(header.pictures),
    }


def entries(bundle: VerifiedBundle) -> Iterator[Told]:
    """Tell each entry: where it stands, its header and its ops as they are written."""
    return map(entry_told, bundle.entries())


def entry_told(found: Found) -> Told:
    """Tell one entry."""
    segment, entry = found
    return {
        "stream": segment.stream,
        "seq": entry.header.seq,
        "hash": entry.hash,
        "header": canonical.loads(entry.lines[0]),
        "ops": [canonical.loads(line) for line in entry.lines[2:]],
    }


def documents(bundle: VerifiedBundle) -> Iterator[Told]:
    """Tell each document that counts: its kind and what it says."""
    return map(document_told, bundle.documents())


def document_told(document: Document) -> Told:
    """Tell one document, whoever signed it."""
    return {"kind": document.kind, "body": dict(document.body), "words": list(document.words)}


def as_lines(told: Told) -> Iterator[str]:
    """Write what is told as lines of text; what holds several parts gets a line for each."""
    for key, value in told.items():
        parts = value if isinstance(value, list) else [value]
        for part in parts:
            yield f"{key}: {canonical.dumps(part).decode() if _built(part) else part}"


def _built(value: object) -> bool:
    return isinstance(value, dict | list)


def segment_told(segment: Segment) -> Told:
    """Tell one segment."""
    return {
        "stream": segment.stream,
        "lo": segment.lo,
        "hi": segment.hi,
        "head": segment.head,
        "device": segment.signer,
    }


def _device(cert: Cert) -> Told:
    return {"id": cert.id, "no": cert.no, "name": cert.name, "role": cert.role}


def _named(bundle: VerifiedBundle, key: KeyId) -> Told:
    certs = bundle.checked.after.certified(key)
    return _device(certs[0]) if certs else {"id": key}
