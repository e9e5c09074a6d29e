"""The fate of each row of a list: the rules one by one, and their order."""

from datetime import date

import pytest

from lipas_desktop.domain.attendance_names import match_names
from lipas_desktop.domain.checks import person_checks
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.fates import FATE_OF, Fate, KnownPeople, RawPerson, decide
from lipas_desktop.domain.intake import intake
from lipas_desktop.domain.regions import Region

TODAY = date(2021, 10, 28)
GOOD = RawPerson(6, "Lukas Markus", "5320040407971045", birth="4 Juli 1997")


def row(number: int, **changed: object) -> RawPerson:
    return RawPerson(**{**GOOD.__dict__, "sheet_row": number, **changed})  # type: ignore[arg-type]


def kinds(*rows: RawPerson) -> list[str]:
    return [fate.kind for fate in decide(rows, KnownPeople(), TODAY)]


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({}, "ok"),
        ({"name": ""}, "name_missing"),
        ({"name": " - "}, "name_missing"),
        ({"name": "Na"}, "ok"),
        ({"nik_is_number": True}, "nik_rounded"),
        ({"nik": "5,32004E+15"}, "nik_rounded"),
        ({"nik": "532004040797104"}, "nik_length"),
        ({"nik": "53200404079710455"}, "nik_length"),
        ({"nik": "ada"}, "nik_length"),
        ({"nik": "'532004.040797 1045"}, "ok"),
        ({"nik": "9920040407971045"}, "nik_province"),
        ({"birth": "31-02-1990"}, "birth_date"),
        ({"birth": "1997"}, "ok"),
        ({"birth": ""}, "ok"),
        ({"birth": "lahir subuh"}, "ok"),
        ({"nik": ""}, "nik_missing"),
        ({"nik": "-"}, "nik_missing"),
        ({"nik": "Belum ada"}, "nik_missing"),
        ({"nik": "", "birth": ""}, "nik_missing"),
    ],
)
def test_a_row_alone_has_the_kind_of_what_is_wrong_with_it(
    changed: dict[str, object], kind: str
) -> None:
    assert kinds(row(6, **changed)) == [kind]


def test_the_first_rule_that_holds_wins() -> None:
    wrong: dict[str, object] = {
        "name": "",
        "nik": "99",
        "nik_is_number": True,
        "birth": "31-02-1990",
    }
    order = ["name_missing", "nik_rounded", "nik_length", "birth_date", "ok"]
    repairs = [{}, {"name": "A"}, {"nik_is_number": False}, {"nik": GOOD.nik}, {"birth": "1990"}]
    for kind, repair in zip(order, repairs, strict=True):
        wrong |= repair
        assert kinds(row(6, **wrong)) == [kind]


def test_every_kind_leads_to_a_fate() -> None:
    assert set(FATE_OF.values()) == {"new", "error", "duplicate", "likely_duplicate"}
    assert Fate(6, "nik_missing").fate == "new"


def test_a_nik_of_an_earlier_row_is_a_duplicate_whatever_became_of_that_row() -> None:
    assert kinds(row(6), row(7, name="Other")) == ["ok", "duplicate_exact"]
    assert kinds(row(6, name=""), row(7)) == ["name_missing", "duplicate_exact"]
    assert kinds(row(6, birth="31-02-1990"), row(7)) == ["birth_date", "duplicate_exact"]
    assert decide([row(6), row(9), row(12)], KnownPeople(), TODAY)[2].earlier_row == 6


def test_a_rounded_number_is_nobodys_nik() -> None:
    assert kinds(row(6, nik_is_number=True), row(7)) == ["nik_rounded", "ok"]


@pytest.mark.parametrize(
    "name", ["LUKAS MARKUS", "lukas  markus", "Lucas Marcus, S.Pd", "H. Lukas Markus"]
)
def test_without_a_nik_the_same_birth_and_name_are_likely_the_same(name: str) -> None:
    rows = row(6), row(7, name=name, nik="", birth="04-07-1997")
    assert kinds(*rows) == ["ok", "duplicate_likely"]
    assert decide(rows, KnownPeople(), TODAY)[1].earlier_row == 6


@pytest.mark.parametrize(
    "changed",
    [
        {"birth": "05-07-1997"},
        {"name": "Lukas Marten"},
        {"name": "Lukas"},
        {"birth": ""},
        {"birth": "1997"},
        {"birth": "umur 24"},
    ],
)
def test_another_birth_or_name_is_somebody_else(changed: dict[str, object]) -> None:
    assert kinds(row(6), row(7, nik="", **changed)) == ["ok", "nik_missing"]


def test_the_same_year_and_name_are_likely_the_same_but_an_age_never_is() -> None:
    year = {"nik": "", "birth": "1997"}
    assert kinds(row(6, **year), row(7, **year)) == ["nik_missing", "duplicate_likely"]
    age = {"nik": "", "birth": "umur 24"}
    assert kinds(row(6, **age), row(7, **age)) == ["nik_missing", "nik_missing"]


def test_a_nik_of_its_own_makes_somebody_new_even_with_the_same_name_and_birth() -> None:
    assert kinds(row(6), row(7, nik="5320040407971046")) == ["ok", "ok"]


def test_people_of_the_register_count_like_earlier_rows() -> None:
    known = KnownPeople.of(
        [
            ("p1", "Johanis Lay", "5320040407971045", PartialDate(1990, 1, 2)),
            ("p2", "M. Hidayat", "", PartialDate(1980, 3, 4)),
            ("p3", "Simon", "", PartialDate(1976, on=TODAY)),
        ]
    )
    fates = decide(
        [
            row(6),
            row(7, name="Yohanes Lay", nik="-", birth="2 Jan 90"),
            row(8, name="MARIA HIDAYAT", nik="", birth="04-03-1980"),
            row(9, name="Simon", nik="", birth="1976"),
        ],
        known,
        TODAY,
    )
    assert [(fate.kind, fate.person) for fate in fates] == [
        ("duplicate_exact", "p1"),
        ("duplicate_likely", "p1"),
        ("duplicate_likely", "p2"),
        ("nik_missing", None),
    ]


def test_a_row_becomes_columns_with_the_text_as_written_beside_each_value() -> None:
    raw = row(
        6,
        name="MARGARETHA HIDAYAT, S.PD",
        nik="5316 0753 0298 4972",
        birth="13-02-1998",
        more={
            "sex": "Perempuan",
            "birth_place": "Atambua",
            "education": "SMK",
            "status": "klien PB",
            "phone": "0812-3456-7890",
            "district": "Oebobo",
            "note": "-",
        },
    )
    place = Region("53.71.04", ("Nusa Tenggara Timur", "Kota Kupang", "Oebobo"))
    read = intake(raw, TODAY, lambda village, district, regency: place)
    assert read.values == {
        "full_name": "Margaretha Hidayat, S.Pd",
        "nik": "5316075302984972",
        "nik_text": "5316 0753 0298 4972",
        "nik_status": "ADA",
        "birth_date": "1998-02-13",
        "birth_precision": "day",
        "birth_text": "13-02-1998",
        "birth_place": "Atambua",
        "sex": "P",
        "education": "SMA_SMK",
        "phone": "081234567890",
        "phone_text": "0812-3456-7890",
        "region_code": "53.71.04",
        "region_text": "Oebobo",
    }
    assert (read.category, read.category_text) == ("KLIEN_PB", "klien PB")


def test_the_category_never_stands_among_the_columns_of_a_person() -> None:
    read = intake(row(6, more={"status": "sesuatu yang lain"}), TODAY)
    assert read.category is None
    assert "sesuatu yang lain" not in read.values.values()


def test_what_means_no_code_goes_to_the_note() -> None:
    read = intake(row(6, more={"education": "kursus", "note": "butuh alat"}), TODAY)
    assert read.unread == {"education": "kursus"}
    assert read.values["note"] == "butuh alat; kursus"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"nik": "5320040407971040", "nik_is_number": True}, "nik.rounded"),
        ({"nik": "532004040797104"}, "nik.length"),
        ({"nik": "9920040407971045"}, "nik.province"),
        ({"birth": "31-02-1990"}, "date.no_such_day"),
        ({"name": ""}, "name.missing"),
    ],
)
def test_a_refused_row_taken_anyway_is_to_be_checked(changed: dict[str, object], code: str) -> None:
    read = intake(row(6, more={"sex": "L"}, **changed), TODAY)
    assert [check.code for check in person_checks(read.values, TODAY)] == [code]


def test_attendance_names_are_people_only_by_an_exact_unique_name_of_two_words() -> None:
    people = [
        (1, "Ketut Lay"),
        (2, "Made Manafe"),
        (3, "MADE MANAFE"),
        (4, "Ayu"),
        (5, "Daniel Liu"),
    ]
    names = ["ketut  lay", "Made Manafe", "Ayu", "Daniel Liu", "Daniel  Liu", "Johanis Lay"]
    assert match_names(names, people) == [1, None, None, None, None, None]
