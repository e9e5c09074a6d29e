"""Start the window on *Peserta* with a register opened by its raw key; say when it is usable.

Run as a program of its own: `python -m tests.bench.start_ours FOLDER`, the folder of a
`registers.Register`. The clerk's password is left out, since stretching it is meant to be slow.
"""

import sys
from pathlib import Path

from lipas_desktop.app.loading import loading


def main(folder: Path) -> None:
    with loading():
        from PySide6.QtWidgets import QApplication

        from lipas_desktop.app.window import Program, build_context
        from lipas_desktop.system.paths import Paths
        from tests.bench import registers

        app = QApplication(sys.argv[:1])
        program = Program(build_context(app, Paths.of_user(folder)))
        program.context.session = registers.read(folder).open()
        program.context.may = lambda right: True
        program.window.show_work("people")
        program.window.show()
        for _ in range(3):
            app.processEvents()
    sys.stdout.write("usable\n")
    sys.stdout.flush()
    sys.stdin.readline()
    program.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
