"""Answers to questions that the form in force no longer asks: they stay, and are told beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.saving import WRITTEN
from lipas_desktop.services import own_columns
from lipas_desktop.services.forms import form_as
from lipas_desktop.services.open_form import OpenForm, bare
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class EarlierAnswer:
    """A question as it was called when it was asked last, and what was answered, in words."""

    label: str
    answer: str


def earlier_answers(
    session: Session, opened: OpenForm, language: str = "id"
) -> list[EarlierAnswer]:
    """Return what a record holds that its open form does not ask, in the order of the names."""
    if opened.row is None:
        return []
    asked = {question.name for question in opened.state.form.questions.values()}
    asked |= {path.rpartition("/")[2] for path in opened.state.form.repeats}
    left = {
        name: value
        for name, value in sorted(opened.row.extra.items())
        if name.removesuffix(WRITTEN) not in asked and bare(value) is not None
    }
    if not left:
        return []
    forms = list(_earlier(session, opened.kind))
    own = {one.name: one.label for one in _own(session, opened.kind)}
    return [_told(session, name, value, forms, own, language) for name, value in left.items()]


def _earlier(session: Session, kind: str) -> Iterator[FormDef]:
    """Yield the forms that were in force, the latest first; one that is unreadable is passed."""
    for installed in (*session.store.forms.versions(kind), None):
        try:
            yield form_as(session, kind, installed)
        except LipasError:
            continue


def _own(session: Session, kind: str) -> list[own_columns.OwnColumn]:
    in_register = kind in own_columns.REGISTERS
    return own_columns.columns(session, kind, hidden=True) if in_register else []


def _told(
    session: Session,
    name: str,
    value: Value,
    forms: list[FormDef],
    own: dict[str, str],
    language: str,
) -> EarlierAnswer:
    plain = name.removesuffix(WRITTEN)
    codes = [str(one) for one in value] if isinstance(value, list) else [str(value)]
    for form in forms:
        if plain in form.refs:
            state = FormState(form, clock=session.clock)
            state.set_language(language)
            ref = form.refs[plain]
            labels = {choice.value: choice.label for choice in state.choices(ref)}
            words = ", ".join(labels.get(code, code) for code in codes)
            return EarlierAnswer(state.label(ref) or plain, words)
    return EarlierAnswer(own.get(plain, plain), ", ".join(codes))
