"""The merge against its definition: sets of what was seen, every order of arrival, forks, waits."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lipas_desktop.domain.contexts import Contexts, Links, covers, place_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry, build_entry, redact
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import KeyId, RowId, StreamId
from lipas_desktop.domain.merge import Merge, row_ops
from lipas_desktop.domain.registers import union, written

ID = KeyId("PcRh6oHyKbAENrgP55jhWw")


@dataclass
class Pc:
    """A writer: its chain, and what it has applied of the others."""

    random: Random
    chain: list[Entry] = field(default_factory=list)
    imported: dict[StreamId, Position] = field(default_factory=dict)
    at: int = 1_000

    def __post_init__(self) -> None:
        self.write(open=Open("data", ID, ID, ID[:-2] + "Aw", None))

    @property
    def stream(self) -> StreamId:
        return stream_id(self.chain[0].hash)

    @property
    def head(self) -> Position:
        return self.chain[-1].position(self.stream)

    def write(self, *ops: list[Any], **keys: Any) -> Entry:
        prev = self.chain[-1].hash if self.chain else NO_ENTRY
        header = Header(
            at=keys.pop("at", self.at),
            seq=len(self.chain) + 1,
            n=len(ops),
            schema=1,
            tz=480,
            **keys,
        )
        self.at += 1
        self.chain.append(build_entry(header, prev, self.random.randbytes(16), ops))
        return self.chain[-1]

    def write_after(self, *others: "Pc", ops: Sequence[list[Any]]) -> Entry:
        return self.write(*ops, imp=tuple(other.head for other in others))

    def twin(self) -> "Pc":
        """A clone of this PC's disk."""
        other = object.__new__(Pc)
        other.random, other.chain, other.at = self.random, list(self.chain), self.at + 500
        other.imported = dict(self.imported)
        return other


@pytest.fixture
def pc() -> Callable[[], Pc]:
    random = Random(7)
    return lambda: Pc(random)


def _merge(entries: Sequence[Entry]) -> Merge:
    merge = Merge()
    merge.add(entries)
    return merge


def _values(merge: Merge, row: RowId, group: int = 1) -> list[Any]:
    siblings = merge.rows.get((3, row), {}).get(group, [])
    return sorted(merge.value(one, group)[1] for one in siblings)  # type: ignore[type-var]


def _new_row(pc: Pc, name: str = "a") -> RowId:
    row = pc.write(["ins", 3, [], [100, name, 200, name]]).rows[0]
    assert row is not None
    return row


# One rule after the other


def test_a_later_value_of_the_same_pc_removes_the_earlier(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    one.write(["set", 3, row, [100, "b"]], ["set", 3, row, [100, "c"]])
    assert _values(_merge(one.chain), row) == ["c"]


def test_values_that_did_not_see_each_other_stand_side_by_side(pc: Callable[[], Pc]) -> None:
    one, two = pc(), pc()
    row = _new_row(one)
    two.write_after(one, ops=[["set", 3, row, [100, "two"]]])
    one.write(["set", 3, row, [100, "one"]])
    merge = _merge(one.chain + two.chain)
    assert _values(merge, row) == ["one", "two"]
    assert _values(merge, row, 2) == ["a"]
    one.write_after(two, ops=[["set", 3, row, [100, "both"]]])
    assert _values(_merge(one.chain + two.chain), row) == ["both"]


def test_base_keeps_what_the_author_of_a_form_had_not_seen(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    one.write(["set", 3, row, [100, "late"]])
    one.write(["set", 3, row, [100, "old form"]], base=2)
    assert _values(_merge(one.chain), row) == ["late", "old form"]
    one.write(["set", 3, row, [100, "new form"]])
    assert _values(_merge(one.chain), row) == ["new form"]


def test_imports_of_an_entry_with_base_count_for_it(pc: Callable[[], Pc]) -> None:
    one, two = pc(), pc()
    row = _new_row(one)
    two.write_after(one, ops=[["set", 3, row, [100, "two"]]])
    one.write(["set", 3, row, [100, "late"]])
    one.write(["set", 3, row, [100, "form"]], base=2, imp=(two.head,))
    assert _values(_merge(one.chain + two.chain), row) == ["form", "late"]


def test_the_winner_has_the_greatest_clock_and_then_hash(pc: Callable[[], Pc]) -> None:
    one, two, three = pc(), pc(), pc()
    row = _new_row(one)
    two.write_after(one, ops=[["set", 3, row, [100, "two"]]])
    three.write(["set", 3, row, [100, "three"]], imp=(one.head,), hlc=900_000)
    merge = _merge(one.chain + two.chain + three.chain)
    winner = merge.winner(3, row, 1)
    assert merge.entry(winner) == three.chain[-1].hash


def test_a_void_that_saw_everything_hides_the_row(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    one.write(["void", 3, row, "salah"])
    assert _merge(one.chain).life(3, row) == (True, False)
    one.write(["unvoid", 3, row])
    assert _merge(one.chain).life(3, row) == (False, False)


def test_a_void_beside_an_edit_is_contested(pc: Callable[[], Pc]) -> None:
    one, two = pc(), pc()
    row = _new_row(one)
    two.write_after(one, ops=[["set", 3, row, [100, "two"]]])
    one.write(["void", 3, row, "salah"])
    assert _merge(one.chain + two.chain).life(3, row) == (False, True)
    one.write_after(two, ops=[["void", 3, row, "tetap salah"]])
    assert _merge(one.chain + two.chain).life(3, row) == (True, False)


def test_an_edit_after_a_void_leaves_it_void(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    one.write(["void", 3, row, "salah"])
    one.write(["set", 3, row, [100, "b"]])
    assert _merge(one.chain).life(3, row) == (True, False)


def test_two_pcs_that_add_a_relation_meet_in_one_row(pc: Callable[[], Pc]) -> None:
    one, two = pc(), pc()
    entries = [each.write(["add", 8, [ID, ID], [100, "H"]]) for each in (one, two)]
    merge = _merge(one.chain + two.chain)
    row = entries[0].rows[0]
    assert row == entries[1].rows[0]
    assert row is not None
    assert len(merge.rows[8, row][1]) == 2
    assert merge.is_shown(8, row)


def test_rows_are_shown_only_when_their_making_is_known(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = RowId(ID)
    one.write(["set", 3, row, [100, "b"]])
    merge = _merge(one.chain)
    assert _values(merge, row) == ["b"]
    assert not merge.is_shown(3, row)


def test_an_entry_waits_for_what_it_imports(pc: Callable[[], Pc]) -> None:
    one, two = pc(), pc()
    row = _new_row(one)
    two.write_after(one, ops=[["set", 3, row, [100, "two"]]])
    merge = _merge(two.chain)
    assert len(merge.waiting) == 1
    merge.add(one.chain)
    assert not merge.waiting
    assert _values(merge, row) == ["two"]


def test_an_entry_for_a_newer_reader_waits_with_all_after_it(pc: Callable[[], Pc]) -> None:
    one = pc()
    one.write(min=2)
    one.write()
    assert len(_merge(one.chain).waiting) == 2


def test_branches_of_one_stream_are_concurrent(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    clone = one.twin()
    one.write(["set", 3, row, [100, "one"]])
    clone.write(["set", 3, row, [100, "clone"]])
    both = one.chain + clone.chain
    assert _values(_merge(both), row) == ["clone", "one"]
    clone.write(["set", 3, row, [100, "again"]], base=2)
    assert _values(_merge(both + clone.chain), row) == ["again", "clone", "one"]
    one.write_after(clone, ops=[["set", 3, row, [100, "all"]]])
    assert _values(_merge(one.chain + clone.chain), row) == ["all"]


def test_a_new_incarnation_saw_what_its_parent_saw(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    two = pc()
    two.chain.clear()
    two.write(open=Open("data", ID, ID, ID, one.head))
    two.write(["set", 3, row, [100, "two"]])
    assert _values(_merge(one.chain + two.chain), row) == ["two"]


# Erasure


def test_rows_keyed_to_an_erased_row_go_with_it(pc: Callable[[], Pc]) -> None:
    one = pc()
    person = _new_row(one)
    near = one.write(["ins", 6, [person], []]).rows[0]
    assert near is not None
    one.write(["add", 7, [near, ID], []])
    one.write(["erase", [person], "P-1"])
    merge = _merge(one.chain)
    assert merge.rows == {}
    assert merge.state_lines() == [f'["erased","{person}"]'.encode()]


def test_a_circle_of_keys_ends(pc: Callable[[], Pc]) -> None:
    one = pc()
    one.write(["ins", 6, [ID], []])
    merge = _merge(one.chain)
    merge._keys[RowId(ID)] = {next(row for _, row in merge.rows)}
    assert not merge.is_dead(RowId(ID))


def test_an_erased_op_waits_for_the_entry_that_ordered_it(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    kept = one.write(["ins", 3, [], [100, "kept"]]).rows[0]
    order = one.write(["erase", [row], "P-1"])
    gone = redact(one.chain[1], {0: order.hash})
    merge = Merge()
    merge.add([one.chain[0], gone, one.chain[2]])
    assert len(merge.waiting) == 2
    merge.add([order])
    assert merge.state_hash() == _merge(one.chain).state_hash()
    assert kept is not None
    assert _values(merge, kept) == ["kept"]


def test_an_op_stripped_without_need_is_filled_in_by_a_full_copy(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    order = one.write(["erase", [RowId(ID)], "P-1"])
    stripped = redact(one.chain[1], {0: order.hash})
    merge = _merge([one.chain[0], stripped, order])
    assert not merge.waiting
    assert _values(merge, row) == []
    merge.add([one.chain[1]])
    assert merge.state_hash() == _merge(one.chain).state_hash()


def test_an_erase_in_a_restricted_stream_does_not_count(pc: Callable[[], Pc]) -> None:
    one = pc()
    row = _new_row(one)
    one.write(["erase", [row], "P-1"])
    merge = Merge("restricted")
    merge.add(one.chain)
    assert merge.erased == set()
    assert _values(merge, row) == ["a"]


# The definition itself


def _past(entry: Entry, known: dict[str, Entry]) -> set[str]:
    found: set[str] = set()
    todo = [entry.hash]
    while todo:
        one = todo.pop()
        if one in known and one not in found:
            found.add(one)
            header = known[one].header
            todo += [position.hash for position in header.imp]
            todo.append(known[one].prev)
            todo += [header.parent.hash] if header.parent else []
    return found


def _context(entry: Entry, known: dict[str, Entry]) -> set[str]:
    base = known.get(entry.prev)
    wanted = entry.header.base or entry.header.seq - 1
    while base is not None and base.header.seq > wanted:
        base = known.get(base.prev)
    seen = _past(base, known) if base else set()
    for position in entry.header.imp:
        if position.hash in known:
            seen |= _past(known[position.hash], known)
    return seen


def _brute(entries: Sequence[Entry]) -> dict[tuple[int, RowId, Any], set[tuple[str, int]]]:
    known: dict[str, Entry] = {entry.hash: entry for entry in entries}
    contexts = {hash_: _context(entry, known) for hash_, entry in known.items()}
    registers: dict[tuple[int, RowId, Any], set[tuple[str, int]]] = {}
    for entry in known.values():
        for index, row, op in row_ops(entry):
            for group in written(op):
                registers.setdefault((op.table, row, group), set()).add((entry.hash, index))

    def sees(one: tuple[str, int], other: tuple[str, int]) -> bool:
        return other[0] in contexts[one[0]] or (one[0] == other[0] and other[1] < one[1])

    return {
        at: {one for one in elements if not any(sees(other, one) for other in elements)}
        for at, elements in registers.items()
    }


def _history(seed: int) -> list[Entry]:
    """A few PCs (one cloned) that edit the same rows, import from each other, keep old forms."""
    random = Random(seed)
    pcs = [Pc(random) for _ in range(3)]
    rows = [_new_row(pcs[0], str(number)) for number in range(2)]
    for one in pcs[1:]:
        one.write_after(pcs[0], ops=[])
    for step in range(random.randint(4, 16)):
        if step == 5:
            pcs.append(random.choice(pcs).twin())
        one, row = random.choice(pcs), random.choice(rows)
        ops = random.choices(
            [
                ["set", 3, row, [random.choice([100, 200]), step]],
                ["set", 3, random.choice(rows), [100, -step]],
                ["void", 3, row, "salah"],
                ["unvoid", 3, row],
            ],
            weights=[6, 2, 1, 1],
            k=random.randint(1, 2),
        )
        keys: dict[str, Any] = {}
        others = [other for other in pcs if other is not one and random.random() < 0.3]
        if others:
            keys["imp"] = tuple(other.head for other in others)
        if random.random() < 0.4 and len(one.chain) > 2:
            keys["base"] = random.randint(1, len(one.chain) - 1)
        one.write(*ops, **keys)
    return list({entry.hash: entry for one in pcs for entry in one.chain}.values())


@settings(max_examples=150)
@given(st.integers(0, 10**9))
def test_every_order_of_arrival_gives_what_the_definition_says(seed: int) -> None:
    entries = _history(seed)
    expected = _brute(entries)
    order = Random(seed)
    hashes = set()
    for _ in range(3):
        order.shuffle(entries)
        merge = Merge()
        for entry in entries:
            merge.add([entry])
        assert not merge.waiting
        found = {
            (table, row, group): {(merge.entry(one), one.op) for one in siblings}
            for (table, row), registers in merge.rows.items()
            for group, siblings in registers.items()
        }
        assert found == expected
        hashes.add(merge.state_hash())
    assert len(hashes) == 1


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_forcing_does_not_depend_on_order_and_is_undone_by_the_past(seed: int) -> None:
    entries = _history(seed)
    order = Random(seed)
    lost = order.choice(entries)
    rest = [entry for entry in entries if entry is not lost]
    hashes = set()
    for _ in range(2):
        order.shuffle(rest)
        merge = _merge(rest)
        merge.force()
        hashes.add(merge.state_hash())
    assert len(hashes) == 1
    merge.add([lost])
    assert merge.state_hash() == _merge(entries).state_hash()


# Contexts kept and restored


def test_contexts_come_back_from_what_was_noted() -> None:
    contexts, noted = Contexts(), []
    places = [place_of(1, 1), place_of(1, 2), place_of(2, 1), place_of(2, 2), place_of(3, 3)]
    links = [
        Links(),
        Links(prev=places[0]),
        Links(parent=places[1]),
        Links(prev=places[2], imports=[places[1]], base=None),
        Links(prev=places[1], imports=[places[3]], base=1),
    ]
    for place, link in zip(places, links, strict=True):
        noted += contexts.add(place, link)
    again = Contexts()
    for branch, fork in ((1, None), (2, None), (3, places[1])):
        mine = [note for note in noted if note.place >> 40 == branch]
        again.restore(contexts.head(branch), fork, mine)
    for place in places:
        assert again.past(place) == contexts.past(place)
        assert again.context(place) == contexts.context(place)
    assert again.at(3, 1) == places[0]
    assert again.at(3, 3) == places[4]
    assert again.at(3, 4) is None
    assert again.at(2, 0) is None
    assert sorted(again.heads()) == [places[1], places[3], places[4]]
    assert covers(again.context(places[4]), places[3])
    assert not covers(again.context(places[0]), places[0])


def test_union_joins_arrays_without_repeats() -> None:
    values = [[1_200, ["a", "b"]], [1_200, ["b", "c"]], [1_200, None]]
    assert union(values) == {1_200: ["a", "b", "c"]}
    assert list(itertools.chain(*union([[1_200, None], [1_200, ["a"]]]).values())) == ["a"]  # type: ignore[arg-type]
