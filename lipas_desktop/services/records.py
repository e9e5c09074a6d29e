"""One open form of one record: opened, answered, kept as a draft, saved, undone.

An open form is never altered from outside; what has changed meanwhile is shown before a save.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Insert, Screens, Set, Unvoid, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.outcome import Cleared
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.numbers import next_local_number
from lipas_desktop.services.session import Session
from lipas_desktop.store.drafts import Draft, DraftKey

Values: TypeAlias = Mapping[str, Value]


@dataclass
class OpenForm:
    """A form as it stands on the screen. Belongs to the thread that fills it."""

    kind: str
    row: Row | None
    """None for something new."""
    about: tuple[RowId, ...]
    """Keys of a new row: whom it is about."""
    state: FormState
    screens: Screens
    saved: Values
    """What the register held when the form was opened, by column or question."""
    draft_at: int | None = None
    """When the draft that was taken up was kept (ms)."""

    @property
    def values(self) -> dict[str, Value]:
        """Return what a save would write, by column or question."""
        values = {**self.state.answers(), **self.state.extra()}
        if self.kind == "person" and values.get("nik_text"):
            # Asked only while no number is written; with one there is nothing to ask.
            values["nik_status"] = "ADA"
        return values

    @property
    def changed(self) -> dict[str, Value]:
        """Return the answers that differ from what the register held."""
        return {
            name: value
            for name, value in self.values.items()
            if _bare(value) != _bare(self.saved.get(name))
        }

    @property
    def is_changed(self) -> bool:
        """Tell whether a save would write anything."""
        return bool(self.changed)


@dataclass(frozen=True)
class Saved:
    """What was saved, and the edits that take it back."""

    id: RowId
    kind: str
    number: str
    is_new: bool
    undo: Sequence[Edit] = field(repr=False)


@dataclass(frozen=True)
class Meanwhile:
    """A value that somebody else wrote while the form was open, beside the one typed here."""

    column: str
    mine: Value
    theirs: Value


@dataclass(frozen=True)
class HistoryLine:
    """One change of one record."""

    at: int
    tz: int
    by: str
    """The account's name, empty for the program itself."""
    act: str
    values: Values
    reason: str


def open_form(
    session: Session,
    kind: str,
    row: RowId | None = None,
    *,
    about: Sequence[RowId] = (),
    language: str = "id",
    defaults: Values | None = None,
) -> OpenForm:
    """Open a form on a record, or on something new with `defaults`; a draft is taken up.

    InputError record.unknown; WorldError form.unreadable.
    """
    screens = session.screens()
    stored = session.store.rows.get(kind, row) if row else None
    if row and stored is None:
        raise InputError("record.unknown")
    state = FormState(form_of(session, kind), clock=session.clock, user=session.account.name)
    state.set_language(language)
    opened = OpenForm(kind, stored, tuple(about), state, screens, {})
    if stored is not None:
        state.load(stored.values, stored.extra)
        opened.saved = {**stored.values, **stored.extra}
    elif defaults:
        state.load({**state.answers(), **defaults})
    _take_up_draft(session, opened)
    return opened


def _take_up_draft(session: Session, opened: OpenForm) -> None:
    draft = session.store.plain.drafts.get(_draft_key(session, opened))
    if draft is None:
        return
    opened.state.load_draft({name: str(value) for name, value in draft.answers.items()})
    opened.screens, opened.draft_at = draft.screens, draft.at


def keep_draft(session: Session, opened: OpenForm) -> Changes:
    """Keep what was typed so far; nothing typed keeps nothing."""
    if not opened.is_changed:
        return drop_draft(session, opened)
    answers: dict[str, Value] = dict(opened.state.draft())
    key, at = _draft_key(session, opened), session.clock.now_ms()
    with session.store.writing():
        session.store.plain.drafts.put(Draft(key, answers, opened.screens, at))
    return Changes(plain=frozenset({"draft"}))


def drop_draft(session: Session, opened: OpenForm) -> Changes:
    """Forget the draft of a form."""
    key = _draft_key(session, opened)
    if session.store.plain.drafts.get(key) is None:
        return NOTHING
    with session.store.writing():
        session.store.plain.drafts.drop(key)
    return Changes(plain=frozenset({"draft"}))


def drafts(session: Session) -> list[Draft]:
    """Return the drafts of the person at the keyboard, the latest first."""
    return session.store.plain.drafts.list(session.account_id) if session.account_id else []


def changed_meanwhile(session: Session, opened: OpenForm) -> list[Meanwhile]:
    """Return what others have written since the form was drawn, where this save would write."""
    if opened.row is None:
        return []
    stream = LEDGER.tables[opened.kind].stream
    screen, mine = opened.screens.by_kind.get(stream), opened.changed
    if screen is None or not mine:
        return []
    names = session.store.log.changed_since(opened.kind, opened.row.id, list(mine), screen)
    now = session.store.rows.get(opened.kind, opened.row.id)
    held = {**now.values, **now.extra} if now else {}
    return [Meanwhile(name, mine.get(name), held.get(name)) for name in names]


def cleared(opened: OpenForm) -> list[Cleared]:
    """Return answers that a save would clear because their question no longer applies."""
    return [one for one in opened.state.cleared_answers() if one.column != "nik_status"]


def save(session: Session, opened: OpenForm, *, shown: bool = False) -> tuple[Saved, Changes]:
    """Save what was changed; `shown` once the user has seen what changed meanwhile.

    InputError form.required (column), record.changed_meanwhile.
    """
    for problem in opened.state.validate():
        if problem.kind == "required":
            column = opened.state.form.question(problem.ref).column
            raise InputError("form.required", column=column)
    if not shown and changed_meanwhile(session, opened):
        raise InputError("record.changed_meanwhile")
    with session.store.writing():
        if opened.row is None:
            saved, changes = _save_new(session, opened)
        else:
            saved, changes = _save_changes(session, opened, opened.row, shown=shown)
        changes = changes.merge(drop_draft(session, opened))
    return saved, changes


def _save_new(session: Session, opened: OpenForm) -> tuple[Saved, Changes]:
    values = {name: value for name, value in opened.values.items() if _bare(value) is not None}
    number = ""
    if opened.kind == "person":
        today = session.clock.today()
        number = next_local_number(session, today.year)
        values |= {"local_no": number, "registered_on": today.isoformat(), "source": "FORMULIR"}
    edit = Insert(opened.kind, opened.about, values)
    appended = session.append(_stream(opened.kind), [edit], opened.screens)
    row = appended.ids[0]
    assert row is not None
    undo = [Void(opened.kind, row, "diurungkan")]
    return Saved(row, opened.kind, number, True, undo), appended.changes


def _save_changes(
    session: Session, opened: OpenForm, row: Row, *, shown: bool
) -> tuple[Saved, Changes]:
    changed = opened.changed
    number = row.text("local_no")
    if not changed:
        return Saved(row.id, opened.kind, number, False, ()), NOTHING
    before = {name: opened.saved.get(name) for name in changed}
    screens = session.screens() if shown else opened.screens
    edit = Set(opened.kind, row.id, changed)
    appended = session.append(_stream(opened.kind), [edit], screens)
    undo = [Set(opened.kind, row.id, before)]
    return Saved(row.id, opened.kind, number, False, undo), appended.changes


def undo(session: Session, saved: Saved) -> Changes:
    """Take a save back by a new entry; the history keeps both."""
    if not saved.undo:
        return NOTHING
    return session.append(_stream(saved.kind), saved.undo).changes


def void(session: Session, kind: str, row: RowId, reason: str) -> Changes:
    """Take a record back (*batalkan*), with a reason; InputError record.reason_missing."""
    if not reason.strip():
        raise InputError("record.reason_missing", column="reason")
    return session.append(_stream(kind), [Void(kind, row, reason.strip())]).changes


def unvoid(session: Session, kind: str, row: RowId) -> Changes:
    """Bring a voided record back."""
    return session.append(_stream(kind), [Unvoid(kind, row)]).changes


def history(session: Session, kind: str, row: RowId) -> list[HistoryLine]:
    """Return what was written to a record and by whom, the latest first."""
    names = {one.id: one.text("name") for one in session.store.rows.list("account")}
    return [
        HistoryLine(
            line.at,
            line.tz,
            names.get(line.by, "") if line.by else "",
            line.act,
            line.values,
            line.reason,
        )
        for line in session.store.log.history(kind, row)
    ]


def _stream(kind: str) -> StreamKind:
    return LEDGER.tables[kind].stream


def _draft_key(session: Session, opened: OpenForm) -> DraftKey:
    form = opened.state.form
    row = opened.row.id if opened.row else "/".join(opened.about)
    return DraftKey(opened.kind, row, f"{form.id} {form.version}", session.account_id or "")


def _bare(value: Value) -> Value:
    """Return None for what a paper leaves empty, so that nothing is written for it."""
    return None if value in ("", [], False) else value
