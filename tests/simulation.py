"""Houses through years of faults: `python -m tests.simulation --seeds 1000 --first 0`.

Each seed is one house with its PCs, a hub and a carrier; a failing one replays exactly.
"""

import argparse
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.sim import promises
from tests.sim.house import house_of
from tests.sim.readers import read_as
from tests.sim.shortcuts import shortcuts
from tests.sim.world import ALWAYS, WEIGHTS, World

STEPS = {"ci": (20, 45), "long": (20, 90)}
MEMORY = Path("/dev/shm")


@dataclass
class Outcome:
    """What became of one seed."""

    seed: int
    counts: Counter[str] = field(default_factory=Counter)
    rounds: int = 0
    state: str = ""
    steps: list[str] = field(default_factory=list)
    failure: str = ""


def run(seed: int, base: Path, effort: str = "ci") -> Outcome:
    """Go through one course and its quiet end."""
    random = Random(seed)
    house = house_of(random.choice((2, 2, 3, 3, 4)), base)
    folder = base / f"seed-{seed}"
    folder.mkdir()
    outcome = Outcome(seed)
    world = None
    try:
        world = World.begin(house, folder, seed)
        with shortcuts(wanted=seed % 10 != 0):
            for _ in range(random.randint(*STEPS[effort])):
                world.step(enabled_of(seed))
            outcome.rounds = promises.quiet(world)
        promises.check(world)
        outcome.state = world.pcs[0].session.store.log.state_hash("data")
    except Exception:  # noqa: BLE001 - a failing seed is told, and the others go on
        outcome.failure = traceback.format_exc()
    finally:
        read_as(1)
        if world is not None:
            outcome.counts, outcome.steps = world.counts, world.steps
            with suppress(Exception):
                world.end()
        shutil.rmtree(folder, ignore_errors=True)
    return outcome


def enabled_of(seed: int) -> dict[str, int]:
    """Choose the faults of a seed: with all of them at once, some would hide others."""
    random = Random(-seed - 1)
    share = random.choice((0.2, 0.5, 0.8))
    return {
        what: weight
        for what, weight in WEIGHTS.items()
        if what in ALWAYS or random.random() < share
    }


def where() -> Path:
    """Give a folder for a run: in memory where there is such a disk."""
    return Path(tempfile.mkdtemp(prefix="houses-", dir=MEMORY if MEMORY.is_dir() else None))


def main() -> int:
    """Run seeds and print how fast, with which faults, and each that failed with its steps."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seeds", type=int, default=100)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--effort", choices=sorted(STEPS), default="ci")
    args = asked.parse_args()
    base, counts, failed, rounds = where(), Counter[str](), [], Counter[int]()
    began = time.monotonic()
    try:
        for seed in range(args.first, args.first + args.seeds):
            outcome = run(seed, base, args.effort)
            counts += outcome.counts
            rounds[outcome.rounds] += 1
            if seed % 500 == 499:
                told = time.monotonic() - began
                print(f"{seed - args.first + 1} seeds in {told:.0f} s", flush=True)
            if outcome.failure:
                failed.append(seed)
                print(f"seed {seed} failed", *outcome.steps, outcome.failure, sep="\n", flush=True)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    seconds, busy = time.monotonic() - began, time.process_time()
    print(f"{args.seeds} seeds in {seconds:.0f} s, {args.seeds / seconds:.1f} a second")
    print(f"{args.seeds / busy:.1f} a second of computing")
    print("quiet rounds:", dict(sorted(rounds.items())))
    for what, count in sorted(counts.items()):
        print(f"{count:9} {what}")
    print("failed:", failed or "none")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
