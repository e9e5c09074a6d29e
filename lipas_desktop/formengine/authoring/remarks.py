"""What a form's author is told: what is so, and at which cell."""

from dataclasses import dataclass
from typing import Literal

from lipas_desktop.formengine.authoring.book import Line, Table, letters

Severity = Literal["error", "warning", "hint", "repaired"]
"""`error`: the form cannot be used so; `warning`: it will not do what is meant, most likely;
`hint`: worth a look; `repaired`: read as what was meant, and said."""


@dataclass(frozen=True)
class Remark:
    """One thing about a form; `ui/sentences` has the words for the code."""

    code: str
    severity: Severity
    sheet: str = ""
    row: int = 0
    """As the author sees it; 0 where the remark is about the whole sheet."""
    column: str = ""
    """The column's letter, as spreadsheet programs show it."""
    header: str = ""
    cell: str = ""
    detail: str = ""


_LONGEST = 200


def at(
    code: str,
    severity: Severity,
    table: Table,
    line: Line | None = None,
    column: int | None = None,
    detail: str = "",
) -> Remark:
    """Make a remark about a cell of a sheet, a row of it, or all of it."""
    return Remark(
        code=code,
        severity=severity,
        sheet=table.name,
        row=line.number if line is not None else 0,
        column="" if column is None else letters(column),
        header=table.heading.text(column),
        cell="" if line is None else line.text(column)[:_LONGEST],
        detail=detail[:_LONGEST],
    )
