"""A course of twenty people and fifteen sessions in a founded house, ready for certificates."""

from datetime import date

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, house_settings
from lipas_desktop.services.session import Session
from tests.ui.house import add_people

NAMES = (
    "Gaspar", "Yohanis Foeh", "Adriana Benu", "Agustina Mooy", "Dorkas Tlonaen",
    "Ferdinandus Seran", "Kristina Djami", "MARIA YULIANA LONA", "Marta Rihi", "Melkianus Kolo",
    "Oktovianus Liu", "Petrus Banunaek", "Rambu Hede SPd", "Simon Fallo", "YULIANA BRIA",
    "Yuliana Nabuasa", "Yuliana Tefa", "Yuliani Foeh", "Yustina Nabuasa", "Zakarias Weni",
)  # fmt: skip
ABSENT = {0: 6, 1: 4, 2: 1, 4: 2, 6: 1, 11: 3}
FIRST, LAST = date(2021, 10, 4), date(2021, 10, 22)


def make_course(session: Session, title: str = "Pengolahan VCO", *, head: bool = True) -> RowId:
    """Make the course, its people and all marks; with a head who signs."""
    if head:
        facts = {"head_name": "Agnes Takene", "head_title": "Ketua", "issuer_place": "Kupang"}
        house_settings.save(session, facts)
    row = session.append(
        "data",
        [Insert("activity", (), {
            "title": title, "session_jp": 3, "start_date": FIRST.isoformat(),
            "end_date": LAST.isoformat(), "kind": "PELATIHAN",
        })],
    ).ids[0]  # fmt: skip
    assert row is not None
    people = add_people(session, [{"full_name": name, "sex": "P"} for name in NAMES])
    activities.enrol(session, row, people)
    activities.make_sessions(session, row, activities.session_dates(FIRST, LAST))
    shown = activities.grid(session, row)
    activities.mark(
        session,
        [
            (line.person.id, held.id, "A" if day < ABSENT.get(place, 0) else "H")
            for place, line in enumerate(shown.people)
            for day, held in enumerate(shown.sessions)
        ],
    )
    good = ("BAIK", "SANGAT_BAIK", "CUKUP")
    wanted = {one: {"predicate": good[at % 3]} for at, one in enumerate(people) if at > 1}
    activities.set_results(session, row, wanted)
    return row
