"""One application with the program's own fonts and theme; nothing here replaces what can run."""

import os
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services.on_stick import plugged
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.volumes import Volume
from lipas_desktop.system.zones import WITA
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.preferences import Preferences
from tests.ui.asker import ScriptedAsker
from tests.ui.desks import Desks
from tests.ui.house import found_house

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    qapp.setCursorFlashTime(0)
    theme.install(qapp, RESOURCES)
    return qapp


@pytest.fixture
def look(app: QApplication) -> Iterator[theme.Theme]:
    """The theme, back to light at 100 % afterwards."""
    yield theme.current()
    if (theme.current().name, theme.current().percent) != ("light", 100):
        theme.current().use("light", 100)


@pytest.fixture(scope="session")
def languages(app: QApplication) -> Languages:
    script = ROOT / "packaging" / "i18n.py"
    subprocess.run([sys.executable, str(script), "compile"], check=True)
    made = Languages(RESOURCES / "i18n", app)
    made.use("id")
    return made


@pytest.fixture
def volumes() -> list[Volume]:
    """What is mounted on the computers of a test: nothing, whatever this machine has plugged in."""
    return []


@pytest.fixture
def context(
    look: theme.Theme, languages: Languages, volumes: list[Volume], tmp_path: Path
) -> Iterator[AppContext]:
    operations = Operations()
    yield AppContext(
        resources=RESOURCES,
        clock=FixedClock(1_635_388_920_000, WITA),
        operations=operations,
        ask=ScriptedAsker(),
        theme=look,
        languages=languages,
        preferences=Preferences(tmp_path / "window.ini"),
        find_sticks=lambda: plugged(volumes),
        may=lambda right: True,
    )
    operations.close()
    if languages.current != "id":
        languages.use("id")


@pytest.fixture
def session(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    """A house with its administrator logged in; the context has it."""
    assert isinstance(context.clock, FixedClock)
    context.session = found_house(tmp_path / "house", context.clock)
    yield context.session
    # What is still being written comes first.
    context.operations.close()
    context.session.close()


@pytest.fixture
def desks(
    look: theme.Theme,
    languages: Languages,
    volumes: list[Volume],
    qtbot: QtBot,
    tmp_path: Path,
) -> Iterator[Desks]:
    """Computers at their gate, as many as a test makes."""
    made = Desks(tmp_path, look, languages, lambda: plugged(volumes), qtbot)
    yield made
    made.switch_off()
    if languages.current != "id":
        languages.use("id")
