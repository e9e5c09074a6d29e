"""From a row of a list to the columns of a person: what can be read, and the text as written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_reading import read_birth
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.fates import RawPerson, whole_nik
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.phones import read_phone
from lipas_desktop.domain.regions import Region

MatchRegion = Callable[[str, str, str], Region | None]
"""Called with village, district, regency as written."""

_CODED = ("sex", "marital", "education", "religion")
_PLAIN = ("birth_place", "alias", "street", "rt", "rw", "prior_job")


@dataclass(frozen=True)
class Intake:
    """Columns of a person; the category apart, since it belongs to the restricted stream."""

    values: Mapping[str, Value]
    category: str | None = None
    category_text: str = ""
    unread: Mapping[str, str] = field(default_factory=dict)
    """Texts of coded columns that mean no code; they are also kept in the note."""


def intake(raw: RawPerson, today: date, match_region: MatchRegion | None = None) -> Intake:
    """Read a row into columns of `person`; only columns that have a value are in it."""
    more = {column: text for column, text in raw.more.items() if not is_missing(text)}
    coded = {column: CODES[column].find(more.get(column, "")) for column in _CODED}
    unread = {c: more[c] for c in _CODED if c in more and coded[c] is None}
    values: dict[str, Value] = {"full_name": suggest_name(raw.name)}
    values.update(_nik(raw))
    values.update(_birth(raw, today))
    values.update(_phone(more.get("phone", "")))
    values.update(_region(more, match_region))
    values.update(coded)
    values.update({column: more[column] for column in _PLAIN if column in more})
    notes = [more.get("note", ""), *unread.values()]
    values["note"] = "; ".join(note for note in notes if note)
    status = more.get("status", "")
    return Intake(
        {column: value for column, value in values.items() if value not in (None, "")},
        CODES["category"].find(status),
        status,
        unread,
    )


def _nik(raw: RawPerson) -> dict[str, Value]:
    # Sixteen digits stand in the column even where they contradict themselves: people are the
    # same by them, and what is wrong with them is computed.
    nik = whole_nik(raw)
    if nik:
        return {"nik": nik, "nik_text": raw.nik.strip(), "nik_status": "ADA"}
    if is_missing(raw.nik):
        return {"nik_status": "BELUM_ADA"}
    written = _as_rounded(raw.nik) if raw.nik_is_number else raw.nik.strip()
    return {"nik_text": written, "nik_status": "ADA"}


def _as_rounded(digits: str) -> str:
    """Return a number as a spreadsheet shows it, so that it is never taken for a whole NIK."""
    if len(digits) < 2 or not digits.isdigit():
        return digits
    return f"{digits[0]},{digits[1:].rstrip('0') or '0'}E+{len(digits) - 1}"


def _birth(raw: RawPerson, today: date) -> dict[str, Value]:
    if is_missing(raw.birth):
        return {}
    born = read_birth(raw.birth, today).value
    if born is None:
        return {"birth_text": raw.birth.strip()}
    return {
        "birth_date": born.value,
        "birth_precision": born.precision,
        "birth_on": born.on.isoformat() if born.on else None,
        "birth_text": raw.birth.strip(),
    }


def _phone(text: str) -> dict[str, Value]:
    return {"phone": read_phone(text).value, "phone_text": text}


def _region(more: Mapping[str, str], match: MatchRegion | None) -> dict[str, Value]:
    levels = [more.get(level, "") for level in ("village", "district", "regency")]
    found = match(*levels) if match and any(levels) else None
    return {
        "region_code": found.code if found else None,
        "region_text": ", ".join(level for level in levels if level),
        "postal_code": found.postal_code if found else None,
    }
