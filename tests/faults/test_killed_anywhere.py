"""A program killed at any moment of an entry, an import, an export or an upgrade."""

import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.services import bundle_files, receiving, resuming, sync
from lipas_desktop.services.session import Session
from tests.faults import jobs
from tests.faults.kept import Kept, check_version
from tests.faults.pcs import add_people, opened
from tests.unit.services.conftest import places_in

pytestmark = pytest.mark.timeout(7_200)
EACH = 100
# A server that has everything imported; where there is none, each process imports anew.
_WAY = get_context("spawn" if os.name == "nt" else "forkserver")
_WAY.set_forkserver_preload(["tests.faults.jobs"])


@pytest.fixture
def bundle(house: Session, second: Session, stick: Path) -> Path:
    add_people(house, 2)
    add_people(second, 12, each=EACH)
    return sync.export(second, stick)[0].files[0].path


@pytest.fixture
def kept(house: Session, bundle: Path) -> Kept:
    return Kept.of(house)


def killed(job: jobs.Job, kept: Kept, folder: Path, with_: Path, after: float) -> int:
    """Run a job in a process, kill it so many seconds after it began; return its last word."""
    hear, say = _WAY.Pipe(duplex=False)
    process = _WAY.Process(target=job, args=(kept, folder, with_, say))
    process.start()
    say.close()
    said = [hear.recv()]
    time.sleep(after)
    process.kill()
    process.join()
    with suppress(EOFError, OSError):
        while True:
            said.append(hear.recv())
    process.close()
    hear.close()
    return int(said[-1])


def seconds_of(job: jobs.Job, kept: Kept, folder: Path, with_: Path) -> float:
    """Return how long a job takes that nobody kills."""
    hear, say = _WAY.Pipe(duplex=False)
    process = _WAY.Process(target=job, args=(kept, folder, with_, say))
    process.start()
    hear.recv()
    begun = time.monotonic()
    process.join()
    assert hear.recv() == 1
    return time.monotonic() - begun


def people(session: Session) -> int:
    return len(session.store.rows.list("person"))


def test_no_confirmed_entry_is_lost_and_none_is_there_by_half(
    kept: Kept, memory: Path, effort: str
) -> None:
    """One register is killed again and again, as in a house with bad power."""
    random, folder = Random(1), kept.copy(memory / "pc")
    before = 2
    for _ in range(250 if effort == "long" else 8):
        confirmed = killed(jobs.enter, kept, folder, memory, random.uniform(0, 0.06))
        session = kept.open(folder)
        session.store.check()
        found = people(session)
        assert found - before in (2 * confirmed, 2 * confirmed + 2)
        assert len(session.store.search.find("yuliana", limit=100_000).people) == found
        before = found
        session.close()


def moments(
    job: jobs.Job, kept: Kept, memory: Path, with_: Callable[[int], Path], effort: str
) -> list[tuple[Path, Path, int]]:
    """Kill a job on copies of a register; return each with what it was given and had confirmed."""
    random = Random(job.__name__)
    whole = seconds_of(job, kept, kept.copy(memory / "whole"), with_(0))
    found = []
    for number in range(1, 251 if effort == "long" else 8):
        folder = kept.copy(memory / f"pc{number}")
        given = with_(number)
        found.append((folder, given, killed(job, kept, folder, given, random.uniform(0, whole))))
        check_whole_of(kept, job, *found[-1])
        shutil.rmtree(folder)
    return found


def check_whole_of(kept: Kept, job: jobs.Job, folder: Path, given: Path, confirmed: int) -> None:
    if job is jobs.migrate:
        check_version(places_in(folder).database, kept.key, folder / "backups", people=2)
        return
    session = kept.open(folder)
    session.store.check()
    if job is jobs.receive:
        check_receiving(session, given, confirmed)
    else:
        check_sending(session, given, confirmed)
    session.close()


def check_receiving(session: Session, bundle: Path, confirmed: int) -> None:
    all_of_them = 2 + 12 * EACH
    copied = list(session.places.inbox.glob("*.age")) if session.places.inbox.exists() else []
    assert people(session) == all_of_them or not confirmed
    resuming.resume(session)
    # A whole copy is read to its end by itself; what had not come so far is on the stick.
    assert people(session) == (all_of_them if copied or confirmed else people(session))
    assert list(session.places.inbox.glob("*")) == []
    receiving.receive(session, [bundle])
    assert people(session) == all_of_them
    assert [mark.state for mark in session.store.plain.inbox.list()] == ["done"]
    found = session.store.search.find("yuliana", limit=100_000).people
    assert len(found) == all_of_them


def check_sending(session: Session, stick: Path, confirmed: int) -> None:
    whole = sorted(stick.glob("*.age"))
    # One of data and one of the audit.
    assert len(whole) == 2 or not confirmed
    assert bundle_files.find_bundles(stick) == whole
    for path in whole:
        assert opened(path.read_bytes(), session)
    sync.export(session, stick)
    assert list(stick.glob(".*")) == []


@pytest.mark.parametrize("job", [jobs.receive, jobs.export, jobs.migrate])
def test_what_was_cut_is_there_whole_or_goes_on(
    kept: Kept, bundle: Path, memory: Path, effort: str, job: jobs.Job
) -> None:
    def given(number: int) -> Path:
        if job is jobs.receive:
            return bundle
        stick = memory / f"stick{number}"
        stick.mkdir()
        return stick

    found = moments(job, kept, memory, given, effort)
    # Where all or none were killed too late, nothing was tried.
    assert any(not confirmed for _, _, confirmed in found)
