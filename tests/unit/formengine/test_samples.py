"""Each of the program's own forms with a record that is in order and one that is not."""

import json
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.forms import FILES
from tests.unit.formengine.making import ROOT, Load, Noon

SAMPLES = ROOT / "tests" / "data" / "forms"
NAMES = tuple(Path(file).stem for file in FILES.values())


def sample(name: str, kind: str) -> dict[str, Any]:
    return dict(json.loads((SAMPLES / f"{name}.{kind}.json").read_text(encoding="utf-8")))


def answered(forms: Load, name: str, kind: str) -> FormState:
    state = FormState(forms(name), clock=Noon())
    for question, answer in sample(name, kind)["answers"].items():
        state.answer(question, answer)
    return state


def test_every_sample_is_of_a_form() -> None:
    wanted = {f"{name}.{kind}.json" for name in NAMES for kind in ("pass", "fail")}
    assert {path.name for path in SAMPLES.iterdir()} == wanted


@pytest.mark.parametrize("name", NAMES)
def test_what_is_in_order_is_kept_as_given_without_a_word(forms: Load, name: str) -> None:
    told = sample(name, "pass")
    state = answered(forms, name, "pass")
    assert state.validate() == []
    assert state.cleared_answers() == []
    kept = {**state.answers(), **state.extra()}
    wanted = {**told["answers"], **told["kept"]}
    assert {column: kept[column] for column in wanted} == wanted


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_in_order_is_named_and_only_a_missing_name_stops_a_save(
    forms: Load, name: str
) -> None:
    state = answered(forms, name, "fail")
    found = {problem.ref.rpartition("/")[2]: problem for problem in state.validate()}
    assert {ref: one.code for ref, one in found.items()} == sample(name, "fail")["faults"]
    for one in found.values():
        assert one.blocks == (one.code == "form.required")
        assert one.message or one.kind == "type"


@pytest.mark.parametrize("name", NAMES)
def test_a_record_that_is_in_order_comes_back_as_it_was_saved(forms: Load, name: str) -> None:
    state = answered(forms, name, "pass")
    again = FormState(forms(name), clock=Noon())
    again.load(state.answers(), state.extra())
    assert again.answers() == state.answers()
    assert again.validate() == []
    assert again.cleared_answers() == []


@pytest.mark.parametrize("name", NAMES)
def test_an_id_of_another_row_stands_beside_words_that_somebody_can_read(
    forms: Load, name: str
) -> None:
    form = forms(name)
    for question in form.questions.values():
        assert bool(question.refers) == bool(question.beside), question.name
        if question.refers:
            assert question.kind == "hidden"
            words = form.question(question.beside)
            assert words.shown
            assert words.kind == "text"
