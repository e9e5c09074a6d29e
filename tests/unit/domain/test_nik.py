"""The identity number: what it says, what rules it out, what only warns."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lipas_desktop.domain.nik import agrees, group, is_rounded_text, mask, normalise, parse

TODAY = date(2021, 10, 28)


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse(text, TODAY).problems]


def test_a_number_gives_district_birth_date_and_sex() -> None:
    man = parse("5320040407971045", TODAY)
    assert (man.district, man.sex, man.birth, man.serial) == (
        "532004",
        "L",
        date(1997, 7, 4),
        "1045",
    )
    woman = parse("5302174804671899", TODAY)
    assert (woman.sex, woman.birth) == ("P", date(1967, 4, 8))
    assert man.valid
    assert woman.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "531115 280989 6997",
        "'5311152809896997",
        "’5311152809896997’",
        " 5311.1528.0989.6997 ",
        "5311-1528-0989-6997",
        "5311\u00a01528 09896997",
    ],
)
def test_spaces_quotes_dots_and_hyphens_are_taken_out(text: str) -> None:
    assert parse(text, TODAY).digits == "5311152809896997"
    assert parse(text, TODAY).valid


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("531304281192192", ["nik.length"]),
        ("53130428119219200", ["nik.length"]),
        ("53O3142811921920", ["nik.not_digits"]),
        ("53031?2811921920", ["nik.not_digits"]),
        ("9911132405888553", ["nik.province"]),
        ("5303143102900001", ["nik.date"]),
        ("5303140013900001", ["nik.date"]),
        ("5303142811920000", ["nik.serial"]),
        ("0003140013900000", ["nik.province", "nik.date", "nik.serial"]),
        ("5,30619E+15", ["nik.rounded"]),
        ("5.306190810056e+15", ["nik.rounded"]),
        ("٥٣٠٣١٤٢٨١١٩٢١٩٢٠", ["nik.not_digits"]),
    ],
)
def test_what_rules_a_number_out_is_named(text: str, problems: list[str]) -> None:
    assert codes(text) == problems
    assert not parse(text, TODAY).valid


def test_an_unknown_district_is_only_a_warning_since_regions_are_split() -> None:
    nik = parse("5303142811921920", TODAY, known_district=lambda code: code != "530314")
    assert [(p.code, p.severity, p.params) for p in nik.problems] == [
        ("nik.district_unknown", "warning", (("district", "530314"),))
    ]
    assert nik.valid


def test_the_century_follows_from_today() -> None:
    assert parse("5303142810210001", TODAY).birth == date(2021, 10, 28)
    assert parse("5303142910210001", TODAY).birth == date(1921, 10, 29)


@given(st.dates(date(1922, 1, 1), TODAY), st.booleans(), st.integers(1, 9999))
def test_every_number_made_is_read_back(birth: date, woman: bool, serial: int) -> None:
    text = f"537104{birth.day + 40 * woman:02}{birth:%m%y}{serial:04}"
    nik = parse(text, TODAY)
    assert nik.valid
    assert (nik.birth, nik.sex) == (birth, "P" if woman else "L")


@given(st.text(max_size=25))
@example("000000000000000*")
def test_no_text_breaks_the_reading(text: str) -> None:
    nik = parse(text, TODAY)
    assert nik.valid == (nik.problems == ())
    ends = nik.digits[:4] + nik.digits[-4:]
    assert mask(text).replace("*", "") in ("", ends.replace("*", ""))


def test_a_number_agrees_with_what_is_known_of_the_birth() -> None:
    nik = parse("5303142811921920", TODAY)
    assert agrees(nik, 1992, 11, 28)
    assert agrees(nik, 1992, None, None)
    assert agrees(nik, 1992, 11, None)
    assert not agrees(nik, 1992, 11, 27)
    assert not agrees(nik, 1991, None, None)
    assert agrees(parse("53", TODAY), 1950, 1, 1)


def test_numbers_are_masked_and_grouped() -> None:
    assert mask("5371041211960003") == "5371******0003"
    assert mask("53710412119") == "***********"
    assert group("5371041211960003") == "537104 121196 0003"
    assert normalise(" '53 71") == "5371"
    assert not is_rounded_text("5371041211960003")
