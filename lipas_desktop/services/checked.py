"""Checked values: what somebody wrote becomes the columns of its group, and is never refused.

A value that can be read stands in its column, what was written beside it; what cannot be read is
kept as written and shows as *perlu dicek*, which is computed and never stored.
"""

from datetime import date

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.date_reading import read_birth
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.phones import read_phone
from lipas_desktop.domain.regions import Region

Columns = dict[str, Value]


def nik_columns(text: str) -> Columns:
    """Return the columns of a NIK as typed; empty, `-` and *belum ada* mean that there is none."""
    written = text.strip()
    if is_missing(written):
        return {"nik": None, "nik_text": written or None, "nik_status": "BELUM_ADA"}
    digits = niks.normalise(written)
    whole = len(digits) == niks.LENGTH and digits.isascii() and digits.isdigit()
    return {"nik": digits if whole else None, "nik_text": written, "nik_status": "ADA"}


def birth_columns(text: str, today: date, place: str | None = None) -> Columns:
    """Return the columns of a birth as typed: a day, a month, a year or an age counted today."""
    read = read_birth(text, today)
    columns = birth_value(read.value)
    columns["birth_text"] = text.strip() or None
    if place is not None:
        columns["birth_place"] = place.strip() or None
    return columns


def birth_value(value: PartialDate | None) -> Columns:
    """Return the columns of a birth that is known as far as it goes."""
    if value is None:
        return {"birth_date": None, "birth_precision": None, "birth_on": None}
    return {
        "birth_date": value.value,
        "birth_precision": value.precision,
        "birth_on": value.on.isoformat() if value.on else None,
    }


def phone_columns(text: str) -> Columns:
    """Return the columns of a telephone number as typed."""
    return {"phone": read_phone(text).value or None, "phone_text": text.strip() or None}


def region_columns(region: Region | None, text: str) -> Columns:
    """Return the columns of a region: found, or kept as written."""
    written = text.strip() or (region.line if region else "")
    return {"region_code": region.code if region else None, "region_text": written or None}
