"""The two-sided list: what was typed here, and what others wrote meanwhile, before any writing."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.services.meanwhile import VOIDED, Difference, Meanwhile, settle
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui import origins, theme
from lipas_desktop.ui.formview.wording import column_label, shown_question, value_words
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import draw_radio
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import empty_layout

MINE, THEIRS = 1, 2


@dataclass
class Pair:
    """One question of which there are two answers; its columns go together."""

    key: str
    changes: list[Meanwhile]

    @property
    def shown(self) -> Meanwhile:
        """Return the column that stands for the question."""
        return next((one for one in self.changes if one.column == self.key), self.changes[0])


def pairs_of(opened: OpenForm, difference: Difference) -> list[Pair]:
    """Return the differences by question, in the order in which they came."""
    pairs: dict[str, Pair] = {}
    for one in difference.changes:
        if one.column == VOIDED:
            continue
        question = shown_question(opened, one.column)
        key = question.name if question is not None else one.column
        if question is not None or column_label(opened, one.column):
            pairs.setdefault(key, Pair(key, [])).changes.append(one)
    return list(pairs.values())


class PairRow(Live, QWidget):
    """A question with both answers side by side; 1 and 2 or the arrows choose."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = MINE
        self._words: tuple[str, str, str, str] = ("", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_words(self, name: str, mine: str, theirs: str, who: str) -> None:
        """Say which question it is, both answers, and who wrote the other one."""
        self._words = (name, mine, theirs, who)
        self._announce()

    def _announce(self) -> None:
        name, mine, theirs, _ = self._words
        self.setAccessibleName(f"{name}: {mine if self.choice == MINE else theirs}")
        self.setAccessibleDescription(f"1 {mine}, 2 {theirs}")
        self.update()

    def choose(self, side: int) -> None:
        """Choose one side."""
        self.choice = side
        self._announce()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by 1 and 2, arrows or Space."""
        sides = {
            Qt.Key.Key_1: MINE,
            Qt.Key.Key_Left: MINE,
            Qt.Key.Key_2: THEIRS,
            Qt.Key.Key_Right: THEIRS,
            Qt.Key.Key_Space: MINE + THEIRS - self.choice,
        }
        if event.key() in sides and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(sides[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the side pressed."""
        for side, rect in zip((MINE, THEIRS), self._sides(), strict=True):
            if rect.contains(event.position().toPoint()):
                self.choose(side)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for two lines."""
        t = theme.current()
        return QSize(t.px(480), t.px(56))

    def _sides(self) -> tuple[QRect, QRect]:
        t = theme.current()
        left, gap = t.px(140), t.px(8)
        width = (self.width() - left - gap) // 2
        first = QRect(left, t.px(2), width, self.height() - t.px(4))
        return first, first.translated(width + gap, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name and both answers; the one chosen lies on the soft ground."""
        t = theme.current()
        painter = QPainter(self)
        name, mine, theirs, who = self._words
        at = QRect(0, t.px(2), t.px(132), t.px(34))
        shown = paint.elided(name, t.metrics(), at.width())
        paint.text(painter, at, shown, t.font(), t.color("text2"))
        first, second = self._sides()
        self._draw_side(painter, first, MINE, (mine, self.tr("belum disimpan")), theirs)
        self._draw_side(painter, second, THEIRS, (theirs, who), mine)

    def _draw_side(
        self, painter: QPainter, rect: QRect, side: int, words: tuple[str, str], other: str
    ) -> None:
        t = theme.current()
        chosen = side == self.choice
        ground = t.color("soft" if chosen else "surface")
        frame = t.color("accent" if chosen else "line2")
        width = 2 if chosen and self.hasFocus() else 1
        paint.box(painter, rect, t.px(5), ground, frame, width)
        size = t.px(16)
        draw_radio(painter, QRect(rect.x() + t.px(10), rect.y() + t.px(9), size, size), chosen)
        x = rect.x() + t.px(10) + size + t.px(8)
        room = rect.right() - x - t.px(24)
        _draw_value(painter, QRect(x, rect.y() + t.px(6), room, t.px(22)), words[0], other)
        below = QRect(x, rect.y() + t.px(27), room, t.px(18))
        said = paint.elided(words[1], t.metrics(12), room)
        paint.text(painter, below, said, t.font(12), t.color("text2"))
        digit = QRect(rect.right() - t.px(20), rect.y() + t.px(6), t.px(12), t.px(22))
        paint.text(painter, digit, str(side), t.font(11), t.color("text3"), paint.RIGHT)


def differing(words: str, other: str) -> list[tuple[int, int]]:
    """Return where letters differ from the other value, as start and end; none if all do."""
    blocks = SequenceMatcher(None, words, other, autojunk=False).get_opcodes()
    found = [(start, end) for tag, start, end, _, _ in blocks if tag != "equal" and end > start]
    return [] if found == [(0, len(words))] else found


def _draw_value(painter: QPainter, rect: QRect, words: str, other: str) -> None:
    """Draw a value, with a line and an amber ground under the letters that differ."""
    t = theme.current()
    metrics = t.metrics(13, 500)
    shown = paint.elided(words or "–", metrics, rect.width())
    for start, end in differing(words, other) if shown == words else ():
        x = rect.x() + metrics.horizontalAdvance(words[:start])
        wide = metrics.horizontalAdvance(words[start:end])
        painter.fillRect(x, rect.y() + t.px(2), wide, t.px(18), t.color("warnb"))
        painter.fillRect(x, rect.y() + t.px(19), wide, 2, t.color("warnm"))
    paint.text(painter, rect, shown, t.font(13, 500), t.color("text"))


class SettlingPanel(Live, QWidget):
    """Lists the differences; nothing is written before one of its buttons is pressed."""

    settled = Signal(object)
    """Brings the ChangeSet of the answers taken from others."""
    turned_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenForm | None = None
        self._difference = Difference()
        self._pairs: list[Pair] = []
        self.rows: list[PairRow] = []
        self._title, self._text = label(15, 600), label(13, 400, "text2", wrap=True)
        self._heads = [label(12, 500, "text2") for _ in range(3)]
        self._list = QVBoxLayout()
        self.save = Button("primary", key="Ctrl+S", name="settle_save")
        self.theirs = Button("framed", name="settle_theirs")
        self.back = Button("quiet", key="Esc", name="settle_back")
        self.save.clicked.connect(self.finish)
        self.theirs.clicked.connect(self.take_theirs)
        self.back.clicked.connect(self.turned_back)
        self._build()
        self.go_live()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("scroll_ground")
        self._column = QVBoxLayout(inner)
        self._head_row = QHBoxLayout()
        for part in self._heads:
            self._head_row.addWidget(part)
        self._buttons = QHBoxLayout()
        for button in (self.save, self.theirs, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(self._head_row)
        self._column.addLayout(self._list)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_difference(self, opened: OpenForm, difference: Difference) -> None:
        """Show what changed meanwhile; what was typed here is marked at first."""
        self._opened, self._difference = opened, difference
        empty_layout(self._list)
        self._pairs, self.rows = pairs_of(opened, difference), []
        for _ in self._pairs:
            row = PairRow()
            self.rows.append(row)
            self._list.addWidget(row)
        self.retranslate()

    def enter(self) -> None:
        """Begin at the first difference."""
        target: QWidget = self.rows[0] if self.rows else self.save
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def key_hints(self) -> list[KeyHint]:
        """Return the keys that matter here."""
        return [
            KeyHint("1 2", self.tr("pilih sisi")),
            KeyHint("↑ ↓", self.tr("isian lain")),
            KeyHint("Ctrl+S", self.tr("simpan pilihan")),
            KeyHint("Esc", self.tr("kembali ke isian")),
        ]

    def finish(self) -> None:
        """Settle as it is marked."""
        rows = zip(self._pairs, self.rows, strict=True)
        self._settle([pair for pair, row in rows if row.choice == THEIRS])

    def take_theirs(self) -> None:
        """Take every value of the others."""
        self._settle(self._pairs)

    def _settle(self, theirs: Sequence[Pair]) -> None:
        assert self._opened is not None
        columns = {one.column for pair in theirs for one in pair.changes}
        self.settled.emit(settle(self._opened, self._difference, columns))

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(16), t.px(22), t.px(16))
        self._column.setSpacing(t.px(10))
        self._list.setSpacing(t.px(2))
        self._buttons.setSpacing(t.px(8))
        self._head_row.setSpacing(t.px(8))
        self._heads[0].setFixedWidth(t.px(132))

    def retranslate(self) -> None:
        """Say all of it, and the differences, in the language of now."""
        self._title.setText(self.tr("Data ini berubah sementara formulir terbuka"))
        self._text.setText(self._sentence())
        words = (self.tr("Isian"), self.tr("Isian Anda"), self.tr("Yang tersimpan sekarang"))
        for part, said in zip(self._heads, words, strict=True):
            part.setText(said)
        self.save.set_words(self.tr("Simpan pilihan"))
        self.theirs.set_words(self.tr("Ambil semua yang tersimpan"))
        self.back.set_words(self.tr("Kembali ke isian"))
        if self._opened is not None:
            for pair, row in zip(self._pairs, self.rows, strict=True):
                self._say(row, pair, self._opened)

    def _sentence(self) -> str:
        words = self.tr(
            "Belum ada yang tertulis. Pilih satu nilai di tiap baris, lalu simpan; nilai yang "
            "tidak dipakai tetap ada di Riwayat."
        )
        if any(one.column == VOIDED and one.theirs for one in self._difference.changes):
            voided = self.tr("Data ini juga dibatalkan.")
            words = f"{voided} {words}"
        return words

    def _say(self, row: PairRow, pair: Pair, opened: OpenForm) -> None:
        one = pair.shown
        name = column_label(opened, one.column)
        mine = value_words(opened, one.column, one.mine, masked=False)
        theirs = value_words(opened, one.column, one.theirs, masked=False)
        told = ""
        if one.origin is not None:
            told = f"{origins.who_and_where(one.origin)} · {origins.when(one.origin)}"
        row.set_words(name, mine, theirs, told)
