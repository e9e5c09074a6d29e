"""Elements of text at fixed places: single lines and the name."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import cast

from lipas_desktop.certificates.element import Facts, Place, Style, require_letters
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.placeholders import Template
from lipas_desktop.pdf.fitted import Sizes, fit_line, fit_name
from lipas_desktop.pdf.marks import POINT, Marks

# Share of the type size by which a line's baseline lies below its optical centre.
_CENTRE = 0.24


@dataclass(frozen=True)
class Text:
    """One line at a fixed baseline; it shrinks to its floor."""

    id: str
    template: Template
    place: Place
    y: float
    style: Style
    upper: bool = False
    angle: float = 0.0

    def content(self, facts: Facts) -> Hashable:
        """Show the filled text."""
        text = self.template.text(facts.values)
        return text.upper() if self.upper else text

    def compose(self, content: Hashable) -> Marks:
        """Set the line."""
        text = cast(str, content)
        if not text:
            return ()
        style = self.style
        require_letters(self.id, style.face, text)
        spaced = style.spacing * (len(text) - 1)
        size = fit_line(
            style.face.width(text, 1), self.place.points - spaced, style.size, style.floor
        )
        if size is None:
            raise DoesNotFit(self.id)
        run = self.place.run(self.y, text, style, size)
        return (replace(run, angle=self.angle),)


@dataclass(frozen=True)
class Name:
    """The person's name, centred on one height whether it takes one line or two."""

    id: str
    template: Template
    place: Place
    centre: float
    style: Style
    sizes: Sizes
    leading: float = 1.15

    def content(self, facts: Facts) -> Hashable:
        """Show the name."""
        return self.template.text(facts.values)

    def compose(self, content: Hashable) -> Marks:
        """Set the name in one or two lines."""
        text = cast(str, content)
        require_letters(self.id, self.style.face, text)
        fitted = fit_name(text, self.style.face, self.place.points, self.sizes)
        if fitted is None:
            raise DoesNotFit(self.id)
        step = fitted.size * self.leading * POINT
        middle = (len(fitted.lines) - 1) / 2
        y = self.centre + _CENTRE * fitted.size * POINT
        return tuple(
            self.place.run(y + (number - middle) * step, line, self.style, fitted.size)
            for number, line in enumerate(fitted.lines)
        )
