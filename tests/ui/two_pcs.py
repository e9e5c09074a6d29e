"""A second PC of a house, joined by stick, and what goes between the two."""

import os
from collections.abc import Sequence
from pathlib import Path

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import haves, joining, receiving, sync
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from lipas_desktop.system.disk_errors import free_space
from lipas_desktop.system.keys import recovery
from tests.ui.house import CHEAP, places_in

FREE = 14_200_000_000


def stick_at(folder: Path, label: str = "", *, writable: bool = True) -> Stick:
    """Plug in a folder as a stick."""
    folder.mkdir(parents=True, exist_ok=True)
    assert free_space(folder)
    return Stick(label or folder.name, folder, FREE, writable)


def ask_to_join(first: Session, folder: Path, stick: Path, name: str) -> Session:
    """Begin a PC that has written its request onto a stick."""
    session = joining.begin(
        places_in(folder),
        name,
        recovery.new_code(os.urandom),
        clock=first.clock,
        random=os.urandom,
        cost=CHEAP,
    )
    stick.mkdir(parents=True, exist_ok=True)
    joining.write_request(session, stick)
    return session


def join(first: Session, folder: Path, name: str = "Ruang pelatihan") -> Session:
    """Let a second PC join and take the first account."""
    stick = folder.with_name(f"{folder.name}-stick")
    second = ask_to_join(first, folder, stick, name)
    (request,) = joining.find_requests(stick)
    joining.accept(first, request, stick, called="RKO-1")
    joining.take(second, joining.find_answer(second, stick), stick)
    account = joining.accounts(second)[0].id
    assert account is not None
    joining.choose_account(second, account, "lontar sasando kupang", cost=CHEAP)
    return second


def carry(source: Session, target: Session, stick: Path) -> Received:
    """Write on one PC and read on the other."""
    stick.mkdir(parents=True, exist_ok=True)
    sync.export(source, stick)
    return receiving.receive(target, [stick])[0]


def add_names(session: Session, names: Sequence[str]) -> None:
    """Enter people one by one, as a clerk does."""
    for name in names:
        session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})])


def believe_arrived(sender: Session, receiver: Session) -> None:
    """Let the sender believe that all it wrote has arrived, as where the other was put back."""
    told = [*receiver.store.log.frontier("data"), *sender.store.log.frontier("data")]
    with sender.store.writing():
        haves.keep_have(sender, receiver.device.id, "data", told)
