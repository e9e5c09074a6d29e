"""When a clock is not believed: pure, in milliseconds."""

import pytest

from lipas_desktop.domain.clock_doubt import DAY, HOUR, Doubt, Known, doubt_of

NOON = 1_764_216_000_000
PROGRAM = NOON - 400 * DAY


def judged(
    now: int, known: Known | None = None, elapsed: int = 0, hub: int | None = None
) -> Doubt | None:
    return doubt_of(now, elapsed, known, hub, PROGRAM)


def test_nothing_speaks_against_the_first_clock_that_is_seen() -> None:
    assert judged(NOON) is None


def test_a_clock_from_before_the_program_was_made_is_wrong() -> None:
    assert judged(PROGRAM) is None
    assert judged(PROGRAM - 1) == "before_program"
    assert judged(0) == "before_program"


@pytest.mark.parametrize(("back", "doubt"), [(HOUR, None), (HOUR + 1, "before_entry")])
def test_an_hour_back_is_somebody_putting_it_right(back: int, doubt: Doubt | None) -> None:
    assert judged(NOON - back, Known(NOON)) == doubt
    assert judged(NOON - back, Known(NOON, elapsed=0)) == doubt


@pytest.mark.parametrize(("back", "doubt"), [(HOUR, None), (HOUR + 1, "before_hub")])
def test_a_time_that_a_hub_signed_has_passed(back: int, doubt: Doubt | None) -> None:
    assert judged(NOON - back, hub=NOON) == doubt


@pytest.mark.parametrize(("days", "doubt"), [(21, None), (120, None), (121, "ahead")])
def test_a_pc_that_was_off_for_weeks_is_not_asked_about(days: int, doubt: Doubt | None) -> None:
    assert judged(NOON + days * DAY, Known(NOON)) == doubt


def test_a_pc_whose_clock_ran_ahead_is_asked_about_after_a_short_absence_too() -> None:
    assert judged(NOON + 36 * HOUR, Known(NOON, was_ahead=True)) is None
    assert judged(NOON + 37 * HOUR, Known(NOON, was_ahead=True)) == "ahead"


def test_a_running_pc_counts_by_itself() -> None:
    seen = Known(NOON, elapsed=1_000)
    weekend = 63 * HOUR
    assert judged(NOON + weekend, seen, elapsed=1_000 + weekend) is None
    assert judged(NOON + 36 * HOUR, seen, elapsed=1_000) is None
    assert judged(NOON + 37 * HOUR, seen, elapsed=1_000) == "ahead"


def test_what_cannot_be_yet_is_reckoned_from_the_last_known_moment() -> None:
    assert Known(NOON).due(5 * DAY) == NOON
    assert Known(NOON, elapsed=DAY).due(3 * DAY) == NOON + 2 * DAY
    assert Known(NOON, elapsed=DAY).due(0) == NOON
