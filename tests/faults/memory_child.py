"""Reads one bundle into a register in a process of its own and tells what memory that took."""

import json
import os
import sys
import time
from pathlib import Path

from lipas_desktop.services import opening, receiving
from lipas_desktop.services.places import Places
from lipas_desktop.system import paths
from lipas_desktop.system.keys.kdf import Cost


def peak() -> float:
    """Return the most memory held so far, in MB.

    Not from getrusage: on Linux that begins with what the process held before it became this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def main() -> None:
    folder, password, bundle = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    places = Places(
        folder / "register", folder / "backups", folder / "state", paths.resources(), paths.forms()
    )
    session = opening.open_register(
        places, password, random=os.urandom, floor=Cost(1, 8_192, 1), common=folder / "common"
    )
    before, begun = peak(), time.monotonic()
    received, _ = receiving.receive(session, [bundle])
    told = {
        "state": received.files[0].state,
        "code": received.files[0].code,
        "new": received.new,
        "before": before,
        "peak": peak(),
        "seconds": time.monotonic() - begun,
    }
    session.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
