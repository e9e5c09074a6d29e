"""Hypothesis looks for a short course of a house that breaks a promise.

Who acts and what comes next are Hypothesis's choice, so that what fails is made as short as it
can be; small choices within a step come from `pick`.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.marks import on_linux
from tests.sim import promises
from tests.sim.house import house_of
from tests.sim.readers import read_as
from tests.sim.shortcuts import shortcuts
from tests.sim.world import World
from tests.simulation import where

EXAMPLES, STEPS = {"ci": 14, "long": 1_000}, {"ci": 25, "long": 50}
MOST = 3 << 16

pytestmark = on_linux  # registers that are open are copied and put back
RULES = (
    "write", "draw", "open_form", "save_form", "undo", "export", "deliver", "lose", "duplicate",
    "old_again", "meet", "hub_takes", "hub_tells", "clock", "kill", "back_up", "restore", "image",
    "clone", "enrol_anew", "hub_restored", "erase", "newer", "upgrade", "link", "trust",
)  # fmt: skip


@pytest.fixture
def base() -> Iterator[Path]:
    folder = where()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def _rule(what: str) -> Callable[..., None]:
    def act(self: "Machine", who: int, pick: int) -> None:
        self.world.random.seed(pick)
        self.world.do(what, self.world.pcs[who % len(self.world.pcs)])

    act.__name__ = what
    return rule(who=st.integers(0, 3), pick=st.integers(0, MOST))(act)


class Machine(RuleBasedStateMachine):
    """One house; its rules are the steps of the simulation."""

    base: Path
    number = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).number += 1
        self.folder = self.base / f"machine-{self.number}"
        self.folder.mkdir()
        self.world = World.begin(house_of(3, self.base), self.folder, 0)

    def teardown(self) -> None:
        """Let all meet, and hold them to what was promised."""
        try:
            promises.quiet(self.world)
            promises.check(self.world)
        finally:
            read_as(1)
            self.world.end()
            shutil.rmtree(self.folder)


def test_no_short_course_breaks_a_promise(base: Path, effort: str) -> None:
    machine = type("Houses", (Machine,), {**{name: _rule(name) for name in RULES}, "base": base})
    asked = settings(
        max_examples=EXAMPLES[effort],
        stateful_step_count=STEPS[effort],
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
    )
    with shortcuts(wanted=True):
        run_state_machine_as_test(machine, settings=asked)
