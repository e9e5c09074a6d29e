"""From something to decide to the record itself, at the place where it belongs."""

from lipas_desktop.services.conflicts import Item
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.people.record import PersonPage


def open_record(context: AppContext, shell: Shell, item: Item) -> None:
    """Open the grid for a mark, else the activity or the person, else the settings."""
    about = item.about
    if "session" in about and item.kind == "attendance":
        if shell.go("activities") is not None:
            shell.open(AttendancePage(context, shell, about["activity"], about["session"]))
    elif "activity" in about and item.kind != "certificate":
        if shell.go("activities") is not None:
            shell.open(ActivityPage(context, shell, about["activity"]))
    elif "person" in about:
        if shell.go("people") is not None:
            shell.open(PersonPage(context, shell, about["person"]))
    else:
        shell.go("settings")
