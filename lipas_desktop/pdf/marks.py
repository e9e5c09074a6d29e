"""What gets drawn on a page, as values: composed anywhere, looked at by tests, drawn by `Paper`.

All lengths are millimetres from the top left corner of the page, y of a text is its baseline;
type sizes and letter spacing are points.
"""

from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.qr import Modules

POINT = 25.4 / 72
"""One point in millimetres."""

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True)
class Run:
    """A piece of one line of text, in one face and colour."""

    x: float
    y: float
    text: str
    face: Face
    size: float
    colour: str
    spacing: float = 0.0
    angle: float = 0.0

    @property
    def width(self) -> float:
        """Length along the baseline, without the spacing behind the last letter."""
        gaps = self.spacing * (len(self.text) - 1)
        return (self.face.width(self.text, self.size) + gaps) * POINT

    @property
    def box(self) -> Box:
        """Room from the highest accent to the deepest descender; for level text only."""
        size = self.size * POINT
        return (self.x, self.y - 0.95 * size, self.x + self.width, self.y + 0.3 * size)


@dataclass(frozen=True)
class Rule:
    """A straight line; its width is in points."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str

    @property
    def box(self) -> Box:
        """Room it takes, its width counted."""
        half = self.width * POINT / 2
        left, right = sorted((self.x1, self.x2))
        top, bottom = sorted((self.y1, self.y2))
        return (left - half, top - half, right + half, bottom + half)


@dataclass(frozen=True)
class Areas:
    """Rectangles (x, y, width, height) filled with one colour."""

    rectangles: tuple[tuple[float, float, float, float], ...]
    colour: str

    @property
    def box(self) -> Box:
        """Room of all rectangles together."""
        return (
            min(x for x, _, _, _ in self.rectangles),
            min(y for _, y, _, _ in self.rectangles),
            max(x + width for x, _, width, _ in self.rectangles),
            max(y + height for _, y, _, height in self.rectangles),
        )


@dataclass(frozen=True)
class Ring:
    """A circle's outline; the line's width is in points."""

    x: float
    y: float
    radius: float
    width: float
    colour: str

    @property
    def box(self) -> Box:
        """Room it takes, the line counted."""
        reach = self.radius + self.width * POINT / 2
        return (self.x - reach, self.y - reach, self.x + reach, self.y + reach)


@dataclass(frozen=True)
class Stencil:
    """A QR code in pure black, its bottom right corner at (right, bottom)."""

    right: float
    bottom: float
    modules: Modules
    module: float

    @property
    def side(self) -> float:
        """Length of one side, without the quiet zone."""
        return self.modules.size * self.module

    @property
    def box(self) -> Box:
        """Room without the quiet zone."""
        return (self.right - self.side, self.bottom - self.side, self.right, self.bottom)


Mark: TypeAlias = Run | Rule | Areas | Ring | Stencil
Marks: TypeAlias = tuple[Mark, ...]
