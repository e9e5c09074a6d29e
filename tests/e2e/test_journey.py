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
    (tmp_path / "screen").mkdir()
    (tmp_path / "desk").mkdir()
    with display(tmp_path / "screen") as name:
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.journey", str(tmp_path / "desk")],
            cwd=ROOT,
            env=dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb", PYTHONPATH=str(ROOT)),
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
