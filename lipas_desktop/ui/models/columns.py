"""Columns of lists as objects: what they are called and what they show of a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from lipas_desktop.ui.delegates.cell import LEFT, Cell

T = TypeVar("T")
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Cell to paint."""
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The row's value itself."""
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The row's id; known without fetching the row."""
HEADER_ROLE = int(Qt.ItemDataRole.UserRole) + 4
"""The Header to paint."""


@dataclass(frozen=True)
class Header:
    """What stands over a column: one line or two, and how the column lies."""

    text: str
    second: str = ""
    align: str = LEFT
    tone: str = "text2"
    ground: str = ""
    strong_edge: bool = False


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column of a list. `title` is called at each painting, so it follows the language."""

    key: str
    title: Callable[[], str]
    cell: Callable[[T], Cell]
    width: int
    """At 100 % text; the column that stretches takes more, and less where there is no room."""
    align: str = LEFT
    stretch: bool = False
    """Of several that are seen, the last one stretches."""
    optional: bool = False
    """Gives way where there is no room for all; the last of several goes first."""
