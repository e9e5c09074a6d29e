"""Fit names, titles and cells into their boxes: sizes and breaks, nothing clipped or condensed.

Widths are points. Every function gives None where the text does not fit; the caller says so before
anything is numbered or printed.
"""

import math
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from lipas_desktop.pdf.faces import Face

# A name is never broken behind one of these: each belongs to the word that follows.
_GLUE = frozenset(("bin", "binti", "da", "de", "dos", "van", "el", "al")) | frozenset(
    ("dr.", "Dr.", "Prof.", "Ir.", "Drs.", "Dra.", "H.", "Hj.", "Pdt.", "Rm.")
)
# A title reads badly with one of these left behind at the end of a line.
_CONNECTING = frozenset(
    ("dan", "di", "ke", "dari", "untuk", "dengan", "bagi", "pada", "oleh", "serta", "atau")
) | frozenset(("yang", "dalam", "bersama", "and", "at", "for", "from", "in", "of", "the", "with"))


@dataclass(frozen=True)
class Fitted:
    """A text as it will stand: its lines, all at one size."""

    lines: tuple[str, ...]
    size: float


@dataclass(frozen=True)
class Sizes:
    """Sizes in points: the greatest; one line at least, else two; two at most; the least."""

    largest: float
    single: float
    double: float
    floor: float


Cost: TypeAlias = Callable[[Sequence[str], Sequence[str], float, float], float]
"""Judge a break: words above, words below, and how long each line is."""


def tidy(text: str) -> str:
    """Give a text in composed letters, with single plain spaces between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fit_name(text: str, face: Face, width: float, sizes: Sizes) -> Fitted | None:
    """Fit a person's name; titles and particles stay with the word they belong to."""
    return _fit(tidy(text), face, width, sizes, _name_cost)


@lru_cache(maxsize=256)
def fit_title(text: str, face: Face, width: float, sizes: Sizes) -> Fitted | None:
    """Fit a heading or a sentence; connecting words go down with what they connect."""
    return _fit(tidy(text), face, width, sizes, _title_cost)


def fit_line(natural: float, width: float, largest: float, floor: float) -> float | None:
    """Give the greatest size, in half points, of a line that is `natural` long at one point."""
    size = largest if natural * largest <= width else math.floor(2 * width / natural) / 2
    return size if size >= floor else None


def fit_cell(text: str, face: Face, width: float, largest: float) -> Fitted | None:
    """Fit a cell of a table: one line down to 8.5, else two at 9 to 8."""
    text = tidy(text)
    size = fit_line(face.width(text, 1), width, largest, 8.5)
    if size is not None:
        return Fitted((text,), size)
    for size in (9.0, 8.5, 8.0):
        lines = set_paragraph(text, face, size, width)
        if lines is not None and len(lines) <= 2:
            return Fitted(lines, size)
    return None


@lru_cache(maxsize=256)
def set_paragraph(text: str, face: Face, size: float, width: float) -> tuple[str, ...] | None:
    """Break a text into lines; U+00A0 holds words together, and no last line is a mere scrap."""
    lines = _filled(text, face, size, width)
    if lines is None or len(lines) == 1 or face.width(lines[-1], size) >= 0.18 * width:
        return lines
    for percent in range(97, 79, -3):
        tighter = _filled(text, face, size, width * percent / 100)
        if tighter is None or len(tighter) > len(lines):
            return lines
        if face.width(tighter[-1], size) >= 0.18 * width:
            return tighter
    return lines


def _fit(text: str, face: Face, width: float, sizes: Sizes, cost: Cost) -> Fitted | None:
    size = fit_line(face.width(text, 1), width, sizes.largest, 0) or 0.0
    best = Fitted((text,), size)
    if size < sizes.single:
        two = _in_two(text, face, width, sizes.double, cost)
        # Where one long word rules the size, a second line would gain nothing.
        if two is not None and two.size >= min(size, sizes.double):
            best = two
    return best if best.size >= sizes.floor else None


def _in_two(text: str, face: Face, width: float, largest: float, cost: Cost) -> Fitted | None:
    words = text.split(" ")
    best, least = None, math.inf
    for gap in range(1, len(words)):
        above, below = words[:gap], words[gap:]
        first = face.width(" ".join(above), 1)
        second = face.width(" ".join(below), 1)
        price = cost(above, below, first, second)
        if price < least:
            best, least = (above, below, max(first, second)), price
    if best is None:
        return None
    size = fit_line(best[2], width, largest, 0) or 0.0
    return Fitted((" ".join(best[0]), " ".join(best[1])), size)


def _shape_cost(first: float, second: float) -> float:
    price = max(first, second)
    if second > first:
        price *= 1.03
    if min(first, second) < price / 4:
        price *= 1.3
    return price


def _name_cost(above: Sequence[str], below: Sequence[str], first: float, second: float) -> float:
    if above[-1] in _GLUE or len(below[0].rstrip(".")) == 1:
        return math.inf
    # The degrees behind a name go down together, so the first comma is the one to break at.
    commas = [number for number, word in enumerate(above) if word.endswith(",")]
    together = commas == [len(above) - 1]
    return _shape_cost(first, second) * (0.86 if together else 1)


def _title_cost(above: Sequence[str], below: Sequence[str], first: float, second: float) -> float:
    return _shape_cost(first, second) * (1.2 if above[-1].lower() in _CONNECTING else 1)


def _filled(text: str, face: Face, size: float, width: float) -> tuple[str, ...] | None:
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if face.width(word, size) > width:
            return None
        longer = f"{line} {word}" if line else word
        if face.width(longer, size) <= width:
            line = longer
        else:
            lines.append(line)
            line = word
    return (*lines, line)
