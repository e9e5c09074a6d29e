"""Nothing but a missing name or L/P keeps a form from being saved; what is odd is marked."""

import pytest

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.errors import InputError
from lipas_desktop.services import activities, people, records
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.people import PeopleQuery
from tests.unit.services.conftest import Found


def test_what_cannot_be_read_is_saved_as_written_and_comes_back(house: Session) -> None:
    form = records.open_form(house, "activity")
    odd = {"start_date": "akhir Oktober", "total_jp": "40 jam"}
    for name, value in {"title": "Las dasar", **odd}.items():
        form.state.answer(name, value)
    saved, _ = records.save(house, form.answered())
    row = activities.get(house, saved.id)
    assert (row.values.get("start_date"), row.values.get("total_jp")) == (None, None)
    assert sorted(activities.as_written(house, saved.id)) == sorted(odd.values())
    again = records.open_form(house, "activity", saved.id)
    assert {name: again.state.text(name) for name in odd} == odd
    assert not again.is_changed


def test_what_was_mended_is_no_longer_to_be_checked(house: Session) -> None:
    form = records.open_form(house, "activity")
    form.state.answer("title", "Las dasar")
    form.state.answer("start_date", "akhir Oktober")
    saved, _ = records.save(house, form.answered())
    again = records.open_form(house, "activity", saved.id)
    again.state.answer("start_date", "2021-10-28")
    records.save(house, again.answered())
    assert activities.get(house, saved.id).text("start_date") == "2021-10-28"
    assert activities.as_written(house, saved.id) == []


@pytest.mark.parametrize(
    "answers",
    [{"rt": "12345"}, {"rw": "V"}, {"postal_code": "12"}, {"contact_phone": "abc"},
     {"full_name": "Nur3 Aminah"}],
)  # fmt: skip
def test_what_the_form_doubts_is_listed_as_to_be_checked(
    house: Session, answers: dict[str, str]
) -> None:
    form = records.open_form(house, "person")
    for name, value in {"full_name": "Nur Aminah", "sex": "P", **answers}.items():
        form.state.answer(name, value)
    doubted = [one for one in form.state.validate() if one.kind == "constraint"]
    records.save(house, form.answered())
    (column,) = answers
    assert [form.state.form.question(one.ref).column for one in doubted] == [column]
    assert people.count(house, PeopleQuery(to_check=True)) == 1


def test_a_status_without_its_category_is_saved_but_an_empty_one_is_not(found: Found) -> None:
    office = found("office", "BAPAS")
    person = office.append("data", [Insert("person", (), {"full_name": "Maria"})]).ids[0]
    assert person is not None
    form = records.open_form(office, "legal_status", about=[person])
    with pytest.raises(InputError) as caught:
        records.save(office, form.answered())
    assert caught.value.code == "record.empty"
    form.state.answer("start_date", "2021-10-01")
    saved, _ = records.save(office, form.answered())
    (status,) = records.about(office, "legal_status", person)
    assert (status.id, status.text("start_date")) == (saved.id, "2021-10-01")


def test_what_came_in_elsewhere_while_a_form_was_open_is_on_it_after_a_save_and_not_undone_by_it(
    house: Session,
) -> None:
    form = records.open_form(house, "person")
    for name, value in (("full_name", "Yuliana Tefa"), ("sex", "P"), ("street", "Jl. Nangka 14")):
        form.state.answer(name, value)
    saved, _ = records.save(house, form.answered())
    records.go_on(house, form, saved)
    form.state.answer("alias", "Yuli")
    answered = form.answered()
    house.append("data", [Set("person", saved.id, {"street": "Jl. Mawar 2"})])
    again, _ = records.save(house, answered)
    form.state.answer("prior_job", "Penenun")
    records.go_on(house, form, again)
    assert form.state.text("street") == "Jl. Mawar 2"
    assert form.changed == {"prior_job": "Penenun"}
