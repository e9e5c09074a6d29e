"""Values that two PCs left side by side in a record, and who wrote each.

What rows hold that are linked as the same stands with them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from lipas_desktop.domain.edits import Position, Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.decision_notes import REOPENED, flat
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session
from lipas_desktop.services.trivial import Suggestion, suggestion
from lipas_desktop.store.history import Choice, HistoryLine


@dataclass(frozen=True)
class Side:
    """One of the values, and who wrote it where and when."""

    values: Mapping[str, Value]
    origin: Origin
    act: str
    reason: str
    position: Position
    shown: bool
    """What lists and forms show until somebody decides."""
    can_take: bool = True


@dataclass(frozen=True)
class Item:
    """One thing to decide: a group of a record, or without columns whether it is void."""

    kind: str
    row: RowId
    title: str
    within: str
    """The activity that it belongs to, where the title does not say so."""
    day: str
    about: Mapping[str, RowId]
    """The rows that it is about, by kind, itself among them."""
    columns: tuple[str, ...]
    sides: tuple[Side, ...]
    screens: Screens = field(repr=False)
    suggested: Suggestion | None = None
    own: int = 0
    """How many of the sides were written to the row itself; the rest stands in linked rows."""
    linked: Mapping[RowId, Mapping[str, Value]] = field(default_factory=dict, repr=False)
    """What the linked rows hold, that are decided along with it."""

    @property
    def key(self) -> tuple[str, RowId, tuple[str, ...]]:
        """Return what the item is known by while it is open."""
        return self.kind, self.row, self.columns

    @property
    def is_life(self) -> bool:
        """Tell whether the question is if the record stands at all."""
        return not self.columns

    @property
    def differing(self) -> tuple[str, ...]:
        """Return the columns in which the values differ."""
        first, *others = (side.values for side in self.sides)
        return tuple(
            column
            for column in self.columns
            if any(or_none(first.get(column)) != or_none(other.get(column)) for other in others)
        )


def items_of(session: Session, row: Row, screens: Screens, origins: Origins) -> list[Item]:
    """Return what is to be decided about one record, as it was on these screens."""
    found = []
    facts = RecordFacts.of(session, row)
    for choice in session.store.log.choices(row.kind, row.id):
        if choice.columns and not set(choice.columns) & set(row.review):
            continue
        if not choice.columns and not row.contested:
            continue
        sides = _sides(session, row, choice, origins)
        if len(sides) < 2:
            continue
        linked = _linked(session, row, choice) if all(one.can_take for one in sides) else []
        item = Item(
            row.kind, row.id, facts.title, facts.within, facts.day, facts.about,
            choice.columns, (*sides, *_further(session, choice, sides, linked, origins)), screens,
            own=len(sides),
            linked={other.id: _of(other, choice.columns) for other, _ in linked},
        )  # fmt: skip
        found.append(replace(item, suggested=suggestion(row.kind, item.columns, item.sides)))
    return found


def _linked(session: Session, row: Row, choice: Choice) -> list[tuple[Row, HistoryLine]]:
    """Return the other rows of the same person with what was written there last.

    Where one of them waits itself for a decision, that one is asked for by itself.
    """
    others = [one for one in rows_of(session, row.kind, row.id) if one.id != row.id]
    if not others or not choice.columns:
        return []
    wanted = set(choice.columns)
    ids = [row.id, *(one.id for one in others)]
    groups = session.store.log.shared(row.kind, ids)
    group = next((one for one in groups if not wanted.isdisjoint(one.columns)), None)
    if group is None:
        return []
    lines = dict(zip(group.rows, group.lines, strict=True))
    free = [one for one in others if one.id in lines and wanted.isdisjoint(one.review)]
    return [(one, lines[one.id]) for one in free]


def _further(
    session: Session,
    choice: Choice,
    sides: Sequence[Side],
    linked: Sequence[tuple[Row, HistoryLine]],
    origins: Origins,
) -> list[Side]:
    """Return the values of linked rows that none of the sides has."""
    found: list[Side] = []
    for row, line in linked:
        held = _of(row, choice.columns)
        known = [_of_side(one, choice.columns) for one in (*sides, *found)]
        if any(or_none(value) is not None for value in held.values()) and held not in known:
            found.append(_side(session, row, line, origins, shown=False, can_take=True))
    return found


def _of(row: Row, columns: Sequence[str]) -> dict[str, Value]:
    held = {**row.values, **row.extra}
    return {one: or_none(held.get(one)) for one in columns}


def _of_side(side: Side, columns: Sequence[str]) -> dict[str, Value]:
    return {one: or_none(side.values.get(one)) for one in columns}


def _sides(session: Session, row: Row, choice: Choice, origins: Origins) -> tuple[Side, ...]:
    """Return the values that differ, the one shown first; the same value once."""
    lines = _one_of_each(choice)
    firsts = _may_take(row.kind, choice, lines)
    return tuple(
        _side(session, row, line, origins, shown=at == 0, can_take=firsts is None or at in firsts)
        for at, line in enumerate(lines)
    )


def _one_of_each(choice: Choice) -> list[HistoryLine]:
    found: dict[object, HistoryLine] = {}
    for line in choice.lines:
        if choice.columns:
            value: object = tuple(repr(or_none(line.values.get(one))) for one in choice.columns)
        else:
            value = line.act == "voided"
        found.setdefault(value, line)
    return list(found.values())


def _may_take(kind: str, choice: Choice, lines: Sequence[HistoryLine]) -> set[int] | None:
    """Return the sides that settle what may never change: those that the record was made with."""
    table = LEDGER.tables[kind]
    groups = {table.by_name[one].group for one in choice.columns if one in table.by_name}
    if not any(table.policy(group) == "immutable" for group in groups):
        return None
    return {at for at, line in enumerate(lines) if line.act == "made"}


def _side(
    session: Session,
    row: Row,
    line: HistoryLine,
    origins: Origins,
    *,
    shown: bool,
    can_take: bool,
) -> Side:
    author = _author(session, row, line)
    return Side(
        values=line.values,
        origin=origins.of(author),
        act="voided" if line.act == "voided" else "changed",
        reason=line.reason,
        position=author.position,
        shown=shown,
        can_take=can_take,
    )


def _author(session: Session, row: Row, line: HistoryLine) -> HistoryLine:
    """Return the line of who wrote a value first, where a decision about it was taken back."""
    for note in line.notes:
        if note.code == REOPENED:
            for one in session.store.log.history(row.kind, row.id):
                is_source = list(flat(one.position)) == list(note.args)
                if is_source and line.values.items() <= one.values.items():
                    return one
    return line


def or_none(value: Value) -> Value:
    """Return a value to compare by: None for what is empty."""
    return None if value in ("", []) else value
