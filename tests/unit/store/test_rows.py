import json

import pytest

from lipas_desktop.domain.edits import Insert, Unvoid
from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made

NOBODY = RowId("x" * 22)


def test_a_row_comes_back_with_the_types_of_its_ledger(store: Store, made: Made) -> None:
    person = made.person("Maria", skills=["JAHIT", "TENUN"], restricted=True, sheet_row=7)
    row = store.rows.get("person", person)
    assert row is not None
    assert row.id == person
    assert row.keys == ()
    assert row.values["full_name"] == "Maria"
    assert row.values["skills"] == ["JAHIT", "TENUN"]
    assert row.values["restricted"] is True
    assert row.values["sheet_row"] == 7
    assert row.values["nik"] is None
    assert (row.void, row.contested, row.review, row.extra) == (False, False, (), {})


def test_a_row_knows_what_it_is_about_in_the_order_of_the_ledger(store: Store, made: Made) -> None:
    person, activity = made.person("Maria"), made.activity("Tenun")
    (enrolment,) = made.enrol(activity, person)
    row = store.rows.get("enrolment", enrolment)
    assert row is not None
    assert row.keys == (person, activity)


def test_an_unknown_row_is_none(store: Store) -> None:
    assert store.rows.get("person", NOBODY) is None
    assert store.rows.by_ids("person", [NOBODY]) == []


def test_rows_come_in_the_order_asked(store: Store, made: Made) -> None:
    people = [made.person(name) for name in ("Maria", "Markus", "Yuliana")]
    asked = [people[2], NOBODY, people[0]]
    assert [row.id for row in store.rows.by_ids("person", asked)] == [people[2], people[0]]


def test_more_rows_than_fit_into_one_statement_come_in_order(store: Store, made: Made) -> None:
    people = made.write(*(Insert("person", (), {"full_name": f"P{n}"}) for n in range(1200)))
    backwards = people[::-1]
    assert [row.id for row in store.rows.by_ids("person", backwards)] == backwards


def test_rows_of_one_action_are_listed_as_written(store: Store, made: Made) -> None:
    people = made.write(*(Insert("person", (), {"full_name": f"P{n}"}) for n in range(50)))
    assert [row.id for row in store.rows.list("person")] == people


def test_rows_about_one_row_are_listed_by_either_key(store: Store, made: Made) -> None:
    maria, markus = made.person("Maria"), made.person("Markus")
    tenun, mebel = made.activity("Tenun"), made.activity("Mebel")
    first = made.enrol(tenun, maria, markus)
    second = made.enrol(mebel, maria)
    assert [row.id for row in store.rows.list("enrolment", tenun)] == first
    assert [row.id for row in store.rows.list("enrolment", maria)] == [first[0], *second]


def test_void_rows_are_listed_only_where_asked_for(store: Store, made: Made) -> None:
    maria, markus = made.person("Maria"), made.person("Markus")
    made.void("person", maria)
    assert [row.id for row in store.rows.list("person")] == [markus]
    assert [row.void for row in store.rows.list("person", include_void=True)] == [True, False]
    row = store.rows.get("person", maria)
    assert row is not None
    assert row.void
    made.write(Unvoid("person", maria))
    assert len(store.rows.list("person")) == 2


def test_questions_that_a_ministry_added_stand_apart(store: Store, made: Made) -> None:
    person = made.person("Maria")
    with store.writing():
        store._database.run(
            "UPDATE person SET extra = ?, _review = ? WHERE id = ?",
            (json.dumps({"ukuran_baju": "L"}), json.dumps(["nik", "nik_text"]), person),
        )
    row = store.rows.get("person", person)
    assert row is not None
    assert row.extra == {"ukuran_baju": "L"}
    assert row.review == ("nik", "nik_text")


@pytest.mark.parametrize(
    ("column", "stored", "read"),
    [
        ("skills", '"JAHIT"', ["JAHIT"]),
        ("skills", "JAHIT", ["JAHIT"]),
        ("skills", '["JAHIT", 7]', ["JAHIT", "7"]),
        ("restricted", "kadang", "kadang"),
        ("sheet_row", "tujuh", "tujuh"),
    ],
)
def test_values_of_another_type_than_expected_are_shown_and_break_nothing(
    column: str, stored: str, read: object, store: Store, made: Made
) -> None:
    person = made.person("Maria")
    with store.writing():
        store._database.run(f"UPDATE person SET {column} = ? WHERE id = ?", (stored, person))
    row = store.rows.get("person", person)
    assert row is not None
    assert row.values[column] == read
