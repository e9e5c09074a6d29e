"""What a cut left of an import is taken up by the next opening, and nothing else is."""

import os
from itertools import islice
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from lipas_desktop.bundle.inbox import take_in
from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import Cancelled
from lipas_desktop.domain.jobs import CancelToken
from lipas_desktop.services import backup, bundle_files, opening, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from tests.unit.services.conftest import CHEAP, PASSWORD, Join

JUNK = b"age-encryption.org/v1\n" + bytes(300)


@pytest.fixture
def second(house: Session, join: Join) -> Session:
    return join(house)


@pytest.fixture
def bundle(second: Session, tmp_path: Path) -> Path:
    """A bundle of the second computer that the first has not read."""
    for number in range(5):
        edits = [Insert("person", (), {"full_name": f"Yuliana {number}", "sex": "P"})] * 400
        second.append("data", edits)
    stick = tmp_path / "stick"
    stick.mkdir()
    exported, _ = sync.export(second, stick)
    data, audit = exported.files
    audit.path.unlink()
    return data.path


def opened_again(session: Session, sessions: list[Session]) -> Session:
    session.close()
    places = session.places
    common = places.live.parent / "common"
    again = opening.open_register(
        places, PASSWORD, random=os.urandom, clock=session.clock, floor=CHEAP, common=common
    )
    sessions[sessions.index(session)] = again
    return again


def inbox(session: Session) -> Path:
    session.places.inbox.mkdir(exist_ok=True)
    return session.places.inbox


def people(session: Session) -> int:
    return len(session.store.rows.list("person"))


def test_a_copy_that_nobody_had_read_yet_is_read_at_the_next_opening(
    house: Session, second: Session, bundle: Path, sessions: list[Session]
) -> None:
    take_in(bundle, inbox(house), os.urandom)
    again = opened_again(house, sessions)
    assert people(again) == people(second) == 2_000
    assert again.store.log.state_hash("data") == second.store.log.state_hash("data")
    assert list(inbox(again).iterdir()) == []
    assert [mark.state for mark in again.store.plain.inbox.list()] == ["done"]
    received, _ = receiving.receive(again, [bundle])
    assert [one.state for one in received.files] == ["known"]


def test_an_import_that_was_cut_between_two_parts_goes_on_with_the_next(
    house: Session, second: Session, bundle: Path, sessions: list[Session]
) -> None:
    copy = take_in(bundle, inbox(house), os.urandom)
    keys = OwnKeys(house.device.id, (house.device.identity,))
    verified = verify(copy.path, keys, house.trust, LogStreams(house.store.streams))
    entries = [found.entry for found in verified.entries()]
    house.store.log.receive("data", islice(entries, len(entries) // 2))
    assert 0 < people(house) < 2_000
    again = opened_again(house, sessions)
    assert people(again) == 2_000
    assert again.store.log.state_hash("data") == second.store.log.state_hash("data")
    assert [line.state for line in again.store.plain.transfers.list(action="import")] == ["merged"]


def test_what_a_cut_left_of_copies_goes_and_what_was_refused_stays(
    house: Session, bundle: Path, tmp_path: Path, sessions: list[Session]
) -> None:
    damaged = tmp_path / "rusak.age"
    damaged.write_bytes(bundle.read_bytes()[:-100])
    receiving.receive(house, [damaged])
    (kept,) = inbox(house).iterdir()
    (inbox(house) / "0badf00d0badf00d.arriving").write_bytes(b"half")
    (inbox(house) / ".0badf00d0bad.part").write_bytes(b"half")
    history = len(house.store.plain.transfers.list())
    again = opened_again(house, sessions)
    assert list(inbox(again).iterdir()) == [kept]
    assert len(again.store.plain.transfers.list()) == history


def test_a_done_copy_that_could_not_be_removed_goes_at_the_next_opening(
    house: Session, bundle: Path, sessions: list[Session]
) -> None:
    receiving.receive(house, [bundle])
    take_in(bundle, inbox(house), os.urandom)
    again = opened_again(house, sessions)
    assert list(inbox(again).iterdir()) == []


def test_a_register_opens_whatever_lies_in_its_inbox(
    house: Session, sessions: list[Session]
) -> None:
    (inbox(house) / ("0" * 64 + ".age")).write_bytes(JUNK)
    (inbox(house) / ("1" * 64 + ".age")).mkdir()
    (inbox(house) / "catatan.txt").write_text("milik orang")
    again = opened_again(house, sessions)
    assert people(again) == 0
    assert (inbox(again) / "catatan.txt").exists()
    # Once more: neither is tried for ever, nor does it stand in the way.
    assert people(opened_again(again, sessions)) == 0


class _After(CancelToken):
    """Somebody who cancels after so many steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.steps = steps

    def check(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Cancelled


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_an_import_that_somebody_cancelled_does_not_go_on_by_itself(
    house: Session, bundle: Path, sessions: list[Session], steps: int
) -> None:
    with pytest.raises(Cancelled):
        receiving.receive(house, [bundle, bundle], cancel=_After(steps))
    assert list(inbox(house).iterdir()) == []
    before = people(house)
    again = opened_again(house, sessions)
    assert people(again) == before < 2_000
    receiving.receive(again, [bundle])
    assert people(again) == 2_000


@pytest.mark.skipif(os.name == "nt", reason="no name there is made of bytes")
@pytest.mark.parametrize(
    "name", [b"paket\xff\xfe.age", "RKO\u202eaxx.age".encode(), b"a\nb\x07.age"]
)
def test_a_file_whose_name_no_text_can_hold_is_read_and_known_again(
    house: Session, bundle: Path, name: bytes
) -> None:
    odd = Path(os.fsdecode(os.path.join(os.fsencode(bundle.parent), name)))
    bundle.rename(odd)
    received, _ = receiving.receive(house, [odd.parent])
    (one,) = received.files
    assert one.state == "merged"
    assert "\ufffd" in one.name
    one.name.encode()
    from lipas_desktop.services import on_stick

    assert on_stick.look(house, odd.parent).unread == ()


def test_a_junk_file_with_such_a_name_is_refused_and_stops_nothing(
    house: Session, bundle: Path
) -> None:
    if os.name != "nt":
        Path(os.fsdecode(os.fsencode(bundle.parent) + b"/\xff.age")).write_bytes(JUNK)
    received, _ = receiving.receive(house, [bundle.parent])
    assert "merged" in [one.state for one in received.files]


def test_what_a_cut_left_on_a_stick_is_no_bundle_and_goes_with_the_next_writing(
    house: Session, second: Session, bundle: Path
) -> None:
    half = bundle.with_name(".0badf00d0bad.part")
    for write in (sync.export, backup.write):
        half.write_bytes(bundle.read_bytes()[:-100])
        assert bundle in bundle_files.find_bundles(bundle.parent)
        assert half not in bundle_files.find_bundles(bundle.parent)
        write(second, bundle.parent)  # type: ignore[operator]
        assert not half.exists()
    foreign = bundle.with_name(".foto.part")
    foreign.write_bytes(b"milik orang")
    sync.export(second, bundle.parent)
    assert foreign.exists()


def test_what_came_before_a_cut_is_passed_on_even_if_its_package_is_lost(
    house: Session, join: Join, bundle: Path, tmp_path: Path
) -> None:
    third = join(house, name="pc3")
    database = house.store._database
    with house.store.writing():
        # The last transaction of the import fails: all entries are in, nothing is marked done.
        database.run(
            """CREATE TRIGGER cut BEFORE INSERT ON inbox WHEN NEW.state = 'done'
            BEGIN SELECT RAISE(ABORT, 'cut'); END"""
        )
    with pytest.raises(IntegrityError):
        receiving.receive(house, [bundle])
    with house.store.writing():
        database.run("DROP TRIGGER cut")
    assert people(house) == 2_000
    for copy in inbox(house).iterdir():
        copy.unlink()
    stick = tmp_path / "another stick"
    stick.mkdir()
    sync.export(house, stick)
    receiving.receive(third, [stick])
    assert people(third) == 2_000
