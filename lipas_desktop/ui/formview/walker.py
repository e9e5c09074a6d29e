"""The focus in a form: which field it is in, where Enter leads, what happens on leaving."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.board import Board
from lipas_desktop.ui.formview.regions import RegionEditor
from lipas_desktop.ui.formview.rows import Rows

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Walker(QObject):
    """Watches the editors of a board."""

    entered = Signal()
    left = Signal()
    ended = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, board: Board, scroll: QScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._scroll = board, scroll
        self.current: Asked | None = None
        self._was_at = 0
        board.folding.connect(self._note_place)
        board.folded.connect(self._keep_place)
        board.folded.connect(self._hand_on)

    def watch(self) -> None:
        """Watch the editors as they are now."""
        self.current = None
        self._asked = {id(asked.widget): asked for asked in self._board.order}
        for asked in self._board.order:
            asked.editor.installEventFilter(self)
        for rows in self._board.tables:
            rows.grid.passed.connect(partial(self._pass, rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus, and let Enter go on."""
        asked = self._asked.get(id(watched))
        if asked is None:
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._on_entered(asked)
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _NOT_LEFT and not _holds_focus(asked):
                self._on_left(asked)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(asked, event)
        return False

    def _on_key(self, asked: Asked, event: QKeyEvent) -> bool:
        taken = isinstance(asked, Rows) or (
            isinstance(asked.editor, RegionEditor) and asked.editor.is_open
        )
        if event.key() not in _ENTER or event.modifiers() not in _PLAIN or taken:
            return False
        if not self.go(self._board.order.index(asked), 1):
            self.ended.emit()
        return True

    def _pass(self, rows: Rows, by: int) -> None:
        """Go on from a table to what follows, or back to what is before it."""
        if not self.go(self._board.order.index(rows), by):
            if by > 0:
                self.ended.emit()
            else:
                rows.grid.pass_on(by)

    def show_cell(self, rows: Rows) -> None:
        """Bring the cell one stands in into view, where the form is longer than the window."""
        grid = rows.grid
        cell = grid.visualRect(grid.currentIndex())
        if cell.isValid():
            ground = self._scroll.widget()
            at = grid.viewport().mapTo(ground, cell.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, 60)

    def bring_to_top(self, heading: QWidget) -> None:
        """Show a section from its heading on, not only its first field."""
        self._scroll.verticalScrollBar().setValue(heading.y() - theme.current().px(14))

    def _on_entered(self, asked: Asked) -> None:
        self.current = asked
        if isinstance(asked, Rows):
            self.show_cell(asked)
        else:
            self._scroll.ensureWidgetVisible(asked.widget, 0, 60)
        self.entered.emit()

    def _on_left(self, asked: Asked) -> None:
        self._board.leave(asked)
        self.left.emit()

    def _note_place(self) -> None:
        if self.current is not None:
            self._was_at = self.current.widget.y()

    def _keep_place(self) -> None:
        """Let the field stay where one looks, also where something above it has come or gone."""
        if self.current is not None and self.current.shown:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + self.current.widget.y() - self._was_at)

    def _hand_on(self) -> None:
        """Hand the focus on where its field has folded away."""
        current = self.current
        if current is not None and not current.shown and _holds_focus(current):
            self.go(self._board.order.index(current), 1)

    def go(self, at: int, by: int) -> bool:
        """Go to the next question that can be reached; False at the end."""
        order = self._board.order
        at += by
        while 0 <= at < len(order):
            if order[at].shown and not order[at].is_read:
                self._put(order[at], Qt.FocusReason.TabFocusReason)
                return True
            at += by
        return False

    def enter(self) -> None:
        """Give the focus to the field last used, or the first."""
        if self.current is not None and self.current.shown:
            self._put(self.current, Qt.FocusReason.OtherFocusReason)
        else:
            self.go(-1, 1)

    def go_to(self, asked: Asked) -> None:
        """Give the focus to a question."""
        self._put(asked, Qt.FocusReason.ShortcutFocusReason)

    def _put(self, asked: Asked, reason: Qt.FocusReason) -> None:
        asked.widget.setFocus(reason)
        if self.current is not asked:
            # Nothing tells of it where the field had the focus already.
            self._on_entered(asked)

    def step(self, by: int) -> None:
        """Go to the next field that is doubtful or lacks what is required, around the end."""
        order, wanted = self._board.order, self._board.wanted()
        current = self.current
        if not wanted or (isinstance(current, Rows) and current.step_problem(by)):
            return
        at = order.index(self.current) if self.current else (-1 if by > 0 else 0)
        walk = [order[(at + by * away) % len(order)] for away in range(1, len(order) + 1)]
        found = next(asked for asked in walk if asked in wanted)
        self.go_to(found)
        if isinstance(found, Rows):
            found.begin_at_problem(by)


def _holds_focus(asked: Asked) -> bool:
    """Tell whether the focus is in a field, or in the editor of one of its cells."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is asked.widget or asked.widget.isAncestorOf(focus))
