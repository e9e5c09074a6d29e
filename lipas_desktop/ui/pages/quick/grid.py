"""The grid of a quick list: as every grid, and blocks from a spreadsheet, 1 and 2, desa."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.regions import Region
from lipas_desktop.ui.pages.quick.block import read_block, without_heading, without_numbers
from lipas_desktop.ui.pages.quick.model import NAME, PHONE, REGION, STATE, QuickModel
from lipas_desktop.ui.pages.quick.regions import RegionFinder, SuggestingField, suggestion
from lipas_desktop.ui.views.grid import GridView
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.suggest import Suggestion

_DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2}


class QuickGrid(GridView):
    """Tells pasted blocks and the answers 1 and 2 to *Mirip*."""

    pasted = Signal(int, int)
    """Rows pasted, and columns at the right that were left out."""
    answered = Signal(int, int)
    """A row like somebody, and 1 for the same person or 2 for another."""

    def __init__(self, model: QuickModel, finder: RegionFinder) -> None:
        self._finder = finder
        super().__init__(model, name="quick_grid", still_left=2, row_height=25)
        self._quick = model
        self._delegate.make = self._editor
        self.current_moved.connect(self._quick.stand_in)

    def _editor(self, parent: QWidget, row: int, column: int) -> Field:
        if column != REGION:
            return Field(parent=parent)
        foot = self.tr("Enter pilih · ketik “oeb kup” untuk menyaring")
        return SuggestingField(self._suggest, self._chosen, foot, parent=parent)

    def _suggest(self, text: str) -> list[Suggestion]:
        often = self.tr("sering")
        found = self._finder.find(text)
        return [suggestion(region, often if usual else "") for region, usual in found]

    def _chosen(self, region: object) -> str:
        assert isinstance(region, Region)
        return self._quick.know_region(region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take blocks and answers before the grid does."""
        index = self.currentIndex()
        answer = _DIGITS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asked = index.isValid() and index.column() in (NAME, STATE)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif answer and plain and asked and self._quick.sheet.state(index.row()) == "similar":
            self.answered.emit(index.row(), answer)
        elif event.key() == Qt.Key.Key_F4 and index.column() == REGION:
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Lay a block over the cells from the current one on."""
        index = self.currentIndex()
        block = without_heading(read_block(text))
        if not index.isValid() or not block or not NAME <= index.column() <= PHONE:
            return
        if index.column() == NAME:
            block = without_numbers(block)
        over = self._quick.put_block(index.row(), index.column(), block)
        self.pasted.emit(len(block), over)
