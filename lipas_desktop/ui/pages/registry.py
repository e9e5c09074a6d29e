"""Which page stands at which place; places without a page are not shown.

A page is imported when it is first opened: all of them together would take longer to load than
the rest of the start.
"""

from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.places import PageFactory


def _quick_list(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.quick.page import QuickListPage

    return QuickListPage(context, shell)


def _import_people(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.imports.people_page import ImportPeoplePage

    return ImportPeoplePage(context, shell)


WAYS_IN: dict[str, PageFactory] = {
    "people.quick": _quick_list,
    "import.people": _import_people,
}
"""Other ways to enter people than by form, by the command that opens them over the list."""


def _import_attendance(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage

    return ImportAttendancePage(context, shell)


def _import(context: AppContext, shell: Shell) -> Page:
    """Read a workbook: for the activity in front its attendance, else people."""
    from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
    from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage

    front = shell.front
    if isinstance(front, AttendancePage):
        return ImportAttendancePage(context, shell, front.activity)
    return _import_people(context, shell)


def _issue(context: AppContext, shell: Shell) -> Page:
    """Issue certificates: of the activity in front, else of one to be chosen."""
    from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
    from lipas_desktop.ui.pages.activities.record import ActivityPage
    from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
    from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage

    front = shell.front
    if isinstance(front, AttendancePage | ActivityPage) and front.activity is not None:
        return IssuePage(context, shell, front.activity)
    return ReadyPage(context, shell)


def _last_actions(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.last_actions.page import LastActionsPage

    return LastActionsPage(context, shell)


EVERYWHERE: dict[str, PageFactory] = {
    "edit.last": _last_actions,
    "people.quick": _quick_list,
    "import.people": _import,
    "certificates.everywhere": _issue,
}
"""What may be opened over any page, by its command."""


def _home(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.home.page import HomePage

    return HomePage(context, shell, WAYS_IN)


def _people(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.people.list_page import PeoplePage

    return PeoplePage(context, shell, WAYS_IN)


def _activities(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage

    return ActivitiesPage(context, shell, {"import.people": _import_attendance})


def _certificates(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.certificates.page import CertificatesPage

    return CertificatesPage(context, shell)


def _transfer(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.transfer.page import TransferPage

    return TransferPage(context, shell)


def _settings(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.settings.page import SettingsPage

    return SettingsPage(context, shell)


def _review(context: AppContext, shell: Shell) -> Page:
    from lipas_desktop.ui.pages.review.page import ReviewPage

    return ReviewPage(context, shell)


FACTORIES: dict[str, PageFactory] = {
    "home": _home,
    "people": _people,
    "activities": _activities,
    "certificates": _certificates,
    "transfer": _transfer,
    "settings": _settings,
    "review": _review,
}

MODULES = tuple(
    f"lipas_desktop.ui.pages.{name}"
    for name in (
        "home.page",
        "people.list_page",
        "people.record",
        "activities.list_page",
        "quick.page",
        "imports.people_page",
        "imports.attendance_page",
        "certificates.page",
        "certificates.ready_page",
        "transfer.page",
        "settings.page",
        "review.page",
        "last_actions.page",
    )
)
"""The pages in the order in which they are likely to be wanted."""
