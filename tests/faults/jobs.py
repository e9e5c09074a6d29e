"""What a process does until it is killed; it says what was confirmed."""

import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from lipas_desktop.services import receiving, sync
from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS
from tests.faults.kept import NEXT, Kept
from tests.faults.pcs import add_people
from tests.unit.services.conftest import places_in

Job = Callable[[Kept, Path, Path, Connection], None]


def enter(kept: Kept, folder: Path, _: Path, say: Connection) -> None:
    session = kept.open(folder)
    say.send(0)
    for number in range(1, 100_000):
        add_people(session, 1, each=2)
        say.send(number)


def receive(kept: Kept, folder: Path, bundle: Path, say: Connection) -> None:
    session = kept.open(folder)
    say.send(0)
    receiving.receive(session, [bundle])
    say.send(1)
    os._exit(0)


def export(kept: Kept, folder: Path, stick: Path, say: Connection) -> None:
    session = kept.open(folder)
    say.send(0)
    sync.export(session, stick)
    say.send(1)
    os._exit(0)


def migrate(kept: Kept, folder: Path, _: Path, say: Connection) -> None:
    database = Database(places_in(folder).database, kept.key)
    say.send(0)
    upgrade(database, folder / "backups", "2021-10-28_090000", [*STEPS, NEXT])
    say.send(1)
    os._exit(0)
