"""Where entries are: told by what other computers said, by copies off this one, by what waits."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import backup, haves, joining, on_stick, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import history, overview
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from tests.unit.services.conftest import CHEAP, places_in

Join = Callable[..., Session]
DAY = 86_400_000


@pytest.fixture
def stick(tmp_path: Path) -> Callable[[], Path]:
    """A new stick at each call."""
    made: list[Path] = []

    def plug() -> Path:
        made.append(tmp_path / f"STIK-{len(made)}")
        made[-1].mkdir()
        return made[-1]

    return plug


def add_people(session: Session, *names: str) -> None:
    for name in names:
        session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})])


def carry(source: Session, target: Session, stick: Path) -> receiving.Received:
    sync.export(source, stick)
    return receiving.receive(target, [stick])[0]


def test_a_house_with_one_computer_is_alone_and_all_is_only_here(house: Session) -> None:
    add_people(house, "Yuliana Tefa")
    seen = overview(house)
    assert seen.is_alone
    assert (seen.no, seen.name) == (1, "PC 1 Loket")
    assert seen.accepts
    assert seen.last_copy is None
    # The house, its administrator, the right to numbers, and one person.
    assert seen.since_copy == seen.only_here == 4
    assert seen.pending == 0


def test_a_copy_counts_until_the_next_entry(
    house: Session, stick: Callable[[], Path], clock: FixedClock
) -> None:
    backup.write(house, stick())
    assert overview(house).since_copy == 0
    clock.advance(DAY)
    add_people(house, "Yuliana Tefa", "Markus Bani")
    seen = overview(house)
    assert seen.since_copy == seen.only_here == 2
    assert seen.last_copy is not None
    assert seen.last_copy.at == clock.now_ms() - DAY


def test_a_copy_on_the_same_disk_is_no_copy_off_this_computer(
    house: Session, stick: Callable[[], Path]
) -> None:
    backup.write(house, stick(), away=False)
    seen = overview(house)
    assert seen.last_copy is None
    assert seen.since_copy > 0


def test_what_was_sent_counts_for_nothing_until_the_other_says_that_it_holds_it(
    house: Session, join: Join, stick: Callable[[], Path], clock: FixedClock
) -> None:
    second = join(house)
    clock.advance(DAY)
    add_people(house, "Yuliana Tefa")
    there = stick()
    sync.export(house, there)
    receiving.receive(second, [there])
    (peer,) = overview(house).peers
    assert (peer.no, peer.name) == (2, "PC pc2")
    assert peer.ours_until is None
    assert peer.ours_missing == 4
    assert peer.theirs is None
    carry(second, house, stick())
    (peer,) = overview(house).peers
    assert peer.ours_missing == 0
    assert peer.ours_until == overview(house).own.until == clock.now_ms()


def test_a_computer_that_only_reads_still_says_what_has_come(
    house: Session, join: Join, stick: Callable[[], Path]
) -> None:
    second = join(house)
    carry(second, house, stick())
    carry(house, second, stick())
    add_people(house, "Yuliana Tefa")
    carry(house, second, stick())
    # It has written nothing since, and what it wrote is known: only its word travels.
    said, _ = sync.export(second, there := stick())
    assert [(one.entries, one.changes) for one in said.files] == [(0, 0)]
    received, _ = receiving.receive(house, [there])
    assert [(one.state, one.new) for one in received.files] == [("merged", 0)]
    assert overview(house).pending == 0


def test_the_date_is_that_of_the_last_entry_which_the_other_holds(
    house: Session, join: Join, stick: Callable[[], Path], clock: FixedClock
) -> None:
    second = join(house)
    carry(second, house, stick())
    held = clock.now_ms()
    clock.advance(2 * DAY)
    add_people(house, "Yuliana Tefa", "Markus Bani")
    seen = overview(house)
    assert [(peer.ours_until, peer.ours_missing) for peer in seen.peers] == [(held, 2)]
    assert seen.own.until == clock.now_ms()
    assert seen.pending == 2


def test_only_what_no_other_place_holds_would_be_lost(
    house: Session, join: Join, stick: Callable[[], Path], clock: FixedClock
) -> None:
    second = join(house)
    add_people(house, "Yuliana Tefa")
    carry(house, second, stick())
    carry(second, house, stick())
    add_people(house, "Markus Bani")
    backup.write(house, stick())
    add_people(house, "Dorkas Neno")
    seen = overview(house)
    assert (seen.since_copy, seen.pending, seen.only_here) == (1, 2, 1)


def test_a_part_that_has_not_come_is_named_by_its_days(
    house: Session, join: Join, stick: Callable[[], Path], clock: FixedClock
) -> None:
    second = join(house)
    carry(second, house, stick())
    before = clock.now_ms()
    lost = stick()
    for _ in range(3):
        clock.advance(DAY)
        add_people(second, "Hilang di jalan")
    sync.export(second, lost)
    pretend_arrived(second, house)
    clock.advance(DAY)
    add_people(second, "Sampai")
    received = carry(second, house, stick())
    # Its changes wait; of the audit nothing was lost.
    assert (received.changes, received.waiting) == (0, 1)
    seen = overview(house)
    (peer,) = seen.gaps
    assert seen.waiting == 1
    assert peer.gap is not None
    assert (peer.gap.low, peer.gap.high) == (2, 4)
    assert (peer.gap.after, peer.gap.before) == (before, clock.now_ms())
    assert peer.theirs is not None
    assert peer.theirs.until == before
    # The lost stick is found.
    receiving.receive(house, [lost])
    seen = overview(house)
    assert (seen.waiting, list(seen.gaps)) == (0, [])
    assert seen.peers[0].theirs is not None
    assert seen.peers[0].theirs.until == clock.now_ms()


def pretend_arrived(sender: Session, receiver: Session) -> None:
    """Let the sender believe that all it wrote has arrived, as after a receiver's restore."""
    told = [*receiver.store.log.frontier("data"), *sender.store.log.frontier("data")]
    with sender.store.writing():
        haves.keep_have(sender, receiver.device.id, "data", told)


def test_a_restored_computer_neither_waits_for_its_former_self_nor_counts_it(
    house: Session, stick: Callable[[], Path], tmp_path: Path, recovery_code: str, clock: FixedClock
) -> None:
    add_people(house, "Yuliana Tefa")
    written, _ = backup.write(house, stick())
    restored = backup.restore(
        places_in(tmp_path / "new"),
        written.path,
        recovery_code,
        clock=clock,
        random=house.random,
        floor=CHEAP,
    )
    try:
        seen = overview(restored)
        assert seen.is_alone
        assert seen.no == 2
        # No copy off this computer yet, whatever its former self had written; one row is new,
        # by which it goes on numbering certificates, and one is taken back for it.
        assert seen.since_copy == 6
    finally:
        restored.close()


def test_a_computer_without_the_grant_is_not_behind_with_restricted_entries(
    found: Callable[..., Session], join: Join, stick: Callable[[], Path]
) -> None:
    office = found(house_type="BAPAS")
    add_people(office, "Yuliana Tefa")
    second = join(office, grants=frozenset({"data", "audit"}))
    carry(second, office, stick())
    person = office.store.rows.list("person")[0].id
    office.append("restricted", [Insert("legal_status", (person,), {"category": "KLIEN_PB"})])
    assert overview(office).pending == 0
    assert overview(office).since_copy > 0


def test_the_history_tells_the_latest_first_and_what_places_are_called(
    house: Session, stick: Callable[[], Path], clock: FixedClock
) -> None:
    sync.export(house, stick(), called="RKO-2")
    clock.advance(60_000)
    backup.write(house, stick(), called="RKO-2")
    lines = history(house)
    assert [(one.action, one.peer, one.state) for one in lines] == [
        ("backup", "RKO-2", "written"),
        ("export", "RKO-2", "written"),
    ]
    assert len(history(house, 1)) == 1


def test_a_stick_is_told_apart_by_what_was_read_and_what_is_ours(
    house: Session, join: Join, stick: Callable[[], Path]
) -> None:
    second = join(house)
    add_people(second, "Markus Bani")
    there = stick()
    sync.export(house, there)
    sync.export(second, there)
    seen = on_stick.look(house, there)
    assert len(seen.unread) == 2
    assert seen.known == 2
    receiving.receive(house, seen.unread)
    seen = on_stick.look(house, there)
    assert (list(seen.unread), seen.known) == ([], 4)


def test_a_request_is_found_until_its_computer_is_heard_of(
    house: Session, tmp_path: Path, stick: Callable[[], Path], sessions: list[Session]
) -> None:
    code = recovery.new_code(house.random)
    asking = joining.begin(
        places_in(tmp_path / "new"),
        "Ruang pelatihan",
        code,
        clock=house.clock,
        random=house.random,
        cost=CHEAP,
    )
    sessions.append(asking)
    lost, there = stick(), stick()
    _, words = joining.write_request(asking, lost)
    joining.write_request(asking, there)
    (request,) = on_stick.look(house, lost).requests
    assert (request.name, request.words) == ("Ruang pelatihan", words)
    first, _ = joining.accept(house, request, lost)
    # The stick with the answer is lost: the same request is answered again.
    (request,) = on_stick.look(house, there).requests
    again, _ = joining.accept(house, request, there)
    assert first.no == again.no == 2
    joining.take(asking, joining.find_answer(asking, there), there)
    carry(asking, house, there)
    assert list(on_stick.look(house, there).requests) == []


def test_a_refused_file_keeps_the_facts_of_its_sentence(
    house: Session, join: Join, found: Callable[..., Session], stick: Callable[[], Path]
) -> None:
    second = join(house)
    add_people(house, "Yuliana Tefa")
    there = stick()
    exported, _ = sync.export(house, there)
    path = exported.files[0].path
    path.write_bytes(path.read_bytes()[:-100])
    received, _ = receiving.receive(second, [path])
    line = history(second, 1)[0]
    assert (line.state, line.detail["code"]) == ("refused", "bundle.DAMAGED")
    assert dict(received.files[0].params).items() <= dict(line.detail).items()


def test_a_folder_of_this_disk_does_not_outlive_the_computer(tmp_path: Path) -> None:
    assert not on_stick.is_away(tmp_path)
