"""Registers for measuring, notes of budgets, and the table at the end."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from lipas_desktop.services.session import Session
from tests.bench import registers, table
from tests.bench.registers import Register
from tests.bench.table import Budget

SMALL = 100
"""People in a register where nothing is measured, only that all of it runs."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "budget(line, **asked): what is asked, see table.Budget")
    config.addinivalue_line("markers", "bare(*lines): the bare counterpart of these lines")


@pytest.fixture(autouse=True)
def _noted(request: pytest.FixtureRequest) -> None:
    """Put a benchmark's budgets with its figures, so that they end up in saved runs as well."""
    if "benchmark" in request.fixturenames:
        notes = request.getfixturevalue("benchmark").extra_info
        asked = [Budget(*mark.args, **mark.kwargs) for mark in request.node.iter_markers("budget")]
        notes["budgets"] = [asdict(one) for one in asked]
        notes["bare_of"] = [
            line for mark in request.node.iter_markers("bare") for line in mark.args
        ]


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    session = getattr(config, "_benchmarksession", None)
    measured = [(one.extra_info, one.stats.data) for one in session.benchmarks] if session else []
    found = table.lines(measured)
    if found:
        terminalreporter.section("budgets: ours beside bare, same run, same disk")
        for line in table.drawn(found):
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def measuring(request: pytest.FixtureRequest) -> bool:
    """Whether figures are wanted; otherwise all is small and tried once."""
    return bool(request.config.getoption("benchmark_only"))


@pytest.fixture(scope="session")
def people_10k(measuring: bool, tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register of 10,000 people, not to be written to."""
    return _register(10_000, measuring, tmp_path_factory)


@pytest.fixture(scope="session")
def people_100k(measuring: bool, tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register of 100,000 people, not to be written to."""
    return _register(100_000, measuring, tmp_path_factory)


def _register(people: int, measuring: bool, folders: pytest.TempPathFactory) -> Register:
    if measuring:
        return registers.kept(people)
    return registers.build(folders.mktemp("small") / "house", SMALL)


@pytest.fixture(scope="module")
def house_10k(people_10k: Register, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An open copy of a register of 10,000 people."""
    yield from _opened(people_10k, tmp_path_factory.mktemp("house") / "10k")


@pytest.fixture(scope="module")
def house_100k(
    people_100k: Register, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """An open copy of a register of 100,000 people."""
    yield from _opened(people_100k, tmp_path_factory.mktemp("house") / "100k")


def _opened(register: Register, folder: Path) -> Iterator[Session]:
    session = register.copy(folder).open()
    yield session
    session.close()
