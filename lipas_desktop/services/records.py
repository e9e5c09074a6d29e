"""One open form of one record: opened, answered, kept as a draft, saved, undone.

An open form is never altered from outside; what has changed meanwhile is shown before a save.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Edit, Insert, Note, Position, Screens, Set, Unvoid, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.headers import IN_DOUBT
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.outcome import ChangeSet, Cleared
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.meanwhile import difference
from lipas_desktop.services.numbers import next_local_number
from lipas_desktop.services.open_form import Answered, OpenForm, Values, bare
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import refuse_undecided
from lipas_desktop.store.drafts import Draft, DraftKey


@dataclass(frozen=True)
class Saved:
    """What was saved, and the edits that take it back."""

    id: RowId
    kind: str
    number: str
    is_new: bool
    undo: Sequence[Edit] = field(repr=False)
    screens: Screens | None = field(default=None, repr=False)
    """What was applied right after it: an undo may not take back what came in later."""
    position: Position | None = field(default=None, repr=False)
    """The entry that was written."""


@dataclass(frozen=True)
class HistoryLine:
    """One change of one record."""

    origin: Origin
    act: str
    values: Values
    reason: str
    is_undo: bool = False
    """It took something back."""
    in_doubt: bool = False
    """The clock that says when was not believed at the time."""


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
    # What a new form gives by itself is no answer of anybody's: untouched, it leaves no draft.
    opened.saved = opened.values
    if stored is not None:
        state.load(stored.values, stored.extra)
        opened.saved = {**stored.values, **stored.extra}
    elif session.clock.known_day() is None:
        state.load({**_without_today(session, state), **(defaults or {})})
        opened.saved = opened.values
    elif defaults:
        state.load({**state.answers(), **defaults})
    _take_up_draft(session, opened)
    return opened


def _without_today(session: Session, state: FormState) -> Values:
    """Return what a new form gives by itself, but no day that nobody is sure of."""
    guess = session.clock.today().isoformat()
    return {name: value for name, value in state.answers().items() if value != guess}


def _take_up_draft(session: Session, opened: OpenForm) -> None:
    draft = session.store.plain.drafts.get(_draft_key(session, opened.answered()))
    if draft is None:
        return
    opened.state.load_draft({name: str(value) for name, value in draft.answers.items()})
    opened.screens, opened.draft_at = draft.screens, draft.at


def keep_draft(session: Session, form: Answered) -> Changes:
    """Keep what was typed so far; nothing typed keeps nothing."""
    if not form.changed or _is_erased(session, form):
        return drop_draft(session, form)
    at = session.clock.now_ms()
    with session.store.writing():
        key = _draft_key(session, form)
        session.store.plain.drafts.put(Draft(key, dict(form.typed), form.screens, at))
    return Changes(plain=frozenset({"draft"}))


def _is_erased(session: Session, form: Answered) -> bool:
    """Tell whether what a form is about was erased while it stood open."""
    people = [row for row in form.about if form.row is None]
    dead = {row for row, _ in session.store.log.erased()}
    return not dead.isdisjoint([*people, *([form.row.id] if form.row else [])])


def drop_draft(session: Session, form: Answered) -> Changes:
    """Forget the draft of a form."""
    key = _draft_key(session, form)
    if session.store.plain.drafts.get(key) is None:
        return NOTHING
    with session.store.writing():
        session.store.plain.drafts.drop(key)
    return Changes(plain=frozenset({"draft"}))


def drafts(session: Session) -> list[Draft]:
    """Return the drafts of the person at the keyboard, the latest first."""
    return session.store.plain.drafts.list(session.account_id) if session.account_id else []


def cleared(opened: OpenForm) -> list[Cleared]:
    """Return answers that a save would clear because their question no longer applies."""
    return [one for one in opened.state.cleared_answers() if one.column != "nik_status"]


def save(session: Session, form: Answered) -> tuple[Saved, Changes]:
    """Save what was changed, unless others have written there since the form was drawn.

    InputError form.required (column), record.empty, record.changed_meanwhile: see `meanwhile`;
    record.undecided where two PCs wrote there differently and nobody has chosen yet;
    record.unknown where the record was erased meanwhile.
    """
    if form.missing:
        raise InputError("form.required", column=form.missing)
    if form.row is None and not form.changed:
        raise InputError("record.empty")
    with session.store.writing():
        seen = difference(session, form)
        if seen:
            raise InputError("record.changed_meanwhile")
        if form.row is None:
            saved, changes = _save_new(session, form)
        else:
            saved, changes = _save_changes(session, form, form.row, seen.screens or form.screens)
        changes = changes.merge(drop_draft(session, form))
    return saved, changes


def _save_new(session: Session, form: Answered) -> tuple[Saved, Changes]:
    values = {name: value for name, value in form.values.items() if bare(value) is not None}
    number = ""
    if form.kind == "person":
        number = next_local_number(session, session.clock.today().year)
        values |= {"local_no": number, "source": "FORMULIR"}
        if day := session.clock.day_to_write():
            values["registered_on"] = day
    edit = Insert(form.kind, form.about, values)
    appended = session.append(_stream(form.kind), [edit], form.screens)
    row = appended.ids[0]
    assert row is not None
    undo = [Void(form.kind, row, "diurungkan")]
    saved = Saved(row, form.kind, number, True, undo, session.screens(), appended.position)
    return saved, appended.changes


def _save_changes(
    session: Session, form: Answered, row: Row, screens: Screens
) -> tuple[Saved, Changes]:
    changed, number = form.changed, row.text("local_no")
    if not changed:
        return Saved(row.id, form.kind, number, False, ()), NOTHING
    _must_be_here(session, form.kind, row.id)
    edit = Set(form.kind, row.id, changed)
    refuse_undecided(session, [edit])
    appended = session.append(_stream(form.kind), [edit], screens)
    before = {name: form.saved.get(name) for name in changed}
    undo = [Set(form.kind, row.id, before)]
    saved = Saved(row.id, form.kind, number, False, undo, session.screens(), appended.position)
    return saved, appended.changes


def _must_be_here(session: Session, kind: str, row: RowId) -> None:
    if session.store.rows.get(kind, row) is None:
        raise InputError("record.unknown")


def go_on(session: Session, opened: OpenForm, row: RowId) -> ChangeSet:
    """Go on with a form that was saved as a row; what it cleared is empty from now on.

    Answers given since the save began stay, and count as changed.
    """
    changes = ChangeSet()
    for one in opened.state.cleared_answers():
        changes = changes | opened.state.answer(one.ref, "")
    stored = session.store.rows.get(opened.kind, row)
    opened.row, opened.screens, opened.draft_at = stored, session.screens(), None
    opened.saved = {**stored.values, **stored.extra} if stored else {}
    return changes


def undo(session: Session, saved: Saved) -> Changes:
    """Take a save back by a new entry; the history keeps both.

    InputError record.changed_meanwhile where somebody has written there since: nobody looked at
    that when the undo was offered. record.unknown where the record was erased.
    """
    if not saved.undo:
        return NOTHING
    edits: list[Edit] = [*saved.undo]
    if saved.position is not None:
        at = saved.position
        edits.append(Note("undo", [at.stream, at.seq, at.hash]))
    with session.store.writing():
        _must_be_here(session, saved.kind, saved.id)
        if saved.screens is not None and _written_since(session, saved, saved.screens):
            raise InputError("record.changed_meanwhile")
        return session.append(_stream(saved.kind), edits, saved.screens).changes


def _written_since(session: Session, saved: Saved, screens: Screens) -> bool:
    screen = screens.by_kind[_stream(saved.kind)]
    columns = set(LEDGER.tables[saved.kind].by_name)
    if not saved.is_new:
        columns = {name for edit in saved.undo if isinstance(edit, Set) for name in edit.values}
    return bool(session.store.log.changed_since(saved.kind, saved.id, columns, screen))


def void(
    session: Session, kind: str, row: RowId, reason: str, screens: Screens | None = None
) -> Changes:
    """Take a record back (*batalkan*), with a reason; InputError record.reason_missing.

    What came after the `screens` were taken was on nobody's screen: it makes the record contested.
    """
    if not reason.strip():
        raise InputError("record.reason_missing", column="reason")
    return session.append(_stream(kind), [Void(kind, row, reason.strip())], screens).changes


def unvoid(session: Session, kind: str, row: RowId, screens: Screens | None = None) -> Changes:
    """Bring a voided record back; who voided it after the `screens` were taken is not overruled."""
    return session.append(_stream(kind), [Unvoid(kind, row)], screens).changes


def about(session: Session, kind: str, whom: RowId) -> list[Row]:
    """Return the records of a kind that are about a row, such as a person's legal status."""
    return session.store.rows.list(kind, key=whom)


def history(session: Session, kind: str, row: RowId) -> list[HistoryLine]:
    """Return what was written to a record and by whom, the latest first."""
    origins = Origins(session)
    return [
        HistoryLine(
            origins.of(line),
            line.act,
            line.values,
            line.reason,
            any(note.code in ("undo", "reopened") for note in line.notes),
            bool(line.flags & IN_DOUBT),
        )
        for line in session.store.log.history(kind, row)
    ]


def _stream(kind: str) -> StreamKind:
    return LEDGER.tables[kind].stream


def _draft_key(session: Session, form: Answered) -> DraftKey:
    row = form.row.id if form.row else "/".join(form.about)
    return DraftKey(form.kind, row, form.form, session.account_id or "")
