"""*Tambah kolom*: questions that a house adds to its forms by itself.

A column is a row of the log, so it goes to the other computers. Its answers are kept beside the
record's columns; nothing that is done to a column drops an answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain import hashing
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Add, Edit, Screens, Set, Unvoid, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.own_columns import (
    KINDS,
    LONGEST_LABEL,
    OwnKind,
    column_key,
    question_name,
    same,
    tidy,
)
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import write_decided

TABLE = "own_column"
REGISTERS = ("person", "activity")
MOST_CHOICES = 200


@dataclass(frozen=True)
class OwnColumn:
    """A column as the house has it now."""

    id: RowId
    name: str
    """Under which its answers are kept, for ever."""
    register: str
    kind: OwnKind
    label: str
    choices: tuple[str, ...]
    """What is offered now."""
    put_away: tuple[str, ...]
    """Choices that are not offered any more; answers keep them."""
    listed: bool
    """Whether lists, workbooks and printed lists show it."""
    hidden: bool
    """Whether forms do not ask it any more."""


@dataclass(frozen=True)
class Wanted:
    """What stands in the dialog."""

    label: str
    choices: tuple[str, ...] = ()
    put_away: tuple[str, ...] = ()
    listed: bool = True
    hidden: bool = False


def columns(session: Session, register: str, *, hidden: bool = False) -> list[OwnColumn]:
    """Return the own columns of a register in the order of their labels, asked ones first."""
    rows = (_column(row) for row in session.store.rows.list(TABLE))
    found = [one for one in rows if one is not None and one.register == register]
    found.sort(key=lambda one: (one.hidden, same(one.label), one.name))
    return [one for one in found if hidden or not one.hidden]


def listed(session: Session, register: str) -> list[OwnColumn]:
    """Return the own columns that lists of a register show."""
    return [one for one in columns(session, register) if one.listed]


def add(
    session: Session, register: str, kind: OwnKind, wanted: Wanted
) -> tuple[OwnColumn, Changes]:
    """Add a column; one of this name and kind that was put away comes back, with its answers.

    InputError column.label_missing, column.label_long, column.exists, column.choices_missing,
    column.choices_many.
    """
    if register not in REGISTERS or kind not in KINDS:
        raise ValueError(f"no own columns of kind {kind} in {register}")
    _check(session, register, kind, wanted, None)
    with session.store.writing():
        row, name = _free_row(session, register, kind, wanted.label)
        values = {**_values(kind, wanted), "register": register, "question": name, "kind": kind}
        edits: list[Edit] = [Add(TABLE, (column_key(register, name),), values)]
        if row is not None:
            edits = [Set(TABLE, row.id, _brought_back(row, _values(kind, wanted)))]
            edits += [Unvoid(TABLE, row.id)] if row.void else []
        changes = write_decided(session, edits, None)
    made = columns(session, register, hidden=True)
    found = next(one for one in made if one.name == name)
    return found, changes


def change(
    session: Session, column: OwnColumn, wanted: Wanted, screens: Screens | None = None
) -> Changes:
    """Call a column otherwise, offer other choices, show it or put it away.

    Of its choices none gets lost: what is not offered any more is put away. InputError as `add`.
    """
    _check(session, column.register, column.kind, wanted, column)
    known = {same(one): one for one in (*column.choices, *column.put_away)}
    offered = {same(one) for one in wanted.choices}
    gone = tuple(one for key, one in known.items() if key not in offered)
    values = _values(column.kind, wanted) | {"put_away": [*gone] or None}
    return write_decided(session, [Set(TABLE, column.id, values)], screens)


def _check(
    session: Session, register: str, kind: OwnKind, wanted: Wanted, own: OwnColumn | None
) -> None:
    label = tidy(wanted.label)
    if not label:
        raise InputError("column.label_missing", column="label")
    if len(label) > LONGEST_LABEL:
        raise InputError("column.label_long", column="label", most=LONGEST_LABEL)
    for other in columns(session, register):
        if same(other.label) == same(label) and (own is None or other.id != own.id):
            raise InputError("column.exists", column="label", label=other.label)
    choices = _tidied(wanted.choices) if kind == "choice" else []
    if kind == "choice" and not choices:
        raise InputError("column.choices_missing", column="choices")
    if len(choices) > MOST_CHOICES:
        raise InputError("column.choices_many", column="choices", most=MOST_CHOICES)


def _free_row(session: Session, register: str, kind: OwnKind, label: str) -> tuple[Row | None, str]:
    """Return the row that such a column had or none, and its name.

    A column that is called otherwise now keeps its name, with all the answers under it.
    """
    for turn in range(1_000):
        name = question_name(label, kind, turn)
        row_id = hashing.relation_id(LEDGER.tables[TABLE].number, [column_key(register, name)])
        row = session.store.rows.get(TABLE, row_id)
        if row is None or same(row.text("name")) == same(label):
            return row, name
    raise InputError("column.exists", column="label", label=label)


def _values(kind: OwnKind, wanted: Wanted) -> dict[str, Value]:
    return {
        "name": tidy(wanted.label),
        "choices": _tidied(wanted.choices) if kind == "choice" else None,
        "put_away": None,
        "listed": wanted.listed,
        "hidden": wanted.hidden,
    }


def _brought_back(row: Row, values: dict[str, Value]) -> dict[str, Value]:
    """Return what a column that was put away comes back with: its old choices stay known."""
    before = [one for field in ("choices", "put_away") for one in _texts(row, field)]
    held = values["choices"]
    now = {same(one) for one in held} if isinstance(held, list) else set()
    return {**values, "put_away": [one for one in before if same(one) not in now] or None}


def _tidied(choices: Sequence[str]) -> list[str]:
    """Return choices without blank lines and repeats, as first written."""
    found: dict[str, str] = {}
    for choice in choices:
        if tidy(choice):
            found.setdefault(same(choice), tidy(choice))
    return list(found.values())


def _texts(row: Row, field: str) -> list[str]:
    held = row.values.get(field)
    return [str(one) for one in held] if isinstance(held, list) else []


def _column(row: Row) -> OwnColumn | None:
    """Read a row; a kind that a newer program knows is not shown, its answers stay."""
    kind = next((one for one in KINDS if one == row.text("kind")), None)
    if kind is None or not row.text("question"):
        return None
    away = {same(one): one for one in _texts(row, "put_away")}
    offered = [one for one in _tidied(_texts(row, "choices")) if same(one) not in away]
    return OwnColumn(
        id=row.id,
        name=row.text("question"),
        register=row.text("register"),
        kind=kind,
        label=row.text("name"),
        choices=tuple(offered),
        put_away=tuple(away.values()),
        listed=row.values.get("listed") is not False,
        hidden=row.values.get("hidden") is True,
    )
