"""What the issuing page says of the activity itself, and the day it offers."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.rows import Row
from lipas_desktop.services import activities
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats


def usual_day(session: Session, activity: Row) -> date | None:
    """Return the last session's day once it is over, else today; None where that is not known."""
    today = session.clock.known_day()
    if today is None:
        return None
    held = activities.grid(session, activity.id).sessions
    days = [date.fromisoformat(one.date) for one in held if one.date]
    return max(days) if days and max(days) <= today else today


def fact(session: Session, activity: Row) -> str:
    """Return title, days and hours in one line."""
    parts = (activity.text("title"), _dates(activity), _hours(session, activity))
    return " · ".join(part for part in parts if part)


def _dates(activity: Row) -> str:
    first, last = activity.text("start_date"), activity.text("end_date")
    return formats.span(first, last or first) if first else ""


def _hours(session: Session, activity: Row) -> str:
    total = activity.values.get("total_jp")
    held = activities.grid(session, activity.id).sessions
    hours = total if isinstance(total, int) else sum(one.jp for one in held)
    words = QCoreApplication.translate("IssuePage", "%1 JP")
    return words.replace("%1", formats.number(hours)) if hours else ""
