"""From the start of the process to a usable window: ours with 10,000 people, a bare table window.

Both run in a process of their own, without a screen, and say when the first picture stands.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.people import ROOT
from tests.bench.registers import KEPT, Register

START = "Start to usable window, 10,000 people"


def environment() -> dict[str, str]:
    """Return this environment without a screen, with bytecode kept as an installation has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(KEPT / "bytecode")}


class Started:
    """Programs that were started and wait; they are let go between the rounds."""

    def __init__(self, *arguments: str) -> None:
        self._command = [sys.executable, *arguments]
        self._running: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start one and wait until it says that it is usable."""
        self._running = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._running.stdout is not None
        assert self._running.stdout.readline() == "usable\n"

    def end(self) -> None:
        """Let the program end by itself."""
        if self._running is not None:
            self._running.communicate("\n", timeout=60)
            assert self._running.returncode == 0
            self._running = None


def measure(benchmark: BenchmarkFixture, started: Started, rounds: int) -> None:
    benchmark.pedantic(started.start, setup=started.end, rounds=rounds, warmup_rounds=1)  # type: ignore[no-untyped-call]
    started.end()


@pytest.fixture
def rounds(measuring: bool) -> int:
    return 12 if measuring else 1


@pytest.mark.benchmark(group="start to usable window")
@pytest.mark.budget(START, "median", ratio=1.5)
def test_start(
    benchmark: BenchmarkFixture, people_10k: Register, tmp_path: Path, rounds: int
) -> None:
    copy = people_10k.copy(tmp_path / "house")
    measure(benchmark, Started("-m", "tests.bench.start_ours", str(copy.folder)), rounds)


@pytest.mark.benchmark(group="start to usable window")
@pytest.mark.bare(START)
def test_start_bare(benchmark: BenchmarkFixture, rounds: int) -> None:
    measure(benchmark, Started("-m", "tests.bench.start_bare"), rounds)
