"""The last actions of the person at the keyboard: what each was, and undoing it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Note, Set, Unvoid, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, STREAM_KINDS
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import undo_imports
from lipas_desktop.services.decision_notes import DECIDED, REOPENED, UNDO, flat
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.record_names import (
    RecordFacts,
    link_title,
    linked_rows,
    name_of,
    owners,
)
from lipas_desktop.services.session import Session
from lipas_desktop.store.actions import Action, Write
from lipas_desktop.store.history import HistoryLine

SHOWN = 20
What = Literal[
    "made", "changed", "voided", "unvoided", "import", "marks", "decided", "reopened", "undo",
    "certificates", "erased", "audit", "setup",
]  # fmt: skip
WhyNot = Literal["", "undone", "certificates", "erased", "left", "setup", "reopened"]
_FOR_GOOD: dict[What, WhyNot] = {
    "certificates": "certificates",
    "erased": "erased",
    "audit": "left",
    "setup": "setup",
    "reopened": "reopened",
}
_SETUP = frozenset({"account", "numbering_right"})
_BY_ITSELF = frozenset({"enrolment_status"})
"""What the program writes beside an action of somebody; it is none by itself."""


@dataclass(frozen=True)
class LastAction:
    """One action as the list shows it."""

    what: What
    kind: str
    """Of the records that it is about; for what left the register, the audit's own word."""
    title: str
    """The first record's name, or what was written."""
    count: int
    columns: tuple[str, ...]
    at: int
    tz: int
    why_not: WhyNot
    """Why it cannot be undone; empty where it can."""
    action: Action = field(repr=False)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a way back."""
        return not self.why_not


@dataclass(frozen=True)
class Left:
    """What was not undone, and who has written there since."""

    kind: str
    title: str
    columns: tuple[str, ...]
    origin: Origin
    by_oneself: bool
    """By the person at the keyboard, at this computer."""
    used: str = ""
    """The kind of record that rests on it, where that is why."""


@dataclass(frozen=True)
class Undone:
    """How many records were put back, and what was left as it is."""

    done: int
    left: Sequence[Left]


def listing(session: Session, limit: int = SHOWN) -> list[LastAction]:
    """Return the last actions at this PC of the person at the keyboard, the latest first."""
    found: list[Action] = []
    for stream in STREAM_KINDS:
        if session.store.log.own(stream) is not None:
            found += session.store.log.own_actions(stream, _is_of(session), limit)
    # Of one moment, what was written later stands first; streams keep their order.
    found.sort(key=lambda one: one.at, reverse=True)
    undone = _undone(found)
    shown = [_told(session, one, undone) for one in found]
    return [one for at, one in enumerate(shown) if not _repeats(shown, at)][:limit]


def undo(session: Session, last: LastAction) -> tuple[Undone, Changes]:
    """Take an action back where nobody has written there since; InputError undo.not_possible."""
    if not last.can_undo:
        raise InputError("undo.not_possible")
    with session.store.writing():
        # The list may be older than what was done since.
        if _key(last.action) in _undone(_read_since(session, last.action)):
            raise InputError("undo.not_possible")
        if last.what == "import":
            return _undo_import(session, last)
        return _undo_rows(session, last)


def _is_of(session: Session) -> Callable[[Action], bool]:
    account = session.account_id

    def wanted(action: Action) -> bool:
        kinds = {write.kind for write in action.writes}
        is_somebody = action.by is not None and action.by == account
        return is_somebody and (bool(kinds - _BY_ITSELF) or action.erased > 0)

    return wanted


def _read_since(session: Session, action: Action) -> list[Action]:
    def wanted(one: Action) -> bool:
        return one.by == session.account_id and any(note.code == UNDO for note in one.notes)

    return session.store.log.own_actions(action.stream, wanted, 10 * SHOWN)


def _undone(actions: Sequence[Action]) -> set[tuple[str, int]]:
    """Return the actions that later ones took back; the latest come first."""
    undone: set[tuple[str, int]] = set()
    for one in actions:
        if _key(one) in undone:
            continue
        for note in one.notes:
            if note.code == UNDO and len(note.args) == 3:
                undone.add((str(note.args[0]), int(note.args[1])))
    return undone


def _key(action: Action) -> tuple[str, int]:
    position = action.positions[-1]
    return position.stream, position.seq


# Telling


def _told(session: Session, action: Action, undone: set[tuple[str, int]]) -> LastAction:
    what = _what(action)
    kind, row = _about(action)
    why_not: WhyNot = _FOR_GOOD.get(what, "")
    if _key(action) in undone or (what == "import" and _is_void(session, row)):
        why_not = "undone"
    values = action.writes[0].values if action.writes else {}
    title = str(values.get("detail") or "") if what == "audit" else _title(session, kind, row)
    count = len(_records(session, action, kind)) or action.erased
    if what == "audit":
        held = values.get("count")
        kind, count = str(values.get("action") or ""), held if isinstance(held, int) else 1
    columns = _changed(session, action, kind)
    return LastAction(what, kind, title, count, columns, action.at, action.tz, why_not, action)


def _changed(session: Session, action: Action, kind: str) -> tuple[str, ...]:
    """Return the columns that an action changed; groups are written whole, so it is compared."""
    writes = [one for one in action.writes if one.kind == kind and one.act == "changed"]
    if len(writes) > 1 and len(_records(session, action, kind)) == 1:
        return _changed_in_rows(session, action, writes)
    if len(writes) != 1:
        return tuple(dict.fromkeys(column for one in writes for column in one.values))
    return _changed_by(session, action, writes[0])


def _records(session: Session, action: Action, kind: str) -> set[RowId]:
    """Return the records of a kind that an action wrote; rows linked as one person are one."""
    names = session.store.clusters.names(kind)
    rows = [write.row for write in action.writes if write.kind == kind]
    return {names.get(row, row) for row in rows}


def _changed_in_rows(session: Session, action: Action, writes: Sequence[Write]) -> tuple[str, ...]:
    """Return what was changed in every row of one person, else in any."""
    changed = [_changed_by(session, action, one) for one in writes]
    every = tuple(name for name in changed[0] if all(name in one for one in changed))
    return every or tuple(dict.fromkeys(name for one in changed for name in one))


def _changed_by(session: Session, action: Action, write: Write) -> tuple[str, ...]:
    held: dict[str, Value] = {}
    kind = write.kind
    for line in reversed(session.store.log.history(kind, write.row)):
        if line.position in action.positions:
            break
        held |= line.values
    return tuple(
        column
        for column, value in write.values.items()
        if (value or "") != (held.get(column) or "")
    )


def _what(action: Action) -> What:
    kinds = Counter(write.kind for write in action.writes)
    codes = {note.code for note in action.notes}
    if action.erased:
        return "erased"
    if action.stream == "audit":
        return "audit"
    if "certificate" in kinds:
        return "certificates"
    if kinds.keys() & _SETUP:
        return "setup"
    if REOPENED in codes:
        return "reopened"
    if UNDO in codes:
        return "undo"
    if DECIDED in codes:
        return "decided"
    made = {write.kind for write in action.writes if write.act == "made"}
    if "import_batch" in made:
        return "import"
    if set(kinds) == {"attendance"}:
        return "marks"
    return action.writes[0].act


def _about(action: Action) -> tuple[str, RowId | None]:
    """Return the record that stands for the action: of an import the import itself."""
    batches = [write for write in action.writes if write.kind == "import_batch"]
    for write in (*batches, *action.writes):
        return write.kind, write.row
    return "", None


def _title(session: Session, kind: str, row: RowId | None) -> str:
    stored = session.store.rows.get(kind, row) if row and kind in LEDGER.tables else None
    if stored is None:
        return ""
    return _name(session, stored)


def _name(session: Session, row: Row) -> str:
    """Return what a record is called: itself, else the activity or the person that it is about."""
    if row.kind == "link":
        return link_title(linked_rows(session, row))
    own = name_of(row)
    if own and row.kind != "session":
        return own
    about = owners(session, row)
    for kind in ("activity", "person"):
        if kind in about:
            return _name(session, about[kind])
    return own or RecordFacts.of(session, row).title


def _is_void(session: Session, row: RowId | None) -> bool:
    stored = session.store.rows.get("import_batch", row) if row else None
    return stored is not None and stored.void


def _repeats(shown: Sequence[LastAction], at: int) -> bool:
    """Tell whether a line says the same as the one above: taking a decision back is two entries."""
    if at == 0 or shown[at].what != "reopened" or shown[at - 1].what != "reopened":
        return False
    return shown[at].title == shown[at - 1].title and shown[at].kind == shown[at - 1].kind


# Undoing


def _undo_import(session: Session, last: LastAction) -> tuple[Undone, Changes]:
    _, batch = _about(last.action)
    assert batch is not None
    undone, changes = undo_imports.undo(session, batch)
    left = [_touched(session, row) for row in undone.kept]
    return Undone(undone.voided, left), changes


def _touched(session: Session, row: Row) -> Left:
    line = session.store.log.history(row.kind, row.id)[0]
    return _left(session, row.kind, row.id, (), line)


def _undo_rows(session: Session, last: LastAction) -> tuple[Undone, Changes]:
    action = last.action
    inverse = session.store.log.inverse(action)
    edits, left = _without_used(session, action, inverse.edits)
    left += [_left(session, one.kind, one.row, one.columns, one.line) for one in inverse.kept]
    if not edits:
        return Undone(0, left), NOTHING
    note = Note(UNDO, flat(action.positions[-1]))
    screens = session.screens()
    sources = [Note(REOPENED, flat(first)) for first, _ in inverse.origins]
    changes = session.append(action.stream, [*edits, note, *sources]).changes
    # One by one: each stands beside what was written just now, and nothing else.
    if inverse.beside:
        sources = [Note(REOPENED, flat(second)) for _, second in inverse.origins]
        beside = session.append(action.stream, [*inverse.beside, *sources], screens)
        changes = changes.merge(beside.changes)
    names = session.store.clusters.names("person")
    rows = {edit.row for edit in edits if isinstance(edit, Set | Unvoid | Void)}
    return Undone(len({names.get(row, row) for row in rows}), left), changes


def _without_used(
    session: Session, action: Action, edits: Sequence[Edit]
) -> tuple[list[Edit], list[Left]]:
    """Leave a new record that others rest on: its sessions, its enrolments, its certificates."""
    own = {write.row for write in action.writes}
    kept: list[Edit] = []
    left: list[Left] = []
    for edit in edits:
        is_new = isinstance(edit, Void) and any(
            write.row == edit.row and write.act == "made" for write in action.writes
        )
        used = _resting(session, edit, own) if isinstance(edit, Void) and is_new else None
        if used is None or not isinstance(edit, Void):
            kept.append(edit)
            continue
        line = session.store.log.history(used.kind, used.id)[0]
        left.append(_left(session, edit.kind, edit.row, (), line, used.kind))
    return kept, left


def _resting(session: Session, edit: Void, own: set[RowId]) -> Row | None:
    """Return a record that stands and is about this one, made by another action."""
    for kind, table in LEDGER.tables.items():
        if not table.is_about(edit.kind) or kind in _BY_ITSELF:
            continue
        for row in session.store.rows.list(kind, key=edit.row):
            if row.id not in own:
                return row
    return None


def _left(
    session: Session,
    kind: str,
    row: RowId,
    columns: tuple[str, ...],
    line: HistoryLine,
    used: str = "",
) -> Left:
    return Left(
        kind=kind,
        title=_title(session, kind, row),
        columns=columns,
        origin=Origins(session).of(line),
        by_oneself=line.own and line.by == session.account_id,
        used=used,
    )
