"""A real register in a folder of its own, with a standing clock and repeatable randomness."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.store.database import Database
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from tests.unit.store.made import Made

KEY = bytes(range(32))


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.db"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock.on(date(2021, 10, 28), WITA)


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """An encrypted file without tables."""
    database = Database(path, KEY, busy_seconds=0.1)
    database.value("PRAGMA journal_mode = WAL")
    yield database
    database.close_all()


@pytest.fixture
def store(path: Path, clock: FixedClock) -> Iterator[Store]:
    store = Store.create(path, KEY, clock=clock, random=Random(1).randbytes)
    yield store
    store.close()


@pytest.fixture
def made(store: Store) -> Made:
    return Made(store)
