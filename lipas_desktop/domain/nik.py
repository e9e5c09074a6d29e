"""The national identity number as typed: 6 digits of region, birth (women: day + 40), serial.

It has no check digit and stays for life, so what contradicts the person is only a warning.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

LENGTH = 16
PROVINCES = frozenset(
    {"11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
     "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76",
     "81", "82", "91", "92", "93", "94", "95", "96"}
)  # fmt: skip
"""First two digits that are a province."""

_FEMALE_DAY = 40
_SEPARATORS = re.compile(r"[\s\u00a0\u200b'\"`’‘“”´.\-‐–_]")
_SCIENTIFIC = re.compile(r"\d[.,]\d+\s*E\s*\+?\s*\d+", re.IGNORECASE)


@dataclass(frozen=True)
class NikProblem:
    """One thing wrong with a number; a warning where it may be right all the same."""

    code: str
    severity: Literal["error", "warning"]
    params: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True)
class Nik:
    """What a number as typed says; parts are None where it cannot be read."""

    digits: str
    problems: tuple[NikProblem, ...] = ()
    district: str | None = None
    """Six digits of the district where the person was first registered."""
    sex: Literal["L", "P"] | None = None
    birth: date | None = None
    serial: str | None = None

    @property
    def valid(self) -> bool:
        """Tell whether nothing rules the number out."""
        return all(problem.severity != "error" for problem in self.problems)


def normalise(text: str) -> str:
    """Return a number without spaces, quotes, dots and hyphens; nothing else is taken out."""
    return _SEPARATORS.sub("", text)


def is_rounded_text(text: str) -> bool:
    """Tell whether a spreadsheet has shortened the number to the kind of `5,30619E+15`."""
    return _SCIENTIFIC.fullmatch(text.strip()) is not None


def rounded_text(number: str) -> str:
    """Return a number of a number cell as a spreadsheet shows it: 5,30619081005617E+15.

    So the digits that the cell has lost are never taken for digits of the number.
    """
    if not number[1:].isdigit():
        return number
    return f"{number[0]},{number[1:].rstrip('0') or '0'}E+{len(number) - 1}"


def parse(text: str, today: date, known_district: Callable[[str], bool] | None = None) -> Nik:
    """Read a number as typed. A district that `known_district` denies is only a warning."""
    digits = normalise(text)
    if is_rounded_text(text):
        return Nik(digits, (NikProblem("nik.rounded", "error"),))
    if not (digits.isascii() and digits.isdigit()):
        return Nik(digits, (NikProblem("nik.not_digits", "error"),))
    if len(digits) != LENGTH:
        length = ("digits", len(digits))
        return Nik(digits, (NikProblem("nik.length", "error", (length,)),))
    sex, birth = _birth(digits[6:12], today)
    problems = tuple(_problems(digits, birth, known_district))
    return Nik(digits, problems, digits[:6], sex if birth else None, birth, digits[12:])


def agrees(nik: Nik, year: int, month: int | None, day: int | None) -> bool:
    """Tell whether a number's birth date fits one known to the day, month or year."""
    if nik.birth is None:
        return True
    return (
        nik.birth.year % 100 == year % 100
        and month in (None, nik.birth.month)
        and day in (None, nik.birth.day)
    )


def mask(text: str) -> str:
    """Return a number for the screen: 5371******0003; a shorter one shows less still."""
    digits = normalise(text)
    if len(digits) < LENGTH:
        return "*" * len(digits)
    return f"{digits[:4]}******{digits[-4:]}"


def group(digits: str) -> str:
    """Return a number as people read it aloud: 537104 121196 0003."""
    return " ".join(part for part in (digits[:6], digits[6:12], digits[12:]) if part)


def _birth(part: str, today: date) -> tuple[Literal["L", "P"], date | None]:
    day, month, short_year = int(part[:2]), int(part[2:4]), int(part[4:])
    sex: Literal["L", "P"] = "P" if day > _FEMALE_DAY else "L"
    day -= _FEMALE_DAY if day > _FEMALE_DAY else 0
    late = _real_date(2000 + short_year, month, day)
    if late is not None and late <= today:
        return sex, late
    return sex, _real_date(1900 + short_year, month, day)


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _problems(
    digits: str, birth: date | None, known_district: Callable[[str], bool] | None
) -> list[NikProblem]:
    found = []
    if digits[:2] not in PROVINCES:
        found.append(NikProblem("nik.province", "error", (("province", digits[:2]),)))
    elif known_district is not None and not known_district(digits[:6]):
        found.append(NikProblem("nik.district_unknown", "warning", (("district", digits[:6]),)))
    if birth is None:
        found.append(NikProblem("nik.date", "error"))
    if digits[12:] == "0000":
        found.append(NikProblem("nik.serial", "error"))
    return found
