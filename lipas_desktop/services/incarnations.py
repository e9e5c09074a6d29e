"""New streams of this PC, wherever going on with the old ones could write two entries of one seq.

A register that was put back from a copy, cloned with its disk or moved looks like any other. What
gives it away is the witness beside it, which a copy of the database alone does not bring back, or
another branch of its own stream in a bundle (the log itself sees that one).
"""

import logging
from collections.abc import Sequence

from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.services.session import Session
from lipas_desktop.store.chains import Branch, current
from lipas_desktop.system.keys.witness import Witness, read_witness

log = logging.getLogger(__name__)


def renew(session: Session) -> tuple[StreamKind, ...]:
    """Open new streams where the witness is missing or knows more than the register.

    Also where this PC's key is not the one that its stream was opened with. Each goes on from
    the old one's head. Noted in the audit; returns the kinds.
    """
    witness = read_witness(session.places.live, session.register)
    branches = session.store.streams.all()
    own = [one for kind in STREAM_KINDS if (one := current(_of(branches, kind))) is not None]
    reasons = {one.kind: why for one in own if (why := _reason(session, one, witness, branches))}
    if not reasons:
        return ()
    with session.store.writing():
        for one in own:
            if one.kind in reasons:
                session.store.log.open_stream(one.kind, one.house, session.device.id, one.position)
        for kind, why in reasons.items():
            log.warning("new %s stream: %s", kind, why)
            session.audit("ALIRAN_BARU", kind, 1, why)
    session.witness()
    return tuple(reasons)


def _of(branches: Sequence[Branch], kind: StreamKind) -> list[Branch]:
    return [branch for branch in branches if branch.kind == kind]


def _reason(
    session: Session, own: Branch, witness: Witness | None, branches: Sequence[Branch]
) -> str:
    """Return why a stream cannot be gone on with; empty where it can."""
    if own.device != session.device.id:
        return "device"
    if witness is None:
        return "witness_missing"
    known = {branch.stream for branch in branches}
    for head in witness.heads:
        is_lost = head.stream == own.stream and not session.store.streams.holds(head)
        if is_lost or head.stream not in known:
            return "witness_ahead"
    return ""
