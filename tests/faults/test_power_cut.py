"""The power goes at any moment: what was confirmed is there, and nothing by half."""

import os
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.entries import parse_entry, split_raw
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import StreamId
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from tests.faults.disk import DatabaseOn, Disk, Event
from tests.faults.power import MODES, Image, Mode, images
from tests.unit.store.made import DEVICE, HOUSE

KEY = bytes(range(32))
pytestmark = pytest.mark.timeout(7_200)
CLOCK = FixedClock.on(date(2021, 10, 28), WITA)


@dataclass(frozen=True)
class Recorded:
    """A register that was written to: as it lay before, each call, each state it went through."""

    before: dict[str, bytes]
    events: list[Event]
    stream: StreamId
    states: dict[int, str]
    """State hash by the seq of the last entry."""


def record(folder: Path, entries: int, pages: int) -> Recorded:
    path, disk = folder / "register.db", Disk()
    store = Store.create(path, KEY, clock=CLOCK, random=Random(1).randbytes)
    stream = store.log.open_stream("data", HOUSE, DEVICE).stream
    states = {1: store.log.state_hash("data")}
    store.close()
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    random = Random(2)
    row = None
    while len(states) <= entries:
        database = DatabaseOn(disk, path, KEY, pages=pages)
        store = Store(database, clock=CLOCK, random=random.randbytes)
        # Closing in between makes a last checkpoint and deletes the log of the database.
        for _ in range(entries // 3 + 1):
            name = f"Yuliana {len(states)} " + "x" * random.choice([0, 10, 3_000])
            edits = [Insert("person", (), {"full_name": name, "sex": "P"})] * random.choice([1, 4])
            if row is not None:
                edits = [*edits, Set("person", row, {"phone": str(len(states))})]  # type: ignore[list-item]
            done = store.log.append("data", edits, by=None)
            row = done.ids[0]
            disk.events.append(Event("ack", seq=done.position.seq))
            states[done.position.seq] = store.log.state_hash("data")
        store.close()
    return Recorded(before, disk.events, stream, states)


def check(recorded: Recorded, image: Image, folder: Path) -> None:
    """Open what a cut left with the program's own store."""
    image.write(folder)
    path = folder / "register.db"
    store = Store.open(path, KEY, clock=CLOCK, random=os.urandom, backups=folder / "backups")
    try:
        store.check()
        head = store.log.own("data")
        assert head is not None
        assert head.seq >= max(image.acked, 1)
        prev = NO_ENTRY
        for seq, raw in enumerate(store.log.entries(recorded.stream, 1, head.seq), 1):
            entry = parse_entry(split_raw(raw), prev)
            assert entry.header.seq == seq
            prev = entry.hash
        assert prev == head.hash
        assert store.log.state_hash("data") == recorded.states[head.seq]
        people = len(store.rows.list("person"))
        assert len(store.search.find("yuliana", limit=10_000).people) == people
        store.log.append("data", [Insert("person", (), {"full_name": "Sesudahnya"})], by=None)
    finally:
        store.close()


def cuts_of(events: list[Event], number: int, seed: int) -> list[tuple[int, Mode]]:
    """Choose moments of the cut: each call once if there are as many, then at random."""
    random = Random(seed)
    moments = list(range(len(events) + 1))
    random.shuffle(moments)
    while len(moments) < number:
        moments.append(random.randrange(len(events) + 1))
    return [(at, MODES[place % len(MODES)]) for place, at in enumerate(moments[:number])]


@pytest.mark.parametrize(("pages", "share"), [(1_000, 1), (20, 3)])
def test_a_cut_leaves_every_confirmed_save_and_none_by_half(
    memory: Path, effort: str, pages: int, share: int
) -> None:
    number = (5_000 if effort == "long" else 160) * share // 4
    (memory / "recorded").mkdir()
    recorded = record(memory / "recorded", entries=60 if effort == "long" else 24, pages=pages)
    assert {event.kind for event in recorded.events} >= {"write", "sync", "delete", "ack"}
    # Where nothing is recorded of checkpoints, nothing is tried of them.
    writes = [event.file for event in recorded.events if event.kind == "write"]
    assert writes.count("register.db") > 20
    tried = 0
    cuts = cuts_of(recorded.events, number, seed=pages)
    for image in images(recorded.before, recorded.events, cuts, seed=pages):
        folder = memory / "image"
        folder.mkdir()
        try:
            check(recorded, image, folder)
        except Exception as error:
            raise AssertionError(f"after a cut at {image.at}, {image.mode}") from error
        shutil.rmtree(folder)
        tried += 1
    assert tried == number


def test_a_disk_that_lies_about_flushing_is_noticed_by_this_test(memory: Path) -> None:
    """Without flushes, confirmed saves are lost and this is seen: the model bites."""
    recorded = record(memory, entries=24, pages=20)
    events = [event for event in recorded.events if event.kind != "sync"]
    bad = 0
    for image in images(recorded.before, events, cuts_of(events, 40, 1), seed=1):
        folder = memory / f"image{image.at}{image.mode}"
        folder.mkdir()
        try:
            check(recorded, image, folder)
        except Exception:  # noqa: BLE001 - of whatever kind
            bad += 1
    assert bad > 12
