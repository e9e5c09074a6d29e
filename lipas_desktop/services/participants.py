"""Who takes part in an activity: how often they came, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Unvoid, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.activities import PersonLine, grid
from lipas_desktop.services.session import Session

_GIVEN = ("result", "score", "predicate")


@dataclass(frozen=True)
class Participant:
    """One person enrolled, with what the papers of the activity say of them."""

    person: RowId
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
    enrolments: Mapping[RowId, RowId]
    """By person's row: several where rows linked as the same take part."""
    said: Mapping[str, tuple[RowId, ...]]
    """By column of an enrolment, the person's rows that hold a value."""

    def rows_of(self, column: str) -> tuple[RowId, ...]:
        """Return the rows to which a column is written: those that hold a value, else the first.

        All of them are shown, so none is left to say something else.
        """
        return self.said.get(column) or (self.person,)


@dataclass(frozen=True)
class Participants:
    """All of an activity, each once, in its list's order, and the screens they were read on."""

    people: tuple[Participant, ...]
    screens: Screens
    threshold: int


def participants(session: Session, activity: RowId) -> Participants:
    """Return who takes part; InputError activity.unknown."""
    shown = grid(session, activity)
    rows = {row.keys[0]: row for row in session.store.rows.list("enrolment", activity)}
    people = []
    for line in shown.people:
        enrolled = [rows[row] for row in shown.enrolled[line.person.id] if row in rows]
        if enrolled:
            people.append(_participant(line, enrolled))
    return Participants(tuple(people), shown.screens, shown.threshold)


def enrol_again(session: Session, one: Participant, screens: Screens) -> Changes:
    """Bring back all rows by which somebody took part; as `records.unvoid`."""
    edits = [Unvoid("enrolment", row) for row in one.enrolments.values()]
    return session.append("data", edits, screens).changes


def _participant(line: PersonLine, rows: Sequence[Row]) -> Participant:
    one = line.person
    said = {
        column: tuple(row.keys[0] for row in rows if row.values.get(column) not in (None, ""))
        for column in _GIVEN
    }

    def first(column: str) -> Value:
        return next((row.values[column] for row in rows if row.keys[0] in said[column]), None)

    score = first("score")
    return Participant(
        person=one.id,
        number=one.local_no,
        name=one.full_name,
        sex=one.sex,
        percent=line.percent,
        below=line.below,
        result=one.result,
        score=score if isinstance(score, int) else None,
        predicate=str(first("predicate") or ""),
        printed_name=one.printed_name,
        review=any(row.review for row in rows),
        enrolments={row.keys[0]: row.id for row in rows},
        said=said,
    )
