"""One open form of one record: opened, answered, kept as a draft, saved, undone.

An open form is never altered from outside; what has changed meanwhile is shown before a save.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import (
    Add,
    Edit,
    Insert,
    Note,
    Position,
    Screens,
    Set,
    Unvoid,
    Value,
    Void,
)
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.outcome import ChangeSet, Cleared
from lipas_desktop.services.about import ABOUT_KIND, kind_of, standing
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.joined import join, rows_of
from lipas_desktop.services.meanwhile import difference, together, whole_groups
from lipas_desktop.services.numbers import next_local_number
from lipas_desktop.services.open_form import Answered, OpenForm, Values, bare
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import refuse_undecided
from lipas_desktop.store.drafts import Answer, Draft, DraftKey

_SAME, _DECIDED = "same", "decided"
"""Beside a draft's answers, which go by paths: the rows it was typed on, the columns chosen."""

FORM = "form"
"""Note of an entry: id and version of the form on which a record was entered or changed."""


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
    row = row or standing(session, kind, about)
    rows = rows_of(session, kind, row) if row else []
    if row and not rows:
        raise InputError("record.unknown")
    user, random = session.account.name, session.random
    state = FormState(form_of(session, kind), clock=session.clock, user=user, random=random)
    state.set_language(language)
    if not rows and about and ABOUT_KIND in state.form.refs:
        state.answer(ABOUT_KIND, kind_of(session, kind, about[0]))
    opened = OpenForm(kind, None, tuple(about), state, screens, {})
    # What a new form gives by itself is no answer of anybody's: untouched, it leaves no draft.
    opened.saved = opened.values
    if rows:
        _draw(session, opened, rows)
        state.load(opened.saved, opened.saved)
        opened.given = opened.changed
    elif session.clock.known_day() is None:
        state.load({**without_today(session, state), **(defaults or {})})
        opened.saved = opened.values
    elif defaults:
        state.load({**state.answers(), **defaults})
    _take_up_draft(session, opened, [row] if row else [])
    return opened


def _draw(session: Session, opened: OpenForm, rows: Sequence[Row], by: RowId | None = None) -> None:
    """Let a form be of these rows as the register holds them; `by` which one it goes."""
    record = join(session, opened.kind, rows)
    named = next((row for row in rows if row.id == by), record.row)
    opened.row, opened.rows, opened.beside = named, record.ids, record.beside
    opened.saved = {**record.row.values, **record.row.extra}


def without_today(session: Session, state: FormState) -> Values:
    """Return what a new form gives by itself, but no day that nobody is sure of."""
    guess = session.clock.today().isoformat()
    return {name: value for name, value in state.answers().items() if value != guess}


def _take_up_draft(session: Session, opened: OpenForm, first: Sequence[RowId]) -> None:
    """Go on with a draft, of whichever of the rows it was typed on, and on those it then was."""
    rows: dict[str, None] = dict.fromkeys([*first, *opened.rows])
    keys = (_draft_key(session, opened, row) for row in rows or _whoever(session, opened))
    draft = next(filter(None, map(session.store.plain.drafts.latest, keys)), None)
    if draft is None:
        return
    if opened.row is None and len(opened.about) == 1:
        opened.about = (RowId(draft.key.row),)
    answers = {**draft.answers}
    same, decided = answers.pop(_SAME, None), answers.pop(_DECIDED, None)
    by = RowId(draft.key.row)
    drawn = tuple(map(RowId, same)) if isinstance(same, dict) else (by,)
    if opened.row is not None and drawn != opened.rows:
        _draw(session, opened, session.store.rows.by_ids(opened.kind, drawn), by)
    opened.state.load_draft({name: str(value) for name, value in answers.items()})
    opened.screens, opened.draft_at = draft.screens, draft.at
    opened.decided = frozenset(map(str, decided)) if isinstance(decided, list) else frozenset()


def _whoever(session: Session, opened: OpenForm) -> list[str]:
    """Return what drafts of something new go by: whom it is about, by any of their rows."""
    if len(opened.about) != 1:
        return [_about(opened.about)]
    (whom,) = opened.about
    kind = kind_of(session, opened.kind, whom)
    others = session.store.clusters.members(kind, whom) if kind else []
    return [*dict.fromkeys([whom, *others])]


def keep_draft(session: Session, form: Answered) -> Changes:
    """Keep what was typed so far; nothing typed keeps nothing."""
    if not form.changed or _is_erased(session, form):
        return drop_draft(session, form)
    at = session.clock.now_ms()
    answers: dict[str, Answer] = {**form.typed}
    if len(form.rows) > 1:
        # Names, not a list: whoever of them is erased takes the whole draft along.
        answers[_SAME] = dict.fromkeys(form.rows, "")
    if form.decided:
        answers[_DECIDED] = sorted(form.decided)
    # Where something is still to be told, it is told again: the older screen is always safe.
    screens = next(iter(form.later.values()), form.screens)
    with session.store.writing():
        key = _draft_key(session, form, _whom(form))
        session.store.plain.drafts.drop_versions(key)
        session.store.plain.drafts.put(Draft(key, answers, screens, at))
    return Changes(plain=frozenset({"draft"}))


def _is_erased(session: Session, form: Answered) -> bool:
    """Tell whether what a form is about was erased while it stood open."""
    people = [row for row in form.about if form.row is None]
    dead = {row for row, _ in session.store.log.erased()}
    return not dead.isdisjoint([*people, *([form.row.id] if form.row else [])])


def drop_draft(session: Session, form: Answered) -> Changes:
    """Forget the draft of a form."""
    key = _draft_key(session, form, _whom(form))
    if session.store.plain.drafts.latest(key) is None:
        return NOTHING
    with session.store.writing():
        session.store.plain.drafts.drop_versions(key)
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
    make = Add if LEDGER.tables[form.kind].make == "add" else Insert
    edits: list[Edit] = [make(form.kind, form.about, values), Note(FORM, [form.form])]
    refuse_undecided(session, edits[:1])
    appended = session.append(_stream(form.kind), edits, form.screens)
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
    rows = together(session, form)
    # Rows of one person may differ in the rest of a group: all of it was on the screen.
    columns = whole_groups(form.kind, list(changed)) if len(form.rows) > 1 else list(changed)
    values = {column: form.left_in(column) for column in columns}
    edits = [Set(form.kind, one.id, values) for one in rows]
    refuse_undecided(session, edits)
    noted: list[Edit] = [*edits, Note(FORM, [form.form])]
    appended = session.append(_stream(form.kind), noted, screens)
    undo = [Set(form.kind, one.id, _held(one, columns)) for one in rows]
    saved = Saved(row.id, form.kind, number, False, undo, session.screens(), appended.position)
    return saved, appended.changes


def _held(row: Row, columns: Sequence[str]) -> dict[str, Value]:
    held = {**row.values, **row.extra}
    return {column: held.get(column) for column in columns}


def _must_be_here(session: Session, kind: str, row: RowId) -> None:
    if session.store.rows.get(kind, row) is None:
        raise InputError("record.unknown")


def go_on(session: Session, opened: OpenForm, saved: Saved) -> ChangeSet:
    """Go on with a form that was saved; what it cleared is empty from now on.

    Answers given since the save began stay, and count as changed. What others have written
    elsewhere in the record comes onto the screen: it must not be written back as if it were typed.
    """
    changes = ChangeSet()
    for one in opened.state.cleared_answers():
        changes = changes | opened.state.answer(one.ref, "")
    screens = session.screens()
    written = session.store.rows.get(opened.kind, saved.id)
    held = {**written.values, **written.extra} if written else {}
    touched = {*opened.changed, *(name for edit in saved.undo for name in _columns(edit))}
    values = opened.values
    typed = {name for name in touched if bare(values.get(name)) != bare(held.get(name))}
    _draw(session, opened, rows_of(session, opened.kind, saved.id))
    opened.screens, opened.draft_at = screens, None
    opened.decided, opened.later = frozenset(), {}
    for name in opened.changed:
        if name not in typed and name in opened.state.form.refs:
            changes = changes | opened.state.answer(name, opened.saved.get(name))
    return changes


def _columns(edit: Edit) -> Collection[str]:
    return edit.values if isinstance(edit, Set) else ()


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
    written: dict[RowId, Collection[str]] = {saved.id: LEDGER.tables[saved.kind].by_name}
    if not saved.is_new:
        written = {edit.row: edit.values for edit in saved.undo if isinstance(edit, Set)}
    since = session.store.log.changed_since
    return any(since(saved.kind, row, columns, screen) for row, columns in written.items())


def void(
    session: Session,
    kind: str,
    row: RowId | Sequence[RowId],
    reason: str,
    screens: Screens | None = None,
) -> Changes:
    """Take a record back (*batalkan*), with a reason; InputError record.reason_missing.

    What came after the `screens` were taken was on nobody's screen: it makes the record contested.
    """
    if not reason.strip():
        raise InputError("record.reason_missing", column="reason")
    edits = [Void(kind, one, reason.strip()) for one in _each(row)]
    return session.append(_stream(kind), edits, screens).changes


def unvoid(
    session: Session, kind: str, row: RowId | Sequence[RowId], screens: Screens | None = None
) -> Changes:
    """Bring a voided record back; who voided it after the `screens` were taken is not overruled."""
    edits = [Unvoid(kind, one) for one in _each(row)]
    return session.append(_stream(kind), edits, screens).changes


def _each(row: RowId | Sequence[RowId]) -> Sequence[RowId]:
    return [RowId(row)] if isinstance(row, str) else row


def about(session: Session, kind: str, whom: RowId) -> list[Row]:
    """Return the records of a kind that are about a row, such as a person's legal status."""
    return session.store.rows.list(kind, key=whom)


def form_version(session: Session, kind: str, row: RowId) -> str:
    """Return id and version of the form on which a record was last written, empty without one."""
    for line in session.store.log.history(kind, row):
        for note in line.notes:
            if note.code == FORM and note.args:
                return str(note.args[0])
    return ""


def _stream(kind: str) -> StreamKind:
    return LEDGER.tables[kind].stream


def _draft_key(session: Session, form: OpenForm | Answered, row: str) -> DraftKey:
    return DraftKey(form.kind, row, form.form, session.account_id or "")


def _whom(form: Answered) -> str:
    return form.row.id if form.row else _about(form.about)


def _about(about: Sequence[RowId]) -> str:
    return "/".join(about)
