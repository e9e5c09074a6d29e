"""Turn a parsed expression into closures, once, so that answering a question runs no parser."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.tree import Node, in_order
from lipas_desktop.formengine.xpath.functions import (  # noqa: F401 - each enters its functions
    core,
    nodes,
    numeric,
    places,
    text,
    time,
)
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from lipas_desktop.formengine.xpath.parser import parse
from lipas_desktop.formengine.xpath.paths import PathCompiler
from lipas_desktop.formengine.xpath.syntax import (
    Binary,
    Call,
    Expr,
    Filter,
    Literal,
    Logic,
    Negate,
    Number,
    Path,
)
from lipas_desktop.formengine.xpath.values import (
    ARITHMETIC,
    XValue,
    compare,
    to_boolean,
    to_number,
    to_string,
)
from lipas_desktop.formengine.xpath.world import Focus

Run: TypeAlias = Callable[[Focus], XValue]


@dataclass(frozen=True)
class Compiled:
    """An expression; its source and parts serve findings and dependencies."""

    source: str
    expr: Expr

    @cached_property
    def run(self) -> Run:
        """Return the closure that evaluates it; built when it is first needed."""
        return build(self.expr)


@lru_cache(maxsize=4096)
def compiled(source: str) -> Compiled:
    """Parse an expression, ready to run; raise ExpressionFault where it cannot be read."""
    return Compiled(source, parse(source))


def build(expr: Expr) -> Run:
    """Return the closure of one part of an expression."""
    if isinstance(expr, Number | Literal):
        return _constant(expr.value)
    if isinstance(expr, Path):
        return _PATHS.path(expr)
    if isinstance(expr, Filter):
        return _PATHS.filtered(expr)
    if isinstance(expr, Call):
        return _call(expr)
    if isinstance(expr, Logic):
        return _logic(expr)
    if isinstance(expr, Negate):
        return _negate(build(expr.operand))
    return _binary(expr)


_PATHS = PathCompiler(build)


def _constant(value: XValue) -> Run:
    return lambda focus: value


def _negate(operand: Run) -> Run:
    return lambda focus: -to_number(operand(focus), focus.world.zone)


def _logic(expr: Logic) -> Run:
    operands = tuple(build(operand) for operand in expr.operands)
    if expr.operator == "and":
        return lambda focus: all(to_boolean(operand(focus)) for operand in operands)
    return lambda focus: any(to_boolean(operand(focus)) for operand in operands)


def _binary(expr: Binary) -> Run:
    left, right, operator = build(expr.left), build(expr.right), expr.operator
    if operator == "|":
        return lambda focus: in_order([*_nodes(left(focus)), *_nodes(right(focus))])
    if operator in ARITHMETIC:
        calculate = ARITHMETIC[operator]

        def arithmetic(focus: Focus) -> XValue:
            zone = focus.world.zone
            return calculate(to_number(left(focus), zone), to_number(right(focus), zone))

        return arithmetic
    return lambda focus: compare(operator, left(focus), right(focus), focus.world.zone)


def _nodes(value: XValue) -> list[Node]:
    if not isinstance(value, list):
        raise ExpressionFault("xpath.needs_nodes", "|")
    return value


def _call(expr: Call) -> Run:
    args = tuple(build(arg) for arg in expr.args)
    if expr.name == "if" and len(args) == 3:
        met, then, other = args
        return lambda focus: then(focus) if to_boolean(met(focus)) else other(focus)
    if expr.name == "coalesce" and args:
        return _coalesce(args)
    found = FUNCTIONS.get(expr.name)
    if found is None:
        return _failing("xpath.unknown_function", expr.name)
    if not found.takes(len(args)):
        return _failing("xpath.arguments", expr.name)
    body = found.body
    return lambda focus: body(focus, [arg(focus) for arg in args])


def _failing(code: str, name: str) -> Run:
    def fail(focus: Focus) -> XValue:
        raise ExpressionFault(code, name)

    return fail


def _coalesce(args: tuple[Run, ...]) -> Run:
    def first_filled(focus: Focus) -> XValue:
        for arg in args:
            value = arg(focus)
            written = to_string(value)
            if written not in ("", "NaN"):
                return value
        return ""

    return first_filled
