"""The closing table: ours beside its bare counterpart of the same run, the ratio, the budget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, median
from typing import Any, Literal

Stat = Literal["p95", "median", "mean", "worst"]
HEADS = ("", "ours", "bare", "ratio", "budget", "met")


@dataclass(frozen=True)
class Budget:
    """One line of the table and what is asked of it; `figure` is a named figure, not a time."""

    line: str
    stat: Stat = "median"
    ratio: float | None = None
    limit: float | None = None
    """In seconds, or in the figure's unit."""
    figure: str = ""
    unit: str = "s"

    @property
    def words(self) -> str:
        """Return the budget in words."""
        parts = [f"{self.ratio:g} x"] if self.ratio is not None else []
        parts += [_shown(self.limit, self.unit)] if self.limit is not None else []
        return f"<= {', '.join(parts)}" if parts else ""


@dataclass(frozen=True)
class Line:
    """One measured line."""

    budget: Budget
    ours: float
    bare: float | None

    @property
    def ratio(self) -> float | None:
        """Return how many times the bare counterpart ours takes."""
        return self.ours / self.bare if self.bare else None

    @property
    def met(self) -> str:
        """Return whether the budget is kept, and which part of it is not."""
        wanted, missed = self.budget, []
        if wanted.ratio is not None and (self.ratio is None or self.ratio > wanted.ratio):
            missed.append("ratio")
        if wanted.limit is not None and self.ours > wanted.limit:
            missed.append("limit")
        if wanted.ratio is None and wanted.limit is None:
            return ""
        return f"NO: {', '.join(missed)}" if missed else "yes"

    @property
    def cells(self) -> tuple[str, ...]:
        """Return what stands in the columns."""
        unit = self.budget.unit
        stat = "" if self.budget.figure else f", {self.budget.stat}"
        return (
            f"{self.budget.line}{stat}",
            _shown(self.ours, unit),
            _shown(self.bare, unit) if self.bare is not None else "-",
            f"{self.ratio:.2f}" if self.ratio is not None else "-",
            self.budget.words,
            self.met,
        )


def lines(measured: Iterable[tuple[Mapping[str, Any], Sequence[float]]]) -> list[Line]:
    """Match ours and bare by the line that they name; `measured` are notes and times."""
    ours: dict[str, tuple[Budget, float]] = {}
    bare: dict[str, tuple[Mapping[str, Any], Sequence[float]]] = {}
    for notes, times in measured:
        for asked in notes.get("budgets", ()):
            budget = Budget(**asked)
            value = _value(budget, notes, times)
            if value is not None:
                ours[budget.line] = (budget, value)
        for line in notes.get("bare_of", ()):
            bare[line] = notes, times
    return [
        Line(budget, value, _value(budget, *bare[line]) if line in bare else None)
        for line, (budget, value) in ours.items()
    ]


def drawn(found: Sequence[Line]) -> list[str]:
    """Return the table as lines of text."""
    rows = [HEADS, *(line.cells for line in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    return [
        "  ".join(
            cell.ljust(width) if column in (0, 4, 5) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _value(budget: Budget, notes: Mapping[str, Any], times: Sequence[float]) -> float | None:
    """Return what a budget looks at; None for a figure that was not taken."""
    if budget.figure:
        return float(notes[budget.figure]) if budget.figure in notes else None
    ascending = sorted(times)
    if budget.stat == "p95":
        return ascending[int(len(ascending) * 0.95)]
    if budget.stat == "worst":
        return ascending[-1]
    return median(ascending) if budget.stat == "median" else mean(ascending)


def _shown(value: float, unit: str) -> str:
    if unit != "s":
        return f"{value:.1f} {unit}".strip()
    if value < 0.001:
        return f"{value * 1e6:.0f} us"
    return f"{value * 1000:.2f} ms" if value < 0.1 else f"{value:.2f} s"
