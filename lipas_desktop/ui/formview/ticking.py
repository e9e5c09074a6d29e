"""The editor of what one only says yes to: a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.formengine.outcome import Choice as Offer
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.fields import State, draw_check
from lipas_desktop.ui.widgets.live import Live

TICKED = "OK"
"""What the standard keeps for a ticked box."""
_ALSO = (TICKED.lower(), "true", "1", "yes", "ya", "x", "✓")
"""What other programs and people write for it."""
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def is_ticked(text: str) -> bool:
    """Tell whether an answer, or a text pasted for it, says yes."""
    return text.strip().lower() in _ALSO


class TickEditor(Live, QWidget):
    """A box with its words that Space and 1 tick and untick, and Delete empties."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = ""
        self._ticked = False
        self._state: State = ""
        self._ringed = False
        self.go_live()

    @property
    def ticked(self) -> bool:
        """Tell whether the box is ticked."""
        return self._ticked

    def set_words(self, words: str) -> None:
        """Say what is ticked; the whole of it in the tooltip too, should the line be cut."""
        self._words = words
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show whether it is ticked."""
        self._ticked = is_ticked(typed)
        self._announce()

    def show_choices(self, choices: Sequence[Offer]) -> None:
        """Offer nothing: there is one box."""

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands."""
        self._state = state
        self.setEnabled(state != "read")
        self.update()

    def _announce(self) -> None:
        self.setAccessibleDescription("✓" if self._ticked else "")
        self.update()

    def _tick(self, ticked: bool) -> None:
        if ticked != self._ticked:
            self._ticked = ticked
            self._announce()
            self.answered.emit(TICKED if ticked else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick and untick on Space and 1, empty on Backspace."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_1):
            self._tick(not self._ticked)
        elif event.key() in _CLEARS:
            self._tick(False)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick and untick where the box or its words were pressed."""
        if event.position().x() <= self._reach():
            self._tick(not self._ticked)

    # How it looks

    def _reach(self) -> int:
        t = theme.current()
        return t.px(16) + t.px(8) + t.width(self._words)

    def sizeHint(self) -> QSize:
        """Return the room for the box and its words."""
        return QSize(self._reach() + 8, theme.current().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its words, and the ring of the keyboard around both."""
        t, painter, size = theme.current(), QPainter(self), theme.current().px(16)
        box = QRect(2, (self.height() - size) // 2, size, size)
        draw_check(painter, box, self._ticked, self.isEnabled())
        if self._state in ("err", "warn") and not self._ticked:
            tone = t.color("err" if self._state == "err" else "warnm")
            paint.box(painter, box, t.px(4), t.color("surface"), tone)
        at = box.right() + t.px(8)
        shown = paint.elided(self._words, t.metrics(), self.width() - at)
        words = QRect(at, 0, t.width(shown) + 2, self.height())
        tone = t.color("text" if self.isEnabled() else "text3")
        paint.text(painter, words, shown, t.font(), tone)
        if self.hasFocus() and self._ringed:
            around = QRect(0, 2, words.right() + 4, self.height() - 4)
            paint.ring(painter, around.intersected(self.rect()), t.px(4))
