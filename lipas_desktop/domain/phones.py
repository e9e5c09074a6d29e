"""Telephone numbers as people write them, kept in the national form 0812..."""

import re
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain.missing import is_missing

PhoneProblem = Literal["phone.not_digits", "phone.length", "phone.several"]

_SEPARATORS = re.compile(r"[\s\u00a0.\-‐–()_'’\"]")
_SEVERAL = re.compile(r"[/,;&]|\b(?:atau|dan|or)\b", re.IGNORECASE)
_LABELS = re.compile(r"^\s*(?:hp|wa|telp?|tlp|no)\b[.:\s]*", re.IGNORECASE)


@dataclass(frozen=True)
class ReadPhone:
    """A number or a problem; neither where there is none."""

    value: str | None = None
    problem: PhoneProblem | None = None


def read_phone(text: str) -> ReadPhone:
    """Read a number as typed: +62 or a lost zero becomes 0; other countries keep their +."""
    if text.isascii() and text.isdigit():
        return _read_digits(text)
    if is_missing(text):
        return ReadPhone()
    bare = _LABELS.sub("", text.strip())
    if len([part for part in _SEVERAL.split(bare) if any(c.isdigit() for c in part)]) > 1:
        return ReadPhone(problem="phone.several")
    number = _SEPARATORS.sub("", bare)
    abroad = number.startswith("+") and not number.startswith("+62")
    digits = number.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return ReadPhone(problem="phone.not_digits")
    if abroad:
        fits = 8 <= len(digits) <= 15
        return ReadPhone(f"+{digits}") if fits else ReadPhone(problem="phone.length")
    return _read_digits(digits)


def _read_digits(digits: str) -> ReadPhone:
    national = _national(digits)
    longest = 13 if national.startswith("08") else 12
    if not national.startswith("0") or not 9 <= len(national) <= longest:
        return ReadPhone(problem="phone.length")
    return ReadPhone(national)


def show_phone(value: str) -> str:
    """Return a number in groups that can be read aloud: 0812-3456-7890."""
    if value.startswith("+") or len(value) < 9:
        return value
    parts = [value[:4], value[4:8], value[8:]]
    return "-".join(part for part in parts if part)


def _national(digits: str) -> str:
    for country in ("0062", "62"):
        if digits.startswith(country):
            return "0" + digits.removeprefix(country).removeprefix("0")
    return "0" + digits if digits.startswith("8") else digits
