"""A program that cannot begin says why, in a window and in one sentence."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lipas_desktop.app import logs
from lipas_desktop.app.crash import CrashHooks
from tests.disks import small_disk
from tests.ui.conftest import ROOT

# The box is built and shown as always; only nobody is there to close it.
START = """
import sys
from PySide6.QtWidgets import QMessageBox
from lipas_desktop.app.main import main

def read(box):
    box.show()
    print(box.windowTitle(), box.text(), box.informativeText(), sep="|")

QMessageBox.exec = read
sys.exit(main(sys.argv[1:]))
"""


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START, *arguments],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8"),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.mark.usefixtures("languages")
@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("id", 'Map data program "data" tidak bisa dibuat'),
        ("en", 'The program\'s data folder "data" cannot be made'),
    ],
)
def test_a_data_folder_that_cannot_be_made_is_said_in_a_window(
    language: str, title: str, tmp_path: Path
) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    done = start("--data-dir", str(tmp_path / "berkas" / "data"), "--language", language)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    name, said, more = done.stdout.strip().split("|")
    assert name == "Lipas Desktop"
    assert said == title
    assert more.endswith(".")


def test_hard_crashes_that_cannot_be_written_down_are_no_reason_not_to_start(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "disk", 100) as disk:
        disk.lock()
        recent = logs.start(disk.path / "logs")
        hooks = CrashHooks(disk.path / "logs", recent)
        hooks.install()
        hooks.remove()
        logging.getLogger("lipas_desktop").removeHandler(recent)
        assert disk.names() == []
        assert "hard crashes cannot be written down" in recent.lines[-1]
