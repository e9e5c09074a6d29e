"""Houses, sticks and small disks; each error is told in both languages."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.sentences.table import SENTENCES
from tests.disks import Disk, small_disk
from tests.e2e.houses import found_house, join

ROOT = Path(__file__).resolve().parents[2]
Found = Callable[..., Session]
MakeDisk = Callable[[int], Disk]
Told = Callable[[LipasError], str]

_CODE = re.compile(r"[a-z]+[._][a-z_]+\b|\bNone\b|[{}]")


@pytest.fixture
def ends() -> Iterator[ExitStack]:
    """What is closed after the test, the last first."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def found(ends: ExitStack, tmp_path: Path) -> Found:
    def make(folder: Path | None = None) -> Session:
        session = found_house(folder or tmp_path / "pc1")
        ends.callback(session.close)
        return session

    return make


@pytest.fixture
def house(found: Found) -> Session:
    return found()


@pytest.fixture
def second(house: Session, ends: ExitStack, tmp_path: Path) -> Session:
    """Another computer of the house."""
    return join(house, tmp_path, ends)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def disk(ends: ExitStack, tmp_path: Path) -> MakeDisk:
    """A disk of so many kilobytes; made before `found`, it is pulled after the register closed."""
    return lambda kib: ends.enter_context(small_disk(tmp_path / "disk", kib))


@pytest.fixture(scope="module")
def languages(qapp: QApplication) -> Iterator[Languages]:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "i18n.py"), "compile"], check=True)
    made = Languages(paths.resources() / "i18n", qapp)
    yield made
    made.use("id")


@pytest.fixture
def told(languages: Languages) -> Told:
    """Check that an error is told plainly in both languages; return its code."""

    def check(error: LipasError) -> str:
        assert error.code in SENTENCES
        said = {}
        for language in ("en", "id"):
            languages.use(language)
            shown = message(error)
            assert shown.title
            assert shown.whole.endswith("."), shown.whole
            # A dash stands where the sentence asks for a fact that the error does not tell.
            assert "–" not in shown.whole, shown.whole
            words = shown.whole.replace(str(error.params.get("name", "")) or "\0", "")
            assert not _CODE.search(words.replace(str(error.params.get("file", "")) or "\0", ""))
            said[language] = shown.whole
        assert said["en"] != said["id"]
        return error.code

    return check
