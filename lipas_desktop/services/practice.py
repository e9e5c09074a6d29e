"""*Latihan*: a register of made-up people to try everything in; it is gone when one leaves it.

Its secrets are drawn anew and kept nowhere, so that what a power cut leaves of it can be read by
nobody, even where somebody typed a real name.
"""

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import Progress, silent
from lipas_desktop.services import attendance_imports, founding, house_settings, imports
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.opening import set_zone
from lipas_desktop.services.places import BACKUPS, REGISTER, Places
from lipas_desktop.services.practice_course import add_course
from lipas_desktop.services.samples import COURSE, LETTERHEAD, REGION, samples
from lipas_desktop.services.session import PRACTICE, Session
from lipas_desktop.system import instance
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.disk_errors import as_world_error
from lipas_desktop.system.instance import Instance
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.randomness import Random

FOLDER = "latihan"
STEPS = 4


@dataclass
class Practice:
    """A register of made-up people, open; it has a folder of its own under the program's state."""

    session: Session
    folder: Path
    held: Instance = field(repr=False)

    def end(self) -> None:
        """Close it and remove all of it; what a scanner still holds goes with the next one."""
        self.session.close()
        self.held.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def begin(
    places: Places,
    *,
    clock: Clock,
    random: Random,
    progress: Progress = silent,
    cost: Cost = FLOOR,
) -> Practice:
    """Make a register of made-up people, two activities and their attendance; takes some seconds.

    The register of the house is neither opened nor touched. WorldError file.*, store.*.
    """
    sweep(places)
    folder = places.state / FOLDER / random(8).hex()
    with as_world_error(folder):
        folder.mkdir(parents=True)
    held = instance.take(folder, clock.now_ms())
    try:
        session = _found(_inside(places, folder), clock, random, cost)
    except BaseException:
        held.release()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    practice = Practice(session, folder, held)
    try:
        set_zone(session)
        progress(1, STEPS)
        _fill(session, progress)
    except BaseException:
        practice.end()
        raise
    return practice


def sweep(places: Places) -> None:
    """Remove what a killed program left of practice; one that is in use stays."""
    left = places.state / FOLDER
    for folder in sorted(left.iterdir()) if left.is_dir() else []:
        try:
            instance.take(folder, 0).release()
        except WorldError:
            continue
        shutil.rmtree(folder, ignore_errors=True)


def _inside(places: Places, folder: Path) -> Places:
    """Return places with all that could be personal inside the folder that will be removed."""
    return replace(places, live=folder / REGISTER, backups=folder / BACKUPS)


def _found(places: Places, clock: Clock, random: Random, cost: Cost) -> Session:
    facts = NewHouse(
        name="Rumah Latihan",
        short_code=PRACTICE,
        type="BAPAS",
        region_code=REGION,
        pc_name="PC latihan",
        admin_name="Petugas Latihan",
        password=random(16).hex(),
    )
    code = recovery.new_code(random)
    session = founding.found_house(places, facts, code, clock=clock, random=random, cost=cost)
    with session.store.writing():
        session.store.plain.state.put(PRACTICE, "1")
    return session


def _fill(session: Session, progress: Progress) -> None:
    house_settings.save(session, {"issuer_name": "Rumah Latihan", **LETTERHEAD})
    sources = samples(session.places.resources)
    imports.take_people(session, imports.preview_people(session, sources.participants))
    progress(2, STEPS)
    attendance = attendance_imports.preview_attendance(session, sources.attendance)
    progress(3, STEPS)
    attendance_imports.take_attendance(session, attendance, COURSE)
    add_course(session)
    progress(STEPS, STEPS)
