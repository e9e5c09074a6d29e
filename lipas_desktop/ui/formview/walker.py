"""The focus in a form: which field it is in, where Enter leads, what happens on leaving."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea

from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.board import Board
from lipas_desktop.ui.formview.regions import RegionEditor

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
        board.folded.connect(self._hand_on)

    def watch(self) -> None:
        """Watch the editors as they are now."""
        self.current = None
        self._asked = {id(asked.widget): asked for asked in self._board.order}
        for asked in self._board.order:
            asked.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus, and let Enter go on."""
        asked = self._asked.get(id(watched))
        if asked is None:
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._on_entered(asked)
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _NOT_LEFT:
                self._on_left(asked)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(asked, event)
        return False

    def _on_key(self, asked: Asked, event: QKeyEvent) -> bool:
        taken = isinstance(asked.editor, RegionEditor) and asked.editor.is_open
        if event.key() not in _ENTER or event.modifiers() not in _PLAIN or taken:
            return False
        if not self.go(self._board.order.index(asked), 1):
            self.ended.emit()
        return True

    def _on_entered(self, asked: Asked) -> None:
        self.current = asked
        self._scroll.ensureWidgetVisible(asked.widget, 0, 60)
        self.entered.emit()

    def _on_left(self, asked: Asked) -> None:
        self._board.leave(asked)
        self.left.emit()

    def _hand_on(self) -> None:
        """Hand the focus on where its field has folded away."""
        if self.current is not None and not self.current.shown and self.current.widget.hasFocus():
            self.go(self._board.order.index(self.current), 1)

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
        if not wanted:
            return
        at = order.index(self.current) if self.current else (-1 if by > 0 else 0)
        walk = [order[(at + by * away) % len(order)] for away in range(1, len(order) + 1)]
        self.go_to(next(asked for asked in walk if asked in wanted))
