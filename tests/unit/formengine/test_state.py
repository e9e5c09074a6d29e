"""A form being filled: what an answer changes, what is kept, what a save would write."""

from datetime import date

import pytest

from lipas_desktop.formengine.instance import FormState
from tests.unit.formengine.making import Noon, form_of, opened

RELEVANT = """
| | type | name | label | relevant | required | required_message |
| | text | name | Nama | | yes | Isi nama dahulu. |
| | select_one yn | married | Kawin | | | |
| | begin_group | family | Keluarga | ${married} = 'yes' | | |
| | text | spouse | Pasangan | | yes | |
| | text | since | Sejak | ${spouse} != '' | | |
| | end_group | | | | | |
"""
YES_NO = """
| | list_name | name | label |
| | yn | yes | Ya |
| | yn | no | Tidak |
"""


def test_an_answer_says_what_it_changed() -> None:
    state = opened(RELEVANT, YES_NO)
    changes = state.answer("married", "yes")
    assert changes.of("/data/married") == {"value"}
    assert "relevant" in changes.of("/data/family")
    assert changes.of("/data/family/spouse") == {"relevant", "error"}
    assert "/data/family/since" not in changes
    assert not state.answer("married", "yes")


def test_relevance_is_inherited_and_hides_without_forgetting() -> None:
    state = opened(RELEVANT, YES_NO)
    state.answer("married", "yes")
    state.answer("spouse", "Okto")
    assert state.is_relevant("since")
    state.answer("married", "no")
    assert not state.is_relevant("spouse")
    assert not state.is_relevant("since")
    assert state.value("spouse") is None
    assert state.text("spouse") == "Okto"
    state.answer("married", "yes")
    assert state.value("spouse") == "Okto"


def test_what_a_save_would_clear_is_listed() -> None:
    state = opened(RELEVANT, YES_NO)
    state.answer("married", "yes")
    state.answer("spouse", "Okto")
    assert state.cleared_answers() == []
    state.answer("married", "no")
    cleared = state.cleared_answers()
    assert [(c.column, c.label, c.value) for c in cleared] == [("spouse", "Pasangan", "Okto")]
    assert state.extra()["spouse"] is None


def test_required_is_asked_only_of_what_applies() -> None:
    state = opened(RELEVANT, YES_NO)
    assert [p.ref for p in state.validate()] == ["/data/name"]
    assert state.validate()[0].message == "Isi nama dahulu."
    state.answer("married", "yes")
    assert [p.ref for p in state.validate()] == ["/data/name", "/data/family/spouse"]
    assert state.validate()[0].blocks
    state.answer("name", "Yuli")
    state.answer("spouse", "Okto")
    assert state.validate() == []


def test_a_broken_constraint_is_kept_and_marked() -> None:
    state = opened("""
        | | type | name | label | constraint | constraint_message |
        | | integer | age | Umur | . >= 0 and . < 120 | Umur biasanya di bawah 120. |
    """)
    changes = state.answer("age", 150)
    assert changes.of("/data/age") == {"value", "error"}
    assert state.value("age") == 150
    problem = state.error("age")
    assert problem is not None
    assert (problem.kind, problem.message) == ("constraint", "Umur biasanya di bawah 120.")
    assert not problem.blocks
    assert "error" in state.answer("age", 15).of("/data/age")
    assert state.error("age") is None


def test_a_constraint_that_reads_another_answer_is_judged_again() -> None:
    state = opened("""
        | | type | name | label | constraint |
        | | date | first | Mulai | |
        | | date | last | Selesai | ${first} = '' or . >= ${first} |
    """)
    state.answer("last", date(2021, 10, 1))
    assert state.error("last") is None
    assert state.answer("first", "2021-10-15").of("/data/last") == {"error"}
    assert state.error("last") is not None


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("integer", "lima", "form.not_a_whole_number"),
        ("integer", "1.5", "form.not_a_whole_number"),
        ("decimal", "1,5", "form.not_a_number"),
        ("date", "31-12-2021", "form.not_a_date"),
        ("date", "2021-02-30", "form.not_a_date"),
    ],
)
def test_what_does_not_fit_its_type_stays_and_is_only_marked(
    kind: str, value: str, code: str
) -> None:
    state = opened(f"| | type | name | label |\n| | {kind} | q | Q |")
    state.answer("q", value)
    problem = state.error("q")
    assert problem is not None
    assert problem.code == code
    assert not problem.blocks
    assert state.text("q") == value


def test_calculations_follow_in_order_whatever_the_order_of_writing() -> None:
    state = opened("""
        | | type | name | label | calculation |
        | | calculate | double_total | | ${total} * 2 |
        | | calculate | total | | ${a} + ${b} |
        | | integer | a | A | |
        | | integer | b | B | |
    """)
    assert state.value("total") is None
    state.answer("a", 2)
    changes = state.answer("b", 3)
    assert state.text("double_total") == "10"
    assert changes.of("/data/double_total") == {"value"}
    assert state.is_readonly("total")


def test_only_what_depends_on_an_answer_is_worked_out_again() -> None:
    state = opened("""
        | | type | name | label | calculation |
        | | text | a | A | |
        | | text | b | B | |
        | | calculate | from_a | | concat(${a}, '!') |
        | | calculate | chance | | if(${b} = '', '', random()) |
    """)
    state.answer("b", "x")
    drawn = state.text("chance")
    state.answer("a", "y")
    assert state.text("chance") == drawn
    assert state.text("from_a") == "y!"


def test_defaults_are_for_new_records_only() -> None:
    survey = """
        | | type | name | label | default |
        | | text | place | Tempat | Kupang |
        | | date | day | Hari | today() |
    """
    new = opened(survey)
    assert new.extra() == {"place": "Kupang", "day": "2021-10-28"}
    new.load({}, {"place": None})
    assert new.extra() == {"place": None, "day": None}


def test_a_trigger_writes_once_and_can_be_overwritten() -> None:
    state = opened("""
        | | type | name | label | calculation | trigger |
        | | text | nik | NIK | | |
        | | text | guess | Tebakan | substr(${nik}, 0, 2) | ${nik} |
    """)
    state.answer("nik", "5371")
    assert state.value("guess") == "53"
    state.answer("guess", "99")
    assert state.value("guess") == "99"
    state.answer("nik", "3171")
    assert state.value("guess") == "31"


def test_readonly_comes_down_from_a_group() -> None:
    state = opened("""
        | | type | name | label | readonly |
        | | select_one yn | shut | Tutup | |
        | | begin_group | g | G | ${shut} = 'yes' |
        | | text | inner | Dalam | |
        | | end_group | | | |
    """, YES_NO)  # fmt: skip
    assert not state.is_readonly("inner")
    assert state.answer("shut", "yes").of("/data/g/inner") == {"readonly"}
    assert state.is_readonly("inner")


def test_labels_show_answers_and_change_language() -> None:
    state = opened("""
        | | type | name | label::Bahasa Indonesia (id) | label::English (en) | hint::English (en) |
        | | text | name | Nama | Name | Full |
        | | text | street | Jalan ${name} | Street of ${name} | |
    """, settings="| | default_language |\n| | Bahasa Indonesia (id) |")  # fmt: skip
    assert state.language == "id"
    assert state.answer("name", "Yuli").of("/data/street") == {"label"}
    assert state.label("street") == "Jalan Yuli"
    assert "label" in state.set_language("en").of("/data/name")
    assert state.label("street") == "Street of Yuli"
    assert state.hint("name") == "Full"
    assert not state.set_language("fr")


def test_a_missing_translation_falls_back_to_the_first_language() -> None:
    state = opened("""
        | | type | name | label::Bahasa Indonesia (id) | label::English (en) |
        | | text | a | Nama | Name |
        | | text | b | Marga | |
    """, settings="| | default_language |\n| | Bahasa Indonesia (id) |")  # fmt: skip
    state.set_language("en")
    assert state.label("b") == "Marga"


def test_a_draft_keeps_what_does_not_apply_and_comes_back_whole() -> None:
    state = opened(RELEVANT, YES_NO)
    state.answer("married", "yes")
    state.answer("spouse", "Okto")
    state.answer("married", "no")
    again = opened(RELEVANT, YES_NO)
    again.load_draft(state.draft() | {"/data/gone": "x"})
    assert again.draft() == state.draft()
    assert not again.is_relevant("spouse")
    again.answer("married", "yes")
    assert again.value("spouse") == "Okto"


def test_an_expression_that_fails_leaves_the_question_open_and_is_found() -> None:
    state = opened("""
        | | type | name | label | relevant | constraint |
        | | text | a | A | nope(1) | |
        | | text | b | B | . > > 3 | not() |
    """)
    assert state.is_relevant("a")
    assert state.is_relevant("b")
    state.answer("b", "x")
    assert state.error("b") is None
    found = {(f.code, f.ref, f.aspect) for f in state.findings}
    assert ("xpath.unknown_function", "/data/a", "relevant") in found
    assert ("xpath.unexpected", "/data/b", "relevant") in found
    assert ("xpath.arguments", "/data/b", "constraint") in found


def test_two_forms_of_one_definition_share_nothing() -> None:
    form = form_of(RELEVANT, YES_NO)
    one, other = FormState(form, clock=Noon()), FormState(form, clock=Noon())
    one.answer("name", "Yuli")
    assert other.value("name") is None


def test_an_unknown_question_is_no_question() -> None:
    with pytest.raises(KeyError):
        opened(RELEVANT, YES_NO).answer("nobody", "x")


EITHER = """
| | type | name | label | relevant |
| | text | number | Nomor | |
| | text | why_none | Mengapa tidak ada | ${number} = '' |
| | text | more | Keterangan | ${why_none} = 'lain' |
"""


def test_what_applies_to_a_loaded_record_follows_from_its_own_answers() -> None:
    state = opened(EITHER)
    state.load({}, {"number": "12", "why_none": "lain", "more": "x"})
    assert not state.is_relevant("why_none")
    assert not state.is_relevant("more")
    state.load({}, {"why_none": "lain", "more": "x"})
    assert state.is_relevant("more")
    assert state.value("more") == "x"
    state.load_draft({"/data/number": "12"})
    assert not state.is_relevant("why_none")


def test_answers_given_at_once_are_as_those_given_one_by_one() -> None:
    plain = (
        "| | type | name | label | relevant | calculation | trigger | choice_filter |\n"
        "| | integer | age | Age | | | | |\n"
        "| | text | school | School | ${age} > 5 | | | |\n"
        "| | calculate | both | | | concat(${age}, ${school}) | | |\n"
    )
    writing = plain + "| | text | copied | Copied | | ${age} | ${age} | |\n"
    given: dict[str, str | int] = {"copied": "x", "age": 7, "school": "SD"}
    for form, minds in ((plain, False), (writing, True)):
        one, other = opened(form), opened(form)
        assert one._engine.minds_order is minds
        asked = {name: value for name, value in given.items() if name in one.form.refs}
        for name, value in asked.items():
            one.answer(name, value)
        other.answer_all(asked)
        assert (one.answers(), one.extra()) == (other.answers(), other.extra())
        assert one.validate() == other.validate()
    assert other.text("copied") == "7"
