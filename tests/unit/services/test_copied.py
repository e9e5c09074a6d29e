"""A computer whose disk was copied: both get keys of their own, and are accepted anew."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services import joining, opening, receiving, sync
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys.device import write_device_keys
from tests.unit.services.conftest import CHEAP, PASSWORD, Join, places_in

SECOND_PASSWORD = "lontar sasando kupang"
Open = Callable[..., Session]
Plug = Callable[[], Path]


@pytest.fixture
def reopen(clock: FixedClock, sessions: list[Session]) -> Open:
    def make(folder: Path, secret: str = SECOND_PASSWORD) -> Session:
        clock.at_ms += 60_000
        session = opening.open_register(
            places_in(folder),
            secret,
            random=os.urandom,
            clock=clock,
            floor=CHEAP,
            common=folder / "common",
        )
        sessions.append(session)
        return session

    return make


@pytest.fixture
def stick(tmp_path: Path) -> Plug:
    numbers: Iterator[int] = iter(range(100))

    def plug() -> Path:
        folder = tmp_path / f"s{next(numbers)}"
        folder.mkdir()
        return folder

    return plug


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def carry(source: Session, target: Session, folder: Path) -> None:
    sync.export(source, folder)
    receiving.receive(target, [folder])


def folder_of(session: Session) -> Path:
    return session.places.live.parent


def copied(session: Session, reopen: Open, folder: Path, secret: str) -> tuple[Session, Session]:
    """Copy a disk, and let both write and meet their branches by another computer."""
    session.close()
    shutil.copytree(folder_of(session), folder)
    return reopen(folder_of(session), secret), reopen(folder, secret)


def accept(first: Session, asking: Session, stick: Plug) -> None:
    folder = stick()
    joining.write_request(asking, folder)
    (request,) = joining.find_requests(folder)
    joining.accept(first, request, folder)
    joining.take(asking, joining.find_answer(asking, folder), folder)


def test_both_copies_get_keys_of_their_own_at_the_next_opening_and_lose_nothing(
    house: Session, join: Join, reopen: Open, stick: Plug, tmp_path: Path
) -> None:
    second = join(house)
    former = second.device.id
    one, two = copied(second, reopen, tmp_path / "twin", SECOND_PASSWORD)
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    carry(one, house, stick())
    carry(two, house, stick())
    for each in (one, two):
        carry(house, each, stick())
        assert each.device.id == former
        each.close()
    one, two = reopen(folder_of(one)), reopen(folder_of(two))
    assert len({one.device.id, two.device.id, former}) == 3
    for each, name in ((one, "Menunggu asli"), (two, "Menunggu kembaran")):
        assert joining.has_asked(each)
        assert not joining.is_accepted(each)
        add(each, name)
        with pytest.raises(WorldError, match=r"sync\.not_accepted"):
            sync.export(each, stick())
        accept(house, each, stick)
        carry(each, house, stick())
    carry(house, one, stick())
    carry(house, two, stick())
    everybody = {"Dari asli", "Dari kembaran", "Menunggu asli", "Menunggu kembaran"}
    assert names(house) == names(one) == names(two) == everybody
    hashes = {each.store.log.state_hash("data") for each in (house, one, two)}
    assert len(hashes) == 1
    keys = {cert.id for cert in recipients(house, "data")}
    assert keys == {house.device.id, one.device.id, two.device.id}
    # Once is enough: each goes on with what it has now.
    device = one.device.id
    one.close()
    assert reopen(folder_of(one)).device.id == device


def test_a_copy_that_does_not_know_it_yet_is_written_to_as_before_though_it_is_silent(
    house: Session, join: Join, reopen: Open, stick: Plug, tmp_path: Path
) -> None:
    second = join(house)
    one, two = copied(second, reopen, tmp_path / "twin", SECOND_PASSWORD)
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    carry(one, house, stick())
    carry(two, house, stick())
    carry(house, one, stick())
    one.close()
    one = reopen(folder_of(one))
    accept(house, one, stick)
    carry(one, house, stick())
    add(house, "Sesudahnya")
    carry(house, two, stick())
    assert names(two) == names(house) == {"Dari asli", "Dari kembaran", "Sesudahnya"}
    former = two.device.id
    two.close()
    two = reopen(folder_of(two))
    assert two.device.id != former
    accept(house, two, stick)
    carry(two, house, stick())
    # Both ends were gone on from: nobody uses the former keys any more.
    keys = {cert.id for cert in recipients(house, "data")}
    assert keys == {house.device.id, one.device.id, two.device.id}


def test_a_copied_first_computer_certifies_its_new_keys_itself(
    house: Session, join: Join, reopen: Open, stick: Plug, tmp_path: Path
) -> None:
    second = join(house)
    one, two = copied(house, reopen, tmp_path / "twin", PASSWORD)
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    carry(one, second, stick())
    carry(two, second, stick())
    carry(second, one, stick())
    former = one.device.id
    one.close()
    one = reopen(folder_of(one), PASSWORD)
    assert one.device.id != former
    assert joining.is_accepted(one)
    add(one, "Sesudahnya")
    carry(one, second, stick())
    assert "Sesudahnya" in names(second)


def test_a_cut_after_the_new_keys_were_written_is_taken_up_at_the_next_opening(
    house: Session, join: Join, reopen: Open, stick: Plug, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    second = join(house)
    former = second.device.id
    one, two = copied(second, reopen, tmp_path / "twin", SECOND_PASSWORD)
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    carry(one, house, stick())
    carry(two, house, stick())
    carry(house, two, stick())
    two.close()

    def cut(*args: object, **facts: object) -> None:
        write_device_keys(*args, **facts)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("lipas_desktop.services.new_keys.write_device_keys", cut)
        with pytest.raises(KeyboardInterrupt):
            reopen(folder_of(two))
    two = reopen(folder_of(two))
    assert two.device.id != former
    assert joining.has_asked(two)
    accept(house, two, stick)
    carry(two, house, stick())
    assert names(house) == {"Dari asli", "Dari kembaran"}
