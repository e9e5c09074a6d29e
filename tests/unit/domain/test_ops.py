import pytest

from lipas_desktop.domain.ops import (
    AddOp,
    EraseOp,
    HeadOp,
    InsOp,
    NoteOp,
    SetOp,
    UnvoidOp,
    VoidOp,
    by_group,
    flat,
    parse_op,
)

ROW = "PcRh6oHyKbAENrgP55jhWw"
OTHER = "_C0KPMusy_pw3GWWUCrVww"
HASH = "qUofSYTN0nibnYJsjwk8NoZN_DAQrycpuPfF-UrHIiE"


def test_every_shape_is_read() -> None:
    assert parse_op(["ins", 3, [ROW], [100, "a"]]) == InsOp(3, [ROW], {100: "a"})
    assert parse_op(["add", 8, [ROW, OTHER], []]) == AddOp(8, [ROW, OTHER], {})
    assert parse_op(["set", 3, ROW, ["x", None]]) == SetOp(3, ROW, {"x": None})
    assert parse_op(["void", 3, ROW, "salah"]) == VoidOp(3, ROW, "salah")
    assert parse_op(["unvoid", 3, ROW]) == UnvoidOp(3, ROW)
    assert parse_op(["erase", [ROW], "P-1"]) == EraseOp([ROW], "P-1")
    assert parse_op(["head", ROW, 4, HASH]) == HeadOp(ROW, 4, HASH)
    assert parse_op(["note", "undo", 1, [True]]) == NoteOp("undo", [1, [True]])


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        [1],
        "set",
        ["gone", HASH, HASH],
        ["ins", 3, [ROW] * 9, []],
        ["ins", True, [], []],
        ["ins", 65_536, [], []],
        ["ins", 3, [], [100, [True]]],
        ["ins", 3, [], [100, [None]]],
        ["ins", 3, [], [100, [0] * 1_001]],
        ["ins", 3, [], [10_000_000, 1]],
        ["ins", 3, [], [True, 1]],
        ["ins", 3, [], ["a" * 65, 1]],
        ["ins", 3, [], [None, 1]],
        ["ins", 3, {}, []],
        ["ins", 3, [], {}],
        ["set", 3, ROW, ["b", 1, "a", 1]],
        ["void", 3, ROW, None],
        ["unvoid", 3, ROW, ""],
        ["erase", [], "P"],
        ["erase", [ROW] * 1_001, "P"],
        ["head", ROW, 0, HASH],
        ["head", ROW, 1, ROW],
        ["note"],
        ["note", 1],
    ],
)
def test_another_shape_has_no_effect(value: object) -> None:
    assert parse_op(value) is None


def test_fields_are_written_numbers_first_then_names() -> None:
    fields = {"b": 1, 200: 2, "a": [3], 101: None, 100: True}
    assert flat(fields) == [100, True, 101, None, 200, 2, "a", [3], "b", 1]


def test_groups_hold_their_fields_in_order_and_a_name_is_its_own_group() -> None:
    op = parse_op(["set", 3, ROW, [100, 1, 101, 2, 1_200, 3, "a", 4, "b", 5]])
    assert isinstance(op, SetOp)
    assert by_group(op.fields) == {
        1: [100, 1, 101, 2],
        12: [1_200, 3],
        "a": ["a", 4],
        "b": ["b", 5],
    }
