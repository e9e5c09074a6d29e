"""Certificates to PDF: one file for a batch, each person's front and then back.

What is equal on all sheets is composed once and stored as a form; only what differs is written per
page. A job for a pool thread: no store, no clock, no path.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import BinaryIO

from lipas_desktop.certificates.codefield import CodeField
from lipas_desktop.certificates.element import Element, Facts
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.kinds import Elements
from lipas_desktop.certificates.layout import Layout
from lipas_desktop.certificates.placeholders import values_of
from lipas_desktop.certificates.sheet import Sheet
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.pdf.marks import Marks
from lipas_desktop.pdf.paper import About, Paper

MOST_IN_ONE_FILE = 1000
"""Pages are kept until the end: more certificates than this belong into several files."""


@dataclass(frozen=True)
class Unfitting:
    """A sheet that cannot be printed in a layout, by its place in the list, and why."""

    place: int
    element: str
    letters: str = ""
    """Letters that the typeface lacks; empty where the text is too long."""


def unfitting(sheets: Sequence[Sheet], layout: Layout) -> list[Unfitting]:
    """Find what would not fit, before anything is numbered; each element is named once a sheet."""
    found: list[Unfitting] = []
    composed = [_Composed(element) for side in layout.sides for element in side]
    for place, facts in enumerate(_facts(sheets)):
        for element in composed:
            try:
                element.check(facts)
            except DoesNotFit as error:
                found.append(Unfitting(place, error.element, error.letters))
    return found


def render_batch(
    sheets: Sequence[Sheet],
    layout: Layout,
    out: BinaryIO,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> None:
    """Write all sheets into one PDF; nothing reaches `out` before the last is composed."""
    if not sheets:
        raise ValueError("no certificate to print")
    facts = list(_facts(sheets))
    paper = Paper(out, layout.size, _about(sheets), layout.first_face)
    sides = [_plan(paper, side, facts, f"side{number}") for number, side in enumerate(layout.sides)]
    for done, fact in enumerate(facts):
        if cancel is not None:
            cancel.check()
        for steps in sides:
            for step in steps:
                step.draw(paper, fact)
            paper.end_page()
        progress(done + 1, len(facts))
    paper.save()


def _facts(sheets: Sequence[Sheet]) -> Iterator[Facts]:
    return (Facts(sheet, values_of(sheet)) for sheet in sheets)


def _about(sheets: Sequence[Sheet]) -> About:
    first, last = sheets[0], sheets[-1]
    title = f"{first.heading} {first.printed_number}"
    if len(sheets) > 1:
        title += f" – {last.printed_number}"
    return About(title, first.issuer, max(sheet.issued_on for sheet in sheets))


@dataclass
class _Composed:
    """An element and what it has composed, by content."""

    element: Element
    marks: dict[Hashable, Marks] = field(default_factory=dict)

    def of(self, facts: Facts) -> Marks:
        content = self.element.content(facts)
        marks = self.marks.get(content)
        if marks is None:
            marks = self.marks[content] = self.element.compose(content)
        return marks

    def check(self, facts: Facts) -> None:
        if isinstance(self.element, CodeField):
            self.element.require_room(facts)
        else:
            self.of(facts)


@dataclass(frozen=True)
class _Form:
    """Elements equal on all sheets, stored once under a name."""

    name: str

    def draw(self, paper: Paper, facts: Facts) -> None:
        paper.use(self.name)


@dataclass(frozen=True)
class _Each:
    """An element that differs between sheets."""

    element: Element

    def draw(self, paper: Paper, facts: Facts) -> None:
        paper.draw(self.element.compose(self.element.content(facts)))


def _plan(paper: Paper, side: Elements, facts: Sequence[Facts], name: str) -> list[_Form | _Each]:
    """Put neighbouring elements that are equal on all sheets into forms, in drawing order."""
    steps: list[_Form | _Each] = []
    for number, (shared, elements) in enumerate(groupby(side, lambda e: _is_shared(e, facts))):
        if not shared:
            steps += map(_Each, elements)
            continue
        form = _Form(f"{name}-{number}")
        with paper.form(form.name):
            for element in elements:
                paper.draw(element.compose(element.content(facts[0])))
        steps.append(form)
    return steps


def _is_shared(element: Element, facts: Sequence[Facts]) -> bool:
    first = element.content(facts[0])
    return all(element.content(fact) == first for fact in facts)
