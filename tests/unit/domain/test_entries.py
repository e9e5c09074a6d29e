from contextlib import nullcontext
from typing import Any

import pytest

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import (
    GONE_MORE,
    LEFT_MORE,
    MAX_ENTRY,
    Entry,
    GoneOp,
    build_entry,
    fill,
    parse_entry,
    redact,
    split_raw,
)
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import EntryError, Header, Open, header_line, parse_header
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId, StreamId

ID = "PcRh6oHyKbAENrgP55jhWw"
HASH = EntryHash("qUofSYTN0nibnYJsjwk8NoZN_DAQrycpuPfF-UrHIiE")
POSITION = [ID, 4, HASH]
OPEN = ["data", ID, ID, ID, None]
PLAIN: dict[str, Any] = {"at": 1, "n": 0, "schema": 1, "seq": 5, "tz": 480}


def _line(**keys: object) -> bytes:
    return canonical.dumps({key: value for key, value in (PLAIN | keys).items() if value != "-"})


def _entry(*ops: list[Any], **keys: object) -> Entry:
    header = parse_header(_line(n=len(ops), **keys))
    return build_entry(header, HASH, bytes(16), ops)


def test_a_header_is_read_and_written_alike() -> None:
    header = Header(
        at=1,
        seq=1,
        n=0,
        schema=1,
        tz=-60,
        by=RowId(ID),
        flags=3,
        hlc=2,
        imp=(Position(StreamId(ID), 4, HASH),),
        min=1,
        open=Open("restricted", KeyId(ID), KeyId(ID), ID, Position(StreamId(ID), 9, HASH)),
    )
    assert parse_header(header_line(header)) == header
    assert header.stamp == 2
    assert header.parent == Position(StreamId(ID), 9, HASH)


def test_unknown_header_keys_are_ignored_and_kept() -> None:
    line = _line(later={"a": 1})
    assert parse_header(line).seq == 5
    assert parse_entry([line, canonical.dumps(ID)], HASH).raw.startswith(line)


@pytest.mark.parametrize(
    "keys",
    [
        {"at": "-"},
        {"at": -1},
        {"at": True},
        {"n": "-"},
        {"n": 1_001},
        {"n": -1},
        {"schema": "-"},
        {"seq": 0},
        {"seq": "-"},
        {"tz": "-"},
        {"tz": 1_441},
        {"tz": -1_441},
        {"base": 0},
        {"base": 4},
        {"base": None},
        {"by": "short"},
        {"by": None},
        {"flags": -1},
        {"hlc": "1"},
        {"min": None},
        {"imp": []},
        {"imp": [POSITION] * 129},
        {"imp": [[ID, 0, HASH]]},
        {"imp": [[ID, 1, ID]]},
        {"imp": [[ID, 1]]},
        {"imp": {}},
        {"open": OPEN},
        {"seq": 1},
        {"seq": 1, "open": ["other", *OPEN[1:]]},
        {"seq": 1, "open": OPEN[:4]},
        {"seq": 1, "open": ["data", ID, ID, 5, None]},
        {"seq": 1, "open": ["data", ID, ID, ID, [ID]]},
        {"seq": 1, "open": None},
    ],
)
def test_a_header_out_of_range_is_refused(keys: dict[str, object]) -> None:
    with pytest.raises(EntryError):
        parse_header(_line(**keys))


@pytest.mark.parametrize(
    "keys", [{"base": 3}, {"base": 1}, {"n": 1_000}, {"tz": -1_440}, {"at": 0}]
)
def test_a_header_at_the_edge_of_its_range_is_taken(keys: dict[str, object]) -> None:
    assert parse_header(_line(**keys))


def test_a_header_must_be_an_object() -> None:
    with pytest.raises(EntryError):
        parse_header(b"[]")


def test_rows_are_named_by_nonce_and_relations_by_keys() -> None:
    entry = _entry(
        ["ins", 3, [], []],
        ["add", 8, [ID, ID], []],
        ["note", "a"],
        ["add", 8, [ID, ID], [100, "H"]],
    )
    assert len({entry.rows[0], entry.rows[1]}) == 2
    assert entry.rows[1] == entry.rows[3]
    assert entry.rows[2] is None


def test_an_op_without_effect_is_kept_and_hashed() -> None:
    entry, other = _entry(["later", 1]), _entry(["later", 2])
    assert entry.ops == (None,)
    assert entry.hash != other.hash
    assert parse_entry(split_raw(entry.raw), HASH) == entry


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [_line(n=1), canonical.dumps(ID)],
        [_line(), canonical.dumps(ID), b"[]"],
        [_line(), b'"AB"'],
        [_line(), b"{}"],
        [_line(n=1), b"[]", b'["note","a"]'],
        [_line(n=1), b"[null]", b'["note","a"]'],
        [_line(n=1), canonical.dumps(ID), canonical.dumps(["gone", HASH, HASH])],
        [_line(n=1), canonical.dumps([ID]), canonical.dumps(["gone", HASH, HASH])],
        [_line(n=1), b"[null]", canonical.dumps(["gone", HASH])],
        [_line(n=1), b"[null]", canonical.dumps(["gone", HASH, ID])],
        [_line(n=1), b'["short"]', b'["note","a"]'],
    ],
)
def test_lines_nonces_and_gone_forms_must_fit(lines: list[bytes]) -> None:
    with pytest.raises(EntryError):
        parse_entry(lines, HASH)


def test_a_line_that_is_not_canonical_is_named_as_such() -> None:
    with pytest.raises(canonical.LineError):
        parse_entry([_line(n=1), canonical.dumps(ID), b'["note", "a"]'], HASH)


def test_an_entry_is_at_most_one_mebibyte() -> None:
    entry = _entry(*[["note", "a" * 65_000]] * 16)
    assert len(entry.raw) <= MAX_ENTRY
    with pytest.raises(EntryError):
        _entry(*[["note", "a" * 65_000]] * 17)


def _full_entry() -> Entry:
    """An entry to the last byte, most of whose lines are shorter than what erasing puts there."""
    large = [["note", "a" * 65_000]] * 16
    left = MAX_ENTRY - len(_entry(*large, *[1] * 983, ["note", ""]).raw)
    return _entry(*large, *[1] * 983, ["note", "a" * left])


def test_whatever_may_be_read_can_be_erased_from_and_read_again() -> None:
    entry = _full_entry()
    assert len(entry.raw) == MAX_ENTRY
    few, most, every = (dict.fromkeys(range(16, end), HASH) for end in (17, 999, 1_000))
    once = redact(entry, few)
    for copy in (once, redact(entry, most), redact(redact(once, most), every)):
        assert parse_entry(copy.lines, HASH).hash == entry.hash
    assert fill(redact(entry, most), entry) == entry
    assert len(redact(entry, most).raw) > MAX_ENTRY + 75_000


def test_a_copy_may_be_longer_by_what_is_gone_and_by_nothing_else() -> None:
    large = [["note", "a" * 65_000]] * 16
    room = MAX_ENTRY + 17 * LEFT_MORE + GONE_MORE
    gone = redact(_entry(*large, ["note", ""], ["note", "a"]), {17: HASH})
    for more in (0, 1):
        filler = canonical.dumps(["note", "a" * (room - len(gone.raw) + more)])
        lines = [*gone.lines[:-2], filler, gone.lines[-1]]
        with nullcontext() if not more else pytest.raises(EntryError):
            assert len(parse_entry(lines, HASH).raw) == room


def test_copies_of_what_nobody_can_have_written_stay_as_they_came() -> None:
    half = _entry(*[["note", "a" * 65_000]] * 16, ["note", "b"])
    nonces = [b64.encode(nonce) for nonce in half.nonces if nonce]
    gone = canonical.dumps(["gone", HASH, HASH])
    lacking = [
        parse_entry(
            [
                half.lines[0],
                canonical.dumps([None if at == out else nonces[at] for at in range(17)]),
                *(
                    gone if at == out else canonical.dumps(["note", "a" * 65_000])
                    for at in range(17)
                ),
            ],
            HASH,
        )
        for out in (0, 1)
    ]
    assert fill(*lacking) == lacking[0]


def test_redacting_twice_keeps_the_hash_and_what_is_left() -> None:
    entry = _entry(["ins", 3, [], [100, "a"]], ["ins", 3, [], [100, "b"]], ["note", "c"])
    once = redact(entry, {0: HASH})
    twice = redact(once, {0: NO_ENTRY, 2: NO_ENTRY})
    assert entry.hash == once.hash == twice.hash
    assert twice.rows == (None, entry.rows[1], None)
    assert twice.ops[0] == GoneOp(b64.encode(entry.commitments[0]), HASH)
    assert twice.ops[2] == GoneOp(b64.encode(entry.commitments[2]), NO_ENTRY)
    assert b'"a"' not in twice.raw


def test_another_value_changes_the_hash() -> None:
    assert _entry(["ins", 3, [], [100, "a"]]).hash != _entry(["ins", 3, [], [100, "b"]]).hash
