"""Telephone numbers as written."""

import pytest

from lipas_desktop.domain.phones import ReadPhone, read_phone, show_phone


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("081944610344", "081944610344"),
        ("0819-4461-0344", "081944610344"),
        ("+62 819 4461 0344", "081944610344"),
        ("62819 4461 0344", "081944610344"),
        ("+62 0819 44610344", "081944610344"),
        ("81944610344", "081944610344"),
        ("'081944610344", "081944610344"),
        ("HP. 081944610344", "081944610344"),
        ("(0380) 831234", "0380831234"),
        ("+670 7723 4567", "+67077234567"),
    ],
)
def test_numbers_become_one_form(text: str, value: str) -> None:
    assert read_phone(text) == ReadPhone(value)


@pytest.mark.parametrize("text", ["", " ", "-", "tidak ada", "blm ada"])
def test_no_number_is_no_problem(text: str) -> None:
    assert read_phone(text) == ReadPhone()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0819", "phone.length"),
        ("08194461034499", "phone.length"),
        ("1234567890", "phone.length"),
        ("+670 1", "phone.length"),
        ("0819x4610344", "phone.not_digits"),
        ("081944610344 / 081944610345", "phone.several"),
        ("081944610344 atau 081944610345", "phone.several"),
    ],
)
def test_what_cannot_be_a_number_is_named(text: str, problem: str) -> None:
    assert read_phone(text) == ReadPhone(None, problem)  # type: ignore[arg-type]


def test_numbers_are_shown_in_groups() -> None:
    assert show_phone("081944610344") == "0819-4461-0344"
    assert show_phone("+67077234567") == "+67077234567"
