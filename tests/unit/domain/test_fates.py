"""The fate of each row of a list: the rules one by one, and their order."""

from datetime import date

import pytest

from lipas_desktop.domain.attendance_names import match_names
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.fates import FATE_OF, Fate, KnownPeople, RawPerson, decide
from lipas_desktop.domain.nik import parse

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


@pytest.mark.parametrize(
    ("nik", "kept"),
    [
        ("5306190810056170", "5,30619081005617E+15"),
        ("5000000000000000", "5,0E+15"),
        ("5", "5"),
    ],
)
def test_a_rounded_number_is_kept_so_that_it_never_passes_for_a_whole_one(
    nik: str, kept: str
) -> None:
    rounded = row(6, nik=nik, nik_is_number=True)
    assert rounded.nik_text == kept
    assert not parse(kept, TODAY).valid
    assert row(6, nik="'5306 1908").nik_text == "'5306 1908"


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
