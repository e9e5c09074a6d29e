"""Large choices on cards, of which one is chosen: the first question, two sides compared."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.keys import cap_width, draw_cap
from lipas_desktop.ui.widgets.live import Live


@dataclass(frozen=True)
class Card:
    """One choice; `key` is the digit that takes it."""

    id: str
    icon: str
    title: str
    text: str
    key: str


class ChoiceCard(Pressable):
    """A card with icon, title, sentence and digit; the chosen one lies on the soft ground."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.setObjectName(card.id)
        self.setCheckable(True)
        self.set_card(card)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def set_card(self, card: Card) -> None:
        """Say the same choice in other words."""
        self.card = card
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        t = theme.current()
        words = max(
            t.metrics(15, 600).horizontalAdvance(self.card.title),
            t.metrics(13).horizontalAdvance(self.card.text),
        )
        return QSize(words + t.px(60) + t.px(52), t.px(72))

    def minimumSizeHint(self) -> QSize:
        """Let the sentence give way."""
        return QSize(theme.current().px(240), theme.current().px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        t = theme.current()
        painter = QPainter(self)
        chosen = self.isChecked()
        ground = t.color("soft" if chosen or self.underMouse() else "surface")
        frame = t.color("accent" if chosen else "line2")
        paint.box(painter, self.rect(), t.px(7), ground, frame, 2 if chosen else 1)
        middle, size = self.height() // 2, t.px(22)
        tone = t.color("accent" if chosen else "text2")
        at = QPoint(t.px(20), middle - size // 2)
        t.icons.draw(painter, at, self.card.icon, tone, size)
        cap = cap_width(self.card.key)
        x, line = t.px(60), t.px(22)
        room = self.width() - x - cap - t.px(30)
        first = QRect(x, middle - line, room, line)
        paint.text(painter, first, self.card.title, t.font(15, 600), t.color("text"))
        words = paint.elided(self.card.text, t.metrics(13), room)
        second = first.translated(0, line)
        paint.text(painter, second, words, t.font(13), t.color("text2"))
        draw_cap(painter, self.width() - t.px(20) - cap, middle, self.card.key)


class ChoiceCards(Live, QWidget):
    """A column of cards: digits and arrows choose, Enter goes on with the one chosen."""

    chosen = Signal(str)
    """A card was taken: by its digit, by Enter or by the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._cards: list[ChoiceCard] = []
        self._current = ""
        self.go_live()

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._column.setSpacing(theme.current().px(10))

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; the one chosen stays chosen, and what has the focus keeps it."""
        if [card.id for card in cards] == [shown.card.id for shown in self._cards]:
            for shown, card in zip(self._cards, cards, strict=True):
                shown.set_card(card)
            return
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = [ChoiceCard(card) for card in cards]
        for new in self._cards:
            self._column.addWidget(new)
            new.clicked.connect(lambda _=False, name=new.card.id: self._on_clicked(name))
        known = {card.id for card in cards}
        self.choose(self._current if self._current in known else cards[0].id)

    @property
    def current(self) -> str:
        """Return the id of the card chosen."""
        return self._current

    def choose(self, name: str) -> None:
        """Mark one card as chosen."""
        self._current = name
        for card in self._cards:
            card.setChecked(card.card.id == name)
            policy = Qt.FocusPolicy.StrongFocus if card.isChecked() else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)

    def take_focus(self) -> None:
        """Put the focus on the card chosen."""
        for card in self._cards:
            if card.isChecked():
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, name: str) -> None:
        self.choose(name)
        self.take_focus()
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, move by arrow."""
        ids = [card.card.id for card in self._cards]
        by_key = {card.card.key: card.card.id for card in self._cards}
        if event.text() in by_key:
            self._on_clicked(by_key[event.text()])
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = max(0, min(len(ids) - 1, ids.index(self._current) + step))
            self.choose(ids[at])
            self.take_focus()
        else:
            super().keyPressEvent(event)
