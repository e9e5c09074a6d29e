"""*Isi ganda*: a paper is typed once more without seeing what stands; then the two are compared."""

from dataclasses import replace

from lipas_desktop.domain.clusters import says_the_same
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.joined import Beside, Side
from lipas_desktop.services.open_form import OpenForm, Values
from lipas_desktop.services.origins import Origin
from lipas_desktop.services.session import Session


def blank(session: Session, kind: str, language: str) -> OpenForm:
    """Return an empty form of a register, to be typed and compared; it is never saved."""
    state = FormState(form_of(session, kind), clock=session.clock, user=session.account.name)
    state.set_language(language)
    # What a new form fills in by itself nobody has typed from the paper.
    state.load({})
    opened = OpenForm(kind, None, (), state, session.screens(), {})
    opened.saved = opened.values
    return opened


def compared(session: Session, record: OpenForm, typed: OpenForm) -> OpenForm:
    """Return the record's form with what was typed beside it, wherever the two do not say the same.

    Compared by groups, as they are decided; spelling is no difference where the value is read.
    """
    taken = {column for one in record.beside for column in one.columns}
    origin = _now(session)
    beside = [
        Beside(columns, (Side(_only(record.saved, columns), origin), Side(there, origin)), True)
        for columns in _groups(record)
        if taken.isdisjoint(columns)
        and not says_the_same(_only(record.saved, columns), there := _only(typed.values, columns))
    ]
    return replace(record, beside=(*record.beside, *beside))


def _groups(record: OpenForm) -> list[tuple[str, ...]]:
    """Return the columns that somebody types, those together that are decided together."""
    typed = _typed(record.state.form)
    asked = [name for name in record.values if name in typed]
    table = LEDGER.tables[record.kind]
    grouped = {
        column.name: group for group in table.policies for column in table.group_columns(group)
    }
    found: dict[object, list[str]] = {}
    for name in asked:
        found.setdefault(grouped.get(name, name), []).append(name)
    return [tuple(columns) for columns in found.values()]


def _typed(form: FormDef) -> set[str]:
    """Return what a paper can be typed into: not what only a screen chooses or works out."""
    asked = [q for q in form.questions.values() if q.kind != "hidden" or q.part]
    return {q.column or q.name for q in asked} | {path.rpartition("/")[2] for path in form.repeats}


def _only(values: Values, columns: tuple[str, ...]) -> dict[str, Value]:
    return {column: values.get(column) for column in columns}


def _now(session: Session) -> Origin:
    account = session.account
    return Origin(
        by=account.name,
        account=session.account_id,
        pc_no=session.pc_no,
        pc_name="",
        here=True,
        at=session.clock.now_ms(),
        tz=session.clock.tz_minutes,
    )
