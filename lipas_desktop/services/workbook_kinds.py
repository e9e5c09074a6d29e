"""What kind of list a workbook holds: people, or who attended on which days."""

from datetime import date
from pathlib import Path
from typing import Literal

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.spreadsheet.attendance import best_attendance_sheet, read_attendance
from lipas_desktop.spreadsheet.headings import Field
from lipas_desktop.spreadsheet.people import PeopleMapping, best_people_sheet, guess_people
from lipas_desktop.spreadsheet.read import Workbook, read_workbook

Kind = Literal["people", "attendance", ""]
_PERSONAL: frozenset[Field] = frozenset({"nik", "birth", "birth_date", "age", "village", "phone"})
"""Fields that an attendance list does not have."""
_LEAST_DAYS = 2


def looks_personal(mapping: PeopleMapping) -> bool:
    """Tell whether columns say more of people than a name and a number."""
    return bool(_PERSONAL & set(mapping.columns))


def kind_of(path: Path, today: date) -> Kind:
    """Return what a workbook looks like; empty where it is neither. WorldError workbook.*."""
    workbook = read_workbook(path)
    personal = _is_people(workbook)
    if not personal and _is_attendance(workbook, today):
        return "attendance"
    return "people" if personal else ""


def _is_people(workbook: Workbook) -> bool:
    mapping = guess_people(best_people_sheet(workbook.sheets))
    return "name" in mapping.columns and looks_personal(mapping)


def _is_attendance(workbook: Workbook, today: date) -> bool:
    try:
        read = read_attendance(best_attendance_sheet(workbook.sheets, today), today)
    except LipasError:
        return False
    filled = any(read.totals().values()) or read.unreadable > 0
    return len(read.sessions) >= _LEAST_DAYS and filled
