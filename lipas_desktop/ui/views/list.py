"""The list of the house: one line a row, arrows move, Enter opens, typing is left to the search."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.row import RowDelegate
from lipas_desktop.ui.models.columns import ID_ROLE
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.views.header import ListHeader
from lipas_desktop.ui.widgets.live import Live

PREVIEW_AFTER_MS = 80
_LEAST_SHARE = 0.4
"""Of its width that the column that stretches keeps where there is no room for all."""


class ListView(Live, QTableView):
    """Rows of a PagedTable; `settled` follows the arrows after 80 ms, for the preview."""

    opened = Signal(object)
    """Enter or double press; brings the id."""
    settled = Signal(object)
    """The row stayed chosen for a moment; brings the id, or None."""
    marks_changed = Signal()

    def __init__(self, name: str = "list", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._delegate = RowDelegate(self)
        self._header = ListHeader(self)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._menu: Callable[[QMenu, RowId], None] | None = None
        self._silent: set[str] = set()
        """Columns that have nothing to say."""
        self._settle = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._settle.timeout.connect(lambda: self.settled.emit(self.current_id))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        self.go_live()

    def set_table(self, model: PagedTable) -> None:  # type: ignore[type-arg]
        """Show a model; its columns say how wide they are."""
        self.setModel(model)
        self._delegate.marked = model.marked  # type: ignore[assignment]
        model.modelReset.connect(self._on_reset)
        self._lay_out()

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or leave its room to the others while it has nothing to say."""
        self._silent = self._silent - {key} if shown else self._silent | {key}
        self._lay_out()

    def set_row_menu(self, fill: Callable[[QMenu, RowId], None]) -> None:
        """Say what the menu of a row offers (Shift+F10)."""
        self._menu = fill

    @property
    def table(self) -> PagedTable:  # type: ignore[type-arg]
        """Return the model."""
        model = self.model()
        assert isinstance(model, PagedTable)
        return model

    @property
    def current_id(self) -> RowId | None:
        """Return the id of the row chosen."""
        index = self.currentIndex()
        return index.data(ID_ROLE) if index.isValid() else None

    def choose(self, row: RowId | None) -> bool:
        """Choose a row by id, or the first where it is not in the list."""
        number = self.table.row_of(row) if row else -1
        if self.table.rowCount() == 0:
            return False
        self.selectRow(max(0, number))
        self.scrollTo(self.currentIndex())
        return number >= 0

    def _on_reset(self) -> None:
        self._delegate.marked = self.table.marked  # type: ignore[assignment]
        self._lay_out()
        self._settle.start()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Start the moment after which a preview follows."""
        super().selectionChanged(selected, deselected)
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, mark on Ctrl+Space; the rest moves."""
        row = self.current_id
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if row is not None:
                self.opened.emit(row)
        elif (
            event.key() == Qt.Key.Key_Space
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if row is not None:
                self.table.marked ^= {row}
                self.viewport().update()
                self.marks_changed.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row if none is."""
        super().focusInEvent(event)
        if self.model() is not None and not self.currentIndex().isValid():
            self.choose(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the row's menu, below the row when a key asked."""
        row = self.current_id
        if self._menu is None or row is None:
            return
        menu = QMenu(self)
        self._menu(menu, row)
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.exec(at)
        menu.deleteLater()

    def restyle(self) -> None:
        """Take row height and column widths of the text size."""
        self._delegate.refresh()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(29))
        self._header.updateGeometry()
        self._lay_out()

    def retranslate(self) -> None:
        """Paint titles and cells anew: both follow the language."""
        self._header.viewport().update()
        if self.model() is not None:
            self.table.stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room left to the column that stretches."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if not isinstance(self.model(), PagedTable):
            return
        t = theme.current()
        columns = self.table.columns
        widths = [t.px(column.width) for column in columns]
        seen = self._seen(widths)
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in seen)
        spare = self.viewport().width() - sum(widths[number] for number in seen)
        # Where the one that stretches is hidden, another may be there to take its room.
        growing = [number for number in seen if columns[number].stretch][-1:]
        for number, width in enumerate(widths):
            given = spare if number in growing else 0
            # It gives way too: what stands in the last column should not be scrolled for.
            self.setColumnWidth(number, max(width + given, int(width * _LEAST_SHARE)))

    def _seen(self, widths: Sequence[int]) -> list[int]:
        """Return the columns that are shown: all that say something, as far as there is room."""
        columns = self.table.columns
        seen = [n for n, column in enumerate(columns) if column.key not in self._silent]
        for number in reversed(seen):
            if sum(widths[n] for n in seen) <= self.viewport().width():
                break
            if columns[number].optional:
                seen = [n for n in seen if n != number]
        return seen

    def columns_for_ghosts(self) -> list[tuple[int, int]]:
        """Return left edge and width of each column, for the ghost rows of an empty list."""
        t = theme.current()
        edges = []
        for number in range(self._header.count()):
            x, width = self._header.sectionPosition(number), self._header.sectionSize(number)
            margin = t.px(20 if number == 0 else 8)
            edges.append((x + margin, max(0, width - margin - t.px(8))))
        return edges
