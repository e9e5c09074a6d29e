"""One table for palette, style sheet and painters; every icon is used, every icon used is there."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from lipas_desktop.ui import theme
from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.tokens import TEXT_SIZES, THEMES
from tests.ui.conftest import RESOURCES, ROOT

UI = ROOT / "lipas_desktop" / "ui"
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\"|rgb\(")


def sources() -> list[Path]:
    return sorted(UI.rglob("*.py"))


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_the_sheet_has_no_name_left_over(look: theme.Theme, name: str, percent: int) -> None:
    look.use(name, percent)
    assert "@" not in look.sheet()


@pytest.mark.parametrize(
    ("percent", "heights"),
    [
        (100, (13, 28, 29, 25)),
        (125, (16, 35, 36, 31)),
        (150, (20, 42, 44, 38)),
        (200, (26, 56, 58, 50)),
    ],
)
def test_lengths_grow_with_the_text(
    look: theme.Theme, percent: int, heights: tuple[int, ...]
) -> None:
    look.use(percent=percent)
    assert tuple(look.px(base) for base in (13, 28, 29, 25)) == heights


def test_palette_and_painters_agree(look: theme.Theme) -> None:
    look.use("dark")
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Base) == look.color("surface")
    assert look.color("surface") == QColor(look.tokens["surface"])


def test_text_is_set_in_the_shipped_face_with_digits_of_one_width(look: theme.Theme) -> None:
    assert look.font().family() == "Inter"
    metrics = look.metrics(13, tabular=True)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    assert look.metrics(13).horizontalAdvance("1111") < metrics.horizontalAdvance("1111")


def test_weights_differ(look: theme.Theme) -> None:
    widths = [look.metrics(13, weight).horizontalAdvance("Yuliana Tefa") for weight in (400, 600)]
    assert widths[0] < widths[1]
    assert look.font(13, 600).weight() == QFont.Weight.DemiBold


def test_no_colour_stands_in_the_code() -> None:
    found = [path.name for path in sources() if HEX.search(path.read_text(encoding="utf-8"))]
    assert found == [], "colours belong into resources/themes"


def test_every_icon_is_named_by_code_and_every_name_has_an_icon() -> None:
    there = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    files = [*sources(), *(ROOT / "tests" / "ui").glob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    unused = {name for name in there if f'"{name}"' not in code}
    assert unused == set()
    assert {command.icon for command in COMMANDS if command.icon} <= there


def test_icons_take_the_colour_asked_for(look: theme.Theme) -> None:
    picture = look.icons.pixmap("check", QColor("#A3261E"), 16).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert "#a3261e" in seen
    assert look.icons.pixmap("check", QColor("#A3261E"), 16, 2.0).width() == 32


def test_auto_follows_the_system_and_a_choice_stands(look: theme.Theme) -> None:
    assert theme.theme_for("contrast") == "contrast"
    assert theme.theme_for("auto") in ("light", "dark")
