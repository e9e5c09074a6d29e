"""Which answers an expression reads: paths without positions, resolved from where it stands."""

from dataclasses import dataclass, field
from typing import TypeAlias

from lipas_desktop.formengine.xpath.syntax import Call, Expr, Path, Step, children

Place: TypeAlias = tuple[str, ...]


@dataclass
class References:
    """Paths that an expression reads; `everything` where no path can be told."""

    paths: set[str] = field(default_factory=set)
    """A path may hold `*` for any name."""
    everything: bool = False


def references(expr: Expr, path: str) -> References:
    """Find what an expression that stands at `path` reads."""
    gathering = _Gathering(tuple(path.strip("/").split("/")))
    gathering.gather(expr, gathering.current)
    return gathering.found


class _Gathering:
    def __init__(self, current: Place) -> None:
        self.current = current
        self.found = References()

    def gather(self, expr: Expr, context: Place | None) -> None:
        """Walk an expression; context None means a node of an instance, not of the answers."""
        if isinstance(expr, Path):
            self._path(expr, context)
            return
        for inside in children(expr):
            self.gather(inside, context)

    def _path(self, expr: Path, context: Place | None) -> None:
        base = self._base(expr, context)
        for step in expr.steps:
            if step.axis == "attribute":
                break
            base = self._stepped(base, step)
            for predicate in step.predicates:
                self.gather(predicate, base)
        if base is not None:
            self.found.paths.add("/" + "/".join(base))

    def _base(self, expr: Path, context: Place | None) -> Place | None:
        if expr.absolute:
            return ()
        if expr.start is None:
            return context
        if isinstance(expr.start, Call) and expr.start.name == "current":
            return self.current
        self.gather(expr.start, context)
        return None

    def _stepped(self, base: Place | None, step: Step) -> Place | None:
        if base is None:
            return None
        if step.axis == "child" and step.test.kind == "name":
            prefix = f"{step.test.prefix}:" if step.test.prefix else ""
            return (*base, prefix + step.test.name)
        if step.axis == "parent":
            return base[:-1]
        if step.axis == "self":
            return base
        self.found.everything = True
        return None
