"""A closed register that is copied for each try and opened by its raw key."""

import os
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.session import Session
from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS, Step
from lipas_desktop.store.snapshot import check_whole
from lipas_desktop.store.store import Store
from lipas_desktop.system import instance
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys.device import DeviceKeys
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.zones import WITA
from tests.faults.disk import DatabaseOn, Disk
from tests.unit.services.conftest import places_in

NEXT = Step(
    STEPS[-1].version + 1,
    (
        "CREATE TABLE person_copy AS SELECT * FROM person",
        "ALTER TABLE inbox ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX person_copy_id ON person_copy (id)",
        "DROP INDEX inbox_state",
    ),
)
"""A version that has not been: tables copied, altered and dropped."""


@dataclass(frozen=True)
class Kept:
    """Where it lies, and all that opens it; can be handed to another process."""

    folder: Path
    register: str
    register_key: bytes
    device: DeviceKeys
    account_id: RowId | None

    @classmethod
    def of(cls, session: Session) -> "Kept":
        """Close a session and keep its register."""
        session.close()
        folder = session.places.live.parent
        key, account = session.register_key, session.account_id
        return cls(folder, session.register, key, session.device, account)

    @property
    def key(self) -> bytes:
        """Return the key of the database."""
        return sub_key(self.register_key, "database", self.register)

    def copy(self, folder: Path) -> Path:
        shutil.copytree(self.folder, folder)
        return folder

    def open(self, folder: Path, disk: Disk | None = None) -> Session:
        """Open a copy, as the program does, or on a disk that may fail."""
        places = places_in(folder)
        clock = HouseClock(FixedClock.on(date(2021, 10, 28), WITA))
        path, backups = places.database, places.backups
        if disk is None:
            store = Store.open(path, self.key, backups=backups, clock=clock, random=os.urandom)
        else:
            database = DatabaseOn(disk, path, self.key, pages=50)
            store = Store(database, clock=clock, random=os.urandom)
        return Session(
            places=places,
            store=store,
            clock=clock,
            random=os.urandom,
            regions=places.regions,
            register=self.register,
            register_key=self.register_key,
            device=self.device,
            account_id=self.account_id,
            instance=instance.take(places.live, 0),
        )


def check_version(path: Path, key: bytes, backups: Path, people: int) -> None:
    """Check that a cut upgrade left one version or the other whole, and can be repeated."""
    database = Database(path, key)
    try:
        version = database.value("PRAGMA user_version")
        assert version in (STEPS[-1].version, NEXT.version)
        done = database.rows("SELECT 1 FROM sqlite_master WHERE name = 'person_copy'")
        assert bool(done) == (version == NEXT.version)
        upgrade(database, backups, "2021-10-28_090001", [*STEPS, NEXT])
        assert database.value("SELECT count(*) FROM person") == people
        assert database.value("SELECT count(*) FROM person_copy") == people
        check_whole(database)
    finally:
        database.close_all()
