import os
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import Database
from lipas_desktop.store.migrations.runner import install
from lipas_desktop.store.migrations.steps import STEPS
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.made import Made


def test_what_was_saved_is_there_after_reopening(
    store: Store, made: Made, path: Path, key: bytes, clock: FixedClock, tmp_path: Path
) -> None:
    person = made.person("Yuliana Tefa")
    hash_before = store.log.state_hash("data")
    store.close()
    again = Store.open(path, key, clock=clock, random=os.urandom, backups=tmp_path / "backups")
    assert [row.id for row in again.rows.list("person")] == [person]
    assert [line.id for line in again.search.find("yuliana").people] == [person]
    assert again.log.state_hash("data") == hash_before
    assert not (tmp_path / "backups").exists()
    again.close()


def test_two_registers_can_be_open_at_once(
    store: Store, made: Made, tmp_path: Path, clock: FixedClock
) -> None:
    other = Store.create(tmp_path / "other.db", b"o" * 32, clock=clock, random=os.urandom)
    made.person("Yuliana Tefa")
    Made(other).person("Markus Kolo")
    assert [row.text("full_name") for row in store.rows.list("person")] == ["Yuliana Tefa"]
    assert [row.text("full_name") for row in other.rows.list("person")] == ["Markus Kolo"]
    other.close()


def test_log_rows_index_and_plain_tables_are_saved_together_or_not_at_all(
    store: Store, made: Made
) -> None:
    def fail() -> None:
        with store.writing():
            made.person("Yuliana Tefa")
            store.plain.counters.next("RKO-2021")
            raise KeyError

    before = store.log.state_hash("data")
    with pytest.raises(KeyError):
        fail()
    assert store.log.state_hash("data") == before
    assert store.rows.list("person") == []
    assert store.people.count(PeopleQuery()) == 0
    assert store.plain.counters.last("RKO-2021") == 0
    made.person("Markus Kolo")
    assert store.people.count(PeopleQuery()) == 1


def test_what_is_to_be_checked_is_counted_with_the_districts_given(
    tmp_path: Path, clock: FixedClock
) -> None:
    store = Store.create(
        tmp_path / "register.db", b"k" * 32, clock=clock, random=os.urandom,
        known_district=lambda code: code == "537104",
    )  # fmt: skip
    made = Made(store)
    facts = {"sex": "P", "nik_status": "ADA", "birth_date": "1992-06-28", "birth_precision": "day"}
    made.person("Yuliana", **facts, nik="5371046806920003")
    made.person("Maria", **facts, nik="5371996806920003")
    checks = {line.full_name: line.checks for line in store.people.page(PeopleQuery(), 0, 9)}
    assert checks["Maria"] == checks["Yuliana"] + 1
    store.close()


def test_an_older_register_is_copied_under_the_house_s_time_and_upgraded(
    tmp_path: Path, path: Path, key: bytes, clock: FixedClock
) -> None:
    older = Database(path, key)
    install(older, STEPS[:1])
    older.close_all()
    store = Store.open(path, key, clock=clock, random=os.urandom, backups=tmp_path / "backups")
    assert store.rows.list("person") == []
    assert [copy.name for copy in (tmp_path / "backups").iterdir()] == [
        "register_2021-10-28_090000_v1.db"
    ]
    store.close()


def test_an_open_that_is_refused_leaves_no_connection_behind(
    store: Store, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    store.close()
    with pytest.raises(WorldError):
        Store.open(path, b"x" * 32, clock=clock, random=os.urandom, backups=tmp_path)
    path.unlink()
    assert list(tmp_path.glob("register.db*")) == []
