import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain import canonical
from lipas_desktop.domain.canonical import MAX_INT, LineError

_TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
_SCALARS = st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | _TEXTS
_KEYS = st.text(st.characters(max_codepoint=127, exclude_characters="\0"), max_size=5)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=6,
)


@given(_VALUES)
def test_what_is_written_is_read_back(value: object) -> None:
    assert canonical.loads(canonical.dumps(value)) == value


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(line: bytes) -> None:
    try:
        value = canonical.loads(line)
    except LineError:
        return
    assert canonical.dumps(value) == line


def test_a_line_may_have_65536_bytes_and_no_more() -> None:
    line = b'"' + b"a" * 65_534 + b'"'
    assert canonical.loads(line) == "a" * 65_534
    with pytest.raises(LineError):
        canonical.loads(b'"' + b"a" * 65_535 + b'"')
    with pytest.raises(LineError):
        canonical.dumps("a" * 65_535)


def test_long_digits_in_a_text_are_no_integer() -> None:
    assert canonical.loads(b'["5371014107900001","99999999999999999999"]')


def test_the_word_u0000_in_a_text_is_no_nul() -> None:
    assert canonical.loads(b'"a\\\\u0000"') == "a\\u0000"


def test_brackets_in_a_text_do_not_count_as_nesting() -> None:
    assert canonical.loads(b'"[[[[[[[[[["') == "[" * 10


@pytest.mark.parametrize("number", [2**53, -(2**53), 10**40])
@pytest.mark.parametrize("line", ["%d", "[%d]", "[1,%d]", '{"a":%d}'])
def test_a_number_out_of_range_is_refused_wherever_it_stands(line: str, number: int) -> None:
    with pytest.raises(LineError):
        canonical.loads((line % number).encode())


@pytest.mark.parametrize("line", [b'["set",1.5]', b"[0.5]", b'{"at":1.25}', b'["a",-1.5]', b"1.5"])
def test_a_fraction_is_refused_though_it_would_be_written_the_same(line: bytes) -> None:
    with pytest.raises(LineError):
        canonical.loads(line)


@pytest.mark.parametrize("line", [b"[" * 60_000, b"1" * 5_000, b"[" * 9 + b"]" * 9])
def test_hostile_lines_are_refused_without_a_crash(line: bytes) -> None:
    with pytest.raises(LineError):
        canonical.loads(line)


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        2**53,
        -(2**53),
        "a\0b",
        "\ud800",
        {"é": 1},
        {1: 2},
        {"\0": 1},
        [[[[[[[[[]]]]]]]]],
        {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {}}}}}}}}},
        b"bytes",
        {1, 2},
    ],
)
def test_values_without_a_canonical_line_are_not_written(value: object) -> None:
    with pytest.raises(LineError):
        canonical.dumps(value)
