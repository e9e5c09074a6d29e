"""The attendance grid of one activity: who, which sessions, every mark."""

from collections.abc import Mapping
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import PRESENT
from lipas_desktop.store.database import Database


@dataclass(frozen=True)
class GridSession:
    """A column of the grid."""

    id: RowId
    date: str
    start_time: str
    end_time: str
    topic: str
    jp: int
    """Its own, or what the activity says for each session."""


@dataclass(frozen=True)
class GridPerson:
    """A row of the grid."""

    id: RowId
    local_no: str
    full_name: str
    sex: str
    void: bool
    enrolment: RowId | None
    """None for who has marks but is not enrolled any more."""
    place: int | None
    result: str
    printed_name: str


@dataclass(frozen=True)
class GridMark:
    """A cell that was filled in."""

    id: RowId
    mark: str
    signed_on_paper: bool
    review: bool
    """Two PCs have filled it differently."""


@dataclass(frozen=True)
class Grid:
    """An activity's people by their place on the list or name, sessions by date, and marks."""

    people: tuple[GridPerson, ...]
    sessions: tuple[GridSession, ...]
    marks: Mapping[tuple[RowId, RowId], GridMark]
    """By person and session; empty cells are left out."""


@dataclass(frozen=True)
class Totals:
    """One person's marks counted, and the JP of the sessions at which they were present."""

    marks: Mapping[str, int]
    jp: int


class Attendance:
    """What the attendance grid asks; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def grid(self, activity: RowId) -> Grid:
        """Return the whole grid of an activity."""
        people = (
            GridPerson(*record) for record in self._database.rows(_GRID_PEOPLE, (activity,) * 3)
        )
        sessions = (GridSession(*record) for record in self._database.rows(_SESSIONS, (activity,)))
        return Grid(tuple(people), tuple(sessions), self._marks(activity))

    def totals(self, activity: RowId) -> dict[RowId, Totals]:
        """Count marks by person; who has none is left out."""
        marks: dict[RowId, dict[str, int]] = {}
        jp: dict[RowId, int] = {}
        for person, mark, count, hours in self._database.rows(_TOTALS, (activity,)):
            marks.setdefault(person, {})[mark] = count
            jp[person] = jp.get(person, 0) + (hours if mark in PRESENT else 0)
        return {person: Totals(counts, jp[person]) for person, counts in marks.items()}

    def _marks(self, activity: RowId) -> dict[tuple[RowId, RowId], GridMark]:
        return {
            (person, session): GridMark(row, mark, bool(signed), bool(review))
            for person, session, row, mark, signed, review in self._database.rows(
                _MARKS, (activity,)
            )
        }


# Ids are drawn by lot: sessions of one day without times stay in the order they were written.
_SESSIONS = """
SELECT s.id, coalesce(s.date, ''), coalesce(s.start_time, ''), coalesce(s.end_time, ''),
    coalesce(s.topic, ''), coalesce(s.jp, a.session_jp, 0)
FROM session s JOIN activity a ON a.id = s.key1
WHERE s.key1 = ? AND s._void = 0 AND s._shown = 1
ORDER BY s.date, s.start_time, s._made, s.rowid
"""
_MARKS = """
SELECT t.key1, t.key2, t.id, t.mark, t.signed_on_paper, t._review IS NOT NULL
FROM session s JOIN attendance t ON t.key2 = s.id
WHERE s.key1 = ? AND s._void = 0 AND s._shown = 1
    AND t.mark IS NOT NULL AND t._void = 0 AND t._shown = 1
"""
# Whoever has a mark is in the grid, so that none is lost from sight with an enrolment taken back.
_GRID_PEOPLE = """
WITH listed AS (
    SELECT key1 AS person FROM enrolment WHERE key2 = ? AND _void = 0 AND _shown = 1
    UNION
    SELECT t.key1 FROM session s JOIN attendance t ON t.key2 = s.id
    WHERE s.key1 = ? AND s._void = 0 AND t.mark IS NOT NULL AND t._void = 0
)
SELECT p.id, coalesce(p.local_no, ''), coalesce(p.full_name, ''), coalesce(p.sex, ''), p._void,
    e.id, e.place, coalesce(e.result, ''), coalesce(e.printed_name, '')
FROM listed JOIN person p ON p.id = listed.person AND p._shown = 1
    LEFT JOIN person_index i ON i.id = p.id
    LEFT JOIN enrolment e ON e.key2 = ? AND e.key1 = p.id AND e._void = 0 AND e._shown = 1
ORDER BY e.place IS NULL, e.place, i.name, p.id
"""
_TOTALS = """
SELECT t.key1, t.mark, count(*), sum(coalesce(s.jp, a.session_jp, 0))
FROM activity a JOIN session s ON s.key1 = a.id JOIN attendance t ON t.key2 = s.id
WHERE a.id = ? AND s._void = 0 AND s._shown = 1
    AND t.mark IS NOT NULL AND t._void = 0 AND t._shown = 1
GROUP BY t.key1, t.mark
"""
