import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain.errors import InputError
from lipas_desktop.system.keys.recovery import (
    ALPHABET,
    group_is_right,
    new_code,
    normalise,
    parse_code,
)
from lipas_desktop.system.keys.secret import password, password_or_code, recovery_code
from lipas_desktop.system.randomness import Random


def with_check(group: int, digits: str) -> str:
    return next(digits + check for check in ALPHABET if group_is_right(group, digits + check))


GROUPS = st.integers(0, 5)
DIGITS = st.text(ALPHABET, min_size=4, max_size=4)


def test_a_new_code_is_written_in_six_groups_of_five_and_reads_back(random: Random) -> None:
    code = new_code(random)
    assert [len(group) for group in code.split("-")] == [5] * 6
    assert parse_code(code) == code.replace("-", "")
    assert new_code(random) != code


def test_bytes_that_would_make_some_characters_likelier_are_not_used() -> None:
    given_bytes = iter([255, 247, 248, *[0] * 23])
    # 256 is no multiple of 31: from 248 on, the first eight would come a ninth time.
    code = new_code(lambda size: bytes(next(given_bytes) for _ in range(size)))
    assert code.startswith("Y000")
    assert next(given_bytes, None) is None


@given(GROUPS, DIGITS, st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found(group: int, digits: str, at: int, char: str) -> None:
    right = with_check(group, digits)
    typed = right[:at] + char + right[at + 1 :]
    assert group_is_right(group, typed) == (typed == right)


@given(GROUPS, DIGITS, st.integers(0, 4), st.integers(0, 4))
def test_two_exchanged_characters_are_always_found(group: int, digits: str, a: int, b: int) -> None:
    right = with_check(group, digits)
    typed = list(right)
    typed[a], typed[b] = typed[b], typed[a]
    assert group_is_right(group, "".join(typed)) == ("".join(typed) == right)


@given(GROUPS, GROUPS, DIGITS)
def test_a_group_in_the_wrong_place_is_always_found(own: int, other: int, digits: str) -> None:
    assert group_is_right(other, with_check(own, digits)) == (own == other)


def test_look_alikes_spaces_and_small_letters_are_read_as_meant() -> None:
    assert normalise(" ilo-zu\t1102v ") == "1102V1102V"
    assert normalise("ABCDE\u2013FGHJK") == "ABCDEFGHJK"


def test_a_short_code_says_how_much_is_there(random: Random) -> None:
    with pytest.raises(InputError) as caught:
        parse_code(new_code(random)[:-1])
    assert caught.value.code == "keys.code_length"
    assert caught.value.params == {"have": 29, "need": 30}


def test_a_mistyped_code_names_the_group(random: Random) -> None:
    groups = new_code(random).split("-")
    groups[3], groups[4] = groups[4], groups[3]
    with pytest.raises(InputError) as caught:
        parse_code("-".join(groups))
    assert caught.value.params == {"group": 4}


def test_foreign_letters_are_no_code() -> None:
    assert not group_is_right(0, "ÄÖÜ١٢")


def test_where_either_is_asked_for_only_a_faultless_code_is_one(random: Random) -> None:
    code = new_code(random)
    assert password_or_code(code.lower()) == recovery_code(code)
    assert password_or_code(code[:-1]) == password(code[:-1])


def test_a_secret_is_not_shown(random: Random) -> None:
    assert "melati" not in repr(password("kupang melati sagu"))
