"""The journey itself, as a program of its own: `python -m tests.e2e.journey FOLDER`.

A process shows its windows on one display only, so the test starts this beside itself.
"""

import sys
import threading
import traceback
from pathlib import Path

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication

from tests.e2e import activity, first_run, papers, people, second_pc, workbooks
from tests.e2e.computer import Computer
from tests.e2e.keyboard import Eyes, Keyboard


def travel(folder: Path, keyboard: Keyboard) -> None:
    """Do all of it."""
    stick, common = folder / "RKO-1", folder / "common"
    stick.mkdir()
    first = Computer(folder / "pc1", stick, common, keyboard)
    first.switch_on()
    first_run.found_house(first)
    first.sees(lambda page: first.program.window.work.top.user.isVisible(), "who is logged in")
    assert keyboard.read(first.program.window.isMaximized)  # so small is the screen
    people.register(first)
    people.quick_list(first)
    workbooks.take_people(first, folder)
    workbooks.take_attendance(first, folder)
    activity.run_course(first)
    issued = papers.issue(first, folder)
    second = Computer(folder / "pc2", stick, common, keyboard)
    second.switch_on()
    asked = second_pc.ask(second)
    first.sit_down()
    answered = second_pc.accept(first, asked)
    first.press("ctrl+Return")
    second.sit_down()
    second_pc.take_answer(second, answered)
    people.register_on_second(second)
    second_pc.write(second, stick)
    first.sit_down()
    second_pc.write(first, stick, told=True)
    second.sit_down()
    second_pc.read(second, first)
    second_pc.read_again(second, stick)
    compare(first, second, issued)
    second_pc.lock_and_return(second, second_pc.PASSWORD)
    second.switch_off()
    first.sit_down()
    first.switch_off()
    again = Computer(folder / "pc1", stick, common, keyboard)
    again.switch_on()
    first_run.log_in(again)
    again.switch_off()


KINDS = ("person", "activity", "session", "attendance", "certificate")
PEOPLE = 1 + 2 + 46 + 10 + 1 + 1
"""By form, by daftar cepat, from the list, from the attendance list, walked in, on PC 2."""


def compare(first: Computer, second: Computer, issued: int) -> None:
    """Both computers hold the same; what was read again has added nothing."""
    stores = [desk.session.store for desk in (first, second)]
    one, two = (store.log.state_hash("data") for store in stores)
    assert one == two
    for kind in KINDS:
        held = [{row.id for row in store.rows.list(kind)} for store in stores]
        assert held[0] == held[1]
        assert held[0]
    counts = {kind: len(stores[1].rows.list(kind)) for kind in KINDS}
    # A mark that was taken back may have been written meanwhile: its row is there, empty.
    counts["attendance"] = sum(bool(row.text("mark")) for row in stores[1].rows.list("attendance"))
    wanted = dict(zip(KINDS, (PEOPLE, 2, 10 + 3, 200 + 3, issued), strict=True))
    assert counts == wanted, counts
    assert issued == 18


def main(folder: Path) -> int:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    keyboard = Keyboard(Eyes())
    failed: list[str] = []

    def hands() -> None:
        try:
            travel(folder, keyboard)
        except BaseException:  # noqa: BLE001 - told by the exit code and on standard error
            failed.append(traceback.format_exc())
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    thread = threading.Thread(target=hands, daemon=True)
    thread.start()
    app.exec()
    thread.join()
    sys.stderr.write("".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
