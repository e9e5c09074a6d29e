import pytest

from lipas_desktop.formengine.xlsform import load_form
from tests.unit.formengine.making import FORMS, Load


@pytest.fixture(scope="session")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Load:
    """Load the program's own forms, converted once a run."""
    cache = tmp_path_factory.mktemp("xform")
    return lambda name: load_form(FORMS / f"{name}.md", cache)
