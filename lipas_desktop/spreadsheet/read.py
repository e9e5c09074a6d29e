"""Reading workbooks of any usual kind into sheets of typed cells.

The file is read once and never written. What is no workbook is refused by what it looks like
before a parser sees it; sizes are bounded, also of what a zip unpacks to.
"""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Literal

import python_calamine as calamine

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.spreadsheet.cells import Cell, Sheet, is_blank
from lipas_desktop.spreadsheet.extent import sheet_extents

Format = Literal["xlsx", "xls", "ods", "csv"]

MAX_BYTES = 20_000_000
MAX_UNPACKED = 300_000_000
MAX_ROWS = 50_000
MAX_CELLS = 5_000_000

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
_PARTS: dict[str, Format] = {
    "xl/workbook.xml": "xlsx",
    "content.xml": "ods",
}
_LOOKS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"RIFF", "picture"),
    (b"%PDF", "pdf"),
)


@dataclass(frozen=True)
class Workbook:
    """A workbook: its bytes as they were on the disk, its format, its visible sheets."""

    data: bytes
    format: Format
    sheets: tuple[Sheet, ...]

    def sheet(self, name: str) -> Sheet | None:
        """Return a sheet by name."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def read_workbook(path: Path) -> Workbook:
    """Read a workbook from a file. Raises WorldError workbook.*."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise WorldError("workbook.gone", file=path.name) from None
    except PermissionError:
        # Windows also says so while Excel has the file open.
        raise WorldError("workbook.in_use", file=path.name) from None
    except OSError as error:
        raise WorldError("workbook.unreadable", file=path.name) from error
    return parse_workbook(data, path.name)


def parse_workbook(data: bytes, name: str, *, hidden: bool = False) -> Workbook:
    """Read a workbook from bytes; the name only helps to know a text file.

    `hidden` reads sheets too that their author has put out of sight.
    """
    if len(data) > MAX_BYTES:
        raise WorldError("workbook.too_large", file=name, megabytes=MAX_BYTES // 1_000_000)
    if not data.strip(b"\0 \r\n\t"):
        raise WorldError("workbook.empty", file=name)
    form = _format(data, name)
    sheets = _csv_sheets(data, name) if form == "csv" else _calamine_sheets(data, name, hidden)
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise WorldError("workbook.empty", file=name)
    return Workbook(data, form, filled)


def _format(data: bytes, name: str) -> Format:
    if data.startswith(_ZIP):
        return _zip_format(data, name)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise WorldError("workbook.password", file=name)
        return "xls"
    for magic, looks in _LOOKS:
        if data.startswith(magic):
            raise _not_a_workbook(name, looks)
    head = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if head.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"mime-version")):
        raise _not_a_workbook(name, "web_page")
    if Path(name).suffix.lower() in _TEXT_SUFFIXES and _decoded(data) is not None:
        return "csv"
    raise _not_a_workbook(name, "other")


def _not_a_workbook(name: str, looks: str) -> WorldError:
    return WorldError("workbook.not_a_workbook", file=name, looks=looks)


def _zip_format(data: bytes, name: str) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = packed.infolist()
            if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise WorldError(
                    "workbook.too_large", file=name, megabytes=MAX_UNPACKED // 1_000_000
                )
            for rows, columns in sheet_extents(packed):
                _check_extent(rows, columns, name)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, OSError, EOFError):
        raise _not_a_workbook(name, "damaged") from None
    for entry in entries:
        if entry.filename in _PARTS:
            return _PARTS[entry.filename]
    raise _not_a_workbook(name, "other")


def _check_extent(rows: int, columns: int, name: str) -> None:
    if rows > MAX_ROWS or rows * columns > MAX_CELLS:
        raise WorldError("workbook.too_many_rows", file=name, rows=MAX_ROWS)


def _calamine_sheets(data: bytes, name: str, hidden: bool) -> list[Sheet]:
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return [
                _sheet(book.get_sheet_by_name(meta.name), name)
                for meta in book.sheets_metadata
                if meta.typ == calamine.SheetTypeEnum.WorkSheet
                and (hidden or meta.visible == calamine.SheetVisibleEnum.Visible)
            ]
    except calamine.PasswordError:
        raise WorldError("workbook.password", file=name) from None
    except (calamine.CalamineError, OSError, ValueError):
        raise _not_a_workbook(name, "damaged") from None
    except BaseException as error:
        # Its Rust code panics on some files cut short; the class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise _not_a_workbook(name, "damaged") from None


def _sheet(sheet: calamine.CalamineSheet, name: str) -> Sheet:
    merged = {
        (first[0] + 1, first[1]): last[1] - first[1] + 1
        for first, last in sheet.merged_cell_ranges or ()
        if last[1] > first[1]
    }
    return Sheet(sheet.name, _rows(sheet, name), merged)


def _rows(sheet: calamine.CalamineSheet, name: str) -> list[list[Cell]]:
    _check_extent(sheet.total_height, sheet.width, name)
    rows = sheet.to_python(skip_empty_area=False)
    return _trimmed([[_cell(value) for value in row] for row in rows], name)


def _cell(value: object) -> Cell:
    if value == "":
        return None
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    return value  # type: ignore[return-value]


def _trimmed(rows: list[list[Cell]], name: str) -> list[list[Cell]]:
    """Return rows without blank ones at the end, which formats leave behind by the thousand."""
    while rows and is_blank(rows[-1]):
        rows.pop()
    _check_extent(len(rows), 1, name)
    return rows


def _csv_sheets(data: bytes, name: str) -> list[Sheet]:
    text = _decoded(data) or ""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        rows: list[list[Cell]] = [[value.strip() or None for value in line] for line in lines]
    except csv.Error:
        raise _not_a_workbook(name, "damaged") from None
    return [Sheet(Path(name).stem, _trimmed(rows, name))]


def _decoded(data: bytes) -> str | None:
    """Return a text file's text, or None for what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def _delimiter(text: str) -> str:
    """Return the separator that parts the first lines most evenly."""
    lines = [line for line in _first_lines(text) if line.strip()]
    return max(";,\t|", key=lambda mark: sum(min(line.count(mark), 50) for line in lines))


def _first_lines(text: str) -> Iterator[str]:
    for number, line in enumerate(io.StringIO(text)):
        if number >= 30:
            return
        yield line
