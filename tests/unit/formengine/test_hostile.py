"""Forms that were written to do harm, or by chance: each ends in a fault of the engine's own."""

import string
from datetime import UTC, date, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lipas_desktop.formengine.errors import ExpressionFault, FormFault
from lipas_desktop.formengine.reading import read_form
from lipas_desktop.formengine.tree import parse_xml
from lipas_desktop.formengine.xpath.compile import compiled
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from lipas_desktop.formengine.xpath.world import Focus, World
from tests.unit.formengine.making import opened

DOCUMENT: Final = parse_xml(
    "<data><name>Ani</name><age>41</age><born>1980-02-29</born><point>-10.2 123.6 0 0</point>"
    "<row><x>1</x></row><row><x>two</x></row><skills>tenun vco</skills><none/></data>"
)
PIECES: Final = (
    "/data/name", "/data/row/x", "//x", "..", ".", "*", "@a", "current()/../age", "'a'", '"29"',
    "0", "-1", "1e5", "99999999999999999999", ".5", "1 div 0", "'1980-02-29'", "''",
    "ancestor::*", "following::node()", "text()", "/", "$x", "[", "(", ")", "]", "::",
)  # fmt: skip
OPERATORS: Final = (
    "+",
    "-",
    "*",
    " div ",
    " mod ",
    "=",
    "!=",
    "<",
    ">=",
    " and ",
    " or ",
    "|",
    ",",
)


def evaluate(source: str) -> None:
    root = DOCUMENT.child("data")
    assert root is not None
    world = World(
        root=DOCUMENT,
        zone=UTC,
        now=lambda: datetime(2026, 11, 24, tzinfo=UTC),
        today=lambda: date(2026, 11, 24),
    )
    try:
        compiled(source).run(Focus(root, world, root))
    except ExpressionFault:
        return


_CALLS = st.builds(
    lambda name, args: f"{name}({','.join(args)})",
    st.sampled_from(sorted([*FUNCTIONS, "if", "coalesce", "nope"])),
    st.lists(st.sampled_from(PIECES), max_size=4),
)
_MIXED = st.recursive(
    st.sampled_from(PIECES) | _CALLS,
    lambda inner: (
        st.builds(lambda a, o, b: f"{a}{o}{b}", inner, st.sampled_from(OPERATORS), inner)
        | st.builds(lambda name, a: f"{name}({a})", st.sampled_from(sorted(FUNCTIONS)), inner)
        | st.builds(lambda a, b: f"{a}[{b}]", inner, inner)
    ),
    max_leaves=8,
)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(_MIXED)
def test_no_expression_raises_anything_but_a_fault(source: str) -> None:
    evaluate(source)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.text(string.printable + "éß\u00b7\u0000\ud800", max_size=60))
def test_no_text_raises_anything_but_a_fault(source: str) -> None:
    evaluate(source)


@pytest.mark.parametrize(
    "source",
    [
        "(" * 5_000,
        "-" * 5_000 + "1",
        "not(" * 2_000 + "1" + ")" * 2_000,
        "1" + "+1" * 20_000,
        "/data" + "[1" * 1_000 + "]" * 1_000,
        "a/" * 20_000 + "a",
        "regex('" + "a" * 60 + "b', '(a|aa)+$')",
        "regex('x', '" + "(" * 400 + "')",
        "regex('x', '" + "a" * 600 + "')",
        "pow(10, 400)",
        "round(1.5, 400)",
        "substr('abc', -99999999999, 99999999999)",
        "selected-at('a b', 1 div 0)",
        "format-date-time(1e300, '%Y')",
        "decimal-date-time('9999-99-99')",
        "date(1e300)",
        "join('x', //node()/ancestor::node()/descendant::node())",
    ],
)
def test_an_expression_without_measure_ends(source: str) -> None:
    evaluate(source)


def test_a_pattern_that_never_ends_is_tried_once() -> None:
    state = opened(
        "| | type | name | label | constraint |\n"
        "| | text | code | Code | regex(., '(a\\|aa)+$') |\n"
    )
    for length in range(40, 60):
        state.answer("code", "a" * length + "b")
    assert [one.code for one in state.findings] == ["xpath.pattern_too_slow"]
    assert state.error("code") is None, "a rule that cannot be worked out stops nobody"


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "<a/>",
        "<h/>" * 3,
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        "<a>" * 10_000,
        "<html><head><model><instance/></model></head><body/></html>",
        "<html><head><model><instance><d/></instance></model></head></html>",
    ],
)
def test_what_is_no_form_is_named(xml: str) -> None:
    with pytest.raises(FormFault, match=r"^form\."):
        read_form(xml)


def test_groups_without_end_are_refused_by_name() -> None:
    deep = "<g>" * 5_000 + "</g>" * 5_000
    form = f"<html><head><model><instance><d>{deep}</d></instance></model></head><body/></html>"
    with pytest.raises(FormFault, match=r"^form\.xml_too_deep"):
        read_form(form)
