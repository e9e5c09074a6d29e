"""Numbers: of certificates by a pattern that a house may change, of people by a fixed one."""

import re
from dataclasses import dataclass
from datetime import date

from lipas_desktop.domain.date_words import ROMAN_MONTHS
from lipas_desktop.domain.errors import InputError

DEFAULT_PATTERN = "{seq:04}/{issuer}/PLT/{roman_month}/{year}"

_PLACE = re.compile(r"\{([a-z_]+)(?::0?([1-9]))?\}")
_ALSO = {
    "urut": "seq",
    "kode_penerbit": "issuer",
    "bulan_romawi": "roman_month",
    "bulan": "month",
    "tahun": "year",
}
_KNOWN = frozenset(_ALSO.values())
_LOCAL = re.compile(r"([A-Z0-9]{1,12})-(\d{4})(?:-([2-9]|[1-9]\d))?-(\d{4,})")


def check_pattern(pattern: str) -> None:
    """Raise InputError unless a pattern holds the sequence once and only known places."""
    names = [_ALSO.get(match[1], match[1]) for match in _PLACE.finditer(pattern)]
    for name in names:
        if name not in _KNOWN:
            raise InputError("numbering.unknown_place", name=name)
    rest = _PLACE.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise InputError("numbering.brackets")
    if names.count("seq") != 1:
        raise InputError("numbering.no_seq")


def certificate_number(pattern: str, seq: int, issuer: str, on: date) -> str:
    """Return a number such as 0007/RKO/PLT/X/2021 for a certificate issued on a day."""
    check_pattern(pattern)
    return _filled(pattern, issuer, on, seq=f"{seq}", month=True)


def series(pattern: str, issuer: str, on: date) -> str:
    """Return what all numbers share among which the sequence counts: */RKO/PLT/*/2021.

    A pattern with the year begins anew each year; the month never does that.
    """
    check_pattern(pattern)
    return _filled(pattern, issuer, on, seq="*", month=False)


def read_seq(pattern: str, number: str) -> int | None:
    """Return the sequence in a number made by a pattern, or None if it was made by another."""
    check_pattern(pattern)
    at, parts = 0, []
    for match in _PLACE.finditer(pattern):
        parts.append(re.escape(pattern[at : match.start()]))
        parts.append(r"(\d+)" if _ALSO.get(match[1], match[1]) == "seq" else r".+?")
        at = match.end()
    found = re.fullmatch("".join(parts) + re.escape(pattern[at:]), number)
    return int(found[1]) if found else None


def _filled(pattern: str, issuer: str, on: date, *, seq: str, month: bool) -> str:
    values = {
        "seq": seq,
        "issuer": issuer,
        "year": f"{on.year:04}",
        "month": f"{on.month}" if month else "*",
        "roman_month": ROMAN_MONTHS[on.month - 1] if month else "*",
    }

    def place(match: re.Match[str]) -> str:
        text = values[_ALSO.get(match[1], match[1])]
        return text.zfill(int(match[2])) if match[2] and text.isdigit() else text

    return _PLACE.sub(place, pattern)


@dataclass(frozen=True)
class LocalNumber:
    """A person's number within a house: RKO-2021-0042 on PC 1, RKO-2021-2-0042 on PC 2."""

    house: str
    year: int
    seq: int
    pc: int = 1

    def __str__(self) -> str:
        pc = "" if self.pc == 1 else f"{self.pc}-"
        return f"{self.house}-{self.year:04}-{pc}{self.seq:04}"

    @classmethod
    def read(cls, text: str) -> "LocalNumber | None":
        """Read a number as printed, in capitals or not; None where it is something else."""
        found = _LOCAL.fullmatch(text.strip().upper())
        if not found:
            return None
        return cls(found[1], int(found[2]), int(found[4]), int(found[3] or 1))
