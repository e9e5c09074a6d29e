"""A house of two computers for tests that try to break it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from lipas_desktop.services.session import Session
from tests.unit.services.conftest import (  # noqa: F401
    Join,
    clock,
    found,
    house,
    join,
    recovery_code,
    sessions,
)


@pytest.fixture
def second(house: Session, join: Join) -> Session:  # noqa: F811
    return join(house)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what is tried thousands of times waits for no disk."""
    shared = Path("/dev/shm")
    if not shared.is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=shared))
    yield folder
    shutil.rmtree(folder)
