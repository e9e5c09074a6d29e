"""Compile paths and predicates: the part of XPath in which forms spend their time."""

from collections.abc import Callable
from typing import TypeAlias

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.tree import Node, in_order
from lipas_desktop.formengine.xpath.axes import AXES, FLAT, REVERSE, Axis
from lipas_desktop.formengine.xpath.dates import looks_like_date
from lipas_desktop.formengine.xpath.syntax import (
    Binary,
    Call,
    Expr,
    Filter,
    Literal,
    Number,
    Path,
    Step,
    Test,
)
from lipas_desktop.formengine.xpath.values import XValue, to_boolean
from lipas_desktop.formengine.xpath.world import Focus

Run: TypeAlias = Callable[[Focus], XValue]
Walk: TypeAlias = Callable[[list[Node], Focus], list[Node]]
Matches: TypeAlias = Callable[[Node, Focus], bool]
Keep: TypeAlias = Callable[[list[Node], Focus], list[Node]]


class PathCompiler:
    """Builds closures of paths; `build` compiles what stands inside predicates."""

    def __init__(self, build: Callable[[Expr], Run]) -> None:
        self._build = build

    def path(self, expr: Path) -> Run:
        """Compile a path."""
        quick = self._item_lookup(expr)
        walks = [self._step(step) for step in expr.steps]
        start = self._start(expr)
        tidy = _needs_order(expr.steps)

        def run(focus: Focus) -> XValue:
            if quick is not None and (found := quick(focus)) is not None:
                return found
            current = start(focus)
            for walk in walks:
                if not current:
                    return current
                current = walk(current, focus)
            return in_order(current) if tidy else current

        return run

    def _start(self, expr: Path) -> Callable[[Focus], list[Node]]:
        if expr.absolute:
            return lambda focus: [focus.world.root]
        if expr.start is None:
            return lambda focus: [focus.node]
        return self._nodes(expr.start)

    def _nodes(self, expr: Expr) -> Callable[[Focus], list[Node]]:
        inner = self._build(expr)

        def run(focus: Focus) -> list[Node]:
            value = inner(focus)
            if not isinstance(value, list):
                raise ExpressionFault("xpath.needs_nodes")
            return value

        return run

    def filtered(self, expr: Filter) -> Run:
        """Compile predicates on a set of nodes that is no path."""
        base = self._nodes(expr.base)
        keep = self._predicates(expr.predicates)
        return lambda focus: keep(base(focus), focus)

    def _step(self, step: Step) -> Walk:
        keep = self._predicates(step.predicates)
        plain = not step.predicates
        test = step.test
        if step.axis == "child" and test.kind == "name" and test.name != "*" and not test.prefix:
            return _child_walk(test.name, keep, plain)
        axis, matches = AXES[step.axis], _matcher(test, step.axis)
        return _general_walk(axis, matches, keep, plain)

    def _predicates(self, predicates: tuple[Expr, ...]) -> Keep:
        if not predicates:
            return _keep_every
        keeps = [self._predicate(predicate) for predicate in predicates]

        def keep_all(found: list[Node], focus: Focus) -> list[Node]:
            for keep in keeps:
                found = keep(found, focus)
            return found

        return keep_all

    def _predicate(self, expr: Expr) -> Keep:
        if isinstance(expr, Number):
            place = int(expr.value) if expr.value == int(expr.value) else 0
            return lambda found, focus: found[place - 1 : place] if place > 0 else []
        test = self._build(expr)

        def keep(found: list[Node], focus: Focus) -> list[Node]:
            kept: list[Node] = []
            inner = Focus(focus.node, focus.world, focus.current, 1, len(found))
            for place, node in enumerate(found, 1):
                inner.node, inner.position = node, place
                value = test(inner)
                met = value == place if isinstance(value, float) else to_boolean(value)
                if met:
                    kept.append(node)
            return kept

        return keep

    def _item_lookup(self, expr: Path) -> Callable[[Focus], list[Node] | None] | None:
        """Answer `instance('x')/root/item[column = value]` from an index, where there is one."""
        found = _as_lookup(expr)
        if found is None:
            return None
        name, column, wanted, others, steps = found
        value_of = self._build(wanted)
        keep = self._predicates(others)
        walks = [self._step(step) for step in steps]

        def run(focus: Focus) -> list[Node] | None:
            value = value_of(focus)
            if isinstance(value, list) and len(value) == 1:
                value = value[0].string()
            if not isinstance(value, str) or looks_like_date(value):
                return None
            items = focus.world.lists.matching(name, column, value)
            if items is None:
                return None
            current = keep(items, focus)
            for walk in walks:
                current = walk(current, focus)
            return current

        return run


def _keep_every(found: list[Node], focus: Focus) -> list[Node]:
    return found


def _needs_order(steps: tuple[Step, ...]) -> bool:
    if all(step.axis in FLAT for step in steps):
        return False
    # One step from one node is in order by itself, unless it runs backwards.
    return len(steps) > 1 or steps[0].axis in REVERSE


def _child_walk(name: str, keep: Keep, plain: bool) -> Walk:
    def walk(start: list[Node], focus: Focus) -> list[Node]:
        found: list[Node] = []
        for node in start:
            named = [child for child in node.named(name) if not child.uri]
            found += named if plain else keep(named, focus)
        return found

    return walk


def _general_walk(axis: Axis, matches: Matches, keep: Keep, plain: bool) -> Walk:
    def walk(start: list[Node], focus: Focus) -> list[Node]:
        found: list[Node] = []
        for node in start:
            reached = [other for other in axis(node) if matches(other, focus)]
            found += reached if plain else keep(reached, focus)
        return found

    return walk


def _matcher(test: Test, axis: str) -> Matches:
    kind, name, prefix = test.kind, test.name, test.prefix
    if kind == "node":
        return lambda node, focus: True
    if kind in ("text", "comment"):
        return lambda node, focus: node.kind == kind
    if kind == "processing-instruction":
        return lambda node, focus: node.kind == "instruction" and name in ("*", node.name)
    principal = "attribute" if axis == "attribute" else "element"
    if not prefix:
        if name == "*":
            return lambda node, focus: node.kind == principal
        return lambda node, focus: node.kind == principal and node.name == name and not node.uri
    return lambda node, focus: (
        node.kind == principal and name in ("*", node.name) and _same_space(node, prefix, focus)
    )


def _same_space(node: Node, prefix: str, focus: Focus) -> bool:
    uri = focus.world.namespaces.get(prefix)
    return node.prefix == prefix if uri is None else node.uri == uri


Lookup: TypeAlias = tuple[str, str, Expr, tuple[Expr, ...], tuple[Step, ...]]


def _as_lookup(expr: Path) -> Lookup | None:
    """Recognise `instance('x')/root/item[column = value][...]/...` with a value from outside."""
    start = expr.start
    if not (isinstance(start, Call) and start.name == "instance" and len(start.args) == 1):
        return None
    if not isinstance(start.args[0], Literal) or len(expr.steps) < 2:
        return None
    root, item, *rest = expr.steps
    if not (_plain_child(root) == "root" and not root.predicates and item.predicates):
        return None
    first, *others = item.predicates
    if _plain_child(item) != "item" or not isinstance(first, Binary) or first.operator != "=":
        return None
    for column, value in ((first.left, first.right), (first.right, first.left)):
        name = _column(column)
        if name and not depends_on_focus(value) and not any(map(depends_on_focus, others)):
            return start.args[0].value, name, value, tuple(others), tuple(rest)
    return None


def _plain_child(step: Step) -> str:
    test = step.test
    return test.name if step.axis == "child" and test.kind == "name" and not test.prefix else ""


def _column(expr: Expr) -> str:
    if not isinstance(expr, Path) or expr.absolute or expr.start is not None:
        return ""
    name = _plain_child(expr.steps[0])
    one = len(expr.steps) == 1 and not expr.steps[0].predicates
    return name if one and name != "*" else ""


def depends_on_focus(expr: Expr) -> bool:
    """Tell whether a part of a predicate changes from node to node (on the safe side)."""
    if isinstance(expr, Literal | Number):
        return False
    if isinstance(expr, Path):
        inner = any(step.predicates for step in expr.steps)
        outside = expr.absolute or (isinstance(expr.start, Call) and expr.start.name == "current")
        return inner or not outside
    if isinstance(expr, Call):
        own = expr.name in ("position", "last", "current") or not expr.args
        return own or any(map(depends_on_focus, expr.args))
    return True
