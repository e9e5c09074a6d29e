"""Which answers an expression reads, and cycles."""

import pytest

from lipas_desktop.formengine.references import references
from lipas_desktop.formengine.xpath.parser import parse
from tests.unit.formengine.making import form_of, opened


@pytest.mark.parametrize(
    ("expression", "paths"),
    [
        ("/data/a + /data/b", {"/data/a", "/data/b"}),
        ("../b", {"/data/g/b"}),
        (".", {"/data/g/x"}),
        ("current()/../b", {"/data/g/b"}),
        ("/data/rep[2]/y", {"/data/rep/y"}),
        ("/data/rep[z = /data/a]/y", {"/data/rep/y", "/data/rep/z", "/data/a"}),
        ("instance('l')/root/item[k = current()/../b]/n", {"/data/g/b"}),
        ("instance('l')/root/item[k = /data/a]/n", {"/data/a"}),
        ("position(..)", {"/data/g"}),
        ("/data/*", {"/data/*"}),
        ("today()", set()),
    ],
)
def test_references_are_resolved_from_where_the_expression_stands(
    expression: str, paths: set[str]
) -> None:
    found = references(parse(expression), "/data/g/x")
    assert found.paths == paths
    assert not found.everything


@pytest.mark.parametrize("expression", ["//a", "count(preceding::x)", "../descendant::y"])
def test_what_cannot_be_told_depends_on_everything(expression: str) -> None:
    assert references(parse(expression), "/data/g/x").everything


def test_a_cycle_is_named_with_its_chain_and_left_out() -> None:
    form = form_of("""
        | | type | name | label | calculation |
        | | calculate | a | | ${b} + 1 |
        | | calculate | b | | ${c} + 1 |
        | | calculate | c | | ${a} + 1 |
        | | calculate | free | | 1 + 1 |
    """)
    cycles = [finding for finding in form.findings if finding.code == "form.cycle"]
    assert {finding.ref for finding in cycles} == {"/data/a", "/data/b", "/data/c"}
    chain = cycles[0].detail.split(" → ")
    assert chain[0] == chain[-1]
    assert sorted(chain[1:]) == ["a", "b", "c"]


def test_a_question_that_decides_on_itself_is_a_cycle_and_stays_shown() -> None:
    state = opened("""
        | | type | name | label | relevant |
        | | text | a | A | ${a} != '' |
    """)
    assert [finding.code for finding in state.findings] == ["form.cycle"]
    assert state.is_relevant("a")


def test_a_group_that_depends_on_what_is_in_it_is_a_cycle() -> None:
    state = opened("""
        | | type | name | label | relevant |
        | | begin_group | g | G | ${inner} = '' |
        | | text | inner | I | |
        | | end_group | | | |
    """)
    assert [finding.ref for finding in state.findings] == ["/data/g"]
    assert state.is_relevant("inner")


def test_what_depends_on_everything_is_worked_out_last() -> None:
    state = opened("""
        | | type | name | label | calculation |
        | | calculate | filled | | count-non-empty(//a) + count-non-empty(//copy) |
        | | calculate | copy | | ${a} |
        | | text | a | A | |
    """)
    assert state.text("filled") == "0"
    state.answer("a", "x")
    assert state.text("filled") == "2"
