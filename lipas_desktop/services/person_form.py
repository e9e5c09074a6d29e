"""The participant form's checked values: NIK, birth, telephone, desa, as they are typed."""

from dataclasses import dataclass

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.checks import Check, person_checks
from lipas_desktop.domain.date_format import grid_partial
from lipas_desktop.domain.date_reading import read_birth
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.regions import Region
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.services.checked import (
    birth_columns,
    nik_columns,
    phone_columns,
    region_columns,
)
from lipas_desktop.services.joined import Beside, Side
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session


@dataclass(frozen=True)
class NikFacts:
    """What a NIK says, for the grey line under it; parts that cannot be read are empty."""

    region: str
    sex: str
    birth: PartialDate | None
    problem: str
    """Code of the first thing wrong with it."""


@dataclass(frozen=True)
class Filled:
    """What typing into a checked field changed, and the columns that it filled elsewhere."""

    changes: ChangeSet
    columns: tuple[str, ...] = ()


def nik_facts(session: Session, text: str) -> NikFacts:
    """Read a NIK as far as it was typed."""
    today, regions = session.clock.today(), session.regions
    nik = niks.parse(text, today, regions.known_district)
    district = regions.district_of_nik(nik.digits) if len(nik.digits) >= 6 else None
    problem = nik.problems[0].code if nik.problems else ""
    return NikFacts(
        region=district.line if district else "",
        sex=nik.sex or "",
        birth=PartialDate.of(nik.birth) if nik.birth else None,
        problem=problem,
    )


def type_nik(session: Session, opened: OpenForm, text: str) -> Filled:
    """Take a NIK as typed; a whole one fills region, birth and L/P, only where they are empty."""
    changes = _answer(opened, {**nik_columns(text), "nik_accepted_by": None})
    nik = niks.parse(text, session.clock.today(), session.regions.known_district)
    if not nik.valid:
        return Filled(changes)
    filled: dict[str, Value] = {}
    if nik.sex and not opened.state.text("sex"):
        filled["sex"] = nik.sex
    if nik.birth and not opened.state.text("birth_text"):
        born = grid_partial(PartialDate.of(nik.birth))
        filled |= birth_columns(born, session.clock.today())
    district = session.regions.district_of_nik(nik.digits)
    if district and not opened.state.text("region_text"):
        filled |= region_columns(district, "")
    return Filled(changes | _answer(opened, filled), tuple(filled))


def type_birth(session: Session, opened: OpenForm, text: str) -> Filled:
    """Take a birth as typed: a date, a year, an age."""
    columns = birth_columns(text, session.clock.today())
    return Filled(_answer(opened, {**columns, "birth_accepted_by": None}))


def type_phone(opened: OpenForm, text: str) -> Filled:
    """Take a telephone number as typed."""
    return Filled(_answer(opened, {**phone_columns(text), "phone_accepted_by": None}))


def choose_region(session: Session, opened: OpenForm, region: Region | None, text: str) -> Filled:
    """Take a desa that was chosen, or what was typed where none was; fills the postal code."""
    columns = {**region_columns(region, text), "region_accepted_by": None}
    filled: tuple[str, ...] = ()
    if region and region.postal_code and not opened.state.text("postal_code"):
        columns["postal_code"] = region.postal_code
        filled = ("postal_code",)
    return Filled(_answer(opened, columns), filled)


def find_regions(session: Session, text: str, limit: int = 8) -> list[Region]:
    """Find a desa by the first letters of its name and of what it lies in, the own first."""
    return session.regions.find(text, session.house.region_code, limit)


def checks(session: Session, opened: OpenForm) -> tuple[Check, ...]:
    """Return what is *perlu dicek* in the answers as they stand."""
    return person_checks(opened.values, session.clock.today(), session.regions.known_district)


def accept(session: Session, opened: OpenForm, column: str) -> Filled:
    """Leave a doubtful value as it is (*Biarkan*); the register keeps who said so."""
    group = {"birth_date": "birth", "region_code": "region"}.get(column, column)
    question = f"{group}_accepted_by"
    if question not in opened.state.form.refs:
        return Filled(ChangeSet())
    return Filled(_answer(opened, {question: session.account_id or session.device.id}))


def take_other(opened: OpenForm, beside: Beside, side: Side) -> Filled:
    """Take what another row of the person holds, the whole group of it."""
    asked = opened.state.form.refs
    # What the form does not ask belongs to the same value, and is written along with it.
    silent = {name: side.values.get(name) for name in beside.columns if name not in asked}
    opened.saved = {**opened.saved, **silent}
    changes = ChangeSet()
    for name in beside.columns:
        if name in asked:
            changes = changes | opened.state.answer(name, side.values.get(name))
    return Filled(changes)


def keep_shown(opened: OpenForm, beside: Beside) -> Filled:
    """Let the value shown stand for all rows of the person, once it is saved."""
    opened.decided |= frozenset(beside.columns)
    return Filled(ChangeSet())


def use_nik_birth(session: Session, opened: OpenForm) -> Filled:
    """Take the date of birth that the NIK says (*Pakai*)."""
    facts = nik_facts(session, opened.state.text("nik_text"))
    if facts.birth is None:
        return Filled(ChangeSet())
    return type_birth(session, opened, grid_partial(facts.birth))


def use_nik_sex(session: Session, opened: OpenForm) -> Filled:
    """Take L or P as the NIK says."""
    facts = nik_facts(session, opened.state.text("nik_text"))
    return Filled(_answer(opened, {"sex": facts.sex}) if facts.sex else ChangeSet())


def birth_problem(session: Session, text: str) -> str:
    """Return the code of what is wrong with a birth as typed, empty where nothing is."""
    return read_birth(text, session.clock.today()).problem or ""


def _answer(opened: OpenForm, columns: dict[str, Value]) -> ChangeSet:
    """Give answers by column; columns that the form does not ask are left alone."""
    changes = ChangeSet()
    for column, value in columns.items():
        if column in opened.state.form.refs:
            text = value if isinstance(value, str) else ""
            changes = changes | opened.state.answer(column, text)
    return changes
