"""New keys for this PC: after a restore, and where it finds that a copy of it is in use.

The house certifies them anew. Where its root key is here that happens at once, else the PC asks
for it by stick; until then work goes on, and only sending waits.
"""

from collections.abc import Iterable

from lipas_desktop import __version__
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_request
from lipas_desktop.bundle.signing import Signer, sign_segment
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.edits import Insert, Value
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
        numbers = held_the_right(store)
        if session.cert is None and not certify(store, session.device, session.clock.now_ms()):
            known = session.trust.certified(KeyId(former))
            ask(session, known[0].name if known else "PC")
        elif numbers:
            take_the_right(store, session.device)
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


def certify(store: Store, device: DeviceKeys, at: int) -> bool:
    """Certify new keys of this PC where the house's root is here; tell whether it is."""
    seed = store.plain.secrets.get("house_root")
    if seed is None:
        return False
    trust, root = load_trust(store), Signer(seed)
    newest = [certs[0] for certs in trust.certs.values()]
    devices = {branch.device for branch in store.streams.all("data") if branch.own}
    mine = [cert for cert in newest if cert.id in devices] or newest
    cert = make_cert(
        root,
        trust.house,
        key=Signer(device.seed).public,
        age=device.recipient,
        name=mine[-1].name,
        no=1 + max(cert.no for cert in newest),
        grants=mine[-1].grants,
        at=at,
    )
    keep_trust(store, trust.with_certs([cert]))
    return True


def held_the_right(store: Store) -> bool:
    """Tell whether this PC had the right to certificate numbers under its former keys."""
    rights = store.rows.list("numbering_right")
    own = {branch.device for branch in store.streams.all("data") if branch.own}
    return bool(rights) and rights[-1].text("device") in own


def take_the_right(store: Store, device: DeviceKeys) -> None:
    """Go on numbering under the keys that take the place of the lost ones; in `writing()`."""
    certs = load_trust(store).certified(device.id)
    if certs:
        values: dict[str, Value] = {"device": device.id, "pc_no": certs[0].no}
        store.log.append("data", [Insert("numbering_right", (), values)], by=None)


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
