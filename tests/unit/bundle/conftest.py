from pathlib import Path
from random import Random

import pytest

from lipas_desktop.domain import b64
from tests.unit.bundle.house import House, Log


@pytest.fixture
def house() -> House:
    return House(Random(2021))


@pytest.fixture
def log(house: House) -> Log:
    log = house.log()
    log.people(3)
    log.add(["note", "attendance", "é “kutip” 😀"], ["void", 3, b64.encode(bytes(16)), "ganda"])
    return log


@pytest.fixture
def file(tmp_path: Path, house: House, log: Log) -> Path:
    """A small bundle from PC 1 to both PCs."""
    path = tmp_path / "paket.age"
    (bundle,) = house.write(house.contents(log))
    path.write_bytes(bundle.data)
    return path
