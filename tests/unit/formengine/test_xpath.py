"""Expressions: how they are cut, parsed and evaluated, and how they fail."""

import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.tree import parse_xml
from lipas_desktop.formengine.xpath.compile import compiled
from lipas_desktop.formengine.xpath.parser import MAX_DEPTH, parse
from lipas_desktop.formengine.xpath.values import XValue, to_string
from lipas_desktop.formengine.xpath.world import Focus, World

WITA = timezone(timedelta(hours=8))
DOCUMENT = """
<data>
  <name>Yuliana</name><sex>P</sex><empty/>
  <skills>TENUN JAHIT</skills>
  <child n="1"><age>4</age></child>
  <child n="2"><age>11</age></child>
  <child n="3"><age>7</age></child>
</data>
"""


def run(expression: str, namespaces: Mapping[str, str] | None = None) -> XValue:
    document = parse_xml(DOCUMENT)
    world = World(
        root=document,
        zone=WITA,
        now=lambda: datetime(2021, 10, 28, 4, tzinfo=UTC),
        today=lambda: date(2021, 10, 28),
        namespaces=dict(namespaces or {}),
    )
    data = document.child("data")
    assert data is not None
    return compiled(expression).run(Focus(data, world, data))


def text(expression: str) -> str:
    return to_string(run(expression))


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("7 div 2", "3.5"),
        ("-7 mod 3", "-1"),
        ("- 2 - 3", "-5"),
        ("8 - 3 - 2", "3"),
        ("1 div 0", "Infinity"),
        ("0 div 0", "NaN"),
        ("5or2", "true"),
        ("1div2", "0.5"),
        ("2 < 3 and 3 <= 3", "true"),
        ("1 = 1 or nope()", "true"),
        ("false() and nope()", "false"),
        ("0.1 + 0.2", "0.30000000000000004"),
        ("0.0000001", "0.0000001"),
        ("'a' = 'a'", "true"),
        ("'10' > '9'", "true"),
        ("'' + 1", "NaN"),
        ("true() + true()", "2"),
    ],
)
def test_operators(expression: str, wanted: str) -> None:
    assert text(expression) == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("/data/name", "Yuliana"),
        ("name", "Yuliana"),
        ("child[2]/age", "11"),
        ("child[last()]/age", "7"),
        ("child[age > 5]/@n", "2"),
        ("count(child[age > 5])", "2"),
        ("sum(child/age)", "22"),
        ("max(child/age)", "11"),
        ("//age[. = 11]/../@n", "2"),
        ("child[@n = 3]/preceding-sibling::child[1]/@n", "2"),
        ("count(child[1]/following-sibling::*)", "2"),
        ("count(/data/*)", "7"),
        ("count(child[1]/age | child[2]/age | child[1]/age)", "2"),
        ("(child/age)[3]", "7"),
        ("position(child[2])", "2"),
        ("name(*[1])", "name"),
        ("count(ancestor::node())", "1"),
        ("self::data/name", "Yuliana"),
        ("missing", ""),
        ("boolean(missing)", "false"),
        ("boolean(empty)", "true"),
    ],
)
def test_paths(expression: str, wanted: str) -> None:
    assert text(expression) == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("if(sex = 'P', 'ibu', 'bapak')", "ibu"),
        ("coalesce(empty, name)", "Yuliana"),
        ("selected(skills, 'TENUN')", "true"),
        ("selected(skills, 'TEN')", "false"),
        ("count-selected(skills)", "2"),
        ("selected-at(skills, 1)", "JAHIT"),
        ("concat(name, ' ', 1 + 1)", "Yuliana 2"),
        ("join(', ', child/age)", "4, 11, 7"),
        ("regex('85111', '^[0-9]{5}$')", "true"),
        ("string-length(name)", "7"),
        ("substr(name, 1, 3)", "ul"),
        ("substring(name, 2, 3)", "uli"),
        ("substring-before('a/b', '/')", "a"),
        ("substring-after('a/b', '/')", "b"),
        ("translate('a-b', '-', '')", "ab"),
        ("normalize-space('  a   b ')", "a b"),
        ("upper-case(name)", "YULIANA"),
        ("round(2.5)", "3"),
        ("round(-2.5)", "-3"),
        ("round(12345.15, 1)", "12345.2"),
        ("int(7.9)", "7"),
        ("floor(-1.5)", "-2"),
        ("ceiling(-1.5)", "-1"),
        ("not(empty = '')", "false"),
        ("count-non-empty(*)", "6"),
        ("pow(2, 10)", "1024"),
        ("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
    ],
)
def test_functions(expression: str, wanted: str) -> None:
    assert text(expression) == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("today()", "2021-10-28"),
        ("now()", "2021-10-28T12:00:00.000+08:00"),
        ("date('2021-10-28') > date('2021-10-27')", "true"),
        ("'2021-10-28' > '2021-10-27'", "true"),
        ("date('2021-10-28') - date('2021-10-01')", "27"),
        ("date(today() + 1)", "2021-10-29"),
        ("today() = '2021-10-28'", "true"),
        ("decimal-date-time('1970-01-01T08:00:00')", "0"),
        ("format-date(today(), '%e %b %Y')", "28 Oct 2021"),
        ("date('2021-02-30')", ""),
        ("'2021-10-28' = '2021-10-28T00:00:00.000+08:00'", "true"),
    ],
)
def test_dates_are_days_in_the_local_zone(expression: str, wanted: str) -> None:
    assert text(expression) == wanted


def test_a_set_of_nodes_matches_where_one_of_them_does() -> None:
    assert run("child/age = 11") is True
    assert run("child/age != 11") is True
    assert run("missing = ''") is False
    assert run("child/age < 5") is True


def test_names_without_prefix_mean_no_namespace() -> None:
    document = parse_xml('<a xmlns="urn:x" xmlns:p="urn:p"><p:b/></a>')
    world = World(document, WITA, lambda: datetime.now(UTC), lambda: date.min)
    focus = Focus(document, world, document)
    assert compiled("a").run(focus) == []
    world.namespaces["q"] = "urn:p"
    found = compiled("//q:b").run(focus)
    assert isinstance(found, list)
    assert [node.name for node in found] == ["b"]


@pytest.mark.parametrize(
    ("expression", "place"),
    [
        ("1 +", 3), ("(1", 2), ("a b", 2), ("'open", 0), ("a[1", 3), ("1 == 1", 3),
        (". > > 3", 4), ("5abc", 1), ("foo::a", 0), ("a/", 2), ("$x", 0), ("node(5)", 5),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_with_its_place(expression: str, place: int) -> None:
    with pytest.raises(ExpressionFault) as caught:
        parse(expression)
    assert caught.value.place == place


@pytest.mark.parametrize("expression", ["nope()", "concat(nope(), 'a')", "not()", "today(1)"])
def test_an_unknown_function_fails_only_where_it_is_reached(expression: str) -> None:
    compiled(expression)
    with pytest.raises(ExpressionFault):
        run(expression)


def test_nesting_has_an_end_and_says_so() -> None:
    deep = "(" * (MAX_DEPTH + 1) + "1" + ")" * (MAX_DEPTH + 1)
    with pytest.raises(ExpressionFault, match="too_deep"):
        parse(deep)
    assert text("(" * (MAX_DEPTH - 1) + "1" + ")" * (MAX_DEPTH - 1)) == "1"


def test_long_chains_are_flat() -> None:
    assert text(" or ".join(["false()"] * 2000 + ["true()"])) == "true"


def test_a_pattern_that_is_too_long_is_refused() -> None:
    with pytest.raises(ExpressionFault, match="pattern_too_long"):
        run(f"regex('a', '{'a' * 501}')")


@given(st.text(max_size=40))
def test_no_text_breaks_the_parser(expression: str) -> None:
    try:
        parse(expression)
    except ExpressionFault:
        return


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False))
def test_division_never_raises(left: float, right: float) -> None:
    value = run(f"({left:.20f}) div ({right:.20f})" if math.isfinite(right) else "1 div 0")
    assert isinstance(value, float)
