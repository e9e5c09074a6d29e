"""The axes of XPath: from one node to others, in the order in which predicates count them."""

from collections.abc import Callable

from lipas_desktop.formengine.tree import Node

Axis = Callable[[Node], list[Node]]
REVERSE = frozenset(("ancestor", "ancestor-or-self", "preceding", "preceding-sibling"))
FLAT = frozenset(("child", "self", "attribute"))
"""Axes that keep nodes in order and single where the nodes that they start from are so and lie
side by side."""


def _child(node: Node) -> list[Node]:
    return [child for child in node.children if child.text or child.kind != "text"]


def _descendant(node: Node) -> list[Node]:
    return [below for below in node.descendants() if below.text or below.kind != "text"]


def _self(node: Node) -> list[Node]:
    return [node]


def _descendant_or_self(node: Node) -> list[Node]:
    return [node, *_descendant(node)]


def _parent(node: Node) -> list[Node]:
    return [] if node.parent is None else [node.parent]


def _ancestor(node: Node) -> list[Node]:
    line: list[Node] = []
    while node.parent is not None:
        node = node.parent
        line.append(node)
    return line


def _ancestor_or_self(node: Node) -> list[Node]:
    return [node, *_ancestor(node)]


def _attribute(node: Node) -> list[Node]:
    return list(node.attributes)


def _siblings(node: Node) -> tuple[list[Node], int]:
    if node.parent is None or node.kind == "attribute":
        return [], 0
    twins = node.parent.children
    return twins, next(place for place, twin in enumerate(twins) if twin is node)


def _following_sibling(node: Node) -> list[Node]:
    twins, place = _siblings(node)
    return twins[place + 1 :]


def _preceding_sibling(node: Node) -> list[Node]:
    twins, place = _siblings(node)
    return twins[:place][::-1]


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind == "attribute" and node.parent is not None:
        found += _descendant(node.parent)
        node = node.parent
    for start in _ancestor_or_self(node):
        for twin in _following_sibling(start):
            found += _descendant_or_self(twin)
    return found


def _preceding(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind == "attribute" and node.parent is not None:
        node = node.parent
    for start in _ancestor_or_self(node):
        for twin in _preceding_sibling(start):
            found += _descendant_or_self(twin)[::-1]
    return found


AXES: dict[str, Axis] = {
    "ancestor": _ancestor,
    "ancestor-or-self": _ancestor_or_self,
    "attribute": _attribute,
    "child": _child,
    "descendant": _descendant,
    "descendant-or-self": _descendant_or_self,
    "following": _following,
    "following-sibling": _following_sibling,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_sibling,
    "self": _self,
}
