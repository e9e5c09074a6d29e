"""*Ekspor ke Excel*: a list as it is filtered, with all that its form asks, own columns too."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.services.list_tables import ListTable, list_rows
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.cells import Cell
from lipas_desktop.spreadsheet.tables import table_workbook
from lipas_desktop.system.atomic import writing


def write_list(
    session: Session,
    kind: str,
    ids: Sequence[RowId],
    path: Path,
    language: Language = "id",
    *,
    full_nik: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, Changes]:
    """Write records in the order given into a workbook where the user chose; noted in the audit.

    Codes stand in words, and a NIK as on the screen unless the whole of it is asked for. It is a
    file in the clear. WorldError file.*, form.unreadable.
    """
    table = ListTable(session, kind, language, full_nik=full_nik)

    def rows() -> Iterator[Sequence[Cell]]:
        found = list_rows(session, kind, ids)
        for done, row in enumerate(found, 1):
            if cancel is not None:
                cancel.check()
            yield table.cells(row)
            progress(done, len(found))

    data = table_workbook(path.stem, table.heads, rows())
    with writing(path, replace=True, need=len(data)) as out:
        out.write(data)
    what = f"{path.name}; NIK lengkap" if full_nik else path.name
    session.audit("EKSPOR", kind, len(ids), what)
    return path, Changes(plain=frozenset({"audit"}))
