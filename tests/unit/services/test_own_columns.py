"""*Tambah kolom*: a house's own questions, on one computer and on two."""

import pytest

from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, erasing, last_actions, own_columns, people, records
from lipas_desktop.services.activities import ActivityQuery
from lipas_desktop.services.own_columns import OwnColumn, Wanted
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from lipas_desktop.system.keys.hkdf import sub_key
from tests.unit.services.conftest import Join, Meet
from tests.unit.store.pages import clear_pages, holding

SHIRT = Wanted("Ukuran baju", ("S", "M", "", " m ", "L"))


def add(session: Session, wanted: Wanted = SHIRT, kind: str = "choice") -> OwnColumn:
    found, changes = own_columns.add(session, "person", kind, wanted)  # type: ignore[arg-type]
    assert changes.touches("own_column")
    return found


def enter(session: Session, **answers: str) -> RowId:
    form = records.open_form(session, "person")
    for name, value in {"full_name": "Ani Tefa", "sex": "P", **answers}.items():
        form.state.answer(name, value)
    return records.save(session, form.answered())[0].id


def answer_of(session: Session, person: RowId, column: OwnColumn) -> str:
    return records.open_form(session, "person", person).state.text(column.name)


def test_a_column_is_a_question_of_the_form_from_then_on(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "M"})
    form = records.open_form(house, "person", person)
    last = form.state.sections()[-1]
    assert [q.name for row in last.rows for q in row] == ["own_ukuran_baju_choice"]
    assert form.state.heading(last) == "Kolom tambahan"
    assert [one.value for one in form.state.choices(column.name)] == ["S", "M", "L"]
    assert form.state.text(column.name) == "M"
    assert people.get(house, person).extra == {column.name: "M"}
    assert not form.is_changed


def test_an_activity_has_own_columns_beside_those_of_people(house: Session) -> None:
    add(house)
    column, _ = own_columns.add(house, "activity", "date", Wanted("Rapat"))
    form = records.open_form(house, "activity")
    form.state.answer("title", "Las dasar")
    form.state.answer(column.name, "2021-10-28")
    saved, _ = records.save(house, form.answered())
    assert own_columns.columns(house, "activity") == [column]
    (line,) = activities.lines(house, ActivityQuery())
    assert (line.id, line.extra) == (saved.id, {column.name: "2021-10-28"})


def test_lists_bring_the_answers_along(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "L"})
    (line,) = people.lines(house, people.ids(house, PeopleQuery()))
    assert (line.id, line.extra) == (person, {column.name: "L"})


@pytest.mark.parametrize(
    ("wanted", "kind", "code"),
    [
        (Wanted("  "), "text", "column.label_missing"),
        (Wanted("x" * 61), "text", "column.label_long"),
        (Wanted("Ukuran", (" ",)), "choice", "column.choices_missing"),
        (Wanted("Nomor", tuple(map(str, range(201)))), "choice", "column.choices_many"),
        (Wanted("UKURAN  baju", ("S",)), "choice", "column.exists"),
        (Wanted("ukuran baju"), "text", "column.exists"),
    ],
)
def test_what_cannot_be_a_column_is_told_at_its_field(
    house: Session, wanted: Wanted, kind: str, code: str
) -> None:
    add(house)
    with pytest.raises(InputError) as caught:
        own_columns.add(house, "person", kind, wanted)  # type: ignore[arg-type]
    assert (caught.value.code, "column" in caught.value.params) == (code, True)
    assert len(own_columns.columns(house, "person")) == 1


def test_a_column_is_called_otherwise_and_keeps_its_answers(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "M"})
    own_columns.change(house, column, Wanted("Ukuran kaus", ("S", "M", "L", "XL")))
    (now,) = own_columns.columns(house, "person")
    assert (now.id, now.name, now.label) == (column.id, column.name, "Ukuran kaus")
    assert now.choices == ("S", "M", "L", "XL")
    assert answer_of(house, person, now) == "M"


def test_the_old_name_is_never_used_again_for_another_column(house: Session) -> None:
    column = add(house)
    own_columns.change(house, column, Wanted("Ukuran kaus", ("S",)))
    other = add(house)
    assert other.name != column.name
    assert other.id != column.id
    assert {one.label for one in own_columns.columns(house, "person")} == {
        "Ukuran kaus",
        "Ukuran baju",
    }


def test_a_choice_that_is_not_offered_any_more_stays_in_its_answers(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "M"})
    own_columns.change(house, column, Wanted("Ukuran baju", ("S", "L")))
    (now,) = own_columns.columns(house, "person")
    assert (now.choices, now.put_away) == (("S", "L"), ("M",))
    form = records.open_form(house, "person", person)
    assert [one.value for one in form.state.choices(now.name)] == ["S", "L"]
    assert form.state.text(now.name) == "M"
    form.state.answer("alias", "Ani")
    records.save(house, form.answered())
    assert people.get(house, person).extra == {column.name: "M"}


def test_a_column_that_is_put_away_keeps_its_answers_and_comes_back(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "M"})
    own_columns.change(house, column, Wanted("Ukuran baju", column.choices, hidden=True))
    assert own_columns.columns(house, "person") == []
    assert [one.hidden for one in own_columns.columns(house, "person", hidden=True)] == [True]
    form = records.open_form(house, "person", person)
    assert column.name not in form.state.form.refs
    form.state.answer("alias", "Ani")
    records.save(house, form.answered())
    again = add(house, Wanted("Ukuran baju", ("XL",)))
    assert (again.id, again.hidden) == (column.id, False)
    assert (again.choices, again.put_away) == (("XL",), ("S", "M", "L"))
    assert answer_of(house, person, again) == "M"


def test_adding_and_changing_are_undone_by_the_last_actions(house: Session) -> None:
    column = add(house)
    person = enter(house, **{column.name: "M"})
    own_columns.change(house, column, Wanted("Ukuran kaus", column.choices))
    listed = [one for one in last_actions.listing(house) if one.kind == "own_column"]
    assert [(one.what, one.title) for one in listed] == [
        ("changed", "Ukuran kaus"),
        ("made", "Ukuran kaus"),
    ]
    last_actions.undo(house, listed[0])
    assert [one.label for one in own_columns.columns(house, "person")] == ["Ukuran baju"]
    (made,) = [
        one
        for one in last_actions.listing(house)
        if one.kind == "own_column" and one.what == "made"
    ]
    last_actions.undo(house, made)
    assert own_columns.columns(house, "person", hidden=True) == []
    assert people.get(house, person).extra == {column.name: "M"}
    again = add(house)
    assert again.id == column.id
    assert answer_of(house, person, again) == "M"


def test_whoever_is_erased_takes_the_answers_along(house: Session) -> None:
    column = add(house, Wanted("Kelompok"), "text")
    team = "Melati Kupang Barat"
    person = enter(house, **{column.name: team})
    key = sub_key(house.register_key, "database", house.register)
    assert holding(clear_pages(house.places.database, key), team) == {team}
    erasing.erase_person(house, person, "PERMINTAAN")
    assert not holding(clear_pages(house.places.database, key), team)
    assert [one.id for one in own_columns.columns(house, "person")] == [column.id]


def test_a_form_that_stands_open_meanwhile_is_saved_without_the_new_column(house: Session) -> None:
    person = enter(house)
    form = records.open_form(house, "person", person)
    column = add(house)
    form.state.answer("alias", "Ani")
    records.save(house, form.answered())
    assert people.get(house, person).text("alias") == "Ani"
    assert answer_of(house, person, column) == ""


def test_a_draft_survives_a_new_column(house: Session) -> None:
    form = records.open_form(house, "person")
    form.state.answer("full_name", "Ani")
    records.keep_draft(house, form.answered())
    column = add(house)
    again = records.open_form(house, "person")
    assert again.state.text("full_name") == "Ani"
    assert column.name in again.state.form.refs


# Two computers


def test_two_computers_that_add_the_same_column_have_one(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    one = add(house, Wanted("Ukuran baju", ("S", "M")))
    mine = enter(house, **{one.name: "S"})
    two = add(second, Wanted("ukuran baju", ("M", "XL")))
    theirs = enter(second, **{two.name: "XL"})
    meet(house, second)
    assert own_columns.columns(house, "person") == own_columns.columns(second, "person")
    (column,) = own_columns.columns(house, "person")
    assert sorted(column.choices) == ["M", "S", "XL"]
    for session in (house, second):
        assert (answer_of(session, mine, column), answer_of(session, theirs, column)) == ("S", "XL")
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_two_computers_that_add_one_label_of_two_kinds_have_both(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    add(house, Wanted("Ukuran"), "number")
    add(second, Wanted("Ukuran"), "text")
    meet(house, second)
    assert [one.kind for one in own_columns.columns(house, "person")] == ["number", "text"]
    assert own_columns.columns(house, "person") == own_columns.columns(second, "person")
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_choices_added_on_two_computers_are_all_offered(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    column = add(house)
    meet(house, second)
    own_columns.change(house, column, Wanted("Ukuran baju", (*column.choices, "XL")))
    own_columns.change(second, column, Wanted("Ukuran kaus", (*column.choices, "XXL")))
    meet(house, second)
    (now,) = own_columns.columns(house, "person")
    assert sorted(now.choices) == ["L", "M", "S", "XL", "XXL"]
    assert [now] == own_columns.columns(second, "person")
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")
