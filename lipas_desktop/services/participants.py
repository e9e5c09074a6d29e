"""Who takes part in an activity: how often they came, and what became of it."""

from dataclasses import dataclass

from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.activities import PersonLine, grid
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class Participant:
    """One person enrolled, with what the papers of the activity say of them."""

    person: RowId
    enrolment: RowId
    number: str
    name: str
    sex: str
    percent: int | None
    """Present or late among the sessions that count so far; None before the first."""
    below: bool
    result: str
    score: int | None
    predicate: str
    printed_name: str
    review: bool
    """Two PCs have said different things of them."""


@dataclass(frozen=True)
class Participants:
    """All of an activity, in the order of its list, and the screens they were read on."""

    people: tuple[Participant, ...]
    screens: Screens
    threshold: int


def participants(session: Session, activity: RowId) -> Participants:
    """Return who takes part; InputError activity.unknown."""
    shown = grid(session, activity)
    rows = {row.keys[0]: row for row in session.store.rows.list("enrolment", activity)}
    people = [
        _participant(line, rows[line.person.id]) for line in shown.people if line.person.id in rows
    ]
    return Participants(tuple(people), shown.screens, shown.threshold)


def _participant(line: PersonLine, enrolment: Row) -> Participant:
    one, score = line.person, enrolment.values.get("score")
    return Participant(
        person=one.id,
        enrolment=enrolment.id,
        number=one.local_no,
        name=one.full_name,
        sex=one.sex,
        percent=line.percent,
        below=line.below,
        result=enrolment.text("result"),
        score=score if isinstance(score, int) else None,
        predicate=enrolment.text("predicate"),
        printed_name=enrolment.text("printed_name"),
        review=bool(enrolment.review),
    )
