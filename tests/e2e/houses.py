"""Computers of a house without their window, and what must hold when something goes wrong."""

import hashlib
import os
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from PIL import Image

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import backup, founding, joining, opening, records
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.kdf import Cost
from lipas_desktop.system.zones import WITA

CHEAP = Cost(1, 8_192, 1)
PASSWORD = "kelapa lontar sasando"
CLOCK = FixedClock.on(date(2021, 10, 28), WITA)
DEMO = paths.resources() / "demo"


def places(folder: Path) -> Places:
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )


def found_house(folder: Path) -> Session:
    facts = NewHouse(
        name="Rumah Contoh",
        short_code="RCO",
        type="RUMAH_KREATIF",
        region_code="53.71.04.1001",
        pc_name="PC 1",
        admin_name="Petugas Contoh",
        password=PASSWORD,
    )
    code = recovery.new_code(os.urandom)
    return founding.found_house(
        places(folder), facts, code, clock=CLOCK, random=os.urandom, cost=CHEAP
    )


def open_again(session: Session, secret: str = PASSWORD) -> Session:
    folder = session.places.live.parent
    return opening.open_register(
        places(folder),
        secret,
        random=os.urandom,
        clock=CLOCK,
        floor=CHEAP,
        common=folder / "common",
    )


def join(house: Session, folder: Path, ends: ExitStack) -> Session:
    """Let a second computer join; `ends` closes it."""
    stick = folder / "joining"
    stick.mkdir()
    joined = joining.begin(
        places(folder / "pc2"),
        "PC 2",
        recovery.new_code(os.urandom),
        clock=CLOCK,
        random=os.urandom,
        cost=CHEAP,
    )
    ends.callback(joined.close)
    joining.write_request(joined, stick)
    (request,) = joining.find_requests(stick)
    joining.accept(house, request, stick)
    joining.take(joined, joining.find_answer(joined, stick), stick)
    return joined


def restore(folder: Path, copy: Path) -> Session:
    return backup.restore(
        places(folder), copy, PASSWORD, clock=CLOCK, random=os.urandom, floor=CHEAP
    )


def add(session: Session, name: str) -> RowId:
    """Fill the participants' form and save it, as the page does."""
    opened = records.open_form(session, "person")
    opened.state.answer("full_name", name)
    opened.state.answer("sex", "P")
    saved, _ = records.save(session, opened.answered())
    return saved.id


def people(session: Session) -> list[str]:
    return sorted(row.text("full_name") for row in session.store.rows.list("person"))


def contents(folder: Path) -> dict[str, str]:
    """Return the hash of every file, but of the lock, which whoever tries to open leaves there."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "register.lock"
    }


def picture(path: Path) -> Path:
    Image.effect_noise((120, 90), 60).save(path, "PNG")
    return path
