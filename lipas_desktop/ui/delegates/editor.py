"""Editors inside a grid: they fill the cell plus a pixel each side, so that no letter hops."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lipas_desktop.ui.widgets.fields import Field

if TYPE_CHECKING:
    from lipas_desktop.ui.views.grid import GridView

Index = QModelIndex | QPersistentModelIndex
MakeEditor = Callable[[QWidget, int, int], Field]


class EditorDelegate(QStyledItemDelegate):
    """Makes a line edit for a cell; a page may give its own, with suggestions."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self.make: MakeEditor | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of one cell."""
        if self.make is not None:
            editor = self.make(parent, index.row(), index.column())
        else:
            editor = Field(parent=parent)
        editor.set_field_state("cell")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value; typing has already begun to replace it."""
        if isinstance(editor, Field) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, Field):
            self._view.grid.take(index.row(), index.column(), editor.text().strip())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell and the lines around it."""
        rect = self._view.visualRect(index)
        editor.setGeometry(rect.adjusted(0, -1, 1, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End editing on Enter and Tab, then go where the grid leads."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._end(watched)
                self._view.keys.after_enter()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._end(watched)
                self._view.keys.press(event)
                return True
        return super().eventFilter(watched, event)

    def _end(self, editor: QObject) -> None:
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
