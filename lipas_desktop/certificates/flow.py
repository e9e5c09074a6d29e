"""Lines that push each other down: what was learned, by whom, where, when, how well."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import TypeAlias, cast

from lipas_desktop.certificates.element import ALIGNS, Facts, Place, Style, require_letters
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.placeholders import Span, Spans, Template
from lipas_desktop.pdf.fitted import Fitted, Sizes, fit_line, fit_title, set_paragraph
from lipas_desktop.pdf.marks import POINT, Marks, Run

KINDS = ("line", "title", "paragraph")


@dataclass(frozen=True)
class FlowLine:
    """One text of a flow, `gap` below the last baseline above it.

    `alone` is its baseline where nothing stands above it; `kind` says how it meets its width: a
    `line` shrinks and breaks in two, a `title` follows its own sizes, a `paragraph` wraps. A line
    with `joins` goes up into the line before it where a title above took two lines.
    """

    id: str
    template: Template
    style: Style
    gap: float
    kind: str = "line"
    alone: float | None = None
    leading: float = 1.3
    sizes: Sizes | None = None
    joins: str = ""


_Set: TypeAlias = tuple[FlowLine, tuple[Spans, ...], float]
"""A line with its rows and their size."""


@dataclass(frozen=True)
class Flow:
    """Lines that follow each other; empty ones leave no hole."""

    id: str
    place: Place
    y: float
    until: float
    lines: tuple[FlowLine, ...]

    def content(self, facts: Facts) -> Hashable:
        """Show the filled lines."""
        return tuple(line.template.fill(facts.values) for line in self.lines)

    def compose(self, content: Hashable) -> Marks:
        """Set all lines downward; refuse what would run into the element below."""
        runs: list[Run] = []
        y = None
        for line, rows, size in self._shown(cast(tuple[Spans, ...], content)):
            if y is not None:
                y += line.gap
            else:
                y = self.y if line.alone is None else line.alone
            for number, row in enumerate(rows):
                y += size * line.leading * POINT if number else 0
                runs += self._set(row, y, line.style, size)
        if y is not None and y > self.until:
            raise DoesNotFit(self.id)
        return tuple(runs)

    def _shown(self, filled: tuple[Spans, ...]) -> list[_Set]:
        """Drop empty lines, join those that may join, and break what is too long."""
        shown: list[_Set] = []
        tall = False
        for line, spans in zip(self.lines, filled, strict=True):
            if not spans:
                continue
            if shown and line.joins and tall:
                before, rows, _ = shown[-1]
                together = (*rows[-1], Span(line.joins), *spans)
                size = self._one_line(before.style, together)
                if size is not None and len(rows) == 1:
                    shown[-1] = (before, (together,), size)
                    continue
            rows, size = self._rows(line, spans)
            tall = tall or (line.kind == "title" and len(rows) > 1)
            shown.append((line, rows, size))
        return shown

    def _rows(self, line: FlowLine, spans: Spans) -> tuple[tuple[Spans, ...], float]:
        style = line.style
        for span in spans:
            require_letters(line.id, style.of(span.strong), span.text)
        if line.kind == "line":
            size = self._one_line(style, spans)
            if size is not None:
                return (spans,), size
        if len(spans) > 1:
            # Breaking between two strengths is not worth its code: such lines are short.
            raise DoesNotFit(line.id)
        fitted = self._broken(line, spans[0])
        return tuple((Span(text, spans[0].strong),) for text in fitted.lines), fitted.size

    def _broken(self, line: FlowLine, span: Span) -> Fitted:
        style, width = line.style, self.place.points
        if line.kind == "paragraph":
            lines = set_paragraph(span.text, style.of(span.strong), style.size, width)
            fitted = None if lines is None else Fitted(lines, style.size)
        else:
            sizes = line.sizes or Sizes(style.size, style.floor, style.size, style.floor)
            fitted = fit_title(span.text, style.of(span.strong), width, sizes)
        if fitted is None:
            raise DoesNotFit(line.id)
        return fitted

    def _one_line(self, style: Style, spans: Spans) -> float | None:
        natural = sum(style.of(span.strong).width(span.text, 1) for span in spans)
        return fit_line(natural, self.place.points, style.size, style.floor)

    def _set(self, spans: Spans, y: float, style: Style, size: float) -> list[Run]:
        x, runs = self.place.x, []
        for span in spans:
            run = Run(x, y, span.text, style.of(span.strong), size, style.colour)
            runs.append(run)
            x += run.width if len(spans) > 1 or self.place.align != "left" else 0
        shift = (x - self.place.x) * ALIGNS[self.place.align]
        return [replace(run, x=run.x - shift) for run in runs] if shift else runs
