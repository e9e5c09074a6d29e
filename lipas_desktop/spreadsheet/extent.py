"""How far the cells of an xlsx reach, found before a parser lays all of them out in memory.

One stray cell in the last row and column, as a slip of the hand leaves it, makes a grid of 17
thousand million cells, which ends the whole program.
"""

import re
import zipfile
from collections.abc import Iterator

_CELL = re.compile(
    rb"<(?:\w+:)?c\s[^>]*?\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*?(/?)>", re.DOTALL
)
_CHUNK = 1 << 20
_OVERLAP = 512


def sheet_extents(packed: zipfile.ZipFile) -> Iterator[tuple[int, int]]:
    """Yield (rows, columns) that each sheet's filled cells reach; formats alone do not count."""
    for entry in packed.infolist():
        if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
            yield _extent(packed, entry)


def _extent(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> tuple[int, int]:
    rows, columns, tail = 0, b"", b""
    with packed.open(entry) as file:
        while chunk := file.read(_CHUNK):
            text = tail + chunk
            filled = [cell for cell in _CELL.findall(text) if not cell[2]]
            rows = max({int(cell[1]) for cell in filled} | {rows})
            columns = max({cell[0] for cell in filled} | {columns}, key=_place)
            tail = text[-_OVERLAP:]
    return rows, _number(columns)


def _place(letters: bytes) -> tuple[int, bytes]:
    return len(letters), letters


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
