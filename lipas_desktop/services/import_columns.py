"""The columns of a sheet as a person sees them, to say which of them is what."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lipas_desktop.domain.errors import InputError
from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.spreadsheet.cells import column_letter, shown_text
from lipas_desktop.spreadsheet.headings import FIELDS as ALL
from lipas_desktop.spreadsheet.headings import Field as Field
from lipas_desktop.spreadsheet.people import PeopleMapping as PeopleMapping

FIELDS: tuple[Field, ...] = tuple(field for field in ALL if field != "number")
"""The fields that a column can be said to be."""
_SAMPLES = 3
_SEARCHED = 40


@dataclass(frozen=True)
class SheetColumn:
    """One column: where it stands, its heading, and what stands below it."""

    place: int
    letter: str
    heading: str
    samples: tuple[str, ...]


def columns(preview: PeoplePreview) -> list[SheetColumn]:
    """Return the columns of the sheet that hold anything."""
    sheet = preview.workbook.sheet(preview.sheet)
    assert sheet is not None
    rows = [row.sheet_row for row in preview.rows]
    found = []
    for place in range(sheet.width):
        headings = preview.mapping.headings
        heading = headings[place] if place < len(headings) else ""
        texts = (shown_text(sheet.at(row, place)) for row in rows)
        samples = list(dict.fromkeys(text for text in islice(texts, _SEARCHED) if text))
        if heading or samples:
            found.append(
                SheetColumn(place, column_letter(place), heading, tuple(samples[:_SAMPLES]))
            )
    return found


def sheet_row(preview: PeoplePreview, row: int) -> list[tuple[str, str]]:
    """Return one row as it stands in the workbook: heading or letter, and the text."""
    sheet = preview.workbook.sheet(preview.sheet)
    if sheet is None:
        raise InputError("import.no_rows", file=preview.path.name)
    headings: Sequence[str] = preview.mapping.headings
    out = []
    for place in range(sheet.width):
        text = shown_text(sheet.at(row, place))
        heading = headings[place] if place < len(headings) else ""
        if text or heading:
            out.append((heading or column_letter(place), text))
    return out
