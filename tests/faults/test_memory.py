"""Any file that a reader accepts is read, and applied, within 150 MB."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lipas_desktop.bundle import frames, limits
from lipas_desktop.services.session import Session
from tests.faults.pcs import HostileLog, described, opened, resigned, sealed
from tests.marks import on_linux
from tests.unit.services.conftest import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
MOST = 150
pytestmark = on_linux  # elsewhere nobody tells a process what it held at most

Fill = Callable[[HostileLog, Random, int], None]


def words(random: Random, size: int) -> str:
    """Return text that packs as badly as text can."""
    return base64.b64encode(random.randbytes(size * 3 // 4)).decode()


def long_notes(log: HostileLog, random: Random, megabytes: int) -> None:
    """Entries of almost a megabyte, of lines as long as lines may be."""
    for _ in range(megabytes):
        log.add(*[["note", words(random, 65_000)] for _ in range(15)])


def lonely_notes(log: HostileLog, random: Random, megabytes: int) -> None:
    """Entries of one long line each: a thousand of them have as many ops as one entry may."""
    for _ in range(megabytes * 15):
        log.add(["note", words(random, 65_000)])


def many_people(log: HostileLog, random: Random, megabytes: int) -> None:
    """Entries of a thousand people each: what is applied, not only kept."""
    for _ in range(megabytes * 17):
        people = [["ins", 3, [], [100, words(random, 60), 300, "P"]] for _ in range(1_000)]
        log.add(*people)


def read_in_a_child(session: Session, bundle: Path) -> dict[str, Any]:
    session.close()
    child = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.faults.memory_child",
            str(session.places.live.parent),
            PASSWORD,
            str(bundle),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.returncode == 0, child.stderr
    told: dict[str, Any] = json.loads(child.stdout)
    print(told)
    return told


CASES = [
    ("ci", long_notes, limits.WRITTEN_BYTES),
    ("long", lonely_notes, limits.WRITTEN_BYTES),
    ("long", many_people, 3_000_000),
    ("ci", long_notes, limits.READ_MAX),
    ("long", lonely_notes, limits.READ_MAX),
]


@pytest.mark.parametrize(
    ("when", "fill", "size"), CASES, ids=[f"{fill.__name__}-{size}" for _, fill, size in CASES]
)
def test_a_full_bundle_is_read_within_the_bound(
    house: Session, second: Session, tmp_path: Path, effort: str, when: str, fill: Fill, size: int
) -> None:
    if when == "long" and effort == "ci":
        pytest.skip("a part of the long run")
    log = HostileLog(second)
    # Base64 packs to three quarters; what is left is for frames' heads and the seal.
    fill(log, Random(1), int(size / 0.79 / 1_000_000))
    data = sealed(log.plain([house.device.id]), house)
    assert 0.8 * size < len(data) <= size
    path = tmp_path / "penuh.age"
    path.write_bytes(data)
    told = read_in_a_child(house, path)
    assert (told["state"], told["new"]) == ("merged", len(log.entries))
    assert told["peak"] < MOST


def test_a_frame_that_would_unpack_to_a_gigabyte_is_refused_within_the_bound(
    house: Session, second: Session, tmp_path: Path
) -> None:
    log = HostileLog(second)
    plain = log.plain([house.device.id])
    # A thousandth of what it unpacks to: as much as a frame may have packed.
    bomb = frames.pack(bytes(1_000_000_000))
    assert len(bomb) < limits.FRAME_PACKED
    told = described([bomb] * 60, [limits.FRAME_UNPACKED] * 60)
    start = plain[: plain.index(b"\x1f\x8b")]
    path = tmp_path / "bom.age"
    path.write_bytes(sealed(resigned(start + bomb * 60, second.signer, frames=told), house))
    assert opened(path.read_bytes(), house)
    told_by_child = read_in_a_child(house, path)
    assert told_by_child["code"] == "bundle.UNPACK"
    assert told_by_child["peak"] < MOST
    assert told_by_child["seconds"] < 5
