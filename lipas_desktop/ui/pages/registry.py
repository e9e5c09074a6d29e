"""Which page stands at which place; places without a page are not shown."""

from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.pages.certificates.page import CertificatesPage
from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage
from lipas_desktop.ui.pages.imports.people_page import ImportPeoplePage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.quick.page import QuickListPage
from lipas_desktop.ui.pages.settings.page import SettingsPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from lipas_desktop.ui.places import PageFactory

WAYS_IN: dict[str, PageFactory] = {
    "people.quick": QuickListPage,
    "import.people": ImportPeoplePage,
}
"""Other ways to enter people than by form, by the command that opens them over the list."""


def _import(context: AppContext, shell: Shell) -> Page:
    """Read a workbook: for the activity in front its attendance, else people."""
    front = shell.front
    if isinstance(front, AttendancePage):
        return ImportAttendancePage(context, shell, front.activity)
    return ImportPeoplePage(context, shell)


def _issue(context: AppContext, shell: Shell) -> Page:
    """Issue certificates: of the activity in front, else of one to be chosen."""
    front = shell.front
    if isinstance(front, AttendancePage | ActivityPage) and front.activity is not None:
        return IssuePage(context, shell, front.activity)
    return ReadyPage(context, shell)


EVERYWHERE: dict[str, PageFactory] = {
    "people.quick": QuickListPage,
    "import.people": _import,
    "certificates.everywhere": _issue,
}
"""What may be opened over any page, by its command."""


def _people(context: AppContext, shell: Shell) -> Page:
    return PeoplePage(context, shell, WAYS_IN)


def _activities(context: AppContext, shell: Shell) -> Page:
    return ActivitiesPage(context, shell, {"import.people": ImportAttendancePage})


def _home(context: AppContext, shell: Shell) -> Page:
    return HomePage(context, shell, WAYS_IN)


FACTORIES: dict[str, PageFactory] = {
    "home": _home,
    "people": _people,
    "activities": _activities,
    "certificates": CertificatesPage,
    "transfer": TransferPage,
    "settings": SettingsPage,
}
