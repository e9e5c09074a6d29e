"""What an expression may know besides the node in focus: everything is handed in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from random import Random
from typing import Protocol

from lipas_desktop.formengine.tree import Node


class Lists(Protocol):
    """The secondary instances of a form: choice lists, code lists, regions."""

    def instance(self, name: str) -> Node | None:
        """Return the instance's element, whose child is its root."""

    def matching(self, name: str, column: str, value: str) -> list[Node] | None:
        """Return the items whose column equals value, None where there is no quick way."""


class NoLists:
    """No instances at all."""

    def instance(self, name: str) -> Node | None:
        """Find nothing."""
        return None

    def matching(self, name: str, column: str, value: str) -> list[Node] | None:
        """Find nothing."""
        return None


@dataclass
class World:
    """The surroundings of an evaluation."""

    root: Node
    """Absolute paths start here; its children are the topmost elements."""
    zone: tzinfo
    now: Callable[[], datetime]
    today: Callable[[], date]
    lists: Lists = field(default_factory=NoLists)
    translate: Callable[[str], str | None] = lambda text_id: None
    choice_label: Callable[[str, str], str | None] = lambda path, value: None
    language: str = "en"
    random: Random = field(default_factory=lambda: Random(0))
    namespaces: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Focus:
    """Where an expression stands: a node, its place among others, and the outer node."""

    node: Node
    world: World
    current: Node
    position: int = 1
    size: int = 1
