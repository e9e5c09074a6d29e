"""*Perlu diperiksa*: what two PCs have written differently, shown side by side and decided.

A decision is an ordinary entry whose author had seen all that stood side by side.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Note, Position, Screens, Set, Unvoid, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.record_names import RecordFacts, owners
from lipas_desktop.services.session import Session
from lipas_desktop.services.trivial import Suggestion, suggestion
from lipas_desktop.store.history import Choice, HistoryLine

DECIDED, REOPENED, UNDO = "decided", "reopened", "undo"
"""Notes in the log: an entry that decides, one that puts a value beside another again, and one
that takes an action back."""
Open = frozenset[tuple[str, RowId]]
"""Rows that wait, by kind."""


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
            if any(_bare(first.get(column)) != _bare(other.get(column)) for other in others)
        )


@dataclass(frozen=True)
class Decided:
    """What was decided, and what stood side by side before."""

    item: Item
    choice: int
    position: Position | None = field(default=None, repr=False)
    """The entry that decided."""


def waiting(session: Session) -> Open:
    """Return the rows that wait for a decision."""
    return _alive(session, {kind: session.store.reviews.rows(kind) for kind in _kinds(session)})


def still_waiting(session: Session, before: Open, changes: Changes) -> Open:
    """Return the rows that wait after a change, looking only at what was touched."""
    if changes.everything:
        return waiting(session)
    # Where a person or an activity was voided, what hangs on it need not be decided any more.
    left = _by_kind(before - changes.rows)
    return _waiting_among(session, changes.rows) | _alive(session, left)


def _waiting_among(session: Session, rows: Open) -> Open:
    kinds = set(_kinds(session))
    among = session.store.reviews.among
    touched = _by_kind((kind, row) for kind, row in rows if kind in kinds)
    return _alive(session, {kind: among(kind, ids) for kind, ids in touched.items()})


def items(session: Session, rows: Open | None = None) -> list[Item]:
    """Return what is to be decided, people first; of these rows or of all."""
    screens = session.screens()
    origins = Origins(session)
    found: list[Item] = []
    wanted = waiting(session) if rows is None else _waiting_among(session, rows)
    for kind, ids in _by_kind(wanted).items():
        for row in session.store.rows.by_ids(kind, ids):
            found += _items_of(session, row, screens, origins)
    return sorted(found, key=in_order)


def in_order(item: Item) -> tuple[int, str, str]:
    """Return what items are sorted by: people first, then by name and day."""
    return _ORDER.index(item.kind), item.title.casefold(), item.day


def count(session: Session, rows: Open) -> int:
    """Return how many decisions these rows wait for."""
    found = 0
    for kind, ids in _by_kind(rows).items():
        table = LEDGER.tables[kind]
        for row in session.store.rows.by_ids(kind, ids):
            found += int(row.contested)
            found += len({table.by_name[one].group for one in row.review if one in table.by_name})
    return found


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
    same = all(_bare(held.get(one)) == _bare(side.values.get(one)) for one in item.columns)
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


def flat(position: Position) -> tuple[str, int, str]:
    """Return a position as a note in the log names it."""
    return position.stream, position.seq, position.hash


# What is shown


def _items_of(session: Session, row: Row, screens: Screens, origins: Origins) -> list[Item]:
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
        if any(_bare(value) is not None for value in held.values()) and held not in known:
            found.append(_side(session, row, line, origins, shown=False, can_take=True))
    return found


def _of(row: Row, columns: Sequence[str]) -> dict[str, Value]:
    held = {**row.values, **row.extra}
    return {one: _bare(held.get(one)) for one in columns}


def _of_side(side: Side, columns: Sequence[str]) -> dict[str, Value]:
    return {one: _bare(side.values.get(one)) for one in columns}


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
            value: object = tuple(repr(_bare(line.values.get(one))) for one in choice.columns)
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


def _bare(value: Value) -> Value:
    return None if value in ("", []) else value


_ORDER = (
    "person", "legal_status", "activity", "enrolment", "enrolment_status", "session", "attendance",
    "material", "certificate", "stay", "finance", "assessment", "outcome", "placement",
    "pokmas_member", "pokmas_group", "stakeholder", "organiser", "agreement", "product", "licence",
    "support", "obstacle", "vacancy", "award", "house",
    "account", "numbering_right", "import_batch", "form", "own_column", "link", "audit_event",
)  # fmt: skip


def _kinds(session: Session) -> list[str]:
    streams = ("data", "restricted") if session.has_restricted else ("data",)
    return [name for name, table in LEDGER.tables.items() if table.stream in streams]


def _by_kind(rows: Iterable[tuple[str, RowId]]) -> dict[str, list[RowId]]:
    found: dict[str, list[RowId]] = {}
    for kind, row in rows:
        found.setdefault(kind, []).append(row)
    return found


def _alive(session: Session, rows: Mapping[str, Iterable[RowId]]) -> Open:
    """Leave out what hangs on a record that is void."""
    found = set()
    for kind, ids in rows.items():
        for row in session.store.rows.by_ids(kind, list(ids)):
            if not any(owner.void for owner in owners(session, row).values()):
                found.add((kind, row.id))
    return frozenset(found)
