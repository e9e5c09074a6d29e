import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import OLDEST_SQLITE, Database


@pytest.fixture
def database(database: Database) -> Database:
    with database.writing():
        database.run("CREATE TABLE t (a)")
    return database


def values(database: Database) -> list[int]:
    return [a for (a,) in database.rows("SELECT a FROM t ORDER BY a")]


def insert(database: Database, *numbers: int) -> None:
    database.run_many("INSERT INTO t VALUES (?)", [(number,) for number in numbers])


def test_this_sqlite_is_not_one_that_damages_wal_databases() -> None:
    assert sqlcipher.sqlite_version_info >= OLDEST_SQLITE


def test_a_key_of_another_length_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database(path, b"short")


def check_pragmas(database: Database) -> None:
    assert database.value("PRAGMA journal_mode") == "wal"
    assert database.value("PRAGMA synchronous") == 2
    assert database.value("PRAGMA secure_delete") == 1
    assert database.value("PRAGMA temp_store") == 2


def test_every_connection_survives_power_cuts_and_forgets_what_was_deleted(
    database: Database,
) -> None:
    check_pragmas(database)
    assert database.value("PRAGMA query_only") == 1
    with database.writing():
        check_pragmas(database)


def test_a_write_outside_of_writing_raises_and_is_no_fault_of_the_world(
    database: Database,
) -> None:
    with pytest.raises(sqlcipher.OperationalError, match="readonly"):
        insert(database, 1)
    assert values(database) == []


def test_a_write_from_another_thread_raises_while_one_thread_is_writing(
    database: Database,
) -> None:
    raised: list[BaseException] = []

    def write() -> None:
        try:
            insert(database, 2)
        except sqlcipher.OperationalError as error:
            raised.append(error)

    with database.writing():
        insert(database, 1)
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert "readonly" in str(raised[0])
    assert values(database) == [1]


def test_who_is_writing_reads_what_it_has_written(database: Database) -> None:
    with database.writing():
        insert(database, 7)
        assert values(database) == [7]
    assert values(database) == [7]
    with pytest.raises(Exception, match="readonly"):
        insert(database, 8)


def test_readers_see_nothing_of_a_transaction_until_it_is_whole(database: Database) -> None:
    seen: list[list[int]] = []

    def read() -> None:
        seen.append(values(database))

    with database.writing():
        insert(database, 1, 2)
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert seen == [[]]
    assert values(database) == [1, 2]


def test_writers_of_several_threads_take_turns(database: Database) -> None:
    def count_up() -> None:
        for _ in range(20):
            with database.writing():
                last = database.value("SELECT coalesce(max(a), 0) FROM t")
                insert(database, last + 1)

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert values(database) == list(range(1, 61))


def fail_after(database: Database, *numbers: int) -> None:
    with database.writing():
        insert(database, *numbers)
        raise KeyError


def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    with pytest.raises(KeyError):
        fail_after(database, 1)
    assert values(database) == []
    assert database.value("PRAGMA query_only") == 1


def test_a_nested_part_that_fails_undoes_only_itself(database: Database) -> None:
    with database.writing():
        insert(database, 1)
        with pytest.raises(KeyError):
            fail_after(database, 2)
        with database.writing():
            insert(database, 3)
    assert values(database) == [1, 3]


def test_a_nested_part_is_undone_with_the_whole(database: Database) -> None:
    def fail() -> None:
        with database.writing():
            with database.writing():
                insert(database, 1)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert values(database) == []


def test_caches_are_told_of_every_part_that_was_undone(database: Database) -> None:
    told: list[str] = []
    database.on_rollback.append(lambda: told.append("undone"))
    with database.writing():
        insert(database, 1)
    assert told == []
    with database.writing(), pytest.raises(KeyError):
        fail_after(database, 2)
    assert told == ["undone"]
    with pytest.raises(KeyError):
        fail_after(database, 3)
    assert told == ["undone"] * 2


def test_rows_can_be_read_one_by_one(database: Database) -> None:
    with database.writing():
        insert(database, *range(1000))
    stream = database.each("SELECT a FROM t ORDER BY a")
    assert next(stream) == (0,)
    assert sum(1 for _ in stream) == 999


def test_closing_closes_the_connections_of_all_threads(database: Database, path: Path) -> None:
    has_read, may_end = threading.Event(), threading.Event()

    def read() -> None:
        values(database)
        has_read.set()
        may_end.wait()

    thread = threading.Thread(target=read)
    thread.start()
    has_read.wait()
    database.close_all()
    may_end.set()
    thread.join()
    # The last one to close brings the log into the file and removes it.
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_thread_that_ends_takes_its_connection_with_it(database: Database) -> None:
    before = len(database._connections)
    for _ in range(5):
        thread = threading.Thread(target=values, args=(database,))
        thread.start()
        thread.join()
    assert len(database._connections) == before


def test_a_file_held_by_another_program_is_in_use(
    database: Database, path: Path, key: bytes
) -> None:
    other = Database(path, key)
    with other.writing():
        other.run("INSERT INTO t VALUES (7)")
        with pytest.raises(WorldError) as caught, database.writing():
            pass
    other.close_all()
    assert caught.value.code == "store.in_use"
    with database.writing():
        insert(database, 8)
    assert values(database) == [7, 8]
