"""The search finds answers to questions that a house has added: own columns and own forms."""

from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert, Set, Value
from lipas_desktop.domain.jobs import CancelToken, silent
from lipas_desktop.services import installed_forms, linking, own_columns, people, search
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Join, Meet
from tests.unit.services.test_installed_forms import (
    GROUP,
    SIZES,
    changed,
    person,
    put_in_force,
    with_shirt,
)

OTHER_WORDS = SIZES.replace("Besar", "Longgar").replace("Large", "Roomy")


def found(session: Session, text: str) -> list[str]:
    """Return who is found; the box and the list's field must agree."""
    box = [line.full_name for line in search.find(session, text, 50).people]
    ids = people.ids(session, PeopleQuery(text=text))
    assert [line.full_name for line in people.lines(session, ids, text)] == sorted(box)
    return sorted(box)


def with_other_words(folder: Path, version: str) -> Path:
    return changed(
        folder, version, ("\n| choices |", GROUP + "\n| choices |"),
        ("| | notice_slip | BELUM", OTHER_WORDS),
    )  # fmt: skip


def test_a_person_is_found_by_a_text_and_a_choice_of_own_columns(house: Session) -> None:
    text, _ = own_columns.add(house, "person", "text", Wanted("Nama ibu"))
    choice, _ = own_columns.add(house, "person", "choice", Wanted("Ukuran", ("Kecil", "Besar")))
    person(house, full_name="Agnes", **{text.name: "Yosefina Núñez", choice.name: "Besar"})
    person(house, full_name="Okto", **{text.name: "Maria", choice.name: "Kecil"})
    for typed in ("yosefina", "nunez", "besar", "bes", "yosefina besar", "agnes besar"):
        assert found(house, typed) == ["Agnes"], typed
    assert found(house, "okto besar") == []
    (line,) = people.lines(house, people.ids(house, PeopleQuery(text="nunez")), "nunez")
    assert not line.similar


def test_an_answer_is_found_as_it_was_changed_and_not_as_it_was(house: Session) -> None:
    text, _ = own_columns.add(house, "person", "text", Wanted("Nama ibu"))
    saved = person(house, full_name="Agnes", **{text.name: "Yosefina"})
    house.append("data", [Set("person", saved.id, {text.name: "Maria"})])
    assert found(house, "maria") == ["Agnes"]
    assert found(house, "yosefina") == []


def test_an_activity_is_found_by_its_answers(house: Session) -> None:
    text, _ = own_columns.add(house, "activity", "text", Wanted("Sumber dana"))
    values: dict[str, Value] = {"title": "Tenun", text.name: "Dekranasda"}
    house.append("data", [Insert("activity", (), values)])
    (line,) = search.find(house, "dekran").activities
    assert line.title == "Tenun"


@pytest.mark.parametrize("typed", ["besar", "large", "bes"])
def test_a_choice_of_a_house_form_is_found_by_what_it_is_called_in_both_languages(
    typed: str, house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path))
    person(house, full_name="Agnes", shirt_size="L")
    person(house, full_name="Okto", shirt_size="S")
    assert found(house, typed) == ["Agnes"]


def test_a_choice_is_found_by_its_new_words_once_a_form_calls_it_otherwise(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path, "2"))
    person(house, full_name="Agnes", shirt_size="L")
    put_in_force(house, with_other_words(tmp_path, "3"))
    assert found(house, "longgar") == ["Agnes"]
    assert found(house, "besar") == []
    installed_forms.roll_back(house, "person", None)
    # No form asks it any more; what it was called last still finds it.
    assert found(house, "longgar") == ["Agnes"]


def test_rows_and_forms_that_come_by_bundle_are_found_in_any_order(
    house: Session, join: Join, meet: Meet, tmp_path: Path
) -> None:
    other = join(house)
    put_in_force(house, with_shirt(tmp_path))
    person(house, full_name="Agnes", shirt_size="L")
    meet(house, other)
    assert found(other, "besar") == ["Agnes"]
    # Here the rows are older than the form that says what their choices are called.
    put_in_force(other, with_other_words(tmp_path, "3"))
    meet(other, house)
    assert found(house, "roomy") == ["Agnes"]


def test_in_a_large_register_the_rest_is_found_once_the_search_has_caught_up(
    house: Session, tmp_path: Path
) -> None:
    rows = [Insert("person", (), {"full_name": f"Orang {n}", "sex": "L", "shirt_size": "L"})
            for n in range(1_200)]  # fmt: skip
    house.append("data", rows)
    put_in_force(house, with_shirt(tmp_path))
    assert search.is_behind(house)
    assert len(people.ids(house, PeopleQuery(text="besar"))) == 500
    pauses: list[None] = []
    search.catch_up(house, silent, CancelToken(lambda: pauses.append(None)))
    assert not search.is_behind(house)
    assert len(pauses) == 1
    assert len(people.ids(house, PeopleQuery(text="besar"))) == 1_200


def test_who_is_joined_is_found_by_the_answers_of_all_their_rows(house: Session) -> None:
    text, _ = own_columns.add(house, "person", "text", Wanted("Nama ibu"))
    one = person(house, full_name="Agnes", **{text.name: "Yosefina"})
    two = person(house, full_name="Agnes")
    linking.link(house, one.id, two.id)
    assert found(house, "yosefina") == ["Agnes"]


def test_names_come_before_answers(house: Session) -> None:
    text, _ = own_columns.add(house, "person", "text", Wanted("Nama ibu"))
    person(house, full_name="Agnes", **{text.name: "Yohanes"})
    person(house, full_name="Maria Yohana")
    person(house, full_name="Johanis")
    hits = search.find(house, "yohan", 50)
    assert [line.full_name for line in hits.people] == ["Maria Yohana", "Johanis", "Agnes"]
    assert len(hits.similar) == 1


@pytest.mark.parametrize(
    ("answer", "typed", "is_found"),
    [
        ("1987-03-01", "1987", False),
        ("12", "12", False),
        ("0812 3456", "08123456", True),
        ("0001234567", "0001234", True),
        ('[{"/data/anak/nama":"Yosef"}]', "yosef", False),
    ],
)
def test_days_short_numbers_and_tables_are_no_words(
    answer: str, typed: str, is_found: bool, house: Session
) -> None:
    saved = person(house, full_name="Agnes")
    house.append("data", [Set("person", saved.id, {"isian_rumah": answer})])
    assert (found(house, typed) == ["Agnes"]) is is_found
