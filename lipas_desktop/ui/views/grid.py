"""The grid of the house: a spreadsheet for the keyboard, painted in one go.

Daftar cepat, attendance and the preview of an import are its three users. The whole block in view
is drawn by one `paintEvent`; columns may stand still at both sides, and a line of totals below
the rows, which is no row of the model.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.cell import CellPainter
from lipas_desktop.ui.delegates.editor import EditorDelegate
from lipas_desktop.ui.views.grid_block import GridBlock
from lipas_desktop.ui.views.grid_header import GridHeader
from lipas_desktop.ui.views.grid_keys import GridKeys
from lipas_desktop.ui.views.grid_layout import GridLayout
from lipas_desktop.ui.views.grid_model import GridModel
from lipas_desktop.ui.widgets.live import Live

Index = QModelIndex | QPersistentModelIndex


class GridView(Live, QTableView):
    """A grid over a GridModel; keys as in Excel, see `grid_keys`."""

    row_removal_asked = Signal(int)
    """Ctrl+Del in a row."""
    current_moved = Signal(int, int)

    def __init__(
        self,
        model: GridModel,
        *,
        name: str = "grid",
        still_left: int = 1,
        still_right: int = 0,
        row_height: int = 25,
        two_lines: bool = False,
        totals: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.grid = model
        self.layout_ = GridLayout(model.columns, still_left, still_right)
        self._row_base, self._totals = row_height, totals
        self.cells = CellPainter(margin=8)
        self.header = GridHeader(self, two_lines=two_lines)
        self._keys = GridKeys(self)
        self._delegate = EditorDelegate(self)
        self._block = GridBlock(self)
        self._configure()
        self.go_live()

    def _configure(self) -> None:
        self.setModel(self.grid)
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed
        )
        self.grid.modelReset.connect(self.fit)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def row_height(self) -> int:
        """Return the height of every row."""
        return theme.current().px(self._row_base)

    @property
    def offset(self) -> int:
        """Return how far the moving columns are moved."""
        return int(self.horizontalScrollBar().value())

    def restyle(self) -> None:
        """Take fonts, row height and widths of the text size."""
        self.cells.refresh()
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.header.updateGeometry()
        self.fit()
        self.scrollTo(self.currentIndex())

    def retranslate(self) -> None:
        """Paint headers and cells anew."""
        self.header.viewport().update()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns; the current cell stays in sight."""
        super().resizeEvent(event)
        self.fit()
        self.scrollTo(self.currentIndex())

    def fit(self) -> None:
        """Give each column its width."""
        self.layout_.fit(self.viewport().width())
        for number, width in enumerate(self.layout_.widths):
            self.setColumnWidth(number, width)
        self.updateGeometries()
        self.viewport().update()

    def _on_current_changed(self, index: QModelIndex) -> None:
        # Qt draws the two cells anew; the grid marks their whole rows.
        self.viewport().update()
        self.current_moved.emit(index.row(), index.column())

    @property
    def shows_current(self) -> bool:
        """Tell whether the current row stands out."""
        return True

    # Where things are

    @property
    def totals_height(self) -> int:
        """Return the height of the totals line, 0 where there is none."""
        return self.row_height if self._totals else 0

    def updateGeometries(self) -> None:  # noqa: N802 - Qt calls it
        """Let one scroll far enough to see the last row above the totals."""
        down, right = self.verticalScrollBar(), self.horizontalScrollBar()
        held = down.value(), right.value()
        super().updateGeometries()
        whole = self.grid.row_total() * self.row_height + self.totals_height
        down.setMaximum(max(0, whole - self.viewport().height()))
        right.setMaximum(self.layout_.hidden_width())
        # Qt knows no totals line: its own, shorter way has just cut off how far one was.
        down.setValue(held[0])
        right.setValue(held[1])

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell stands, also for editors."""
        slot = self.layout_.slot(index.column(), self.offset) if index.isValid() else None
        if slot is None:
            return QRect()
        y = index.row() * self.row_height - self.verticalScrollBar().value()
        return QRect(slot.x, y, slot.width, self.row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt calls it
        """Return the cell under a point."""
        row = (point.y() + self.verticalScrollBar().value()) // self.row_height
        column = self.layout_.column_at(point.x(), self.offset)
        if column < 0 or not 0 <= row < self.grid.row_total():
            return QModelIndex()
        if self.totals_height and point.y() >= self.totals_top():
            return QModelIndex()
        return self.grid.index(row, column)

    def scrollTo(  # noqa: N802 - Qt calls it
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell wholly into view, clear of totals and still columns."""
        if not index.isValid():
            return
        bar, top = self.verticalScrollBar(), index.row() * self.row_height
        room = self.viewport().height() - self.totals_height
        if top < bar.value():
            bar.setValue(top)
        elif top + self.row_height > bar.value() + room:
            bar.setValue(top + self.row_height - room)
        moved = self.layout_.offset_to_show(index.column(), self.offset)
        self.horizontalScrollBar().setValue(moved)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw anew: still columns must not be scrolled along."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self.header.viewport().update()
        self.updateEditorGeometries()

    def totals_top(self) -> int:
        """Return where the totals line stands: below the last row, or at the foot."""
        end = self.grid.row_total() * self.row_height - self.verticalScrollBar().value()
        return min(end, self.viewport().height() - self.totals_height)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the grid's keys go first."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Tab inside the grid where it moves to the right."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        tab = pressed and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # type: ignore[attr-defined]
        if tab and self._keys.press(event):  # type: ignore[arg-type]
            return True
        return super().event(event)

    @property
    def keys(self) -> GridKeys:
        """Return what decides on keys, to set where Enter and Tab lead."""
        return self._keys

    def go_to(self, row: int, column: int) -> None:
        """Make one cell the current one, alone."""
        index = self.grid.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the block be drawn; no delegate is asked."""
        painter = QPainter(self.viewport())
        self._block.draw(painter, event.rect())
