"""Pages come in by themselves after the start, one at a time."""

import subprocess
import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lipas_desktop.app.ahead import Ahead
from lipas_desktop.ui.pages.registry import FACTORIES, MODULES


def test_every_page_is_loaded_without_being_opened(qtbot: QtBot) -> None:
    owner = QObject()
    ahead = Ahead(MODULES, owner)
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done, timeout=20_000)
    assert all(name in sys.modules for name in MODULES)


def test_what_writes_workbooks_and_papers_is_not_loaded_for_the_first_window() -> None:
    late = {"openpyxl", "xlsxwriter", "reportlab", "zxingcpp", "pypdfium2", "pyxform"}
    program = f"import sys, lipas_desktop.app.window; print(*{late} & sys.modules.keys())"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []


def test_each_place_has_its_page_among_them() -> None:
    rooms = {name.split(".")[-2] for name in MODULES}
    assert set(FACTORIES) <= rooms
