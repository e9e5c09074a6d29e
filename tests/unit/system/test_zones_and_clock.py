from datetime import date

import pytest

from lipas_desktop.system.clock import FixedClock, SystemClock, day_of
from lipas_desktop.system.zones import WIB, WIT, WITA, Zone, zone_of_region

MS_OF_A_DAY = 86_400_000


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("53.71.04.1001", WITA),
        ("5371", WITA),
        ("31", WIB),
        ("61.71", WIB),
        ("62", WIB),
        ("63", WITA),
        ("65", WITA),
        ("73.71", WITA),
        ("82", WIT),
        ("96.71", WIT),
    ],
)
def test_a_region_lies_in_the_zone_of_its_province(code: str, zone: Zone) -> None:
    assert zone_of_region(code) == zone


@pytest.mark.parametrize("code", ["", "5", "00", "99", "Kupang"])
def test_an_unknown_region_has_no_zone(code: str) -> None:
    assert zone_of_region(code) is None


def test_all_38_provinces_have_a_zone() -> None:
    known = [code for code in range(100) if zone_of_region(f"{code:02}") is not None]
    assert len(known) == 38


def test_the_day_begins_at_midnight_of_the_house() -> None:
    midnight_utc = 1_635_638_400_000  # 31 October 2021
    assert day_of(midnight_utc, 0) == date(2021, 10, 31)
    assert day_of(midnight_utc - 1, 0) == date(2021, 10, 30)
    assert day_of(midnight_utc - 1, WITA.minutes) == date(2021, 10, 31)
    assert day_of(midnight_utc - 8 * 3_600_000 - 1, WITA.minutes) == date(2021, 10, 30)


def test_a_clock_that_fell_far_back_still_gives_a_day() -> None:
    assert day_of(-1, 0) == date(1969, 12, 31)


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock = FixedClock.on(date(2021, 10, 28), WITA, hour=7)
    assert clock.now_ms() == clock.now_ms() == 1_635_375_600_000
    assert clock.today() == date(2021, 10, 28)
    clock.advance(MS_OF_A_DAY)
    assert clock.today() == date(2021, 10, 29)


def test_the_system_clock_reads_the_zone_of_the_house() -> None:
    clock = SystemClock(WIT)
    assert clock.tz_minutes == 540
    assert clock.today() == day_of(clock.now_ms(), 540)
    assert clock.now_ms() > 1_600_000_000_000


def test_the_system_clock_without_a_house_reads_the_zone_of_the_pc() -> None:
    assert -24 * 60 < SystemClock().tz_minutes < 24 * 60
