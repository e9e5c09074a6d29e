import hashlib
from collections.abc import Callable

import pytest

from lipas_desktop.system.keys.kdf import Cost
from lipas_desktop.system.keys.secret import Secret
from lipas_desktop.system.keys.slots import Slot, make_slot
from lipas_desktop.system.randomness import Random

CHEAP = Cost(1, 64, 1)
REGISTER = "D48iTP8KakJeHAzS8sk3gw"
KEY = bytes(range(32))


@pytest.fixture
def random() -> Random:
    count = 0

    def give(size: int) -> bytes:
        nonlocal count
        count += 1
        return hashlib.shake_256(str(count).encode()).digest(size)

    return give


@pytest.fixture
def slot_for(random: Random) -> Callable[..., Slot]:
    def make(secret: Secret, who: str | None = None, key: bytes = KEY) -> Slot:
        return make_slot(
            secret,
            who=who,  # type: ignore[arg-type]
            register=REGISTER,
            register_key=key,
            random=random,
            cost=CHEAP,
            floor=CHEAP,
        )

    return make
