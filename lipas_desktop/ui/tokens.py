"""The colour table of a theme and the arithmetic of contrast; knows no widget."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percentages offered; Ctrl+plus and Ctrl+minus walk along them."""


@dataclass(frozen=True)
class Tokens:
    """One theme: what it is called, whether it is dark, and a colour for each token."""

    name: str
    dark: bool
    contrast: bool
    colours: Mapping[str, str]

    def __getitem__(self, token: str) -> str:
        """Return a token's colour as `#RRGGBB`."""
        return self.colours[token]


def load_tokens(folder: Path, name: str) -> Tokens:
    """Read one theme from its file."""
    data = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    return Tokens(name, data["scheme"] == "dark", data["contrast"], data["colours"])


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB` as WCAG counts it."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _channel(red) + 0.7152 * _channel(green) + 0.0722 * _channel(blue)


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(front: str, back: str, share: float) -> str:
    """Return `front` laid over `back` with an opacity of `share`."""
    pairs = ((int(front[at : at + 2], 16), int(back[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(f * share + b * (1 - share)):02X}" for f, b in pairs)
