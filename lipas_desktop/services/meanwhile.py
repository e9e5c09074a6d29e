"""What others wrote while a form was open: seen before anything is saved, and settled there."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.formengine.saving import WRITTEN
from lipas_desktop.services.joined import join, rows_of
from lipas_desktop.services.open_form import Answered, OpenForm, bare
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.session import Session
from lipas_desktop.store.log import ROW_LIFE

VOIDED = ROW_LIFE
"""Stands for a column where the record itself was voided, or brought back, meanwhile."""


@dataclass(frozen=True)
class Meanwhile:
    """A value that somebody else wrote while the form was open, beside the one typed here."""

    column: str
    mine: Value
    theirs: Value
    origin: Origin | None = None
    """Who wrote it; None where the history does not tell."""


@dataclass(frozen=True)
class Difference:
    """All that changed meanwhile where a save would write, and the screen that shows it."""

    changes: tuple[Meanwhile, ...] = ()
    screens: Screens | None = None
    later: Mapping[RowId, Screens] = field(default_factory=dict)
    """Rows whose changes contradict these: they are told next, by the screens they had."""

    def __bool__(self) -> bool:
        return bool(self.changes)


def difference(session: Session, form: Answered) -> Difference:
    """Return what others have written since the form was drawn, where this save would write.

    Groups are written whole, so that the other columns of a group count with the one changed.
    Where rows of one person hold different values now, the further ones are told afterwards.
    """
    if form.row is None or not form.changed:
        return Difference()
    screens, changes = session.screens(), dict[str, Meanwhile]()
    later: dict[RowId, Screens] = {}
    touched = False
    rows = together(session, form)
    for row in rows:
        drawn = form.later.get(row.id, form.screens)
        found = _written_to(session, form, row, drawn)
        if found is None:
            continue
        touched = True
        if any(one.column in changes and changes[one.column].theirs != one.theirs for one in found):
            later[row.id] = drawn
        else:
            changes = {one.column: one for one in found} | changes
    for one in _parted(session, form, rows):
        changes.setdefault(one.column, one)
    if not (touched or changes):
        return Difference()
    return Difference(tuple(changes.values()), screens, later)


def together(session: Session, form: Answered) -> list[Row]:
    """Return the rows that are on the form's screen and still one record."""
    if form.row is None:
        return []
    now = {row.id for row in rows_of(session, form.kind, form.row.id)}
    return [
        row
        for row in session.store.rows.by_ids(form.kind, form.rows or (form.row.id,))
        if row.id in now or row.id == form.row.id
    ]


def _written_to(
    session: Session, form: Answered, row: Row, drawn: Screens
) -> list[Meanwhile] | None:
    """Return where others wrote to a row and it differs from what is typed; None: nowhere."""
    assert form.row is not None
    screen = drawn.by_kind.get(LEDGER.tables[form.kind].stream)
    if screen is None:
        return None
    names = session.store.log.changed_since(form.kind, row.id, list(form.changed), screen)
    if not names:
        return None
    held = {**row.values, **row.extra}
    told = [
        _told(session, form, column, held.get(column), row.id)
        for column in whole_groups(form.kind, names)
        if bare(form.left_in(column)) != bare(held.get(column))
    ]
    # Another row that is void now is no part of the record any more.
    if VOIDED in names and row.id == form.row.id:
        told.append(_told(session, form, VOIDED, row.void, row.id))
    return told


def _parted(session: Session, form: Answered, rows: Sequence[Row]) -> list[Meanwhile]:
    """Return what stands in the rows left, where a value shown came from one parted since."""
    if not rows or len(rows) == len(form.rows or rows):
        return []
    now = join(session, form.kind, rows).row
    held = {**now.values, **now.extra}
    groups = [whole_groups(form.kind, [name]) for name in form.changed]
    names = {
        column: None
        for group in groups
        if any(bare(form.saved.get(one)) != bare(held.get(one)) for one in group)
        for column in group
    }
    return [
        _told(session, form, column, held.get(column), now.id)
        for column in names
        if bare(form.left_in(column)) != bare(held.get(column))
    ]


def settle(form: OpenForm, seen: Difference, theirs: Collection[str]) -> ChangeSet:
    """Count the difference as seen; the columns in `theirs` take the value of the others."""
    changes, told = ChangeSet(), {one.column for one in seen.changes}
    for one in seen.changes:
        question = one.column.removesuffix(WRITTEN)
        # What the others could read is taken as their value, and not emptied as written.
        is_told = question != one.column and not one.theirs and question in told
        if one.column in theirs and question in form.state.form.refs and not is_told:
            changes = changes | form.state.answer(question, one.theirs)
    held = {one.column: one.theirs for one in seen.changes if one.column != VOIDED}
    form.saved = {**form.saved, **held}
    form.screens, form.later = seen.screens or form.screens, seen.later
    return changes


def whole_groups(kind: str, names: Sequence[str]) -> list[str]:
    """Return the columns of all groups that the names belong to; other questions by themselves."""
    table = LEDGER.tables[kind]
    groups = {table.by_name[name].group for name in names if name in table.by_name}
    columns = [column.name for column in table.columns if column.group in groups]
    return columns + [name for name in names if name not in table.by_name and name != VOIDED]


def _told(session: Session, form: Answered, column: str, theirs: Value, row: RowId) -> Meanwhile:
    """Say who wrote a value, and when, as the history has it."""
    mine = None if column == VOIDED else form.left_in(column)
    for line in session.store.log.history(form.kind, row):
        if column in line.values or (column == VOIDED and line.act in ("voided", "unvoided")):
            return Meanwhile(column, mine, theirs, Origins(session).of(line))
    return Meanwhile(column, mine, theirs)
