from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of plans and vectors that lies beside a working copy of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder with the format's vectors is not beside this copy")
    return SHARED


@pytest.fixture
def vectors(shared: Path) -> Path:
    return shared / "vectors"
