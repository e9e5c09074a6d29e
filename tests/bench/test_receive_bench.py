"""A bundle is read in the window while somebody saves every 150 ms.

It holds the work of years: people by form, and attendance, a session at a time. The saves go
through the one writer thread, as the reading does; how long each waits for its answer is told in
the window's thread. The bare counterpart is the same saves while nothing is read. Both run in a
process of their own. The largest bundle there is, 15 MB, holds a million changes and takes minutes:
that is `--effort long`, otherwise a twentieth of it is read.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.bundle import limits
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.ops import flat
from lipas_desktop.services.session import Session
from tests.bench.people import ROOT, columns, invent
from tests.bench.registers import Register
from tests.bench.test_start_bench import environment
from tests.faults.pcs import HostileLog, sealed
from tests.unit.services.conftest import Join, clock, join, sessions  # noqa: F401

PEOPLE, SESSIONS = 20, 15
"""Of a course; all are there at each session, and twenty new people come to each course."""
FULL, SHARE = 3_200, 160
"""Courses in a bundle of 15 MB, and in what is read otherwise."""
SAVES, READ = "Save while a bundle is read", "Reading a bundle while somebody saves"
LOOP, MEMORY = "Event loop while a bundle is read", "Memory while a bundle is read"


@pytest.fixture(scope="module")
def house(people_10k: Register, tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register that other computers may join."""
    return people_10k.copy(tmp_path_factory.mktemp("receive") / "house")


@pytest.fixture
def courses(measuring: bool, effort: str) -> int:
    if not measuring:
        return 2
    return FULL if effort == "long" else SHARE


@pytest.fixture
def bundle(house: Register, join: Join, courses: int, tmp_path: Path) -> Path:  # noqa: F811
    """What another computer of the house has written in years; but for its keys always the same."""
    session = house.open()
    other, random = join(session), Random(5)
    other.random = random.randbytes
    log = HostileLog(other)
    for _ in range(courses):
        add_course(log, session, random)
    data = sealed(log.plain([session.device.id]), session)
    session.close()
    assert len(data) <= limits.WRITTEN_BYTES
    assert len(data) > 0.9 * limits.WRITTEN_BYTES or courses < FULL
    path = tmp_path / "penuh.age"
    path.write_bytes(data)
    return path


def add_course(log: HostileLog, session: Session, random: Random) -> None:
    """Enter a course's people, one form after the other, and its attendance by session."""
    people, today = [], session.clock.today()
    for person in invent(random, PEOPLE):
        entry = log.add(insert("person", columns(random, person, today)))
        people += [row for row in entry.rows if row]
    (course,) = log.add(insert("activity", {"title": "Tenun ikat"})).rows
    assert course is not None
    for day in range(SESSIONS):
        held = {"date": f"2021-10-{day + 1:02}", "jp": 4}
        (meeting,) = log.add(insert("session", held, course)).rows
        assert meeting is not None
        marks = [insert("attendance", {"mark": "H"}, one, meeting) for one in people]
        log.add(*[["add", *mark[1:]] for mark in marks])


def insert(kind: str, values: Mapping[str, Value], *keys: RowId) -> list[object]:
    """Return the op that makes a row."""
    table = LEDGER.tables[kind]
    fields = {table.by_name[column].number: value for column, value in values.items()}
    return ["ins", table.number, list(keys), flat(fields)]  # type: ignore[arg-type]


def run(house: Register, folder: Path, saves: int, *bundle: Path) -> dict[str, Any]:
    arguments = [str(house.copy(folder).folder), str(saves), *map(str, bundle)]
    child = subprocess.run(
        [sys.executable, "-m", "tests.bench.import_ours", *arguments],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told: dict[str, Any] = json.loads(child.stdout)
    return told


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def note(benchmark: BenchmarkFixture, told: Mapping[str, Any]) -> None:
    benchmark.extra_info |= {
        "seconds": told["seconds"],
        "saves": told["saves"],
        "changes": told["changes"],
        "save_p95_ms": p95(told["waited"]) * 1000,
        "save_worst_ms": max(told["waited"]) * 1000,
        "loop_p95_ms": p95(told["turns"]) * 1000,
        "loop_worst_ms": max(told["turns"]) * 1000,
        "peak_mb": told["peak"],
        "before_mb": told["before"],
        "more_mb": told["peak"] - told["before"],
    }


@pytest.mark.timeout(1_800)
@pytest.mark.benchmark(group="a bundle is read while somebody saves")
@pytest.mark.budget(f"{SAVES}, p95", figure="save_p95_ms", unit="ms", ratio=3)
@pytest.mark.budget(f"{SAVES}, worst", figure="save_worst_ms", unit="ms")
@pytest.mark.budget(f"{LOOP}, p95", figure="loop_p95_ms", unit="ms", ratio=3)
@pytest.mark.budget(f"{LOOP}, worst", figure="loop_worst_ms", unit="ms")
@pytest.mark.budget(f"{MEMORY}, added at most", figure="more_mb", unit="MB", limit=150)
@pytest.mark.budget(READ, figure="seconds", unit="seconds")
def test_saves_while_a_full_bundle_is_read(
    benchmark: BenchmarkFixture, house: Register, bundle: Path, tmp_path: Path
) -> None:
    told = benchmark.pedantic(lambda: run(house, tmp_path / "reading", 0, bundle), rounds=1)
    assert told["state"] == ["merged"]
    note(benchmark, told)
    benchmark.extra_info["bytes"] = bundle.stat().st_size


@pytest.mark.benchmark(group="a bundle is read while somebody saves")
@pytest.mark.bare(
    f"{SAVES}, p95", f"{SAVES}, worst", f"{LOOP}, p95", f"{LOOP}, worst", f"{MEMORY}, added at most"
)
def test_saves_while_nothing_is_read(
    benchmark: BenchmarkFixture, house: Register, measuring: bool, tmp_path: Path
) -> None:
    saves = 200 if measuring else 2
    note(benchmark, benchmark.pedantic(lambda: run(house, tmp_path / "alone", saves), rounds=1))
