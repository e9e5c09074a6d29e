"""*Daftar materi* as rows to type into; an empty one waits at the end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.materials import Material
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import EMPTY, RIGHT, Cell
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

MOST_JP = 2000
_NAME, _THEORY, _PRACTICE = 1, 2, 3


class MaterialsModel(GridModel):
    """Rows of name, theory and practice; `changed` is called after each change."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__(
            [
                GridColumn("no", 44, align=RIGHT),
                GridColumn("name", 360, editable=True, stretch=True),
                GridColumn("theory", 110, align=RIGHT, editable=True),
                GridColumn("practice", 110, align=RIGHT, editable=True),
                GridColumn("sum", 110, align=RIGHT),
            ]
        )
        self.columns[-1].ground = "sunken"
        self._changed = changed
        self.rows: list[Material] = []
        self.keys: list[int] = []
        """Tell the rows apart before they have an id, also while others come and go."""
        self._next_key = count()
        self.say_headers()

    def say_headers(self) -> None:
        """Set the words over the columns, in the language of now."""
        words = (
            QCoreApplication.translate("MaterialsTab", "No"),
            QCoreApplication.translate("MaterialsTab", "Materi"),
            QCoreApplication.translate("MaterialsTab", "JP teori"),
            QCoreApplication.translate("MaterialsTab", "JP praktik"),
            QCoreApplication.translate("MaterialsTab", "Jumlah JP"),
        )
        for column, title in zip(self.columns, words, strict=True):
            column.say(title)

    def show(self, rows: Sequence[Material]) -> None:
        """Show these materials."""
        self._show([(next(self._next_key), row) for row in rows])

    def settle(self, written: Mapping[int, Material], now: Sequence[Material]) -> None:
        """Show what the register holds `now`; what was typed since it was written stays.

        `written` tells by key how each row was written, with the id it has.
        """
        held, typed = {one.id: one for one in now}, dict(zip(self.keys, self.rows, strict=True))
        kept: list[tuple[int, Material]] = []
        for key in typed.keys() & written.keys():
            one = written[key]
            if typed[key] != one:
                kept.append((key, replace(typed[key], id=one.id)))
            elif one.id in held:
                kept.append((key, held[one.id]))
        known = {one.id for one in written.values()}
        come = [(next(self._next_key), one) for one in now if one.id not in known]
        new = [(key, row) for key, row in typed.items() if key not in written]
        self._show([*sorted(kept, key=lambda pair: self.keys.index(pair[0])), *come, *new])

    def _show(self, lines: Sequence[tuple[int, Material]]) -> None:
        rows = [row for _, row in lines]
        is_other = rows != self.rows
        if is_other:
            self.beginResetModel()
        self.rows, self.keys = rows, [key for key, _ in lines]
        if is_other:
            self.endResetModel()

    @property
    def hours(self) -> tuple[int, int]:
        """Return the sums of theory and practice."""
        return sum(r.theory or 0 for r in self.rows), sum(r.practice or 0 for r in self.rows)

    # What the view asks

    def row_total(self) -> int:
        """Return the rows and the empty one."""
        return len(self.rows) + 1

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        if row >= len(self.rows):
            return EMPTY
        one = self.rows[row]
        if column == 0:
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if column == _NAME:
            return Cell(one.name, tone="text", weight=500)
        hours = (one.theory, one.practice, (one.theory or 0) + (one.practice or 0))
        value = hours[column - _THEORY]
        return Cell(formats.number(value), tone="text", align=RIGHT) if value else EMPTY

    def total(self, column: int) -> Cell:
        """Return the sums of hours."""
        if column == _NAME:
            words = QCoreApplication.translate("MaterialsTab", "Jumlah")
            return Cell(words, tone="text2", weight=600)
        theory, practice = self.hours
        value = {_THEORY: theory, _PRACTICE: practice, _PRACTICE + 1: theory + practice}.get(column)
        if not value:
            return EMPTY
        return Cell(formats.number(value), tone="text", weight=600, align=RIGHT)

    def value(self, row: int, column: int) -> str:
        """Return the text that is edited and copied."""
        return self.cell(row, column).text

    # What is typed

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a name or hours; a row needs a name before hours can stand in it."""
        words = " ".join(text.split())
        if column == _NAME:
            return self._take_name(row, words)
        if row >= len(self.rows) or (words and not _fits(words)):
            return False
        one, hours = self.rows[row], int(words) if words else None
        line = replace(one, theory=hours) if column == _THEORY else replace(one, practice=hours)
        self._put(row, line)
        return True

    def _take_name(self, row: int, words: str) -> bool:
        if not words:
            return False
        if row < len(self.rows):
            self._put(row, replace(self.rows[row], name=words))
        else:
            # The empty row is the one typed into; a new one comes after it.
            self.beginInsertRows(self.index(-1, -1), row + 1, row + 1)
            self.rows.append(Material(words))
            self.keys.append(next(self._next_key))
            self.endInsertRows()
            self.changed_cells(row, 0, row, len(self.columns) - 1)
            self._changed()
        return True

    def _put(self, row: int, line: Material) -> None:
        if line != self.rows[row]:
            self.rows[row] = line
            self.changed_cells(row, 0, row, len(self.columns) - 1)
            self._changed()

    def remove(self, row: int) -> Material | None:
        """Take a row out; return what it was."""
        if row >= len(self.rows):
            return None
        self.beginResetModel()
        gone = self.rows.pop(row)
        self.keys.pop(row)
        self.endResetModel()
        self._changed()
        return gone

    def put_back(self, row: int, gone: Material) -> None:
        """Put a row that was taken out where it was."""
        self.beginResetModel()
        self.rows.insert(row, gone)
        self.keys.insert(row, next(self._next_key))
        self.endResetModel()
        self._changed()


def _fits(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) <= MOST_JP
