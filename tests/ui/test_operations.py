"""Jobs: one writer, answers in the GUI thread, changes told once, errors sorted, nothing killed."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.errors import Cancelled, InputError, LipasError, WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.ui.operations import Operations

CHANGED = Changes.of("person", [RowId("a")])


@pytest.fixture
def operations(app: object) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.close()


def test_a_write_tells_what_changed_and_then_answers_in_the_gui_thread(
    operations: Operations, qtbot: QtBot
) -> None:
    told: list[object] = []
    threads: list[object] = []
    operations.changed.connect(told.append)

    def done(result: str) -> None:
        told.append(result)
        threads.append(QThread.currentThread())

    running = operations.write(lambda: ("saved", CHANGED), done)
    qtbot.waitSignal(running.finished).wait()
    assert told == [CHANGED, "saved"]
    assert threads == [operations.thread()]


def test_the_writer_does_one_job_after_the_other_and_never_in_the_gui_thread(
    operations: Operations, qtbot: QtBot
) -> None:
    inside, most, names = [0], [0], set()
    lock = threading.Lock()

    def job() -> tuple[None, Changes]:
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            names.add(threading.current_thread().name)
        with lock:
            inside[0] -= 1
        return None, NOTHING

    for _ in range(50):
        last = operations.write(job)
    qtbot.waitSignal(last.finished).wait()
    assert most == [1]
    assert len(names) == 1
    assert threading.main_thread().name not in names


def test_a_free_job_changes_nothing_and_gives_its_whole_result(
    operations: Operations, qtbot: QtBot
) -> None:
    told, answers = [], []
    operations.changed.connect(told.append)
    running = operations.run(lambda: ("a", "b"), answers.append)
    qtbot.waitSignal(running.finished).wait()
    assert answers == [("a", "b")]
    assert told == []


@pytest.mark.parametrize("shown", [True, False])
def test_an_error_goes_to_the_page_first_and_then_to_one_place(
    operations: Operations, qtbot: QtBot, shown: bool
) -> None:
    at_page: list[str] = []
    elsewhere: list[LipasError] = []
    operations.world_failed.connect(elsewhere.append)

    def job() -> None:
        raise WorldError("store.disk_full")

    def failed(error: LipasError) -> bool:
        at_page.append(error.code)
        return shown

    running = operations.run(job, failed=failed)
    qtbot.waitSignal(running.finished).wait()
    assert at_page == ["store.disk_full"]
    assert [error.code for error in elsewhere] == ([] if shown else ["store.disk_full"])


def test_an_error_of_ours_is_handed_on_as_it_is(operations: Operations, qtbot: QtBot) -> None:
    crashed: list[BaseException] = []
    operations.crashed.connect(crashed.append)
    running = operations.run(lambda: 1 // 0)
    qtbot.waitSignal(running.finished).wait()
    assert isinstance(crashed[0], ZeroDivisionError)


def test_a_long_job_reports_and_stops_when_asked(operations: Operations, qtbot: QtBot) -> None:
    begun = threading.Event()
    failures: list[LipasError] = []

    def job(progress: Progress, cancel: CancelToken) -> tuple[None, Changes]:
        for step in range(1_000_000_000):
            progress(step, 1_000_000_000)
            begun.set()
        return None, NOTHING

    running = operations.write_long(job, "Lama", failed=failures.append)
    with qtbot.waitSignal(running.progressed) as reported:
        assert begun.wait(10)
    assert reported.args is not None
    assert reported.args[1] == 1_000_000_000
    with qtbot.waitSignal(running.finished):
        running.cancel()
    assert isinstance(failures[0], Cancelled)


def test_where_a_long_writer_pauses_the_short_ones_that_wait_go_first(
    operations: Operations, qtbot: QtBot
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    told: list[str] = []

    def job(_: Progress, cancel: CancelToken) -> tuple[None, Changes]:
        begun.set()
        assert go_on.wait(10)
        told.append("first half")
        cancel.pause()
        told.append("second half")
        return None, NOTHING

    def save(name: str) -> tuple[None, Changes]:
        told.append(f"{name} in {threading.current_thread().name}")
        return None, NOTHING

    def fail() -> tuple[None, Changes]:
        told.append("refused")
        raise InputError("form.required")

    long = operations.write_long(job, "Lama")
    assert begun.wait(10)
    operations.write(lambda: save("first"))
    operations.write(fail)
    operations.write(lambda: save("second"))
    assert told == []
    with qtbot.waitSignal(long.finished):
        go_on.set()
    name = told[1].removeprefix("first in ")
    assert told == ["first half", f"first in {name}", "refused", f"second in {name}", "second half"]
    last = operations.write(lambda: save("third"))
    qtbot.waitSignal(last.finished).wait()
    assert told[5:] == [f"third in {name}"]


def test_a_job_is_worth_showing_only_after_a_while(operations: Operations, qtbot: QtBot) -> None:
    go_on = threading.Event()
    running = operations.run(lambda: go_on.wait(20))
    with qtbot.waitSignal(running.slow):
        pass
    with qtbot.waitSignal(running.finished):
        go_on.set()
    quick = operations.run(lambda: None)
    slow: list[int] = []
    quick.slow.connect(lambda: slow.append(1))
    with qtbot.waitSignal(quick.finished):
        pass
    assert slow == []


def test_whoever_is_gone_is_not_called_but_the_change_is_told(
    operations: Operations, qtbot: QtBot
) -> None:
    owner, answers, told = QObject(), [], []
    operations.changed.connect(told.append)
    hold = threading.Event()
    running = operations.write(
        lambda: (hold.wait(20), CHANGED), lambda result: answers.append(result), owner=owner
    )
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    with qtbot.waitSignal(running.finished):
        hold.set()
    assert told == [CHANGED]
    assert answers == []


def test_after_closing_nothing_runs_any_more(app: object) -> None:
    operations = Operations()
    ran: list[int] = []
    operations.close()
    running = operations.run(lambda: ran.append(1))
    assert running.over
    assert ran == []


def test_closing_stops_what_is_under_way_and_waits_for_it(app: object) -> None:
    operations = Operations()
    begun, ended = threading.Event(), threading.Event()

    def job(progress: Progress, cancel: CancelToken) -> None:
        begun.set()
        try:
            while True:
                cancel.check()
        finally:
            ended.set()

    operations.run_long(job, "Lama")
    assert begun.wait(10)
    operations.close()
    assert ended.is_set()


def test_an_input_error_nobody_shows_reaches_the_window(
    operations: Operations, qtbot: QtBot
) -> None:
    seen: list[LipasError] = []
    operations.world_failed.connect(seen.append)

    def job() -> tuple[None, Changes]:
        raise InputError("name.missing")

    running = operations.write(job)
    qtbot.waitSignal(running.finished).wait()
    assert [error.code for error in seen] == ["name.missing"]
