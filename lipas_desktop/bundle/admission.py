"""Who wrote a bundle and whether they may: steps 9 to 14 of reading, on the header alone."""

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.header import BundleHeader, Opening, Segment
from lipas_desktop.bundle.signing import verify
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import StreamsView
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId


def admit(
    opening: Opening, device: KeyId, trust: TrustView, known: StreamsView
) -> tuple[Cert, TrustView]:
    """Check house, signer, audience and segments; WorldError bundle.* with the first failure.

    Returns the signer's certificate and the view with the bundle's own certificates in it.
    """
    header = opening.header
    if not trust.believes(header.house):
        raise WorldError("bundle.HOUSE")
    trust = trust.with_certs(header.certs)
    certs = trust.certified(opening.signer)
    if not certs:
        raise WorldError("bundle.UNKNOWN")
    if trust.revoked(opening.signer) is not None:
        raise WorldError("bundle.REVOKED", pc=certs[0].no)
    if not verify(certs[0].key, opening.signature, opening.signed_bytes):
        raise WorldError("bundle.SIGNATURE")
    if device not in header.to:
        raise WorldError("bundle.AUDIENCE", pc=certs[0].no)
    if header.of is not None and not trust.grants(opening.signer, header.of):
        raise WorldError("bundle.GRANT", pc=certs[0].no)
    for segment in header.segments:
        _check_segment(segment, header, trust, known)
    return certs[0], trust


def _check_segment(
    segment: Segment, header: BundleHeader, trust: TrustView, known: StreamsView
) -> None:
    certs = trust.certified(segment.signer, header.house)
    if not certs:
        raise WorldError("bundle.UNKNOWN")
    if not trust.grants(segment.signer, header.kind, header.house):
        raise WorldError("bundle.GRANT", pc=certs[0].no)
    last = trust.revoked(segment.signer)
    if last is not None and segment.end not in _good(segment, last, header, known):
        raise WorldError("bundle.REVOKED", pc=certs[0].no)
    if not verify(certs[0].key, segment.signature, segment.signed_bytes):
        raise WorldError("bundle.SEGMENT", pc=certs[0].no)


def _good(
    segment: Segment,
    last: tuple[Position, ...],
    header: BundleHeader,
    known: StreamsView,
) -> frozenset[Position]:
    """Return the ends of a revoked device's segments that a last good position vouches for.

    An end is good if it is such a position, lies under one in the log, or is where a good
    segment of this very bundle starts: the chain is checked before anything is applied.
    """
    tops = [position for position in last if position.stream == segment.stream]
    rows = [part for part in header.segments if part.stream == segment.stream]
    good = {part.end for part in rows if any(_under(part.end, top, known) for top in tops)}
    for part in sorted(rows, key=lambda part: part.hi, reverse=True):
        if part.end in good and part.start is not None:
            good.add(part.start)
    return frozenset(good)


def _under(end: Position, top: Position, known: StreamsView) -> bool:
    return end == top or (end.seq <= top.seq and known.leads_to(end, top))
