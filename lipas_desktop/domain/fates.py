"""What becomes of each row of a participants' list: new, refused, already there, perhaps there.

Pure: rows and known people come in, fates go out. The kinds stand in the order in which they are
tried, and the first that holds wins. Only who knows earlier imports tells *taken_before*.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias, TypeVar

from lipas_desktop.domain.date_reading import ReadDate, read_birth
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.names import name_keys
from lipas_desktop.domain.nik import LENGTH, PROVINCES, is_rounded_text, normalise, rounded_text

FateName = Literal["new", "error", "duplicate", "likely_duplicate"]
Kind = Literal[
    "name_missing",
    "nik_rounded",
    "nik_length",
    "nik_province",
    "birth_date",
    "taken_before",
    "duplicate_exact",
    "duplicate_likely",
    "nik_missing",
    "ok",
]
FATE_OF: Mapping[Kind, FateName] = {
    "name_missing": "error",
    "nik_rounded": "error",
    "nik_length": "error",
    "nik_province": "error",
    "birth_date": "error",
    "taken_before": "duplicate",
    "duplicate_exact": "duplicate",
    "duplicate_likely": "likely_duplicate",
    "nik_missing": "new",
    "ok": "new",
}
Who = TypeVar("Who")
ByBirth: TypeAlias = Mapping[str, Sequence[tuple[str, Who]]]
"""By a birth as far as it is known: each name with the one who bears it."""


@dataclass(frozen=True)
class RawPerson:
    """A row of a list as written, its columns named; `sheet_row` counts from 1 as in Excel."""

    sheet_row: int
    name: str = ""
    nik: str = ""
    nik_is_number: bool = False
    """The number stood in a number cell, which keeps 15 digits and drops the sixteenth."""
    birth: str = ""
    """The date of birth as written, the place already parted from it."""
    more: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    """What is written for further questions of the form, by question."""

    @property
    def nik_text(self) -> str:
        """Return the NIK to be kept as written; a rounded one as a spreadsheet shows it."""
        return rounded_text(self.nik) if self.nik_is_number else self.nik


@dataclass(frozen=True)
class KnownPeople:
    """Who is in the register: by NIK, and by birth; the values tell who."""

    by_nik: Mapping[str, str] = field(default_factory=dict)
    by_birth: ByBirth[str] = field(default_factory=dict)

    @classmethod
    def of(cls, people: Iterable[tuple[str, str, str, PartialDate | None]]) -> "KnownPeople":
        """Index people given as (id, name, NIK or empty, birth)."""
        by_nik: dict[str, str] = {}
        by_birth: dict[str, list[tuple[str, str]]] = {}
        for person, name, nik, born in people:
            if nik:
                by_nik.setdefault(nik, person)
            if birth := _comparable(born):
                by_birth.setdefault(birth, []).append((name, person))
        return cls(by_nik, by_birth)


@dataclass(frozen=True)
class Fate:
    """What becomes of a row, why, and whom it is the same as: a person or an earlier row."""

    sheet_row: int
    kind: Kind
    person: str | None = None
    earlier_row: int | None = None

    @property
    def fate(self) -> FateName:
        """Return the fate that the kind leads to."""
        return FATE_OF[self.kind]


def decide(rows: Iterable[RawPerson], known: KnownPeople, today: date) -> list[Fate]:
    """Return a fate for each row, in the order of rows; a later row yields to an earlier one."""
    return list(each_fate(rows, known, today))


def each_fate(rows: Iterable[RawPerson], known: KnownPeople, today: date) -> Iterator[Fate]:
    """Yield what `decide` returns, row by row."""
    nik_rows: dict[str, int] = {}
    birth_rows: dict[str, list[tuple[str, int]]] = {}
    for row in rows:
        read = read_birth(row.birth, today)
        nik, birth = whole_nik(row), _comparable(read.value)
        kind = _error(row, read)
        if kind is None:
            yield _same(row, nik, birth, known, nik_rows, birth_rows)
        else:
            yield Fate(row.sheet_row, kind)
        # Any earlier row counts, also one that was refused: it may be taken after all.
        if nik:
            nik_rows.setdefault(nik, row.sheet_row)
        if birth:
            birth_rows.setdefault(birth, []).append((row.name, row.sheet_row))


def _comparable(born: PartialDate | None) -> str:
    """Return a birth as a text; empty for an age, which says another year every month."""
    return "" if born is None or born.on is not None else born.value


def has_nik(row: RawPerson) -> bool:
    """Tell whether anything that should be a NIK stands in the row."""
    return row.nik_is_number or not is_missing(row.nik)


def whole_nik(row: RawPerson) -> str:
    """Return the sixteen digits of a row's NIK, or nothing where they are not all there."""
    if row.nik_is_number or not has_nik(row):
        return ""
    digits = normalise(row.nik)
    return digits if len(digits) == LENGTH and digits.isascii() and digits.isdigit() else ""


def _error(row: RawPerson, birth: ReadDate) -> Kind | None:
    if not any(letter.isalpha() for letter in row.name):
        return "name_missing"
    if row.nik_is_number or is_rounded_text(row.nik):
        return "nik_rounded"
    if has_nik(row):
        nik = whole_nik(row)
        if not nik:
            return "nik_length"
        if nik[:2] not in PROVINCES:
            return "nik_province"
    return "birth_date" if birth.problem == "date.no_such_day" else None


def _same(
    row: RawPerson,
    nik: str,
    birth: str,
    known: KnownPeople,
    nik_rows: Mapping[str, int],
    birth_rows: ByBirth[int],
) -> Fate:
    if nik:
        if nik in known.by_nik or nik in nik_rows:
            return Fate(row.sheet_row, "duplicate_exact", known.by_nik.get(nik), nik_rows.get(nik))
        return Fate(row.sheet_row, "ok")
    # Names are read only of those born on the same day, since reading all takes long.
    people, rows = known.by_birth.get(birth, ()), birth_rows.get(birth, ())
    for key in sorted(name_keys(row.name)) if people or rows else ():
        person, earlier = _called(people, key), _called(rows, key)
        if person is not None or earlier is not None:
            return Fate(row.sheet_row, "duplicate_likely", person, earlier)
    return Fate(row.sheet_row, "nik_missing")


def _called(people: Sequence[tuple[str, Who]], key: str) -> Who | None:
    return next((who for name, who in people if key in name_keys(name)), None)
