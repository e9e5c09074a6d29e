"""To which computers a package goes: granted, not revoked, and none that another took the place of.

A computer that was restored is certified under new keys, and nobody says of its former ones that
they are gone. Its new streams do. They are only left out here: what the former one wrote, and
others still hold, is taken as before.
"""

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.services.haves import peer_haves
from lipas_desktop.services.session import Session
from lipas_desktop.store.successions import Succession


def recipients(session: Session, kind: StreamKind) -> list[Cert]:
    """Return who a bundle of a kind is sealed to: every granted computer, this one included."""
    left_out = replaced(session)
    found = (cert for cert in session.trust.devices(kind) if cert.id not in left_out)
    return sorted(found, key=lambda cert: (cert.role, cert.no))


def replaced(session: Session) -> frozenset[KeyId]:
    """Return the devices whose place another one has taken that the house certified later."""
    trust, found = session.trust, set[KeyId]()
    successions = session.store.streams.successions()
    known = {(one.former, one.device) for one in successions if _speaks_of(session, one)}
    for former, device in {(one.former, one.device) for one in successions} - known:
        old, new = trust.certified(former), trust.certified(device)
        # Numbers rise with each acceptance; times are what clocks claim.
        if old and new and trust.revoked(device) is None and new[0].no > old[0].no:
            found.add(former)
    return frozenset(found - {session.device.id})


def _speaks_of(session: Session, one: Succession) -> bool:
    """Tell whether the former keys have said that they hold what those after them wrote."""
    words = peer_haves(session, one.former, one.kind)
    return any(position.stream == one.stream for have in words for position in have)
