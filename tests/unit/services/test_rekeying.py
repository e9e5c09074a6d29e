"""A paper typed twice: only what does not say the same stands beside the record's value."""

from lipas_desktop.domain.edits import Set, Value
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
