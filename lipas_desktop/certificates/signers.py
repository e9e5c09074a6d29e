"""Up to three signatures side by side, with room between title and name for ink and stamp."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from lipas_desktop.certificates.element import Facts, Style, require_letters
from lipas_desktop.certificates.errors import DoesNotFit
from lipas_desktop.certificates.sheet import Signer
from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.fitted import Fitted, Sizes, fit_line, fit_name, fit_title, tidy
from lipas_desktop.pdf.marks import POINT, Mark, Marks, Rule, Run

_LEADING = 1.25
# The line to sign on lies this far under a name, the NIP under that.
_LINE_BELOW, _NIP_BELOW = 1.9, 6.2
_RULE_WIDTH = 0.7


_Fit: TypeAlias = Callable[[str, float, float], Fitted | None]


@dataclass(frozen=True)
class Signers:
    """Signatures from `x` to the edge that belongs to their number."""

    id: str
    instructor: bool
    x: float
    edges: tuple[float, ...]
    title_y: float
    name_y: float
    style: Style
    line: float
    nip_size: float = 9.0
    gap: float = 6.0

    def content(self, facts: Facts) -> Hashable:
        """Show who signs."""
        if self.instructor:
            teacher = facts.sheet.instructor
            return () if teacher is None else (teacher,)
        return facts.sheet.signers

    def compose(self, content: Hashable) -> Marks:
        """Set every signature alike: all names at one size, all titles at one size."""
        signers = cast(Sequence[Signer], content)
        if not signers:
            return ()
        if len(signers) > len(self.edges):
            raise DoesNotFit(self.id)
        column = (self.edges[len(signers) - 1] - self.x) / len(signers)
        width = (column - (self.gap if len(signers) > 1 else 0)) / POINT
        for signer in signers:
            require_letters(self.id, self.style.face, signer.title, signer.nip)
            require_letters(self.id, self.style.strong, signer.name)
        titles = self._alike([signer.title for signer in signers], width, self._title)
        names = self._alike([signer.name for signer in signers], width, self._name)
        marks: list[Mark] = []
        for place, signer in enumerate(signers):
            x = self.x + place * column
            marks += self._stack(titles[place], x, self.title_y, self.style.face)
            marks += self._signature(names[place], x)
            if signer.nip:
                marks.append(self._nip(f"NIP {signer.nip}", x, width))
        return tuple(marks)

    def _alike(self, texts: Sequence[str], width: float, fit: _Fit) -> list[Fitted]:
        """Give the greatest size at which all stand on one line, else the greatest in two."""
        steps = round((self.style.size - self.style.floor) * 2) + 1
        sizes = [self.style.size - step / 2 for step in range(steps)]
        for rows in (1, 2):
            for size in sizes:
                fitted = [fit(text, width, size) for text in texts]
                if all(each is not None and len(each.lines) <= rows for each in fitted):
                    return [each for each in fitted if each is not None]
        raise DoesNotFit(self.id)

    def _title(self, text: str, width: float, size: float) -> Fitted | None:
        return fit_title(text, self.style.face, width, Sizes(size, size, size, size))

    def _name(self, text: str, width: float, size: float) -> Fitted | None:
        """Fit a name; where it takes two lines, its degrees go down rather than half of it."""
        face, text = self.style.strong, tidy(text)
        name, comma, degrees = text.partition(", ")
        if comma and face.width(text, size) > width:
            lines = (f"{name},", degrees)
            if all(face.width(line, size) <= width for line in lines):
                return Fitted(lines, size)
        return fit_name(text, face, width, Sizes(size, size, size, size))

    def _stack(self, fitted: Fitted, x: float, y: float, face: Face) -> list[Run]:
        step = fitted.size * _LEADING * POINT
        return [
            Run(x, y + number * step, row, face, fitted.size, self.style.colour)
            for number, row in enumerate(fitted.lines)
        ]

    def _signature(self, name: Fitted, x: float) -> list[Mark]:
        first = self.name_y - (len(name.lines) - 1) * name.size * _LEADING * POINT
        runs = self._stack(name, x, first, self.style.strong)
        length = max(self.line, *(run.width for run in runs))
        y = self.name_y + _LINE_BELOW
        return [*runs, Rule(x, y, x + length, y, _RULE_WIDTH, self.style.colour)]

    def _nip(self, text: str, x: float, width: float) -> Run:
        face, y = self.style.face, self.name_y + _NIP_BELOW
        size = fit_line(face.width(text, 1), width, self.nip_size, self.nip_size - 1)
        if size is None:
            raise DoesNotFit(self.id)
        return Run(x, y, text, face, size, self.style.colour)
