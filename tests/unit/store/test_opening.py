import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import upgrade
from lipas_desktop.store.migrations.steps import STEPS, Step
from lipas_desktop.store.opening import check_writable
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.made import Made

Opened = Callable[..., Store]


@pytest.fixture
def opened(path: Path, key: bytes, clock: FixedClock, tmp_path: Path) -> Opened:
    def open_it(key: bytes = key) -> Store:
        random = Random(2).randbytes
        return Store.open(path, key, clock=clock, random=random, backups=tmp_path / "backups")

    return open_it


@pytest.fixture
def closed(store: Store, path: Path) -> Path:
    """A whole register that nobody has open."""
    store.close()
    return path


def code_of(opened: Opened, **arguments: bytes) -> str:
    with pytest.raises(WorldError) as caught:
        opened(**arguments)
    return caught.value.code


def test_a_register_opens_again_with_its_key(closed: Path, opened: Opened) -> None:
    store = opened()
    assert store.rows.list("person") == []
    store.check()
    store.close()


def test_a_wrong_key_is_told_and_changes_nothing(closed: Path, opened: Opened) -> None:
    before = closed.read_bytes()
    assert code_of(opened, key=b"x" * 32) == "store.wrong_key"
    assert closed.read_bytes() == before
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]


def test_a_wrong_key_writes_nothing_to_the_terminal(
    closed: Path, opened: Opened, capfd: pytest.CaptureFixture[str]
) -> None:
    code_of(opened, key=b"x" * 32)
    assert capfd.readouterr() == ("", "")


def test_a_missing_file_is_told_and_not_made(path: Path, opened: Opened) -> None:
    assert code_of(opened) == "store.missing"
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Daftar peserta\n",
        b"Nama;NIK;Desa\n" * 5000,
        b"PK\x03\x04" + Random(1).randbytes(20_000),
        b"\x89PNG\r\n\x1a\n" + Random(1).randbytes(20_000),
    ],
    ids=["empty", "short", "text", "workbook", "picture"],
)
def test_a_file_that_is_no_database_is_told(content: bytes, path: Path, opened: Opened) -> None:
    path.write_bytes(content)
    assert code_of(opened) == "store.not_a_database"
    assert path.read_bytes() == content


def test_a_database_without_encryption_is_no_register(path: Path, opened: Opened) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE person (id)")
    plain.close()
    assert code_of(opened) == "store.not_a_database"


def test_an_encrypted_database_of_another_program_is_no_register(
    database: Database, opened: Opened
) -> None:
    with database.writing():
        database.run("CREATE TABLE t (a)")
        database.run("PRAGMA user_version = 1")
    assert code_of(opened) == "store.not_a_database"


def test_a_register_of_a_newer_program_is_refused(store: Store, path: Path, opened: Opened) -> None:
    newer = len(STEPS) + 1
    with store.writing():
        store._database.run(f"PRAGMA user_version = {newer}")
    store.close()
    before = path.read_bytes()
    with pytest.raises(WorldError) as caught:
        opened()
    assert caught.value.code == "store.newer"
    assert caught.value.params["version"] == newer
    assert path.read_bytes() == before


@pytest.mark.parametrize("page", [0, 3], ids=["first page", "another page"])
def test_damage_is_told_from_a_wrong_key(page: int, closed: Path, opened: Opened) -> None:
    content = bytearray(closed.read_bytes())
    content[page * 4096 + 2000] ^= 1
    closed.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        opened().check()
    assert caught.value.code == "store.damaged"


def test_a_file_cut_short_is_damaged(closed: Path, opened: Opened) -> None:
    os.truncate(closed, closed.stat().st_size // 2 + 17)
    assert code_of(opened) == "store.damaged"


def test_a_register_that_another_program_is_writing_is_in_use(
    store: Store, path: Path, key: bytes
) -> None:
    holder, impatient = Database(path, key), Database(path, key, busy_seconds=0.05)
    with holder.writing(), pytest.raises(WorldError) as caught:
        check_writable(impatient)
    assert caught.value.code == "store.in_use"
    check_writable(impatient)
    holder.close_all()
    impatient.close_all()


def test_a_register_is_never_made_over_another_file(
    closed: Path, key: bytes, clock: FixedClock
) -> None:
    before = closed.read_bytes()
    with pytest.raises(WorldError) as caught:
        Store.create(closed, key, clock=clock, random=os.urandom)
    assert caught.value.code == "store.exists"
    assert closed.read_bytes() == before


def test_a_folder_that_is_a_file_cannot_hold_a_register(
    tmp_path: Path, key: bytes, clock: FixedClock
) -> None:
    (tmp_path / "map").write_text("")
    with pytest.raises(WorldError) as caught:
        Store.create(tmp_path / "map" / "register.db", key, clock=clock, random=os.urandom)
    assert caught.value.code == "store.read_only_folder"


@pytest.fixture
def read_only(closed: Path) -> Iterator[Path]:
    """The register's folder where nothing can be written, for root neither."""
    folder = closed.parent
    if os.geteuid():
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("this root may write everywhere and may not mount")
    subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows denies by access lists, not by modes")
def test_a_read_only_folder_is_told(read_only: Path, opened: Opened) -> None:
    assert code_of(opened) == "store.read_only_folder"


@pytest.mark.skipif(os.name == "nt", reason="Windows denies by access lists, not by modes")
def test_nothing_is_begun_in_a_read_only_folder(
    read_only: Path, key: bytes, clock: FixedClock
) -> None:
    with pytest.raises(WorldError) as caught:
        Store.create(read_only / "new.db", key, clock=clock, random=os.urandom)
    assert caught.value.code == "store.read_only_folder"
    assert not (read_only / "new.db").exists()


def break_search(store: Store) -> None:
    with store.writing():
        store._database.run("DELETE FROM person_words_data WHERE id > 10")
    with pytest.raises(WorldError, match=r"store\.damaged"):
        store.check()


def found(store: Store) -> list[str | None]:
    return [one.full_name for one in store.search.find("yuliana", limit=9).people]


def test_a_search_table_that_broke_before_an_unclean_end_is_made_anew_at_the_opening(
    store: Store, made: Made, opened: Opened
) -> None:
    made.person("Yuliana Tefa")
    break_search(store)
    store._database.close_all()
    again = opened()
    assert found(again) == ["Yuliana Tefa"]
    again.check()
    again.close()


def test_after_a_clean_close_search_tables_are_not_looked_through(
    store: Store, made: Made, opened: Opened
) -> None:
    made.person("Yuliana Tefa")
    store.close()
    first = opened()
    break_search(first)
    first.close()
    again = opened()
    with pytest.raises(WorldError, match=r"store\.damaged"):
        again.check()
    again.close()


def test_a_search_that_fails_says_so_and_the_next_opening_makes_its_table_anew(
    store: Store, made: Made, opened: Opened
) -> None:
    made.person("Yuliana Tefa")
    store.close()
    first = opened()
    break_search(first)
    with pytest.raises(WorldError, match=r"store\.search_damaged"):
        found(first)
    first.close()
    again = opened()
    assert found(again) == ["Yuliana Tefa"]
    again.check()
    again.close()


def test_a_copy_is_made_of_a_register_whose_search_table_is_broken(
    store: Store, made: Made, tmp_path: Path
) -> None:
    made.person("Yuliana Tefa")
    break_search(store)
    assert store.snapshot(tmp_path / "copy.db").rows["person"] == 1
    assert found(store) == ["Yuliana Tefa"]


def test_closing_twice_makes_no_file_anew(store: Store, made: Made, path: Path) -> None:
    made.person("Yuliana Tefa")
    store.close()
    path.unlink()
    store.close()
    assert not path.exists()


def test_a_broken_search_table_does_not_keep_a_register_from_being_upgraded(
    store: Store, made: Made, tmp_path: Path
) -> None:
    made.person("Yuliana Tefa")
    break_search(store)
    step = Step(len(STEPS) + 1, ("CREATE TABLE later (a)",))
    assert upgrade(store._database, tmp_path / "backups", "2021-10-28_090000", [*STEPS, step])
