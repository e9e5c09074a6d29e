"""Paints the cells of a list: hairline, the chosen row's ground and bar, then the cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.cell import EMPTY, CellPainter
from lipas_desktop.ui.models.columns import CELL_ROLE, ID_ROLE


class RowDelegate(QStyledItemDelegate):
    """One delegate for every list."""

    def __init__(self, parent: QWidget | None = None, *, first_margin: int = 20) -> None:
        super().__init__(parent)
        self._first_margin = first_margin
        self._painter = CellPainter(margin=8)
        self.marked: set[str] = set()

    def refresh(self) -> None:
        """Take what the theme of now says."""
        self._painter.refresh()
        self._shift = theme.current().px(self._first_margin) - self._painter.margin

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the row height of lists."""
        return QSize(80, theme.current().px(29))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        t = theme.current()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, t.color("sel"))
        elif index.data(ID_ROLE) in self.marked:
            painter.fillRect(rect, t.color("soft"))
        first = index.column() == 0
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.color("line"))
        if chosen and first:
            painter.fillRect(rect.x(), rect.y(), t.px(3), rect.height(), t.color("accent"))
        inner = rect.adjusted(self._shift if first else 0, 0, 0, -1)
        self._painter.draw(painter, inner, index.data(CELL_ROLE) or EMPTY)
