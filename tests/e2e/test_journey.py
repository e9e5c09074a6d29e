"""The whole first day in the real window, with the keyboard alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.display import display
from tests.marks import on_linux

ROOT = Path(__file__).resolve().parents[2]


@on_linux
@pytest.mark.e2e
def test_a_clerk_goes_from_first_run_to_imported_bundle_by_keyboard_alone(tmp_path: Path) -> None:
    screen, desk = tmp_path / "screen", tmp_path / "desk"
    screen.mkdir()
    desk.mkdir(mode=0o700)
    with display(screen) as name:
        environment = dict(os.environ, DISPLAY=name, PYTHONPATH=str(ROOT), HOME=str(desk))
        # Nothing of the desktop that the tests run on: its dialogs are not the program's.
        environment |= {
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "",
            "XDG_RUNTIME_DIR": str(desk),
        }
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.journey", str(desk)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
