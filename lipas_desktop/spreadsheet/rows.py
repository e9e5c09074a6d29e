"""Telling people's rows from repeated headings, totals and the signatures at the end."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from lipas_desktop.domain.marks import read_mark
from lipas_desktop.domain.names import fold
from lipas_desktop.spreadsheet.cells import Cell, Sheet, cell_text, is_blank
from lipas_desktop.spreadsheet.headings import Field

_TOTAL = re.compile(r"\s*(sub ?)?(jumlah|total|rekap|rata[ -]rata)\b")
_SIGNATURE = re.compile(
    r"^(mengetahui|menyetujui|disetujui|diketahui|dibuat|yang membuat|yg membuat|ketua|kepala"
    r"|sekretaris|bendahara|koordinator|penanggung jawab|instruktur|pembimbing|petugas|pimpinan"
    r"|direktur|hormat kami|tertanda|ttd|tanda tangan|nip|a n (kepala|ketua|direktur|pimpinan)"
    r"|an kepala|pembina|keterangan|catatan|sumber|dicetak|paraf)\b"
)
_STRONG: tuple[Field, ...] = ("nik", "sex", "birth", "birth_date", "age", "phone")
"""Fields that make a row a person even where the name is missing."""
_MANY_DIGITS = 10
_LONGEST_MARK = 2


class RowKinds:
    """The rows below a heading, told apart by what stands in the mapped columns."""

    def __init__(
        self,
        sheet: Sheet,
        heading_row: int,
        columns: Mapping[Field, int],
        headings: Sequence[str] = (),
    ) -> None:
        """Take what the mapping says; nothing is read yet."""
        self._sheet, self._start, self._columns = sheet, heading_row, columns
        self._headings = [fold(heading) for heading in headings]

    def people(self) -> Iterator[int]:
        """Yield the row numbers of people on a participants' list, from the top."""
        return self._chosen(self._is_strong)

    def attenders(self, columns: Sequence[int]) -> Iterator[int]:
        """Yield the row numbers of people on an attendance list with marks in these columns."""

        def is_strong(row: int) -> bool:
            texts = [cell_text(self._sheet.at(row, column)) for column in columns]
            marked = not _are_counts(texts) and any(map(_may_be_mark, texts))
            name, numbered = self._text(row, "name"), self._is_numbered(row)
            return (marked and numbered) or (
                bool(name) and not _is_signature(name) and (marked or numbered)
            )

        return self._chosen(is_strong)

    def _chosen(self, is_strong: Callable[[int], bool]) -> Iterator[int]:
        """Yield sure rows, and before them rows with a name alone; below them are signatures."""
        any_sure = False
        waiting: list[int] = []
        for row in filter(self._may_be, range(self._start + 1, len(self._sheet.rows) + 1)):
            if is_strong(row):
                yield from waiting
                yield row
                any_sure, waiting = True, []
            elif self._is_name_alone(row):
                waiting.append(row)
        if not any_sure:
            yield from waiting

    def _is_numbered(self, row: int) -> bool:
        return self._text(row, "number").rstrip(".)").isdigit()

    def _text(self, row: int, field: Field) -> str:
        column = self._columns.get(field)
        return "" if column is None else cell_text(self._sheet.at(row, column))

    def _may_be(self, row: int) -> bool:
        cells = self._sheet.rows[row - 1]
        if is_blank(cells) or self._is_heading(cells) or self._is_column_numbers(cells):
            return False
        first = next(text for text in map(cell_text, cells) if text)
        return not (_TOTAL.match(first.lower()) or _TOTAL.match(self._text(row, "name").lower()))

    def _is_heading(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row repeats the heading, as lists of many pages do."""
        # The name's column tells nearly always, and folding every cell of a long list is slow.
        column = self._columns.get("name", -1)
        heading = self._headings[column] if 0 <= column < len(self._headings) else ""
        if heading and column < len(cells) and fold(cell_text(cells[column])) != heading:
            return False
        pairs = zip(map(fold, map(cell_text, cells)), self._headings, strict=False)
        same = sum(text == heading for text, heading in pairs if heading)
        return same >= max(2, sum(map(bool, self._headings)) // 2)

    def _is_column_numbers(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row only counts the columns: 1 2 3 4."""
        numbers = [text.strip("()") for text in map(cell_text, cells) if text]
        if len(numbers) < 3 or numbers[:3] != ["1", "2", "3"]:
            return False
        return numbers == [str(n + 1) for n in range(len(numbers))]

    def _is_strong(self, row: int) -> bool:
        """Tell whether a row is a person beyond doubt: two of number, name and other facts."""
        facts = sum(bool(self._text(row, field)) for field in _STRONG)
        facts += sum(map(str.isdigit, self._text(row, "nik"))) >= _MANY_DIGITS
        name, numbered = self._text(row, "name"), self._is_numbered(row)
        if _is_signature(name):
            return numbered and facts > 0
        return facts + bool(name) + (numbered and (facts > 0 or bool(name))) >= 2

    def _is_name_alone(self, row: int) -> bool:
        name = self._text(row, "name")
        return any(map(str.isalpha, name)) and not _is_signature(name)


def _may_be_mark(text: str) -> bool:
    """Tell whether a text is a mark, or as short as one that only the list's writer can read."""
    return read_mark(text).mark is not None or 0 < len(text) <= _LONGEST_MARK


def _are_counts(texts: Sequence[str]) -> bool:
    """Tell whether a row counts those present, sick, and so on: numbers alone, and not all 1."""
    filled = [text for text in texts if text]
    return all(map(str.isdigit, filled)) and any(text not in ("0", "1") for text in filled)


def _is_signature(name: str) -> bool:
    return bool(_SIGNATURE.match(fold(name))) or name.startswith("(")
