"""Choices that travel with a register but are no record of it; each declared here, once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", str, int, bool)


def _anything(_value: object) -> bool:
    return True


@dataclass(frozen=True)
class Setting(Generic[T]):
    """The name it is kept under, what holds until somebody chooses, what is allowed."""

    name: str
    default: T
    allows: Callable[[T], bool] = _anything

    def accepts(self, value: object) -> bool:
        """Tell whether a value is of the setting's type and allowed."""
        return type(value) is type(self.default) and self.allows(value)


LIST_PAPER = Setting("list_paper", "A4", lambda value: value in ("A4", "F4"))
"""Paper of lists, letters and reports; certificates are A4."""
FIRST_ENVELOPE = Setting("first_envelope", "")
"""Who keeps the first envelope with the recovery code; empty until noted."""
SECOND_ENVELOPE = Setting("second_envelope", "")
"""Who keeps the second one."""
LAST_FOLDERS = {
    kind: Setting(f"last_folder_{kind}", "") for kind in ("workbook", "pdf", "bundle", "folder")
}
"""Where a file of a kind was chosen last; a path may hold a name, so it is kept nowhere else."""

SETTINGS: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    LIST_PAPER,
    FIRST_ENVELOPE,
    SECOND_ENVELOPE,
    *LAST_FOLDERS.values(),
)
"""Every setting of a register."""
