"""The four kinds of XPath values, how one becomes another, and how two are compared."""

import math
import re
from collections.abc import Callable
from datetime import tzinfo
from typing import TypeAlias

from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.dates import day_number, looks_like_date

XValue: TypeAlias = str | float | bool | list[Node]

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*")
_EXACT = 1e15
_ALIKE = 1e-12


def to_string(value: XValue) -> str:
    """Convert as XPath's `string()` does; numbers never in exponent form."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return value[0].string() if value else ""
    return number_text(value)


def number_text(value: float) -> str:
    """Write a number as XPath does."""
    if value != value:
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value) and abs(value) < _EXACT:
        return str(int(value))
    text = repr(value)
    if "e" in text:
        text = format(value, ".20f").rstrip("0").rstrip(".")
    return text


def to_number(value: XValue, zone: tzinfo) -> float:
    """Convert as `number()` does; a date is its days since 1970 in the local zone."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    text = value if isinstance(value, str) else to_string(value)
    if _NUMBER.fullmatch(text):
        return float(text)
    if looks_like_date(text):
        days = day_number(text, zone)
        return math.nan if days is None else days
    return math.nan


def to_boolean(value: XValue) -> bool:
    """Convert as `boolean()` does; of nodes it asks only whether there are any."""
    if isinstance(value, float):
        return value == value and value != 0
    return bool(value)


def add(left: float, right: float) -> float:
    """Return left + right."""
    return left + right


def subtract(left: float, right: float) -> float:
    """Return left - right."""
    return left - right


def multiply(left: float, right: float) -> float:
    """Return left * right."""
    return left * right


def divide(left: float, right: float) -> float:
    """Divide by IEEE rules: nothing raises, 1 div 0 is infinite."""
    if right:
        return left / right
    if left != left or right != right or left == 0:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """Return the remainder with the sign of the dividend."""
    if right == 0 or math.isinf(left) or left != left or right != right:
        return math.nan
    return math.fmod(left, right)


ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "div": divide,
    "mod": remainder,
}

_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "=": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
}
_MIRROR = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}


def compare(operator: str, left: XValue, right: XValue, zone: tzinfo) -> bool:
    """Compare two values of any kind; a set of nodes matches where one of its nodes does."""
    if isinstance(left, list):
        if isinstance(right, list):
            texts = {node.string() for node in right}
            return any(_single(operator, node.string(), t, zone) for node in left for t in texts)
        if isinstance(right, bool):
            return _single(operator, bool(left), right, zone)
        return any(_single(operator, node.string(), right, zone) for node in left)
    if isinstance(right, list):
        return compare(_MIRROR[operator], right, left, zone)
    return _single(operator, left, right, zone)


def _single(
    operator: str, left: str | float | bool, right: str | float | bool, zone: tzinfo
) -> bool:
    if operator in ("=", "!="):
        return _equal(left, right, zone) == (operator == "=")
    return _ORDER[operator](to_number(left, zone), to_number(right, zone))


def _equal(left: str | float | bool, right: str | float | bool, zone: tzinfo) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        dates = looks_like_date(left) and looks_like_date(right)
        if left == right or not dates:
            return left == right
    first, second = to_number(left, zone), to_number(right, zone)
    # 6.1 - 7.8 is -1.7 to whoever wrote the form.
    return first == second or abs(first - second) < _ALIKE
