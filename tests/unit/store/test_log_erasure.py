"""Erasures from elsewhere, ops that a relay had taken out, chains that turn out broken."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.entries import Entry, build_entry, redact
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.merge import Merge
from tests.unit.store.log_pcs import BY, DEVICE, HOUSE, Pc

OTHER = RowId("PcRh6oHyKbAENrgP55jhWw")


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    one = Pc(tmp_path / "register.db")
    yield one
    one.close()


def _stream(
    *entries: Sequence[list[Any]], salt: str = "AAAAAAAAAAAAAAAAAAAAAA", house: KeyId = HOUSE
) -> list[Entry]:
    """A foreign stream; each argument after the first entry is the ops of one entry."""
    opened = Open("data", house, DEVICE, salt, None)
    chain = [build_entry(Header(1, 1, 0, 1, 480, open=opened), NO_ENTRY, bytes(16), [])]
    for ops in entries:
        seq = len(chain) + 1
        header = Header(seq, seq, len(ops), 1, 480)
        chain.append(build_entry(header, chain[-1].hash, bytes([seq] * 8) + salt[:8].encode(), ops))
    return chain


def _row(entry: Entry, index: int = 0) -> RowId:
    row = entry.rows[index]
    assert row is not None
    return row


def _count(pc: Pc, kind: str) -> int:
    return int(pc.database.value(f'SELECT count(*) FROM "{kind}"'))


def test_an_erased_row_goes_with_all_that_is_keyed_to_it(pc: Pc) -> None:
    person = pc.new(Insert("person", values={"full_name": "A"}))
    kept = pc.new(Insert("person", values={"full_name": "B"}))
    near = ["ins", 10, [person, BY], [100, "0007"]]
    chain = _stream([near], [["erase", [person], "P-1"]])
    pc.log.receive("data", chain[:2])
    assert _count(pc, "certificate") == 1
    pc.told.clear()
    done = pc.log.receive("data", chain[2:])
    assert [row for (row,) in pc.database.rows("SELECT id FROM person")] == [kept]
    assert _count(pc, "certificate") == 0
    gone = {("person", person), ("certificate", _row(chain[1]))}
    assert {(kind, row) for kind, rows in pc.told for row in rows} == gone
    assert done.changes.rows == gone
    late = ["set", 10, _row(chain[1]), [400, "terbit"]]
    pc.log.receive("data", _stream([late], salt=OTHER))
    assert _count(pc, "certificate") == 0
    assert pc.log.history("person", person) == []


def test_a_row_of_an_unknown_table_dies_with_the_row_it_is_keyed_to_in_either_order(
    pc: Pc, tmp_path: Path
) -> None:
    person = ["ins", 3, [], [100, "A"]]
    first = _stream([person])[1]
    chain = _stream(
        [person],
        [["ins", 9_999, [_row(first)], [100, "secret"]], ["ins", 9_999, [BY], [100, "kept"]]],
        [["erase", [_row(first)], "P-1"]],
    )
    near = _stream([["ins", 9_998, [_row(chain[2])], []]], salt=OTHER)
    other = Pc(tmp_path / "other.db", seed=2)
    for entries in (near, chain[:3], chain[3:]):
        pc.log.receive("data", entries)
    for entries in (chain, near):
        other.log.receive("data", entries)
    merge = Merge()
    merge.add([*chain, *near])
    hashes = {pc.log.state_hash("data"), other.log.state_hash("data")}
    other.close()
    assert pc.database.rows("SELECT DISTINCT row FROM mark") == [(_row(chain[2], 1),)]
    assert hashes == {merge.state_hash()}


def test_the_state_of_a_house_is_that_without_the_data_of_a_hub(pc: Pc) -> None:
    chain = _stream([["ins", 3, [], [100, "A"]]], [["erase", [OTHER], "P-1"]])
    pc.log.receive("data", chain)
    before = pc.log.state_hash("data")
    hub = _stream(
        [["ins", 3, [], [100, "B"]]], [["erase", [BY], "P-2"]], salt=OTHER, house=KeyId(OTHER)
    )
    assert pc.log.receive("data", hub).new == 3
    assert pc.log.state_hash("data") == before
    merge = Merge()
    merge.add(chain)
    assert merge.state_hash() == before
    at_hub = Merge()
    at_hub.add(hub)
    assert pc.log.state_hash("data", KeyId(OTHER)) == at_hub.state_hash()


def test_what_comes_later_about_an_erased_row_has_no_effect(pc: Pc) -> None:
    chain = _stream(
        [["ins", 3, [], [100, "A"]]],
        [["erase", [OTHER], "P-1"]],
        [["set", 3, OTHER, [100, "again"]], ["add", 7, [BY, OTHER], []]],
    )
    pc.log.receive("data", chain)
    late = ["ins", 10, [OTHER, BY], [100, "0007"]]
    pc.log.receive("data", _stream([late, ["add", 8, [BY, BY], []]], salt=OTHER))
    assert _count(pc, "person") == 1
    assert _count(pc, "certificate") == _count(pc, "enrolment") == 0
    assert _count(pc, "attendance") == 1


def test_a_chain_of_keys_to_an_erased_row_dies_in_whatever_order_it_comes(pc: Pc) -> None:
    chain = _stream([["ins", 6, [OTHER], []]], [["erase", [OTHER], "P-1"]])
    middle = _row(chain[1])
    last = ["add", 8, [BY, middle], [100, "H"]]
    pc.log.receive("data", _stream([last], salt=OTHER))
    assert _count(pc, "attendance") == 1
    pc.log.receive("data", [chain[0]])
    pc.log.receive("data", chain[2:])
    pc.log.receive("data", chain)
    assert _count(pc, "session") == _count(pc, "attendance") == 0


def test_an_erase_counts_as_soon_as_it_is_known_and_is_in_the_state_once_applied(pc: Pc) -> None:
    person = pc.new(Insert("person", values={"full_name": "A"}))
    chain = _stream([["note", "a"]], [["erase", [person], "P-1"]])
    pc.log.receive("data", chain[2:])
    assert _count(pc, "person") == 0
    before = pc.log.state_hash("data")
    pc.log.receive("data", chain)
    assert pc.log.state_hash("data") != before


def test_ops_that_a_relay_took_out_are_put_back_by_a_full_copy(pc: Pc) -> None:
    chain = _stream(
        [["ins", 3, [], [100, "A", 300, "L"]]],
        [["erase", [OTHER], "P-1"]],
        [["note", "filler"]],
    )
    row = _row(chain[1])
    later = build_entry(
        Header(9, 5, 1, 1, 480), chain[-1].hash, bytes(16), [["set", 3, row, [100, "B"]]]
    )
    stripped = redact(chain[1], {0: chain[2].hash})
    pc.log.receive("data", [chain[0], stripped, *chain[2:], later])
    assert pc.cell("person", row, "_shown", "full_name", "sex") == (0, "B", None)
    assert pc.log.receive("data", [chain[1]]).known == 1
    assert pc.cell("person", row, "_shown", "full_name", "sex") == (1, "B", "L")
    other = Pc(pc.database.path.with_name("other.db"), seed=5)
    other.log.receive("data", [*chain, later])
    assert pc.log.state_hash("data") == other.log.state_hash("data")
    assert pc.log.receive("data", [stripped]).known == 1
    assert pc.log.state_hash("data") == other.log.state_hash("data")
    other.close()


def test_two_copies_that_each_lack_another_op_make_a_whole_one(pc: Pc) -> None:
    ops = [["ins", 3, [], [100, name]] for name in ("A", "B")]
    chain = _stream(ops, [["erase", [OTHER], "P-1"]])
    order = chain[2].hash
    halves = [redact(chain[1], {index: order}) for index in (0, 1)]
    merge = Merge()
    for entries in ([chain[0], halves[0], chain[2]], [halves[1]]):
        pc.log.receive("data", entries)
        merge.add(entries)
    assert _count(pc, "person") == 2
    full = Merge()
    full.add(chain)
    assert pc.log.state_hash("data") == merge.state_hash() == full.state_hash()


def test_a_full_copy_of_a_waiting_entry_is_kept_instead_of_the_stripped_one(pc: Pc) -> None:
    chain = _stream([["ins", 3, [], [100, "A"]]], [["erase", [OTHER], "P-1"]])
    pc.log.receive("data", [redact(chain[1], {0: chain[2].hash})])
    pc.log.receive("data", [chain[1]])
    pc.log.receive("data", [chain[0]])
    assert pc.log.waiting("data") == 0
    assert _count(pc, "person") == 1


def test_a_waiting_entry_whose_chain_is_broken_stops_nobody_else(pc: Pc) -> None:
    chain = _stream([["note", "a"]])
    broken = build_entry(Header(3, 9, 0, 1, 480), chain[1].hash, bytes(16), [])
    pc.log.receive("data", [broken])
    assert pc.log.receive("data", chain).new == 2
    assert pc.log.waiting("data") == 1
    row = pc.new(Insert("person", values={"full_name": "A"}))
    assert pc.log.receive("data", [broken]).known == 1
    pc.save(Set("person", row, {"full_name": "B"}))


def test_an_order_that_is_not_known_makes_a_gone_line_wait(pc: Pc) -> None:
    chain = _stream([["ins", 3, [], [100, "A"]]])
    pc.log.receive("data", [chain[0], redact(chain[1], {0: EntryHash("A" * 43)})])
    assert pc.log.waiting("data") == 1


def test_rows_of_a_newer_program_go_with_the_erased_row_whichever_came_first(pc: Pc) -> None:
    person = pc.new(Insert("person", values={"full_name": "A"}))
    chain = _stream(
        [["ins", 60_001, [person], [100, "a"]], ["add", 60_002, [person, OTHER], [100, "b"]]],
        [["erase", [person], "P-1"]],
    )
    other = Pc(pc.database.path.with_name("other.db"), seed=5)
    other.log.receive("data", pc.entries())
    pc.log.receive("data", chain[:2])
    pc.log.receive("data", chain[2:])
    other.log.receive("data", chain[:1])
    other.log.receive("data", chain[2:])
    other.log.receive("data", chain)
    assert other.log.waiting("data") == 0
    assert pc.log.state_hash("data") == other.log.state_hash("data")
    merge = Merge()
    merge.add([*other.entries()])
    assert pc.log.state_hash("data") == merge.state_hash()
    other.close()
