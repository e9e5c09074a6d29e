"""Numbers beyond XPath 1.0."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.functions.registry import Args, function, nodes, number
from lipas_desktop.formengine.xpath.values import XValue, to_boolean, to_number
from lipas_desktop.formengine.xpath.world import Focus

_MOST_DIGITS = 30


@function("int", 1)
def _int(focus: Focus, args: Args) -> XValue:
    value = number(focus, args, 0)
    return float(math.trunc(value)) if math.isfinite(value) else value


@function("round", 1, 2)
def _round(focus: Focus, args: Args) -> XValue:
    value = number(focus, args, 0)
    digits = number(focus, args, 1) if len(args) > 1 else 0.0
    if not math.isfinite(value) or not math.isfinite(digits):
        return value
    places = max(-_MOST_DIGITS, min(_MOST_DIGITS, int(digits)))
    unit = Decimal(1).scaleb(-places)
    try:
        exact = Decimal(repr(value)) / unit
        return float(exact.quantize(Decimal(1), ROUND_HALF_UP) * unit)
    except InvalidOperation:
        return value  # more digits are wanted than a number has


def _values(focus: Focus, args: Args) -> list[float]:
    zone = focus.world.zone
    found: list[float] = []
    for value in args:
        if isinstance(value, list):
            found += [to_number(node.string(), zone) for node in value]
        else:
            found.append(to_number(value, zone))
    return found


@function("min", 0, None)
def _min(focus: Focus, args: Args) -> XValue:
    found = _values(focus, args)
    return math.nan if not found or any(math.isnan(v) for v in found) else min(found)


@function("max", 0, None)
def _max(focus: Focus, args: Args) -> XValue:
    found = _values(focus, args)
    return math.nan if not found or any(math.isnan(v) for v in found) else max(found)


@function("pow", 2)
def _pow(focus: Focus, args: Args) -> XValue:
    try:
        value = number(focus, args, 0) ** number(focus, args, 1)
    except (OverflowError, ZeroDivisionError):
        return math.inf
    return math.nan if isinstance(value, complex) else float(value)


@function("pi", 0)
def _pi(focus: Focus, args: Args) -> XValue:
    return math.pi


def _guarded(calculate: Callable[[float], float]) -> Callable[[Focus, Args], XValue]:
    def body(focus: Focus, args: Args) -> XValue:
        try:
            return float(calculate(number(focus, args, 0)))
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return body


def _logarithm(base: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: -math.inf if value == 0 else base(value)


for _name, _calculate in (
    ("abs", abs), ("acos", math.acos), ("asin", math.asin), ("atan", math.atan),
    ("cos", math.cos), ("sin", math.sin), ("tan", math.tan), ("sqrt", math.sqrt),
    ("exp", math.exp), ("exp10", lambda value: 10.0**value),
    ("log", _logarithm(math.log)), ("log10", _logarithm(math.log10)),
):  # fmt: skip
    function(_name, 1)(_guarded(_calculate))


@function("atan2", 2)
def _atan2(focus: Focus, args: Args) -> XValue:
    return math.atan2(number(focus, args, 0), number(focus, args, 1))


@function("random", 0)
def _random(focus: Focus, args: Args) -> XValue:
    return focus.world.random.random()


@function("checklist", 2, None)
def _checklist(focus: Focus, args: Args) -> XValue:
    met = sum(_truths(args[2:]))
    return _between(focus, args, float(met))


@function("weighted-checklist", 2, None)
def _weighted_checklist(focus: Focus, args: Args) -> XValue:
    pairs = args[2:]
    truths = _truths(pairs[0::2])
    weights = _values(focus, pairs[1::2])
    met = sum(weight for truth, weight in zip(truths, weights, strict=False) if truth)
    return _between(focus, args, float(met))


def _between(focus: Focus, args: Args, met: float) -> bool:
    least, most = number(focus, args, 0), number(focus, args, 1)
    return (least < 0 or met >= least) and (most < 0 or met <= most)


def _truths(args: Args) -> list[bool]:
    found: list[bool] = []
    for value in args:
        found += [_true_node(n) for n in value] if isinstance(value, list) else [to_boolean(value)]
    return found


def _true_node(node: Node) -> bool:
    return bool(node.string())


@function("count-non-empty", 1)
def _count_non_empty(focus: Focus, args: Args) -> XValue:
    return float(sum(1 for node in nodes(args, 0) if node.string() or any(node.elements())))
