"""The editor of several choices: a field that names them, and a list to tick them in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.formengine.outcome import Choice as Offer
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.fields import IconField, State, draw_check
from lipas_desktop.ui.widgets.live import Live, set_state

MOST = 9
_SHADOW = 4


class SeveralEditor(IconField):
    """Names what is chosen; Space or F4 opens the list, letters open it at a choice."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._offers: tuple[Offer, ...] = ()
        self._codes: list[str] = []
        self._list: TickList | None = None
        super().__init__(name, right="plus", parent=parent)
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show what is chosen."""
        self._codes = typed.split()
        self._show()

    def show_choices(self, choices: Sequence[Offer]) -> None:
        """Offer these choices."""
        self._offers = tuple(choices)
        examples = ", ".join(offer.label.lower() for offer in self._offers[:3])
        self.setPlaceholderText(f"{examples}, …" if examples else "")
        self._show()

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands; one never types here."""
        self.setEnabled(state != "read")
        set_state(self, "st", state)

    def _show(self) -> None:
        labels = {offer.value: offer.label for offer in self._offers}
        words = ", ".join(labels.get(code, code) for code in self._codes)
        self.setText(words)
        self.setCursorPosition(0)
        self.setToolTip(words)

    def toggle(self, code: str) -> None:
        """Take a choice in or out."""
        chosen = set(self._codes) ^ {code}
        known = [offer.value for offer in self._offers if offer.value in chosen]
        self._codes = known + [one for one in self._codes if one in chosen and one not in known]
        self._show()
        self.answered.emit(" ".join(self._codes))

    def open_list(self, letter: str = "") -> None:
        """Open the list of choices below the field."""
        if self._list is None or self._list.window() is not self.window():
            self._list = TickList(self)
        self._list.open(self._offers, letter)

    @property
    def codes(self) -> Sequence[str]:
        """Return the codes chosen."""
        return self._codes

    @property
    def is_open(self) -> bool:
        """Tell whether the list is open."""
        return self._list is not None and self._list.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Space, F4, arrow down or a letter; empty the last choice on Backspace."""
        text = event.text()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Down):
            self.open_list()
        elif event.key() == Qt.Key.Key_Backspace and self._codes:
            self.toggle(self._codes[-1])
        elif text.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open_list(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close the list."""
        super().mousePressEvent(event)
        if self.is_open and self._list is not None:
            self._list.hide()
        else:
            self.open_list()


class TickList(Live, QWidget):
    """The choices with boxes to tick; a child of the window, and the field keeps the focus."""

    def __init__(self, field: SeveralEditor) -> None:
        super().__init__(field.window())
        self.setObjectName("tick_list")
        self._field = field
        self._offers: tuple[Offer, ...] = ()
        self._at, self._top = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        field.installEventFilter(self)
        self.go_live()

    def open(self, offers: Sequence[Offer], letter: str) -> None:
        """Show the list, at the first choice that begins with the letter."""
        self._offers = tuple(offers)
        if not self._offers:
            return
        self._at, self._top = 0, 0
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        self._jump(letter, opening=True)
        self._announce()

    def _announce(self) -> None:
        offer = self._offers[self._at]
        ticked = "✓" if offer.value in self._field.codes else ""
        self.setAccessibleName(f"{offer.label} {ticked}".strip())
        self.update()

    def _move(self, to: int) -> None:
        self._at = max(0, min(len(self._offers) - 1, to))
        self._top = min(max(self._top, self._at - MOST + 1), self._at)
        self._announce()

    def _jump(self, letter: str, *, opening: bool = False) -> None:
        """Go to the next choice that begins with a letter."""
        order = [*range(self._at + 1, len(self._offers)), *range(self._at + 1)]
        if opening:
            order = list(range(len(self._offers)))
        for number in order if letter else ():
            if self._offers[number].label.lower().startswith(letter.lower()):
                self._move(number)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the keys that belong to the list while it is open."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not self.isVisible() or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            # Esc closes the list first; the page's own Esc must not hear of it.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST,
            Qt.Key.Key_PageUp: -MOST,
        }
        key, text = event.key(), event.text()
        if key in steps:
            self._move(self._at + steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            self._field.toggle(self._offers[self._at].value)
            self._announce()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.hide()
            return False
        elif text.isalpha():
            self._jump(text)
        else:
            return False
        return True

    def _place(self) -> QRect:
        t = theme.current()
        window, field = self._field.window(), self._field
        height = t.px(28) * min(MOST, len(self._offers)) + t.px(8) + t.px(26) + 2 * _SHADOW
        widest = max(t.metrics().horizontalAdvance(offer.label) for offer in self._offers)
        width = max(field.width(), widest + t.px(60)) + 2 * _SHADOW
        corner = field.mapTo(window, QPoint(0, field.height() + 2))
        x = min(corner.x(), window.width() - width) - _SHADOW
        y = corner.y() - _SHADOW + 2
        if y + height > window.height():
            y = max(0, field.mapTo(window, QPoint(0, 0)).y() - height)
        return QRect(QPoint(x, y), QSize(width, height))

    def _rows(self) -> list[tuple[QRect, int]]:
        t = theme.current()
        x, width = _SHADOW + t.px(4), self.width() - 2 * _SHADOW - t.px(8)
        shown = range(self._top, min(self._top + MOST, len(self._offers)))
        return [
            (QRect(x, _SHADOW + t.px(4) + t.px(28) * (n - self._top), width, t.px(28)), n)
            for n in shown
        ]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the mouse."""
        for rect, number in self._rows():
            if rect.contains(event.position().toPoint()):
                self._at = number
                self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick the row pressed."""
        self.mouseMoveEvent(event)
        self._field.toggle(self._offers[self._at].value)
        self._announce()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Walk along the list."""
        self._move(self._at + (-1 if event.angleDelta().y() > 0 else 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sheet, rows and the keys in the last line."""
        t = theme.current()
        painter = QPainter(self)
        sheet = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shade = t.blend("text", "surface", 1.0)
        shade.setAlpha(5)
        for step in range(_SHADOW):
            paint.box(painter, self.rect().adjusted(step, step, -step, -step), 8, shade)
        paint.box(painter, sheet, t.px(5), t.color("surface"), t.color("line2"))
        for rect, number in self._rows():
            if number == self._at:
                paint.box(painter, rect, t.px(4), t.color("sel"))
            offer, size = self._offers[number], t.px(16)
            box = QRect(rect.x() + t.px(8), rect.y() + (rect.height() - size) // 2, size, size)
            draw_check(painter, box, offer.value in self._field.codes)
            words = rect.adjusted(t.px(8) + size + t.px(8), 0, 0, 0)
            paint.text(painter, words, offer.label, t.font(), t.color("text"))
        foot = QRect(sheet.x(), sheet.bottom() - t.px(26), sheet.width(), t.px(26))
        painter.fillRect(foot.x() + 4, foot.y(), foot.width() - 8, 1, t.color("line"))
        at = foot.adjusted(t.px(13), 0, 0, 0)
        paint.text(painter, at, self._foot(), t.font(11), t.color("text3"))

    def _foot(self) -> str:
        words = self.tr("Spasi pilih · Enter selesai")
        if len(self._offers) <= MOST:
            return words
        return f"{words} · {self._at + 1}/{len(self._offers)}"
