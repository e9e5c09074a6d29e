"""Moments are shown whatever a computer's clock once said."""

import pytest

from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import Languages

WITA = 480


@pytest.mark.parametrize(
    ("at_ms", "shown"),
    [
        (1_635_388_920_000, "28 Oktober 2021, 10.42"),
        (0, "1 Januari 1970, 08.00"),
        (2**53 - 1, "30 Desember 9999, 08.00"),
    ],
)
def test_a_moment_is_told_even_if_its_clock_was_wrong(
    at_ms: int, shown: str, languages: Languages
) -> None:
    assert formats.moment(at_ms, WITA) == shown


@pytest.mark.parametrize("at_ms", [0, 7, 1_635_388_920_000, 2**53 - 1])
def test_a_moment_by_this_computers_clock_has_a_day_and_a_time(
    at_ms: int, languages: Languages
) -> None:
    day, time = formats.moment_here(at_ms).split(", ")
    assert len(day.split()) == 3
    assert len(time) == 5
