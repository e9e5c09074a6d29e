"""The field of the *kode keaslian*: the picture, what it is called, and its short code."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import cast

from lipas_desktop.certificates.code import Code
from lipas_desktop.certificates.element import Facts, Place, Style
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.sheet import code_text
from lipas_desktop.pdf.marks import Marks, Rule, Run, Stencil
from lipas_desktop.pdf.qr import MODULE, encode

_SIGNATURE = "A" * 103
# Bytes that surely fit the field, whatever modes the encoder chooses; beyond, it is tried out.
_SURELY = 400


@dataclass(frozen=True)
class CodeField:
    """The code with its bottom right corner fixed; an empty box where there is none."""

    id: str
    right: float
    bottom: float
    field: float
    label: str
    absent: str
    empty: float
    label_style: Style
    short_style: Style
    empty_colour: str
    label_below: float = 3.6
    short_below: float = 7.0

    def content(self, facts: Facts) -> Hashable:
        """Show the code; of a sheet still to be signed, a stand-in of the same length."""
        return facts.sheet.code

    def compose(self, content: Hashable) -> Marks:
        """Draw the code with its names, or an empty box."""
        code = cast(Code | None, content)
        if code is None:
            return self._without()
        stencil = Stencil(self.right, self.bottom, encode(code.scanned), MODULE)
        if stencil.side > self.field:
            raise DoesNotFit(self.id)
        middle = self.right - stencil.side / 2
        return (
            stencil,
            self._centred(middle, self.label_below, self.label, self.label_style),
            self._centred(middle, self.short_below, code.short, self.short_style),
        )

    def require_room(self, facts: Facts) -> None:
        """Refuse a sheet whose code will be too large, before it is signed."""
        if facts.sheet.code is None and not facts.sheet.specimen:
            text = code_text(facts.sheet)
            if len(text.encode("utf-8")) + len(_SIGNATURE) > _SURELY:
                self.compose(Code(text, _SIGNATURE))

    def _without(self) -> Marks:
        left, top = self.right - self.empty, self.bottom - self.empty
        corners = ((left, top), (self.right, top), (self.right, self.bottom), (left, self.bottom))
        sides = zip(corners, (*corners[1:], corners[0]), strict=True)
        middle = self.right - self.empty / 2
        return (
            *(Rule(*start, *end, 0.5, self.empty_colour) for start, end in sides),
            self._centred(middle, 1 - self.empty / 2, self.absent, self.label_style),
            self._centred(middle, self.label_below, self.label, self.label_style),
        )

    def _centred(self, x: float, below: float, text: str, style: Style) -> Run:
        return Place(x, self.field, "centre").run(self.bottom + below, text, style, style.size)
