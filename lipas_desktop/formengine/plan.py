"""The order in which a form is worked out: which rules there are and who reads what."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from lipas_desktop.formengine.errors import Finding
from lipas_desktop.formengine.xpath.compile import Compiled

Aspect = Literal[
    "value", "relevant", "required", "readonly", "choices", "label", "hint", "error", "rows"
]
"""What can change about a question while a form is filled."""
Vertex: TypeAlias = tuple[Literal["value", "relevant"], str]


@dataclass(frozen=True)
class Rule:
    """Something that is worked out for every node of a path, before others that read it."""

    kind: Literal["relevant", "calculate"]
    path: str
    expression: Compiled | None
    reads: frozenset[Vertex]
    everything: bool = False

    @property
    def writes(self) -> tuple[Vertex, ...]:
        """Return what may change by this rule; what is not relevant is read as empty."""
        value: Vertex = ("value", self.path)
        return (value,) if self.kind == "calculate" else (("relevant", self.path), value)


@dataclass(frozen=True)
class Watcher:
    """An aspect of a question that nothing else depends on."""

    path: str
    aspect: Aspect


@dataclass(frozen=True)
class Graph:
    """The rules in the order in which they run, and who reads what."""

    rules: tuple[Rule, ...]
    watchers: Mapping[Vertex, tuple[Watcher, ...]]
    always: tuple[Watcher, ...] = ()
    findings: tuple[Finding, ...] = ()

    @cached_property
    def readers(self) -> Mapping[Vertex, tuple[int, ...]]:
        """Return the places in `rules` of those that read a vertex."""
        found: dict[Vertex, list[int]] = {}
        for place, rule in enumerate(self.rules):
            for vertex in rule.reads:
                found.setdefault(vertex, []).append(place)
        return {vertex: tuple(places) for vertex, places in found.items()}

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """Return the places in `rules` of those that work out a path."""
        found: dict[str, list[int]] = {}
        for place, rule in enumerate(self.rules):
            found.setdefault(rule.path, []).append(place)
        return {path: tuple(places) for path, places in found.items()}

    @cached_property
    def restless(self) -> tuple[int, ...]:
        """Return the places of rules that depend on everything."""
        return tuple(place for place, rule in enumerate(self.rules) if rule.everything)
