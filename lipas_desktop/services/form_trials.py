"""What a new version of a form would trouble: the last records tried in it, nothing written."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session

MOST = 200
_NAMED = 3
"""So many of the records that one kind of trouble is in are named."""

TroubleKind = Literal["required", "constraint", "type", "cleared", "choice_gone", "not_asked"]
_Found: TypeAlias = tuple[TroubleKind, str]


@dataclass(frozen=True)
class Trouble:
    """One kind of trouble at one question, and in how many records."""

    kind: TroubleKind
    question: str
    label: str
    count: int
    names: tuple[str, ...] = ()
    """Of the first of these records; empty where a record has none."""


@dataclass(frozen=True)
class Trial:
    """How many records were looked at, and what of them the new version would trouble."""

    looked_at: int
    troubled: int
    troubles: tuple[Trouble, ...]
    """The most frequent first."""


def try_on_records(
    session: Session, kind: str, new: FormDef, old: FormDef | None = None, language: str = "id"
) -> Trial:
    """Fill the records written to last into a form; what the old form has too is no news."""
    rows = session.store.rows.latest(kind, MOST)
    state = _opened(session, new, language)
    before = _opened(session, old, language) if old is not None else None
    held: dict[_Found, list[Row]] = defaultdict(list)
    troubled = 0
    for row in rows:
        known = set(_troubles(before, row)) if before is not None else set()
        found = set(_troubles(state, row)) - known
        for trouble in found:
            held[trouble].append(row)
        troubled += bool(found)
    labels = _labels(before) | _labels(state)
    troubles = tuple(
        Trouble(trouble, name, labels.get(name, name), len(with_it), _names(session, with_it))
        for (trouble, name), with_it in sorted(held.items(), key=lambda one: (-len(one[1]), one[0]))
    )
    return Trial(len(rows), troubled, troubles)


def _names(session: Session, rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(RecordFacts.of(session, row).title for row in rows[:_NAMED])


def _opened(session: Session, form: FormDef, language: str) -> FormState:
    asked = {question.optional for question in form.questions.values() if question.optional}
    state = FormState(form, clock=session.clock, user=session.account.name, asked=asked)
    state.set_language(language)
    return state


def _labels(state: FormState | None) -> dict[str, str]:
    if state is None:
        return {}
    return {name: state.label(name) for name in state.form.refs}


def _troubles(state: FormState, row: Row) -> Iterator[_Found]:
    state.load(row.values, row.extra)
    gone = set(choices_gone(state))
    for name in gone:
        yield "choice_gone", name
    for problem in state.validate():
        yield problem.kind, _name(problem.ref)
    for cleared in state.cleared_answers():
        if _name(cleared.ref) not in gone:
            yield "cleared", _name(cleared.ref)
    asked = {question.column for question in state.form.questions.values()}
    asked |= {path.rpartition("/")[2] for path in state.form.repeats}
    for name, value in _filled(row).items():
        if value and name not in asked:
            yield "not_asked", name


def choices_gone(state: FormState) -> Iterator[str]:
    """Yield the questions whose answer is a code that the form does not offer now."""
    for name, ref in state.form.refs.items():
        kind = state.form.questions[ref].kind
        if kind not in ("select_one", "select_multiple") or not _is_single(state, ref):
            continue
        text = state.text(ref)
        if not text or not state.is_relevant(ref):
            continue
        offered = {choice.value for choice in state.choices(ref)}
        chosen = text.split() if kind == "select_multiple" else [text]
        if not offered.issuperset(chosen):
            yield name


def _is_single(state: FormState, ref: str) -> bool:
    return not any(ref.startswith(f"{path}/") for path in state.form.repeats)


def _filled(row: Row) -> Mapping[str, object]:
    return {**row.values, **row.extra}


def _name(ref: str) -> str:
    return ref.rpartition("/")[2]
