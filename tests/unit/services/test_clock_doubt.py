"""A PC whose clock cannot be believed, over a real register."""

import os
from collections.abc import Callable
from datetime import date

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.headers import Header, parse_header
from lipas_desktop.services import clock_doubt
from lipas_desktop.services.opening import open_register
from lipas_desktop.services.session import Session
from lipas_desktop.store.reading import read_lines
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from tests.unit.services.conftest import CHEAP, PASSWORD

HOUR, DAY = 3_600_000, 86_400_000
THEN, NOW = date(2021, 10, 28), date(2021, 11, 5)
FLAT = date(2010, 1, 1)
Reopen = Callable[..., Session]


@pytest.fixture
def reopen(clock: FixedClock, sessions: list[Session]) -> Reopen:
    """Close the program and start it again, later by a time; with `booted`, the PC too."""

    def again(session: Session, *, booted: bool = False, later: int = 0) -> Session:
        places = session.places
        session.close()
        clock.at_ms += later
        if booted:
            clock.boot, clock.elapsed = clock.boot + "+", 0
        opened = open_register(
            places, PASSWORD, random=os.urandom, clock=clock, floor=CHEAP, common=places.live.parent
        )
        sessions.append(opened)
        return opened

    return again


def write(session: Session, name: str = "Yuliana Tefa") -> Header:
    """Write an entry; return its header as it stands in the log."""
    session.append("data", [Insert("person", (), {"full_name": name})])
    (own,) = (one for one in session.store.streams.all("data") if one.own)
    return parse_header(read_lines(session.store._database, own.head)[0])


def test_a_right_clock_is_believed_and_its_entries_bear_no_flags(house: Session) -> None:
    assert house.clock.known_day() == house.clock.today() == THEN
    assert write(house).flags is None


def test_a_flat_battery_makes_the_day_unknown_and_work_goes_on(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    write(house)
    clock.set_to(FLAT, hour=0)
    session = reopen(house, booted=True)
    assert (session.clock.doubt, session.clock.known_day()) == ("before_entry", None)
    assert session.clock.today() == THEN
    header = write(session)
    assert header.flags == 1
    assert header.at == clock.at_ms
    assert write(session, "Yulianus Djami").flags == 1


def test_the_day_that_somebody_says_counts_from_then_on(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.set_to(FLAT, hour=0)
    session = reopen(house, booted=True)
    clock_doubt.say_today(session, NOW)
    assert session.clock.known_day() == session.clock.today() == NOW
    header = write(session)
    assert header.flags == 5
    assert header.at == clock.at_ms
    clock.advance(23 * HOUR)
    assert session.clock.today() == NOW
    clock.advance(HOUR)
    assert session.clock.today() == date(2021, 11, 6)
    assert write(session).flags == 5


def test_what_was_said_survives_a_start_of_the_program_and_not_one_of_the_pc(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.set_to(FLAT, hour=0)
    session = reopen(house, booted=True)
    clock.advance(60_000)
    clock_doubt.say_today(session, NOW)
    clock.advance(HOUR)
    session = reopen(session)
    assert session.clock.known_day() == NOW
    assert write(session).flags == 5
    # The next morning: the battery says the same day, some minutes later than yesterday.
    clock.set_to(FLAT, hour=2)
    session = reopen(session, booted=True)
    assert session.clock.known_day() is None
    assert session.clock.today() == NOW


def test_on_another_day_of_its_clock_it_is_asked_again(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.set_to(FLAT)
    session = reopen(house, booted=True)
    clock_doubt.say_today(session, NOW)
    clock.advance(DAY)
    assert reopen(session).clock.known_day() is None


def test_a_clock_that_is_put_right_is_believed_again_by_itself(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.set_to(FLAT)
    session = reopen(house, booted=True)
    clock_doubt.say_today(session, NOW)
    for hour in (1, 23):
        clock.set_to(NOW, hour=hour)
        assert session.clock.doubt is None
    clock.set_to(date(2021, 11, 9))
    assert session.clock.known_day() == NOW
    clock.set_to(NOW)
    # The last entry of the stream is from the right time, and so is this one.
    assert write(session).flags is None
    clock.advance(DAY)
    assert reopen(session, booted=True).clock.known_day() == date(2021, 11, 6)


def test_somebody_may_say_that_the_clock_is_right(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.set_to(date(2035, 6, 1))
    house.clock.begin(None, None, None)
    write(house, "Somebody who founded a house in a wrong year")
    clock.set_to(NOW)
    session = reopen(house, booted=True)
    assert session.clock.doubt == "before_entry"
    clock_doubt.say_today(session, NOW)
    assert (session.clock.doubt, session.clock.known_day()) == (None, NOW)
    assert write(session).flags == 5
    clock.advance(DAY)
    assert write(session).flags is None
    assert reopen(session, booted=True).clock.doubt is None


def test_a_clock_that_jumps_while_the_program_runs_is_noticed(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    clock.advance(30 * DAY)
    assert house.clock.doubt is None
    write(house)
    clock.at_ms += 60 * DAY
    assert (house.clock.doubt, house.clock.known_day()) == ("ahead", None)
    assert house.clock.today() == date(2021, 11, 27)
    clock_doubt.look(house)
    # After a start of the PC nothing counts any more, and still it is known to have run ahead.
    session = reopen(house, booted=True)
    assert session.clock.doubt == "ahead"
    clock_doubt.say_today(session, date(2021, 11, 27))
    assert write(session).flags == 4
    clock.at_ms -= 60 * DAY
    assert session.clock.doubt is None


def test_a_pc_unused_for_weeks_is_not_asked_about_and_one_unused_for_half_a_year_is(
    house: Session, reopen: Reopen
) -> None:
    session = reopen(house, booted=True, later=21 * DAY)
    assert session.clock.doubt is None
    assert reopen(session, booted=True, later=180 * DAY).clock.doubt == "ahead"


def test_a_time_that_a_hub_signed_is_a_bound(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    ahead = clock.at_ms + 3 * DAY
    with house.store.writing():
        clock_doubt.hear_hub(house, ahead)
        clock_doubt.hear_hub(house, clock.at_ms)
    assert house.clock.doubt == "before_hub"
    assert write(house).flags == 2
    session = reopen(house)
    assert session.clock.doubt == "before_hub"
    clock_doubt.say_today(session, date(2021, 10, 31))
    assert write(session).flags == 6 | 1
    clock.at_ms = ahead
    assert session.clock.doubt is None


def test_a_day_that_cannot_be_today_is_refused(house: Session, clock: FixedClock) -> None:
    clock.earliest = date(2021, 1, 1)
    for day, code in (
        (date(2020, 12, 31), "clock.day_too_early"),
        (date(2062, 1, 1), "clock.day_too_late"),
    ):
        with pytest.raises(InputError) as refused:
            clock_doubt.say_today(house, day)
        assert refused.value.code == code
    assert house.clock.known_day() == THEN


@pytest.mark.parametrize("day", [date(1970, 1, 2), FLAT, date(2099, 12, 31), date(9999, 12, 31)])
def test_a_register_opens_and_works_in_any_year(
    house: Session, clock: FixedClock, reopen: Reopen, day: date
) -> None:
    clock.set_to(day)
    session = reopen(house, booted=True)
    assert session.clock.known_day() is None
    assert session.clock.today() == THEN
    assert write(session).at == clock.at_ms


def test_what_was_kept_in_another_way_is_as_good_as_nothing(house: Session) -> None:
    for kept in ("", "[]", "{}", '{"at": 1, "ahead": 0, "said": {"x": 1}}', "null"):
        house.clock.begin(kept, FixedClock.on(THEN, WITA).at_ms, "x")
        assert house.clock.known_day() == THEN


def test_the_last_use_is_told_as_it_was_though_the_program_is_younger(
    house: Session, clock: FixedClock, reopen: Reopen
) -> None:
    write(house)
    clock.earliest = date(2025, 10, 1)
    again = reopen(house, booted=True, later=5 * 365 * DAY)
    assert again.clock.doubt == "ahead"
    assert again.clock.last_used_day() == THEN
    assert again.clock.last_known_day() == date(2025, 10, 1)
