"""Verified copies of the whole encrypted file, under its own key."""

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import Database
from lipas_desktop.system import disk
from lipas_desktop.system.disk_errors import as_world_error

_STAMP = re.compile(r"_(\d{4}-\d{2}-\d{2})_\d{6}_")
NEWEST, DAYS, WEEKS, MONTHS = 3, 7, 5, 12
"""How many copies are kept whatever their age, and one a day, a week, a month for how long."""


@dataclass(frozen=True)
class Snapshot:
    """A copy that was opened again and found whole."""

    path: Path
    size: int
    rows: dict[str, int]
    """Number of rows by table."""


def take_snapshot(database: Database, target: Path) -> Snapshot:
    """Copy the register to `target`, verify the copy, give it its name last; saves wait meanwhile.

    The copy is compact: nothing that was deleted is in its free pages, since it has none.
    """
    part = target.with_name(target.name + ".part")
    with as_world_error(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        disk.remove(part)
        try:
            with database.alone():
                expected = count_rows(database)
                database.copy_into(part)
            rows = _verified_rows(database.twin(part))
            if rows != expected:
                raise WorldError("store.copy_failed", file=target.name)
            size = _flush(part)
            disk.replace(part, target)
            disk.settle(target.parent)
        finally:
            with suppress(OSError):
                disk.remove(part)
    return Snapshot(target, size, rows)


def check_whole(database: Database) -> None:
    """Raise WorldError where a page, an index or a reference is not as it was written."""
    # Through a connection of its own: one that has searched before remembers how the search tables
    # were parted then, and calls it damage that they were merged since.
    fresh = database.twin(database.path)
    try:
        # The pages are read where they lie: what a power cut tore there may be whole in the log
        # beside it, from which it is mended.
        fresh.rows("PRAGMA wal_checkpoint(FULL)")
        found = [
            *fresh.rows("PRAGMA cipher_integrity_check"),
            *fresh.rows("PRAGMA foreign_key_check"),
            *(row for row in fresh.rows("PRAGMA integrity_check") if row != ("ok",)),
        ]
    finally:
        fresh.close_all()
    if found:
        raise WorldError("store.damaged", file=database.path.name)


def count_rows(database: Database) -> dict[str, int]:
    """Return the number of rows of every table, those behind the search index too."""
    names = [
        str(name)
        for (name,) in database.rows(
            "SELECT name FROM pragma_table_list"
            " WHERE schema = 'main' AND type IN ('table', 'shadow')"
        )
    ]
    return {name: int(database.value(f'SELECT count(*) FROM "{name}"')) for name in sorted(names)}


def prune(folder: Path, today: date) -> list[Path]:
    """Delete dated copies that a newer one of the same day, week or month replaces; return them."""
    dated = sorted(
        ((date.fromisoformat(match[1]), path) for path in folder.glob("*.db")
         if (match := _STAMP.search(path.name))),
        key=lambda pair: pair[1].name,
        reverse=True,
    )  # fmt: skip
    keep = _worth_keeping(dated, today)
    gone = [path for _, path in dated if path not in keep]
    for path in gone:
        path.unlink()
    return gone


def _worth_keeping(newest_first: Iterable[tuple[date, Path]], today: date) -> set[Path]:
    pairs = list(newest_first)
    keep = {path for _, path in pairs[:NEWEST]}
    seen: set[tuple[str, object]] = set()
    for day, path in pairs:
        spans = (
            (("day", day), timedelta(days=DAYS)),
            (("week", day.isocalendar()[:2]), timedelta(weeks=WEEKS)),
            (("month", (day.year, day.month)), timedelta(days=31 * MONTHS)),
        )
        for span, reach in spans:
            if today - day <= reach and span not in seen:
                seen.add(span)
                keep.add(path)
    return keep


def _verified_rows(copy: Database) -> dict[str, int]:
    try:
        check_whole(copy)
        return count_rows(copy)
    finally:
        copy.close_all()


def _flush(path: Path) -> int:
    # SQLite does not wait for the disk when it writes a copy.
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        return file.seek(0, os.SEEK_END)
