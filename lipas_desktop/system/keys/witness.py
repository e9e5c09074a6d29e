"""The witness: how far this PC's own streams had come, kept apart from the database.

A database that knows less than its witness was put back from a copy: what it writes next must
be a new stream, or two different entries would bear one number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.headers import parse_position, position_value
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.keys.checked import dump, load

FORM = "witness/1"
FILE_NAME = "witness"


@dataclass(frozen=True)
class Witness:
    """The heads of the own streams; `counter` rises with each writing."""

    register: str
    counter: int
    heads: Sequence[Position]


def write_witness(folder: Path, witness: Witness) -> None:
    """Write the witness: before each export and at close."""
    value = {
        "counter": witness.counter,
        "heads": [position_value(head) for head in witness.heads],
        "register": witness.register,
    }
    write_atomic(folder / FILE_NAME, dump(FORM, value))


def read_witness(folder: Path, register: str) -> Witness | None:
    """Read the witness of a register; None where it is missing, torn or another register's.

    Whoever gets None opens new streams, as after a restore: that is always safe.
    """
    try:
        value = load(FORM, (folder / FILE_NAME).read_bytes())
        match value:
            case {"counter": int(counter), "heads": list(heads), "register": str(whose)}:
                found = Witness(whose, counter, tuple(parse_position(head) for head in heads))
                return found if whose == register else None
    except (OSError, ValueError):
        pass
    return None
