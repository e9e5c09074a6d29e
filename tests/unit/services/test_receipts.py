"""Receipts of a hub: only what it says to hold for good is received, and nothing is ever sent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Insert, Position
from lipas_desktop.domain.ids import EntryHash, StreamId
from lipas_desktop.services import haves, receipts, receiving, sync
from lipas_desktop.services.receiving import ReceivedFile
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import history
from tests.unit.services.conftest import Join
from tests.unit.services.following import HubDevice, new_hub, revoke
from tests.unit.services.test_forked import _copy


@pytest.fixture
def hub(house: Session) -> HubDevice:
    return new_hub(house)


@pytest.fixture
def stick(tmp_path: Path) -> Callable[[], Path]:
    """A new stick at each call."""
    made: list[Path] = []

    def plug() -> Path:
        made.append(tmp_path / f"STIK-{len(made)}")
        made[-1].mkdir()
        return made[-1]

    return plug


@pytest.fixture
def tell(house: Session, hub: HubDevice, stick: Callable[[], Path]) -> Callable[..., ReceivedFile]:
    """Bring what the hub says to the house, in a control bundle."""

    def bring(epoch: int, counter: int, *held: Position, **more: object) -> ReceivedFile:
        hub.write_control(there := stick(), hub.receipts(epoch, counter, held, **more))
        (done,) = receiving.receive(house, [there])[0].files
        return done

    return bring


def add(session: Session, name: str = "Yuliana Tefa") -> Position:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})])
    return head(session)


def head(session: Session) -> Position:
    own = session.store.log.own("data")
    assert own is not None
    return own


def stranger(stream: int, seq: int = 1) -> Position:
    """Return a position that no computer here knows."""
    name, hash_ = b64.encode(stream.to_bytes(16, "big")), b64.encode(seq.to_bytes(32, "big"))
    return Position(StreamId(name), seq, EntryHash(hash_))


def is_received(session: Session, position: Position) -> bool:
    place = session.store.streams.place(position)
    return any(place in receipts.received(session, one) for one in receipts.hub_words(session))


def numbers(session: Session) -> list[tuple[int, int]]:
    return [(one.epoch, one.counter) for one in receipts.hub_words(session)]


def sent(session: Session, hub: HubDevice, folder: Path) -> Iterator[tuple[str, int]]:
    """Yield what a hub finds in the exported data: stream and seq."""
    exported, _ = sync.export(session, folder)
    for one in exported.files:
        if one.kind == "data":
            yield from hub.read(one.path)[1]


def test_what_a_receipt_holds_and_all_below_it_is_received_and_not_sent_again(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    first, second, third = add(house), add(house), add(house)
    assert (third.stream, third.seq) in sent(house, hub, stick())
    assert not is_received(house, first)
    done = tell(1, 1, second)
    assert (done.state, done.sender, done.skipped) == ("merged", "Pusat", 0)
    (brought,) = done.receipts
    # The house, its administrator, the right to numbers, and two people.
    assert (brought.hub, brought.confirmed, brought.new_epoch) == ("Pusat", 5, False)
    assert history(house, 1)[0].detail["confirmed"] == 5
    # What a hub has signed is no later than now: the clock is held against it.
    assert house.clock.hub == brought.at
    assert is_received(house, first)
    assert is_received(house, second)
    assert not is_received(house, third)
    assert list(sent(house, hub, stick())) == [(third.stream, third.seq)]


def test_what_goes_out_says_which_receipt_was_seen_last(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    exported, _ = sync.export(house, stick())
    assert [hub.read(one.path)[0].seen for one in exported.files] == [None, None]
    tell(3, 7, add(house))
    exported, _ = sync.export(house, stick())
    assert [hub.read(one.path)[0].seen for one in exported.files] == [(hub.root.id, 3, 7)]


@pytest.mark.parametrize("number", [(2, 4), (2, 5), (1, 9)])
def test_a_receipt_that_is_not_newer_is_ignored(
    house: Session, tell: Callable[..., ReceivedFile], number: tuple[int, int]
) -> None:
    first, second = add(house), add(house)
    tell(2, 5, first)
    done = tell(*number, second)
    assert (done.state, list(done.receipts)) == ("merged", [])
    assert numbers(house) == [(2, 5)]
    assert not is_received(house, second)


def test_a_new_epoch_stands_in_the_place_of_all_earlier_receipts(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    first, second = add(house), add(house)
    tell(1, 8, second)
    (brought,) = tell(2, 1, first).receipts
    assert (brought.new_epoch, brought.confirmed) == (True, 0)
    assert is_received(house, first)
    assert not is_received(house, second)
    assert (second.stream, second.seq) in sent(house, hub, stick())
    tell(3, 1)
    assert not is_received(house, first)


def test_receipts_of_one_epoch_add_up_and_the_latest_word_on_a_branch_counts(
    house: Session, join: Join, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    second = join(house)
    theirs = add(second)
    sync.export(second, there := stick())
    receiving.receive(house, [there])
    ours = add(house)
    tell(1, 1, ours)
    tell(1, 2, theirs)
    assert is_received(house, ours)
    assert is_received(house, theirs)
    later = add(house)
    tell(1, 3, later)
    assert is_received(house, later)
    tell(1, 4, ours)
    assert not is_received(house, later)
    assert is_received(house, theirs)


def test_what_is_rejected_or_a_gap_is_not_received_until_the_hub_takes_that_back(
    house: Session, tell: Callable[..., ReceivedFile]
) -> None:
    rejected, gap, top = add(house), add(house), add(house)
    (brought,) = tell(1, 1, top, rejected=[(rejected, "SCHEMA")], gaps=[gap]).receipts
    assert (brought.rejected, brought.gaps) == (1, 1)
    assert [is_received(house, one) for one in (rejected, gap, top)] == [False, False, True]
    # Word of another stream says nothing about this one.
    restricted = house.store.log.own("restricted") or house.store.log.own("audit")
    assert restricted is not None
    tell(1, 2, restricted)
    assert [is_received(house, one) for one in (rejected, gap, top)] == [False, False, True]
    (word,) = receipts.hub_words(house)[0].rejected
    assert (word.position, word.code) == (rejected, "SCHEMA")
    tell(1, 3, top, rejected=[(rejected, "SCHEMA")])
    assert [is_received(house, one) for one in (rejected, gap, top)] == [False, True, True]
    tell(1, 4, top)
    assert is_received(house, rejected)


def test_a_gap_is_sent_again_though_later_entries_are_held(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    gap, other, top = add(house), add(house), add(house)
    tell(1, 1, top, gaps=[gap])
    assert list(sent(house, hub, stick())) == [(gap.stream, gap.seq)]
    new = add(house)
    assert list(sent(house, hub, stick())) == [(one.stream, one.seq) for one in (gap, new)]
    tell(1, 2, new, gaps=[other, top])
    assert list(sent(house, hub, stick())) == [(one.stream, one.seq) for one in (other, top)]


def test_a_gap_in_what_another_computer_wrote_is_passed_on_to_its_next_signed_head(
    house: Session,
    join: Join,
    hub: HubDevice,
    tell: Callable[..., ReceivedFile],
    stick: Callable[[], Path],
) -> None:
    second = join(house)
    gap, end = add(second), add(second)
    sync.export(second, there := stick())
    top = add(second)
    sync.export(second, there)
    receiving.receive(house, [there])
    with house.store.writing():
        # The other computer has all of it, so that only the hub asks for something.
        haves.keep_have(house, second.device.id, "data", house.store.log.frontier("data"))
    tell(1, 1, head(house), top, gaps=[gap])
    assert list(sent(house, hub, stick())) == [(end.stream, one.seq) for one in (gap, end)]


def test_a_statement_in_parts_is_taken_whole(
    house: Session, hub: HubDevice, stick: Callable[[], Path]
) -> None:
    rows = [add(house) for _ in range(3)]
    strangers = [stranger(number) for number in range(600)]
    parts = hub.receipts(1, 1, [*strangers, rows[2]], gaps=[rows[0]])
    assert len(parts) == 3
    # As files their names say nothing of their order.
    there = stick()
    for part in parts:
        hub.write_file(there, house, part)
    received, _ = receiving.receive(house, [there])
    assert [one.state for one in received.files] == ["merged"] * 3
    assert numbers(house) == [(1, 3)]
    assert [is_received(house, one) for one in rows] == [False, True, True]
    assert sum(one.confirmed for one in received.receipts) == 5


def test_a_receipt_in_the_clear_is_taken_from_a_stick_or_given_itself(
    house: Session, hub: HubDevice, stick: Callable[[], Path]
) -> None:
    first, second = add(house), add(house)
    (receipt,) = hub.receipts(1, 1, [first])
    hub.write_file(there := stick(), house, receipt)
    (done,) = receiving.receive(house, [there])[0].files
    assert (done.state, done.sender, done.receipts[0].confirmed) == ("merged", "Pusat", 4)
    line = history(house, 1)[0]
    assert (line.action, line.peer, line.state, line.file) == (
        "import", "Pusat", "merged", done.name,
    )  # fmt: skip
    (receipt,) = hub.receipts(1, 2, [second])
    path = hub.write_file(stick(), house, receipt)
    (done,) = receiving.receive(house, [path])[0].files
    assert done.state == "merged"
    assert is_received(house, second)
    (done,) = receiving.receive(house, [path])[0].files
    assert (done.state, list(done.receipts)) == ("known", [])


def test_a_receipt_that_was_altered_is_refused_with_its_code_and_counts_for_nothing(
    house: Session, hub: HubDevice, stick: Callable[[], Path]
) -> None:
    path = hub.write_file(stick(), house, hub.receipts(1, 1, [add(house)])[0])
    data = path.read_bytes()
    for wrong, code in (
        (data.replace(b'"counter":1', b'"counter":2'), "bundle.DOCUMENT"),
        (data[:-40], "bundle.DOCUMENT"),
        (data.replace(b"receipt/1", b"receipt/2"), "bundle.NEWER"),
    ):
        path.write_bytes(wrong)
        for place in (path, path.parent):
            (done,) = receiving.receive(house, [place])[0].files
            assert (done.state, done.code) == ("refused", code)
    assert numbers(house) == []
    assert history(house, 1)[0].detail["code"] == "bundle.NEWER"


def test_a_hub_that_the_house_does_not_follow_confirms_nothing(
    house: Session, hub: HubDevice, stick: Callable[[], Path]
) -> None:
    unknown, position = new_hub(house, followed=False), add(house)
    path = unknown.write_file(stick(), house, unknown.receipts(1, 1, [position])[0])
    (done,) = receiving.receive(house, [path])[0].files
    assert (done.state, done.code) == ("refused", "bundle.DOCUMENT")
    assert numbers(house) == []


def test_a_document_that_does_not_count_is_told_and_the_others_are_taken(
    house: Session, hub: HubDevice, stick: Callable[[], Path]
) -> None:
    unknown, position = new_hub(house, followed=False), add(house)
    # To the hub it is sound: it believes both hubs.
    hub.trust = unknown.trust
    documents = [*unknown.receipts(1, 1, [position]), *hub.receipts(1, 1, [position])]
    hub.write_control(there := stick(), documents)
    (done,) = receiving.receive(house, [there])[0].files
    assert (done.state, done.skipped, len(done.receipts)) == ("merged", 1, 1)
    assert history(house, 1)[0].detail["skipped"] == 1
    assert is_received(house, position)


def test_a_receipt_for_another_house_is_left_alone(
    house: Session, hub: HubDevice, found: Callable[..., Session], stick: Callable[[], Path]
) -> None:
    other = found("other")
    theirs = new_hub(other)
    path = theirs.write_file(stick(), other, theirs.receipts(1, 1, [head(other)])[0])
    (done,) = receiving.receive(house, [path.parent])[0].files
    assert done.state == "not_for_us"
    assert numbers(house) == []


def test_a_revoked_hub_confirms_nothing_and_what_it_said_counts_no_more(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    position = add(house)
    tell(1, 1, position)
    assert is_received(house, position)
    revoke(house, hub)
    assert not is_received(house, position)
    path = hub.write_file(stick(), house, hub.receipts(1, 2, [position])[0])
    (done,) = receiving.receive(house, [path])[0].files
    assert (done.state, done.code) == ("refused", "bundle.DOCUMENT")
    exported, _ = sync.export(house, stick())
    assert [one.to for one in exported.files] == [()]


def test_a_receipt_about_a_fork_says_nothing_about_the_other_branch(
    house: Session,
    hub: HubDevice,
    tell: Callable[..., ReceivedFile],
    stick: Callable[[], Path],
    tmp_path: Path,
    sessions: list[Session],
) -> None:
    below = add(house)
    twin = _copy(house, tmp_path / "twin")
    sessions.append(twin)
    ours, theirs = add(house), add(twin)
    theirs = add(twin)
    assert theirs.stream == ours.stream
    # Longer than what is here, and not on our branch: it must not pass for a later entry.
    tell(1, 1, theirs)
    assert not is_received(house, ours)
    assert (ours.stream, ours.seq) in sent(house, hub, stick())
    sync.export(twin, there := stick())
    receiving.receive(house, [there])
    assert is_received(house, theirs)
    assert is_received(house, below)
    assert not is_received(house, ours)
    tell(1, 2, ours)
    assert is_received(house, ours)
    assert is_received(house, theirs)


def test_words_about_entries_that_never_come_do_not_pile_up(
    house: Session, tell: Callable[..., ReceivedFile]
) -> None:
    position = add(house)
    for counter in range(1, 30):
        unknown = stranger(0, counter)
        tell(1, counter, position, unknown)
    (words,) = receipts.hub_words(house)
    assert len(words.held) == 9
    assert max(one.position.seq for one in words.held if one.position != position) == 29
    assert is_received(house, position)


def test_what_a_hub_said_before_its_receipt_does_not_count_beside_it(
    house: Session, hub: HubDevice, tell: Callable[..., ReceivedFile], stick: Callable[[], Path]
) -> None:
    first, second = add(house), add(house)
    with house.store.writing():
        haves.keep_have(house, hub.signer.id, "data", [first])
    tell(1, 1, second)
    assert list(sent(house, hub, stick())) == []
    with house.store.writing():
        # It speaks again and has less: what it lacks goes again, and is received all the same.
        haves.keep_have(house, hub.signer.id, "data", [first])
    assert list(sent(house, hub, stick())) == [(second.stream, second.seq)]
