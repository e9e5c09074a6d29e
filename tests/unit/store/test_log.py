"""Writing: what an action becomes in the log, in the tables, in the header."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Add, Insert, MadeRow, Note, Set, Unvoid, Void
from lipas_desktop.domain.entries import Entry, build_entry, split_raw
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.log import ROW_LIFE
from tests.unit.store.log_pcs import BY, DEVICE, HOUSE, Pc, header_of

YULI = {"full_name": "Yuliana Bria", "sex": "P", "nik": "5371014107900001"}


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    one = Pc(tmp_path / "register.db")
    yield one
    one.close()


def _ops(pc: Pc, seq: int) -> list[object]:
    own = pc.log.own("data")
    assert own is not None
    raw = next(pc.log.entries(own.stream, seq, seq))
    return [json.loads(line) for line in split_raw(raw)[2:]]


def test_an_insert_becomes_an_entry_a_row_and_a_word_to_the_search(pc: Pc) -> None:
    done = pc.save(Insert("person", values=YULI))
    row = done.ids[0]
    assert row is not None
    assert pc.cell("person", row, "full_name", "nik", "alias") == (
        "Yuliana Bria",
        "5371014107900001",
        None,
    )
    assert pc.cell("person", row, "_void", "_contested", "_review", "_shown") == (0, 0, None, 1)
    assert pc.told == [("person", [row])]
    assert done.changes.rows == {("person", row)}
    assert _ops(pc, 2) == [["ins", 3, [], [100, "Yuliana Bria", 200, "5371014107900001", 300, "P"]]]


def test_the_stored_chain_verifies_from_its_first_entry(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    pc.save(Set("person", row, {"phone": "0812"}))
    entries = pc.entries()
    assert [entry.header.seq for entry in entries] == [1, 2, 3]
    assert entries[-1].hash == pc.log.frontier("data")[0].hash
    assert entries[0].header.open is not None
    assert entries[0].header.open.device == DEVICE


def test_a_set_writes_its_whole_group_and_no_other(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI | {"alias": "Yuli"}))
    pc.save(Set("person", row, {"full_name": "Yuliana B."}))
    assert _ops(pc, 3) == [["set", 3, row, [100, "Yuliana B.", 101, "Yuli"]]]
    assert pc.cell("person", row, "full_name", "alias", "sex") == ("Yuliana B.", "Yuli", "P")


def test_a_group_that_is_emptied_is_written_as_one_null(pc: Pc) -> None:
    row = pc.new(Insert("person", values={"full_name": "A", "phone": "0812", "phone_text": "x"}))
    pc.save(Set("person", row, {"phone": None, "phone_text": None}))
    assert _ops(pc, 3) == [["set", 3, row, [700, None]]]
    assert pc.cell("person", row, "phone", "phone_text") == (None, None)


def test_an_added_question_is_a_group_of_its_own_and_lands_in_extra(pc: Pc) -> None:
    row = pc.new(Insert("person", values={"full_name": "A", "pekerjaan_ortu": "petani"}))
    pc.save(Set("person", row, {"hobi": ["masak"], "full_name": "B"}))
    (extra,) = pc.cell("person", row, "extra")
    assert json.loads(extra) == {"pekerjaan_ortu": "petani", "hobi": ["masak"]}
    pc.save(Set("person", row, {"pekerjaan_ortu": None}))
    (extra,) = pc.cell("person", row, "extra")
    assert json.loads(extra) == {"hobi": ["masak"]}


def test_fields_of_a_group_that_this_program_does_not_know_are_carried_over(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    pc.log.receive("data", _newer(pc, row))
    pc.save(Set("person", row, {"full_name": "Y."}))
    assert _ops(pc, 3) == [["set", 3, row, [100, "Y.", 199, "?"]]]


def _newer(pc: Pc, row: RowId) -> list[Entry]:
    """What a newer program might write: field 199 of the name's group."""
    own = pc.log.own("data")
    assert own is not None
    opened = Open("data", HOUSE, DEVICE, "AAAAAAAAAAAAAAAAAAAAAA", None)
    first = build_entry(Header(1, 1, 0, 9, 480, open=opened), NO_ENTRY, bytes(16), [])
    op = ["set", 3, row, [100, "Yuliana", 199, "?"]]
    second = build_entry(Header(2, 2, 1, 9, 480, imp=(own,)), first.hash, bytes(16), [op])
    return [first, second]


def test_values_of_every_type_come_to_their_columns(pc: Pc) -> None:
    row = pc.new(Insert("person", values={"full_name": "A", "skills": ["las", "kayu"]}))
    pc.save(Set("person", row, {"restricted": True, "sheet_row": 7}))
    assert pc.cell("person", row, "skills", "restricted", "sheet_row") == ('["las", "kayu"]', 1, 7)


def test_a_relation_is_one_row_however_often_it_is_added(pc: Pc) -> None:
    person = pc.new(Insert("person", values=YULI))
    activity = pc.new(Insert("activity", values={"title": "Mebel"}))
    first = pc.new(Add("enrolment", [person, activity], {"source": "x"}))
    assert pc.new(Add("enrolment", [person, activity])) == first
    assert pc.cell("enrolment", first, "key1", "key2", "source") == (person, activity, "x")
    assert pc.database.value("SELECT count(*) FROM enrolment") == 1


def test_an_edit_may_name_the_row_of_an_earlier_one_in_the_same_action(pc: Pc) -> None:
    done = pc.save(
        Insert("import_batch", values={"kind": "people"}),
        Insert("person", values={"full_name": "A", "import_id": MadeRow(0)}),
        Insert("activity", values={"title": "B"}),
        Add("enrolment", [RowId(MadeRow(1)), RowId(MadeRow(2))], {"note": "n"}),
        Set("person", RowId(MadeRow(1)), {"alias": "a"}),
        Note("import", ["x", 1]),
    )
    batch, person, activity, enrolment, again, note = done.ids
    assert person is not None
    assert enrolment is not None
    assert again == person
    assert note is None
    assert pc.cell("person", person, "import_id", "full_name", "alias") == (batch, "A", "a")
    assert pc.cell("enrolment", enrolment, "key1", "key2") == (person, activity)
    assert done.position.seq == 2


def test_more_than_a_thousand_ops_become_several_entries(pc: Pc) -> None:
    edits = [Insert("person", values={"full_name": f"N{number}"}) for number in range(2_500)]
    edits.append(Set("person", RowId(MadeRow(3)), {"alias": "a"}))  # type: ignore[arg-type]
    done = pc.save(*edits)
    assert [entry.header.n for entry in pc.entries()] == [0, 1_000, 1_000, 501]
    assert len(set(done.ids)) == 2_500
    assert pc.database.value("SELECT count(DISTINCT full_name) FROM person") == 2_500
    assert pc.cell("person", done.ids[3], "full_name", "alias") == ("N3", "a")  # type: ignore[arg-type]


def test_long_texts_are_split_before_an_entry_is_too_long(pc: Pc) -> None:
    pc.save(*[Insert("person", values={"full_name": "A", "note": "x" * 60_000})] * 20)
    assert [entry.header.n for entry in pc.entries()] == [0, 8, 8, 4]


@pytest.mark.parametrize("text", ["a" * 70_000, "a\0b", "\ud800"])
def test_a_text_that_no_line_can_hold_is_refused_and_leaves_nothing(pc: Pc, text: str) -> None:
    with pytest.raises(InputError, match=r"log\.bad_value"):
        pc.save(
            Insert("person", values={"full_name": "A"}),
            Set("person", RowId(MadeRow(0)), {"note": text}),
        )
    assert len(pc.entries()) == 1


def test_misuse_is_refused(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    with pytest.raises(ValueError, match="no column"):
        pc.save(Set("person", row, {"Full name": "x"}))
    with pytest.raises(ValueError, match="made by add"):
        pc.save(Insert("enrolment", [row, row]))
    with pytest.raises(ValueError, match="2 keys"):
        pc.save(Add("enrolment", [row]))
    with pytest.raises(LookupError):
        pc.save(Set("person", BY, {"note": "x"}))
    with pytest.raises(ValueError, match="without edits"):
        pc.save()
    assert len(pc.entries()) == 2


def test_void_and_unvoid(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    pc.save(Void("person", row, "salah orang"))
    assert pc.cell("person", row, "_void", "_contested") == (1, 0)
    pc.save(Unvoid("person", row))
    assert pc.cell("person", row, "_void", "_contested") == (0, 0)
    assert [line.act for line in pc.log.history("person", row)] == ["unvoided", "voided", "made"]
    assert pc.log.history("person", row)[1].reason == "salah orang"


# Streams


def test_restricted_rows_go_to_the_restricted_stream_and_only_there(tmp_path: Path) -> None:
    pc = Pc(tmp_path / "register.db", kinds=("data", "restricted"))
    person = pc.new(Insert("person", values=YULI))
    status = Insert("legal_status", [person], {"category": "PB"})
    with pytest.raises(ValueError, match="does not belong"):
        pc.save(status)
    with pytest.raises(ValueError, match="does not belong"):
        pc.save(Insert("person", values=YULI), kind="restricted")
    row = pc.save(status, kind="restricted").ids[0]
    assert row is not None
    assert pc.cell("legal_status", row, "key1", "category") == (person, "PB")
    assert b"PB" not in b"".join(entry.raw for entry in pc.entries("data"))
    assert len(pc.entries("restricted")) == 2
    pc.close()


def test_a_kind_that_was_not_opened_cannot_be_written(pc: Pc) -> None:
    with pytest.raises(WorldError, match=r"log\.no_stream"):
        pc.save(Insert("audit_event", values={"action": "print"}), kind="audit")
    with pytest.raises(WorldError, match=r"log\.no_stream"):
        pc.log.screen("audit")
    assert pc.log.own("audit") is None
    assert set(pc.log.screens().by_kind) == {"data"}


def test_a_foreign_restricted_op_in_a_data_stream_reaches_no_restricted_table(pc: Pc) -> None:
    opened = Open("data", HOUSE, DEVICE, "AAAAAAAAAAAAAAAAAAAAAA", None)
    first = build_entry(Header(1, 1, 0, 1, 480, open=opened), NO_ENTRY, bytes(16), [])
    op = ["ins", 20, [BY], [100, "PB"]]
    second = build_entry(Header(2, 2, 1, 1, 480), first.hash, bytes(16), [op])
    pc.log.receive("data", [first, second])
    assert pc.database.value("SELECT count(*) FROM legal_status") == 0


def test_a_new_incarnation_goes_on_from_its_parent(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    parent = pc.log.own("data")
    opened = pc.log.open_stream("data", HOUSE, DEVICE, parent)
    assert pc.log.own("data") == opened
    pc.save(Set("person", row, {"phone": "1"}))
    assert pc.cell("person", row, "phone", "_review") == ("1", None)
    assert header_of(pc, pc.log.own("data")).imp == ()  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="parent"):
        pc.log.open_stream("data", HOUSE, DEVICE, type(opened)(opened.stream, 9, DEVICE))  # type: ignore[arg-type]


# Header


def test_the_header_says_who_and_when(pc: Pc) -> None:
    position = pc.save(Insert("person", values=YULI)).position
    header = header_of(pc, position)
    assert (header.by, header.tz, header.schema) == (BY, 480, 1)
    assert header.flags is None
    assert header.base is None
    assert header.imp == ()


def test_a_clock_set_back_is_flagged_and_never_runs_back_in_the_hybrid_clock(pc: Pc) -> None:
    before = header_of(pc, pc.save(Insert("person", values=YULI)).position)
    pc.clock.at -= 86_400_000
    after = header_of(pc, pc.save(Insert("person", values=YULI)).position)
    assert after.flags == 1
    assert after.stamp == before.stamp + 1


def test_a_clock_more_than_a_day_ahead_elsewhere_is_not_followed(pc: Pc) -> None:
    pc.log.append("data", [Insert("person", values=YULI)], by=BY, at=pc.clock.at + 90_000_000)
    header = header_of(pc, pc.save(Insert("person", values=YULI)).position)
    assert header.stamp == header.at


# Screens


def test_what_a_screen_saw_unchanged_counts_as_seen_now(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    pc.save(Insert("person", values=YULI))
    done = pc.save(Set("person", row, {"phone": "1"}), screen=screen)
    assert header_of(pc, done.position).base is None


def test_a_screen_that_is_behind_is_named_by_its_base(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI | {"alias": "Yuli"}))
    screen = pc.log.screen("data")
    pc.save(Set("person", row, {"alias": "Lia", "full_name": "Yuliana"}))
    done = pc.save(Set("person", row, {"full_name": "Y. Bria"}), screen=screen)
    assert header_of(pc, done.position).base == screen.seq
    assert pc.cell("person", row, "_review") == ('["full_name", "alias", "clan", "title"]',)
    # The group is completed from what stood on the screen.
    assert _ops(pc, 4) == [["set", 3, row, [100, "Y. Bria", 101, "Yuli"]]]


def test_a_void_counts_every_group_as_written(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    pc.save(Set("person", row, {"phone": "1"}))
    pc.save(Void("person", row, "salah"), screen=screen)
    assert pc.cell("person", row, "_void", "_contested") == (0, 1)


def test_an_edit_of_a_row_voided_meanwhile_is_contested(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    pc.save(Void("person", row, "salah"))
    pc.save(Set("person", row, {"phone": "1"}), screen=screen)
    assert pc.cell("person", row, "_void", "_contested") == (0, 1)


def test_values_side_by_side_may_not_be_settled_by_who_did_not_see_them(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    for name in ("B", "C"):
        pc.save(Set("person", row, {"full_name": name}), screen=screen)
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        pc.save(Set("person", row, {"full_name": "D"}), screen=screen)
    pc.save(Set("person", row, {"full_name": "D"}), screen=pc.log.screen("data"))
    assert pc.cell("person", row, "full_name", "_review") == ("D", None)


def test_a_screen_of_an_earlier_stream_must_be_shown_anew_where_something_changed(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    pc.log.open_stream("data", HOUSE, DEVICE, pc.log.own("data"))
    pc.save(Set("person", row, {"phone": "1"}), screen=screen)
    with pytest.raises(InputError, match=r"log\.changed_since"):
        pc.save(Set("person", row, {"phone": "2"}), screen=screen)


def test_what_changed_since_a_screen_is_named_by_column(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    screen = pc.log.screen("data")
    columns = ["full_name", "alias", "phone"]
    assert pc.log.changed_since("person", row, columns, screen) == ()
    pc.save(Set("person", row, {"title": "S.H."}))
    assert pc.log.changed_since("person", row, columns, screen) == ("full_name", "alias")
    pc.save(Void("person", row, "salah"))
    assert pc.log.changed_since("person", row, ["phone"], screen) == (ROW_LIFE,)


# Undone transactions


def test_what_is_undone_leaves_nothing_and_the_chain_goes_on(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    before = pc.log.state_hash("data")

    def fail_late() -> None:
        with pc.database.writing():
            pc.save(Set("person", row, {"phone": "1"}))
            pc.log.open_stream("data", HOUSE, DEVICE, pc.log.own("data"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_late()
    assert pc.log.state_hash("data") == before
    assert pc.cell("person", row, "phone") == (None,)
    assert len(pc.entries()) == 2
    pc.save(Set("person", row, {"phone": "2"}))
    assert [entry.header.seq for entry in pc.entries()] == [1, 2, 3]


def test_an_index_that_fails_undoes_the_entry(tmp_path: Path) -> None:
    pc = Pc(tmp_path / "register.db")
    pc.log._applier._on_rows_changed = lambda kind, rows: 1 / 0  # type: ignore[assignment]
    with pytest.raises(ZeroDivisionError):
        pc.save(Insert("person", values=YULI))
    assert len(pc.entries()) == 1
    assert pc.database.value("SELECT count(*) FROM person") == 0
    pc.close()


# History


def test_history_names_who_when_and_what(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    done = pc.save(Set("person", row, {"phone": "1", "hobi": "x"}))
    last, first = pc.log.history("person", row)
    assert (last.act, first.act) == ("changed", "made")
    assert last.values == {"phone": "1", "hobi": "x"}
    assert first.values == YULI
    assert (last.by, last.device, last.own, last.tz) == (BY, DEVICE, True, 480)
    assert last.position == done.position


def test_history_shows_only_numbers_that_have_a_column(pc: Pc) -> None:
    row = pc.new(Insert("person", values=YULI))
    pc.log.receive("data", _newer(pc, row))
    lines = pc.log.history("person", row)
    assert {"full_name": "Yuliana"} in [line.values for line in lines]
