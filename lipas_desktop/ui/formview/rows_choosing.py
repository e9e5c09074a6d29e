"""Choices in the cells of a table: by digit and letters where one stands, or from a list."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from lipas_desktop.ui.delegates.editor import EditorDelegate
from lipas_desktop.ui.formview.choosing import ComboEditor
from lipas_desktop.ui.formview.several import SeveralEditor

if TYPE_CHECKING:
    from lipas_desktop.ui.formview.rows_table import RowsTable

Index = QModelIndex | QPersistentModelIndex
_OPENS = (Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_F2)
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_WORD_S = 1.0
"""Letters that follow each other sooner are one word."""


class CellChooser:
    """Takes the keys of a cell with choices; `press` tells whether it took one."""

    def __init__(self, table: RowsTable) -> None:
        self._table = table
        self._word, self._last = "", 0.0

    def press(self, row: int, column: int, event: QKeyEvent) -> bool:
        """Take a key, or leave it to the grid."""
        rows = self._table.rows
        if event.modifiers() not in _PLAIN or not rows.can_edit(row, column):
            return False
        if rows.ticks(column):
            return self._tick(row, column, event)
        kind = rows.question(column).kind
        if kind not in ("select_one", "select_multiple"):
            return self._open_editor(event)
        if event.key() in _OPENS:
            self._table.choose_from_list()
        elif event.key() in _CLEARS:
            rows.give(row, column, "")
        elif event.text().isdigit():
            self._by_digit(row, column, int(event.text()), several=kind == "select_multiple")
        elif event.text().isalpha():
            self._on_letter(row, column, event.text(), several=kind == "select_multiple")
        else:
            return False
        return True

    def _tick(self, row: int, column: int, event: QKeyEvent) -> bool:
        """Tick and untick on Space and 1, empty on Backspace; nothing is written in a box."""
        if event.key() in (*_OPENS, Qt.Key.Key_1):
            self._table.rows.tick(row, column)
        elif event.key() in _CLEARS:
            self._table.rows.give(row, column, "")
        else:
            return event.text().isprintable() and bool(event.text())
        return True

    def _open_editor(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace:
            # As in a spreadsheet: the cell is empty, and one goes on typing there.
            index = self._table.currentIndex()
            self._table.rows.give(index.row(), index.column(), "")
            return True
        return False

    def _by_digit(self, row: int, column: int, digit: int, *, several: bool) -> None:
        offers = self._table.rows.choices(row, column)
        if 1 <= digit <= len(offers):
            self._choose(row, column, offers[digit - 1].value, several=several)

    def _on_letter(self, row: int, column: int, letter: str, *, several: bool) -> None:
        if several:
            # Letters that ticked at once would untick what the letter before has ticked.
            self._table.choose_from_list(letter)
        else:
            self._by_letters(row, column, letter)

    def _by_letters(self, row: int, column: int, letter: str) -> None:
        """Choose the first that begins with the letters, the same letter again the next."""
        now = monotonic()
        again = self._word == letter.lower()
        self._word = letter.lower() if now - self._last > _WORD_S else self._word + letter.lower()
        self._last = now
        offers = self._table.rows.choices(row, column)
        fitting = [o.value for o in offers if o.label.lower().startswith(self._word)]
        if not fitting and again:
            self._word = letter.lower()
            fitting = [o.value for o in offers if o.label.lower().startswith(self._word)]
            held = self._table.rows.code(row, column)
            at = fitting.index(held) + 1 if held in fitting else 0
            fitting = fitting[at:] + fitting[:at]
        if fitting:
            self._table.rows.give(row, column, fitting[0])

    def _choose(self, row: int, column: int, code: str, *, several: bool) -> None:
        rows = self._table.rows
        if several:
            held = rows.code(row, column).split()
            kept = [one for one in held if one != code]
            code = " ".join(kept if code in held else [*held, code])
        rows.give(row, column, code)


class ChoosingDelegate(EditorDelegate):
    """Makes the editor of a cell; of a choice the list, opened at once."""

    def __init__(self, table: RowsTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of one cell."""
        row, column = index.row(), index.column()
        kind = self._table.rows.question(column).kind
        if kind == "select_one":
            return self._combo(parent, row, column)
        if kind == "select_multiple":
            return self._several(parent, row, column)
        return super().createEditor(parent, option, index)

    def _combo(self, parent: QWidget, row: int, column: int) -> QWidget:
        table = self._table
        editor = ComboEditor("cell_choice", parent)
        editor.show_choices(table.rows.choices(row, column))
        editor.show_answer(table.rows.code(row, column), "")
        editor.answered.connect(lambda code: table.rows.give(row, column, code))
        editor.answered.connect(lambda _: table.end_choosing(editor))
        QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def _several(self, parent: QWidget, row: int, column: int) -> QWidget:
        table = self._table
        editor = SeveralEditor("cell_choices", parent)
        editor.show_choices(table.rows.choices(row, column))
        editor.show_answer(table.rows.code(row, column), "")
        editor.answered.connect(lambda codes: table.rows.give(row, column, codes))
        QTimer.singleShot(0, editor, partial(editor.open_list, table.taken_letter()))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value; lists know theirs."""
        if not isinstance(editor, ComboEditor | SeveralEditor):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Hand over what was typed; lists have done so."""
        if not isinstance(editor, ComboEditor | SeveralEditor):
            super().setModelData(editor, model, index)
