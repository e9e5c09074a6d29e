"""A form with questions that a house has added behind its own."""

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.own_questions import GROUP, OwnQuestion, with_questions
from lipas_desktop.formengine.saving import WRITTEN
from tests.unit.formengine.making import Noon, form_of

SURVEY = """| | type | name | label::Bahasa Indonesia (id) | label::English (en) |
| | begin_group | first | Pertama | First |
| | text | a | Satu | One |
| | end_group | | | |"""
OWN = (
    OwnQuestion("own_shirt_choice", "select_one", "Ukuran baju", ("S", "Sangat besar")),
    OwnQuestion("own_weight_number", "decimal", "Berat"),
    OwnQuestion("own_since_date", "date", "Sejak"),
    OwnQuestion("own_team_text", "text", "Kelompok"),
)
HEADING = {"id": "Kolom tambahan", "en": "Own columns"}


def state(own: tuple[OwnQuestion, ...] = OWN) -> FormState:
    return FormState(with_questions(form_of(SURVEY), own, HEADING), clock=Noon())


def test_own_questions_come_last_in_a_section_of_their_own() -> None:
    opened = state()
    names = [[q.name for row in section.rows for q in row] for section in opened.sections()]
    assert names == [["a"], [one.name for one in OWN]]
    assert opened.heading(opened.sections()[-1]) == "Kolom tambahan"
    assert opened.label("own_shirt_choice") == "Ukuran baju"


def test_the_heading_follows_the_language_and_labels_stay_as_the_house_wrote_them() -> None:
    opened = state()
    opened.set_language("en")
    assert opened.heading(opened.sections()[-1]) == "Own columns"
    assert (opened.label("a"), opened.label("own_team_text")) == ("One", "Kelompok")
    assert [c.label for c in opened.choices("own_shirt_choice")] == ["S", "Sangat besar"]


def test_answers_are_kept_beside_the_columns_and_come_back() -> None:
    opened = state()
    given = {"own_shirt_choice": "Sangat besar", "own_weight_number": "52.5"}
    for name, answer in given.items():
        opened.answer(name, answer)
    kept = opened.extra()
    assert {name: kept[name] for name in given} == given
    again = state()
    again.load({}, kept)
    assert again.extra() == kept
    assert again.text("own_shirt_choice") == "Sangat besar"


def test_what_is_no_number_or_date_is_kept_and_told() -> None:
    opened = state()
    opened.answer("own_weight_number", "berat")
    opened.answer("own_since_date", "kemarin")
    assert [one.code for one in opened.validate()] == ["form.not_a_number", "form.not_a_date"]
    assert opened.extra()["own_weight_number"] == "berat"
    assert f"own_weight_number{WRITTEN}" not in opened.extra()


def test_a_form_without_own_questions_is_the_very_same() -> None:
    form = form_of(SURVEY)
    assert with_questions(form, (), HEADING) is form


def test_a_name_that_the_form_has_is_left_to_the_form() -> None:
    form = form_of(SURVEY)
    assert with_questions(form, [OwnQuestion("a", "text", "Lain")], HEADING) is form


def test_the_form_itself_is_not_touched() -> None:
    form = form_of(SURVEY)
    with_questions(form, OWN, HEADING)
    assert form.template.child(GROUP) is None
    assert all(one.name not in form.refs for one in OWN)


def test_a_draft_goes_on_after_a_question_was_added() -> None:
    before = state(())
    before.answer("a", "dicatat")
    after = state()
    after.load_draft(before.draft())
    assert after.text("a") == "dicatat"
    assert (before.form.id, before.form.version) == (after.form.id, after.form.version)


def test_answers_go_out_as_xml_and_come_back() -> None:
    opened = state()
    opened.answer("own_team_text", "Melati")
    again = state()
    again.load_xml(opened.to_xml())
    assert again.text("own_team_text") == "Melati"
