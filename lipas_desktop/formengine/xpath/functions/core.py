"""The functions of XPath 1.0, as ODK bends them."""

import math
import re

from lipas_desktop.formengine.tree import XML_URI, Node
from lipas_desktop.formengine.xpath.functions.registry import (
    Args,
    function,
    nodes,
    number,
    own_node,
    own_text,
    text,
    texts,
)
from lipas_desktop.formengine.xpath.values import XValue, to_boolean, to_number
from lipas_desktop.formengine.xpath.world import Focus

_WHITE = re.compile(r"[ \t\r\n]+")


@function("last", 0)
def _last(focus: Focus, args: Args) -> XValue:
    return float(focus.size)


@function("position", 0, 1)
def _position(focus: Focus, args: Args) -> XValue:
    if not args:
        return float(focus.position)
    found = nodes(args, 0)
    if not found or found[0].parent is None:
        return math.nan
    twins = found[0].parent.named(found[0].name)
    return float(next(place for place, twin in enumerate(twins, 1) if twin is found[0]))


@function("count", 1)
def _count(focus: Focus, args: Args) -> XValue:
    return float(len(nodes(args, 0)))


@function("id", 1)
def _id(focus: Focus, args: Args) -> XValue:
    wanted = set(" ".join(texts(args)).split())
    top = focus.node.top()
    return [n for n in top.descendants() if n.kind == "element" and n.attribute("id") in wanted]


@function("local-name", 0, 1)
def _local_name(focus: Focus, args: Args) -> XValue:
    found = own_node(focus, args)
    return found[0].name if found else ""


@function("name", 0, 1)
def _name(focus: Focus, args: Args) -> XValue:
    found = own_node(focus, args)
    return found[0].qname if found else ""


@function("namespace-uri", 0, 1)
def _namespace_uri(focus: Focus, args: Args) -> XValue:
    found = own_node(focus, args)
    return found[0].uri if found else ""


@function("string", 0, 1)
def _string(focus: Focus, args: Args) -> XValue:
    return own_text(focus, args)


@function("concat", 0, None)
def _concat(focus: Focus, args: Args) -> XValue:
    return "".join(texts(args))


@function("starts-with", 2)
def _starts_with(focus: Focus, args: Args) -> XValue:
    return text(args, 0).startswith(text(args, 1))


@function("ends-with", 2)
def _ends_with(focus: Focus, args: Args) -> XValue:
    return text(args, 0).endswith(text(args, 1))


@function("contains", 2)
def _contains(focus: Focus, args: Args) -> XValue:
    return text(args, 1) in text(args, 0)


@function("substring-before", 2)
def _substring_before(focus: Focus, args: Args) -> XValue:
    before, found, _ = text(args, 0).partition(text(args, 1)) if text(args, 1) else ("", "", "")
    return before if found else ""


@function("substring-after", 2)
def _substring_after(focus: Focus, args: Args) -> XValue:
    if not text(args, 1):
        return text(args, 0)
    return text(args, 0).partition(text(args, 1))[2]


@function("substring", 2, 3)
def _substring(focus: Focus, args: Args) -> XValue:
    whole = text(args, 0)
    first = rounded(number(focus, args, 1))
    end = first + rounded(number(focus, args, 2)) if len(args) > 2 else math.inf
    return "".join(c for place, c in enumerate(whole, 1) if first <= place < end)


@function("string-length", 0, 1)
def _string_length(focus: Focus, args: Args) -> XValue:
    return float(len(own_text(focus, args)))


@function("normalize-space", 0, 1)
def _normalize_space(focus: Focus, args: Args) -> XValue:
    return " ".join(_WHITE.split(own_text(focus, args).strip(" \t\r\n")))


@function("translate", 3)
def _translate(focus: Focus, args: Args) -> XValue:
    source, target = text(args, 1), text(args, 2)
    table: dict[int, str | None] = {}
    for place, letter in enumerate(source):
        table.setdefault(ord(letter), target[place] if place < len(target) else None)
    return text(args, 0).translate(table)


@function("boolean", 1)
def _boolean(focus: Focus, args: Args) -> XValue:
    return to_boolean(args[0])


@function("not", 1)
def _not(focus: Focus, args: Args) -> XValue:
    return not to_boolean(args[0])


@function("true", 0)
def _true(focus: Focus, args: Args) -> XValue:
    return True


@function("false", 0)
def _false(focus: Focus, args: Args) -> XValue:
    return False


@function("lang", 1)
def _lang(focus: Focus, args: Args) -> XValue:
    wanted = text(args, 0).lower()
    node: Node | None = focus.node
    while node is not None:
        found = node.attribute("lang", XML_URI)
        if found is not None:
            return found.lower() == wanted or found.lower().startswith(f"{wanted}-")
        node = node.parent
    return False


@function("number", 0, 1)
def _number(focus: Focus, args: Args) -> XValue:
    return number(focus, args, 0) if args else to_number(focus.node.string(), focus.world.zone)


@function("sum", 1)
def _sum(focus: Focus, args: Args) -> XValue:
    zone = focus.world.zone
    return float(sum(to_number(node.string(), zone) for node in nodes(args, 0)))


@function("floor", 1)
def _floor(focus: Focus, args: Args) -> XValue:
    value = number(focus, args, 0)
    return float(math.floor(value)) if math.isfinite(value) else value


@function("ceiling", 1)
def _ceiling(focus: Focus, args: Args) -> XValue:
    value = number(focus, args, 0)
    return float(math.ceil(value)) if math.isfinite(value) else value


def rounded(value: float) -> float:
    """Round halves up, as XPath 1.0 wants; infinities and NaN stay."""
    return float(math.floor(value + 0.5)) if math.isfinite(value) else value


@function("current", 0)
def _current(focus: Focus, args: Args) -> XValue:
    return [focus.current]
