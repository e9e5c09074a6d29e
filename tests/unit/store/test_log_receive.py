"""Merging: any order, waiting, twice, choices between values, random exchange between PCs."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lipas_desktop.domain.edits import Add, Edit, Insert, Set, Unvoid, Void
from lipas_desktop.domain.entries import Entry, build_entry, redact
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.merge import Merge
from tests.unit.store.log_pcs import BY, DEVICE, HOUSE, Pc, header_of

YULI = {"full_name": "Yuliana Bria", "sex": "P", "phone": "0812"}


@pytest.fixture
def pcs(tmp_path: Path) -> Iterator[Callable[[], Pc]]:
    made: list[Pc] = []

    def make() -> Pc:
        made.append(Pc(tmp_path / f"{len(made)}.db", seed=len(made) + 1))
        return made[-1]

    yield make
    for pc in made:
        pc.close()


def _pair(pcs: Callable[[], Pc]) -> tuple[Pc, Pc, RowId]:
    """Two PCs that both hold one person."""
    one, two = pcs(), pcs()
    row = one.new(Insert("person", values=YULI))
    two.take(one)
    return one, two, row


def _foreign(*ops: list[object], **keys: object) -> list[Entry]:
    opened = Open("data", HOUSE, DEVICE, "AAAAAAAAAAAAAAAAAAAAAA", None)
    first = build_entry(Header(1, 1, 0, 1, 480, open=opened), NO_ENTRY, bytes(16), [])
    header = Header(2, 2, len(ops), 1, 480, **keys)  # type: ignore[arg-type]
    return [first, build_entry(header, first.hash, bytes(16), ops)]


def test_what_one_pc_wrote_is_the_same_on_the_other(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    assert two.cell("person", row, "full_name", "phone", "_shown") == ("Yuliana Bria", "0812", 1)
    one.take(two)
    assert one.log.state_hash("data") == two.log.state_hash("data")
    assert two.told == [("person", [row])]


def test_receiving_twice_adds_nothing(pcs: Callable[[], Pc]) -> None:
    one, two, _ = _pair(pcs)
    entries = one.entries()
    again = two.log.receive("data", entries)
    assert (again.new, again.known, again.waiting) == (0, 2, 0)
    assert again.changes.rows == frozenset()
    assert len(two.entries()) == 3


def test_entries_in_any_order_wait_until_their_past_is_here(pcs: Callable[[], Pc]) -> None:
    one, two = pcs(), pcs()
    row = one.new(Insert("person", values=YULI))
    one.save(Set("person", row, {"phone": "1"}))
    first, second, third = one.entries()
    received = two.log.receive("data", [third, second])
    assert (received.new, received.waiting) == (0, 2)
    assert two.log.waiting("data") == 2
    assert two.log.receive("data", [third]).known == 1
    received = two.log.receive("data", [first])
    assert (received.new, received.waiting) == (3, -2)
    assert two.log.waiting("data") == 0
    assert two.cell("person", row, "phone") == ("1",)


def test_what_waits_survives_closing_and_never_enters_have_or_header(
    pcs: Callable[[], Pc], tmp_path: Path
) -> None:
    one, two = pcs(), pcs()
    row = one.new(Insert("person", values=YULI))
    one.save(Set("person", row, {"phone": "1"}))
    entries = one.entries()
    two.log.receive("data", entries[1:])
    assert len(two.log.frontier("data")) == 1
    position = two.save(Insert("person", values=YULI)).position
    assert header_of(two, position).imp == ()
    two.close()
    received = two.log.receive("data", entries[:1])
    assert received.new == 3


def test_an_entry_waits_for_every_stream_that_it_imports(pcs: Callable[[], Pc]) -> None:
    one, two, three = pcs(), pcs(), pcs()
    row = one.new(Insert("person", values=YULI))
    two.take(one)
    two.save(Set("person", row, {"phone": "2"}))
    own = two.log.own("data")
    assert own is not None
    assert [position.hash for position in header_of(two, own).imp] == [one.entries()[-1].hash]
    mine = [entry for entry in two.entries() if entry.hash not in {e.hash for e in one.entries()}]
    assert three.log.receive("data", mine).waiting == 1
    assert three.take(one).new == 3
    assert three.cell("person", row, "phone") == ("2",)


def test_an_import_is_named_once(pcs: Callable[[], Pc]) -> None:
    _, two, row = _pair(pcs)
    first = two.save(Set("person", row, {"phone": "2"})).position
    second = two.save(Set("person", row, {"phone": "3"})).position
    assert len(header_of(two, first).imp) == 1
    assert header_of(two, second).imp == ()


def test_an_import_that_another_covers_is_not_named(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    two.save(Set("person", row, {"phone": "2"}))
    three = pcs()
    three.take(one)
    three.take(two)
    position = three.save(Set("person", row, {"phone": "3"})).position
    assert header_of(three, position).imp == (two.log.own("data"),)


def test_concurrent_values_of_a_review_group_are_an_item_until_someone_chooses(
    pcs: Callable[[], Pc],
) -> None:
    one, two, row = _pair(pcs)
    one.save(Set("person", row, {"sex": "L"}))
    two.save(Set("person", row, {"sex": "?", "phone": "9"}))
    one.take(two)
    two.take(one)
    for pc in (one, two):
        assert pc.cell("person", row, "_review", "phone") == ('["sex"]', "9")
    assert one.cell("person", row, "sex") == two.cell("person", row, "sex")
    (choice,) = one.log.choices("person", row)
    assert choice.columns == ("sex",)
    assert choice.lines[0].values["sex"] == one.cell("person", row, "sex")[0]
    assert {line.values["sex"] for line in choice.lines} == {"L", "?"}
    one.save(Set("person", row, {"sex": "P"}), screen=one.log.screen("data"))
    two.take(one)
    assert two.cell("person", row, "sex", "_review") == ("P", None)
    assert two.log.choices("person", row) == []
    assert one.log.state_hash("data") == two.log.state_hash("data")


def test_streams_of_another_kind_do_not_touch_a_register(tmp_path: Path) -> None:
    pc = Pc(tmp_path / "register.db", kinds=("data", "restricted"))
    done = pc.save(Insert("legal_status", [BY], {"category": "PB"}), kind="restricted")
    row = done.ids[0]
    assert row is not None
    pc.log.receive("data", _foreign(["set", 20, row, [100, "CB"]]))
    assert pc.cell("legal_status", row, "category") == ("PB",)
    assert pc.log.choices("legal_status", row) == []
    pc.save(Set("legal_status", row, {"stage": "x"}), kind="restricted")
    pc.save(Set("legal_status", row, {"category": "CMB"}), kind="restricted")
    merge = Merge("restricted")
    merge.add(pc.entries("restricted"))
    assert pc.log.state_hash("restricted") == merge.state_hash()
    merge = Merge()
    merge.add(pc.entries("data"))
    assert pc.log.state_hash("data") == merge.state_hash()
    pc.close()


def test_equal_concurrent_values_are_no_item(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    one.save(Set("person", row, {"sex": "L"}))
    two.save(Set("person", row, {"sex": "L"}))
    one.take(two)
    assert one.cell("person", row, "sex", "_review") == ("L", None)


def test_auto_groups_show_a_winner_without_an_item_and_union_joins(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    one.save(Set("person", row, {"phone": "1", "skills": ["las", "jahit"]}))
    two.clock.at += 5_000
    two.save(Set("person", row, {"phone": "2", "skills": ["kayu", "las"]}))
    one.take(two)
    assert one.cell("person", row, "phone", "_review") == ("2", None)
    assert json.loads(one.cell("person", row, "skills")[0]) == ["kayu", "las", "jahit"]
    one.save(Set("person", row, {"skills": ["kayu"]}))
    assert json.loads(one.cell("person", row, "skills")[0]) == ["kayu"]


def test_a_second_value_of_an_immutable_group_is_always_an_item(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    row = pc.new(Insert("person", values=YULI | {"local_no": "RKO-1"}))
    pc.save(Set("person", row, {"phone": "1"}))
    assert pc.cell("person", row, "_review") == (None,)
    pc.save(Set("person", row, {"local_no": "RKO-2"}))
    assert pc.cell("person", row, "local_no", "_review") == ("RKO-2", '["local_no"]')
    pc.save(Set("person", row, {"phone": "2"}))
    assert pc.cell("person", row, "_review") == ('["local_no"]',)
    pc.save(Set("person", row, {"local_no": "RKO-1"}))
    assert pc.cell("person", row, "_review") == (None,)


def test_an_immutable_group_first_written_later_is_no_item(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    row = pc.new(Insert("person", values=YULI))
    pc.save(Set("person", row, {"local_no": "RKO-1"}))
    assert pc.cell("person", row, "_review") == (None,)


def test_a_void_here_and_an_edit_there_are_contested(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    one.save(Void("person", row, "salah"))
    two.save(Set("person", row, {"phone": "9"}))
    two.take(one)
    assert two.cell("person", row, "_void", "_contested") == (0, 1)
    (choice,) = two.log.choices("person", row)
    assert choice.lines[0].reason == "salah"
    two.save(Void("person", row, "tetap"), screen=two.log.screen("data"))
    one.take(two)
    assert one.cell("person", row, "_void", "_contested") == (1, 0)


def test_a_form_opened_before_an_import_keeps_what_came_with_it(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    screen = two.log.screen("data")
    one.save(Set("person", row, {"full_name": "Yuliana B."}))
    two.take(one)
    assert two.log.changed_since("person", row, ["full_name", "phone"], screen) == ("full_name",)
    done = two.save(Set("person", row, {"full_name": "Yuli"}), screen=screen)
    header = header_of(two, done.position)
    # The own stream has not moved, so the absent base says it; what came later is not imported.
    assert header.base is None
    assert one.entries()[-1].hash not in [position.hash for position in header.imp]
    assert two.cell("person", row, "_review") != (None,)
    assert len(two.log.choices("person", row)[0].lines) == 2
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        two.save(Set("person", row, {"full_name": "Y."}), screen=screen)


def test_the_same_relation_of_two_pcs_is_one_row(pcs: Callable[[], Pc]) -> None:
    one, two, person = _pair(pcs)
    session = one.new(Insert("session", [BY], {"date": "2021-10-28"}))
    two.take(one)
    row = one.new(Add("attendance", [person, session], {"mark": "H"}))
    assert two.new(Add("attendance", [person, session], {"mark": "S"})) == row
    one.take(two)
    assert one.database.value("SELECT count(*) FROM attendance") == 1
    assert one.cell("attendance", row, "_review", "_contested") == ('["mark"]', 0)


def test_a_branch_of_a_stream_is_kept_beside_it(pcs: Callable[[], Pc], tmp_path: Path) -> None:
    one, two, row = _pair(pcs)
    clone = Pc.__new__(Pc)
    one.close()
    (tmp_path / "clone.db").write_bytes((tmp_path / "0.db").read_bytes())
    _reopen(clone, one, tmp_path / "clone.db")
    one.save(Set("person", row, {"phone": "one"}))
    clone.save(Set("person", row, {"phone": "clone"}))
    two.take(one)
    two.take(clone)
    heads = [head for head in two.log.frontier("data") if head.seq == 3]
    assert len(heads) == 2
    assert len({head.stream for head in heads}) == 1
    assert len(two.log.choices("person", row)[0].lines) == 2
    two.save(Set("person", row, {"phone": "both"}))
    assert two.log.choices("person", row) == []
    clone.close()


def _reopen(clone: Pc, of: Pc, path: Path) -> None:
    from lipas_desktop.domain.ledger import LEDGER
    from lipas_desktop.store.database import Database
    from lipas_desktop.store.log import Log
    from tests.unit.store.log_pcs import KEY, HandClock

    clone.clock, clone.told = HandClock(of.clock.at + 77), []
    clone.database = Database(path, KEY)
    clone.log = Log(clone.database, LEDGER, clone.clock, Random(99).randbytes)  # type: ignore[arg-type]


def test_unknown_tables_fields_and_ops_are_kept_and_hashed(pcs: Callable[[], Pc]) -> None:
    one, two = pcs(), pcs()
    entries = _foreign(
        ["ins", 999, [BY], [100, "later"]],
        ["set", 3, BY, [199, 5, 9_900, "unknown group"]],
        ["later", 1],
    )
    for pc in (one, two):
        pc.log.receive("data", entries)
    two.take(one)
    one.take(two)
    merge = Merge()
    merge.add(one.entries())
    assert one.log.state_hash("data") == two.log.state_hash("data") == merge.state_hash()
    assert one.cell("person", BY, "_shown", "full_name") == (0, None)


def test_values_of_another_type_do_not_stop_an_import(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    fields = [100, ["a", 1], 101, 5, 102, True, 1_200, "x", 1_800, "yes", 1_903, [1]]
    pc.log.receive("data", _foreign(["ins", 3, [BY, BY], fields]))
    found = pc.database.row("SELECT full_name, alias, clan, skills, restricted FROM person")
    assert found == ('["a", 1]', "5", "True", '["x"]', None)


def test_a_set_without_fields_leaves_no_trace(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    pc.log.receive("data", _foreign(["set", 3, BY, []]))
    assert pc.database.value("SELECT count(*) FROM person") == 0
    pc.save(Set("person", pc.new(Insert("person", values=YULI)), {}))
    pc.log.receive("data", _foreign(["set", 3, BY, []], ["set", 3, BY, [300, "P"]]))
    assert pc.cell("person", BY, "sex") == ("P",)


def test_other_threads_read_what_is_committed(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    two.save(Set("person", row, {"sex": "L"}))
    one.save(Set("person", row, {"sex": "?"}))
    one.take(two)
    with ThreadPoolExecutor(1) as pool, one.database.writing():
        one.save(Set("person", row, {"phone": "1"}))
        early = pool.submit(one.log.screen, "data").result()
        lines = pool.submit(one.log.history, "person", row).result()
    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(one.log.screen, "data").result()
        choices = pool.submit(one.log.choices, "person", row).result()
        since = pool.submit(one.log.changed_since, "person", row, ["sex", "phone"], early).result()
    assert (early.seq, later.seq) == (3, 4)
    assert len(lines) == 3
    assert len(choices) == 1
    assert since == ("phone",)


def test_a_row_is_shown_once_its_making_comes(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    first, made = _foreign(["add", 8, [BY, BY], [100, "H"]])
    row = made.rows[0]
    assert row is not None
    early = build_entry(
        Header(3, 2, 1, 1, 480), first.hash, b"1" * 16, [["set", 8, row, [200, True]]]
    )
    pc.log.receive("data", [first, early])
    assert pc.cell("attendance", row, "_shown", "key1") == (0, None)
    pc.log.receive("data", [made])
    assert pc.cell("attendance", row, "_shown", "key1", "mark", "signed_on_paper") == (
        1,
        BY,
        "H",
        1,
    )
    assert pc.cell("attendance", row, "_at", "_made") == (3, 2)


def test_a_broken_chain_or_a_stream_of_another_kind_is_refused(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    first, second = _foreign(["note", "a"])
    skipped = build_entry(Header(2, 3, 0, 1, 480), first.hash, bytes(16), [])
    with pytest.raises(WorldError, match=r"bundle\.CHAIN"):
        pc.log.receive("data", [first, skipped])
    assert len(pc.entries()) == 1
    with pytest.raises(WorldError, match=r"bundle\.STREAM"):
        pc.log.receive("restricted", [first])
    pc.log.receive("data", [first])
    with pytest.raises(WorldError, match=r"bundle\.STREAM"):
        pc.log.receive("restricted", [second])


def test_an_entry_for_a_newer_reader_waits(pcs: Callable[[], Pc]) -> None:
    pc = pcs()
    assert pc.log.receive("data", _foreign(["note", "a"], min=2)).waiting == 1
    assert pc.log.receive("data", []).new == 0
    with pc.database.writing():
        pc.database.run("UPDATE waiting SET wants = 'reader:1'")
    # The newer program would take it; this one looks again and goes on waiting.
    assert pc.log.receive("data", []).new == 0
    assert pc.log.waiting("data") == 1


def test_a_gone_line_waits_for_the_erase_that_it_names(pcs: Callable[[], Pc]) -> None:
    pc, other = pcs(), pcs()
    first, second = _foreign(["ins", 3, [], [100, "a"]], ["ins", 3, [], [100, "b"]])
    erased = second.rows[0]
    order = build_entry(Header(3, 3, 1, 1, 480), second.hash, bytes(16), [["erase", [erased], "P"]])
    pc.log.receive("data", [first, redact(second, {0: order.hash})])
    assert pc.log.waiting("data") == 1
    pc.log.receive("data", [order])
    assert pc.log.waiting("data") == 0
    merge = Merge()
    merge.add([*other.entries(), first, second, order])
    assert pc.log.state_hash("data") == merge.state_hash()


def test_large_imports_are_committed_in_transactions_of_a_thousand_ops(
    pcs: Callable[[], Pc],
) -> None:
    one, two = pcs(), pcs()
    one.save(*[Insert("person", values=YULI) for _ in range(2_500)])
    received = two.take(one)
    assert received.new == 4
    assert received.changes.everything
    assert [len(rows) for _, rows in two.told] == [1_000, 1_000, 500]


def test_large_entries_are_committed_a_few_megabytes_at_a_time(pcs: Callable[[], Pc]) -> None:
    """Few ops may be many bytes, and memory holds what is not committed twice."""
    one, two = pcs(), pcs()
    for _ in range(16):
        one.save(*[Insert("person", values={**YULI, "note": "x" * 60_000}) for _ in range(14)])
    assert two.take(one).ops == 16 * 14
    sizes = [60_000 * len(rows) for _, rows in two.told]
    assert sum(sizes) == 60_000 * 16 * 14
    assert max(sizes) <= 4 << 20


def test_a_cut_import_goes_on_where_it_stopped(pcs: Callable[[], Pc]) -> None:
    one, two = pcs(), pcs()
    one.save(*[Insert("person", values=YULI) for _ in range(2_500)])
    entries = one.entries()

    def cut() -> Iterator[Entry]:
        yield from entries[:3]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        two.log.receive("data", cut())
    assert two.database.value("SELECT count(*) FROM person") == 1_000
    assert two.take(one).new == 2
    assert two.database.value("SELECT count(*) FROM person") == 2_500


# Random exchange


def _edit(random: Random, rows: list[RowId], step: int) -> Edit:
    row = random.choice(rows)
    return random.choice(
        [
            Set("person", row, {"full_name": f"n{step}"}),
            Set("person", row, {"alias": f"a{step}", "phone": str(step)}),
            Set("person", row, {"skills": [f"s{step % 3}"], "hobi": step}),
            Set("person", row, {"local_no": f"L{step % 2}"}),
            Void("person", row, "salah"),
            Unvoid("person", row),
            Add("attendance", rows[:2], {"mark": random.choice("HSIAT")}),
        ]
    )


def _exchange(tmp_path: Path, seed: int) -> list[Pc]:
    random = Random(seed)
    pcs = [Pc(tmp_path / f"{seed}-{number}.db", seed + number) for number in range(3)]
    rows = [pcs[0].new(Insert("person", values=YULI)) for _ in range(2)]
    for pc in pcs[1:]:
        pc.take(pcs[0])
    screens = {pc: [pc.log.screen("data")] for pc in pcs}
    for step in range(random.randint(6, 14)):
        pc = random.choice(pcs)
        pc.clock.at += random.randint(-20_000, 20_000)
        if random.random() < 0.35:
            entries = random.choice(pcs).entries()
            random.shuffle(entries)
            pc.log.receive("data", entries[: random.randint(1, len(entries))])
        screen = random.choice([None, *screens[pc]])
        try:
            pc.save(*[_edit(random, rows, step) for _ in range(2)], screen=screen)
        except InputError:
            continue
        screens[pc].append(pc.log.screen("data"))
    for pc in pcs:
        for other in random.sample(pcs, len(pcs)):
            entries = other.entries()
            random.shuffle(entries)
            pc.log.receive("data", entries)
    for pc in pcs:
        for other in pcs:
            pc.take(other)
    return pcs


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**6))
def test_pcs_that_exchange_entries_in_any_order_converge(tmp_path: Path, seed: int) -> None:
    pcs = _exchange(tmp_path, seed)
    try:
        merge = Merge()
        merge.add(pcs[0].entries())
        hashes = {pc.log.state_hash("data") for pc in pcs}
        assert hashes == {merge.state_hash()}
        tables = [
            [
                pc.database.rows(f"SELECT * FROM {kind} ORDER BY id")
                for kind in ("person", "attendance")
            ]
            for pc in pcs
        ]
        assert tables[0] == tables[1] == tables[2]
        for table, row in merge.rows:
            kind = {3: "person", 8: "attendance"}[table]
            void, contested = merge.life(table, row)
            assert pcs[0].cell(kind, row, "_void", "_contested") == (void, contested)
    finally:
        for pc in pcs:
            pc.close()
            pc.database.path.unlink()


# Several edits of one row, forked streams


def test_several_edits_of_a_row_are_all_held_against_the_screen(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    old = one.log.screen("data")
    two.save(Set("person", row, {"full_name": "Juliana"}))
    one.take(two)
    done = one.save(
        Set("person", row, {"full_name": "Yuli"}), Set("person", row, {"phone": "1"}), screen=old
    )
    assert header_of(one, done.position).imp == ()
    merge = Merge()
    merge.add(one.entries())
    assert len(merge.rows[3, row][1]) == 2


def test_a_choice_is_refused_in_whichever_edit_it_is_made(pcs: Callable[[], Pc]) -> None:
    one, two, row = _pair(pcs)
    old = one.log.screen("data")
    one.save(Set("person", row, {"full_name": "Juliana"}))
    two.save(Set("person", row, {"full_name": "Yuli"}))
    one.take(two)
    edits = [Set("person", row, {"full_name": "Y"}), Set("person", row, {"phone": "1"})]
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        one.save(*edits, screen=old)
