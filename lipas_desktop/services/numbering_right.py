"""Who gives certificate numbers: one computer of the house, as a row of the log says.

Where that computer was copied nobody can tell the two apart but the people who use them. Neither
goes on by itself: no number is given here from the moment the copy is known until somebody says
at one of the two that it goes on.
"""

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Edit, Insert, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import load_trust
from lipas_desktop.store.log import COPIED
from lipas_desktop.store.store import Store
from lipas_desktop.system.keys.device import DeviceKeys

_REASON = "diganti"


def holder(store: Store) -> KeyId | None:
    """Return the device that the house's right to certificate numbers names."""
    rights = store.rows.list("numbering_right")
    return KeyId(rights[-1].text("device")) if rights else None


def held_before(store: Store) -> bool:
    """Tell whether it names keys that this PC has, or had before."""
    return holder(store) in {branch.device for branch in store.streams.all("data") if branch.own}


def may_number(session: Session) -> bool:
    """Tell whether this PC may give certificate numbers: not while a copy of it does the same."""
    return holder(session.store) == session.device.id and not is_copied(session)


def is_copied(session: Session) -> bool:
    """Tell whether a copy of this PC is known to write under the keys that it has now."""
    return session.store.plain.state.get(COPIED) == session.device.id


def former(session: Session) -> Cert | None:
    """Return what this PC was while it gave numbers, where nobody said yet who goes on."""
    named = holder(session.store)
    if named in (None, session.device.id) or session.cert is None or not held_before(session.store):
        return None
    certs = session.trust.certified(KeyId(named or ""))
    return certs[0] if certs else None


def claim(session: Session) -> tuple[None, Changes]:
    """Go on here with what the former keys did; the person at the keyboard says so.

    InputError certificate.no_right where another computer has gone on already.
    """
    if former(session) is None:
        raise InputError("certificate.no_right")
    appended = session.append("data", _edits(session.store, session.device, session.pc_no))
    return None, appended.changes


def take(store: Store, device: DeviceKeys) -> None:
    """Go on under the keys that take the place of lost ones; in `writing()`."""
    certs = load_trust(store).certified(device.id)
    if certs:
        store.log.append("data", _edits(store, device, certs[0].no), by=None)


def _edits(store: Store, device: DeviceKeys, no: int) -> list[Edit]:
    # The former rows are taken back: which one counts must not hang on anybody's clock.
    voided = [
        Void("numbering_right", row.id, _REASON) for row in store.rows.list("numbering_right")
    ]
    values: dict[str, Value] = {"device": device.id, "pc_no": no}
    return [*voided, Insert("numbering_right", (), values)]
