"""A paper typed twice: only what does not say the same stands beside the record's value."""

from lipas_desktop.domain.edits import Insert, Set, Value
from lipas_desktop.services import person_form, records, rekeying
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session
from tests.unit.services.test_review import add_person

SAVED: dict[str, Value] = {
    "full_name": "Maria Tefa",
    "sex": "P",
    "birth_place": "Soe",
    "street": "Jl. Nangka 14",
    "skills": ["TENUN"],
}


def compared(house: Session, **typed: str) -> OpenForm:
    person = add_person(house)
    house.append("data", [Set("person", person, SAVED)])
    blank = rekeying.blank(house, "person", "id")
    for name, text in typed.items():
        blank.state.answer(name, text)
    record = records.open_form(house, "person", person)
    return rekeying.compared(house, record, blank)


def test_a_blank_form_holds_nothing_and_is_no_draft(house: Session) -> None:
    blank = rekeying.blank(house, "person", "id")
    assert not blank.is_changed
    assert [value for value in blank.values.values() if value not in (None, "", [])] == []
    assert records.drafts(house) == []


def test_what_says_the_same_stands_beside_nothing(house: Session) -> None:
    same = {"full_name": "Maria Tefa", "sex": "P", "birth_place": "Soe"}
    record = compared(house, **same, street="Jl. Nangka 14", skills="TENUN")
    assert record.undecided == ()
    assert not record.is_changed


def test_what_differs_or_was_left_out_is_named_by_its_group(house: Session) -> None:
    record = compared(house, full_name="Maria Teffa", sex="P", street="Jl. Nangka 14")
    found = {one.columns[0]: one.sides[1].values for one in record.undecided}
    assert len(found) == 3, found
    assert found["full_name"]["full_name"] == "Maria Teffa"
    assert all(one.retyped for one in record.undecided)


def test_what_was_typed_is_taken_or_left_and_then_saved(house: Session) -> None:
    typed = {"birth_place": "Soe", "street": "Jl. Nangka 15", "skills": "TENUN"}
    record = compared(house, full_name="Maria Teffa", sex="P", **typed)
    name, street = record.undecided
    person_form.take_other(record, name, name.sides[1])
    person_form.keep_shown(record, street)
    assert record.undecided == ()
    saved, _ = records.save(house, record.answered())
    row = house.store.rows.get("person", saved.id)
    assert row is not None
    assert (row.text("full_name"), row.text("street")) == ("Maria Teffa", "Jl. Nangka 14")


def test_any_register_is_compared_and_what_only_a_screen_chooses_is_left_alone(
    house: Session,
) -> None:
    stored: dict[str, Value] = {
        "title": "Perjanjian", "number": "7", "partner": "somebody", "end_date": "2022-01-02",
    }  # fmt: skip
    row = house.append("data", [Insert("agreement", (), stored)]).ids[0]
    blank = rekeying.blank(house, "agreement", "id")
    for name, text in {"title": "Perjanjian", "number": "9", "end_date": "2022-01-02"}.items():
        blank.state.answer(name, text)
    record = rekeying.compared(house, records.open_form(house, "agreement", row), blank)
    assert [one.columns for one in record.undecided] == [("kind", "number", "title")]


def test_a_reason_that_somebody_gave_is_not_asked_of_the_paper(house: Session) -> None:
    answers = {"title": "Las", "start_date": "2021-10-28", "end_date": "2021-10-01"}
    opened = records.open_form(house, "activity")
    for name, text in answers.items():
        opened.state.answer(name, text)
    opened.state.accept("end_date", "begitu di suratnya")
    saved, _ = records.save(house, opened.answered())
    record = records.open_form(house, "activity", saved.id)
    blank = rekeying.blank(house, "activity", "id")
    for name in record.values.keys() & blank.state.form.refs.keys():
        blank.state.answer(name, str(record.values[name] or ""))
    assert rekeying.compared(house, record, blank).undecided == ()
