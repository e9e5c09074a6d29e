"""Rows that were linked as the same person, as the one record that people see of them.

They stay rows of their own in the register: parted again, each goes on with what it holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.clusters import side_by_side
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.session import Session
from lipas_desktop.store.history import HistoryLine, Shared


@dataclass(frozen=True)
class Side:
    """What one of the rows holds, and who wrote it."""

    values: Mapping[str, Value]
    origin: Origin


@dataclass(frozen=True)
class Beside:
    """A group in which the rows differ, until somebody chooses; the value shown comes first."""

    columns: tuple[str, ...]
    sides: tuple[Side, ...]
    retyped: bool = False
    """The other side is what somebody typed from the paper once more."""


@dataclass(frozen=True)
class Joined:
    """One record: the row that names it, with the values of all of its rows."""

    row: Row
    rows: tuple[Row, ...]
    beside: tuple[Beside, ...] = ()

    @property
    def ids(self) -> tuple[RowId, ...]:
        """Return the rows' ids, the least first."""
        return tuple(row.id for row in self.rows)


def rows_of(session: Session, kind: str, row: RowId) -> list[Row]:
    """Return the rows that are one record with a row, the least id first; none if it is unknown.

    A void row is nobody's any more: it stands alone, and is no part of the others' record.
    """
    found = session.store.rows.by_ids(kind, session.store.clusters.members(kind, row))
    own = [one for one in found if one.id == row]
    if any(one.void for one in own):
        return own
    return [one for one in found if not one.void] if own else []


def join(session: Session, kind: str, rows: Sequence[Row]) -> Joined:
    """Return one record of one or more rows. Of several it waits while somebody writes."""
    first, *others = rows
    if not others:
        return Joined(first, (first,))
    values, extra = dict(first.values), dict(first.extra)
    beside = []
    origins = Origins(session)
    ids = [row.id for row in rows]
    for group in session.store.log.shared(kind, ids):
        policy = LEDGER.tables[kind].policy(group.group)
        if policy == "immutable":
            # Each row keeps what it was made with, such as its number.
            continue
        places = side_by_side(policy, [line.values for line in group.lines])
        if policy == "review":
            # Until somebody decides, the row that names the person does, as in lists.
            places.sort(key=lambda at: ids.index(group.rows[at]))
        shown = _united(group) if policy == "union" else group.lines[places[0]].values
        target = extra if isinstance(group.group, str) else values
        target.update({column: shown.get(column) for column in group.columns})
        if len(places) > 1 and not _waits(rows, group):
            beside.append(_beside(group, places, origins))
    return Joined(replace(first, values=values, extra=extra), tuple(rows), tuple(beside))


def _united(group: Shared) -> Mapping[str, Value]:
    """Return the lists of all rows without repeats."""
    united: dict[str, Value] = {}
    for line in group.lines:
        for column, value in line.values.items():
            held = united.get(column)
            if isinstance(held, list) and isinstance(value, list):
                united[column] = held + [part for part in value if part not in held]
            elif not held:
                united[column] = value
    return united


def _waits(rows: Sequence[Row], group: Shared) -> bool:
    """Tell whether one of the rows is itself to be decided there first."""
    return any(not set(group.columns).isdisjoint(row.review) for row in rows)


def _beside(group: Shared, places: Sequence[int], origins: Origins) -> Beside:
    lines: list[HistoryLine] = [group.lines[at] for at in places]
    return Beside(group.columns, tuple(Side(line.values, origins.of(line)) for line in lines))
