"""What a layout's elements have in common, and what they are composed with."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.placeholders import Values
from lipas_desktop.certificates.sheet import Sheet
from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.marks import POINT, Marks, Run


@dataclass(frozen=True)
class Facts:
    """One certificate, and its texts by placeholder."""

    sheet: Sheet
    values: Values


class Element(Protocol):
    """One thing on a page; equal content gives equal marks, so it is composed and stored once."""

    @property
    def id(self) -> str:
        """Name it in messages."""

    def content(self, facts: Facts) -> Hashable:
        """Give what this element shows of a certificate."""

    def compose(self, content: Hashable) -> Marks:
        """Give the marks; raise DoesNotFit where they would leave the element's place."""


@dataclass(frozen=True)
class Style:
    """How a text looks: faces, size and its least size, colour, spacing."""

    face: Face
    strong: Face
    size: float
    floor: float
    colour: str
    spacing: float = 0.0

    def of(self, strong: bool) -> Face:
        """Give the face for a strength."""
        return self.strong if strong else self.face


@dataclass(frozen=True)
class Place:
    """Where a line begins, ends or has its centre, and the width that it may take."""

    x: float
    width: float
    align: str = "left"

    @property
    def points(self) -> float:
        """The width in points."""
        return self.width / POINT

    def run(self, y: float, text: str, style: Style, size: float) -> Run:
        """Set one line of text in its place."""
        run = Run(self.x, y, text, style.face, size, style.colour, style.spacing)
        if self.align == "left":
            return run
        return replace(run, x=self.x - ALIGNS[self.align] * run.width)


ALIGNS: Mapping[str, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


def require_letters(element: str, face: Face, *texts: str) -> None:
    """Name the letters that would print as boxes."""
    letters = "".join(face.missing(text) for text in texts)
    if letters:
        raise DoesNotFit(element, letters)
