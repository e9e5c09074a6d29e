"""Nodes beyond XPath 1.0: instances, repeats, order by chance."""

import math
from random import Random

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.resources import cell
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.functions.registry import (
    Args,
    function,
    nodes,
    number,
    text,
)
from lipas_desktop.formengine.xpath.values import XValue
from lipas_desktop.formengine.xpath.world import Focus


@function("instance", 1)
def _instance(focus: Focus, args: Args) -> XValue:
    found = focus.world.lists.instance(text(args, 0))
    return [] if found is None else [found]


@function("pulldata", 4)
def _pulldata(focus: Focus, args: Args) -> XValue:
    name, wanted, column, value = (text(args, place).strip() for place in range(4))
    lists = focus.world.lists
    items = lists.matching(name, column, value)
    if items is None:
        return ""
    return (cell(items[0], wanted) or "") if items else ""


@function("randomize", 1, 2)
def _randomize(focus: Focus, args: Args) -> XValue:
    found = list(nodes(args, 0))
    if len(args) > 1:
        seed = number(focus, args, 1)
        if math.isnan(seed) and isinstance(args[1], str):
            raise ExpressionFault("xpath.seed_not_a_number")
        Random(repr(seed)).shuffle(found)
    else:
        focus.world.random.shuffle(found)
    return found


@function("indexed-repeat", 3, None)
def _indexed_repeat(focus: Focus, args: Args) -> XValue:
    if len(args) % 2 == 0:
        raise ExpressionFault("xpath.arguments", "indexed-repeat")
    found = nodes(args, 0)
    for place in range(1, len(args), 2):
        wanted = number(focus, args, place + 1)
        found = _below(found, nodes(args, place), wanted)
    return found


def _below(targets: list[Node], repeats: list[Node], wanted: float) -> list[Node]:
    """Keep the targets that lie in the wanted one of the repeats, counted among its siblings."""
    chosen = {id(node) for node in repeats if _place(node) == wanted}
    return [node for node in targets if any(id(above) in chosen for above in _line(node))]


def _place(node: Node) -> int:
    if node.parent is None:
        return 1
    return next(i for i, twin in enumerate(node.parent.named(node.name), 1) if twin is node)


def _line(node: Node) -> list[Node]:
    line = [node]
    while line[-1].parent is not None:
        line.append(line[-1].parent)
    return line
