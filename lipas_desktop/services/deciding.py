"""Deciding what stands side by side, and opening a decision again.

A decision is an ordinary entry whose author had seen all that stood side by side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Note, Position, Set, Unvoid, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.conflicts import Item, Side, or_none
from lipas_desktop.services.decision_notes import DECIDED, REOPENED, UNDO, flat
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class Decided:
    """What was decided, and what stood side by side before."""

    item: Item
    choice: int
    position: Position | None = field(default=None, repr=False)
    """The entry that decided."""


def take(session: Session, item: Item, choice: int) -> tuple[Decided, Changes]:
    """Decide for one of the values shown, in each row that was on the screen.

    InputError log.unseen_values where another value has come.
    """
    with session.store.writing():
        if _changed(session, item):
            raise InputError("log.unseen_values", kind=item.kind)
        edits = [*_edits(item, item.sides[choice]), Note(DECIDED)]
        appended = session.append(_stream(item), edits)
    return Decided(item, choice, appended.position), appended.changes


def take_suggested(
    session: Session, wanted: Sequence[Item]
) -> tuple[tuple[list[Decided], int], Changes]:
    """Take all suggestions in one action of each stream; what has changed since is left.

    Returns what was decided and how many were left.
    """
    decided: list[Decided] = []
    changes, left = NOTHING, 0
    edits: dict[StreamKind, list[Edit]] = {}
    with session.store.writing():
        for item in wanted:
            if item.suggested is None:
                continue
            if _changed(session, item):
                left += 1
                continue
            decided.append(Decided(item, item.suggested.side))
            edits.setdefault(_stream(item), []).extend(
                _edits(item, item.sides[item.suggested.side])
            )
        for stream, of_stream in edits.items():
            appended = session.append(stream, [*of_stream, Note(DECIDED)])
            changes = changes.merge(appended.changes)
            decided = [
                replace(one, position=appended.position) if _stream(one.item) == stream else one
                for one in decided
            ]
    return (decided, left), changes


def take_back(session: Session, decided: Sequence[Decided]) -> Changes:
    """Open decisions again: the values stand side by side as before, to be decided anew.

    InputError log.unseen_values where somebody has written there since.
    """
    changes = NOTHING
    with session.store.writing():
        for one in decided:
            changes = changes.merge(_reopen(session, one))
    return changes


def _reopen(session: Session, decided: Decided) -> Changes:
    """Write the other value first, then the one shown as by somebody who had not seen it yet."""
    item = decided.item
    if not _stands(session, decided):
        raise InputError("log.unseen_values", kind=item.kind)
    shown = item.sides[0]
    taken = item.sides[decided.choice]
    other = taken if 0 < decided.choice < item.own else item.sides[1]
    screens = session.screens()
    stream = _stream(item)
    first: list[Edit] = [_edit(item, other), Note(REOPENED, flat(other.position))]
    first += [Set(item.kind, row, values) for row, values in item.linked.items()]
    second: list[Edit] = [_edit(item, shown), Note(REOPENED, flat(shown.position))]
    if decided.position is not None:
        first.append(Note(UNDO, flat(decided.position)))
    changes = session.append(stream, first).changes
    return changes.merge(session.append(stream, second, screens).changes)


def _stands(session: Session, decided: Decided) -> bool:
    """Tell whether the decision is still what the record holds, and nothing stands beside it."""
    item, side = decided.item, decided.item.sides[decided.choice]
    row = session.store.rows.get(item.kind, item.row)
    if row is None or row.contested:
        return False
    if item.is_life:
        return row.void == (side.act == "voided")
    rows = [row, *session.store.rows.by_ids(item.kind, list(item.linked))]
    return len(rows) == 1 + len(item.linked) and all(_holds(item, side, one) for one in rows)


def _holds(item: Item, side: Side, row: Row) -> bool:
    held = {**row.values, **row.extra}
    same = all(or_none(held.get(one)) == or_none(side.values.get(one)) for one in item.columns)
    return same and not set(item.columns) & set(row.review)


def _changed(session: Session, item: Item) -> bool:
    """Tell whether anything has come since the item was shown that it should have shown."""
    screen = item.screens.by_kind.get(_stream(item))
    if screen is None:
        return True
    columns = item.columns or tuple(LEDGER.tables[item.kind].by_name)
    changed = session.store.log.changed_since
    return any(changed(item.kind, row, columns, screen) for row in (item.row, *item.linked))


def _edits(item: Item, side: Side) -> list[Edit]:
    """Return the decision for the row, and for those linked with it that were shown with it."""
    values = {one: side.values.get(one) for one in item.columns}
    return [_edit(item, side), *(Set(item.kind, row, values) for row in item.linked)]


def _edit(item: Item, side: Side) -> Edit:
    if not item.is_life:
        return Set(item.kind, item.row, {one: side.values.get(one) for one in item.columns})
    if side.act == "voided":
        return Void(item.kind, item.row, side.reason)
    return Unvoid(item.kind, item.row)


def _stream(item: Item) -> StreamKind:
    return LEDGER.tables[item.kind].stream
