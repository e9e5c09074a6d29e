"""The nine places of the navigation, in their fixed order; a page for each is given at start."""

from collections.abc import Callable
from dataclasses import dataclass

from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell

PageFactory = Callable[[AppContext, Shell], Page]


@dataclass(frozen=True)
class Place:
    """One place; `command` names its words, icon and key in the command table."""

    id: str
    digit: str
    apart: bool = False
    """A line stands above it."""

    @property
    def command(self) -> str:
        """Return the command that goes there."""
        return f"go.{self.id}"


PLACES = (
    Place("home", "1"),
    Place("people", "2"),
    Place("activities", "3"),
    Place("groups", "4"),
    Place("certificates", "5"),
    Place("support", "6"),
    Place("reports", "7"),
    Place("transfer", "8"),
    Place("settings", "9", apart=True),
    Place("review", "0", apart=True),
)
"""`review` appears only while there is something to decide."""
