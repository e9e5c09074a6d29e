"""Where the window stands on small and large screens, the first time and the next."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.display import LARGE, SMALL, display
from tests.marks import on_linux

ROOT = Path(__file__).resolve().parents[2]


def start(screen: str, folder: Path, *size: int) -> dict[str, Any]:
    """Start the program on a screen, close it again; return what it said of its window."""
    environment = dict(os.environ, DISPLAY=screen, QT_QPA_PLATFORM="xcb", PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.starting", str(folder), *map(str, size)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@on_linux
@pytest.mark.e2e
def test_a_small_screen_is_filled_and_what_was_made_of_it_is_kept(tmp_path: Path) -> None:
    with display(tmp_path, SMALL) as screen:
        first = start(screen, tmp_path / "data", 1100, 640)
        again = start(screen, tmp_path / "data")
    assert first["maximized"]
    assert first["icon"]
    assert first["title"] == "Bagaimana komputer ini akan dipakai?"
    assert not again["maximized"]
    assert again["size"] == [1100, 640]


@on_linux
@pytest.mark.e2e
def test_on_a_large_screen_the_window_stands_whole_in_the_middle(tmp_path: Path) -> None:
    with display(tmp_path, LARGE) as screen:
        told = start(screen, tmp_path / "data")
    assert not told["maximized"]
    assert told["inside"]
    assert told["size"] == [1366, 768]
    assert abs(told["place"][0] - (1920 - 1366) // 2) <= 20
