"""What an entry says of itself that decides, opens a decision again, or takes an action back."""

from lipas_desktop.domain.edits import Position

DECIDED = "decided"
REOPENED = "reopened"
"""It puts a value beside another again; the note names where that value was written first."""
UNDO = "undo"
"""It takes an action back; the note names the action's entry."""


def flat(position: Position) -> tuple[str, int, str]:
    """Return a position as a note in the log names it."""
    return position.stream, position.seq, position.hash
