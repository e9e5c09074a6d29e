"""Forms as files of their authors: read from a workbook or text, looked at, written anew."""

from collections.abc import Mapping
from pathlib import Path

from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.formengine.authoring.book import FormBook, book_of
from lipas_desktop.formengine.authoring.doctor import Diagnosis, examine
from lipas_desktop.formengine.authoring.texts import TEXT_ENDINGS, as_csv, grids, read_text, written
from lipas_desktop.spreadsheet.cells import Cell, cell_text
from lipas_desktop.spreadsheet.plain_book import plain_book
from lipas_desktop.spreadsheet.read import parse_workbook
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk_errors import reading

MOST_BYTES = 20_000_000
WRITTEN = (".md", ".csv", ".xlsx", ".xml")


def read_file(path: Path) -> tuple[bytes, FormBook]:
    """Read a form from `.xlsx`, `.xls`, `.ods`, `.md` or `.csv`, with its bytes.

    WorldError file.*, workbook.*, form.too_large, form.not_text.
    """
    with reading(path), path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return data, read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> FormBook:
    """Read a form from the bytes of a file; its name tells texts apart."""
    if Path(name).suffix.lower() in TEXT_ENDINGS:
        return read_text(data, name)
    book = parse_workbook(data, name, hidden=True)
    sheets = {sheet.name: [[_text(cell) for cell in row] for row in sheet.rows]
              for sheet in book.sheets}  # fmt: skip
    return book_of(sheets, name)


def _text(cell: Cell) -> str:
    """Return a cell as forms have it; blanks around a text stay, so that they can be told."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    return cell if isinstance(cell, str) else cell_text(cell)


def look_at(path: Path, earlier: Mapping[str, str] | None = None) -> Diagnosis:
    """Let the doctor look at a form's file; see `read_file` for what cannot be looked at."""
    _, book = read_file(path)
    return examine(book, path.name, earlier)


def convert_file(source: Path, target: Path) -> tuple[Diagnosis, Path]:
    """Write a form as `.md`, `.csv`, `.xlsx` or XForm `.xml`; return where it was written.

    A cell with a line break makes a `.csv` of an `.md`. InputError form.ending; WorldError
    form.not_xform where the form cannot become an XForm, file.*.
    """
    ending = target.suffix.lower()
    if ending not in WRITTEN:
        raise InputError("form.ending", file=target.name)
    found = look_at(source)
    if ending == ".xlsx":
        data = plain_book(grids(found.book))
    elif ending == ".csv":
        data = as_csv(found.book).encode()
    elif ending == ".md":
        kept, data = written(found.book)
        target = target.with_suffix(kept)
    elif found.xform:
        data = found.xform.encode()
    else:
        raise WorldError("form.not_xform", file=source.name)
    write_atomic(target, data)
    return found, target
