"""What services ask the log to write, in columns and kinds; the store makes numbered ops of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from lipas_desktop.domain.ids import EntryHash, RowId, StreamId

Value: TypeAlias = str | int | bool | list[str] | None
"""Value of a column, as it stands in the log: dates are ISO texts, decimals scaled integers."""


class MadeRow(str):
    """Stands for the row that an earlier edit of the same action makes, wherever an id may stand.

    `RowId(MadeRow(0))` as a key or value of edit 1 is the row of edit 0.
    """

    __slots__ = ("edit",)
    edit: int

    def __new__(cls, edit: int) -> "MadeRow":
        """Stand for the row of the edit at this index."""
        made = super().__new__(cls, f"#{edit}")
        made.edit = edit
        return made


@dataclass(frozen=True)
class Insert:
    """A new row; its id is known only once the entry has its nonce (`MadeRow` stands for it)."""

    kind: str
    keys: Sequence[RowId] = ()
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Add:
    """A relation between rows; two PCs that add it meet in one row."""

    kind: str
    keys: Sequence[RowId]
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Set:
    """New values of a row; the store completes each group touched, since groups go whole."""

    kind: str
    row: RowId
    values: Mapping[str, Value]


@dataclass(frozen=True)
class Void:
    """Take a row back, with a reason (*batalkan*)."""

    kind: str
    row: RowId
    reason: str


@dataclass(frozen=True)
class Unvoid:
    """Bring a voided row back."""

    kind: str
    row: RowId


@dataclass(frozen=True)
class Note:
    """A line for the history, without effect on rows."""

    code: str
    args: Sequence[str | int] = ()


@dataclass(frozen=True)
class Erase:
    """Rows erased for good (*hapus permanen*), and with them all that is keyed to them.

    `order` stays in the log for ever and goes to every computer: a code, never a name.
    """

    rows: Sequence[RowId]
    order: str


Edit: TypeAlias = Insert | Add | Set | Void | Unvoid | Note | Erase


@dataclass(frozen=True)
class Position:
    """One entry of one stream; the hash decides."""

    stream: StreamId
    seq: int
    hash: EntryHash


@dataclass(frozen=True)
class Screen:
    """What was applied here when a form, grid or preview was drawn (FORMAT 3.2).

    One per stream kind. `stream` is this PC's own stream then: a screen from an earlier
    incarnation may only be saved after it has been shown anew.
    """

    stream: StreamId
    seq: int
    frontier: tuple[Position, ...] = ()


@dataclass(frozen=True)
class Screens:
    """The screen for each kind of stream: `data`, `restricted`, `audit`."""

    by_kind: Mapping[str, Screen]
