"""The disk fails at the n-th call of an entry, import, export, erasure, upgrade, for every n."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services import backup, receiving, sync
from lipas_desktop.services.erasing import erase_person
from lipas_desktop.services.session import Session
from lipas_desktop.store.eraser import CLEANSE_DUE
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS
from tests.disks import small_disk
from tests.faults.disk import DatabaseOn, Disk, Failing
from tests.faults.kept import NEXT, Kept, check_version
from tests.faults.pcs import add_people, opened
from tests.unit.services.conftest import places_in
from tests.unit.store.pages import clear_pages, holding

pytestmark = pytest.mark.timeout(7_200)
CODES = {"store.disk_full", "store.disk_failed", "store.damaged", "store.read_only_folder"}
Way = Literal["full", "broken"]
ERASED, IN_INDEX = "Kornelia Lakapu", ("kornelia", "lakapu")
EACH = 100
"""People of an entry; a dozen of them take more than one transaction to merge."""
WAYS: list[Way] = ["full", "broken"]


@pytest.fixture
def bundle(house: Session, second: Session, stick: Path) -> Path:
    add_people(house, 2)
    add_people(second, 12, each=EACH)
    return sync.export(second, stick)[0].files[0].path


@pytest.fixture
def kept(house: Session, bundle: Path) -> Kept:
    return Kept.of(house)


@dataclass
class Try:
    """One run of a job while the disk fails."""

    session: Session
    folder: Path
    bundle: Path
    done: list[str]
    """States that were confirmed, the last last."""


Job = Callable[[Try], object]


def enter(one: Try) -> None:
    for _ in range(4):
        add_people(one.session, 1, each=2)
        one.done.append(one.session.store.log.state_hash("data"))


def receive(one: Try) -> None:
    received, _ = receiving.receive(one.session, [one.bundle])
    assert [file.state for file in received.files] == ["merged"]
    one.done.append(one.session.store.log.state_hash("data"))


def export(one: Try) -> None:
    sync.export(one.session, one.folder)


def copy(one: Try) -> None:
    backup.write(one.session, one.folder)


def erase(one: Try) -> None:
    (person,) = one.session.store.search.find("kornelia", limit=1).people
    erase_person(one.session, person.id, "PERMINTAAN")
    one.done.append(one.session.store.log.state_hash("data"))


@contextmanager
def running(kept: Kept, job: Job, failing: Failing, bundle: Path, at: Path) -> Iterator[Try]:
    """Run a job on a fresh copy of the register, while calls fail; then that copy goes."""
    disk = Disk()
    session = kept.open(kept.copy(at), disk)
    stick = at / "stick"
    stick.mkdir()
    one = Try(session, stick, bundle, [session.store.log.state_hash("data")])
    try:
        with disk.failing_by(failing), told_as(CODES, failing):
            job(one)
    finally:
        session.close()
    yield one
    shutil.rmtree(at)


@contextmanager
def told_as(codes: set[str], failing: Failing) -> Iterator[None]:
    """Take an error for what it is only where something failed, and it says so."""
    try:
        yield
    except WorldError as error:
        if error.code not in codes or not failing.failed:
            raise


def calls_of(kept: Kept, job: Job, way: Way, bundle: Path, at: Path) -> int:
    """Count the calls of a job that could fail."""
    failing = Failing(way, 1_000_000_000)
    with running(kept, job, failing, bundle, at):
        assert not failing.failed
    return failing.seen


def moments(calls: int, effort: str, most: int) -> Iterator[tuple[int, int]]:
    """Yield which call fails and how many after it do too: all of them, or that one alone."""
    step = 1 if effort == "long" else max(1, calls // most)
    for at in range(1, calls + 1, step):
        yield at, 1_000_000_000 if at % 2 else 1
        if effort == "long":
            yield at, 1 if at % 2 else 1_000_000_000


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("job", [enter, receive, export, copy], ids=lambda job: job.__name__)
def test_a_disk_that_fails_at_any_call_loses_nothing_that_was_confirmed(
    kept: Kept, bundle: Path, memory: Path, effort: str, job: Job, way: Way
) -> None:
    calls = calls_of(kept, job, way, bundle, memory / "counted")
    assert calls > 10
    for at, times in moments(calls, effort, 8):
        failing = Failing(way, at, times)
        with running(kept, job, failing, bundle, memory / f"{at}-{times}") as one:
            check_afterwards(kept, job, one, f"{job.__name__}, {way} at {at} for {times}")


def check_afterwards(kept: Kept, job: Job, one: Try, told: str) -> None:
    again = kept.open(one.folder.parent)
    try:
        again.store.check()
        state, sure = again.store.log.state_hash("data"), one.done[-1]
        if job is enter:
            # What was not confirmed may have been saved all the same, but not by half.
            more = len(again.store.rows.list("person")) - 2 * len(one.done)
            assert more in (0, 2), told
            assert (state == sure) == (more == 0), told
        elif job is receive:
            receiving.receive(again, [one.bundle])
            assert len(again.store.rows.list("person")) == 2 + 12 * EACH, told
            assert [mark.state for mark in again.store.plain.inbox.list()] == ["done"], told
            assert list(again.places.inbox.iterdir()) == [], told
        else:
            assert state == sure, told
        found = again.store.search.find("yuliana", limit=10_000).people
        assert len(found) == len(again.store.rows.list("person")), told
        add_people(again, 1)
        for file in one.folder.glob("*.age"):
            assert opened(file.read_bytes(), again), told
        assert list(one.folder.glob(".*")) == [], told
    finally:
        again.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_disk_that_fails_at_any_call_of_an_erasure_leaves_somebody_whole_or_not_a_byte(
    house: Session, memory: Path, effort: str, way: Way
) -> None:
    add_people(house, 1)
    house.append("data", [Insert("person", (), {"full_name": ERASED, "sex": "P"})])
    kept = Kept.of(house)
    calls = calls_of(kept, erase, way, memory, memory / "counted")
    assert calls > 10
    for at, times in moments(calls, effort, 12):
        failing = Failing(way, at, times)
        with running(kept, erase, failing, memory, memory / f"{at}-{times}") as one:
            check_erased(kept, one, f"{way} at {at} for {times}")


def check_erased(kept: Kept, one: Try, told: str) -> None:
    """Open the register again, which ends what was cut; nobody is erased by half."""
    folder = one.folder.parent
    again = kept.open(folder)
    try:
        again.store.check()
        names = [row.text("full_name") for row in again.store.rows.list("person")]
        gone = ERASED not in names
        assert len(names) == 1 + (not gone), told
        # Whoever was told that it is done finds it done.
        assert gone or len(one.done) == 1, told
        assert bool(again.store.log.erased()) == gone, told
        assert again.store.plain.state.get(CLEANSE_DUE) is None, told
        assert bool(again.store.search.find("kornelia", limit=2).people) != gone, told
        add_people(again, 1)
    finally:
        again.close()
    found = holding(clear_pages(places_in(folder).database, kept.key), ERASED, *IN_INDEX)
    assert bool(found) != gone, told


@pytest.mark.parametrize("way", WAYS)
def test_a_disk_that_fails_at_any_call_of_an_upgrade_leaves_one_version_or_the_other(
    kept: Kept, memory: Path, effort: str, way: Way
) -> None:
    def run(at: int, times: int) -> int:
        folder = kept.copy(memory / f"{at}-{times}")
        path, disk, failing = places_in(folder).database, Disk(), Failing(way, at, times)
        database = DatabaseOn(disk, path, kept.key, pages=50)
        try:
            database.value("SELECT count(*) FROM log")
            with disk.failing_by(failing), told_as({*CODES, "store.copy_failed"}, failing):
                upgrade(database, folder / "backups", "2021-10-28_090000", [*STEPS, NEXT])
        finally:
            database.close_all()
        check_version(path, kept.key, folder / "backups", people=2)
        assert not list((folder / "backups").glob("*.part"))
        shutil.rmtree(folder)
        return failing.seen

    calls = run(1_000_000_000, 1)
    assert calls > 10
    for at, times in moments(calls, effort, 8):
        run(at, times)


@pytest.mark.parametrize("job", ["receive", "export"])
def test_a_disk_with_any_number_of_free_blocks_takes_a_job_whole_or_not(
    kept: Kept, bundle: Path, tmp_path: Path, effort: str, job: str
) -> None:
    """The real thing, a file system that fills up: files of ours meet it as the database does."""
    with small_disk(tmp_path / "disk", 8_000) as disk:
        step = 4_096 if effort == "long" else 262_144
        for left in range(0, 1_600_000, step):
            folder = kept.copy(disk.path / "pc")
            house = kept.open(folder)
            state = house.store.log.state_hash("data")
            stick = folder / "stick"
            stick.mkdir()
            disk.fill(leave=left)
            whole = False
            try:
                if job == "receive":
                    received, _ = receiving.receive(house, [bundle])
                    whole = [one.state for one in received.files] == ["merged"]
                else:
                    whole = bool(sync.export(house, stick)[0].files)
                assert whole
            except WorldError as error:
                assert error.code in ("store.disk_full", "file.disk_full")  # noqa: PT017
            disk.free()
            house.close()
            again = kept.open(folder)
            again.store.check()
            if job == "export":
                assert again.store.log.state_hash("data") == state
                # One of data and one of the audit.
                assert len(list(stick.glob("*.age"))) <= 2
                sync.export(again, stick)
            else:
                assert not whole or len(again.store.rows.list("person")) == 2 + 12 * EACH
                receiving.receive(again, [bundle])
                assert len(again.store.rows.list("person")) == 2 + 12 * EACH
            again.close()
            shutil.rmtree(folder)
