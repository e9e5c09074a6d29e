from pathlib import Path

import pytest

from lipas_desktop.pdf.faces import Faces, load_faces

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts" / "paper"


@pytest.fixture(scope="session")
def faces() -> Faces:
    return load_faces(FONTS)
