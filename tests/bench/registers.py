"""Registers of many people: built once through the log, kept under build/bench, copied to be used.

What is kept is thrown away as soon as anything that it is made by has changed.
"""

import json
import os
import shutil
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random

from lipas_desktop.domain import b64
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.founding import NewRegister, start_session
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys.device import read_device_keys
from lipas_desktop.system.zones import WITA
from tests.bench.people import ROOT, enter, invent
from tests.ui.house import found_house

KEPT = ROOT / "build" / "bench"
SEED = 7
TODAY = date(2021, 10, 28)
MADE_BY = ("lipas_desktop/store", "lipas_desktop/domain", "tests/bench/people.py")


@dataclass(frozen=True)
class Register:
    """A closed register in a folder of its own, and the raw key that opens it."""

    folder: Path
    register: str
    key: bytes
    account: RowId | None

    @property
    def places(self) -> Places:
        """Return where its parts lie."""
        return Places(
            live=self.folder / "register",
            backups=self.folder / "backups",
            state=self.folder / "state",
            resources=paths.resources(),
            forms=paths.forms(),
        )

    def copy(self, folder: Path) -> "Register":
        """Return a copy that may be written to."""
        shutil.copytree(self.folder, folder)
        return Register(folder, self.register, self.key, self.account)

    def open(self) -> Session:
        """Open it by its raw key: no password is stretched."""
        device = read_device_keys(self.places.live, register=self.register, register_key=self.key)
        assert device is not None
        return start_session(
            self.places,
            NewRegister(self.places.live, self.register, self.key, device),
            self.account,
            clock=FixedClock.on(TODAY, WITA),
            random=os.urandom,
        )


def build(folder: Path, people: int) -> Register:
    """Found a house and enter people; also where it lay before and is still the same."""
    facts = folder / "key.json"
    if not facts.exists():
        shutil.rmtree(folder, ignore_errors=True)
        random = Random(SEED)
        session = found_house(folder, FixedClock.on(TODAY, WITA))
        try:
            enter(session, random, invent(random, people))
        finally:
            session.close()
        known = [session.register, b64.encode(session.register_key), session.account_id]
        facts.write_text(json.dumps(known))
    return read(folder)


def read(folder: Path) -> Register:
    """Return a register that was built."""
    register, key, account = json.loads((folder / "key.json").read_text())
    return Register(folder, register, b64.decode(key), account)


def kept(people: int) -> Register:
    """Return the register of so many people that is kept from run to run."""
    folder = KEPT / f"{people}-{_digest()}"
    for old in KEPT.glob(f"{people}-*"):
        if old != folder:
            shutil.rmtree(old)
    return build(folder, people)


def _digest() -> str:
    found = sha256()
    for name in MADE_BY:
        path = ROOT / name
        files = sorted(path.rglob("*.py")) + sorted(path.rglob("*.toml"))
        for file in files or [path]:
            found.update(file.read_bytes())
    return found.hexdigest()[:12]
