"""What is to be decided about one record: the values side by side, and what becomes of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lipas_desktop.services.conflicts import Item, Side
from lipas_desktop.ui import origins, theme
from lipas_desktop.ui.pages.review import words
from lipas_desktop.ui.pages.review.card import Line, SideCard
from lipas_desktop.ui.pages.review.words import ReviewWords
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import ElidedLabel, Mark, label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import empty_layout

_BESIDE = 2


class DecisionPanel(Live, QWidget):
    """Cards with digits; pressing one takes its value."""

    taken = Signal(int)

    def __init__(self, said: ReviewWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._item: Item | None = None
        self.cards: list[SideCard] = []
        self._title, self._fact = ElidedLabel(15, 600), ElidedLabel(13, 400, "text2")
        self.open = Button("link", key="Ctrl+B", name="review.person")
        self.later = Button("quiet", key="N", name="review.later")
        self._why = Mark("note")
        self._grid = QGridLayout()
        self._after = label(12, 400, "text2", wrap=True)
        self._build()
        self.go_live()

    def _build(self) -> None:
        head = self._head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._fact)
        head.addStretch(1)
        head.addWidget(self.later)
        head.addWidget(self.open)
        inner = QWidget()
        inner.setObjectName("scroll_ground")
        self._column = QVBoxLayout(inner)
        self._column.addLayout(head)
        self._column.addWidget(self._why)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._after)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_item(self, item: Item | None) -> None:
        """Show what is to be decided."""
        self._item = item
        empty_layout(self._grid)
        self.cards = []
        if item is not None:
            for at in range(len(item.sides)):
                card = SideCard(at + 1)
                card.clicked.connect(lambda _=False, at=at: self.taken.emit(at))
                self.cards.append(card)
                self._grid.addWidget(card, at // _BESIDE, at % _BESIDE)
        self.retranslate()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(16))
        self._column.setSpacing(t.px(10))
        self._grid.setSpacing(t.px(12))
        self._head.setSpacing(t.px(8))
        for column in range(_BESIDE):
            self._grid.setColumnStretch(column, 1)

    def retranslate(self) -> None:
        """Say all of it in the language of now."""
        self.open.set_words(self.tr("Buka datanya"))
        self.later.set_words(self.tr("Nanti"))
        item = self._item
        if item is None:
            return
        self._title.set_words(words.title(item))
        self._fact.set_words(words.within(item))
        self._why.set_words(self._question(item))
        self._after.setText(
            self.tr("Nilai yang tidak dipakai tetap ada di Riwayat dan dapat dikembalikan.")
        )
        for at, (card, side) in enumerate(zip(self.cards, item.sides, strict=True)):
            card.setEnabled(side.can_take)
            verdict = self._verdict(item, side) if item.is_life else ""
            lines = self._lines(item, at)
            state = self._state(item, at)
            card.say(origins.computer(side.origin), words.author(side), verdict, lines, state)

    def _question(self, item: Item) -> str:
        if item.is_life and item.kind == "link":
            return self.tr("Di satu komputer keduanya orang yang sama, di komputer lain bukan.")
        if item.is_life:
            return self.tr("Dibatalkan di satu komputer, ditulisi di komputer lain.")
        if not all(side.can_take for side in item.sides):
            return self.tr("Isian ini tidak boleh berubah; yang pertama ditulis yang berlaku.")
        return self.tr("Ditulis berbeda sebelum perubahan yang lain terlihat.")

    def _verdict(self, item: Item, side: Side) -> str:
        if item.kind == "link":
            parted = side.act == "voided"
            return self.tr("Bukan orang yang sama") if parted else self.tr("Orang yang sama")
        return self.tr("Dibatalkan") if side.act == "voided" else self.tr("Tetap berlaku")

    def _lines(self, item: Item, at: int) -> list[Line]:
        side = item.sides[at]
        if item.is_life and side.act == "voided":
            return [(self.tr("Alasan"), side.reason, side.reason)]
        if item.is_life:
            return [(name, said, said) for name, said in self._said.written(item, side)]
        other = 0 if at else 1
        return [(one.name, one.values[at], one.values[other]) for one in self._said.fields(item)]

    def _state(self, item: Item, at: int) -> str:
        side = item.sides[at]
        if not side.can_take:
            return self.tr("Tampil sekarang; tidak dapat dipilih.")
        parts = [self.tr("tampil sekarang")] if side.shown and not item.is_life else []
        if item.suggested is not None and item.suggested.side == at:
            parts.append(self.tr("usulan: %1").replace("%1", words.why(item)))
        said = " · ".join(parts)
        return said[:1].upper() + said[1:]
