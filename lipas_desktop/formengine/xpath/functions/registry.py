"""The table of functions, and the little that all of them share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.values import XValue, to_number, to_string
from lipas_desktop.formengine.xpath.world import Focus

Args: TypeAlias = list[XValue]
Body: TypeAlias = Callable[[Focus, Args], XValue]


@dataclass(frozen=True)
class Function:
    """A function and how many arguments it takes; `most` is None where there is no end."""

    name: str
    least: int
    most: int | None
    body: Body

    def takes(self, count: int) -> bool:
        """Tell whether the function may be called with this many arguments."""
        return self.least <= count and (self.most is None or count <= self.most)


FUNCTIONS: dict[str, Function] = {}


def function(name: str, least: int, most: int | None = -1) -> Callable[[Body], Body]:
    """Enter a function under a name; `most` is `least` where it is not given."""

    def enter(body: Body) -> Body:
        FUNCTIONS[name] = Function(name, least, least if most == -1 else most, body)
        return body

    return enter


def text(args: Args, place: int) -> str:
    """Return an argument as text."""
    return to_string(args[place])


def number(focus: Focus, args: Args, place: int) -> float:
    """Return an argument as a number."""
    return to_number(args[place], focus.world.zone)


def nodes(args: Args, place: int) -> list[Node]:
    """Return an argument that must be nodes."""
    value = args[place]
    if not isinstance(value, list):
        raise ExpressionFault("xpath.needs_nodes")
    return value


def own_node(focus: Focus, args: Args) -> list[Node]:
    """Return the argument's nodes, the node in focus where there is no argument."""
    return nodes(args, 0) if args else [focus.node]


def own_text(focus: Focus, args: Args) -> str:
    """Return the argument as text, the node in focus where there is no argument."""
    return text(args, 0) if args else focus.node.string()


def texts(args: Args) -> list[str]:
    """Return all arguments as texts, nodes one by one."""
    found: list[str] = []
    for value in args:
        found += [n.string() for n in value] if isinstance(value, list) else [to_string(value)]
    return found
