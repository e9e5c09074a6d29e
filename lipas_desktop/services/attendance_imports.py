"""A signed attendance list in a workbook fills the grid of an activity, new or known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from lipas_desktop.domain.attendance_names import match_names
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Add, Edit, Insert, MadeRow, Screens, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import Mark
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.names import fold
from lipas_desktop.services import kept_workbooks
from lipas_desktop.services.numbers import take_local_numbers
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import refuse_undecided
from lipas_desktop.spreadsheet.attendance import (
    AttendanceList,
    AttendanceRow,
    attendance_lists,
    best_attendance_sheet,
    read_attendance,
)
from lipas_desktop.spreadsheet.read import Workbook, read_workbook

KIND = "attendance"


@dataclass(frozen=True)
class AttendancePerson:
    """One row of the list, and who it is in the register; None for somebody new."""

    row: AttendanceRow
    name: str
    person: RowId | None


@dataclass(frozen=True)
class AttendancePreview:
    """An attendance list read, nothing written yet."""

    path: Path
    digest: str
    list: AttendanceList
    people: Sequence[AttendancePerson]
    activity: RowId | None
    """The activity to be filled; None makes a new one."""
    already: RowId | None
    screens: Screens
    workbook: Workbook = field(repr=False)
    sheet: str
    other_sheets: tuple[str, ...]
    """Sheets of the workbook that hold a list too and are not read."""
    today: date | None
    """None while nobody is sure of it."""

    @property
    def ahead(self) -> Sequence[date]:
        """Return the days after today on which somebody has a mark."""
        if self.today is None:
            return ()
        days, rows = self.list.sessions, self.list.rows
        marked = [any(row.marks[at].mark for row in rows) for at in range(len(days))]
        return sorted(
            {
                day
                for day, any_mark in zip(days, marked, strict=True)
                if any_mark and day > self.today
            }
        )

    def meaning(self, meanings: Mapping[str, Mark]) -> "AttendancePreview":
        """Return the preview with what somebody said of marks that could not be read."""
        read = self.list.meaning(meanings)
        people = [replace(one, row=row) for one, row in zip(self.people, read.rows, strict=True)]
        return replace(self, list=read, people=people)

    @property
    def title(self) -> str:
        """Return the title of a new activity: the list's, else the file's name."""
        return self.list.title or self.path.stem

    @property
    def new_people(self) -> int:
        """Return how many of the list are in nobody's register yet."""
        return sum(one.person is None for one in self.people)

    @property
    def totals(self) -> dict[Mark, int]:
        """Count each mark."""
        return self.list.totals()


@dataclass(frozen=True)
class TakenAttendance:
    """What was written."""

    activity: RowId
    batch: RowId
    people: int
    enrolled_new: int
    marks: int


def preview_attendance(
    session: Session, path: Path, activity: RowId | None = None
) -> AttendancePreview:
    """Read an attendance list; WorldError workbook.*, attendance.*."""
    screens = session.screens()
    workbook = read_workbook(path)
    today = session.clock.today()
    sheet, read, others = _first_list(workbook, today)
    if not read.rows:
        raise InputError("import.no_rows", file=path.name)
    digest = sha256(workbook.data).hexdigest()
    found = match_names([row.name for row in read.rows], _bearers(session))
    people = [
        AttendancePerson(row, suggest_name(row.name), person)
        for row, person in zip(read.rows, found, strict=True)
    ]
    already = next(
        (
            row.id
            for row in session.store.rows.list("import_batch")
            if row.text("sha256") == digest and row.text("kind") == KIND
        ),
        None,
    )
    known = session.clock.known_day()
    return AttendancePreview(
        path, digest, read, people, activity, already, screens, workbook, sheet, others, known
    )


def _bearers(session: Session) -> list[tuple[RowId, str]]:
    """Return who bears which name; rows linked as the same do not make a name two people's."""
    everyone = session.store.people.everyone()
    together = session.store.people.together(list(session.store.clusters.names("person")))
    called = (
        (together[one.id][0] if one.id in together else one.id, fold(one.full_name))
        for one in everyone
    )
    return list(dict.fromkeys(called))


def _first_list(workbook: Workbook, today: date) -> tuple[str, AttendanceList, tuple[str, ...]]:
    """Return the first sheet with a list, the list, and the other sheets that hold one."""
    found = attendance_lists(workbook.sheets, today)
    if not found:
        sheet = best_attendance_sheet(workbook.sheets, today)
        return sheet.name, read_attendance(sheet, today), ()
    (sheet, read), *others = found
    return sheet.name, read, tuple(other.name for other, _ in others)


def take_attendance(
    session: Session,
    preview: AttendancePreview,
    facts: Mapping[str, Value] | None = None,
    *,
    skip: Sequence[int] = (),
) -> tuple[TakenAttendance, Changes]:
    """Write the list: activity and sessions where they lack, people new by name, every mark.

    `facts` are columns of a new activity that the list does not say; rows in `skip` (sheet rows)
    stay out. One action, undone as a whole. InputError import.already: the same list twice;
    record.undecided: the PCs differ in a cell that the list would fill.
    """
    if preview.already is not None:
        raise InputError("import.already", file=preview.path.name)
    people = [one for one in preview.people if one.row.sheet_row not in skip]
    with session.store.writing():
        writer = _Writer(session, preview, people)
        return writer.write(facts or {})


def keep_workbook(
    session: Session, preview: AttendancePreview, batch: RowId | None, *, remove: bool
) -> Changes:
    """Keep the list's workbook in the encrypted register; see `kept_workbooks.keep`."""
    path, data = preview.path, preview.workbook.data
    return kept_workbooks.keep(session, path, data, batch, name=path.name, remove=remove)


class _Writer:
    """Collect the edits of one list: what must be made comes first, then what is about it."""

    def __init__(
        self, session: Session, preview: AttendancePreview, people: Sequence[AttendancePerson]
    ) -> None:
        self._session = session
        self._preview = preview
        self._people = people
        self._edits: list[Edit] = []
        self._batch = self._put(Insert("import_batch", (), self._batch_values()))

    def write(self, facts: Mapping[str, Value]) -> tuple[TakenAttendance, Changes]:
        activity = self._preview.activity or self._new_activity(facts)
        held = self._session_rows(activity)
        people = self._person_rows()
        place = self._next_place()
        names = self._session.store.clusters.names("person")
        enrolled = {names.get(person, person) for person, _ in self._enrolments()}
        for offset, person in enumerate(people):
            if names.get(person, person) not in enrolled:
                values: dict[str, Value] = {"place": place + offset, "source": "DAFTAR_HADIR"}
                self._put(Add("enrolment", (person, activity), values))
        marks = 0
        for one, person in zip(self._people, people, strict=True):
            for row, read in zip(held, one.row.marks, strict=True):
                if read.mark is not None:
                    self._put(Add("attendance", (person, row), {"mark": read.mark}))
                    marks += 1
        # The preview shows no cell in which the PCs differ: that is decided in the grid first.
        refuse_undecided(self._session, self._edits)
        appended = self._session.append("data", self._edits, self._preview.screens)
        batch = self._id(self._batch, appended.ids)
        made = self._id(activity, appended.ids)
        new = sum(one.person is None for one in self._people)
        return TakenAttendance(made, batch, len(people), new, marks), appended.changes

    @staticmethod
    def _id(row: RowId, ids: Sequence[RowId | None]) -> RowId:
        found = ids[row.edit] if isinstance(row, MadeRow) else row
        assert found is not None
        return found

    def _put(self, edit: Edit) -> RowId:
        self._edits.append(edit)
        return MadeRow(len(self._edits) - 1)  # type: ignore[return-value]

    def _batch_values(self) -> dict[str, Value]:
        return {
            "kind": KIND,
            "sha256": self._preview.digest,
            "file_name": self._preview.path.name,
            "rows": len(self._preview.people),
            "taken": len(self._people),
        }

    def _new_activity(self, facts: Mapping[str, Value]) -> RowId:
        read, today = self._preview.list, self._session.clock.today()
        days = sorted(read.sessions)
        values: dict[str, Value] = {
            "title": self._preview.title,
            "kind": "PELATIHAN",
            "start_date": days[0].isoformat(),
            "end_date": days[-1].isoformat(),
            "place": read.place or None,
            "status": "SELESAI" if days[-1] <= today else "BERJALAN",
            "import_id": self._batch,
        }
        return self._put(Insert("activity", (), {**values, **facts}))

    def _session_rows(self, activity: RowId) -> list[RowId]:
        """Return each column's session: the n-th column of a day meets its n-th session."""
        held: dict[str, list[RowId]] = {}
        if not isinstance(activity, MadeRow):
            for one in self._session.store.attendance.grid(activity).sessions:
                held.setdefault(one.date, []).append(one.id)
        rows = []
        read = self._preview.list
        for day, part in zip(map(date.isoformat, read.sessions), read.parts, strict=True):
            # Columns of one day are morning and afternoon: taken one by one, none is lost.
            waiting = held.get(day)
            if waiting:
                rows.append(waiting.pop(0))
            else:
                values: dict[str, Value] = {"date": day}
                if part:
                    values["topic"] = part
                rows.append(self._put(Insert("session", (activity,), values)))
        return rows

    def _person_rows(self) -> list[RowId]:
        clock = self._session.clock
        new = sum(one.person is None for one in self._people)
        numbers = iter(take_local_numbers(self._session, clock.today().year, new))
        rows = []
        for one in self._people:
            if one.person is not None:
                rows.append(one.person)
                continue
            values: dict[str, Value] = {
                "full_name": one.name,
                "local_no": next(numbers),
                "registered_on": clock.day_to_write(),
                "source": "DAFTAR_HADIR",
                "import_id": self._batch,
                "sheet_row": one.row.sheet_row,
            }
            rows.append(self._put(Insert("person", (), values)))
        return rows

    def _enrolments(self) -> list[tuple[RowId, int]]:
        activity = self._preview.activity
        if activity is None:
            return []
        rows = self._session.store.rows.list("enrolment", activity)
        places = [row.values.get("place") for row in rows]
        return [
            (row.keys[0], place if isinstance(place, int) else 0)
            for row, place in zip(rows, places, strict=True)
        ]

    def _next_place(self) -> int:
        return max((place for _, place in self._enrolments()), default=0) + 1
