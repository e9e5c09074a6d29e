"""Workbooks kept in the register after their import: which came with what, and out again."""

from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.session import Session
from lipas_desktop.store.kept_files import KeptFile
from lipas_desktop.system import disk
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk_errors import as_world_error

Kept = KeptFile
"""A kept workbook without its bytes."""


def keep(
    session: Session, original: Path, data: bytes, batch: RowId | None, *, name: str, remove: bool
) -> Changes:
    """Keep a workbook inside the register; `remove` then takes the original from the disk.

    WorldError file.* where it stays there, because another program has it open or the stick is
    locked; it is kept all the same.
    """
    with session.store.writing():
        session.store.plain.files.put(name, data, session.clock.now_ms(), batch)
    if remove:
        with as_world_error(original):
            disk.remove(original)
    return Changes(plain=frozenset({"kept_file"}))


def of_import(session: Session, batch: RowId) -> Kept | None:
    """Return the workbook that was kept with an import, the latest where there are several."""
    return next(iter(session.store.plain.files.list(batch)), None)


def write_out(session: Session, kept: Kept, target: Path) -> Changes:
    """Write a kept workbook to a file, read back; it stays in the register. WorldError file.*."""
    data = session.store.plain.files.data(kept.sha256)
    assert data is not None
    write_atomic(target, data)
    session.audit("EKSPOR", "kept_workbook", 1, target.name)
    return Changes(plain=frozenset({"audit"}))
