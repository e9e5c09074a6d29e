"""A program that is killed at any moment has saved all it confirmed, and nothing by half."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.marks import on_linux

ROOT = Path(__file__).resolve().parents[3]

_PROGRAM = """
import os, sys
from pathlib import Path
from random import Random
from datetime import date
from lipas_desktop.domain.edits import Insert
from lipas_desktop.store.migrations.runner import install, upgrade
from lipas_desktop.store.migrations.steps import STEPS, Step
from lipas_desktop.store.database import Database
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA

path, key = Path(sys.argv[1]), bytes(range(32))
clock = FixedClock.on(date(2021, 10, 28), WITA)

def opened():
    backups = path.parent / "backups"
    return Store.open(path, key, clock=clock, random=os.urandom, backups=backups)

def save(store, number):
    edits = [Insert("person", (), {"full_name": f"Yuliana {number}", "local_no": str(number)})]
    store.log.append("data", edits * 5, by=None)
    print(number, flush=True)
"""


Start = Callable[[Path, str], "Running"]


class Running:
    """A program on a register, in a process of its own."""

    def __init__(self, path: Path, program: str) -> None:
        # From the checkout, wherever pytest was called: no package need be installed.
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM + program, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert self.process.stdout is not None
        self.said: IO[str] = self.process.stdout

    def number(self) -> int:
        """Return the next number that it said to have saved."""
        return int(self.said.readline())

    def kill(self) -> list[int]:
        """Kill it; return the numbers that it had still said."""
        self.process.kill()
        rest = [int(line) for line in self.said.read().split()]
        self.process.wait()
        return rest

    def end(self) -> tuple[int, list[int]]:
        """Wait for its end; return its exit code and all that it said."""
        numbers = [int(line) for line in self.said.read().split()]
        return self.process.wait(), numbers


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as running:

        def begin(path: Path, program: str) -> Running:
            begun = Running(path, program)
            running.enter_context(begun.process)
            running.callback(begun.process.kill)
            return begun

        yield begin


def people_saved(store: Store) -> dict[str, int]:
    """Return how many people there are of each action."""
    counts: dict[str, int] = {}
    for row in store.rows.list("person"):
        counts[row.text("local_no")] = counts.get(row.text("local_no"), 0) + 1
    return counts


def reopened(path: Path, key: bytes, clock: FixedClock) -> Store:
    backups = path.parent / "backups"
    return Store.open(path, key, clock=clock, random=os.urandom, backups=backups)


@pytest.fixture
def closed(store: Store, path: Path) -> Path:
    store.log.open_stream("data", "A" * 22, "A" * 21 + "Q")
    store.close()
    return path


def test_all_confirmed_saves_survive_a_kill_while_saving(
    start: Start, closed: Path, key: bytes, clock: FixedClock
) -> None:
    program = start(
        closed,
        """
store = opened()
for number in range(100_000):
    save(store, number)
""",
    )
    confirmed = [program.number() for _ in range(30)]
    confirmed += program.kill()
    store = reopened(closed, key, clock)
    counts = people_saved(store)
    assert set(counts.values()) == {5}
    # One more may have been committed, but not confirmed any more.
    assert set(map(int, counts)) - set(confirmed) <= {len(confirmed)}
    assert set(confirmed) <= set(map(int, counts))
    assert {line.local_no for line in store.search.find("yuliana", limit=200_000).people} == set(
        counts
    )
    store.check()
    store.close()


def test_a_transaction_that_was_not_committed_leaves_no_trace(
    start: Start, closed: Path, key: bytes, clock: FixedClock
) -> None:
    program = start(
        closed,
        """
store = opened()
save(store, 1)
with store.writing():
    # So much that pages reach the disk before any commit.
    for number in range(2, 400):
        save(store, number)
    os._exit(9)
""",
    )
    code, saved = program.end()
    assert (code, saved[-1]) == (9, 399)
    store = reopened(closed, key, clock)
    assert people_saved(store) == {"1": 5}
    store.check()
    store.close()


def test_an_upgrade_that_is_killed_leaves_the_older_version(
    start: Start, path: Path, key: bytes, clock: FixedClock
) -> None:
    program = start(
        path,
        """
class Killed:
    def __iter__(self):
        yield STEPS[1].statements[0]
        os._exit(9)

database = Database(path, key)
install(database, STEPS[:1])
upgrade(database, path.parent / "backups", "2021-10-28_090000", [STEPS[0], Step(2, Killed())])
""",
    )
    assert program.end() == (9, [])
    database = Database(path, key)
    assert database.value("PRAGMA user_version") == 1
    assert not database.rows("SELECT 1 FROM sqlite_master WHERE name = 'link'")
    upgrade(database, path.parent / "backups", "2021-10-28_090100")
    assert database.value("PRAGMA user_version") == len(STEPS)
    database.close_all()


@on_linux  # elsewhere nothing stops a process in its tracks
def test_a_register_whose_writer_hangs_can_still_be_read(
    start: Start, closed: Path, key: bytes
) -> None:
    program = start(
        closed,
        """
store = opened()
save(store, 1)
with store.writing():
    save(store, 2)
    sys.stdin.read()
""",
    )
    assert [program.number(), program.number()] == [1, 2]
    program.process.send_signal(signal.SIGSTOP)
    database = Database(closed, key)
    assert database.rows("SELECT DISTINCT local_no FROM person") == [("1",)]
    database.close_all()
