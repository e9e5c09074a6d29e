"""Cut the shipped typefaces out of their sources; run by developers only, when a source changes.

Needs fontTools and brotli, which the program itself does not. Give the folders that hold the
sources named in `FACES`; the README beside the results says where they come from:

    python packaging/build_fonts.py SOURCES... --out resources/fonts
"""

import argparse
import hashlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# Everything that an Indonesian name, a foreign scholar's name or a sum of money needs: Latin with
# its extensions, the modifier apostrophes of transliteration, dashes, quotes, signs.
LATIN = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B9, 0x2DE),
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x2028),
    *(0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122),
    *(0x2212, 0x2248, 0x2260, 0x2264, 0x2265),
]
# The window also draws arrows, keys, ticks and boxes as text.
SCREEN = [*LATIN, *range(0x2070, 0x20C0), *range(0x2190, 0x2200), *range(0x2200, 0x2300)]
SCREEN += [*range(0x2300, 0x2400), *range(0x25A0, 0x2600), *range(0x2600, 0x2800)]
CODES = [*range(0x20, 0x7F), 0xA0, 0xB7, 0x2013, 0x2014, 0x2022, 0x2026]

PAPER_RENAMED = "Lontar Sans"


@dataclass(frozen=True)
class Face:
    """One file to make: where from, what of it, what it is called."""

    source: str
    target: str
    characters: Sequence[int]
    family: str | None = None
    style: str = ""
    features: Sequence[str] = ()
    hinting: bool = False


def _paper(style: str) -> Face:
    return Face(
        f"Lato-{style}.ttf",
        f"paper/LontarSans-{style}.ttf",
        LATIN,
        family=PAPER_RENAMED,
        style=style,
    )


def _screen(style: str) -> Face:
    features = ("kern", "tnum", "ccmp", "locl", "mark", "mkmk")
    return Face(f"Inter-{style}.woff2", f"ui/Inter-{style}.ttf", SCREEN, features=features)


FACES = [
    *map(_paper, ("Regular", "Medium", "Semibold", "Bold", "Heavy", "Italic")),
    Face("EBGaramond12-Regular.ttf", "paper/EBGaramond12-Regular.ttf", LATIN),
    Face("EBGaramond12-Italic.ttf", "paper/EBGaramond12-Italic.ttf", LATIN),
    *map(_screen, ("Regular", "Medium", "SemiBold", "Bold")),
    Face("JetBrainsMono-Regular.ttf", "ui/JetBrainsMono-Regular.ttf", CODES, hinting=True),
    Face("JetBrainsMono-Medium.ttf", "ui/JetBrainsMono-Medium.ttf", CODES, hinting=True),
]


def main() -> int:
    """Build every face and print what belongs into the README's table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", nargs="+", type=Path, help="folders or files to look in")
    parser.add_argument("--out", type=Path, default=Path("resources/fonts"))
    options = parser.parse_args()
    found = {path.name: path for path in _fonts_in(options.sources)}
    missing = [face.source for face in FACES if face.source not in found]
    if missing:
        print("not found:", *missing, file=sys.stderr)
        return 1
    for face in FACES:
        target = options.out / face.target
        target.parent.mkdir(parents=True, exist_ok=True)
        version = build(face, found[face.source], target)
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        source = hashlib.sha256(found[face.source].read_bytes()).hexdigest()
        print(f"| {face.target} | {version} | `{source}` | `{digest}` |")
    return 0


def build(face: Face, source: Path, target: Path) -> str:
    """Write one cut-down face and give the version its source states."""
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(_options(face))
    subsetter.populate(unicodes=face.characters)
    subsetter.subset(font)
    font.flavor = None
    if face.family is not None:
        _rename(font, face.family, face.style)
    font.save(target, reorderTables=True)
    return str(font["name"].getDebugName(5)).split(";")[0].removeprefix("Version ").strip()


def _options(face: Face) -> Options:
    options = Options()
    options.layout_features = list(face.features)
    options.hinting = face.hinting
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_legacy = False
    options.notdef_outline = True
    options.recalc_bounds = True
    options.recalc_average_width = True
    options.recalc_max_context = True
    options.drop_tables = [*options.drop_tables, "kern", "FFTM", "DSIG"]
    if not face.features:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    return options


def _rename(font: TTFont, family: str, style: str) -> None:
    """Give another name: the licence keeps the original's for unaltered copies."""
    names = font["name"]
    postscript = f"{family.replace(' ', '')}-{style}"
    for record in list(names.names):
        if record.nameID in (16, 17):
            names.removeNames(nameID=record.nameID)
    basic = style in ("Regular", "Bold", "Italic")
    fresh = {
        1: family if basic else f"{family} {style}",
        2: style if basic else "Regular",
        3: f"{postscript}; cut down",
        4: family if style == "Regular" else f"{family} {style}",
        6: postscript,
    }
    if not basic:
        fresh |= {16: family, 17: style}
    for number, text in fresh.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)


def _fonts_in(places: Iterable[Path]) -> Iterable[Path]:
    for place in places:
        yield from [place] if place.is_file() else sorted(place.rglob("*"))


if __name__ == "__main__":
    sys.exit(main())
