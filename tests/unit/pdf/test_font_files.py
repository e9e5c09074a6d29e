"""The shipped typefaces are those of the README, small, licensed, and have their signs."""

import hashlib
import re
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
FILES = sorted(path.relative_to(FONTS).as_posix() for path in FONTS.glob("*/*.ttf"))
ROW = re.compile(r"^\| (\S+\.ttf) \| [\d.]+ \| `[0-9a-f]{64}` \| `([0-9a-f]{64})` \|$", re.M)


def test_every_file_has_the_digest_that_the_readme_states() -> None:
    stated = dict(ROW.findall((FONTS / "README.md").read_text(encoding="utf-8")))
    found = {name: hashlib.sha256((FONTS / name).read_bytes()).hexdigest() for name in FILES}
    assert found == stated


def test_all_together_stay_under_one_and_a_half_megabytes() -> None:
    assert sum((FONTS / name).stat().st_size for name in FILES) < 1_500_000


@pytest.mark.parametrize(
    ("family", "licence"),
    [
        ("paper/LontarSans", "paper/OFL-LontarSans.txt"),
        ("paper/EBGaramond", "paper/OFL-EBGaramond.txt"),
        ("ui/Inter", "ui/OFL-Inter.txt"),
        ("ui/JetBrainsMono", "ui/OFL-JetBrainsMono.txt"),
    ],
)
def test_the_licence_lies_beside_each_family(family: str, licence: str) -> None:
    assert any(name.startswith(family) for name in FILES)
    text = (FONTS / licence).read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert text.startswith("Copyright")


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
def test_the_window_has_arrows_ticks_and_foreign_letters(weight: str) -> None:
    letters = TTFontFile(str(FONTS / "ui" / f"Inter-{weight}.ttf")).charToGlyph
    assert {ord(sign) for sign in "→←↑↓✓✗≥≤…–•×éñšŁḥʼ"} <= set(letters)


def test_codes_have_letters_of_one_width() -> None:
    font = TTFontFile(str(FONTS / "ui" / "JetBrainsMono-Medium.ttf"))
    assert len({font.charWidths[ord(letter)] for letter in "0O1lI8B5S2Z-"}) == 1
