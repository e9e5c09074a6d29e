"""The ways from Beranda to where things are done; a page that is open already is not doubled."""

from collections.abc import Mapping

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.settings.page import SettingsPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from lipas_desktop.ui.places import PageFactory


class Ways:
    """Opens pages at the place where they belong, so that Esc leads back within it."""

    def __init__(self, context: AppContext, shell: Shell, tools: Mapping[str, PageFactory]) -> None:
        self._context, self._shell, self._tools = context, shell, tools

    def has(self, tool: str) -> bool:
        """Tell whether a way to enter people is there, by its command."""
        return tool in self._tools

    def tool(self, name: str) -> None:
        """Open another way to enter people."""
        if self._shell.go("people") is not None:
            self._shell.open(self._tools[name](self._context, self._shell))

    def new_person(self) -> None:
        """Open the form of somebody new."""
        self.person(None)

    def person(self, row: RowId | None) -> None:
        """Open a person's page, or the form of somebody new."""
        front = self._shell.go("people")
        if isinstance(front, PersonPage) and front.person == row:
            return
        if front is not None:
            self._shell.open(PersonPage(self._context, self._shell, row))

    def to_check(self) -> None:
        """Show who is *perlu dicek*."""
        front = self._first("people")
        if isinstance(front, PeoplePage):
            front.filters.show_to_check()

    def attendance(self, activity: RowId, held: RowId) -> None:
        """Open the attendance of an activity at a session."""
        front = self._shell.go("activities")
        if isinstance(front, AttendancePage) and front.activity == activity:
            return
        if front is not None:
            self._shell.open(AttendancePage(self._context, self._shell, activity, held))

    def new_activity(self) -> None:
        """Open the form of a new activity."""
        self.activity(None)

    def activity(self, row: RowId | None) -> None:
        """Open an activity's page, or the form of a new one."""
        front = self._shell.go("activities")
        if isinstance(front, ActivityPage) and front.activity == row:
            return
        if front is not None:
            self._shell.open(ActivityPage(self._context, self._shell, row))

    def transfer(self) -> None:
        """Go to Kirim & Terima."""
        self._shell.go("transfer")

    def review(self) -> None:
        """Go to what two PCs wrote differently."""
        self._shell.go("review")

    def write_stick(self) -> None:
        """Do all that a stick is there for."""
        front = self._first("transfer")
        if isinstance(front, TransferPage):
            front.write_stick()

    def note_envelopes(self) -> None:
        """Go to where the places of the envelopes are noted."""
        front = self._first("settings")
        if isinstance(front, SettingsPage):
            front.show_envelopes()

    def _first(self, place: str) -> Page | None:
        """Go to the first page of a place; None where one that lies on it may not be left."""
        self._shell.go(place)
        return self._shell.go(place)
