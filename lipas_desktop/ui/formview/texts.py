"""Editors that one types in: a line, a line that speaks when left, a NIK, several lines."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lipas_desktop.formengine.outcome import Choice
from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.spoken import in_fours
from lipas_desktop.ui.widgets.fields import IconField, State
from lipas_desktop.ui.widgets.live import Live, set_state


class LineEditor(IconField):
    """One line; it shows its answer as typed while the focus is here, and in words otherwise."""

    answered = Signal(str)

    def __init__(self, name: str, *, right: str = "", parent: QWidget | None = None) -> None:
        self._typed, self._spoken = "", ""
        self._auto = False
        super().__init__(name, right=right, parent=parent)
        self.textEdited.connect(self._on_edited)

    def _on_edited(self, text: str) -> None:
        self._typed = self._spoken = text
        self.answered.emit(text)

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show an answer."""
        self._typed, self._spoken = typed, spoken
        self._show()

    def _show(self) -> None:
        words = self._typed if self.hasFocus() else self._spoken
        if self.text() != words:
            self.setText(words)
            self.setCursorPosition(len(words) if self.hasFocus() else 0)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer nothing: one types here."""

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands; one filled by another bears an arrow."""
        super().set_field_state(state)
        self._auto = state == "auto"
        self.restyle()

    def restyle(self) -> None:
        """Keep the words off the arrow."""
        super().restyle()
        if self._auto and not self._right:
            self.setTextMargins(0, 0, theme.current().px(20), 0)

    def settle(self) -> None:
        """Forget how the answer was typed: from now on Ctrl+Z is about the save."""
        at = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing typed to take back."""
        if _asks_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the answer as it is typed."""
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the answer in words."""
        super().focusOutEvent(event)
        self.deselect()
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow of what another field has filled."""
        super().paintEvent(event)
        if not self._auto or self._right:
            return
        t = theme.current()
        size = t.px(14)
        at = QPoint(self.width() - t.px(8) - size, (self.height() - size) // 2)
        t.icons.draw(QPainter(self), at, "corner-down-right", t.color("text3"), size)


def _asks_undo(event: QEvent) -> bool:
    """Tell whether a widget is asked if Ctrl+Z is its own."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )


class NikEditor(LineEditor):
    """Digits are typed without blanks and stand in fours; what cannot be read stays as typed."""

    def _on_edited(self, text: str) -> None:
        grouped = in_fours(text)
        if grouped != text:
            behind = sum(not c.isspace() for c in text[: self.cursorPosition()])
            self.setText(grouped)
            self.setCursorPosition(_place_after(grouped, behind))
        self._typed = self._spoken = grouped
        bare = grouped.replace(" ", "")
        self.answered.emit(bare if bare.isdigit() else text)


def _place_after(grouped: str, digits: int) -> int:
    """Return where the cursor stands behind so many digits."""
    place = 0
    while digits and place < len(grouped):
        digits -= not grouped[place].isspace()
        place += 1
    return place


class LinesEditor(Live, QPlainTextEdit):
    """Several lines; Tab and Enter go on, Shift+Enter begins a new line."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: self.answered.emit(self.toPlainText()))
        self.go_live()

    def restyle(self) -> None:
        """Take the margin of the text size."""
        self.document().setDocumentMargin(theme.current().px(2))

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show an answer."""
        if self.toPlainText() != typed:
            blocked = self.blockSignals(True)
            self.setPlainText(typed)
            self.blockSignals(blocked)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer nothing: one types here."""

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands."""
        self.setReadOnly(state == "read")
        set_state(self, "st", state)

    def settle(self) -> None:
        """Forget how the answer was typed: from now on Ctrl+Z is about the save."""
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing typed to take back."""
        if _asks_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)
