"""A house of some PCs and its hub, made once by the real services; each course gets a copy."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from random import Random

from lipas_desktop.bundle.contents import read_trust
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_trust, next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.domain.regions import Regions
from lipas_desktop.services import founding, joining
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.device import DeviceKeys, new_device_keys
from lipas_desktop.system.keys.kdf import Cost
from lipas_desktop.system.zones import WITA
from tests.hub.hub import Hub

CHEAP = Cost(1, 8, 1)
"""No protection at all: the secrets of this house are known."""
PASSWORD = "kupang melati sagu"
HUB_KEY = bytes(range(32))
START = 1_635_638_400_000
WITHOUT_RESTRICTED = 3
"""The PC that may not hold what is restricted, where a house has so many."""


class HandClock(FixedClock):
    """A clock that goes on by itself a little, and that faults move."""

    def __init__(self, at_ms: int) -> None:
        super().__init__(at_ms, WITA)

    def now_ms(self) -> int:
        self.at_ms += 700
        return self.at_ms


@cache
def _regions() -> Regions:
    return Regions((paths.resources() / "regions" / "regions.txt.gz").read_bytes())


def places_in(folder: Path) -> Places:
    places = Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )
    vars(places)["regions"] = _regions()
    return places


@dataclass(frozen=True)
class House:
    """What a copy of the house needs beside its files."""

    folder: Path
    root: Signer
    hub_signer: Signer
    hub_id: KeyId
    hub_identity: str = field(repr=False)
    registers: Sequence[tuple[str, bytes]] = field(repr=False)
    """Register id and key of each PC."""
    accounts: Sequence[RowId | None]
    pcs: int

    def hub_facts(self, clock: HandClock) -> dict[str, object]:
        return {
            "signer": self.hub_signer,
            "identity": self.hub_identity,
            "id": self.hub_id,
            "clock": clock,
        }


@lru_cache(maxsize=3)
def house_of(pcs: int, folder: Path) -> House:
    """Found a house, let its other PCs join, and let it follow a hub."""
    base = folder / f"house-{pcs}"
    shutil.rmtree(base, ignore_errors=True)
    stick = base / "stick"
    stick.mkdir(parents=True)
    random, clock = Random(pcs), HandClock(START)
    first = _found(base / "pc1", clock, random)
    sessions = [first]
    sessions += [
        _join(first, base / f"pc{no}", no, clock, random, stick) for no in range(2, pcs + 1)
    ]
    root = Signer(first.store.plain.secrets.get("house_root") or b"")
    view, signer, keys, hub_id = _follow(first.trust, root, random)
    for session in sessions:
        with session.store.writing():
            keep_trust(session.store, view)
    (base / "hub").mkdir()
    facts = {"signer": signer, "identity": keys.identity, "id": hub_id, "clock": clock}
    hub = Hub.found(base / "hub" / "hub.db", HUB_KEY, view, random.randbytes, **facts)
    hub.store.close()
    registers = [(session.register, session.register_key) for session in sessions]
    accounts = [session.account_id for session in sessions]
    for session in sessions:
        session.close()
    shutil.rmtree(stick)
    return House(base, root, signer, hub_id, keys.identity, registers, accounts, pcs)


def _found(folder: Path, clock: HandClock, random: Random) -> Session:
    facts = NewHouse(
        name="Rumah Kreatif Oebobo",
        short_code="RKO",
        type="BAPAS",
        region_code="53.71.04.1001",
        pc_name="PC 1",
        admin_name="Maria",
        password=PASSWORD,
    )
    code = recovery.new_code(os.urandom)
    return founding.found_house(
        places_in(folder), facts, code, clock=clock, random=random.randbytes, cost=CHEAP
    )


def _join(
    first: Session, folder: Path, no: int, clock: HandClock, random: Random, stick: Path
) -> Session:
    code = recovery.new_code(os.urandom)
    session = joining.begin(
        places_in(folder), f"PC {no}", code, clock=clock, random=random.randbytes, cost=CHEAP
    )
    joining.write_request(session, stick)
    (request,) = joining.find_requests(stick)
    grants = frozenset(STREAM_KINDS)
    if no == WITHOUT_RESTRICTED:
        grants -= {"restricted"}
    joining.accept(first, request, stick, grants=grants)
    joining.take(session, joining.find_answer(session, stick), stick)
    account = joining.accounts(session)[0].id
    assert account is not None
    joining.choose_account(session, account, PASSWORD, cost=CHEAP)
    for left in stick.iterdir():
        left.unlink()
    return session


def _follow(
    view: TrustView, root: Signer, random: Random
) -> tuple[TrustView, Signer, DeviceKeys, KeyId]:
    """Let the house follow a hub: its trust document, and the certificate of its operator's key."""
    hub_root, keys = Signer(random.randbytes(32)), new_device_keys(random.randbytes)
    trust, signer = make_trust(hub_root, START), Signer(keys.seed)
    cert = make_cert(
        hub_root,
        hub_root.id,
        key=signer.public,
        age=keys.recipient,
        name="Pusat",
        no=1,
        grants=STREAM_KINDS,
        at=START,
        role="hub",
    )
    followed = next_trust(view.trusts[view.house], START, root, follows=[hub_root.id])
    for document in (followed, trust, cert):
        view = view.take(document)
    assert read_trust(trust).scope == hub_root.id
    return view, signer, keys, hub_root.id


def certify(house: House, keys: DeviceKeys, view: TrustView, like: KeyId, at: int) -> Document:
    """Certify a PC's new keys, as the administrator does after a restore or for a copy."""
    old = view.certified(like)[0]
    newest = [certs[0] for certs in view.certs.values()]
    return make_cert(
        house.root,
        house.root.id,
        key=Signer(keys.seed).public,
        age=keys.recipient,
        name=old.name,
        no=1 + max(cert.no for cert in newest),
        grants=old.grants,
        at=at,
    )
