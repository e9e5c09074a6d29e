"""Erasures from elsewhere, ops that a relay had taken out, chains that turn out broken."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.domain.edits import Add, Erase, Insert, Set
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
    # Each PC has named by itself what dies by its keys; that is a line of the state, too.
    merge.add(pc.entries())
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


# Payloads: an erasure takes them out of the log of every PC that learns of it


def _lines(pc: Pc, kind: str = "data") -> bytes:
    """Everything that the log of a PC holds, applied or waiting."""
    tables = [f"SELECT raw FROM {table}" for table in ("log", "waiting")]
    return b"".join(bytes(raw) for sql in tables for (raw,) in pc.database.rows(sql))


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Pc, Pc]]:
    """Two PCs that know the same two people."""
    one, other = (Pc(tmp_path / f"{seed}.db", seed, ("data", "restricted")) for seed in (1, 2))
    one.save(
        Insert("person", values={"full_name": "Dihapus", "phone": "0811"}),
        Insert("person", values={"full_name": "Tinggal"}),
        Insert("activity", values={"title": "Tenun"}),
    )
    other.take(one)
    yield one, other
    one.close()
    other.close()


def _people(pc: Pc) -> list[RowId]:
    return [row for (row,) in pc.database.rows("SELECT id FROM person ORDER BY full_name")]


def _meet(*pcs: Pc) -> None:
    for _ in range(2):
        for one in pcs:
            for other in pcs:
                if one is not other:
                    one.take(other)
                    one.take(other, "restricted")


def test_an_erasure_here_takes_the_payload_there(two: tuple[Pc, Pc]) -> None:
    one, other = two
    gone, kept = _people(one)
    other.save(Set("person", gone, {"full_name": "Dihapus Juga"}))
    other.save(Insert("legal_status", (gone,), {"decree_no": "Dihapus 7"}), kind="restricted")
    _meet(one, other)
    one.save(Erase([gone], "PERMINTAAN"))
    assert b"Dihapus" not in _lines(one)
    assert other.take(one).erased == 2
    assert b"Dihapus" not in _lines(other)
    assert _people(other) == [kept]
    assert b"Tinggal" in _lines(other)
    _meet(one, other)
    for kind in ("data", "restricted"):
        assert one.log.state_hash(kind) == other.log.state_hash(kind)  # type: ignore[arg-type]


def test_what_another_pc_wrote_meanwhile_is_dropped_and_counted(two: tuple[Pc, Pc]) -> None:
    one, other = two
    gone, kept = _people(one)
    activity = other.database.value("SELECT id FROM activity")
    other.save(Set("person", gone, {"full_name": "Dihapus Kemudian"}))
    other.save(Add("enrolment", (gone, activity)), Set("person", kept, {"phone": "0822"}))
    late = other.new(Insert("certificate", (gone, activity), {"snapshot": "Dihapus"}))
    other.save(Set("certificate", late, {"status_reason": "Dihapus lagi"}))
    other.save(Set("person", gone, {"legal_hold": True}))
    one.save(Erase([gone], "PERMINTAAN"))
    done = one.take(other)
    assert (done.dropped, done.late_holds, done.waiting) == (5, 1, 0)
    assert b"Dihapus" not in _lines(one)
    assert one.cell("person", kept, "phone") == ("0822",)
    other.take(one)
    assert b"Dihapus" not in _lines(other)
    _meet(one, other)
    assert one.log.state_hash("data") == other.log.state_hash("data")


def test_rows_dead_by_their_keys_alone_are_named_by_whoever_finds_them(
    two: tuple[Pc, Pc], tmp_path: Path
) -> None:
    one, other = two
    gone, _ = _people(one)
    activity = other.database.value("SELECT id FROM activity")
    late = other.new(Insert("certificate", (gone, activity), {"snapshot": "Dihapus"}))
    one.save(Erase([gone], "PERMINTAAN"))
    one.take(other)
    assert one.database.value("SELECT count(*) FROM erased WHERE entry = ''") == 0
    assert late in {row for row, _ in one.log.erased()}
    # A third PC gets nothing but the redacted form.
    third = Pc(tmp_path / "third.db", 3, ())
    assert third.take(one).waiting == 0
    assert third.log.waiting("data") == 0
    assert b"Dihapus" not in _lines(third)
    assert third.log.state_hash("data") == one.log.state_hash("data")
    third.close()


def test_a_full_copy_from_before_brings_nobody_back(two: tuple[Pc, Pc]) -> None:
    one, other = two
    gone, kept = _people(one)
    before = one.entries()
    one.save(Erase([gone], "PERMINTAAN"))
    state, lines = one.log.state_hash("data"), _lines(one)
    one.log.receive("data", before)
    assert _people(one) == [kept]
    assert b"Dihapus" not in _lines(one)
    assert (one.log.state_hash("data"), _lines(one)) == (state, lines)
    other.take(one)
    _meet(one, other)
    assert one.log.state_hash("data") == other.log.state_hash("data") == state


def test_payloads_of_entries_that_wait_go_too(two: tuple[Pc, Pc]) -> None:
    one, other = two
    gone, kept = _people(one)
    for phone in ("0833", "0844"):
        other.save(Set("person", gone, {"full_name": f"Dihapus {phone}", "phone": phone}))
    first, *rest = [entry for entry in other.entries() if entry not in one.entries()][1:]
    one.log.receive("data", rest)
    assert one.log.waiting("data") == 1
    one.save(Erase([gone], "PERMINTAAN"))
    assert b"Dihapus" not in _lines(one)
    assert one.log.receive("data", rest).dropped == 0
    assert b"Dihapus" not in _lines(one)
    own = [entry for entry in other.entries() if entry.hash not in {e.hash for e in rest}]
    one.log.receive("data", [*own, first])
    assert one.log.waiting("data") == 0
    assert b"Dihapus" not in _lines(one)
    assert _people(one) == [kept]


def test_what_comes_to_wait_is_kept_without_its_dead_payloads(two: tuple[Pc, Pc]) -> None:
    one, other = two
    gone, _ = _people(one)
    other.save(Set("person", gone, {"phone": "0833"}))
    other.save(Set("person", gone, {"full_name": "Dihapus Kemudian"}))
    one.save(Erase([gone], "PERMINTAAN"))
    head = other.log.own("data")
    done = one.log.receive("data", [e for e in other.entries() if head and e.hash == head.hash])
    assert (done.waiting, done.dropped) == (1, 1)
    assert b"Dihapus" not in _lines(one)


def test_rows_of_tables_that_only_a_newer_program_knows_die_too(pc: Pc) -> None:
    person = pc.new(Insert("person", values={"full_name": "A"}))
    newer = ["ins", 999, [person], [100, "Dihapus"]]
    chain = _stream([newer], [["set", 999, _row(_stream([newer])[1]), [100, "Dihapus"]]])
    pc.log.receive("data", chain)
    pc.save(Erase([person], "PERMINTAAN"))
    assert b"Dihapus" not in _lines(pc)
    assert _row(chain[1]) in {row for row, _ in pc.log.erased()}


def test_an_erase_of_many_rows_is_one_action(pc: Pc) -> None:
    rows = [
        row
        for row in pc.save(
            *(Insert("person", values={"full_name": str(n)}) for n in range(1_200))
        ).ids
        if row
    ]
    pc.save(Erase(rows, "PERMINTAAN"))
    assert _count(pc, "person") == 0
    assert len(pc.log.erased()) == 1_200
