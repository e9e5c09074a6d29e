"""Sheets and workbooks for the tests of reading."""

import io
import struct
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest
import xlsxwriter

from lipas_desktop.spreadsheet.cells import Cell, Sheet

MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/'
    'vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def messy() -> ModuleType:
    """The maker of workbooks of many seeds, which knows the truth about their rows."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import messy_workbooks
    finally:
        sys.path.pop(0)
    return messy_workbooks


@pytest.fixture
def xlsx() -> Callable[..., bytes]:
    """Make the bytes of a workbook: sheets by name, rows of values."""

    def make(**sheets: Sequence[Sequence[object]]) -> bytes:
        out = io.BytesIO()
        book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
        book.close()
        return out.getvalue()

    return make


@pytest.fixture
def ods() -> Callable[[Sequence[Sequence[str | float]]], bytes]:
    """Make the bytes of an OpenDocument sheet."""

    def cell(value: str | float) -> str:
        if isinstance(value, float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
        text = f"<text:p>{value}</text:p>"
        return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'

    def make(rows: Sequence[Sequence[str | float]]) -> bytes:
        lines = "".join(f"<table:table-row>{''.join(map(cell, r))}</table:table-row>" for r in rows)
        spaces = " ".join(
            f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
            for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
        )
        content = (
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Lembar1">{lines}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        )
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as packed:
            packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            packed.writestr("content.xml", content)
            packed.writestr("META-INF/manifest.xml", MANIFEST)
        return out.getvalue()

    return make


@pytest.fixture
def xls() -> Callable[[Sequence[Sequence[str | float]]], bytes]:
    """Make the bytes of an Excel 97 workbook: BIFF8 records in one stream of a compound file."""
    return lambda rows: compound("Workbook", biff(rows))


def biff(rows: Sequence[Sequence[str | float]]) -> bytes:
    def record(number: int, body: bytes) -> bytes:
        return struct.pack("<HH", number, len(body)) + body

    start = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)
    name = b"Lembar1"
    bound = struct.pack("<HBB", 0, len(name), 0) + name
    head = len(record(0x809, start)) + len(record(0x85, b"0000" + bound)) + len(record(0x0A, b""))
    cells = b""
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            at = struct.pack("<HHH", number, column, 0)
            if isinstance(value, float):
                cells += record(0x203, at + struct.pack("<d", value))
            elif value:
                text = value.encode("utf-16-le")
                cells += record(0x204, at + struct.pack("<HB", len(value), 1) + text)
    sheet = record(0x809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0)) + cells
    offset = struct.pack("<I", head)
    return (
        record(0x809, start)
        + record(0x85, offset + bound)
        + record(0x0A, b"")
        + sheet
        + record(0x0A, b"")
    )


def compound(name: str, stream: bytes) -> bytes:
    """Pack one stream of at least 4096 bytes into an OLE compound file of 512-byte sectors."""
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % 512)
    sectors = len(stream) // 512
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    table += [0xFFFFFFFF] * (128 - len(table))

    def entry(title: str, kind: int, child: int, start: int, size: int) -> bytes:
        label = title.encode("utf-16-le")
        return struct.pack(
            "<64sHBBIII16sIQQIQ", label, len(label) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child,
            b"", 0, 0, 0, start, size,
        )  # fmt: skip

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(
        name, 2, 0xFFFFFFFF, 2, len(stream)
    )
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        b"", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0,
    )  # fmt: skip
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    return header + struct.pack("<128I", *table) + directory.ljust(512, b"\0") + stream


@pytest.fixture
def sheet() -> Callable[..., Sheet]:
    """Make a sheet of rows without a workbook around it."""

    def make(*rows: Sequence[Cell]) -> Sheet:
        return Sheet("Lembar1", [[None if cell == "" else cell for cell in row] for row in rows])

    return make
