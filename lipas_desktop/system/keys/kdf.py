"""From what a person knows to a key: Argon2id, as slow as this PC bears."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_MOST_PASSES = 64
_MOST_KIB = 1 << 20
_MOST_LANES = 16


@dataclass(frozen=True)
class Cost:
    """How much work one guess takes: passes over so many KiB in so many lanes."""

    passes: int
    kib: int
    lanes: int

    def at_least(self, floor: "Cost") -> bool:
        """Tell whether a guess is nowhere cheaper than at `floor`."""
        return self.passes >= floor.passes and self.kib >= floor.kib and self.lanes >= floor.lanes

    @property
    def bearable(self) -> bool:
        """Tell whether a file that asks for it may be obeyed: it could be made to hang a PC."""
        return self.passes <= _MOST_PASSES and self.kib <= _MOST_KIB and self.lanes <= _MOST_LANES

    def value(self) -> list[str | int]:
        """Give it as the slot file has it."""
        return ["argon2id", self.passes, self.kib, self.lanes]

    @staticmethod
    def parse(value: object) -> "Cost":
        """Read it from a slot file; ValueError where it is another method or no numbers."""
        match value:
            case ["argon2id", int(passes), int(kib), int(lanes)]:
                return Cost(passes, kib, lanes)
        raise ValueError("unknown way to derive a key")


FLOOR = Cost(3, 65_536, 4)
"""The least that a real slot may have."""


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Derive a 32-byte key; takes as long as `cost` says."""
    work = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.kib
    )
    return work.derive(secret)


def _measure(cost: Cost) -> float:
    start = time.perf_counter()
    derive(b"calibration", bytes(16), cost)
    return time.perf_counter() - start


def calibrate(target: float = 0.4, measure: Callable[[Cost], float] = _measure) -> Cost:
    """Choose the cost that takes about `target` seconds here, and never less than the floor.

    Only the passes grow: memory that this PC has may be missing where a backup is opened.
    """
    # The first run also pays for fetching the memory.
    seconds = min(measure(FLOOR), measure(FLOOR))
    passes = int(FLOOR.passes * target / max(seconds, 0.001))
    return Cost(max(FLOOR.passes, min(passes, _MOST_PASSES)), FLOOR.kib, FLOOR.lanes)
