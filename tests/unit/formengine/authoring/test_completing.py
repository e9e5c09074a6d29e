"""A form of an earlier version gets the core questions it lacks, written as its author would."""

import pytest

from lipas_desktop.domain.core_columns import CORE
from lipas_desktop.formengine.authoring.book import FormBook
from lipas_desktop.formengine.authoring.completing import Completed, completed
from lipas_desktop.formengine.authoring.doctor import Diagnosis, examine
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.texts import grids, read_text
from lipas_desktop.services.forms import FILES
from tests.unit.formengine.making import FORMS

HEADING = {"id": "Pertanyaan inti", "en": "Core questions"}
SETTINGS = """
| settings |
| | form_id | version | namespaces | attribute::lipas:kind |
| | made | 7 | lipas="urn:lipas:form" | {register} |
"""


def shipped(register: str) -> FormBook:
    return read_text((FORMS / FILES[register]).read_bytes(), FILES[register])


def made(register: str, survey: str, choices: str = "") -> FormBook:
    text = f"| survey |\n{survey}\n"
    text += f"| choices |\n{choices}\n" if choices else ""
    return read_text((text + SETTINGS.format(register=register)).encode(), "made.md")


def complete(register: str, survey: str, choices: str = "") -> tuple[Completed, Diagnosis]:
    found = completed(made(register, survey, choices), shipped(register), HEADING)
    return found, examine(found.book, "made.md")


def row(found: Completed, name: str) -> dict[str, str]:
    heading, *rows = grids(found.book)["survey"]
    return next(cells for cells in (dict(zip(heading, r, strict=True)) for r in rows)
                if cells["name"] == name)  # fmt: skip


ONE = "| | type | name | label |\n| | text | house_word | Kata rumah |"


@pytest.mark.parametrize("register", FILES)
def test_a_form_that_asks_nothing_of_the_core_gets_all_of_it_and_can_be_used(register: str) -> None:
    found, looked = complete(register, ONE)
    assert found.added == tuple(CORE[register])
    assert looked.of("error") == []
    assert looked.form is not None
    assert looked.form.findings == ()
    columns = {question.column or question.name for question in looked.form.questions.values()}
    assert columns >= {*CORE[register], "house_word"}
    assert looked.form.sections[-1].ref.endswith("/core_questions")


@pytest.mark.parametrize("register", FILES)
def test_the_programs_own_forms_lack_nothing(register: str) -> None:
    own = shipped(register)
    assert completed(own, own, HEADING) == Completed(own)


def test_a_completed_form_is_complete() -> None:
    once, _ = complete("stay", ONE)
    assert completed(once.book, shipped("stay"), HEADING).added == ()


def test_texts_come_in_the_languages_of_the_form_by_their_codes() -> None:
    survey = (
        "| | type | name | label::Inggris (en) | label::Tetun (tet) |\n"
        "| | text | house_word | Word | Liafuan |"
    )
    found, looked = complete("person", survey)
    assert looked.of("error") == []
    asked = row(found, "alias")
    assert (asked["label::Inggris (en)"], asked["label::Tetun (tet)"]) == (
        "Called", "Nama panggilan",
    )  # fmt: skip
    assert not any("Bahasa Indonesia" in header for header in asked)


def test_a_list_that_the_form_has_is_used_and_one_that_lacks_codes_stands_beside() -> None:
    choices = (
        "| | list_name | name | label |\n| | sex | L | Pria |\n| | sex | P | Wanita |\n"
        "| | marital | YA | Sudah |"
    )
    found, looked = complete("person", ONE, choices)
    assert looked.of("error") == []
    outline = Outline.of(found.book)
    assert row(found, "sex")["type"] == "select_one sex"
    assert row(found, "marital")["type"] == "select_one marital_2"
    assert outline.codes("sex") == {"L", "P"}
    assert outline.codes("marital") == {"YA"}
    assert "KAWIN" in outline.codes("marital_2")


def test_a_rule_speaks_of_a_question_by_the_name_that_it_has_in_the_form() -> None:
    survey = (
        "| | type | name | label | bind::lipas:column | bind::lipas:checked |\n"
        "| | text | nomor_induk | NIK | nik_text | nik |"
    )
    found, looked = complete("person", survey)
    assert looked.of("error") == []
    assert row(found, "nik_status")["relevant"] == "${nomor_induk} = ''"


def test_a_name_that_is_taken_by_something_else_is_left_to_it() -> None:
    survey = (
        "| | type | name | label |\n| | begin_repeat | alias | Nama lain |\n"
        "| | text | clan | Marga |\n| | end_repeat | | |"
    )
    found, looked = complete("person", survey)
    assert looked.of("error") == []
    asked = row(found, "alias_2")
    assert (asked["type"], asked["bind::lipas:column"]) == ("text", "alias")
    assert "clan" in found.added


def test_what_the_author_wrote_stays_where_it_was() -> None:
    before = grids(made("person", ONE))["survey"]
    found, _ = complete("person", ONE)
    after = grids(found.book)["survey"]
    assert [line[: len(before[0])] for line in after[: len(before)]] == before
