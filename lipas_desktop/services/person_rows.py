"""From a list's row, as written, to the columns of a person."""

from collections.abc import Callable
from typing import TypeAlias

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.fates import RawPerson
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.services.checked import (
    birth_columns,
    nik_columns,
    phone_columns,
    region_columns,
)
from lipas_desktop.services.session import Session

Find: TypeAlias = Callable[[str, str], str | None]
"""Column and text as written to the code that is meant, None where there is none."""
CODED = ("sex", "education", "marital", "religion")
_TEXTS = ("alias", "street", "rt", "rw", "prior_job", "note")


def usual_code(column: str, text: str) -> str | None:
    """Return the code of a usual way of writing."""
    return CODES[column].find(text)


def person_values(
    session: Session, raw: RawPerson, near: str, find: Find = usual_code
) -> dict[str, Value]:
    """Return the columns that a row gives; what is empty or `-` is left out.

    `near` is the region whose places are meant where others are called the same.
    """
    values: dict[str, Value] = {"full_name": suggest_name(raw.name) or None}
    values |= nik_columns(raw.nik_text)
    if raw.birth or raw.more.get("birth_place"):
        place = raw.more.get("birth_place", "")
        values |= birth_columns(raw.birth, session.clock.today(), suggest_name(place))
    values |= _coded(raw, find) | _texts(raw, find) | _region(session, raw, near)
    if not is_missing(raw.more.get("phone", "")):
        values |= phone_columns(raw.more["phone"])
    return {column: value for column, value in values.items() if value is not None}


def unread_codes(raw: RawPerson, find: Find) -> dict[str, str]:
    """Return what is written where a code should stand, and means none."""
    written = {column: raw.more.get(column, "").strip() for column in CODED}
    return {
        column: text
        for column, text in written.items()
        if not is_missing(text) and find(column, text) is None
    }


def _coded(raw: RawPerson, find: Find) -> dict[str, Value]:
    """Return the code of a usual way of writing; another one is kept with the notes."""
    found: dict[str, Value] = {}
    for column in CODED:
        written = raw.more.get(column, "")
        if written and not is_missing(written):
            found[column] = find(column, written)
    return found


def _texts(raw: RawPerson, find: Find) -> dict[str, Value]:
    found: dict[str, Value] = {
        column: raw.more[column].strip()
        for column in _TEXTS
        if not is_missing(raw.more.get(column, ""))
    }
    unread = [*unread_codes(raw, find).values()]
    if unread:
        found["note"] = "; ".join([*([str(found["note"])] if "note" in found else []), *unread])
    return found


def _region(session: Session, raw: RawPerson, near: str) -> dict[str, Value]:
    names = [raw.more.get(part, "") for part in ("village", "district", "regency")]
    village, district, regency = ("" if is_missing(name) else name for name in names)
    if not (village or district or regency):
        return {}
    region = session.regions.match(village, district, regency, near)
    if region is None:
        home = niks.normalise(raw.nik)[:4]
        region = session.regions.match(village, district, regency, home)
    return region_columns(region, ", ".join(name for name in (village, district, regency) if name))
