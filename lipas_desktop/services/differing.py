"""Who says what where something is *perlu diperiksa*, and between whom it differs."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain import hashing
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.joined import Side
from lipas_desktop.services.origins import Origins
from lipas_desktop.services.session import Session
from lipas_desktop.store.history import HistoryLine

_CELL = "attendance"


@dataclass(frozen=True)
class Differing:
    """What stands side by side, the value shown first."""

    among: Literal["computers", "rows"]
    """Two computers wrote in one row, or two rows joined as one person hold different values."""
    sides: tuple[Side, ...]


def of_record(session: Session, rows: Iterable[Row]) -> Differing | None:
    """Return what computers wrote differently in the first of a record's rows that waits."""
    row = next((one for one in rows if one.review or one.contested), None)
    return None if row is None else _among_computers(session, row)


def of_cell(session: Session, people: Collection[RowId], held: RowId) -> Differing | None:
    """Return what differs in a cell of the attendance grid, which may stand for several rows."""
    number = LEDGER.tables[_CELL].number
    ids = [hashing.relation_id(number, (person, held)) for person in people]
    rows = session.store.rows.by_ids(_CELL, ids)
    found = of_record(session, rows)
    if found is not None or len(rows) < 2:
        return found
    groups = session.store.log.shared(_CELL, [row.id for row in rows])
    lines = next((group.lines for group in groups if "mark" in group.columns), ())
    sides = _sides(session, lines)
    return Differing("rows", sides) if len({one.values.get("mark") for one in sides}) > 1 else None


def _among_computers(session: Session, row: Row) -> Differing:
    waits = set(row.review)
    lines = [
        line
        for choice in session.store.log.choices(row.kind, row.id)
        if not waits.isdisjoint(choice.columns) or (row.contested and not choice.columns)
        for line in choice.lines
    ]
    return Differing("computers", _sides(session, lines))


def _sides(session: Session, lines: Sequence[HistoryLine]) -> tuple[Side, ...]:
    origins = Origins(session)
    return tuple(Side(line.values, origins.of(line)) for line in lines)
