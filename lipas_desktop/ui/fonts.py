"""Faces shipped with the program: loading them and making fonts of the house's sizes."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Inter"
FIXED = "JetBrains Mono"
_SPACING_TITLE = 98.4
_SPACING_BODY = -0.07
_TITLE_FROM = 19


def load_fonts(folder: Path) -> list[str]:
    """Make every face of the folder known to Qt; return the families found."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return sorted(set(families))


def _family(wanted: str, fallback: QFontDatabase.SystemFont) -> str:
    return (
        wanted if QFontDatabase.hasFamily(wanted) else QFontDatabase.systemFont(fallback).family()
    )


def make_font(pixels: int, weight: int, scale: float, *, tabular: bool, fixed: bool) -> QFont:
    """Return a face at a pixel size already scaled; tabular digits only where columns stand."""
    if fixed:
        font = QFont(_family(FIXED, QFontDatabase.SystemFont.FixedFont))
        font.setFixedPitch(True)
    else:
        font = QFont(_family(SANS, QFontDatabase.SystemFont.GeneralFont))
        if pixels >= _TITLE_FROM * scale:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _SPACING_TITLE)
        else:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING_BODY * scale)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
