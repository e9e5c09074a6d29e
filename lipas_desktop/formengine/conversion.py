"""Between answers as the register keeps them and the texts that XPath reads."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, tzinfo
from math import isfinite, nan, trunc
from typing import TypeAlias

from lipas_desktop.domain.edits import Value
from lipas_desktop.formengine.definition import Kind, Part
from lipas_desktop.formengine.xpath.dates import from_days, is_time, moment
from lipas_desktop.formengine.xpath.values import XValue, number_text, to_number, to_string

Answer: TypeAlias = Value | float | date
_TRUE = frozenset(("true", "1", "OK", "yes", "ya"))
_LONGEST_INTEGER = 18
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_INNER_BLANK = "\ue000"
"""Stands for a blank inside one of several values: blanks set them apart, as XPath wants."""


def text_of(value: Answer) -> str:
    """Write an answer as the text that the form holds; several codes are set apart by blanks."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, list):
        return " ".join(_INNER_BLANK.join(item.split()) for item in value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


MEASURED: frozenset[Kind] = frozenset(("integer", "decimal", "date", "datetime"))
"""Kinds whose answers may be unreadable as what their column keeps."""


def read_as(type_: str, text: str) -> str:
    """Write an answer as its type is written in a form; what cannot be read is read as nothing."""
    reading = _READINGS.get(type_)
    return text if reading is None or not text else reading(text.strip())


def _whole(text: str) -> str:
    number = float(text) if _NUMBER.fullmatch(text) else nan
    return number_text(float(trunc(number))) if isfinite(number) else ""


def _decimal(text: str) -> str:
    number = float(text) if _NUMBER.fullmatch(text) else nan
    if not isfinite(number):
        return ""
    return f"{number_text(number)}.0" if number == trunc(number) else text


def _date(text: str) -> str:
    return text[:10] if moment(text, UTC) is not None else ""


def _moment(text: str) -> str:
    return text if moment(text, UTC) is not None else ""


def _time(text: str) -> str:
    return text if is_time(text) else ""


def _point(text: str) -> str:
    """Return latitude, longitude, altitude and accuracy as decimals."""
    numbers = [float(part) for part in text.split() if _NUMBER.fullmatch(part)]
    if len(numbers) != len(text.split()) or not 2 <= len(numbers) <= 4:
        return ""
    if abs(numbers[0]) > 90 or abs(numbers[1]) > 180:
        return ""
    return " ".join(_decimal(part) for part in text.split())


_READINGS: dict[str, Callable[[str], str]] = {
    "int": _whole, "integer": _whole, "decimal": _decimal, "date": _date,
    "dateTime": _moment, "time": _time, "geopoint": _point,
}  # fmt: skip


def misfit(kind: Kind, text: str) -> str:
    """Return the code of what is wrong with a text for its kind of question, empty if nothing."""
    if not text:
        return ""
    if kind == "integer":
        return "" if _is_integer(text) else "form.not_a_whole_number"
    if kind == "decimal":
        return "" if _is_decimal(text) else "form.not_a_number"
    if kind == "time":
        return "" if is_time(text) else "form.not_a_time"
    if kind in ("date", "datetime"):
        return "" if moment(text, UTC) is not None else "form.not_a_date"
    return ""


def _is_integer(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_INTEGER


def _is_decimal(text: str) -> bool:
    whole, _, part = text.removeprefix("-").partition(".")
    return (whole + part).isdigit() and text.isascii()


def value_of(kind: Kind, text: str, column_type: str) -> Value:
    """Return an answer as its column keeps it; what does not fit stays text, never lost."""
    if kind == "select_multiple":
        return [item.replace(_INNER_BLANK, " ") for item in text.split()]
    if not text.strip():
        return [] if column_type == "list" else None
    if column_type == "list":
        return [text]
    if column_type == "bool":
        return text in _TRUE
    if (kind == "integer" or column_type == "int") and _is_integer(text):
        return int(text)
    return text


def calculated(part: Part, value: XValue, zone: tzinfo) -> str:
    """Write the result of a calculation in the type of its node."""
    if part.type in ("int", "integer", "decimal"):
        number = to_number(value, zone)
        if not isfinite(number):
            return ""
        return number_text(number if part.type == "decimal" else float(trunc(number)))
    if part.type in ("date", "dateTime") and isinstance(value, float):
        found = from_days(value, zone)
        text = "" if found is None else found.isoformat(timespec="milliseconds")
        return text[:10] if part.type == "date" else text
    text = "" if value != value else to_string(value)
    return text[:10] if part.type == "date" else text


def in_list_order(codes: Sequence[str], offered: Sequence[str]) -> list[str]:
    """Return codes in the order of their list; those that the list has not come last."""
    places = {code: place for place, code in enumerate(offered)}
    return sorted(dict.fromkeys(codes), key=lambda code: places.get(code, len(places)))
