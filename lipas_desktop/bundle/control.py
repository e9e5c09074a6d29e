"""Control bundles and receipts: signed documents on their way, sealed like everything else.

A hub tells by receipts what it holds for good; trust documents and certificates may travel along.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from lipas_desktop.bundle import frames, limits
from lipas_desktop.bundle.contents import Cert, read_receipt
from lipas_desktop.bundle.documents import Document, sign_document
from lipas_desktop.bundle.header import BundleHeader
from lipas_desktop.bundle.reader import check_plaintext
from lipas_desktop.bundle.seal import is_recipient
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.bundle.writer import Plaintext, SealedBundle, sealed, signed
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import KeyId, StreamId

_DOCUMENTS_BYTES = 8 << 20
"""Lines of one bundle: with what packing and sealing add, it stays below what is written."""
_MOST = 250
"""Positions, and missing parts, that one receipt names: together they fit into a line."""

Missing = tuple[StreamId, int, int]
Rejected = tuple[Position, str]
_Named = tuple[str, Position, str]
"""What is said of a position, the position, and why it was rejected."""


@dataclass(frozen=True)
class Control:
    """Documents that are to go out, to whom."""

    documents: Sequence[Document]
    house: KeyId
    app: str
    at: int
    to: Sequence[Cert]


def write_control(control: Control, signer: Signer, trust: TrustView) -> Iterator[SealedBundle]:
    """Give the finished bundles one by one; each went through the reader's own checks.

    WorldError bundle.RECIPIENT if a device is revoked or unknown, bundle.DOCUMENT if a document
    would not count where the same view is held.
    """
    for cert in control.to:
        known = bool(trust.certified(cert.id)) and trust.revoked(cert.id) is None
        if not known or not is_recipient(cert.age):
            raise WorldError("bundle.RECIPIENT", pc=cert.no)
    papers = tuple(cert.document for cert in trust.certified(signer.id)[:1])
    for lines in _batches(control.documents):
        for start in range(0, len(control.to), limits.RECIPIENTS):
            to = control.to[start : start + limits.RECIPIENTS]
            plain = _plaintext(control, lines, to, papers, signer)
            checked = check_plaintext(plain.open(), to[0].id, trust, NoStreams())
            if checked.refused_documents:
                raise WorldError("bundle.DOCUMENT")
            yield sealed(plain, to, checked, None)


def _plaintext(
    control: Control,
    lines: Sequence[bytes],
    to: Sequence[Cert],
    papers: tuple[Document, ...],
    signer: Signer,
) -> Plaintext:
    packed, described = [], []
    for data in _frames(lines):
        packed.append(frames.pack(data))
        described.append(frames.describe(packed[-1], len(data)))
    header = BundleHeader(
        app=control.app,
        at=control.at,
        house=control.house,
        kind="control",
        to=tuple(cert.id for cert in to),
        certs=papers,
        frames=tuple(described),
    )
    return signed(header, tuple(packed), signer)


def _batches(documents: Iterable[Document]) -> Iterator[list[bytes]]:
    lines: list[bytes] = []
    size = 0
    for document in documents:
        line = document.line + b"\n"
        if lines and size + len(line) > _DOCUMENTS_BYTES:
            yield lines
            lines, size = [], 0
        lines.append(line)
        size += len(line)
    if lines:
        yield lines


def _frames(lines: Iterable[bytes]) -> Iterator[bytes]:
    data = bytearray()
    for line in lines:
        # Half of what a member may hold packed: what does not pack at all fits as well.
        if data and len(data) + len(line) > limits.FRAME_PACKED // 2:
            yield bytes(data)
            data.clear()
        data += line
    if data:
        yield bytes(data)


@dataclass(frozen=True)
class Holding:
    """What a hub has and lacks of a house's streams; only what is durable there."""

    held: Sequence[Position] = ()
    """One position for each branch: all below it is held too."""
    missing: Sequence[Missing] = ()
    rejected: Sequence[Rejected] = ()
    gaps: Sequence[Position] = ()


@dataclass(frozen=True)
class ReceiptHead:
    """Whose receipt it is, and which; `counter` rises by 1 for each house and epoch."""

    house: KeyId
    hub: KeyId
    epoch: int
    counter: int
    at: int


def make_receipts(head: ReceiptHead, holding: Holding, signer: Signer) -> list[Document]:
    """Write receipts from this counter on: one, or more where it names too many positions."""
    parts = list(_parts(holding)) or [Holding()]
    return [
        _receipt(replace(head, counter=head.counter + number), part, signer)
        for number, part in enumerate(parts)
    ]


def _parts(holding: Holding) -> Iterator[Holding]:
    missing = [
        holding.missing[start : start + _MOST] for start in range(0, len(holding.missing), _MOST)
    ]
    for part, lacking in zip_longest(_named(holding), missing, fillvalue=()):
        yield Holding(
            held=[one for what, one, _ in part if what == "held"],
            missing=lacking,
            rejected=[(one, code) for what, one, code in part if what == "rejected"],
            gaps=[one for what, one, _ in part if what == "gaps"],
        )


def _named(holding: Holding) -> Iterator[list[_Named]]:
    """Yield what each receipt names; what is said of one stream is kept together if it fits."""
    streams: dict[StreamId, list[_Named]] = {}
    for named in (
        *(("held", one, "") for one in holding.held),
        *(("rejected", one, code) for one, code in holding.rejected),
        *(("gaps", one, "") for one in holding.gaps),
    ):
        streams.setdefault(named[1].stream, []).append(named)
    part: list[_Named] = []
    for group in streams.values():
        if part and len(part) + len(group) > _MOST:
            yield part
            part = []
        part = part + group
        while len(part) > _MOST:
            yield part[:_MOST]
            part = part[_MOST:]
    if part:
        yield part


def _receipt(head: ReceiptHead, part: Holding, signer: Signer) -> Document:
    body = {
        **vars(head),
        "gaps": [position_value(one) for one in part.gaps],
        "held": [position_value(one) for one in part.held],
        "missing": [list(one) for one in part.missing],
        "rejected": [[position_value(one), code] for one, code in part.rejected],
    }
    document = sign_document("receipt", body, signer)
    read_receipt(document)
    return document
