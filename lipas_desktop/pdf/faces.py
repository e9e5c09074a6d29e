"""The paper typefaces: load, measure, tell which letters one lacks.

reportlab keeps fonts in a table of the process, so each file is read and registered once. Any
thread may measure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from lipas_desktop.domain.errors import WorldError

FILES: Mapping[str, str] = {
    "sans": "LontarSans-Regular.ttf",
    "sans-medium": "LontarSans-Medium.ttf",
    "sans-semibold": "LontarSans-Semibold.ttf",
    "sans-bold": "LontarSans-Bold.ttf",
    "sans-heavy": "LontarSans-Heavy.ttf",
    "sans-italic": "LontarSans-Italic.ttf",
    "serif": "EBGaramond12-Regular.ttf",
    "serif-italic": "EBGaramond12-Italic.ttf",
}
"""Names as layouts write them, and the file under `resources/fonts/paper` behind each."""

_LOADING = Lock()
# reportlab draws these as a space or not at all, whatever the font holds.
_BLANK = frozenset(map(ord, " \u00a0"))


@dataclass(frozen=True, eq=False)
class Face:
    """One typeface; its name is also the name under which reportlab knows it."""

    name: str
    path: Path

    def width(self, text: str, size: float) -> float:
        """Measure a text in points."""
        widths, other = self._widths
        return sum(widths.get(code, other) for code in map(ord, text)) * 0.001 * size

    def missing(self, text: str) -> str:
        """Give the letters that this face cannot draw, each once, in their order."""
        letters = self._letters
        if letters.issuperset(map(ord, text)):
            return ""
        return "".join(dict.fromkeys(c for c in text if ord(c) not in letters))

    @cached_property
    def font(self) -> TTFont:
        """Load on first use and register with reportlab."""
        with _LOADING:
            if self.name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(_load(self.name, self.path))
            return pdfmetrics.getFont(self.name)

    @cached_property
    def _widths(self) -> tuple[dict[int, float], float]:
        face = self.font.face
        # reportlab writes U+00A0 as a plain space, so it is as wide as one.
        return {**face.charWidths, 0xA0: face.charWidths[0x20]}, face.defaultWidth

    @cached_property
    def _letters(self) -> frozenset[int]:
        return _BLANK | frozenset(self.font.face.charToGlyph)


Faces = Mapping[str, Face]


@lru_cache(maxsize=4)
def load_faces(folder: Path) -> Faces:
    """Give the faces of `resources/fonts/paper` by name; files are read when first used."""
    return {name: Face(Path(file).stem, folder / file) for name, file in FILES.items()}


def _load(name: str, path: Path) -> TTFont:
    try:
        return TTFont(name, str(path))
    except (OSError, TTFError) as error:
        raise WorldError("program.incomplete", name=path.name) from error
