"""Read a bundle while somebody saves in the window; tell how long they waited.

Run as a program of its own: `python -m tests.bench.import_ours FOLDER SAVES [BUNDLE]`, the folder
of a `registers.Register`. Without a bundle so many forms are saved and nothing else happens.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from lipas_desktop.app.window import Program, build_context
from lipas_desktop.services import receiving, records
from lipas_desktop.services.open_form import Answered
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from lipas_desktop.system.paths import Paths
from tests.bench import registers
from tests.bench.people import columns, invent
from tests.faults.memory_child import peak

EVERY_MS, LOOK_MS = 150, 10
"""Between saves; between turns of the event loop."""


class Clerk:
    """Saves a new form again and again, and notes how long the answer took."""

    def __init__(self, program: Program, session: Session, most: int) -> None:
        self._operations, self._session = program.context.operations, session
        self._forms, self._most = self._filled_in(), most
        self.waited: list[float] = []
        self.turns: list[float] = []
        self._last = time.perf_counter()
        self._saving, self._looking = QTimer(), QTimer()
        for timer, slot, every in (
            (self._saving, self.save, EVERY_MS),
            (self._looking, self._look, LOOK_MS),
        ):
            timer.timeout.connect(slot)
            timer.start(every)
        self.loop = QEventLoop()

    def stop(self) -> None:
        self._saving.stop()
        self._looking.stop()
        self.loop.quit()

    def _filled_in(self) -> Iterator[Answered]:
        random, today = Random(11), self._session.clock.today()
        while True:
            (person,) = invent(random, 1)
            answers = columns(random, person, today)
            yield records.open_form(self._session, "person", defaults=answers).answered()

    def save(self) -> None:
        if self._most and len(self.waited) >= self._most:
            self.stop()
            return
        form, begun = next(self._forms), time.perf_counter()

        def saved(_: records.Saved) -> None:
            self.waited.append(time.perf_counter() - begun)

        self._operations.write(lambda: records.save(self._session, form), saved)

    def _look(self) -> None:
        now = time.perf_counter()
        self.turns.append(now - self._last - LOOK_MS / 1000)
        self._last = now


def main(folder: Path, saves: int, bundle: Path | None) -> None:
    app = QApplication(sys.argv[:1])
    program = Program(build_context(app, Paths.of_user(folder)))
    session = program.context.session = registers.read(folder).open()
    program.context.may = lambda right: True
    program.window.show_work("people")
    program.window.show()
    app.processEvents()
    before, begun = peak(), time.perf_counter()
    clerk = Clerk(program, session, 0 if bundle else saves)
    clerk.save()
    read: list[Received] = []

    def done(received: Received) -> None:
        read.append(received)
        clerk.stop()

    if bundle is not None:
        program.context.operations.write_long(
            lambda progress, cancel: receiving.receive(
                session, [bundle], progress=progress, cancel=cancel
            ),
            "Membaca paket data",
            done,
        )
    clerk.loop.exec()
    told = {
        "seconds": time.perf_counter() - begun,
        "state": [file.state for received in read for file in received.files],
        "changes": sum(received.changes for received in read),
        "saves": len(clerk.waited),
        "waited": clerk.waited,
        "turns": clerk.turns,
        "before": before,
        "peak": peak(),
    }
    program.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
