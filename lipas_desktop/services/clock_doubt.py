"""A clock that cannot be believed: somebody says once which day it is, and work goes on."""

from datetime import date

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import InputError
from lipas_desktop.services.session import HUB_TIME, Session

MOST_YEARS = 30
"""So far after the last day that is known, a day is a slip of the finger."""


def check_day(session: Session, day: date) -> None:
    """Refuse a day that cannot be today; InputError clock.day_too_early, clock.day_too_late."""
    clock = session.clock
    if day < clock.earliest:
        raise InputError("clock.day_too_early", column="day", earliest=clock.earliest.isoformat())
    if day.year > clock.last_known_day().year + MOST_YEARS:
        raise InputError("clock.day_too_late", column="day")


def say_today(session: Session, day: date) -> tuple[None, Changes]:
    """Count on from the day that somebody says it is; InputError as `check_day`.

    It counts from here on even where a full disk keeps it from being written down.
    """
    check_day(session, day)
    session.clock.say(day)
    session.keep_clock(at_once=True)
    return None, Changes(everything=True)


def look(session: Session) -> tuple[None, Changes]:
    """Look at the clock and write down that it went wrong, or that it is right again."""
    session.clock.look()
    session.keep_clock()
    return None, Changes(everything=True)


def hear_hub(session: Session, at: int) -> None:
    """Keep the time that a hub signed, where it is the latest; inside `writing()`.

    WorldError store.* where it cannot be kept.
    """
    if session.clock.hub is None or at > session.clock.hub:
        session.store.plain.state.put(HUB_TIME, str(at))
        session.clock.hub = at
