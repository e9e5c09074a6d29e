"""What kinds of own columns are called, and an answer as lists show it."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.own_columns import OwnKind
from lipas_desktop.services import own_columns
from lipas_desktop.services.own_columns import OwnColumn
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import LEFT, RIGHT, Cell
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.models.columns import Column

_KINDS: Mapping[OwnKind, str] = {
    "text": QT_TRANSLATE_NOOP("OwnColumns", "Teks"),
    "number": QT_TRANSLATE_NOOP("OwnColumns", "Angka"),
    "choice": QT_TRANSLATE_NOOP("OwnColumns", "Pilihan"),
    "date": QT_TRANSLATE_NOOP("OwnColumns", "Tanggal"),
}
_WIDTHS: Mapping[OwnKind, int] = {"text": 110, "number": 74, "choice": 92, "date": 106}


class Line(Protocol):
    """A row of a list that brings the answers of own columns along."""

    @property
    def extra(self) -> Mapping[str, Value]:
        """Return the answers by question."""
        ...


L = TypeVar("L", bound=Line)


def kind_words(kind: OwnKind) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("OwnColumns", _KINDS[kind])


def list_columns(session: Session, register: str) -> Sequence[Column[L]]:
    """Return the own columns that a register's list shows; the last of them give way first."""
    return [
        Column(
            one.name,
            partial(str, one.label),
            partial(_cell, one),
            _WIDTHS[one.kind],
            RIGHT if one.kind == "number" else LEFT,
            optional=True,
        )
        for one in own_columns.listed(session, register)
    ]


def _cell(column: OwnColumn, line: Line) -> Cell:
    align = RIGHT if column.kind == "number" else LEFT
    return Cell(answer_words(column, line.extra.get(column.name)), align=align)


def answer_words(column: OwnColumn, value: Value) -> str:
    """Return an answer as lists show it; what cannot be read stands as it was written."""
    if value is None:
        return ""
    words = str(value)
    if column.kind == "date":
        try:
            return formats.grid_date(words)
        except ValueError:
            return words
    return words
