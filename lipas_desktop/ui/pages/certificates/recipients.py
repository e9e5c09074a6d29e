"""The list of recipients: those who do not pass first, each part under its title."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.row import RowDelegate
from lipas_desktop.ui.models.columns import ROW_ROLE, Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.pages.certificates.batch import Line
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
Shown = Line | str
"""A recipient, or the title of a part."""
Part = tuple[str, Sequence[RowId]]
"""The words over a part, and who is in it."""


class RecipientTable(PagedTable[Shown]):
    """Recipients in parts; titles are rows that cannot be gone to."""

    def __init__(
        self, columns: Sequence[Column[Shown]], line: Callable[[RowId], Line], parent: QWidget
    ) -> None:
        super().__init__(columns, self._rows, parent)
        self._line = line
        self._titles: dict[RowId, str] = {}

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show parts that have somebody in them."""
        ids: list[RowId] = []
        self._titles = {}
        for number, (title, people) in enumerate(parts):
            if people:
                mark = RowId(f"part {number}")
                self._titles[mark] = title
                ids += [mark, *people]
        self.set_ids(ids)

    def _rows(self, offset: int, ids: Sequence[RowId]) -> list[Shown]:
        return [self._titles.get(row) or self._line(row) for row in ids]

    def is_title(self, number: int) -> bool:
        """Tell whether a row is the title of a part."""
        return 0 <= number < len(self.ids) and self.ids[number] in self._titles

    def titles(self) -> list[int]:
        """Return where the titles stand."""
        return [number for number, row in enumerate(self.ids) if row in self._titles]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let arrows step over titles."""
        if self.is_title(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PartDelegate(RowDelegate):
    """Rows as in every list, and titles of parts on the sunken ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, or a title over the whole width."""
        value = index.data(ROW_ROLE)
        if not isinstance(value, str):
            super().paint(painter, option, index)
            return
        t, rect = theme.current(), option.rect  # type: ignore[attr-defined]
        painter.fillRect(rect, t.color("sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.color("line"))
        words = rect.adjusted(t.px(20), 0, 0, -1)
        paint.text(painter, words, value, t.font(12, 600), t.color("text"))


class RecipientList(ListView):
    """The view; its letters and keys are told as signals."""

    toggled = Signal(object)
    name_asked = Signal(object)
    reason_asked = Signal(object)
    flipped = Signal(int)

    def __init__(self) -> None:
        super().__init__("recipients")
        self._delegate = PartDelegate(self)
        self.setItemDelegate(self._delegate)
        self._delegate.refresh()

    def restyle(self) -> None:
        """Stand closer than other lists: a whole course is seen at once."""
        super().restyle()
        self.verticalHeader().setDefaultSectionSize(theme.current().px(25))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show parts; who was chosen stays so, else the first recipient."""
        table = self.table
        assert isinstance(table, RecipientTable)
        kept = self.current_id
        self.clearSpans()
        table.show_parts(parts)
        for number in table.titles():
            self.setSpan(number, 0, 1, len(table.columns))
        if not (kept and self.choose_exactly(kept)):
            self.go_first()

    def choose_exactly(self, row: RowId) -> bool:
        """Go to one recipient; False where they are not in the list."""
        return self.table.row_of(row) >= 0 and self.choose(row)

    def go_first(self) -> None:
        """Go to the first recipient of the last part, where the work is."""
        table = self.table
        assert isinstance(table, RecipientTable)
        titles = table.titles()
        if titles:
            self.selectRow(titles[-1] + 1 if len(titles) == 1 else titles[1] + 1)
            self.scrollToTop()

    def go_on(self, by: int) -> None:
        """Go to the next or previous recipient, over the titles."""
        table, row = self.table, self.currentIndex().row() + by
        assert isinstance(table, RecipientTable)
        while table.is_title(row):
            row += by
        if 0 <= row < len(table.ids):
            self.selectRow(row)
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Space, F2, T, the page keys and the arrows to the sides."""
        row, key = self.current_id, event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        signals = {
            Qt.Key.Key_Space: self.toggled,
            Qt.Key.Key_F2: self.name_asked,
            Qt.Key.Key_Return: self.name_asked,
            Qt.Key.Key_Enter: self.name_asked,
            Qt.Key.Key_T: self.reason_asked,
        }
        if plain and row is not None and Qt.Key(key) in signals:
            signals[Qt.Key(key)].emit(row)
        elif plain and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_on(1 if key == Qt.Key.Key_PageDown else -1)
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.flipped.emit(1 if key == Qt.Key.Key_Right else 0)
        else:
            super().keyPressEvent(event)
