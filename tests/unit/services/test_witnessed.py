"""An end that was cut off is told by the heads that were named; what is late or restored is not."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import EntryHash, StreamId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.services import backup, new_keys, receiving, sync, witnessed
from lipas_desktop.services.haves import keep_have
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.services.witnessed import CutTail, cut_tails, mark_read, unread_tails
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import CHEAP, Join
from tests.unit.services.cutting import cut_tail

HOUR = 3_600_000
Write = Callable[[Session], Path]
_SECRET = "lontar sasando kupang"


@pytest.fixture
def write(tmp_path: Path, clock: FixedClock) -> Write:
    """Write what a computer has to send, an hour after the last time."""
    count = iter(range(100))

    def export(session: Session) -> Path:
        folder = tmp_path / f"written-{next(count)}"
        folder.mkdir()
        clock.at_ms += HOUR
        sync.export(session, folder)
        return folder

    return export


def add(session: Session, count: int = 1) -> None:
    for number in range(count):
        session.append("data", [Insert("person", (), {"full_name": f"N {number}", "sex": "P"})])


def end(session: Session, kind: StreamKind) -> int:
    own = session.store.log.own(kind)
    assert own is not None
    return own.seq


def cut_and_go_on(second: Session, house: Session, write: Write, cut: int) -> tuple[Path, int]:
    """Lose entries that one export has named; return that export and how far it reached."""
    add(second)
    receiving.receive(house, [write(second)])
    add(second, cut)
    reached, lost = end(second, "data"), write(second)
    cut_tail(second, "data", cut)
    for _ in range(2):
        add(second)
        receiving.receive(house, [write(second)])
    return lost, reached


def test_an_end_that_its_own_computer_has_lost_is_named_until_it_comes(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    lost, reached = cut_and_go_on(second, house, write, 4)
    (tail,) = cut_tails(house)
    assert (tail.no, tail.kind, tail.is_own) == (2, "data", False)
    assert (tail.low, tail.high) == (reached - 2, reached)
    assert tail.lacked - tail.had == HOUR
    assert list(overview(house).tails) == [tail]
    assert not overview(house).copied
    receiving.receive(house, [lost])
    assert cut_tails(house) == []
    # Both branches are here now.
    assert [peer.no for peer in overview(house).copied] == [2]


def test_a_finding_is_told_until_somebody_has_read_it(
    house: Session, join: Join, write: Write
) -> None:
    cut_and_go_on(join(house), house, write, 4)
    tails = unread_tails(house)
    _, changes = mark_read(house, tails)
    assert changes.plain == {"transfer"}
    assert (unread_tails(house), cut_tails(house)) == ([], tails)


def test_another_entry_of_the_number_that_was_named_is_told_as_a_fork(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    lost, _ = cut_and_go_on(second, house, write, 2)
    assert cut_tails(house) == []
    assert [peer.no for peer in overview(house).copied] == [2]
    assert len(house.store.streams.all("data")) == 2
    receiving.receive(house, [lost])
    assert len(house.store.streams.all("data")) == 3


def test_the_data_tell_that_the_audit_was_cut_off(house: Session, join: Join, write: Write) -> None:
    second = join(house)
    for _ in range(4):
        write(second)
    reached = end(second, "audit")
    add(second)
    cut_tail(second, "audit", 4)
    write(second)
    add(second)
    receiving.receive(house, [write(second)])
    (tail,) = cut_tails(house)
    assert (tail.kind, tail.low, tail.high) == ("audit", reached - 2, reached)


def test_what_was_named_and_has_only_not_come_is_no_finding(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    for _ in range(3):
        add(second, 3)
        folder = write(second)
        kept = [path for path in folder.iterdir() if _kind(house, path) == "audit"]
        receiving.receive(house, kept)
    assert house.store.streams.all("audit")[-1].device == second.device.id
    assert cut_tails(house) == []
    assert not overview(house).copied


def test_later_words_that_come_first_are_no_finding_either(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    folders = []
    for _ in range(4):
        add(second, 2)
        folders.append(write(second))
    for folder in reversed(folders):
        receiving.receive(house, [folder])
        assert cut_tails(house) == []
    assert house.store.plain.state.get("heads said") is not None


def test_a_computer_that_was_restored_has_lost_its_end_by_what_it_says_itself(
    house: Session, join: Join, write: Write, tmp_path: Path
) -> None:
    second = join(house)
    copy, _ = backup.write(second, tmp_path)
    add(second, 3)
    write(second)
    add(second)
    audit = [one for one in write(second).iterdir() if _kind(house, one) == "audit"]
    receiving.receive(house, audit)
    places = second.places
    second.close()
    second = backup.restore(
        places, copy.path, _SECRET, replaces=True, clock=house.clock.pc, random=os.urandom,
        floor=CHEAP,
    )  # fmt: skip
    seed = house.store.plain.secrets.get("house_root")
    assert seed is not None
    try:
        with second.store.writing():
            second.store.plain.secrets.put("house_root", seed)
            assert new_keys.certify(second.store, second.device, house.clock.now_ms())
        for _ in range(2):
            add(second)
            receiving.receive(house, [write(second)])
        assert cut_tails(house) == []
        assert not overview(house).copied
    finally:
        second.close()


def test_an_end_lost_before_a_new_stream_was_announced_is_told_no_more(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    cut_and_go_on(second, house, write, 4)
    assert cut_tails(house) != []
    left = second.store.log.own("data")
    second.store.log.open_stream("data", house.house_id, second.device.id, left)
    receiving.receive(house, [write(second)])
    assert cut_tails(house) == []


def test_an_entry_on_another_way_of_the_witness_is_not_held_against_later_ones(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    for _ in range(3):
        add(second)
        receiving.receive(house, [write(second)])
    own = second.store.log.own("data")
    assert own is not None
    elsewhere, end_there = EntryHash("I" * 43), EntryHash("M" * 43)
    device, audit = second.device.id, _audit(second)
    said = witnessed.Said(device, audit, 2, elsewhere, 0, own.stream, own.seq + 5, end_there)
    with house.store.writing():
        witnessed.keep(house, [said])
    assert end_there in (house.store.plain.state.get("heads said") or "")
    assert cut_tails(house) == []


def _audit(session: Session) -> StreamId:
    own = session.store.log.own("audit")
    assert own is not None
    return own.stream


def test_a_computer_learns_from_others_that_it_has_lost_its_own_end(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    add(second, 3)
    reached = end(second, "data")
    receiving.receive(house, [write(second)])
    cut_tail(second, "data", 2)
    receiving.receive(second, [write(house)])
    (tail,) = cut_tails(second)
    assert tail == CutTail(1, "PC 1 Loket", None, reached - 1, reached, tail.end, is_own=True)
    receiving.receive(house, [write(second)])
    receiving.receive(second, [write(house)])
    assert cut_tails(second) == []
    assert len(second.store.rows.list("person")) == 3


def test_where_the_own_stream_has_grown_again_there_is_no_end_to_be_missed(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    add(second, 3)
    receiving.receive(house, [write(second)])
    cut_tail(second, "data", 2)
    receiving.receive(second, [write(house)])
    add(second, 2)
    assert cut_tails(second) == []


def test_entries_that_wait_here_are_not_lost(house: Session, join: Join, write: Write) -> None:
    second = join(house)
    add(second)
    receiving.receive(house, [write(second)])
    held = house.store.log.frontier("data")
    add(second, 2)
    with second.store.writing():
        keep_have(second, house.device.id, "data", second.store.log.frontier("data"))
    add(second, 3)
    lost = write(second)
    cut_tail(second, "data", 5)
    with second.store.writing():
        keep_have(second, house.device.id, "data", held)
    for _ in range(2):
        add(second)
        receiving.receive(house, [write(second)])
    assert cut_tails(house) != []
    receiving.receive(house, [lost])
    assert house.store.log.waiting("data") == 3
    assert cut_tails(house) == []


def test_a_computer_s_words_about_another_one_s_streams_count_for_nothing(
    house: Session, join: Join, write: Write
) -> None:
    second = join(house)
    stream = house.store.log.own("data")
    assert stream is not None
    said = [("A" * 43, stream.seq + 9), ("E" * 43, stream.seq + 2), ("I" * 43, 1)]
    _say(second, [["head", stream.stream, seq, hash_] for hash_, seq in said])
    add(second)
    receiving.receive(house, [write(second)])
    assert len(str(house.store.plain.state.get("heads said"))) > 200
    assert cut_tails(house) == []
    assert not overview(house).copied


def _say(session: Session, ops: list[list[object]]) -> None:
    """Write entries of the audit as another program would, one for each op."""
    own = session.store.log.own("audit")
    assert own is not None
    entries, before = list[Entry](), own.hash
    for op in ops:
        seq = own.seq + 1 + len(entries)
        header = Header(at=session.clock.now_ms(), seq=seq, n=1, schema=1, tz=480)
        entries.append(build_entry(header, before, os.urandom(16), [op]))
        before = entries[-1].hash
    session.store.log.receive("audit", entries)


def _kind(session: Session, path: Path) -> str:

    keys = OwnKeys(session.device.id, (session.device.identity,))
    if path.suffix != ".age":
        return ""
    streams = LogStreams(session.store.streams)
    return verify(path, keys, session.trust, streams).header.kind
