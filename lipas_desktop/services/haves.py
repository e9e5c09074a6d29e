"""What other computers have said to hold: their signed have-vectors, kept as they came.

Usually the newest word counts alone. Where a computer was cloned or put back, two words of one
device say different things; both are kept until one covers the other, and the lesser one decides
what is sent.
"""

import json
from collections.abc import Iterable, Sequence

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.services.session import Session

Have = Sequence[Position]
"""Heads held, one a branch."""
_KEPT = 8


def peer_haves(session: Session, device: KeyId, kind: StreamKind) -> list[Have]:
    """Return what a computer said to hold; several where it speaks with two voices."""
    text = session.store.plain.state.get(_name(device, kind))
    # An earlier version kept one vector of pairs, which do not tell one branch from another.
    return [
        [Position(*parts) for parts in have]
        for have in json.loads(text or "[]")
        if all(isinstance(parts, list) for parts in have)
    ]


def keep_have(session: Session, device: KeyId, kind: StreamKind, have: Iterable[Position]) -> None:
    """Keep what a computer's bundle said it holds, in the place of all that this covers."""
    new, streams = list(have), session.store.streams
    left = [old for old in peer_haves(session, device, kind) if not streams.covers(new, old)]
    kept = [*left, new][-_KEPT:]
    text = json.dumps([[position_value(position) for position in one] for one in kept])
    session.store.plain.state.put(_name(device, kind), text)


def drop_haves(session: Session, device: KeyId) -> None:
    """Forget what a computer said to hold, where a later word of another kind has come."""
    for kind in STREAM_KINDS:
        session.store.plain.state.drop(_name(device, kind))


def keep_known(session: Session, device: KeyId, known: Iterable[KeyId]) -> None:
    """Keep which computers another one knows: it has sealed to them."""
    session.store.plain.state.put(f"knows {device}", json.dumps(sorted(known)))


def strangers(session: Session, others: Sequence[Cert]) -> list[Cert]:
    """Return the certificates of those among others of whom some other may not have heard."""
    knows = {
        cert.id: set(json.loads(session.store.plain.state.get(f"knows {cert.id}") or "[]"))
        for cert in others
    }
    return [
        cert
        for cert in others
        if any(cert.id not in known for device, known in knows.items() if device != cert.id)
    ]


def _name(device: KeyId, kind: StreamKind) -> str:
    return f"have {kind} {device}"
