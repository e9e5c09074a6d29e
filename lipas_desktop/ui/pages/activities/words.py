"""Activities in words: codes, dates, how much of the attendance is filled in."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.codes import CODES
from lipas_desktop.services.activities import ActivityLine, AttendanceGrid
from lipas_desktop.ui import formats


def code_words(codes: str, code: str) -> str:
    """Return the words of a code, empty for none."""
    return CODES[codes].label(code, formats.language()) if code else ""


def choices(codes: str) -> list[tuple[str, object]]:
    """Return words and code of all that may be chosen, for a menu."""
    return [(one.label(formats.language()), one.code) for one in CODES[codes].active]


def span_words(first: str, last: str) -> str:
    """Return the days of an activity, empty where it has none yet."""
    return formats.span(first, last or first) if first else ""


def short_span_words(first: str, last: str) -> str:
    """Return the same for a narrow column."""
    return formats.short_span(first, last or first) if first else ""


def day_words(iso: str) -> str:
    """Return a day as one says it: `Kamis 28 Oktober`."""
    return f"{formats.weekday(iso)} {formats.day_and_month(iso)}" if iso else "?"


def filled_words(line: ActivityLine) -> str:
    """Return in how many sessions nobody's mark is missing."""
    if not line.sessions:
        return ""
    words = QCoreApplication.translate("Activities", "%1 dari %2")
    return words.replace("%1", str(line.filled)).replace("%2", str(line.sessions))


def session_state(grid: AttendanceGrid, number: int) -> str:
    """Return how a session stands: complete, to come, or how many marks are missing."""
    held, people = grid.sessions[number], len(grid.people)
    return gaps_words(grid.empty(held.id), people, ahead=grid.is_future(held)) if people else ""


def gaps_words(gaps: int, people: int, *, ahead: bool) -> str:
    """Return how a session stands in which some of these people have no mark."""
    if not gaps:
        return QCoreApplication.translate("Activities", "lengkap")
    if ahead:
        return QCoreApplication.translate("Activities", "belum tiba")
    if gaps == people:
        return QCoreApplication.translate("Activities", "belum diisi")
    return QCoreApplication.translate("Activities", "%1 belum diisi").replace("%1", str(gaps))
