"""A fixed share of the simulation; all of it: `python -m tests.simulation --effort long`."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.marks import on_linux
from tests.simulation import run, where

SHARE = {"ci": 30, "long": 2_000}

pytestmark = on_linux  # registers that are open are copied and put back


@pytest.fixture(scope="module")
def base() -> Iterator[Path]:
    folder = where()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def test_houses_agree_after_all_faults_and_nothing_is_lost(base: Path, effort: str) -> None:
    for seed in range(SHARE[effort]):
        outcome = run(seed, base, effort)
        assert not outcome.failure, "\n".join([f"seed {seed}", *outcome.steps, outcome.failure])


def test_a_seed_replays_exactly(base: Path) -> None:
    one, two = run(7, base), run(7, base)
    assert one.steps == two.steps
    assert one.state == two.state != ""
