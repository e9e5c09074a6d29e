"""A computer that was restored and accepted anew is written to under its new keys alone."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services import backup, joining, receiving, sync
from lipas_desktop.services.haves import keep_have
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import CHEAP, Join, places_in

DAY = 86_400_000


@pytest.fixture
def stick(tmp_path: Path) -> Callable[[], Path]:
    """Give an empty stick each time."""
    numbers: Iterator[int] = iter(range(100))

    def plug() -> Path:
        folder = tmp_path / f"s{next(numbers)}"
        folder.mkdir()
        return folder

    return plug


Plug = Callable[[], Path]


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def carry(source: Session, target: Session, folder: Path) -> None:
    sync.export(source, folder)
    receiving.receive(target, [folder])


def restore(session: Session, copy: Path, folder: Path) -> Session:
    """Put a copy back on a new computer; the former one is gone."""
    session.close()
    return backup.restore(
        places_in(folder),
        copy,
        "lontar sasando kupang",
        clock=session.clock.pc,
        random=os.urandom,
        floor=CHEAP,
    )


def accept(first: Session, asking: Session, folder: Path) -> None:
    """Let the administrator's computer accept one that asks, with a first package."""
    joining.ask(asking, "PC 2")
    joining.write_request(asking, folder)
    (request,) = joining.find_requests(folder)
    joining.accept(first, request, folder)
    joining.take(asking, joining.find_answer(asking, folder), folder)


def keys(session: Session) -> set[str]:
    return {cert.id for cert in recipients(session, "data")}


def test_packages_are_sealed_to_the_new_keys_of_a_restored_computer_and_no_longer_to_the_old(
    house: Session, join: Join, stick: Plug, clock: FixedClock, tmp_path: Path,
    sessions: list[Session],
) -> None:  # fmt: skip
    second, third = join(house), join(house, "pc3")
    copy, _ = backup.write(second, stick())
    former = second.device
    clock.at_ms += DAY
    again = restore(second, copy.path, tmp_path / "new")
    sessions.append(again)
    accept(house, again, stick())
    # What it wrote anew has not come: the old keys might still be in use.
    assert keys(house) == {house.device.id, third.device.id, former.id, again.device.id}
    carry(again, house, stick())
    assert keys(house) == {house.device.id, third.device.id, again.device.id}
    assert [peer.id for peer in overview(house).peers] == [third.device.id, again.device.id]
    add(house, "Sesudah dipulihkan")
    exported, _ = sync.export(house, stick())
    (data,) = [one.path for one in exported.files if one.kind == "data"]
    streams = LogStreams(house.store.streams)
    with pytest.raises(WorldError, match="NOT_FOR_US"):
        verify(data, OwnKeys(former.id, (former.identity,)), house.trust, streams)
    verify(data, OwnKeys(again.device.id, (again.device.identity,)), house.trust, streams)


def test_what_the_former_keys_wrote_and_another_computer_holds_is_still_taken(
    house: Session, join: Join, stick: Plug, clock: FixedClock, tmp_path: Path,
    sessions: list[Session],
) -> None:  # fmt: skip
    second, third = join(house), join(house, "pc3")
    carry(house, second, stick())
    copy, _ = backup.write(second, stick())
    add(second, "Hanya di tiga")
    carry(second, third, stick())
    clock.at_ms += DAY
    again = restore(second, copy.path, tmp_path / "new")
    sessions.append(again)
    accept(house, again, stick())
    carry(again, house, stick())
    assert second.device.id not in keys(house)
    carry(third, house, stick())
    assert "Hanya di tiga" in names(house)
    assert second.device.id not in keys(house)
    carry(house, again, stick())
    assert "Hanya di tiga" in names(again)


def test_keys_that_go_on_writing_are_written_to_though_another_computer_went_on_from_them(
    house: Session, join: Join, stick: Plug, clock: FixedClock, tmp_path: Path,
    sessions: list[Session],
) -> None:  # fmt: skip
    second = join(house)
    copy, _ = backup.write(second, stick())
    clock.at_ms += DAY
    again = backup.restore(
        places_in(tmp_path / "new"), copy.path, "lontar sasando kupang", clock=clock,
        random=os.urandom, floor=CHEAP,
    )  # fmt: skip
    sessions.append(again)
    accept(house, again, stick())
    carry(again, house, stick())
    assert second.device.id not in keys(house)
    clock.at_ms += DAY
    add(second, "Masih dipakai")
    carry(second, house, stick())
    assert second.device.id in keys(house)
    assert "Masih dipakai" in names(house)


def test_keys_that_speak_of_what_came_after_them_are_written_to_though_they_write_nothing(
    house: Session, join: Join, stick: Plug, clock: FixedClock, tmp_path: Path,
    sessions: list[Session],
) -> None:  # fmt: skip
    """A hub passes entries on to everybody that is certified, whoever went on from whom."""
    second = join(house)
    former = second.device.id
    add(second, "Sebelum disalin")
    copy, _ = backup.write(second, stick())
    clock.at_ms += DAY
    again = restore(second, copy.path, tmp_path / "new")
    sessions.append(again)
    accept(house, again, stick())
    carry(again, house, stick())
    assert former not in keys(house)
    heads = house.store.log.frontier("data")
    own = again.store.log.own("data")
    assert own is not None
    with house.store.writing():
        keep_have(house, former, "data", [one for one in heads if one.stream != own.stream])
    assert former not in keys(house)
    with house.store.writing():
        keep_have(house, former, "data", heads)
    assert former in keys(house)
