"""Bring a register's tables to today's version, each step whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import APPLICATION_ID, Database
from lipas_desktop.store.migrations.steps import STEPS, Step
from lipas_desktop.store.opening import Identity, check_ours, check_writable, identify
from lipas_desktop.store.search_tables import mend
from lipas_desktop.store.snapshot import check_whole, count_rows, take_snapshot


def install(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Make today's tables in a new file by running every step."""
    with database.alone():
        _use_wal(database)
        if not identify(database).is_fresh:
            raise WorldError("store.exists", file=database.path.name)
        _run(database, steps)


def upgrade(
    database: Database, backups: Path, stamp: str, steps: Sequence[Step] = STEPS
) -> Path | None:
    """Run the steps that a register still lacks; return the verified copy made before, if any.

    `stamp` is the local date and time for the copy's name.
    """
    identity = identify(database)
    check_ours(identity, steps[-1].version, database.path.name)
    check_writable(database)
    _use_wal(database)
    missing = [step for step in steps if step.version > identity.version]
    if not missing:
        return None
    mend(database)
    with database.alone():
        copy = _copy(database, backups, identity, stamp)
        _run(database, missing)
    return copy


def _use_wal(database: Database) -> None:
    if database.value("PRAGMA journal_mode") != "wal":
        database.value("PRAGMA journal_mode = WAL")


def _copy(database: Database, backups: Path, identity: Identity, stamp: str) -> Path:
    target = backups / f"{database.path.stem}_{stamp}_v{identity.version}.db"
    return take_snapshot(database, target).path


def _run(database: Database, steps: Sequence[Step]) -> None:
    # Rebuilding a table would otherwise delete what refers to it.
    with database.without_references():
        for step in steps:
            with database.writing():
                before = count_rows(database)
                for statement in step.statements:
                    database.run(statement)
                _refuse_losses(database, before)
                database.run(f"PRAGMA application_id = {APPLICATION_ID}")
                database.run(f"PRAGMA user_version = {step.version}")
    check_whole(database)


def _refuse_losses(database: Database, before: dict[str, int]) -> None:
    """Raise, and so undo the step, where a table that is still there has fewer rows."""
    after = count_rows(database)
    if any(after.get(table, rows) < rows for table, rows in before.items()):
        raise WorldError("store.damaged", file=database.path.name)
