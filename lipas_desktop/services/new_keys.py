"""New keys for this PC: after a restore, and where it finds that a copy of it is in use.

The house certifies them anew. Where its root key is here that happens at once, else the PC asks
for it by stick; until then work goes on, and only sending waits.
"""

from collections.abc import Iterable
from itertools import count, islice

from lipas_desktop import __version__
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_request
from lipas_desktop.bundle.signing import Signer, sign_segment
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust, load_trust
from lipas_desktop.store.log import COPIED
from lipas_desktop.store.store import Store
from lipas_desktop.store.streams import SignedHead
from lipas_desktop.system.keys.device import DeviceKeys, new_device_keys, write_device_keys


def change_if_copied(session: Session) -> None:
    """Give up keys that a copy of this PC uses as well; before new streams are opened.

    The copy does the same once it meets what is written here. The mark stays until `settle`: a
    cut in between is taken up at the next opening. WorldError file.*.
    """
    if session.store.plain.state.get(COPIED) != session.device.id:
        return
    sign_own_heads(session)
    keys = new_device_keys(session.random)
    write_device_keys(
        session.places.live,
        keys,
        register=session.register,
        register_key=session.register_key,
        random=session.random,
    )
    session.device = keys


def settle(session: Session) -> None:
    """Certify keys that were changed, or ask for it; after the new streams were opened."""
    store = session.store
    former = store.plain.state.get(COPIED)
    if former is None or former == session.device.id:
        return
    with store.writing():
        behind = _copies_before(store, KeyId(former))
        at = session.clock.now_ms()
        if session.cert is None and not certify(store, session.device, at, behind=behind):
            known = session.trust.certified(KeyId(former))
            ask(session, known[0].name if known else "PC")
        # The right to numbers stays with the former keys until somebody says who goes on.
        store.plain.state.drop(COPIED)


def ask(session: Session, pc_name: str, want: Iterable[str] = STREAM_KINDS) -> Document:
    """Write this PC's request into its own register; anew after a restore, too."""
    request = make_request(
        session.signer,
        session.device.recipient,
        name=pc_name,
        want=want,
        app=__version__,
        at=session.clock.now_ms(),
    )
    with session.store.writing():
        session.store.plain.documents.put("enrol", "own", request.file_bytes.decode())
    return request


def certify(store: Store, device: DeviceKeys, at: int, *, behind: int = 0) -> bool:
    """Certify new keys of this PC where the house's root is here; tell whether it is.

    So many free numbers are left to copies of this PC that will certify themselves as well.
    """
    seed = store.plain.secrets.get("house_root")
    if seed is None:
        return False
    trust, root = load_trust(store), Signer(seed)
    newest = [certs[0] for certs in trust.certs.values()]
    devices = {branch.device for branch in store.streams.all("data") if branch.own}
    mine = [cert for cert in newest if cert.id in devices] or newest
    taken = {cert.no for cert in newest}
    free = (no for no in count(mine[-1].no + 1) if no not in taken)
    cert = make_cert(
        root,
        trust.house,
        key=Signer(device.seed).public,
        age=device.recipient,
        name=mine[-1].name,
        no=next(islice(free, behind, None)),
        grants=mine[-1].grants,
        at=at,
    )
    keep_trust(store, trust.with_certs([cert]))
    return True


def _copies_before(store: Store, device: KeyId) -> int:
    """Return how many copies of this PC come before it, by the entries where their ways part.

    Each that knows of the others finds the same order, so that no two take one number.
    """
    streams = store.streams
    for kind in STREAM_KINDS:
        branches = [one for one in streams.all(kind) if one.device == device]
        own = {one.stream: one for one in branches if one.own}
        before = 0
        parted = [one for one in branches if one.fork is not None and one.stream in own]
        for one in parted:
            assert one.fork is not None
            seq = seq_of(one.fork) + 1
            before += streams.hash_at(one, seq) < streams.hash_at(own[one.stream], seq)
        if parted:
            return before
    return 0


def sign_own_heads(session: Session) -> None:
    """Sign how far the own streams reach, so that who comes after may pass them on."""
    with session.store.writing():
        for branch in session.store.streams.all():
            if branch.own and branch.device == session.device.id:
                at, head = seq_of(branch.head), branch.hash
                signature = sign_segment(session.signer, branch.stream, at, head)
                session.store.streams.keep_head(
                    SignedHead(branch.stream, at, head, branch.device, signature)
                )
