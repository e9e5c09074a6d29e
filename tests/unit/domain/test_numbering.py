"""Numbers of certificates and people."""

from datetime import date

import pytest

from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.numbering import (
    DEFAULT_PATTERN,
    LocalNumber,
    certificate_number,
    check_pattern,
    read_seq,
    series,
)

ON = date(2021, 10, 25)


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        (DEFAULT_PATTERN, "0007/RKO/PLT/X/2021"),
        ("{urut:04}/{kode_penerbit}/PLT/{bulan_romawi}/{tahun}", "0007/RKO/PLT/X/2021"),
        ("{issuer}-{year}-{seq}", "RKO-2021-7"),
        ("No. {seq:3}/{month:02}.{year}", "No. 007/10.2021"),
    ],
)
def test_numbers_follow_the_pattern_and_are_read_back(pattern: str, number: str) -> None:
    assert certificate_number(pattern, 7, "RKO", ON) == number
    assert read_seq(pattern, number) == 7
    assert certificate_number(pattern, 12345, "RKO", ON).count("12345") == 1


def test_a_number_of_another_pattern_has_no_sequence() -> None:
    assert read_seq(DEFAULT_PATTERN, "7-RKO") is None


def test_the_sequence_begins_anew_with_the_year_not_the_month() -> None:
    assert series(DEFAULT_PATTERN, "RKO", ON) == "*/RKO/PLT/*/2021"
    assert series(DEFAULT_PATTERN, "RKO", date(2021, 3, 1)) == series(DEFAULT_PATTERN, "RKO", ON)
    assert series(DEFAULT_PATTERN, "RKO", date(2022, 1, 1)) != series(DEFAULT_PATTERN, "RKO", ON)
    assert series("{seq}/{issuer}", "RKO", ON) == series("{seq}/{issuer}", "RKO", date(2030, 1, 1))


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("{issuer}/{year}", "numbering.no_seq"),
        ("{seq}{seq:04}", "numbering.no_seq"),
        ("{seq}/{nik}", "numbering.unknown_place"),
        ("{seq}/{0.__class__}", "numbering.brackets"),
        ("{seq}/{year", "numbering.brackets"),
    ],
)
def test_a_pattern_that_cannot_number_is_refused(pattern: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        check_pattern(pattern)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (LocalNumber("RKO", 2021, 42), "RKO-2021-0042"),
        (LocalNumber("RKO", 2021, 42, pc=2), "RKO-2021-2-0042"),
        (LocalNumber("RKO", 2021, 12345, pc=12), "RKO-2021-12-12345"),
    ],
)
def test_local_numbers_name_the_pc_from_the_second_on(number: LocalNumber, text: str) -> None:
    assert str(number) == text
    assert LocalNumber.read(text.lower()) == number


def test_other_texts_are_no_local_number() -> None:
    for text in ("Yohanes", "0042", "RKO-2021-1-0042", "RKO-21-0042", ""):
        assert LocalNumber.read(text) is None
