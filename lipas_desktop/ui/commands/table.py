"""The command table: every command of the program, in the order of menus and help."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.commands import (
    activities,
    certificates,
    everywhere,
    forms,
    home,
    last_actions,
    people,
    review,
    settings,
    transfer,
)

COMMANDS: tuple[Command, ...] = (
    *everywhere.COMMANDS,
    *last_actions.COMMANDS,
    *home.COMMANDS,
    *people.COMMANDS,
    *activities.COMMANDS,
    *forms.COMMANDS,
    *certificates.COMMANDS,
    *transfer.COMMANDS,
    *settings.COMMANDS,
    *review.COMMANDS,
)
