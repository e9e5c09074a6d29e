"""What of a person is to be checked: computed from the values, silenced by acceptance."""

from datetime import date

import pytest

from lipas_desktop.domain.checks import Check, birth_of, person_checks
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Value

TODAY = date(2021, 10, 28)
GOOD: dict[str, Value] = {
    "full_name": "Yohana Foeh",
    "nik": "5302174804671899",
    "nik_status": "ADA",
    "sex": "P",
    "birth_date": "1967-04-08",
    "birth_precision": "day",
    "phone": "087088160794",
    "region_code": "53.02.17.2001",
}


def checks(**changed: Value) -> list[Check]:
    return list(person_checks({**GOOD, **changed}, TODAY))


def codes(**changed: Value) -> list[tuple[str, str]]:
    return [(check.column, check.code) for check in checks(**changed)]


def test_a_person_without_contradictions_has_nothing_to_check() -> None:
    assert checks() == []


def test_only_name_and_sex_are_ever_missed() -> None:
    assert [(c.column, c.code) for c in person_checks({}, TODAY)] == [
        ("full_name", "name.missing"),
        ("sex", "sex.missing"),
    ]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"nik": None, "nik_text": "531304281192192"}, ("nik", "nik.length")),
        ({"nik": None, "nik_text": "5,30619E+15"}, ("nik", "nik.rounded")),
        ({"nik": None}, ("nik", "nik.missing")),
        ({"sex": "L"}, ("sex", "sex.differs_from_nik")),
        ({"birth_date": "1968-04-08"}, ("birth_date", "birth.differs_from_nik")),
        (
            {"birth_date": "1968", "birth_precision": "year"},
            ("birth_date", "birth.differs_from_nik"),
        ),
        ({"birth_date": None, "birth_text": "31-02-1990"}, ("birth_date", "date.no_such_day")),
        ({"birth_date": None, "birth_text": "lahir subuh"}, ("birth_date", "date.unreadable")),
        ({"birth_date": "2035"}, ("birth_date", "date.in_future")),
        ({"phone": None, "phone_text": "0819"}, ("phone", "phone.length")),
        ({"region_code": None, "region_text": "Oeboboo"}, ("region_code", "region.unknown")),
        ({"full_name": "Nur3 Aminah"}, ("full_name", "name.digits")),
        ({"rt": "12345"}, ("rt", "rt.digits")),
        ({"rw": "V"}, ("rw", "rw.digits")),
        ({"postal_code": "12"}, ("postal_code", "postal_code.digits")),
        ({"contact_phone": "abc"}, ("contact_phone", "contact_phone.letters")),
    ],
)
def test_each_doubt_is_named_at_its_column(
    changed: dict[str, Value], found: tuple[str, str]
) -> None:
    assert codes(**changed) == [found]


@pytest.mark.parametrize(
    ("changed", "accepted"),
    [
        ({"nik": None, "nik_text": "531304281192192"}, "nik_accepted_by"),
        ({"sex": "L"}, "nik_accepted_by"),
        ({"birth_date": "1968-04-08"}, "nik_accepted_by"),
        ({"birth_date": "1968-04-08"}, "birth_accepted_by"),
        ({"birth_date": None, "birth_text": "lahir subuh"}, "birth_accepted_by"),
        ({"phone": None, "phone_text": "0819"}, "phone_accepted_by"),
        ({"region_code": None, "region_text": "Oeboboo"}, "region_accepted_by"),
    ],
)
def test_an_accepted_value_is_not_reported_again(changed: dict[str, Value], accepted: str) -> None:
    assert codes(**changed) != []
    assert codes(**changed, **{accepted: "AAAAAAAAAAAAAAAAAAAAAA"}) == []


@pytest.mark.parametrize("status", ["BELUM_ADA", "TIDAK_DIKETAHUI", "WNA", None])
def test_somebody_without_a_number_is_no_doubt(status: str | None) -> None:
    assert codes(nik=None, nik_status=status) == []
    assert codes(nik=None, nik_text="belum ada", nik_status=status) == []


def test_what_the_number_says_is_given_for_the_suggestion() -> None:
    assert checks(sex="L", birth_date="1968-04-08") == [
        Check("sex", "sex.differs_from_nik", {"sex": "P"}),
        Check("birth_date", "birth.differs_from_nik", {"date": "1967-04-08"}),
    ]
    assert checks(nik=None, nik_text="123") == [Check("nik", "nik.length", {"digits": 3})]


def test_an_age_that_fits_the_number_within_a_year_is_no_doubt() -> None:
    told = {"birth_precision": "age", "birth_on": "2021-10-28"}
    assert codes(birth_date="1967", **told) == []
    assert codes(birth_date="1960", **told) == [("birth_date", "birth.differs_from_nik")]


def test_districts_are_compared_only_where_regions_are_at_hand() -> None:
    found = person_checks(GOOD, TODAY, known_district=lambda code: False)
    assert found == (Check("nik", "nik.district_unknown", {"district": "530217"}),)


def test_the_birth_of_a_row_is_read_from_its_columns() -> None:
    assert birth_of(GOOD) == PartialDate(1967, 4, 8)
    assert birth_of({}) is None
    assert birth_of({"birth_date": "soon"}) is None
