"""A house of two computers for tests that try to break it."""

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
