"""The format's vectors for merging: states after bundles in any order, random histories."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pyrage
import pytest

from lipas_desktop.domain.canonical import loads
from lipas_desktop.domain.entries import Entry, parse_entry
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.merge import Merge, erased_rows
from tests.unit.store.log_pcs import Pc


@pytest.fixture
def state(vectors: Path) -> Any:
    return json.loads((vectors / "state.json").read_text(encoding="utf-8"))


def _entries(vectors: Path, name: str) -> list[Entry]:
    """Read the entries of a good bundle with nothing but age and gzip."""
    key = (vectors / "keys" / "pc1.age-identity.txt").read_text().strip()
    plain = pyrage.decrypt(
        (vectors / "good" / name).read_bytes(), [pyrage.x25519.Identity.from_str(key)]
    )
    _, header, _, frames = plain.split(b"\n", 3)
    lines = gzip.decompress(frames).split(b"\n")[:-1]
    found = []
    for _, low, high, prev, head, *_ in loads(header)["segments"]:  # type: ignore[index,call-overload]
        for _ in range(low, high + 1):
            count = parse_header(lines[0]).n + 2
            found.append(parse_entry(lines[:count], EntryHash(prev)))
            prev, lines = found[-1].hash, lines[count:]
        assert prev == head
    assert not lines
    return found


def _merge(*entries: Entry, kind: StreamKind = "data") -> Merge:
    merge = Merge(kind)
    merge.add(entries)
    return merge


def _lines(merge: Merge) -> list[str]:
    return [line.decode() for line in merge.state_lines()]


def test_state_after_the_first_bundle(vectors: Path, state: Any) -> None:
    merge = _merge(*_entries(vectors, "data-1.age"))
    assert _lines(merge) == state["after_data_1_only"]["lines"]
    assert merge.state_hash() == state["after_data_1_only"]["state_hash"]


def test_state_after_both_bundles_in_either_order(vectors: Path, state: Any) -> None:
    one, two = _entries(vectors, "data-1.age"), _entries(vectors, "data-2.age")
    for first, second in ((one, two), (two, one)):
        merge = _merge(*first)
        merge.add(second)
        assert not merge.waiting
        assert _lines(merge) == state["lines"]
        assert merge.state_hash() == state["state_hash"]


def test_state_does_not_depend_on_the_order_of_entries(vectors: Path, state: Any) -> None:
    entries = _entries(vectors, "data-1.age") + _entries(vectors, "data-2.age")
    entries.sort(key=lambda entry: entry.hash)
    merge = Merge()
    for entry in entries:
        merge.add([entry])
    assert merge.state_hash() == state["state_hash"]


def test_the_second_bundle_alone_waits_and_can_be_forced(vectors: Path, state: Any) -> None:
    expected = state["data_2_only"]
    merge = _merge(*_entries(vectors, "data-2.age"))
    assert len(merge.known) == expected["known"]
    assert len(merge.known) - len(merge.waiting) == expected["whole"]
    assert merge.state_hash() == expected["state_hash"]
    merge.force()
    assert merge.state_hash() == expected["state_hash_after_forcing"]


def test_forcing_leaves_no_trace_once_the_past_arrives(vectors: Path, state: Any) -> None:
    merge = _merge(*_entries(vectors, "data-2.age"))
    merge.force()
    merge.add(_entries(vectors, "data-1.age"))
    assert merge.state_hash() == state["state_hash"]


def test_erasure_of_data_reaches_the_restricted_stream(vectors: Path, state: Any) -> None:
    merge = _merge(*_entries(vectors, "restricted-1.age"), kind="restricted")
    for entry in _entries(vectors, "data-1.age") + _entries(vectors, "data-2.age"):
        if erased_rows(entry):
            merge.order(entry.hash, erased_rows(entry))
    assert _lines(merge) == state["restricted"]["lines"]
    assert merge.state_hash() == state["restricted"]["state_hash"]


def test_winners_void_and_contested_rows(vectors: Path, state: Any) -> None:
    merge = _merge(*_entries(vectors, "data-1.age"), *_entries(vectors, "data-2.age"))
    assert _shown(merge) == _expected(state)


def test_the_store_reaches_the_same_states(vectors: Path, state: Any, tmp_path: Path) -> None:
    one, two = _entries(vectors, "data-1.age"), _entries(vectors, "data-2.age")
    for number, (first, second) in enumerate(((one, two), (two, one))):
        pc = Pc(tmp_path / f"{number}.db")
        pc.log.receive("data", first)
        alone = state["after_data_1_only"] if first is one else state["data_2_only"]
        assert pc.log.state_hash("data") == alone["state_hash"]
        pc.log.receive("restricted", _entries(vectors, "restricted-1.age"))
        pc.log.receive("data", second)
        assert pc.log.waiting("data") == 0
        assert pc.log.state_hash("data") == state["state_hash"]
        assert pc.log.state_hash("restricted") == state["restricted"]["state_hash"]
        assert pc.told
        pc.close()


def test_the_store_reaches_the_states_of_random_histories(vectors: Path, tmp_path: Path) -> None:
    forced = 0
    for number, (history, entries) in enumerate(_histories(vectors)):
        pc = _pc(tmp_path / f"{number}.db", entries)
        for entry in entries:
            pc.log.receive("data", [entry])
        if history["forced_needed"]:
            assert pc.log.waiting("data") > 0
            pc.log.force("data")
            forced += 1
        _assert_reached(pc, history)
        pc.close()
    assert forced > 3


def test_whatever_was_forced_on_the_way_leaves_no_trace(vectors: Path, tmp_path: Path) -> None:
    random = Random(20211031)
    for number, (history, entries) in enumerate(_histories(vectors)):
        pc = _pc(tmp_path / f"{number}.db", entries)
        mixed = random.sample(entries, len(entries))
        for start in range(0, len(mixed), 7):
            pc.log.receive("data", mixed[start : start + 7])
            if random.random() < 0.5:
                pc.log.force("data")
                pc.log.receive("data", mixed[:1])
        pc.log.force("data")
        _assert_reached(pc, history)
        pc.close()


def _pc(path: Path, entries: list[Entry]) -> Pc:
    """Return a PC of the house that a history is of."""
    house = next(entry.header.open.house for entry in entries if entry.header.open)
    return Pc(path, house=house)


def _assert_reached(pc: Pc, history: Any) -> None:
    assert pc.log.state_hash("data") == history["state_hash"]
    rows = pc.database.rows("SELECT id, _void, _contested FROM person WHERE _void OR _contested")
    assert {row for row, void, _ in rows if void} == set(history["void"])
    assert {row for row, _, contested in rows if contested} == set(history["contested"])


def _histories(vectors: Path) -> Iterator[tuple[Any, list[Entry]]]:
    for line in (vectors / "histories.jsonl").read_text(encoding="utf-8").splitlines():
        history = json.loads(line)
        yield (
            history,
            [
                parse_entry([part.encode() for part in entry["lines"]], EntryHash(entry["prev"]))
                for entry in history["entries"]
            ],
        )


def test_random_histories(vectors: Path) -> None:
    for history, entries in _histories(vectors):
        merge = Merge()
        for entry in entries:
            merge.add([entry])
        assert bool(merge.waiting) == bool(history["forced_needed"])
        merge.force()
        assert merge.state_hash() == history["state_hash"]
        assert _shown(merge) == _expected(history)


def _shown(merge: Merge) -> tuple[set[str], set[str], set[tuple[Any, ...]]]:
    lives = {row: merge.life(table, row) for table, row in merge.rows}
    winners = {
        (table, row, group, merge.entry(merge.winner(table, row, group)))
        for (table, row), registers in merge.rows.items()
        for group, siblings in registers.items()
        if len(siblings) > 1
    }
    void = {row for row, one in lives.items() if one.void}
    contested = {row for row, one in lives.items() if one.contested}
    return void, contested, winners


def _expected(vector: Any) -> tuple[set[str], set[str], set[tuple[Any, ...]]]:
    winners = {tuple(winner) for winner in vector["winners"]}
    return set(vector["void"]), set(vector["contested"]), winners
