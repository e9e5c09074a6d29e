"""The parts of a parsed expression; what they mean is known to compile and graph alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the expression."""

    value: float


@dataclass(frozen=True, slots=True)
class Literal:
    """A text written in the expression."""

    value: str


@dataclass(frozen=True, slots=True)
class Negate:
    """Unary minus."""

    operand: "Expr"


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two operands: comparison, arithmetic or union."""

    operator: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True, slots=True)
class Logic:
    """`and` or `or` over any number of operands, so that long chains stay flat."""

    operator: str
    operands: tuple["Expr", ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; whether the function exists shows only when it is reached."""

    name: str
    args: tuple["Expr", ...]


@dataclass(frozen=True, slots=True)
class Test:
    """A node test: `name`, or `node`, `text`, `comment`, `processing-instruction`."""

    kind: str
    prefix: str = ""
    name: str = "*"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path."""

    axis: str
    test: Test
    predicates: tuple["Expr", ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the root, from `start`, or (neither) from the node in focus."""

    absolute: bool
    start: "Expr | None"
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """Predicates on what is not a path: `instance('x')[...]`, `(a | b)[1]`."""

    base: "Expr"
    predicates: tuple["Expr", ...]


Expr: TypeAlias = Number | Literal | Negate | Binary | Logic | Call | Path | Filter


def children(expr: Expr) -> tuple[Expr, ...]:
    """Return the expressions directly inside one."""
    if isinstance(expr, Negate):
        return (expr.operand,)
    if isinstance(expr, Binary):
        return (expr.left, expr.right)
    if isinstance(expr, Logic):
        return expr.operands
    if isinstance(expr, Call):
        return expr.args
    if isinstance(expr, Filter):
        return (expr.base, *expr.predicates)
    if isinstance(expr, Path):
        inside = tuple(predicate for step in expr.steps for predicate in step.predicates)
        return inside if expr.start is None else (expr.start, *inside)
    return ()


def depth(expr: Expr) -> int:
    """Return how deeply the parts of an expression lie in one another."""
    deepest = 0
    waiting = [(expr, 1)]
    while waiting:
        found, level = waiting.pop()
        deepest = max(deepest, level)
        waiting.extend((inside, level + 1) for inside in children(found))
    return deepest


def calls(expr: Expr) -> Iterator[Call]:
    """Yield every function call in an expression."""
    waiting: list[Expr] = [expr]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Call):
            yield found
        waiting.extend(children(found))
