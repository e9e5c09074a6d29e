"""Rows of a table filled into a form without a screen, each told what is wrong with it."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.external import Served, read_external
from lipas_desktop.formengine.filling import RowFault, fill_row
from lipas_desktop.formengine.instance import Clock, FormState
from lipas_desktop.services.form_files import look_at
from lipas_desktop.system.disk_errors import reading

MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class FilledRow:
    """A row as the register would keep it, and what is wrong with it."""

    number: int
    """As the author of the table sees it; the heading is row 1."""
    values: Mapping[str, Value]
    faults: tuple[RowFault, ...]

    @property
    def can_be_saved(self) -> bool:
        """Tell whether nothing required is missing."""
        return all(fault.code != "form.required" for fault in self.faults)


def fill_file(form: Path, rows: Path, clock: Clock) -> Iterator[FilledRow]:
    """Fill the rows of a CSV, whose heading names questions, into a form.

    WorldError form.not_usable where `forms check` has errors to tell, form.not_text, file.*.
    """
    found = look_at(form)
    if found.form is None or not found.is_usable:
        raise WorldError("form.not_usable", file=form.name)
    table = _table(rows)
    served = _lists_beside(found.form, form.parent)
    return (_filled(FormState(found.form, clock=clock, instances=served), *row) for row in table)


def _filled(state: FormState, number: int, cells: Mapping[str, str]) -> FilledRow:
    faults = tuple(fill_row(state, cells))
    return FilledRow(number, {**state.answers(), **state.extra()}, faults)


def _table(path: Path) -> list[tuple[int, Mapping[str, str]]]:
    with reading(path), path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise WorldError("file.too_large", file=path.name)
    try:
        text = data.decode("utf-8-sig")
        head = text.partition("\n")[0]
        delimiter = max(",;\t", key=head.count)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        names = [name.strip() for name in next(lines, [])]
        return [(lines.line_num, _named(names, cells)) for cells in lines if any(cells)]
    except (UnicodeDecodeError, csv.Error):
        raise WorldError("form.not_text", file=path.name) from None


def _named(names: list[str], cells: list[str]) -> dict[str, str]:
    return {name: text for name, text in zip(names, cells, strict=False) if name}


def _lists_beside(form: FormDef, folder: Path) -> dict[str, Served]:
    """Return the lists from files that lie beside the form, or in its folder `media`."""
    found: dict[str, Served] = {}
    for name, source in form.external.items():
        file = PurePosixPath(source).name
        for path in (folder / file, folder / "media" / file):
            if path.is_file():
                with reading(path):
                    text = path.read_text(encoding="utf-8-sig", errors="replace")
                try:
                    found[name] = read_external(source, text)
                except FormFault as fault:
                    raise WorldError("form.list_unreadable", file=file) from fault
                break
    return found
