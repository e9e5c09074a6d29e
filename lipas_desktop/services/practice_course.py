"""A made-up course that runs on the day somebody practises: sessions around today, some marked.

The workbooks of the samples keep the dates that they have; this one follows the clock, so that
Beranda has something to tell and something to do.
"""

from datetime import date, timedelta

from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.services.people import PeopleQuery, ids
from lipas_desktop.services.session import Session

TITLE = "Tenun ikat dasar"
FACTS: dict[str, Value] = {
    "kind": "PELATIHAN",
    "skill": "TENUN",
    "session_jp": 4,
    "place": "Kupang",
    "status": "BERJALAN",
}
DAYS = (-26, -23, -19, -16, -12, -9, -5, -2, 0, 1, 5)
"""Days from today on which a session is held."""
FORGOTTEN, TODAY = -2, 0
PEOPLE, HERE_TODAY = 12, 5
_EXCEPTIONS = {3: "S", 7: "I", 10: "A"}
"""Who was not there, by their place; another one each time."""


def add_course(session: Session) -> RowId:
    """Enter the course with people of the register; one session waits to be filled in."""
    today = session.clock.today()
    held_on = [today + timedelta(days) for days in DAYS]
    first, last = held_on[0].isoformat(), held_on[-1].isoformat()
    values: dict[str, Value] = {"title": TITLE, "start_date": first, "end_date": last, **FACTS}
    made = session.append("data", [Insert("activity", (), values)]).ids[0]
    assert made is not None
    activities.enrol(session, made, ids(session, PeopleQuery())[:PEOPLE])
    activities.make_sessions(session, made, held_on)
    _mark(session, made, today)
    return made


def _mark(session: Session, course: RowId, today: date) -> None:
    shown = activities.grid(session, course)
    cells: list[tuple[RowId, RowId, str | None]] = []
    for number, held in enumerate(shown.sessions):
        days = (date.fromisoformat(held.date) - today).days
        if days > TODAY or days == FORGOTTEN:
            continue
        people = shown.people[:HERE_TODAY] if days == TODAY else shown.people
        for place, line in enumerate(people):
            cells.append((line.person.id, held.id, _EXCEPTIONS.get(place + number, "H")))
    activities.mark(session, cells)
