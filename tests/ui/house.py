"""A founded house for screens: real files, cheap keys; people as clerks enter them."""

import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import founding
from lipas_desktop.services.checked import birth_columns, nik_columns, phone_columns, region_columns
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.numbers import take_local_numbers
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.kdf import Cost

CHEAP = Cost(1, 8_192, 1)


@cache
def _state() -> Path:
    """One folder for all houses of a run: forms are converted once, not for each test."""
    return Path(mkdtemp(prefix="lipas-ui-"))


def places_in(folder: Path) -> Places:
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=_state(),
        resources=paths.resources(),
        forms=paths.forms(),
    )


def found_house(folder: Path, clock: FixedClock, house_type: str = "RUMAH_KREATIF") -> Session:
    """Found a house with an administrator called Maria."""
    facts = NewHouse(
        name="Rumah Kreatif Oebobo",
        short_code="RKO",
        type=house_type,
        region_code="53.71.04.1001",
        pc_name="PC 1 Loket",
        admin_name="Maria",
        password="kupang melati sagu",
    )
    return founding.found_house(
        places_in(folder),
        facts,
        recovery.new_code(os.urandom),
        clock=clock,
        random=os.urandom,
        cost=CHEAP,
    )


Person = Mapping[str, str]


def add_people(session: Session, people: Iterable[Person]) -> list[RowId]:
    """Enter people; `nik`, `birth`, `phone`, `desa` as they stand on the paper."""
    rows = [_values(session, person) for person in people]
    with session.store.writing():
        numbers = take_local_numbers(session, session.clock.today().year, len(rows))
        edits = [
            Insert("person", (), {**row, "local_no": number})
            for row, number in zip(rows, numbers, strict=True)
        ]
        return [row for row in session.append("data", edits).ids if row]


def _values(session: Session, person: Person) -> dict[str, Value]:
    given = dict(person)
    today = session.clock.today()
    values: dict[str, Value] = {"registered_on": today.isoformat(), "source": "FORMULIR"}
    if "nik" in given:
        values |= nik_columns(given.pop("nik"))
    if "birth" in given:
        values |= birth_columns(given.pop("birth"), today)
    if "phone" in given:
        values |= phone_columns(given.pop("phone"))
    if "desa" in given:
        text = given.pop("desa")
        found = session.regions.find(text, session.house.region_code, 1)
        values |= region_columns(found[0] if found else None, "" if found else text)
    return {column: value for column, value in {**values, **given}.items() if value}
