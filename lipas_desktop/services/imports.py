"""*Impor Excel*: people from a workbook as people really keep it, row by row with a fate."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Edit, Insert, MadeRow, Note, Screens, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.fates import FateName, Kind
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.services import kept_workbooks
from lipas_desktop.services.import_form import FurtherQuestion, PersonFilling
from lipas_desktop.services.import_rows import PreviewRow as PreviewRow
from lipas_desktop.services.import_rows import judged
from lipas_desktop.services.numbers import take_local_numbers
from lipas_desktop.services.records import FORM
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.headings import Field
from lipas_desktop.spreadsheet.people import (
    PeopleMapping,
    best_people_sheet,
    guess_people,
)
from lipas_desktop.spreadsheet.read import Workbook, read_workbook
from lipas_desktop.system.atomic import write_new

KIND = "person"
SAME, NEW, LATER, ANYWAY = "same", "new", "later", "anyway"
"""What a person may decide of a row."""
PAGE = 100
"""Rows that a preview shows at a time while it is being made."""
RESTRICTED: tuple[Field, ...] = ("status",)
"""Columns that a PC without the grant does not take."""


@dataclass(frozen=True)
class PeoplePreview:
    """A workbook read, nothing written yet."""

    path: Path
    sheet: str
    digest: str
    """SHA-256 of the workbook, in hex."""
    mapping: PeopleMapping
    rows: Sequence[PreviewRow]
    untaken: tuple[Field, ...]
    """Fields found that this PC does not take."""
    already: RowId | None
    """An import of this very workbook that was not undone."""
    remembered: Mapping[int, str]
    """What somebody decided then of rows that were not taken, by sheet row."""
    screens: Screens
    form: str
    """Id and version of the form that the rows went through."""
    questions: tuple[FurtherQuestion, ...]
    """What else a column may be said to be."""
    workbook: Workbook = field(repr=False)

    @property
    def columns_left_out(self) -> list[int]:
        """Return the columns (from 0) that this PC may hold nothing of."""
        return [self.mapping.columns[field] for field in self.untaken]

    def count(self, fate: FateName) -> int:
        """Return how many rows have a fate."""
        return sum(row.fate_name == fate for row in self.rows)

    def kinds(self) -> dict[Kind, int]:
        """Count the rows by kind."""
        found: dict[Kind, int] = {}
        for row in self.rows:
            found[row.fate.kind] = found.get(row.fate.kind, 0) + 1
        return found


@dataclass(frozen=True)
class Taken:
    """What an import did; `waiting` rows are held until somebody decides, `refused` stay out.

    `same` rows are of people who are there: as somebody decided, or taken before.
    """

    batch: RowId | None
    taken: int
    same: int
    waiting: int
    refused: int


def preview_people(
    session: Session,
    path: Path,
    mapping: PeopleMapping | None = None,
    *,
    language: str = "id",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    show: Callable[[Sequence[PreviewRow]], None] | None = None,
) -> PeoplePreview:
    """Read a participants' list and decide each row's fate; the file is only read.

    Each row is filled into the form that people are entered on. `show` is given page after page
    as it is decided, the first long before the end of a long list. WorldError workbook.*,
    form.unreadable; InputError import.no_names where no column can be the names.
    """
    cancel = cancel or CancelToken()
    screens = session.screens()
    workbook = read_workbook(path)
    sheet = best_people_sheet(workbook.sheets)
    filling = PersonFilling(session, language)
    mapping = mapping or guess_people(sheet, filling.headings())
    if "name" not in mapping.columns:
        raise InputError("import.no_names", file=path.name)
    digest = sha256(workbook.data).hexdigest()
    already, taken = _earlier(session, digest)
    rows: list[PreviewRow] = []
    each = judged(session, sheet, mapping, filling, taken)
    while page := tuple(islice(each, PAGE)):
        cancel.check()
        rows += page
        progress(rows[-1].sheet_row, len(sheet.rows))
        if show is not None:
            show(page)
    if not rows:
        raise InputError("import.no_rows", file=path.name)
    progress(len(sheet.rows), len(sheet.rows))
    untaken = () if session.has_restricted else _found(mapping, RESTRICTED)
    known = _remembered(session, digest) if already is not None else {}
    return PeoplePreview(
        path, sheet.name, digest, mapping, tuple(rows), untaken, already, known, screens,
        filling.form, filling.questions(), workbook,
    )  # fmt: skip


def take_people(
    session: Session, preview: PeoplePreview, decisions: Mapping[int, str] | None = None
) -> tuple[Taken, Changes]:
    """Take the new rows, and held or refused ones as a person has decided (by sheet row).

    All of it is one action that can be undone; rows without a decision wait, refused ones stay
    out. The same workbook a second time adds nobody.
    """
    decisions = decisions or {}
    wanted = [row for row in preview.rows if _is_taken(row, decisions.get(row.sheet_row, ""))]
    same = sum(row.is_taken_before or decisions.get(row.sheet_row) == SAME for row in preview.rows)
    refused = preview.count("error") - sum(row.fate_name == "error" for row in wanted)
    waiting = len(preview.rows) - len(wanted) - same - refused
    with session.store.writing():
        _remember(session, preview.digest, decisions)
        if not wanted:
            return Taken(None, 0, same, waiting, refused), NOTHING
        batch, changes = _write(session, preview, wanted)
    return Taken(batch, len(wanted), same, waiting, refused), changes


def write_reasons(
    session: Session, preview: PeoplePreview, reasons: Mapping[int, str], heading: str, target: Path
) -> Path:
    """Write a copy of the workbook with the reasons of the rows that were not taken.

    The words come from the window, in the user's language. The original stays as it is; what this
    PC may not hold is left out of the copy.
    """
    # What writes into workbooks takes a tenth of the program's start to load, and few need it.
    from lipas_desktop.spreadsheet.copies import with_reasons

    sheet = preview.workbook.sheet(preview.sheet)
    assert sheet is not None
    taken = [row.sheet_row for row in preview.rows if row.sheet_row not in reasons]
    row = preview.mapping.heading_row
    copy = with_reasons(
        preview.workbook, sheet, row, heading, reasons, taken, preview.columns_left_out
    )
    write_new(target, copy)
    session.audit("EKSPOR", "import_reasons", len(reasons), target.name)
    return target


def keep_workbook(
    session: Session, preview: PeoplePreview, batch: RowId | None, *, remove: bool
) -> Changes:
    """Keep the workbook in the encrypted register; see `kept_workbooks.keep`.

    On a PC without the grant the restricted columns are left out of what is kept.
    """
    from lipas_desktop.spreadsheet.copies import without_columns

    data, name = preview.workbook.data, preview.path.name
    if preview.untaken:
        sheet = preview.workbook.sheet(preview.sheet)
        assert sheet is not None
        data = without_columns(sheet, preview.columns_left_out)
        name = f"{preview.path.stem}.xlsx"
    return kept_workbooks.keep(session, preview.path, data, batch, name=name, remove=remove)


def _is_taken(row: PreviewRow, decision: str) -> bool:
    if row.is_taken_before:
        return False
    if row.fate_name == "new":
        return decision != LATER
    if row.fate_name == "error":
        return decision == ANYWAY and row.can_be_taken_anyway
    return decision == NEW


def _earlier(session: Session, digest: str) -> tuple[RowId | None, dict[int, RowId]]:
    """Return the last import of the same workbook, and who came from which of its rows."""
    batches = {
        row.id: row
        for row in session.store.rows.list("import_batch")
        if row.text("sha256") == digest and row.text("kind") == KIND
    }
    if not batches:
        return None, {}
    taken = {
        row.values["sheet_row"]: row.id
        for row in session.store.rows.list("person")
        if row.text("import_id") in batches and isinstance(row.values.get("sheet_row"), int)
    }
    return list(batches)[-1], taken  # type: ignore[return-value]


def _remembered(session: Session, digest: str) -> dict[int, str]:
    text = session.store.plain.state.get(f"decided {digest}")
    return {int(row): SAME for row in json.loads(text or "[]")}


def _remember(session: Session, digest: str, decisions: Mapping[int, str]) -> None:
    """Keep which rows are of people who are there: nobody is asked the same twice."""
    rows = sorted(row for row, decision in decisions.items() if decision == SAME)
    if rows or _remembered(session, digest):
        session.store.plain.state.put(f"decided {digest}", json.dumps(rows))


def _found(mapping: PeopleMapping, fields: Sequence[Field]) -> tuple[Field, ...]:
    return tuple(field for field in fields if field in mapping.columns)


def _write(
    session: Session, preview: PeoplePreview, rows: Sequence[PreviewRow]
) -> tuple[RowId, Changes]:
    numbers = take_local_numbers(session, session.clock.today().year, len(rows))
    today = session.clock.day_to_write()
    batch: dict[str, Value] = {
        "kind": KIND,
        "sha256": preview.digest,
        "file_name": preview.path.name,
        "rows": len(preview.rows),
        "taken": len(rows),
    }
    made = RowId(MadeRow(0))
    edits: list[Edit] = [Insert("import_batch", (), batch)]
    for row, number in zip(rows, numbers, strict=True):
        own: dict[str, Value] = {
            "local_no": number,
            "registered_on": today,
            "source": "IMPOR",
            "import_id": made,
            "sheet_row": row.sheet_row,
        }
        edits.append(Insert("person", (), {**row.values, **own}))
    edits.append(Note(FORM, [preview.form]))
    appended = session.append("data", edits, preview.screens)
    batch_id, *people = appended.ids[: 1 + len(rows)]
    assert batch_id is not None
    changes = appended.changes
    if session.has_restricted:
        changes = changes.merge(_write_statuses(session, rows, people, batch_id))
    return batch_id, changes


def _write_statuses(
    session: Session, rows: Sequence[PreviewRow], people: Sequence[RowId | None], batch: RowId
) -> Changes:
    edits: list[Edit] = []
    for row, person in zip(rows, people, strict=True):
        written = row.category.strip()
        if written and person is not None:
            values: dict[str, Value] = {
                "category": CODES["category"].find(written),
                "category_text": written,
                "import_id": batch,
            }
            edits.append(Insert("legal_status", (person,), values))
    return session.append("restricted", edits).changes if edits else NOTHING
