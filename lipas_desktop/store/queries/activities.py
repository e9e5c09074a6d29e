"""Lists of activities with what has been filled in, sessions of some days, who was present."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import PRESENT
from lipas_desktop.domain.passing import decisive_result
from lipas_desktop.store.database import Database, Record
from lipas_desktop.store.queries.clusters import rows_of, same_as, whose
from lipas_desktop.store.queries.words import Life, Sought

_LIVES: dict[Life, str] = {"active": "a._void = 0", "void": "a._void = 1", "all": "1"}


@dataclass(frozen=True)
class ActivityQuery:
    """Which activities a list shows, newest first; what is empty does not filter."""

    text: str = ""
    status: str = ""
    kind: str = ""
    since: str = ""
    """ISO date: only what ends on it or later, or has no end."""
    until: str = ""
    """ISO date: only what begins on it or before."""
    person: RowId | None = None
    """Only where this person is enrolled."""
    life: Life = "active"


@dataclass(frozen=True)
class ActivityLine:
    """One activity as lists show it."""

    id: RowId
    title: str
    code: str
    kind: str
    skill: str
    place: str
    start_date: str
    end_date: str
    total_jp: int | None
    status: str
    """How far it has come: as written, or by what has happened where it is still planned."""
    void: bool
    contested: bool
    review: bool
    people: int
    """Enrolled."""
    sessions: int
    filled: int
    """Sessions in which everybody enrolled has a mark."""
    extra: Mapping[str, Value]
    """Answers that have no column of their own, by question."""


@dataclass(frozen=True)
class SessionLine:
    """One session of an activity on its day."""

    id: RowId
    activity: RowId
    title: str
    place: str
    date: str
    start_time: str
    end_time: str
    ordinal: int
    """Which session of the activity it is, from 1."""
    of: int
    people: int
    marked: int
    """How many of them have a mark."""

    @property
    def is_filled(self) -> bool:
        """Tell whether nobody's mark is missing."""
        return self.marked >= self.people > 0


@dataclass(frozen=True)
class PersonActivity:
    """An activity as a person's page shows it."""

    id: RowId
    title: str
    start_date: str
    end_date: str
    status: str
    result: str
    present: int
    sessions: int


@dataclass(frozen=True)
class Presence:
    """What happened in some days, people counted once."""

    people: int
    activities: int


class Activities:
    """Everything that lists of activities and the first page ask; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, query: ActivityQuery) -> int:
        """Return how many activities a query finds."""
        condition, params = _filter(query)
        return int(
            self._database.value(f"SELECT count(*) FROM activity a WHERE {condition}", params)
        )

    def ids(self, query: ActivityQuery, offset: int = 0, limit: int = -1) -> list[RowId]:
        """Return the activities that a query finds, the newest first."""
        condition, params = _filter(query)
        found = self._database.rows(
            f"SELECT a.id FROM activity a WHERE {condition}"
            " ORDER BY a.start_date DESC, a.id LIMIT ? OFFSET ?",
            (*params, limit, offset),
        )
        return [row for (row,) in found]

    def page(self, query: ActivityQuery, offset: int, limit: int) -> list[ActivityLine]:
        """Return one page of a query."""
        return self.lines(self.ids(query, offset, limit))

    def lines(self, ids: Sequence[RowId]) -> list[ActivityLine]:
        """Return these activities' lines in the order given."""
        places = ", ".join("?" * len(ids))
        sessions = {row: counts for row, *counts in self._sessions(places, ids)}
        people: dict[RowId, int] = dict(self._database.rows(_PEOPLE.format(places=places), ids))
        lines: dict[RowId, ActivityLine] = {}
        for row, *facts, void, contested, review, extra in self._database.rows(
            _LINES.format(places=places), ids
        ):
            flags = bool(void), bool(contested), bool(review)
            counts = people.get(row, 0), *sessions.get(row, (0, 0))
            line: Record = (row, *facts, *flags, *counts, json.loads(extra) if extra else {})
            lines[row] = ActivityLine(*line)
        return [lines[row] for row in ids if row in lines]

    def sessions_between(self, first: str, last: str) -> list[SessionLine]:
        """Return the sessions of some days (ISO dates, both included) in their order."""
        found = self._database.rows(_SESSIONS_BETWEEN, (first, last, first, last))
        return [SessionLine(*record) for record in found]

    def of_person(self, person: RowId) -> list[PersonActivity]:
        """Return where a person is enrolled, by whichever of their rows, the newest first."""
        found: dict[RowId, PersonActivity] = {}
        for one in (
            PersonActivity(*record) for record in self._database.rows(_OF_PERSON, (person,))
        ):
            results = [found[one.id].result, one.result] if one.id in found else [one.result]
            found[one.id] = replace(one, result=decisive_result(results))
        return list(found.values())

    def presence(self, first: str, last: str) -> Presence:
        """Count who was present, and in how many activities, on some days (both included)."""
        return Presence(*(self._database.row(_PRESENCE, (first, last)) or (0, 0)))

    def _sessions(self, places: str, ids: Sequence[RowId]) -> list[Record]:
        return self._database.rows(_FILLED.format(places=places), ids)


def _filter(query: ActivityQuery) -> tuple[str, list[str]]:
    conditions = ["a._shown = 1", _LIVES[query.life]]
    params: list[str] = []
    sought = Sought.read(query.text)
    wanted = (
        ("a.id IN (SELECT i.id FROM activity_words f JOIN activity_index i ON i.n = f.rowid"
         " WHERE activity_words MATCH ?)",
         sought.match(query.life, answers=True) if sought else None),
        (f"{_STATUS} = ?", query.status),
        ("a.kind = ?", query.kind),
        ("coalesce(a.end_date, '9') >= ?", query.since),
        ("a.start_date <= ?", query.until),
        (f"a.id IN (SELECT key2 FROM enrolment WHERE key1 IN ({rows_of('?')})"
         " AND _void = 0 AND _shown = 1)", query.person),
    )  # fmt: skip
    for condition, value in wanted:
        if value:
            conditions.append(condition)
            params.append(value)
    return " AND ".join(conditions), params


# What a form begins with is nobody's word: where marks or certificates say that more has happened,
# they are believed. Whatever else was chosen stands.
_STATUS = """
CASE WHEN coalesce(a.status, '') NOT IN ('', 'RENCANA') THEN a.status
    WHEN EXISTS (SELECT 1 FROM certificate c WHERE c.key2 = a.id AND c._void = 0) THEN 'SELESAI'
    WHEN EXISTS (SELECT 1 FROM session s JOIN attendance t ON t.key2 = s.id
        WHERE s.key1 = a.id AND s._void = 0 AND t._void = 0 AND t.mark IS NOT NULL) THEN 'BERJALAN'
    ELSE coalesce(a.status, '') END
"""
_PRESENT = ", ".join(f"'{mark}'" for mark in sorted(PRESENT))
_LINES = f"""
SELECT id, coalesce(title, ''), coalesce(code, ''), coalesce(kind, ''), coalesce(skill, ''),
    coalesce(place, ''), coalesce(start_date, ''), coalesce(end_date, ''), total_jp,
    {_STATUS}, _void, _contested, _review IS NOT NULL, extra
FROM activity a WHERE _shown = 1 AND id IN ({{places}})
"""
# Whoever was linked as the same person counts once, by whichever row something was written.
_PEOPLE = f"""
SELECT key2, count(DISTINCT {whose("enrolment.key1")}) FROM enrolment
WHERE key2 IN ({{places}}) AND _void = 0 AND _shown = 1 GROUP BY key2
"""
# A session is filled where nobody enrolled is without a mark.
_FILLED = f"""
SELECT s.key1, count(*), sum(
    EXISTS (SELECT 1 FROM enrolment e WHERE e.key2 = s.key1 AND e._void = 0)
    AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.key2 = s.key1 AND e._void = 0
        AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.key2 = s.id AND t.key1 = e.key1
            AND t.mark IS NOT NULL AND t._void = 0)
        AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.key2 = s.id
            AND t.key1 IN ({same_as("e.key1")})
            AND t.mark IS NOT NULL AND t._void = 0)))
FROM session s WHERE s.key1 IN ({{places}}) AND s._void = 0 AND s._shown = 1 GROUP BY s.key1
"""
_SESSIONS_BETWEEN = f"""
WITH numbered AS (
    SELECT s.*, row_number() OVER (
            PARTITION BY key1 ORDER BY date, start_time, _made, rowid
        ) AS ordinal,
        count(*) OVER (PARTITION BY key1) AS total
    FROM session s
    WHERE s._void = 0 AND s._shown = 1
        AND s.key1 IN (SELECT key1 FROM session WHERE date BETWEEN ? AND ? AND _void = 0)
)
SELECT s.id, a.id, coalesce(a.title, ''), coalesce(a.place, ''), s.date,
    coalesce(s.start_time, ''), coalesce(s.end_time, ''), s.ordinal, s.total,
    (SELECT count(DISTINCT {whose("e.key1")}) FROM enrolment e
        WHERE e.key2 = a.id AND e._void = 0 AND e._shown = 1),
    (SELECT count(DISTINCT {whose("e.key1")}) FROM enrolment e
        WHERE e.key2 = a.id AND e._void = 0 AND e._shown = 1
        AND (EXISTS (SELECT 1 FROM attendance t WHERE t.key2 = s.id AND t.key1 = e.key1
                AND t.mark IS NOT NULL AND t._void = 0)
            OR EXISTS (SELECT 1 FROM attendance t WHERE t.key2 = s.id
                AND t.key1 IN ({same_as("e.key1")})
                AND t.mark IS NOT NULL AND t._void = 0)))
FROM numbered s JOIN activity a ON a.id = s.key1
WHERE s.date BETWEEN ? AND ? AND a._void = 0 AND a._shown = 1
ORDER BY s.date, s.start_time, a.title, a.id, s.ordinal
"""
_OF_PERSON = f"""
SELECT a.id, coalesce(a.title, ''), coalesce(a.start_date, ''), coalesce(a.end_date, ''),
    {_STATUS}, coalesce(e.result, ''),
    (SELECT count(DISTINCT s.id) FROM session s JOIN attendance t ON t.key2 = s.id
        WHERE s.key1 = a.id AND (t.key1 = e.key1 OR t.key1 IN ({same_as("e.key1")}))
        AND s._void = 0 AND t._void = 0 AND t.mark IN ({_PRESENT})),
    (SELECT count(*) FROM session s WHERE s.key1 = a.id AND s._void = 0 AND s._shown = 1)
FROM enrolment e JOIN activity a ON a.id = e.key2
WHERE e.key1 IN ({rows_of("?")})
    AND e._void = 0 AND e._shown = 1 AND a._void = 0 AND a._shown = 1
ORDER BY a.start_date DESC, a.id
"""
_PRESENCE = f"""
SELECT count(DISTINCT {whose("t.key1")}), count(DISTINCT s.key1)
FROM session s JOIN activity a ON a.id = s.key1 JOIN attendance t ON t.key2 = s.id
WHERE s.date BETWEEN ? AND ? AND s._void = 0 AND a._void = 0
    AND t._void = 0 AND t.mark IN ({_PRESENT})
"""
