"""*Kegiatan*: sessions, who takes part, and the attendance grid."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Add, Edit, Insert, MadeRow, Screens, Set, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import MARKS, PRESENT
from lipas_desktop.domain.passing import counted, judge
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.saving import WRITTEN
from lipas_desktop.services.joined_grid import joined_lines
from lipas_desktop.services.numbers import next_local_number
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import write_decided
from lipas_desktop.store.queries.activities import ActivityLine as ActivityLine
from lipas_desktop.store.queries.activities import ActivityQuery as ActivityQuery
from lipas_desktop.store.queries.attendance import GridPerson as GridPerson
from lipas_desktop.store.queries.attendance import GridSession as GridSession

MOST_SESSIONS = 366
WALKED_IN = "DAFTAR_HADIR"
"""Source of people and enrolments that come from an attendance list."""
UNDONE = "diurungkan"
"""The reason kept with what was taken back at once."""
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
"""Monday to Friday."""


@dataclass(frozen=True)
class PersonLine:
    """One person's row of the grid, counted."""

    person: GridPerson
    marks: Mapping[RowId, str]
    """By session; empty cells are left out."""
    counts: Mapping[str, int]
    jp: int
    percent: int | None
    """Present or late among the sessions that count so far; None before the first."""
    below: bool
    """Would not pass by the sessions that count so far."""


@dataclass(frozen=True)
class AttendanceGrid:
    """The whole grid of an activity as it is now, and the screens it was read on."""

    activity: Row
    sessions: Sequence[GridSession]
    people: Sequence[PersonLine]
    review: frozenset[tuple[RowId, RowId]]
    """Cells that two PCs, or two rows of one person, fill differently, by person and session."""
    apart: frozenset[tuple[RowId, RowId]]
    """Those among them in which only the rows differ."""
    threshold: int
    today: str
    """ISO date; empty while nobody is sure of it, and then no session counts as ahead."""
    screens: Screens
    enrolled: Mapping[RowId, tuple[RowId, ...]]
    """By which rows each person takes part."""
    written: Mapping[tuple[RowId, RowId], Sequence[RowId]]
    """Which rows hold a person's mark of a session."""

    def is_today(self, session: GridSession) -> bool:
        """Tell whether a session is held today."""
        return bool(self.today) and session.date == self.today

    def is_future(self, session: GridSession) -> bool:
        """Tell whether a session has not come yet."""
        return bool(self.today) and session.date > self.today

    def rows_of(self, person: RowId, session: RowId) -> Sequence[RowId]:
        """Return whose marks a cell stands for: what is typed there is written to each.

        All of them are shown in it, as one mark or as one that differs. Of who is linked, the rows
        without a mark stay so: whichever mark has come to one of them since, unseen, stands, and
        once the rows are parted nobody has a mark that was another's.
        """
        return self.written.get((person, session)) or (person,)

    def present(self, session: RowId) -> int:
        """Return how many were present or late at a session."""
        return sum(line.marks.get(session) in PRESENT for line in self.people)

    def empty(self, session: RowId) -> int:
        """Return how many cells of a session are not filled."""
        return sum(session not in line.marks for line in self.people)


def count(session: Session, query: ActivityQuery) -> int:
    """Return how many activities a query finds."""
    return session.store.activities.count(query)


def ids(session: Session, query: ActivityQuery) -> list[RowId]:
    """Return the activities that a query finds, the latest first."""
    return session.store.activities.ids(query)


def lines(session: Session, query: ActivityQuery) -> list[ActivityLine]:
    """Return the list lines of all activities that a query finds."""
    return session.store.activities.page(query, 0, -1)


def lines_of(session: Session, wanted: Sequence[RowId]) -> list[ActivityLine]:
    """Return the list lines of these activities, in this order."""
    return session.store.activities.lines(wanted)


def get(session: Session, activity: RowId) -> Row:
    """Return an activity's row; InputError activity.unknown."""
    row = session.store.rows.get("activity", activity)
    if row is None:
        raise InputError("activity.unknown")
    return row


def status(session: Session, activity: RowId) -> str:
    """Return how far an activity has come as lists show it; InputError activity.unknown."""
    found = session.store.activities.lines([activity])
    if not found:
        raise InputError("activity.unknown")
    return found[0].status


def as_written(session: Session, activity: RowId) -> list[str]:
    """Return the dates and numbers of an activity that cannot be read: *perlu dicek*."""
    extra = get(session, activity).extra
    return [str(text) for name, text in extra.items() if name.endswith(WRITTEN) and text]


def grid(session: Session, activity: RowId) -> AttendanceGrid:
    """Return the attendance grid of an activity, who is linked as the same once."""
    screens = session.screens()
    row, threshold = get(session, activity), session.house.pass_percent
    stored = session.store.attendance.grid(activity)
    lines = joined_lines(session, stored)
    so_far = begun(stored.sessions, (line.marks for line in lines))
    return AttendanceGrid(
        activity=row,
        sessions=stored.sessions,
        people=[count_line(one.person, one.marks, so_far, threshold) for one in lines],
        review=frozenset((one.person.id, held) for one in lines for held in one.review),
        apart=frozenset((one.person.id, held) for one in lines for held in one.apart),
        threshold=threshold,
        today=session.clock.day_to_write() or "",
        screens=screens,
        enrolled={one.person.id: one.enrolled for one in lines},
        written={
            (one.person.id, held): rows for one in lines for held, rows in one.written.items()
        },
    )


def begun(
    sessions: Sequence[GridSession], marks: Iterable[Mapping[RowId, str]]
) -> list[GridSession]:
    """Return the sessions in which somebody has a mark, in their order."""
    filled = {held for cells in marks for held in cells}
    return [held for held in sessions if held.id in filled]


def count_line(
    person: GridPerson,
    marks: Mapping[RowId, str],
    so_far: Sequence[GridSession],
    threshold: int,
) -> PersonLine:
    """Count one person's marks over the sessions begun; grids do it anew after each key."""
    counts: dict[str, int] = dict.fromkeys(MARKS, 0)
    for mark in marks.values():
        counts[mark] = counts.get(mark, 0) + 1
    jp = sum(held.jp for held in so_far if marks.get(held.id) in PRESENT)
    judged = counted([held.id for held in so_far], marks)
    if not judged:
        return PersonLine(person, marks, counts, jp, None, False)
    verdict = judge(marks.values(), judged, threshold, person.result)
    percent = verdict.present * 100 // verdict.sessions
    return PersonLine(person, marks, counts, jp, percent, not verdict.passed)


def mark(
    session: Session,
    cells: Iterable[tuple[RowId, RowId, str | None]],
    screens: Screens | None = None,
) -> Changes:
    """Fill cells of the grid: person, session, one of H T S I A, or None to empty it.

    A mark is a relation of person and session: two PCs that fill a cell meet in one row.
    Where they filled it differently the grid says so, and a mark typed there decides; InputError
    log.unseen_values where the `screens` did not show it yet. Where linked rows of one person hold
    marks the better one counts; `AttendanceGrid.rows_of` tells which rows a cell stands for.
    """
    edits: list[Edit] = []
    for person, held, letter in cells:
        if letter is not None and letter not in MARKS:
            raise InputError("attendance.unknown_mark", mark=letter)
        edits.append(Add("attendance", (person, held), {"mark": letter}))
    return session.append("data", edits, screens).changes if edits else NOTHING


def all_present(session: Session, shown: AttendanceGrid, held: RowId) -> Changes:
    """Fill the empty cells of a session with H; exceptions already entered stay."""
    # An empty cell stands for no other row.
    empty = [line.person.id for line in shown.people if held not in line.marks]
    return mark(session, [(person, held, "H") for person in empty], shown.screens)


def session_dates(first: date, last: date, weekdays: Collection[int] = WEEKDAYS) -> list[date]:
    """Return the days of a range that fall on these weekdays (Monday is 0).

    InputError session.range, session.none, session.too_many.
    """
    if last < first:
        raise InputError("session.range", column="end_date")
    if (last - first).days > 5 * MOST_SESSIONS:
        raise InputError("session.too_many", most=MOST_SESSIONS)
    span = (first + timedelta(days=offset) for offset in range((last - first).days + 1))
    days = [day for day in span if day.weekday() in weekdays]
    if not days:
        raise InputError("session.none", column="weekdays")
    if len(days) > MOST_SESSIONS:
        raise InputError("session.too_many", most=MOST_SESSIONS)
    return days


def make_sessions(
    session: Session,
    activity: RowId,
    days: Iterable[date],
    jp: int | None = None,
    screens: Screens | None = None,
) -> tuple[list[RowId], Changes]:
    """Make a session on each day that has none yet; nothing is doubled."""
    held = {row.text("date") for row in session.store.rows.list("session", activity)}
    new = [day for day in sorted(set(days)) if day.isoformat() not in held]
    if not new:
        return [], NOTHING
    values = [_session_values(day, jp) for day in new]
    edits = [Insert("session", (activity,), facts) for facts in values]
    appended = session.append("data", edits, screens)
    return [row for row in appended.ids if row is not None], appended.changes


def _session_values(day: date, jp: int | None) -> dict[str, Value]:
    values: dict[str, Value] = {"date": day.isoformat()}
    if jp is not None:
        values["jp"] = jp
    return values


def change_session(
    session: Session, held: RowId, values: Mapping[str, Value], screens: Screens | None = None
) -> Changes:
    """Set topic, hours or times of a session.

    InputError log.* where it changed meanwhile; record.undecided where the PCs differ in it.
    """
    return write_decided(session, [Set("session", held, values)], screens)


def remove_sessions(
    session: Session, held: Sequence[RowId], reason: str, screens: Screens | None = None
) -> Changes:
    """Take sessions back (*batalkan*); their marks stay in the history."""
    return session.append("data", [Void("session", one, reason) for one in held], screens).changes


def enrol(
    session: Session,
    activity: RowId,
    people: Sequence[RowId],
    source: str = "",
    screens: Screens | None = None,
) -> Changes:
    """Let people take part; who takes part already stays as is, who was taken back comes again.

    Who is linked as the same person takes part already by whichever row, and comes once. Whom
    another PC took back after the `screens` were taken is contested then.
    """
    known = {
        row.keys[0]: row
        for row in session.store.rows.list("enrolment", activity, include_void=True)
    }
    place = max((_place(row) for row in known.values()), default=0)
    names = session.store.clusters.names("person")
    there = {names.get(person, person) for person, row in known.items() if not row.void}
    edits: list[Edit] = []
    for person in people:
        who = names.get(person, person)
        if who in there:
            continue
        there.add(who)
        place += 1
        edits.append(Add("enrolment", (person, activity), {"place": place, "source": source}))
    if not edits:
        return NOTHING
    changes = session.append("data", edits, screens).changes
    return changes.merge(_snapshot_status(session, activity, people))


def _place(row: Row) -> int:
    value = row.values.get("place")
    return value if isinstance(value, int) else 0


def _snapshot_status(session: Session, activity: RowId, people: Sequence[RowId]) -> Changes:
    """Keep, in the restricted stream, under which status people took part."""
    if not session.has_restricted:
        return NOTHING
    edits: list[Edit] = []
    for person in people:
        held = session.store.rows.list("legal_status", person)
        known = session.store.rows.list("enrolment_status", person)
        if held and not any(row.keys[1] == activity for row in known):
            latest = held[-1]
            values: dict[str, Value] = {
                "category": latest.values.get("category"),
                "stage": latest.values.get("stage"),
            }
            edits.append(Add("enrolment_status", (person, activity), values))
    return session.append("restricted", edits).changes if edits else NOTHING


def unenrol(
    session: Session,
    activity: RowId,
    people: Sequence[RowId],
    reason: str,
    screens: Screens | None = None,
) -> Changes:
    """Take enrolments back; marks already entered stay in sight."""
    rows = session.store.rows.list("enrolment", activity)
    edits = [Void("enrolment", row.id, reason) for row in rows if row.keys[0] in people]
    return session.append("data", edits, screens).changes if edits else NOTHING


def set_results(
    session: Session,
    activity: RowId,
    wanted: Mapping[RowId, Mapping[str, Value]],
    screens: Screens | None = None,
) -> Changes:
    """Set result, score or predicate of people who take part; others are left out.

    InputError log.* where one changed meanwhile; record.undecided where the PCs differ in one.
    """
    rows = session.store.rows.list("enrolment", activity)
    edits = [Set("enrolment", row.id, wanted[row.keys[0]]) for row in rows if row.keys[0] in wanted]
    return write_decided(session, edits, screens)


def walk_in(session: Session, activity: RowId, name: str) -> tuple[RowId, Changes]:
    """Register somebody who came without being on the list, by name alone; completed later.

    InputError record.name_missing.
    """
    if not name.strip():
        raise InputError("record.name_missing", column="full_name")
    person: dict[str, Value] = {
        "full_name": " ".join(name.split()),
        "local_no": next_local_number(session, session.clock.today().year),
        "registered_on": session.clock.day_to_write(),
        "source": WALKED_IN,
    }
    rows = session.store.rows.list("enrolment", activity)
    place = max((_place(row) for row in rows), default=0) + 1
    made = RowId(MadeRow(0))
    joined: dict[str, Value] = {"place": place, "source": WALKED_IN}
    edits: list[Edit] = [
        Insert("person", (), person),
        Add("enrolment", (made, activity), joined),
    ]
    appended = session.append("data", edits)
    row = appended.ids[0]
    assert row is not None
    return row, appended.changes


def take_back_walk_in(
    session: Session, activity: RowId, person: RowId, screens: Screens | None = None
) -> Changes:
    """Undo a walk-in: neither enrolled nor in the register; the history keeps both."""
    rows = session.store.rows.list("enrolment", activity)
    edits = [Void("enrolment", row.id, UNDONE) for row in rows if row.keys[0] == person]
    return session.append("data", [*edits, Void("person", person, UNDONE)], screens).changes
