"""The program's own forms: complete, in both languages, and agreeing with the ledger and codes."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.xlsform import convert, load_form
from lipas_desktop.services.forms import FILES
from tests.unit.formengine.making import FORMS, ROOT, Load, Noon

NAMES = tuple(file.removesuffix(".md") for file in FILES.values())
ELSEWHERE = {
    "person": {
        "restricted", "registered_on", "source", "import_id", "sheet_row", "local_no",
        "legal_hold", "legal_hold_on",
    },
    "legal_status": {"import_id"},
    "activity": {"signers", "import_id"},
}  # fmt: skip
"""Columns that other screens or services write."""
ID, EN = "::Bahasa Indonesia (id)", "::English (en)"
OPTIONAL = frozenset({"title", "religion", "category"})


@pytest.fixture
def person(forms: Load) -> FormState:
    return FormState(forms("participant"), clock=Noon())


@pytest.mark.parametrize("name", NAMES)
def test_a_form_has_nothing_to_mend(forms: Load, name: str) -> None:
    form = forms(name)
    assert form.findings == ()
    state = FormState(form, clock=Noon(), asked=OPTIONAL)
    for language in ("id", "en"):
        state.set_language(language)
        for ref in form.questions:
            state.choices(ref)
    assert state.findings == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_column_of_the_register_is_asked_or_written_elsewhere(forms: Load, name: str) -> None:
    form = forms(name)
    columns = set(LEDGER.tables[form.kind].by_name)
    asked = {question.column for question in form.questions.values() if question.keeps}
    assert asked == columns - ELSEWHERE.get(form.kind, set())


@pytest.mark.parametrize("name", NAMES)
def test_question_and_column_agree_in_type(forms: Load, name: str) -> None:
    form = forms(name)
    fits = {"int": {"integer"}, "list": {"select_multiple"}}
    for question in form.questions.values():
        column = LEDGER.tables[form.kind].by_name[question.column]
        allowed = fits.get(column.type, {"text", "date", "select_one", "hidden"})
        assert question.kind in allowed, question.name


def rows_of(name: str, sheet: int) -> list[dict[str, str]]:
    """Read one of a form's tables as it stands in its file."""
    lines = (FORMS / f"{name}.md").read_text(encoding="utf-8").split("\n\n")[sheet].splitlines()
    cells = [[cell.strip() for cell in line.split("|")[2:-1]] for line in lines[1:]]
    return [dict(zip(cells[0], row, strict=True)) for row in cells[1:]]


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_said_in_both_languages(forms: Load, name: str) -> None:
    assert [language.code for language in forms(name).languages] == ["id", "en"]
    for row in (*rows_of(name, 0), *rows_of(name, 1)):
        said = [(c, row[c], row[c.replace(ID, EN)]) for c in row if c.endswith(ID)]
        assert said
        for column, indonesian, english in said:
            assert bool(indonesian) == bool(english), (row, column)
    for question in forms(name).questions.values():
        assert not question.shown or question.label is not None, question.name


@pytest.mark.parametrize("name", NAMES)
def test_lists_say_the_same_as_the_code_lists(forms: Load, name: str) -> None:
    form = forms(name)
    state = FormState(form, clock=Noon())
    lists = {}
    for question in form.questions.values():
        items = question.itemset.items if question.itemset else None
        match = re.match(r"instance\('(\w+)'\)", items.source) if items else None
        if match:
            lists[match[1]] = question.ref
    assert bool(lists) == any(q.kind.startswith("select") for q in form.questions.values())
    for list_name, ref in lists.items():
        if list_name == "precision":
            continue
        for language in ("id", "en"):
            state.set_language(language)
            written = [(choice.value, choice.label) for choice in state.choices(ref)]
            wanted = [(code.code, code.label(language)) for code in CODES[list_name].active]
            assert written == wanted, (list_name, language)


def test_the_sections_stand_in_the_order_of_the_paper(person: FormState) -> None:
    found = [(section.column, person.heading(section)) for section in person.sections()]
    assert found == [
        (1, "Identitas"),
        (1, "Alamat"),
        (1, "Kontak"),
        (2, "Latar belakang"),
        (2, "Minat dan keterampilan"),
        (2, "Keluarga yang dapat dihubungi"),
        (2, "Persetujuan"),
    ]


def test_what_is_read_together_shares_a_row(person: FormState) -> None:
    pairs = [
        [question.name for question in row]
        for section in person.sections()
        for row in section.rows
        if len(row) > 1
    ]
    assert pairs == [
        ["alias", "clan"],
        ["birth_text", "birth_precision"],
        ["rt", "rw", "postal_code"],
        ["phone_text", "phone_owner"],
        ["contact_relation", "contact_phone"],
    ]


REQUIRED = {
    "participant": ["full_name", "sex"],
    "activity": ["title"],
    "pokmas_group": ["name"],
    "pokmas_member": ["name"],
    "stakeholder": ["name"],
    "product": ["name"],
}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_ever_required(forms: Load, name: str) -> None:
    state = FormState(forms(name), clock=Noon(), asked=OPTIONAL)
    blocking = [p.ref.rpartition("/")[2] for p in state.validate() if p.blocks]
    assert blocking == REQUIRED.get(name, [])


def test_a_person_with_a_name_and_sex_can_be_saved_whatever_else_is_wrong(
    person: FormState,
) -> None:
    for ref, value in {
        "full_name": "Yuli4na",
        "sex": "P",
        "nik_text": "53?1 tidak terbaca",
        "birth_text": "sekitar 1970",
        "rt": "tiga",
        "postal_code": "8511",
        "phone_text": "0812 atau 0813",
        "contact_phone": "tetangga",
    }.items():
        person.answer(ref, value)
    assert [p for p in person.validate() if p.blocks] == []
    assert {p.ref.rpartition("/")[2] for p in person.validate()} == {
        "full_name",
        "rt",
        "postal_code",
        "contact_phone",
    }
    assert person.answers()["nik_text"] == "53?1 tidak terbaca"


def test_checked_values_have_one_field_and_their_parts_are_hidden(person: FormState) -> None:
    form = person.form
    for value in ("nik", "birth", "phone", "region"):
        written = form.checked(value)
        assert written is not None
        assert written.name == f"{value}_text"
        parts = {q.name for q in form.questions.values() if q.part == value and not q.shown}
        assert f"{value}_accepted_by" in parts


def test_without_a_nik_it_is_asked_why(person: FormState) -> None:
    assert person.is_relevant("nik_status")
    person.answer("nik_status", "WNA")
    assert person.is_relevant("passport_no")
    changes = person.answer("nik_text", "5371046806920003")
    assert "relevant" in changes.of(person.ref("nik_status"))
    assert not person.is_relevant("passport_no")


def test_what_the_house_does_not_ask_is_left_alone(forms: Load) -> None:
    form = forms("participant")
    silent = FormState(form, clock=Noon())
    silent.load({"full_name": "Yuli", "religion": "KATOLIK"})
    assert "religion" not in silent.answers()
    assert not silent.is_relevant("religion")
    asking = FormState(form, clock=Noon(), asked={"religion"})
    asking.load({"full_name": "Yuli", "religion": "KATOLIK"})
    assert asking.answers()["religion"] == "KATOLIK"
    shown = [q.name for s in asking.sections() for row in s.rows for q in row]
    assert "religion" in shown
    assert "category" not in shown


def test_a_saved_person_comes_back_as_saved(person: FormState) -> None:
    values = {
        "full_name": "Yuliana Tefa",
        "sex": "P",
        "skills": ["TENUN", "TATA_BOGA"],
        "birth_text": "26 Juni 1992",
        "birth_date": "1992-06-26",
        "birth_precision": "day",
    }
    person.load(values)
    answers = person.answers()
    assert {column: answers[column] for column in values} == values
    assert answers["interests"] == []
    assert answers["street"] is None


def test_saved_words_that_are_no_codes_come_through_whole(person: FormState) -> None:
    person.load({"skills": ["TENUN", "anyam bambu"]})
    assert person.answers()["skills"] == ["TENUN", "anyam bambu"]
    person.answer("skills", ["anyam bambu", "JAHIT", "TENUN"])
    assert person.answers()["skills"] == ["TENUN", "JAHIT", "anyam bambu"]


def test_blanks_are_no_name(person: FormState) -> None:
    person.answer("full_name", "  ")
    problem = person.error("full_name")
    assert problem is not None
    assert problem.code == "form.required"
    assert person.answers()["full_name"] is None


def test_an_activity_ends_after_it_begins_or_is_marked(forms: Load) -> None:
    state = FormState(forms("activity"), clock=Noon())
    assert state.answers()["status"] == "RENCANA"
    state.answer("title", "Tenun")
    state.answer("start_date", "2021-10-11")
    state.answer("end_date", "2021-10-01")
    assert [p.message for p in state.validate()] == ["Tanggal selesai mendahului tanggal mulai."]
    state.set_language("en")
    assert state.validate()[0].message == "It ends before it begins."
    state.answer("end_date", "2021-10-28")
    assert state.validate() == []


def test_no_form_asks_for_a_case_or_a_diagnosis() -> None:
    for name in NAMES:
        text = (FORMS / f"{name}.md").read_text(encoding="utf-8").lower()
        assert not re.search(r"offence|disab|tuna(netra|rungu|daksa)", text)


def test_a_question_added_as_the_readme_says_is_drawn_and_kept(tmp_path: Path) -> None:
    readme = (FORMS / "README.md").read_text(encoding="utf-8")
    form = (FORMS / "participant.md").read_text(encoding="utf-8")
    for sheet, following in (("survey", "\n\n| choices"), ("choices", "\n\n| settings")):
        rows = re.search(rf"```md {sheet}\n(.*?)\n```", readme, re.DOTALL)
        assert rows is not None
        assert following in form
        form = form.replace(following, f"\n{rows[1]}{following}", 1)
    path = tmp_path / "participant.md"
    path.write_text(form, encoding="utf-8")
    state = FormState(load_form(path, None), clock=Noon())
    assert state.findings == ()
    last = state.sections()[-1]
    assert state.heading(last) == "Isian tambahan"
    assert [q.name for row in last.rows for q in row] == ["shirt_size", "team_name"]
    state.answer("shirt_size", "M")
    assert state.extra() == {"shirt_size": "M", "team_name": None}
    assert "shirt_size" not in state.answers()
    state.load({"full_name": "Yuli"}, {"shirt_size": "L"})
    assert state.extra()["shirt_size"] == "L"


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_names_every_column_type_and_appearance_in_use(name: str) -> None:
    readme = (FORMS / "README.md").read_text(encoding="utf-8")
    for row in rows_of(name, 0):
        for column in row:
            assert f"`{column.removesuffix(ID).removesuffix(EN)}" in readme, column
        kind, *_ = row["type"].split()
        for word in (kind, *row["appearance"].split()):
            assert word in readme, row


def test_the_forms_can_be_converted_ahead(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / f"{name}.md").write_bytes((FORMS / f"{name}.md").read_bytes())
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build_forms.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "xform").glob("*.xml"))) == len(NAMES)
    assert load_form(tmp_path / "activity.md", None).kind == "activity"


def test_every_form_has_a_title_in_both_languages_that_the_converter_passes_on() -> None:
    for name in NAMES:
        path = FORMS / f"{name}.md"
        form = load_form(path, None)
        assert form.title_in("id") == form.title != ""
        assert form.title_in("en") not in ("", form.title), name
        assert form.title_in("fr") == form.title
        title = re.search(r"<h:title>(.*?)</h:title>", convert(path.read_bytes(), path.name))
        assert title is not None
        assert title[1] == form.title, "other tools show the title of the standard"
