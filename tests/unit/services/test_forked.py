"""A computer whose disk was copied: both go on, and all of both reaches everybody."""

import shutil
from collections.abc import Callable
from pathlib import Path

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import haves, receiving, sync
from lipas_desktop.services.founding import open_store
from lipas_desktop.services.session import Session
from lipas_desktop.system import instance
from lipas_desktop.system.keys.hkdf import sub_key
from tests.unit.services.conftest import places_in


def _copy(session: Session, folder: Path) -> Session:
    """Go on with a copy of the whole live folder, as after copying a disk."""
    ignored = shutil.ignore_patterns("*-shm", "register.holder")
    shutil.copytree(session.places.live, folder / "register", ignore=ignored)
    places = places_in(folder)
    key = sub_key(session.register_key, "database", session.register)
    store = open_store(places.database, key, places, clock=session.clock, random=session.random)
    return Session(
        places=places,
        store=store,
        clock=session.clock,
        random=session.random,
        regions=session.regions,
        register=session.register,
        register_key=session.register_key,
        device=session.device,
        account_id=session.account_id,
        instance=instance.take(places.live, 0),
    )


def _add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})])


def _names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def _hand_over(sender: Session, receiver: Session, folder: Path) -> None:
    folder.mkdir()
    sync.export(sender, folder)
    receiving.receive(receiver, [folder])


def test_both_branches_of_a_copied_computer_reach_the_others(
    house: Session, join: Callable[..., Session], tmp_path: Path, sessions: list[Session]
) -> None:
    second = join(house)
    _add(second, "Maria")
    twin = _copy(second, tmp_path / "twin")
    sessions.append(twin)
    for name in ("Yuliana", "Dorkas", "Agnes"):
        _add(second, name)
    _add(twin, "Markus")
    # Both speak under one key, and the last word counts: so the one that is to receive speaks last.
    _hand_over(second, house, tmp_path / "stick-1")
    _hand_over(twin, house, tmp_path / "stick-2")
    everybody = {"Maria", "Yuliana", "Dorkas", "Agnes", "Markus"}
    assert _names(house) == everybody
    _hand_over(second, house, tmp_path / "stick-3")
    _hand_over(house, second, tmp_path / "stick-4")
    assert _names(second) == everybody
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_what_an_earlier_version_kept_of_others_counts_for_nothing(
    house: Session, join: Callable[..., Session]
) -> None:
    second = join(house)
    own = house.store.log.own("data")
    assert own is not None
    with house.store.writing():
        house.store.plain.state.put(f"have data {second.device.id}", f'[["{own.stream}", 2]]')
    assert haves.peer_haves(house, second.device.id, "data") == []
