import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database
from lipas_desktop.store.snapshot import take_snapshot
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.made import Made


def code_of_writing(database: Database, rows: int) -> str:
    with pytest.raises(WorldError) as caught, database.writing():
        database.run_many("INSERT INTO t VALUES (?)", [(os.urandom(3000),)] * rows)
    return caught.value.code


def grow(database: Database, pages: int) -> None:
    """Let the file grow by so many pages and no further."""
    with database.writing():
        most = database.value("PRAGMA page_count") + pages
        assert database.value(f"PRAGMA max_page_count = {most}") == most


@pytest.fixture
def full(database: Database) -> Database:
    """A file that may grow by no page more."""
    with database.writing():
        database.run("CREATE TABLE t (a)")
        database.run("INSERT INTO t VALUES ('saved')")
    grow(database, pages=0)
    return database


def test_a_file_that_cannot_grow_is_told_and_keeps_what_was_saved(full: Database) -> None:
    assert code_of_writing(full, 10) == "store.disk_full"
    assert full.rows("SELECT a FROM t") == [("saved",)]


def test_writing_goes_on_as_soon_as_there_is_room(full: Database) -> None:
    assert code_of_writing(full, 10) == "store.disk_full"
    grow(full, pages=10_000)
    with full.writing():
        full.run("INSERT INTO t VALUES ('saved later')")
    assert full.value("SELECT count(*) FROM t") == 2


def fill(database: Database) -> None:
    database.run_many("INSERT INTO t VALUES (?)", [(os.urandom(3000),)] * 10)


def test_nothing_is_kept_where_the_disk_filled_in_a_nested_part(full: Database) -> None:
    def write() -> None:
        with full.writing():
            full.run("UPDATE t SET a = 'changed'")
            with full.writing():
                fill(full)

    with pytest.raises(WorldError, match="disk_full"):
        write()
    assert full.rows("SELECT a FROM t") == [("saved",)]


def test_a_swallowed_full_disk_does_not_pass_for_saved(full: Database) -> None:
    def write() -> None:
        with full.writing():
            full.run("UPDATE t SET a = 'changed'")
            with suppress(WorldError), full.writing():
                fill(full)
            with suppress(WorldError):
                full.run("UPDATE t SET a = 'changed later'")

    with pytest.raises(WorldError, match="disk_full"):
        write()
    assert full.rows("SELECT a FROM t") == [("saved",)]


def test_a_full_disk_met_by_other_code_in_the_transaction_has_the_same_name(
    full: Database,
) -> None:
    with pytest.raises(WorldError) as caught, full.writing():
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.code == "store.disk_full"


def test_another_error_of_other_code_in_the_transaction_stays_what_it_is(full: Database) -> None:
    with pytest.raises(FileNotFoundError), full.writing():
        (full.path.parent / "nothing").read_bytes()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("only a root that may mount can have a disk of three megabytes")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def save_until_refused(made: Made, saved: list[RowId]) -> None:
    saved.extend(made.person(f"Yuliana {number}", note="x" * 5000) for number in range(10_000))


def test_a_disk_that_fills_up_at_the_commit_loses_nothing(
    small_disk: Path, key: bytes, clock: FixedClock
) -> None:
    """The real thing: a file system without a free block, and a megabyte freed later."""
    path = small_disk / "register.db"
    store = Store.create(path, key, clock=clock, random=os.urandom)
    made = Made(store)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1 << 20))

    saved: list[RowId] = []
    with pytest.raises(WorldError, match="disk_full"):
        save_until_refused(made, saved)
    assert saved

    ballast.unlink()
    saved.append(made.person("Markus"))
    store.close()
    store = Store.open(path, key, clock=clock, random=os.urandom, backups=small_disk / "backups")
    assert [row.id for row in store.rows.by_ids("person", saved)] == saved
    assert len(store.rows.list("person")) == len(saved)
    store.check()
    store.close()


def test_a_copy_onto_a_full_disk_leaves_nothing_there(
    small_disk: Path, store: Store, made: Made
) -> None:
    for number in range(3):
        made.person(f"Yuliana {number}", note="x" * 60_000)
    with store.writing():
        store.plain.files.put("daftar.xlsx", os.urandom(4_000_000), at=0)
    with pytest.raises(WorldError) as caught:
        take_snapshot(store._database, small_disk / "copy.db")
    assert caught.value.code == "store.disk_full"
    assert list(small_disk.iterdir()) == []


def test_a_register_that_finds_no_room_at_all_is_not_begun(
    small_disk: Path, key: bytes, clock: FixedClock
) -> None:
    (small_disk / "ballast").write_bytes(bytes(3_000_000))
    with pytest.raises(WorldError) as caught:
        Store.create(small_disk / "register.db", key, clock=clock, random=os.urandom)
    assert caught.value.code == "store.disk_full"
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]
