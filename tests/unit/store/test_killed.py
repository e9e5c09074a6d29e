"""A program that is killed at any moment has saved all it confirmed, and nothing by half."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock

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


def start(path: Path, program: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _PROGRAM + program, str(path)], stdout=subprocess.PIPE, text=True
    )


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
    closed: Path, key: bytes, clock: FixedClock
) -> None:
    program = start(
        closed,
        """
store = opened()
for number in range(100_000):
    save(store, number)
""",
    )
    assert program.stdout is not None
    confirmed = [int(program.stdout.readline()) for _ in range(30)]
    program.kill()
    confirmed += [int(line) for line in program.stdout.read().split()]
    program.stdout.close()
    program.wait()

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
    closed: Path, key: bytes, clock: FixedClock
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
    output, _ = program.communicate()
    assert program.returncode == 9
    assert output.split()[-1] == "399"
    store = reopened(closed, key, clock)
    assert people_saved(store) == {"1": 5}
    store.check()
    store.close()


def test_an_upgrade_that_is_killed_leaves_the_older_version(
    path: Path, key: bytes, clock: FixedClock
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
    assert program.wait() == 9
    assert program.stdout is not None
    program.stdout.close()
    database = Database(path, key)
    assert database.value("PRAGMA user_version") == 1
    assert not database.rows("SELECT 1 FROM sqlite_master WHERE name = 'link'")
    upgrade(database, path.parent / "backups", "2021-10-28_090100")
    assert database.value("PRAGMA user_version") == len(STEPS)
    database.close_all()


@pytest.mark.skipif(os.name == "nt", reason="stopping a process is a POSIX signal")
def test_a_register_whose_writer_hangs_can_still_be_read(closed: Path, key: bytes) -> None:
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
    assert program.stdout is not None
    assert program.stdout.readline() == "1\n"
    assert program.stdout.readline() == "2\n"
    program.send_signal(signal.SIGSTOP)
    database = Database(closed, key)
    assert database.rows("SELECT DISTINCT local_no FROM person") == [("1",)]
    database.close_all()
    program.kill()
    program.stdout.close()
    program.wait()
