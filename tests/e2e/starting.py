"""Starts the program, says where its window stands, and closes it: `... FOLDER [WIDTH HEIGHT]`.

With a size, the window is given that size before it is closed.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lipas_desktop.app.window import Program, build_context
from lipas_desktop.system import paths


def main(folder: Path, size: tuple[int, int] | None) -> None:
    app = QApplication(sys.argv[:1])
    where = paths.Paths.of_user(folder)
    where.create()
    program = Program(build_context(app, where, find_sticks=list), common=folder / "common")
    window = program.window
    program.start()
    assert QTest.qWaitForWindowActive(window)
    frame, screen = window.frameGeometry(), window.screen().availableGeometry()
    told = {
        "maximized": window.isMaximized(),
        "inside": screen.contains(frame),
        "size": [window.width(), window.height()],
        "place": [window.x(), window.y()],
        "icon": window.windowIcon().availableSizes() != [],
        "title": window.windowTitle(),
    }
    if size is not None:
        window.showNormal()
        window.resize(*size)
        QTest.qWaitForWindowExposed(window)
    QTimer.singleShot(200, window.close)
    app.exec()
    program.close()
    print(json.dumps(told))


if __name__ == "__main__":
    wanted = (int(sys.argv[2]), int(sys.argv[3])) if len(sys.argv) > 2 else None
    main(Path(sys.argv[1]), wanted)
