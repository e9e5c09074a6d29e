"""Sets of places in the log as ranges: what somebody holds, what is left."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.domain.contexts import Place

Span: TypeAlias = tuple[Place, Place]
"""The first and the last of a run of places."""


@dataclass(frozen=True)
class Spans:
    """Runs of places, ascending, none touching another; `of` makes them so."""

    runs: tuple[Span, ...] = ()

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Spans":
        """Join runs that overlap or touch; empty ones are left out."""
        joined: list[Span] = []
        for first, last in sorted(span for span in spans if span[0] <= span[1]):
            if joined and first <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
            else:
                joined.append((first, last))
        return cls(tuple(joined))

    @classmethod
    def at(cls, places: Iterable[Place]) -> "Spans":
        """Return single places."""
        return cls.of((place, place) for place in places)

    def __bool__(self) -> bool:
        return bool(self.runs)

    def __contains__(self, place: Place) -> bool:
        index = bisect_right(self.runs, place, key=lambda run: run[0]) - 1
        return index >= 0 and place <= self.runs[index][1]

    def __or__(self, other: "Spans") -> "Spans":
        return Spans.of((*self.runs, *other.runs))

    def __sub__(self, other: "Spans") -> "Spans":
        left: list[Span] = []
        taken = iter((*other.runs, None))
        hole = next(taken)
        for first, last in self.runs:
            while hole is not None and hole[1] < first:
                hole = next(taken)
            while hole is not None and hole[0] <= last:
                left.append((first, hole[0] - 1))
                first = hole[1] + 1
                if hole[1] > last:
                    break
                hole = next(taken)
            left.append((first, last))
        return Spans.of(left)

    def __and__(self, other: "Spans") -> "Spans":
        return self - (self - other)
