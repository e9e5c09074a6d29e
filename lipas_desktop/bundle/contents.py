"""What the documents say, as frozen values; reading one checks keys, types, ranges and counts.

Whether the right keys signed is asked elsewhere (`trust`, `enrolment`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from lipas_desktop.bundle import limits, shapes
from lipas_desktop.bundle.documents import Document, parse_embedded, refused
from lipas_desktop.bundle.shapes import ShapeError, integer, many, member
from lipas_desktop.bundle.signing import key_id_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId, StreamId
from lipas_desktop.domain.ledger import STREAM_KINDS

T = TypeVar("T")
Body = Mapping[str, object]


@dataclass(frozen=True)
class Trust:
    """Who may certify in one scope (a house or a hub), version by version."""

    document: Document
    scope: KeyId
    n: int
    need: int
    roots: Mapping[KeyId, str]
    follows: tuple[KeyId, ...]
    revoked: Mapping[KeyId, tuple[Position, ...]]
    at: int

    def signed_enough(self, document: Document) -> bool:
        """Tell whether as many roots as this version asks for have signed."""
        return len(document.signed_by(self.roots)) >= self.need


@dataclass(frozen=True)
class Cert:
    """A device that a root vouches for: its two public keys and what it may hold."""

    document: Document
    scope: KeyId
    id: KeyId
    key: str
    age: str
    name: str
    no: int
    role: str
    grants: frozenset[str]
    at: int


@dataclass(frozen=True)
class Enrol:
    """A new PC's request to be taken in."""

    document: Document
    id: KeyId
    key: str
    age: str
    name: str
    app: str
    want: tuple[str, ...]
    at: int


@dataclass(frozen=True)
class Accept:
    """The answer to a request: trust and certificates of the house."""

    document: Document
    request: str
    trust: tuple[Document, ...]
    certs: tuple[Document, ...]
    at: int


@dataclass(frozen=True)
class Receipt:
    """What a hub has and lacks of a house's streams."""

    document: Document
    house: KeyId
    hub: KeyId
    epoch: int
    counter: int
    held: tuple[Position, ...]
    missing: tuple[tuple[StreamId, int, int], ...]
    rejected: tuple[tuple[Position, str], ...]
    gaps: tuple[Position, ...]
    at: int


@dataclass(frozen=True)
class Erased:
    """One part of the erase ledger: rows, and the entries that ordered it."""

    document: Document
    house: KeyId
    n: int
    rows: tuple[tuple[RowId, EntryHash], ...]
    at: int


@dataclass(frozen=True)
class Block:
    """Numbers of a series that belong to a stream."""

    document: Document
    house: KeyId
    n: int
    series: str
    stream: StreamId
    first: int
    last: int
    at: int


def read_trust(document: Document) -> Trust:
    """Read a trust document."""
    return _read(document, "trust", _trust)


def read_cert(document: Document) -> Cert:
    """Read a certificate."""
    return _read(document, "cert", _cert)


def read_enrol(document: Document) -> Enrol:
    """Read a request."""
    return _read(document, "enrol", _enrol)


def read_accept(document: Document) -> Accept:
    """Read an answer."""
    return _read(document, "accept", _accept)


def read_receipt(document: Document) -> Receipt:
    """Read a receipt."""
    return _read(document, "receipt", _receipt)


def read_erased(document: Document) -> Erased:
    """Read a part of the erase ledger."""
    return _read(document, "erased", _erased)


def read_block(document: Document) -> Block:
    """Read a block of numbers."""
    return _read(document, "block", _block)


def _read(document: Document, kind: str, build: Callable[[Document, Body], T]) -> T:
    if document.kind != kind:
        raise refused()
    try:
        return build(document, document.body)
    except ShapeError as error:
        raise refused() from error


def _at(body: Body) -> int:
    return integer(member(body, "at"))


def _public(value: object) -> str:
    return shapes.octets(value, shapes.HASH_BYTES)


def _grants(value: object, kinds: tuple[str, ...] = tuple(sorted(STREAM_KINDS))) -> tuple[str, ...]:
    names = many(value, 0, len(kinds), lambda part: shapes.one_of(part, *kinds))
    if list(names) != sorted(set(names)):
        raise ShapeError("sorted")
    return names


def _trust(document: Document, body: Body) -> Trust:
    roots = many(member(body, "roots"), 1, limits.ROOTS, _public)
    by_id = {key_id_of(root): root for root in roots}
    n = integer(member(body, "n"), 1)
    scope = shapes.key(member(body, "scope"))
    if len(by_id) != len(roots) or (n == 1 and scope != key_id_of(roots[0])):
        raise ShapeError("roots")
    return Trust(
        document=document,
        scope=scope,
        n=n,
        need=integer(member(body, "need"), 1, len(roots)),
        roots=by_id,
        follows=many(member(body, "follows"), 0, limits.DOCUMENT_BYTES, shapes.key),
        revoked=dict(many(member(body, "revoked"), 0, limits.DOCUMENT_BYTES, _revoked)),
        at=_at(body),
    )


def _revoked(value: object) -> tuple[KeyId, tuple[Position, ...]]:
    device, positions = shapes.row(value, 2)
    return shapes.key(device), many(positions, 0, limits.DOCUMENT_BYTES, shapes.position)


def _cert(document: Document, body: Body) -> Cert:
    public = _public(member(body, "key"))
    return Cert(
        document=document,
        scope=shapes.key(member(body, "scope")),
        id=key_id_of(public),
        key=public,
        age=shapes.text(member(body, "age")),
        name=shapes.text(member(body, "name")),
        no=integer(member(body, "no"), 1),
        role=shapes.one_of(member(body, "role"), "pc", "hub"),
        grants=frozenset(_grants(member(body, "grants"))),
        at=_at(body),
    )


def _enrol(document: Document, body: Body) -> Enrol:
    public = _public(member(body, "key"))
    return Enrol(
        document=document,
        id=key_id_of(public),
        key=public,
        age=shapes.text(member(body, "age")),
        name=shapes.text(member(body, "name")),
        app=shapes.text(member(body, "app"), limits.APP_CHARACTERS),
        want=_grants(member(body, "want")),
        at=_at(body),
    )


def _accept(document: Document, body: Body) -> Accept:
    return Accept(
        document=document,
        request=shapes.octets(member(body, "request"), shapes.HASH_BYTES),
        trust=many(member(body, "trust"), 1, limits.DOCUMENT_BYTES, _inner("trust")),
        certs=many(member(body, "certs"), 1, limits.DOCUMENT_BYTES, _inner("cert")),
        at=_at(body),
    )


def _inner(kind: str) -> Callable[[object], Document]:
    def read(value: object) -> Document:
        try:
            document = parse_embedded(value)
        except WorldError as error:
            raise ShapeError(kind) from error
        if document.kind != kind:
            raise ShapeError(kind)
        return document

    return read


def _receipt(document: Document, body: Body) -> Receipt:
    most = limits.RECEIPT_POSITIONS
    receipt = Receipt(
        document=document,
        house=shapes.key(member(body, "house")),
        hub=shapes.key(member(body, "hub")),
        epoch=integer(member(body, "epoch")),
        counter=integer(member(body, "counter")),
        held=many(member(body, "held"), 0, most, shapes.position),
        missing=many(member(body, "missing"), 0, limits.DOCUMENT_BYTES, _range),
        rejected=many(member(body, "rejected"), 0, most, _rejected),
        gaps=many(member(body, "gaps"), 0, most, shapes.position),
        at=_at(body),
    )
    if len(receipt.held) + len(receipt.rejected) + len(receipt.gaps) > most:
        raise ShapeError("positions")
    return receipt


def _range(value: object) -> tuple[StreamId, int, int]:
    name, low, high = shapes.row(value, 3)
    first = integer(low, 1)
    return shapes.stream(name), first, integer(high, first)


def _rejected(value: object) -> tuple[Position, str]:
    position, code = shapes.row(value, 2)
    return shapes.position(position), shapes.text(code, 64)


def _erased(document: Document, body: Body) -> Erased:
    return Erased(
        document=document,
        house=shapes.key(member(body, "house")),
        n=integer(member(body, "n"), 1),
        rows=many(member(body, "rows"), 0, limits.ERASED_ROWS, _erased_row),
        at=_at(body),
    )


def _erased_row(value: object) -> tuple[RowId, EntryHash]:
    row, digest = shapes.row(value, 2)
    return RowId(shapes.octets(row, shapes.ID_BYTES)), shapes.entry_hash(digest)


def _block(document: Document, body: Body) -> Block:
    first = integer(member(body, "from"))
    return Block(
        document=document,
        house=shapes.key(member(body, "house")),
        n=integer(member(body, "n"), 1),
        series=shapes.text(member(body, "series")),
        stream=shapes.stream(member(body, "stream")),
        first=first,
        last=integer(member(body, "to"), first),
        at=_at(body),
    )
