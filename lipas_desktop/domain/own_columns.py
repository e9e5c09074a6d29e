"""An own column of a house: what its question is called inside, the same wherever it is added."""

import re
from typing import Final, Literal

from lipas_desktop.domain import b64
from lipas_desktop.domain.hashing import H
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.names import fold

OwnKind = Literal["text", "number", "choice", "date"]
KINDS: Final[tuple[OwnKind, ...]] = ("text", "number", "choice", "date")
LONGEST_LABEL: Final = 60
_PREFIX: Final = "own"
_NO_LETTERS = re.compile(r"[^a-z0-9]+")


def tidy(text: str) -> str:
    """Return a label or choice with single blanks between its words."""
    return " ".join(text.split())


def same(text: str) -> str:
    """Return what two labels or choices are compared by: neither case nor blanks count."""
    return tidy(text).casefold()


def question_name(label: str, kind: OwnKind, turn: int = 0) -> str:
    """Return the name under which answers are kept: the same label and kind give the same.

    A later `turn` is for a label that once belonged to a column which is called otherwise now.
    """
    plain = _NO_LETTERS.sub(" ", fold(label)).split()
    parts = [_PREFIX, *plain, kind]
    if " ".join(plain) != same(label):
        # Letters were lost on the way: `C++` and `C#` must not meet in one column.
        parts.append(H("lipas.own_label", same(label).encode())[:3].hex())
    return "_".join([*parts, str(turn)] if turn else parts)


def column_key(register: str, name: str) -> RowId:
    """Return what a column's row is keyed to: computers that add the same one meet in one row."""
    return RowId(b64.encode(H("lipas.own_column", f"{register}\n{name}".encode())[:16]))
