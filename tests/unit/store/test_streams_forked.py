"""A stream that goes on twice: each branch by itself, and what somebody holds of each."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.edits import Insert, Position
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.streams import SignedHead, Streams
from tests.unit.store.log_pcs import DEVICE, Pc


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """A stream of five entries that a copy of the PC went on with after the third."""
    one = Pc(tmp_path / "register.db")
    for name in "ABCD":
        one.new(Insert("person", values={"full_name": name}))
    chain = one.entries()
    one.log.receive("data", _others(chain[2]))
    yield one
    one.close()


def _others(fork: Entry) -> list[Entry]:
    found = [fork]
    for seq in range(4, 8):
        ops = [["ins", 3, [], [100, f"other {seq}"]]]
        header = Header(seq, seq, 1, 1, 480)
        found.append(build_entry(header, found[-1].hash, bytes([seq] * 16), ops))
    return found[1:]


def _branches(pc: Pc) -> tuple[Streams, Branch, Branch]:
    streams = Streams(pc.database)
    own, other, *_ = streams.all("data")
    assert (seq_of(own.head), seq_of(other.head), own.stream) == (5, 7, other.stream)
    return streams, own, other


def test_each_branch_gives_its_own_entries_and_hashes(pc: Pc) -> None:
    streams, own, other = _branches(pc)
    mine, theirs = (list(streams.entries(one, 2, 5)) for one in (own, other))
    assert mine[:2] == theirs[:2]
    assert mine[2:] != theirs[2:]
    assert streams.hash_at(own, 3) == streams.hash_at(other, 3)
    assert streams.hash_at(own, 5) == own.hash != streams.hash_at(other, 5)
    with pytest.raises(KeyError):
        streams.hash_at(own, 9)


def test_signed_heads_are_those_of_the_chain(pc: Pc) -> None:
    streams, own, other = _branches(pc)
    for branch, seq in ((own, 3), (own, 5), (other, 6)):
        streams_head = SignedHead(own.stream, seq, streams.hash_at(branch, seq), DEVICE, "signed")
        with pc.database.writing():
            streams.keep_head(streams_head)
    assert [one.seq for one in streams.heads(own)] == [3, 5]
    assert [one.seq for one in streams.heads(other)] == [3, 6]


def test_who_holds_one_branch_is_sent_the_other_from_the_fork_on(pc: Pc) -> None:
    streams, own, other = _branches(pc)
    assert streams.held(own, [own.position]) == 5
    assert streams.held(own, [other.position]) == 3
    assert streams.held(other, [own.position]) == 3
    assert streams.held(other, [own.position, other.position]) == 7
    assert streams.held(other, [Position(own.stream, 2, streams.hash_at(own, 2))]) == 2
    assert streams.held(own, [replace(own.position, stream=DEVICE)]) == 0  # type: ignore[arg-type]


def test_heads_that_are_not_here_count_only_as_far_as_they_surely_go(pc: Pc) -> None:
    streams, own, _ = _branches(pc)
    unknown = EntryHash("A" * 43)
    assert streams.held(own, [Position(own.stream, 4, unknown)]) == 0
    assert streams.held(own, [Position(own.stream, 9, unknown)]) == 3
    assert streams.held(own, [Position(own.stream, 2, EntryHash(""))]) == 0


def test_who_is_ahead_on_a_stream_without_forks_holds_all_of_it(tmp_path: Path) -> None:
    pc = Pc(tmp_path / "one.db")
    (own,) = Streams(pc.database).all("data")
    ahead = Position(own.stream, 9, EntryHash("A" * 43))
    assert Streams(pc.database).held(own, [ahead]) == 1
    pc.close()
