"""Ops of applied entries, read back from the log."""

import json
from collections.abc import Callable, Sequence
from functools import lru_cache

from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.entries import split_raw
from lipas_desktop.domain.ops import AddOp, InsOp, RowOp, SetOp, UnvoidOp, VoidOp, parse_op
from lipas_desktop.domain.registers import Element
from lipas_desktop.store.database import Database

_KEPT = 256


class Ops:
    """Single ops by the element that they are in a register, a few entries kept at hand."""

    def __init__(self, lines: Callable[[Place], Sequence[bytes]]) -> None:
        self.lines = lru_cache(_KEPT)(lines)

    def row_op(self, element: Element) -> RowOp:
        """Return the op of an element."""
        return row_op_of(self.lines(element.place)[2 + element.op], element.place)


def row_op_of(line: bytes, place: Place) -> RowOp:
    """Return the row op that a line of the log is; it was checked when it came in."""
    op = parse_op(json.loads(line))
    if not isinstance(op, (InsOp, AddOp, SetOp, VoidOp, UnvoidOp)):
        raise LookupError(f"no row op at place {place}")
    return op


def read_lines(database: Database, place: Place) -> Sequence[bytes]:
    """Return the lines of an applied entry that is in the file."""
    return split_raw(bytes(database.value("SELECT raw FROM log WHERE place = ?", (place,))))
