"""Invented people by the hundred thousand, in a register and in workbooks. Nobody is real."""

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.checked import birth_columns, nik_columns, phone_columns, region_columns
from lipas_desktop.services.numbers import take_local_numbers
from lipas_desktop.services.session import Session

ROOT = Path(__file__).resolve().parents[2]
FIRST, LAST = date(1950, 1, 1), date(2006, 12, 31)
CLANS = 1_500
AT_ONCE = 1_000

Invented = Any
"""messy_people.Invented: packaging/ is no package."""


def packaging(name: str) -> ModuleType:
    """Return a module of packaging/, which holds the makers of samples."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return import_module(name)
    finally:
        sys.path.pop(0)


def invent(random: Random, count: int) -> list[Invented]:
    """Invent people with names of two or three words, of whom many share one or two."""
    messy = packaging("messy_people")
    syllables = [one + two for one in "bdfhklmnprst" for two in "aeiou"]
    clans = ["".join(random.choices(syllables, k=3)).capitalize() for _ in range(CLANS)]
    return [_person(random, messy, clans) for _ in range(count)]


def _person(random: Random, messy: ModuleType, clans: Sequence[str]) -> Invented:
    sex = random.choice("LP")
    given = messy.MEN if sex == "L" else messy.WOMEN
    names = [*random.sample(given, random.randint(1, 2)), random.choice(clans)]
    born = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
    code, district = random.choice(messy.DISTRICTS)
    day = born.day + (40 if sex == "P" else 0)
    nik = f"{code}{day:02}{born:%m%y}{random.randint(1, 9999):04}"
    return messy.Invented(" ".join(names), sex, born, random.choice(messy.PLACES), district, nik)


def enter(session: Session, random: Random, people: Sequence[Invented]) -> list[RowId]:
    """Enter people by the log, a thousand an action, each with some twenty values."""
    today, ids = session.clock.today(), []
    villages = session.regions.children("53.71.04")
    for start in range(0, len(people), AT_ONCE):
        part = people[start : start + AT_ONCE]
        with session.store.writing():
            numbers = take_local_numbers(session, today.year, len(part))
            edits = []
            for person, number in zip(part, numbers, strict=True):
                values = columns(random, person, today)
                values |= region_columns(random.choice(villages), "")
                own = {"local_no": number, "registered_on": today.isoformat(), "source": "IMPOR"}
                edits.append(Insert("person", (), {**values, **own}))
            ids += [row for row in session.append("data", edits).ids if row]
    return ids


def columns(random: Random, person: Invented, today: date) -> dict[str, Value]:
    """Return what stands in the register of a person."""
    values: dict[str, Value] = {
        "full_name": person.name,
        "sex": person.sex,
        "street": f"Jl. Melati No. {random.randint(1, 120)}",
        "rt": str(random.randint(1, 20)),
        "rw": str(random.randint(1, 9)),
        "education": random.choice(("SD", "SMP", "SMA", "S1")),
    }
    values |= nik_columns(person.nik)
    values |= birth_columns(f"{person.birth:%d-%m-%Y}", today, person.place)
    values |= phone_columns(f"0812{random.randrange(10**8):08}")
    return {column: value for column, value in values.items() if value is not None}
