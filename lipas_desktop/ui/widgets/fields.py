"""Fields and their states: line edits, combo boxes, check boxes, radio buttons, the note below.

States are the dynamic property `st`: `auto` (filled by another field), `warn` (soft check), `err`
(refused or missing), `read` (not to be changed here), `cell` (editor inside a grid).
"""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import Mark
from lipas_desktop.ui.widgets.live import Live, set_state

State = Literal["", "auto", "warn", "err", "read", "cell", "top"]


class Field(QLineEdit):
    """A line edit of the house; `set_field_state` shows how its value stands."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)

    def set_field_state(self, state: State) -> None:
        """Show a state; read-only ones lose their frame."""
        self.setReadOnly(state == "read")
        set_state(self, "st", state)


class IconField(Live, Field):
    """A line edit with an icon at its left (search) and one at its right (calendar, pin)."""

    def __init__(
        self, name: str = "", *, left: str = "", right: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._left, self._right = left, right
        if left:
            self.setProperty("icon", "left")
        self.go_live()

    def restyle(self) -> None:
        """Keep the words off the icon at the right."""
        t = theme.current()
        self.setTextMargins(0, 0, t.px(24) if self._right else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the icons."""
        super().paintEvent(event)
        t = theme.current()
        painter = QPainter(self)
        size = t.px(16)
        top = (self.height() - size) // 2
        if self._left:
            t.icons.draw(painter, QPoint(t.px(11), top), self._left, t.color("text2"), size)
        if self._right:
            at = QPoint(self.width() - t.px(10) - size, top)
            t.icons.draw(painter, at, self._right, t.color("text2"), size)


class Choice(Live, QComboBox):
    """A combo box with the arrow of the house; F4 opens it, the wheel leaves it alone."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.go_live()

    def set_field_state(self, state: State) -> None:
        """Show how the value stands."""
        self.setEnabled(state != "read")
        set_state(self, "st", state)

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Let the page scroll: a wheel that changes an answer unseen has cost data before."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the arrow."""
        super().paintEvent(event)
        t = theme.current()
        size = t.px(16)
        at = QPoint(self.width() - size - t.px(7), (self.height() - size) // 2)
        tone = "text2" if self.isEnabled() else "text3"
        t.icons.draw(QPainter(self), at, "chevron-down", t.color(tone), size)


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Tick(Live, _Button):
    """What check boxes and radio buttons share: size, ring, the digit that chooses them."""

    key_hint = ""

    def sizeHint(self) -> QSize:
        """Return the room for mark, words and digit."""
        t = theme.current()
        width = t.px(16) + t.px(8) + t.metrics(13, 500).horizontalAdvance(self.text())
        if self.key_hint:
            width += t.px(10) + t.metrics(11).horizontalAdvance(self.key_hint)
        return QSize(width + 4, t.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt calls it
        """Take a press anywhere on mark and words."""
        return bool(self.rect().contains(pos))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def _mark_rect(self) -> QRect:
        size = theme.current().px(16)
        return QRect(0, (self.height() - size) // 2, size, size)

    @property
    def _shows_ring(self) -> bool:
        return self.hasFocus() and getattr(self, "_ringed", True)

    def _inner_rect(self) -> QRect:
        """Return the mark's place: it shrinks for the ring, as buttons do."""
        return self._mark_rect().adjusted(3, 3, -3, -3) if self._shows_ring else self._mark_rect()

    def _draw_words(self, painter: QPainter) -> None:
        t = theme.current()
        x = t.px(16) + t.px(8)
        chosen = 500 if self.isChecked() else 400
        tone = t.color("text" if self.isEnabled() else "text3")
        width = t.metrics(13, chosen).horizontalAdvance(self.text())
        area = QRect(x, 0, width + 2, self.height())
        paint.text(painter, area, self.text(), t.font(13, chosen), tone)
        if self.key_hint:
            at = QRect(x + width + t.px(10), 0, self.width(), self.height())
            paint.text(painter, at, self.key_hint, t.font(11), t.color("text3"))

    def _draw_ring(self, painter: QPainter, radius: float) -> None:
        if self._shows_ring:
            paint.ring(painter, self._mark_rect(), radius)


class CheckBox(_Tick, QCheckBox):
    """A box with a tick."""

    def __init__(self, name: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.key_hint = key
        self.go_live()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        painter = QPainter(self)
        draw_check(painter, self._inner_rect(), self.isChecked(), self.isEnabled())
        self._draw_ring(painter, 4)
        self._draw_words(painter)


class RadioButton(_Tick, QRadioButton):
    """A circle with a dot, and the digit that chooses it."""

    def __init__(self, name: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.key_hint = key
        self.go_live()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, dot and words."""
        painter = QPainter(self)
        draw_radio(painter, self._inner_rect(), self.isChecked(), self.isEnabled())
        self._draw_ring(painter, self._mark_rect().width() / 2)
        self._draw_words(painter)


def draw_check(painter: QPainter, rect: QRect, checked: bool, enabled: bool = True) -> None:
    """Draw a check box; tables use it too."""
    t = theme.current()
    tone = t.color("accent" if enabled else "ctl")
    if checked:
        paint.box(painter, rect, t.px(4), tone)
        inner = rect.adjusted(t.px(2), t.px(2), -t.px(2), -t.px(2))
        t.icons.draw(painter, inner.topLeft(), "check", t.color("on"), inner.width())
    else:
        paint.box(painter, rect, t.px(4), t.color("surface"), t.color("ctl"))


def draw_radio(painter: QPainter, rect: QRect, checked: bool, enabled: bool = True) -> None:
    """Draw a radio button; cards use it too."""
    t = theme.current()
    tone = t.color("accent" if checked and enabled else "ctl")
    paint.box(painter, rect, rect.width() / 2, t.color("surface"), tone, 2 if checked else 1)
    if checked:
        edge = rect.width() // 4
        dot = rect.adjusted(edge, edge, -edge, -edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawEllipse(dot)
        painter.setPen(QPen())


class FieldNote(Live, QWidget):
    """The line under a field: what was found, and for a soft check *Pakai* and *Biarkan*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasoned = False
        self.mark = Mark("from")
        self.take = Button("link", key="Ctrl+1", name="take_suggestion")
        self.leave = Button("link", key="Ctrl+2", name="leave_suggestion")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.mark, self.take, self.leave):
            row.addWidget(part)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in (self.take, self.leave):
            # Ctrl+1 and Ctrl+2 press them; Tab goes on to the next field.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.hide()
        self.go_live()

    def retranslate(self) -> None:
        """Name the two answers to a soft check."""
        self.take.set_words(self.tr("Pakai"))
        reasoned, plain = self.tr("Terima dengan alasan"), self.tr("Biarkan")
        self.leave.set_words(reasoned if self._reasoned else plain)

    def say(
        self,
        mark: str,
        words: str,
        *,
        take: bool = False,
        leave: bool = False,
        reasoned: bool = False,
    ) -> None:
        """Say one thing under one mark; empty words hide the line."""
        if self._reasoned != reasoned:
            self._reasoned = reasoned
            self.retranslate()
        self.mark.set_words(words, mark)
        self.take.setVisible(take)
        self.leave.setVisible(leave)
        self.setVisible(bool(words))
