"""Contrast of every theme, computed from the one table of tokens."""

import pytest

from lipas_desktop.ui.tokens import THEMES, contrast_ratio, load_tokens
from tests.ui.conftest import RESOURCES

TEXT = 4.5
MARK = 3.0
TEXT_PAIRS = [
    *((tone, "surface") for tone in ("text", "text2", "text3", "accent", "ok", "warn", "err")),
    *((tone, ground) for tone in ("text", "text2", "text3") for ground in ("sunken", "side", "bg")),
    *(
        (tone, ground)
        for tone in ("text", "text2", "text3", "accent")
        for ground in ("soft", "sel")
    ),
    ("text", "hl"),
    ("on", "accent"),
    ("surface", "text"),
    *((tone, f"{tone}b") for tone in ("ok", "warn", "err", "blue", "vio")),
    *(("text2", f"{tone}b") for tone in ("ok", "warn", "err")),
]
MARK_PAIRS = [
    *((tone, "surface") for tone in ("ctl", "warnm", "accent", "err", "c1", "c2", "c3", "c4")),
    ("accent", "side"),
]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_is_readable_on_its_ground(name: str, front: str, back: str) -> None:
    tokens = load_tokens(RESOURCES / "themes", name)
    assert contrast_ratio(tokens[front], tokens[back]) >= TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), MARK_PAIRS)
def test_marks_and_frames_are_seen_on_their_ground(name: str, front: str, back: str) -> None:
    tokens = load_tokens(RESOURCES / "themes", name)
    assert contrast_ratio(tokens[front], tokens[back]) >= MARK


def test_themes_have_the_same_tokens() -> None:
    tables = [set(load_tokens(RESOURCES / "themes", name).colours) for name in THEMES]
    assert tables[0] == tables[1] == tables[2]


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
