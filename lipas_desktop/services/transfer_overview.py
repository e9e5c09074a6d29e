"""Where the entries of this PC are, and which of others have come.

Everything here comes from what other PCs have said to hold, never from what was sent to them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.services import backup, numbering_right
from lipas_desktop.services.pc_names import told_apart
from lipas_desktop.services.receipts import said_to_hold
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session
from lipas_desktop.services.sync import SENT
from lipas_desktop.services.unsent import UnsentAge, unsent_age
from lipas_desktop.services.witnessed import CutTail as CutTail
from lipas_desktop.services.witnessed import contradicted, unread_tails
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.exchange import Transfer as Transfer
from lipas_desktop.store.gaps import Gap as Gap


@dataclass(frozen=True)
class Span:
    """From when to when entries were written (ms)."""

    first: int
    until: int


@dataclass(frozen=True)
class Peer:
    """Another PC of the house, or a hub that it follows."""

    id: KeyId
    no: int
    """0 for a hub, whose devices count by themselves, and where two PCs bear one number."""
    name: str
    role: str
    since: int
    """When it was accepted (ms)."""
    ours_until: int | None
    """It holds all that this PC wrote until then; None while it has not said so."""
    ours_missing: int
    """Changes of this PC that it has not said to hold."""
    theirs: Span | None
    """What it wrote itself and has come here, as far as it is whole."""
    gap: Gap | None
    """What has not come though later entries have."""
    is_copied: bool = False
    """A copy of it is in use: two entries of one number have come, and both are kept."""


@dataclass(frozen=True)
class Overview:
    """Everything that Kirim & Terima says about places."""

    no: int
    name: str
    own: Span
    peers: Sequence[Peer]
    last_copy: Transfer | None
    """The newest copy off this computer."""
    since_copy: int
    """Changes of this PC that it does not hold."""
    waiting: int
    """Entries of others that wait for a part that has not come."""
    unsent: UnsentAge
    """Since when something is due to leave this PC."""
    accepts: bool
    """This PC holds the house's root key and may accept others."""
    is_copied: bool = False
    """A copy of this PC writes under the same keys; the next opening gives it new ones."""
    former_no: int = 0
    """It gave certificate numbers as this PC, was copied, and nobody said yet which one goes on."""
    numbers: bool = False
    """The right to certificate numbers names this PC."""
    tails: Sequence[CutTail] = ()
    """Ends of streams that were cut off, of which nobody has read here yet."""

    @property
    def is_alone(self) -> bool:
        """Tell whether the house has no other PC."""
        return not self.peers

    @property
    def pending(self) -> int:
        """Return how many changes some other PC has not said to hold."""
        return max((peer.ours_missing for peer in self.peers), default=0)

    @property
    def only_here(self) -> int:
        """Return how many changes would be lost with this computer."""
        return min([self.since_copy, *(peer.ours_missing for peer in self.peers)])

    @property
    def gaps(self) -> Sequence[Peer]:
        """Return the PCs of which a part has not come."""
        return [peer for peer in self.peers if peer.gap is not None]

    @property
    def copied(self) -> Sequence[Peer]:
        """Return the PCs of which a copy is in use."""
        return [peer for peer in self.peers if peer.is_copied]


def overview(session: Session) -> Overview:
    """Read where everything is; WorldError register.no_house before this PC was accepted."""
    branches = [one for kind in SENT for one in session.store.streams.all(kind)]
    own = [one for one in branches if one.own]
    former = {one.device for one in own}
    gaps = {gap.device: gap for gap in session.store.streams.gaps()}
    copied, forked = backup.last_copy(session), contradicted(session)
    return Overview(
        no=session.pc_no,
        name=session.pc_name,
        own=_span(session, own) or Span(session.clock.now_ms(), session.clock.now_ms()),
        peers=[
            _peer(session, cert, branches, gaps.get(cert.id), is_forked=cert.id in forked)
            for cert in _others(session)
            if cert.id not in former
        ],
        last_copy=copied,
        since_copy=backup.since_copy(session, copied),
        waiting=sum(session.store.log.waiting(kind) for kind in STREAM_KINDS),
        unsent=unsent_age(session),
        accepts=session.store.plain.secrets.get("house_root") is not None,
        tails=unread_tails(session),
        is_copied=numbering_right.is_copied(session),
        former_no=before.no if (before := numbering_right.former(session)) else 0,
        numbers=numbering_right.holder(session.store) == session.device.id,
    )


def history(session: Session, limit: int = -1) -> list[Transfer]:
    """Return what was written, received and copied, the latest first."""
    return session.store.plain.transfers.list(limit)


def _others(session: Session) -> list[Cert]:
    found = {cert.id: cert for kind in SENT for cert in recipients(session, kind)}
    found.pop(session.device.id, None)
    return sorted(found.values(), key=lambda cert: (cert.role, cert.no))


def _peer(
    session: Session,
    cert: Cert,
    branches: Sequence[Branch],
    gap: Gap | None,
    *,
    is_forked: bool,
) -> Peer:
    shared = {kind for kind in SENT if kind in cert.grants}
    own = [one for one in branches if one.own and one.kind in shared]
    until, missing = _held(session, cert, own)
    theirs = [one for one in branches if one.device == cert.id]
    no, name = told_apart(session.trust, cert)
    return Peer(
        id=cert.id,
        no=no,
        name=name,
        role=cert.role,
        since=cert.at,
        ours_until=until,
        ours_missing=missing,
        theirs=_span(session, theirs),
        gap=gap,
        is_copied=is_forked or any(one.fork is not None for one in theirs),
    )


def _held(session: Session, cert: Cert, own: Sequence[Branch]) -> tuple[int | None, int]:
    """Return until when a PC holds own streams, and how many changes it lacks."""
    streams = session.store.streams
    haves = {kind: said_to_hold(session, cert, kind) for kind in {one.kind for one in own}}
    until: list[int | None] = []
    missing = 0
    for one in own:
        held = min((streams.held(one, have) for have in haves[one.kind]), default=0)
        lacking = streams.part(one, held + 1, seq_of(one.head)).changes
        missing += lacking
        if lacking:
            until.append(streams.part(one, held, held).last if held else None)
    if not any(any(said) for said in haves.values()) or None in until:
        return None, missing
    return min((at for at in until if at is not None), default=max(one.at for one in own)), missing


def _span(session: Session, branches: Sequence[Branch]) -> Span | None:
    if not branches:
        return None
    first = [session.store.streams.part(one, 1, 1).first for one in branches]
    until = max(one.at for one in branches)
    return Span(min((at for at in first if at is not None), default=until), until)
