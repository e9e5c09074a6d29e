"""What others wrote while a form was open: seen before anything is saved, and settled there."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.formengine.instance import WRITTEN
from lipas_desktop.formengine.outcome import ChangeSet
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

    def __bool__(self) -> bool:
        return bool(self.changes)


def difference(session: Session, form: Answered) -> Difference:
    """Return what others have written since the form was drawn, where this save would write.

    Groups are written whole, so that the other columns of a group count with the one changed.
    """
    stream = LEDGER.tables[form.kind].stream
    screen = form.screens.by_kind.get(stream)
    if form.row is None or screen is None or not (mine := form.changed):
        return Difference()
    screens = session.screens()
    names = session.store.log.changed_since(form.kind, form.row.id, list(mine), screen)
    if not names:
        return Difference()
    now = session.store.rows.get(form.kind, form.row.id)
    held = {**now.values, **now.extra} if now else {}
    columns = [
        column
        for column in whole_groups(form.kind, names)
        if bare(_mine(form, column)) != bare(held.get(column))
    ]
    changes = [_told(session, form, column, held.get(column)) for column in columns]
    if VOIDED in names:
        changes.append(_told(session, form, VOIDED, bool(now and now.void)))
    return Difference(tuple(changes), screens)


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
    form.screens = seen.screens or form.screens
    return changes


def whole_groups(kind: str, names: Sequence[str]) -> list[str]:
    """Return the columns of all groups that the names belong to; other questions by themselves."""
    table = LEDGER.tables[kind]
    groups = {table.by_name[name].group for name in names if name in table.by_name}
    columns = [column.name for column in table.columns if column.group in groups]
    return columns + [name for name in names if name not in table.by_name and name != VOIDED]


def _mine(form: Answered, column: str) -> Value:
    """Return what this save would leave in a column, also in one that the form does not ask."""
    return form.values[column] if column in form.values else form.saved.get(column)


def _told(session: Session, form: Answered, column: str, theirs: Value) -> Meanwhile:
    """Say who wrote a value, and when, as the history has it."""
    assert form.row is not None
    mine = _mine(form, column)
    for line in session.store.log.history(form.kind, form.row.id):
        if column in line.values or (column == VOIDED and line.act in ("voided", "unvoided")):
            return Meanwhile(column, mine, theirs, Origins(session).of(line))
    return Meanwhile(column, mine, theirs)
