"""A register put back, cloned or moved goes on in new streams, and both branches are kept."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import opening, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import CHEAP, PASSWORD, Join, places_in


@pytest.fixture
def reopen(clock: FixedClock, sessions: list[Session]) -> Callable[..., Session]:
    """Open a register again; a copy of its folder counts as another computer."""

    def make(folder: Path) -> Session:
        session = opening.open_register(
            places_in(folder),
            PASSWORD,
            random=os.urandom,
            clock=clock,
            floor=CHEAP,
            common=folder / "common",
        )
        sessions.append(session)
        return session

    return make


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def folder_of(session: Session) -> Path:
    return session.places.live.parent


def own_stream(session: Session) -> str:
    own = session.store.log.own("data")
    assert own is not None
    return own.stream


def carry(source: Session, target: Session, stick: Path) -> receiving.Received:
    stick.mkdir(parents=True, exist_ok=True)
    sync.export(source, stick)
    return receiving.receive(target, [stick])[0]


def test_closing_and_opening_goes_on_in_the_same_stream(
    house: Session, reopen: Callable[..., Session]
) -> None:
    add(house, "Markus")
    before = own_stream(house)
    house.close()
    assert own_stream(reopen(folder_of(house))) == before


def test_what_was_written_after_the_last_witness_needs_no_new_stream(
    house: Session, reopen: Callable[..., Session]
) -> None:
    house.witness()
    witness = (house.places.live / "witness").read_bytes()
    add(house, "Markus")
    house.close()
    (house.places.live / "witness").write_bytes(witness)  # as where the power failed
    assert own_stream(reopen(folder_of(house))) == own_stream(house)


def test_a_database_put_back_under_its_witness_goes_on_in_new_streams(
    house: Session, reopen: Callable[..., Session], tmp_path: Path
) -> None:
    add(house, "Markus")
    before = own_stream(house)
    house.close()
    kept = tmp_path / "kept.db"
    shutil.copy(house.places.database, kept)
    again = reopen(folder_of(house))
    add(again, "Yuliana")
    again.close()
    for side in ("-wal", "-shm"):
        Path(f"{house.places.database}{side}").unlink(missing_ok=True)
    shutil.copy(kept, house.places.database)
    put_back = reopen(folder_of(house))
    assert own_stream(put_back) != before
    assert names(put_back) == {"Markus"}
    noted = [row.text("action") for row in put_back.store.rows.list("audit_event")]
    # Only the stream that had gone further than what was put back.
    assert noted == ["ALIRAN_BARU"]


@pytest.mark.parametrize("damage", ["missing", "torn"])
def test_a_missing_or_torn_witness_opens_new_streams_once(
    house: Session, reopen: Callable[..., Session], damage: str
) -> None:
    before = own_stream(house)
    house.close()
    witness = house.places.live / "witness"
    if damage == "missing":
        witness.unlink()
    else:
        witness.write_bytes(witness.read_bytes()[:40])
    again = reopen(folder_of(house))
    after = own_stream(again)
    assert after != before
    again.close()
    assert own_stream(reopen(folder_of(house))) == after


def test_two_clones_of_a_computer_keep_both_branches_and_part_ways(
    house: Session, join: Join, reopen: Callable[..., Session], tmp_path: Path
) -> None:
    add(house, "Bersama")
    second = join(house)
    house.close()
    shutil.copytree(folder_of(house), tmp_path / "clone")
    one, two = reopen(folder_of(house)), reopen(tmp_path / "clone")
    trunk = own_stream(one)
    assert own_stream(two) == trunk
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    carry(one, second, tmp_path / "s1")
    carry(two, second, tmp_path / "s2")
    assert names(second) == {"Bersama", "Dari asli", "Dari kembaran"}
    assert len(second.store.streams.named(trunk)) == 2  # type: ignore[arg-type]
    # Both branches come from the second PC, and each clone sees that it is one.
    carry(second, one, tmp_path / "s3")
    carry(second, two, tmp_path / "s4")
    assert names(one) == names(two) == names(second)
    assert len({own_stream(one), own_stream(two), trunk}) == 3
    add(one, "Kemudian asli")
    add(two, "Kemudian kembaran")
    for step, (source, target) in enumerate([(one, second), (two, second), (second, one)]):
        carry(source, target, tmp_path / f"t{step}")
    carry(second, two, tmp_path / "t4")
    hashes = {each.store.log.state_hash("data") for each in (one, two, second)}
    assert len(hashes) == 1
    assert "Kemudian kembaran" in names(one)


def test_a_third_computer_gets_both_branches_of_a_fork_from_a_second(
    house: Session, join: Join, reopen: Callable[..., Session], tmp_path: Path
) -> None:
    add(house, "Bersama")
    second = join(house)
    third = join(house, "pc3")
    house.close()
    shutil.copytree(folder_of(house), tmp_path / "clone")
    one, two = reopen(folder_of(house)), reopen(tmp_path / "clone")
    for number in range(3):
        add(one, f"Asli {number}")
    add(two, "Kembaran")
    carry(one, second, tmp_path / "s1")
    carry(two, second, tmp_path / "s2")
    carry(third, second, tmp_path / "s0")
    received = carry(second, third, tmp_path / "s3")
    assert {file.state for file in received.files if file.state != "not_for_us"} == {"merged"}
    assert names(third) == names(second)
    assert third.store.log.state_hash("data") == second.store.log.state_hash("data")
    # A have-vector tells one branch from the other: nothing is lacking, so nothing is sent again.
    carry(third, second, tmp_path / "s4")
    (tmp_path / "s5").mkdir()
    exported, _ = sync.export(second, tmp_path / "s5")
    known_to_third = exported.files[0].entries
    add(second, "Satu lagi")
    exported, _ = sync.export(second, tmp_path / "s5")
    assert exported.files[0].entries == known_to_third + 1
