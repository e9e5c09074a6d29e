"""The functions of the ODK XForms specification: each is there, with its arguments and edges."""

import pytest

from lipas_desktop.formengine.reading import _SPECIAL_FORMS
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from tests.unit.formengine.test_xpath import run, text

ENDLESS = 9
SPEC: dict[str, tuple[int, int]] = {
    # Texts
    "string": (1, 1), "concat": (1, ENDLESS), "join": (2, ENDLESS), "substr": (2, 3),
    "substring-before": (2, 2), "substring-after": (2, 2), "translate": (3, 3),
    "string-length": (1, 1), "normalize-space": (0, 1), "contains": (2, 2), "starts-with": (2, 2),
    "ends-with": (2, 2), "uuid": (0, 1), "digest": (2, 3), "pulldata": (4, 4),
    # Truth
    "once": (1, 1), "true": (0, 0), "false": (0, 0), "boolean": (1, 1),
    "boolean-from-string": (1, 1), "not": (1, 1), "regex": (2, 2), "checklist": (2, ENDLESS),
    "weighted-checklist": (2, ENDLESS),
    # Numbers
    "number": (1, 1), "random": (0, 0), "int": (1, 1), "sum": (1, 1), "max": (1, ENDLESS),
    "min": (1, ENDLESS), "round": (1, 2), "pow": (2, 2), "log": (1, 1), "log10": (1, 1),
    "abs": (1, 1), "sin": (1, 1), "cos": (1, 1), "tan": (1, 1), "asin": (1, 1), "acos": (1, 1),
    "atan": (1, 1), "atan2": (2, 2), "sqrt": (1, 1), "exp": (1, 1), "exp10": (1, 1), "pi": (0, 0),
    # Nodes
    "count": (1, 1), "count-non-empty": (1, 1), "position": (0, 1), "instance": (1, 1),
    "current": (0, 0), "randomize": (1, 2),
    # Days
    "today": (0, 0), "now": (0, 0), "format-date": (2, 2), "format-date-time": (2, 2),
    "date": (1, 1), "decimal-date-time": (1, 1), "decimal-time": (1, 1),
    # Choices, texts of the form, repeats, places
    "selected": (2, 2), "selected-at": (2, 2), "count-selected": (1, 1), "jr:choice-name": (2, 2),
    "jr:itext": (1, 1), "indexed-repeat": (3, 7), "area": (1, 1), "distance": (1, 1),
}  # fmt: skip
"""Least and most arguments as the table of the specification has them."""


@pytest.mark.parametrize("name", SPEC)
def test_a_function_takes_what_the_specification_says(name: str) -> None:
    least, most = SPEC[name]
    assert all(FUNCTIONS[name].takes(count) for count in range(least, most + 1))
    if most != ENDLESS and name not in ("distance", "indexed-repeat"):
        assert not FUNCTIONS[name].takes(most + 1)


def test_what_is_worked_out_only_where_it_is_needed_is_there_too() -> None:
    assert set(_SPECIAL_FORMS) >= {"if", "coalesce"}


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        # Texts
        ("concat('a')", "a"),
        ("concat(child/age)", "4117"),
        ("join('-', 'a', 'b', child/age)", "a-b-4-11-7"),
        ("join('-', nothing)", ""),
        ("substr('hello', 2)", "llo"),
        ("substr('hello', 0, 2)", "he"),
        ("substr('hello', -3)", "llo"),
        ("substring-before('abc', 'x')", ""),
        ("substring-after('abc', 'x')", ""),
        ("substring-after('abc', '')", "abc"),
        ("translate('abcabc', 'ab', 'B')", "BcBc"),
        ("string-length('')", "0"),
        ("contains('abc', '')", "true"),
        ("starts-with('', '')", "true"),
        ("ends-with('abc', 'bc')", "true"),
        ("ends-with('abc', '')", "true"),
        ("string-length(uuid())", "36"),
        ("string-length(uuid(6))", "6"),
        ("uuid(0)", ""),
        ("digest('abc', 'SHA-1', 'hex')", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("digest('abc', 'MD5')", "kAFQmDzST7DWlj99KOF/cg=="),
        # Truth
        ("boolean-from-string('1')", "true"),
        ("boolean-from-string('true')", "true"),
        ("boolean-from-string('TRUE')", "false"),
        ("boolean-from-string('yes')", "false"),
        ("boolean('false')", "true"),
        ("boolean(nothing)", "false"),
        ("coalesce('', '')", ""),
        ("coalesce(nothing, 'b')", "b"),
        ("if(nothing, 'a', 'b')", "b"),
        ("regex('abc', 'b')", "true"),
        ("regex('abc', '^b$')", "false"),
        ("checklist(-1, 2, 1, 0, 1)", "true"),
        ("checklist(3, -1, 1, 0, 1)", "false"),
        ("weighted-checklist(5, -1, 1, 3, 0, 9, 1, 2)", "true"),
        ("weighted-checklist(6, -1, 1, 3, 0, 9, 1, 2)", "false"),
        # Numbers
        ("number('1970-01-02')", "0.6666666666666666"),
        ("number('')", "NaN"),
        ("int(-7.9)", "-7"),
        ("sum(nothing)", "0"),
        ("max(child/age)", "11"),
        ("max(3, 9, 4)", "9"),
        ("min(nothing)", "NaN"),
        ("round(1.005, 2)", "1.01"),
        ("round(1234.5, -2)", "1200"),
        ("pow(4, 0.5)", "2"),
        ("pow(-8, 0.5)", "NaN"),
        ("log(0)", "-Infinity"),
        ("log(-1)", "NaN"),
        ("log10(1000)", "3"),
        ("sqrt(-1)", "NaN"),
        ("asin(2)", "NaN"),
        ("exp10(-1)", "0.1"),
        ("abs(-0)", "0"),
        # Nodes
        ("count(child)", "3"),
        ("count-non-empty(child/age | empty)", "3"),
        ("position(child[2])", "2"),
        ("count(randomize(child))", "3"),
        ("join(' ', randomize(child/age, 42)) = join(' ', randomize(child/age, 42))", "true"),
        # Choices
        ("selected('a b', 'a ')", "true"),
        ("selected-at('a b c', 0)", "a"),
        ("selected-at('a b c', -1)", ""),
        ("selected-at('a b c', 3)", ""),
        ("count-selected('')", "0"),
        ("count-selected('  a  b ')", "2"),
        # Days
        ("format-date('2021-08-07', '%Y %y %m %n %d %e')", "2021 21 08 8 07 7"),
        ("format-date-time('2021-08-07T05:04:03.002+08:00', '%H %h %M %S %3')", "05 5 04 03 002"),
        ("decimal-time('12:00:00.000+08:00')", "0.5"),
        ("decimal-time('18:00:00.000+08:00')", "0.75"),
        ("format-date('', '%Y')", ""),
        # Places
        ("distance('0 0 0 0;0 0 0 0')", "0"),
        ("area('0 0 0 0;0 1 0 0')", "0"),
    ],
)
def test_edges_are_as_the_specification_has_them(expression: str, wanted: str) -> None:
    assert text(expression) == wanted


def test_a_random_text_is_another_each_time() -> None:
    assert text("uuid(12) != uuid(12)") == "true"
    assert text("uuid(12)").isalnum()
    assert len(text("uuid(1000000000)")) <= 1_000
    assert isinstance(run("random()"), float)
