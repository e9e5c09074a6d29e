"""*Daftar materi* of an activity: what stands on the back of its certificates."""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Insert, Set, Value, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session

CHANGED = "materi diubah"
"""The reason kept with a material that was taken out."""


@dataclass(frozen=True)
class Material:
    """One row; hours in JP."""

    name: str
    theory: int | None = None
    practice: int | None = None


def materials(session: Session, activity: RowId) -> list[Material]:
    """Return an activity's materials in their order."""
    return [_material(row) for row in _rows(session, activity)]


def set_materials(session: Session, activity: RowId, wanted: Sequence[Material]) -> Changes:
    """Make an activity's materials these, in this order; rows that stay keep their id."""
    rows = _rows(session, activity)
    edits: list[Edit] = []
    for place, one in enumerate(wanted, 1):
        values = _values(place, one)
        if place > len(rows):
            edits.append(Insert("material", (activity,), values))
        elif any(rows[place - 1].values.get(name) != value for name, value in values.items()):
            edits.append(Set("material", rows[place - 1].id, values))
    edits += [Void("material", row.id, CHANGED) for row in rows[len(wanted) :]]
    return session.append("data", edits).changes if edits else NOTHING


def _rows(session: Session, activity: RowId) -> list[Row]:
    return sorted(session.store.rows.list("material", activity), key=_place)


def _place(row: Row) -> int:
    return _number(row, "place") or 0


def _number(row: Row, column: str) -> int | None:
    value = row.values.get(column)
    return value if isinstance(value, int) else None


def _material(row: Row) -> Material:
    return Material(row.text("name"), _number(row, "jp_theory"), _number(row, "jp_practice"))


def _values(place: int, one: Material) -> dict[str, Value]:
    return {
        "place": place,
        "name": one.name,
        "jp_theory": one.theory,
        "jp_practice": one.practice,
        "scored": False,
    }
