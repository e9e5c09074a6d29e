"""Editors of one choice: radio buttons in a row for up to four, a combo box for more."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.formengine.outcome import Choice as Offer
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.fields import Choice, State, draw_radio
from lipas_desktop.ui.widgets.live import Live

MOST_INLINE = 4
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class RadioEditor(Live, QWidget):
    """Radio buttons painted as one: digits and first letters choose, arrows move, Del empties."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._offers: tuple[Offer, ...] = ()
        self._chosen = ""
        self._state: State = ""
        self._ringed = False
        self.label = ""
        self.go_live()

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show what is chosen."""
        self._chosen = typed
        self._announce()

    def show_choices(self, choices: Sequence[Offer]) -> None:
        """Offer these choices."""
        self._offers = tuple(choices)
        self._announce()

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands."""
        self._state = state
        self.setEnabled(state != "read")
        self.update()

    @property
    def chosen(self) -> str:
        """Return the code chosen, empty where none is."""
        return self._chosen

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return what can be chosen."""
        return self._offers

    def _announce(self) -> None:
        words = next((o.label for o in self._offers if o.value == self._chosen), "")
        self.setAccessibleName(f"{self.label} {words}".strip())
        self.setAccessibleDescription(
            ", ".join(f"{n} {offer.label}" for n, offer in enumerate(self._offers, 1))
        )
        self.update()

    def _choose(self, code: str) -> None:
        if code != self._chosen:
            self._chosen = code
            self._announce()
            self.answered.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, first letter or arrow; empty on Backspace."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        text = event.text()
        if event.key() in steps and self._offers:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self._offers and not self._chosen:
            self._choose(self._offers[0].value)
        elif event.key() in _CLEARS:
            self._choose("")
        elif plain and text.isdigit() and 1 <= int(text) <= len(self._offers):
            self._choose(self._offers[int(text) - 1].value)
        elif not (plain and text.isalpha() and self._by_letter(text)):
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        codes = [offer.value for offer in self._offers]
        at = codes.index(self._chosen) + by if self._chosen in codes else (0 if by > 0 else -1)
        self._choose(codes[at % len(codes)])

    def _by_letter(self, letter: str) -> bool:
        """Choose the next one that begins with a letter."""
        fitting = [o.value for o in self._offers if o.label.lower().startswith(letter.lower())]
        if not fitting:
            return False
        at = fitting.index(self._chosen) + 1 if self._chosen in fitting else 0
        self._choose(fitting[at % len(fitting)])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        for offer, rect in zip(self._offers, self._rects(), strict=True):
            if rect.contains(event.position().toPoint()):
                self._choose(offer.value)

    # How it looks

    def _widths(self) -> list[int]:
        t = theme.current()
        digit = t.px(8) + t.width("4", 11)
        marks = t.px(16) + t.px(8) + digit
        return [t.width(o.label, 13, 500) + marks for o in self._offers]

    def _per_line(self, room: int) -> int:
        widths, gap = self._widths(), theme.current().px(18)
        if sum(widths) + gap * (len(widths) - 1) <= room or len(widths) < 2:
            return max(1, len(widths))
        half = (len(widths) + 1) // 2
        widest = max(widths, default=0)
        return half if widest * half + gap * (half - 1) <= room else 1

    def lines_at(self, width: int) -> int:
        """Return how many lines the choices take at a width."""
        return -(-max(1, len(self._offers)) // self._per_line(width))

    def sizeHint(self) -> QSize:
        """Return the room for the choices."""
        t = theme.current()
        return QSize(t.px(120), t.px(28) * self.lines_at(self.width()))

    def _rects(self) -> list[QRect]:
        t = theme.current()
        per_line, widths, gap = self._per_line(self.width()), self._widths(), t.px(18)
        one_line = per_line == len(widths)
        widest = max(widths, default=0)
        rects, x = [], 0
        for number, width in enumerate(widths):
            if number % per_line == 0:
                x = 0
            y = t.px(28) * (number // per_line)
            rects.append(QRect(x, y, width, t.px(28)))
            x += (width if one_line else widest) + gap
        return rects

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all of it; the ring lies around the one chosen, or the first."""
        painter = QPainter(self)
        ringed = self.hasFocus() and self._ringed
        codes = [offer.value for offer in self._offers]
        at = codes.index(self._chosen) if self._chosen in codes else 0
        for number, (offer, rect) in enumerate(zip(self._offers, self._rects(), strict=True)):
            self._draw_offer(painter, offer, rect, number + 1, ringed and number == at)

    def _draw_offer(
        self, painter: QPainter, offer: Offer, rect: QRect, digit: int, ringed: bool
    ) -> None:
        t = theme.current()
        size = t.px(16)
        mark = QRect(rect.x(), rect.y() + (rect.height() - size) // 2, size, size)
        chosen = offer.value == self._chosen
        draw_radio(painter, mark, chosen, self.isEnabled())
        if self._state in ("err", "warn") and not chosen:
            tone = t.color("err" if self._state == "err" else "warnm")
            paint.box(painter, mark, size / 2, t.color("surface"), tone)
        x = rect.x() + size + t.px(8)
        weight = 500 if chosen else 400
        width = t.metrics(13, weight).horizontalAdvance(offer.label)
        words = QRect(x, rect.y(), width + 2, rect.height())
        tone = t.color("text" if self.isEnabled() else "text3")
        paint.text(painter, words, offer.label, t.font(13, weight), tone)
        if ringed:
            around = QRect(
                rect.x() - 4, rect.y() + 2, size + t.px(8) + width + 10, rect.height() - 4
            )
            paint.ring(painter, around.intersected(self.rect()), t.px(4))
        if self.hasFocus():
            area = QRect(x + width + t.px(8), rect.y(), t.px(16), rect.height())
            paint.text(painter, area, str(digit), t.font(11), t.color("text3"))
        elif chosen and self._state == "auto":
            icon, side = t.px(14), QPoint(x + width + t.px(8), rect.y() + t.px(7))
            t.icons.draw(painter, side, "corner-down-right", t.color("text3"), icon)


class ComboEditor(Choice):
    """A combo box: letters jump, F4 or arrow down opens, Backspace empties."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._offers: tuple[Offer, ...] = ()
        self.setMaxVisibleItems(14)
        self.activated.connect(self._on_activated)

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show what is chosen; a code that the list lacks stands as it is."""
        blocked = self.blockSignals(True)
        at = self.findData(typed)
        if at < 0:
            self.addItem(typed, typed)
            at = self.count() - 1
        self.setCurrentIndex(at)
        self.blockSignals(blocked)
        self.setToolTip(self.currentText() if self._is_cut() else "")
        self.update()

    def show_choices(self, choices: Sequence[Offer]) -> None:
        """Offer these choices; the first line is for nothing chosen."""
        self._offers = tuple(choices)
        typed = self.currentData() or ""
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem("", "")
        for offer in choices:
            self.addItem(offer.label, offer.value)
        self.blockSignals(blocked)
        self.show_answer(typed, "")

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return what can be chosen."""
        return self._offers

    @property
    def widest(self) -> int:
        """Return the room that the longest choice needs."""
        t = theme.current()
        return max((t.width(offer.label) for offer in self._offers), default=0) + t.px(28) + 24

    def _is_cut(self) -> bool:
        t = theme.current()
        return t.metrics().horizontalAdvance(self.currentText()) + t.px(28) + 22 > self.width()

    def _on_activated(self, index: int) -> None:
        self.answered.emit(self.itemData(index) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty on Backspace, choose by digit where no choice begins with one."""
        text = event.text()
        if event.key() in _CLEARS:
            self.setCurrentIndex(0)
            self.answered.emit("")
        elif text.isdigit() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if 1 <= int(text) <= len(self._offers):
                self.setCurrentIndex(int(text))
                self._on_activated(int(text))
        else:
            super().keyPressEvent(event)
