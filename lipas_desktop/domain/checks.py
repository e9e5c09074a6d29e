"""*Perlu dicek*: what in a person's row should be looked at again. Computed, never stored.

A checked value is a group of columns: value or null, the text as written, accepted by whom.
Where somebody has accepted a value, it is not reported again.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.date_reading import birth_problem, read_birth
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.phones import read_phone
from lipas_desktop.domain.rows import Row

KnownDistrict = Callable[[str], bool]

ACCEPTED_BECAUSE = "_accepted_because"
"""After a question's name, beside the columns: why an answer that is doubted was let stand."""

_SHAPES: Mapping[str, tuple[str, re.Pattern[str]]] = {
    "rt": ("rt.digits", re.compile(r"[0-9]{1,3}")),
    "rw": ("rw.digits", re.compile(r"[0-9]{1,3}")),
    "postal_code": ("postal_code.digits", re.compile(r"[0-9]{5}")),
    "contact_phone": ("contact_phone.letters", re.compile(r"[+0-9 .()-]{6,25}")),
}
"""How a column usually looks; the participant form says the same while one types."""


@dataclass(frozen=True)
class Check:
    """One thing to look at: the column that it stands at, a code, the facts of its sentence.

    Params may be personal (a birth date): they are for the screen, never for a log.
    """

    column: str
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


def person_checks(
    values: Mapping[str, Value], today: date, known_district: KnownDistrict | None = None
) -> tuple[Check, ...]:
    """Return what is to be checked in a person's values, in the order of the form."""
    nik = _read_nik(values, today, known_district)
    # Only a number that stands in its column is compared with the rest of the person.
    sure = nik if nik and nik.valid and _text(values, "nik") else None
    return (
        *_name(values),
        *_nik(values, nik),
        *_sex(values, sure),
        *_birth(values, sure, today),
        *_region(values),
        *_shapes(values),
        *_phone(values),
    )


def row_checks(
    row: Row, today: date, known_district: KnownDistrict | None = None
) -> tuple[Check, ...]:
    """Return what is to be checked in a person's row, but what was let stand with a reason."""
    found = person_checks(row.values, today, known_district)
    return tuple(one for one in found if not row.extra.get(f"{one.column}{ACCEPTED_BECAUSE}"))


def _text(values: Mapping[str, Value], column: str) -> str:
    value = values.get(column)
    return "" if value is None else str(value).strip()


def _accepted(values: Mapping[str, Value], group: str) -> bool:
    return bool(_text(values, f"{group}_accepted_by"))


def _name(values: Mapping[str, Value]) -> Iterator[Check]:
    name = _text(values, "full_name")
    if not name:
        yield Check("full_name", "name.missing")
    elif re.search("[0-9]", name):
        yield Check("full_name", "name.digits")


def _shapes(values: Mapping[str, Value]) -> Iterator[Check]:
    for column, (code, pattern) in _SHAPES.items():
        written = _text(values, column)
        if written and not pattern.fullmatch(written):
            yield Check(column, code)


def _read_nik(
    values: Mapping[str, Value], today: date, known_district: KnownDistrict | None
) -> niks.Nik | None:
    """Return the number as written; None where there is none or somebody has accepted it."""
    written = _text(values, "nik") or _text(values, "nik_text")
    if _accepted(values, "nik") or is_missing(written):
        return None
    return niks.parse(written, today, known_district)


def _nik(values: Mapping[str, Value], nik: niks.Nik | None) -> Iterator[Check]:
    if nik is not None:
        for problem in nik.problems:
            yield Check("nik", problem.code, dict(problem.params))
    elif _text(values, "nik_status") == "ADA" and not _accepted(values, "nik"):
        yield Check("nik", "nik.missing")


def _sex(values: Mapping[str, Value], nik: niks.Nik | None) -> Iterator[Check]:
    sex = _text(values, "sex")
    if not sex:
        yield Check("sex", "sex.missing")
    elif nik is not None and nik.sex is not None and nik.sex != sex:
        yield Check("sex", "sex.differs_from_nik", {"sex": nik.sex})


def _birth(values: Mapping[str, Value], nik: niks.Nik | None, today: date) -> Iterator[Check]:
    if _accepted(values, "birth"):
        return
    born = birth_of(values)
    if born is None:
        written = _text(values, "birth_text")
        if not is_missing(written):
            yield Check("birth_date", read_birth(written, today).problem or "date.unreadable")
        return
    problem = birth_problem(born, today)
    if problem:
        yield Check("birth_date", problem)
    elif nik is not None and nik.birth is not None and not _agrees(nik, born):
        yield Check("birth_date", "birth.differs_from_nik", {"date": nik.birth.isoformat()})


def birth_of(values: Mapping[str, Value]) -> PartialDate | None:
    """Return a person's birth as far as it is known; None also for a text that is no date."""
    on = _text(values, "birth_on") or None
    try:
        return PartialDate.from_columns(_text(values, "birth_date") or None, on)
    except ValueError:
        return None


def _agrees(nik: niks.Nik, born: PartialDate) -> bool:
    if born.on is not None and nik.birth is not None:
        first, last = born.bounds
        return first.year - 1 <= nik.birth.year <= last.year + 1
    return niks.agrees(nik, born.year, born.month, born.day)


def _phone(values: Mapping[str, Value]) -> Iterator[Check]:
    if _accepted(values, "phone"):
        return
    written = _text(values, "phone") or _text(values, "phone_text")
    problem = read_phone(written).problem
    if problem:
        yield Check("phone", problem)


def _region(values: Mapping[str, Value]) -> Iterator[Check]:
    if _accepted(values, "region") or _text(values, "region_code"):
        return
    written = _text(values, "region_text")
    if not is_missing(written):
        yield Check("region_code", "region.unknown", {"text": written})
