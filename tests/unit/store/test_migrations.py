import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.database import APPLICATION_ID, Database
from lipas_desktop.store.migrations import runner, steps
from lipas_desktop.store.migrations.runner import install, upgrade
from lipas_desktop.store.migrations.steps import STEPS, Step
from lipas_desktop.store.opening import identify
from lipas_desktop.store.tables import DERIVED, KINDS, PLAIN, key_columns

STAMP = "2021-10-28_090000"
MODELS: Mapping[str, Any] = {
    model._meta.table_name: model for model in (*KINDS.values(), *PLAIN, *DERIVED)
}
TOYS = (
    Step(1, ("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT)",)),
    Step(
        2,
        (
            "CREATE TABLE child (parent REFERENCES parent ON DELETE CASCADE)",
            "INSERT INTO parent VALUES (1, 'Maria')",
            "INSERT INTO child VALUES (1)",
        ),
    ),
)
REBUILD = Step(
    3,
    (
        "CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        "INSERT INTO new_parent SELECT * FROM parent",
        "DROP TABLE parent",
        "ALTER TABLE new_parent RENAME TO parent",
    ),
)


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def toys(database: Database) -> Database:
    """A register of version 2 of another life."""
    install(database, TOYS)
    return database


def version(database: Database) -> int:
    return identify(database).version


def tables(database: Database) -> set[str]:
    return {
        name
        for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite_")
    }


# The schema


def test_a_new_register_has_the_newest_version_and_our_mark(database: Database) -> None:
    install(database)
    assert identify(database).version == STEPS[-1].version
    assert identify(database).application_id == APPLICATION_ID


def test_every_step_is_listed_once_in_order() -> None:
    folder = Path(runner.__file__).parent
    modules = sorted(path.stem for path in folder.glob("m[0-9]*.py"))
    assert [step.version for step in STEPS] == list(range(1, len(STEPS) + 1))
    assert [int(re.match(r"m(\d+)_", module)[1]) for module in modules] == [  # type: ignore[index]
        step.version for step in STEPS
    ]
    assert [getattr(steps, module).STATEMENTS for module in modules] == [
        step.statements for step in STEPS
    ]


def test_the_ledger_has_a_table_for_each_kind() -> None:
    assert set(KINDS) == set(LEDGER.tables)


@pytest.mark.parametrize("kind", LEDGER.tables)
def test_a_table_has_the_columns_that_its_ledger_says(kind: str, database: Database) -> None:
    install(database)
    table = LEDGER.tables[kind]
    types = {"text": "TEXT", "list": "TEXT", "int": "INTEGER", "bool": "INTEGER"}
    expected = [("id", "TEXT"), *((key, "TEXT") for key in key_columns(table))]
    expected += [(column.name, types[column.type]) for column in table.columns]
    expected += [(name, "INTEGER") for name in ("_void", "_contested", "_at", "_made", "_shown")]
    expected += [("extra", "TEXT"), ("_review", "TEXT")]
    found = [(column.name, column.data_type) for column in database.get_columns(kind)]
    # A column that a later step has added stands behind them all.
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("name", MODELS)
def test_a_migrated_table_has_the_columns_that_its_model_says(
    name: str, database: Database
) -> None:
    install(database)
    model = MODELS[name]._meta
    primary = {field.column_name for field in model.get_primary_keys()}
    expected = {
        field.column_name: (database.get_context_options()["field_types"][field.field_type],
                            field.column_name in primary)
        for field in model.sorted_fields
    }  # fmt: skip
    found = {
        column.name: (column.data_type, column.primary_key) for column in database.get_columns(name)
    }
    assert found == expected


@pytest.mark.parametrize("name", MODELS)
def test_a_migrated_table_has_the_indexes_that_its_model_says(
    name: str, database: Database
) -> None:
    install(database)
    model = MODELS[name]._meta
    expected = {
        ((field.column_name,), bool(field.unique))
        for field in model.sorted_fields
        if (field.index or field.unique) and not field.primary_key
    } | {
        (tuple(model.combined[part].column_name for part in parts), unique)
        for parts, unique in model.indexes
    }
    primary = tuple(database.get_primary_keys(name))
    found = {(tuple(index.columns), index.unique) for index in database.get_indexes(name)}
    assert found - {(primary, True)} == expected


def test_every_table_is_of_a_model_the_log_or_the_search_index(
    database: Database, path: Path, key: bytes
) -> None:
    install(database)
    log_only = Database(path.with_name("log.db"), key)
    install(log_only, STEPS[:1])
    searched = {name for name in tables(database) if re.match(r"[a-z]+_words(_|$)", name)}
    of_the_log = tables(log_only) | {"dead_op"}
    assert tables(database) - of_the_log - searched == set(MODELS)
    log_only.close_all()


# The way there


def test_nothing_is_copied_where_nothing_is_to_be_done(toys: Database, backups: Path) -> None:
    assert upgrade(toys, backups, STAMP, TOYS) is None
    assert not backups.exists()


def test_the_older_file_is_copied_and_verified_before_an_upgrade(
    toys: Database, backups: Path
) -> None:
    copy = upgrade(toys, backups, STAMP, [*TOYS, REBUILD])
    assert copy == backups / "register_2021-10-28_090000_v2.db"
    older = toys.twin(copy)
    assert version(older) == 2
    assert older.rows("SELECT name FROM parent") == [("Maria",)]
    older.close_all()
    assert version(toys) == 3


def test_nothing_is_upgraded_without_a_copy(toys: Database, backups: Path) -> None:
    backups.write_text("a file where the folder should be")
    with pytest.raises(WorldError):
        upgrade(toys, backups, STAMP, [*TOYS, REBUILD])
    assert version(toys) == 2


def keeps_references(database: Database) -> bool:
    with database.writing():
        return bool(database.value("PRAGMA foreign_keys"))


def test_children_survive_the_rebuilding_of_their_parents(toys: Database, backups: Path) -> None:
    upgrade(toys, backups, STAMP, [*TOYS, REBUILD])
    assert toys.rows("SELECT parent FROM child") == [(1,)]
    assert keeps_references(toys)


def test_a_step_that_fails_is_undone_whole(toys: Database, backups: Path) -> None:
    broken = Step(3, ("CREATE TABLE half (a)", "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(sqlcipher.OperationalError):
        upgrade(toys, backups, STAMP, [*TOYS, broken])
    assert version(toys) == 2
    assert "half" not in tables(toys)
    assert keeps_references(toys)


def test_steps_before_the_one_that_fails_are_kept(toys: Database, backups: Path) -> None:
    broken = Step(4, ("INSERT INTO nowhere VALUES (1)",))
    with pytest.raises(sqlcipher.OperationalError):
        upgrade(toys, backups, STAMP, [*TOYS, REBUILD, broken])
    assert version(toys) == 3


def test_a_step_that_loses_rows_is_undone(toys: Database, backups: Path) -> None:
    forgetful = Step(3, ("DELETE FROM child",))
    with pytest.raises(WorldError) as caught:
        upgrade(toys, backups, STAMP, [*TOYS, forgetful])
    assert caught.value.code == "store.damaged"
    assert version(toys) == 2
    assert toys.rows("SELECT parent FROM child") == [(1,)]


def test_a_newer_register_is_refused_before_anything_is_written(
    toys: Database, backups: Path
) -> None:
    with pytest.raises(WorldError) as caught:
        upgrade(toys, backups, STAMP, TOYS[:1])
    assert caught.value.code == "store.newer"
    assert not backups.exists()


def test_nothing_is_installed_into_a_file_that_holds_something(toys: Database) -> None:
    with pytest.raises(WorldError) as caught:
        install(toys, TOYS)
    assert caught.value.code == "store.exists"
