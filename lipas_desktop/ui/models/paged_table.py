"""A list of any length: all ids from one query, rows fetched a window at a time when painted."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui.delegates.cell import EMPTY, Cell
from lipas_desktop.ui.models.columns import (
    CELL_ROLE,
    HEADER_ROLE,
    ID_ROLE,
    ROW_ROLE,
    Column,
    Header,
)

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, Sequence[RowId]], Sequence[T]]
"""Called with the offset in the list and the ids there; returns a row for each, in that order."""

WINDOW = 64
_KEPT_WINDOWS = 12


class PagedTable(QAbstractTableModel, Generic[T]):
    """Ids in memory, rows in a few windows; `set_ids` replaces the list, `stale` the rows."""

    def __init__(
        self, columns: Sequence[Column[T]], fetch: Fetch[T], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch = fetch
        self._ids: list[RowId] = []
        self._at: dict[RowId, int] = {}
        self._windows: OrderedDict[int, Sequence[T]] = OrderedDict()
        self.marked: set[RowId] = set()

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """Return the columns."""
        return self._columns

    def set_columns(self, columns: Sequence[Column[T]]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    @property
    def ids(self) -> Sequence[RowId]:
        """Return all ids, in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[RowId]) -> None:
        """Show another list."""
        self.beginResetModel()
        self._ids = list(ids)
        self._at = {row: number for number, row in enumerate(self._ids)}
        self._windows.clear()
        self.marked &= set(self._ids)
        self.endResetModel()

    def stale(self) -> None:
        """Fetch rows anew when they are next painted; order and selection stay."""
        self._windows.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, row: RowId) -> int:
        """Return where an id stands, -1 where it is not in the list."""
        return self._at.get(row, -1)

    def value(self, number: int) -> T | None:
        """Return a row; its window is fetched if need be. None if it is gone meanwhile."""
        start = number - number % WINDOW
        window = self._windows.get(start)
        if window is None:
            window = self._fetch(start, self._ids[start : start + WINDOW])
            self._windows[start] = window
            if len(self._windows) > _KEPT_WINDOWS:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(start)
        return window[number - start] if number - start < len(window) else None

    def cell(self, number: int, column: int) -> Cell:
        """Return what to paint."""
        value = self.value(number)
        return EMPTY if value is None else self._columns[column].cell(value)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell, the row's value, its id, or the words a screen reader says."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index.row(), index.column()).spoken
        if role == ROW_ROLE:
            return self.value(index.row())
        if role == ID_ROLE:
            return self._ids[index.row()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column's title, in the language of now."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == HEADER_ROLE:
            return Header(column.title(), align=column.align)
        return None
