"""*Daftar materi* of an activity: what stands on the back of its certificates."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Insert, Screens, Set, Unvoid, Value, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import refuse_undecided

CHANGED = "materi diubah"
"""The reason kept with a material that was taken out."""


@dataclass(frozen=True)
class Material:
    """One row; hours in JP."""

    name: str
    theory: int | None = None
    practice: int | None = None
    id: RowId | None = field(default=None, compare=False)
    """None where it has not been kept yet."""


def materials(session: Session, activity: RowId) -> list[Material]:
    """Return an activity's materials in their order."""
    rows = session.store.rows.list("material", activity)
    return [_material(row) for row in sorted(rows, key=_place)]


def set_materials(
    session: Session,
    activity: RowId,
    wanted: Sequence[Material],
    *,
    shown: Sequence[Material] = (),
    screens: Screens | None = None,
) -> tuple[list[RowId], Changes]:
    """Make of the materials that were `shown` those that are wanted; return their ids, in order.

    What has come since stays as it is; new ones stand last, what was taken out before comes back to
    its place. InputError log.* where one changed meanwhile; record.undecided where the PCs differ.
    """
    before = {one.id: one for one in shown if one.id}
    with session.store.writing():
        every = session.store.rows.list("material", activity, include_void=True)
        rows = {row.id: row for row in every}
        place = max(map(_place, every), default=0)
        edits: list[Edit] = []
        made: dict[int, int] = {}
        for at, one in enumerate(wanted):
            if one.id is None:
                place, made[at] = place + 1, len(edits)
                edits.append(Insert("material", (activity,), {"place": place, **_values(one)}))
            elif before.get(one.id) != one:
                edits += _brought_back(rows[one.id], one)
        kept = {one.id for one in wanted}
        edits += [Void("material", row, CHANGED) for row in before if row not in kept]
        refuse_undecided(session, edits)
        appended = session.append("data", edits, screens) if edits else None
    if appended is None:
        return [one.id for one in wanted if one.id], NOTHING
    return [_id(one, appended.ids, made.get(at)) for at, one in enumerate(wanted)], appended.changes


def _brought_back(row: Row, one: Material) -> list[Edit]:
    """Return what makes a row that was kept once read as wanted."""
    edits: list[Edit] = [Unvoid("material", row.id)] if row.void else []
    if _material(row) != one:
        edits.append(Set("material", row.id, _values(one)))
    return edits


def _id(one: Material, ids: Sequence[RowId | None], made: int | None) -> RowId:
    found = one.id if made is None else ids[made]
    assert found is not None
    return found


def _place(row: Row) -> int:
    return _number(row, "place") or 0


def _number(row: Row, column: str) -> int | None:
    value = row.values.get(column)
    return value if isinstance(value, int) else None


def _material(row: Row) -> Material:
    hours = _number(row, "jp_theory"), _number(row, "jp_practice")
    return Material(row.text("name"), *hours, row.id)


def _values(one: Material) -> dict[str, Value]:
    return {
        "name": one.name,
        "jp_theory": one.theory,
        "jp_practice": one.practice,
        "scored": False,
    }
