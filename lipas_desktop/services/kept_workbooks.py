"""Workbooks kept in the register after their import: which came with what, and out again."""

from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.session import Session
from lipas_desktop.store.kept_files import KeptFile
from lipas_desktop.system.atomic import write_atomic

Kept = KeptFile
"""A kept workbook without its bytes."""


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
