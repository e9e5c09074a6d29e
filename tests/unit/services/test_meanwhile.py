"""What others wrote while a form was open: told before a save, by groups, with who and when."""

import pytest

from lipas_desktop.domain.edits import Set, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import meanwhile, records
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session


def opened(house: Session) -> tuple[OpenForm, RowId]:
    """A saved person, opened once more and given another nickname."""
    form = records.open_form(house, "person")
    for name, value in (("full_name", "Yuliana Tefa"), ("alias", "Yuli"), ("sex", "P")):
        form.state.answer(name, value)
    saved, _ = records.save(house, form.answered())
    form = records.open_form(house, "person", saved.id)
    form.state.answer("alias", "Ana")
    return form, saved.id


def told(house: Session, form: OpenForm) -> list[tuple[str, object, object]]:
    found = meanwhile.difference(house, form.answered())
    return [(one.column, one.mine, one.theirs) for one in found.changes]


def test_nothing_is_told_where_nobody_wrote(house: Session) -> None:
    form, person = opened(house)
    assert told(house, form) == []
    house.append("data", [Set("person", person, {"street": "Jl. Nangka 14"})])
    assert told(house, form) == []


def test_the_whole_group_is_told_with_who_and_when(house: Session) -> None:
    form, person = opened(house)
    house.append("data", [Set("person", person, {"full_name": "Yuliana Mooy"})])
    assert told(house, form) == [
        ("full_name", "Yuliana Tefa", "Yuliana Mooy"),
        ("alias", "Ana", "Yuli"),
    ]
    first = meanwhile.difference(house, form.answered()).changes[0]
    assert first.origin is not None
    assert (first.origin.by, first.origin.at) == ("Maria", house.clock.now_ms())


def test_the_same_value_from_both_is_no_difference(house: Session) -> None:
    form, person = opened(house)
    house.append("data", [Set("person", person, {"alias": "Ana"})])
    assert told(house, form) == []
    saved, _ = records.save(house, form.answered())
    assert saved.id == person


def test_a_voiding_is_told(house: Session) -> None:
    form, person = opened(house)
    house.append("data", [Void("person", person, "Tercatat dua kali")])
    assert told(house, form) == [(meanwhile.VOIDED, None, True)]


def test_what_comes_in_after_the_difference_was_settled_is_told_again(house: Session) -> None:
    form, person = opened(house)
    house.append("data", [Set("person", person, {"alias": "Lia"})])
    seen = meanwhile.difference(house, form.answered())
    house.append("data", [Set("person", person, {"alias": "Tin"})])
    meanwhile.settle(form, seen, theirs=())
    with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
        records.save(house, form.answered())
    meanwhile.settle(form, meanwhile.difference(house, form.answered()), theirs=())
    records.save(house, form.answered())
    row = house.store.rows.get("person", person)
    assert row is not None
    assert (row.text("alias"), row.review) == ("Ana", ())


def test_answers_are_handed_over_as_they_stood(house: Session) -> None:
    form, _ = opened(house)
    before = form.answered()
    form.state.answer("alias", "Tin")
    assert before.changed == {"alias": "Ana"}
    assert form.answered().changed == {"alias": "Tin"}
