"""Reads a workbook for the attendance page: a job for the pool."""

from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.errors import LipasError, WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import attendance_imports, workbook_kinds
from lipas_desktop.services.attendance_imports import AttendancePreview
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class PeopleInstead:
    """The file is a people's list; the error is what reading it as attendance said."""

    error: LipasError


def read(session: Session, path: Path, activity: RowId | None) -> AttendancePreview | PeopleInstead:
    """Read a list, unless it is a people's list.

    A people's list may seem to have a day, but nobody has a mark on it.
    """

    def is_people() -> bool:
        return workbook_kinds.kind_of(path, session.clock.today()) == "people"

    try:
        found = attendance_imports.preview_attendance(session, path, activity)
    except LipasError as error:
        if error.code.startswith(("attendance.", "import.")) and is_people():
            return PeopleInstead(error)
        raise
    if not any(found.totals.values()) and is_people():
        return PeopleInstead(WorldError("attendance.no_days"))
    return found
