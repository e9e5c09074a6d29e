"""*Cetak daftar*: a list as it is filtered, on paper, with the own columns that lists show."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_format import grid_date, long_date
from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.pdf.faces import load_faces
from lipas_desktop.pdf.list_sheet import ListSheet, missing_letters, write_list_sheet
from lipas_desktop.services.list_tables import ListTable, list_rows
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.cells import Cell, cell_text
from lipas_desktop.system.atomic import writing

_ASKED: Mapping[str, tuple[str, ...]] = {
    "person": ("full_name", "sex", "birth_text", "region_text", "phone_text"),
    "activity": ("title", "kind", "start_date", "end_date", "place", "organiser", "status"),
}
"""What stands in a line beside the own columns; a paper lies about, so it bears no NIK."""
_TITLES = {"person": "PEOPLE_LIST", "activity": "ACTIVITIES_LIST"}


def file_name(kind: str, day: date, language: Language = "id") -> str:
    """Return a file name for a printed list."""
    return f"{_word(_TITLES[kind], language)} {day.isoformat()}.pdf"


def write_list(
    session: Session,
    kind: str,
    ids: Sequence[RowId],
    path: Path,
    paper: str,
    language: Language = "id",
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, Changes]:
    """Write records in the order given into a PDF where the user chose; noted in the audit.

    InputError form.letters where the paper's typeface lacks some; WorldError file.*,
    form.unreadable.
    """
    table, rows = ListTable(session, kind, language, only=_ASKED[kind]), []
    found = list_rows(session, kind, ids)
    for done, row in enumerate(found, 1):
        if cancel is not None:
            cancel.check()
        rows.append([_text(cell) for cell in table.cells(row)])
        progress(done, len(found))
    sheet = _sheet(session, kind, table.heads, rows, language)
    faces = load_faces(session.places.resources / "fonts" / "paper")
    if lacking := missing_letters(sheet, faces):
        raise InputError("form.letters", letters=" ".join(lacking))
    with writing(path, replace=True) as out:
        write_list_sheet(sheet, paper, faces, out, session.clock.today().isoformat())
    session.audit("CETAK", kind, len(ids), path.name)
    return path, Changes(plain=frozenset({"audit"}))


def _sheet(
    session: Session,
    kind: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    language: Language,
) -> ListSheet:
    title, house = _word(_TITLES[kind], language), session.house.name
    printed = f"{_word('PRINTED', language)} {long_date(session.clock.today(), language)}"
    return ListSheet(
        title=title,
        house=house,
        told=_word("LINES", language).format(count=len(rows)),
        foot=f"{title} · {house} · {printed}",
        page=_word("PAGE", language),
        language=language,
        heads=heads,
        rows=rows,
    )


def _text(cell: Cell) -> str:
    return grid_date(cell) if isinstance(cell, date) else cell_text(cell)


def _word(code: str, language: Language) -> str:
    return CODES["form_words"].label(code, language)
