"""What a grid shows and takes: cells, headers, totals that are no rows, values to be edited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lipas_desktop.ui.delegates.cell import EMPTY, Cell
from lipas_desktop.ui.models.columns import CELL_ROLE, HEADER_ROLE, Header

Index = QModelIndex | QPersistentModelIndex


class GridColumn:
    """How a column of a grid lies: width at 100 % text, header, ground, stronger left edge.

    Where there is room, a column grows up to `most` before the rest goes to the one that stretches.
    """

    def __init__(
        self,
        key: str,
        width: int,
        *,
        align: str = "left",
        editable: bool = False,
        stretch: bool = False,
        most: int = 0,
        margin: int = 8,
    ) -> None:
        self.key, self.width, self.align = key, width, align
        self.editable, self.stretch, self.margin = editable, stretch, margin
        self.most = most
        self.header = Header("", align=align)
        self.ground = ""
        """A tone under all cells: today's `soft`, `sunken` for what is calculated or ahead."""
        self.strong_edge = False

    def say(self, text: str, second: str = "", tone: str = "text2") -> None:
        """Set the words of the header; call it from the page's `retranslate`."""
        self.header = Header(text, second, self.align, tone, self.ground, self.strong_edge)


class GridModel(QAbstractTableModel):
    """Base of grid models: subclasses say what a cell shows, holds and takes.

    Tell the view through `changed_cells` what was altered; `beginResetModel` for the rest.
    """

    def __init__(self, columns: Sequence[GridColumn]) -> None:
        super().__init__()
        self.columns = list(columns)

    # What a subclass says

    def row_total(self) -> int:
        """Return how many rows there are, empty ones that wait included."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint; keep it cheap, it is asked for every cell in view."""
        raise NotImplementedError

    def value(self, row: int, column: int) -> str:
        """Return the text that is edited and copied."""
        return self.cell(row, column).text

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a text typed or pasted; False where the cell cannot be changed."""
        return False

    def note(self, row: int, column: int) -> str:
        """Return what is to be said of a cell beside its words: its tooltip, and read out."""
        return ""

    def total(self, column: int) -> Cell:
        """Return the cell of the totals line below the rows."""
        return EMPTY

    def can_edit(self, row: int, column: int) -> bool:
        """Tell whether a cell can be edited."""
        return self.columns[column].editable

    # For subclasses

    def changed_cells(self, top: int, left: int, bottom: int, right: int) -> None:
        """Say that these cells show something else now."""
        self.dataChanged.emit(self.index(top, left), self.index(bottom, right))

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else self.row_total()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell, its words, or the text to edit."""
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).spoken
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.cell(index.row(), index.column()).spoken
            return ". ".join(filter(None, (said, self.note(index.row(), index.column()))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.note(index.row(), index.column()) or None
        if role == Qt.ItemDataRole.EditRole:
            return self.value(index.row(), index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.take(index.row(), index.column(), str(value))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be gone to; only some can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_edit(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's header, or a row's number."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self.columns):
            return None
        header = self.columns[section].header
        if role == HEADER_ROLE:
            return header
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{header.text} {header.second}".strip()
        return None
