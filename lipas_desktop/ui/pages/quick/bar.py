"""At the foot of a quick list: the question about the row one stands on, and the counts."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lipas_desktop.services.people import Similar
from lipas_desktop.services.quick import State
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import ElidedLabel, Mark, label, stacked
from lipas_desktop.ui.widgets.live import Live, set_state
from lipas_desktop.ui.widgets.rows import Lead

STATES: tuple[State, ...] = ("ready", "check", "similar", "exists", "incomplete")
_NARROW = 1100


class DecisionBar(Live, QWidget):
    """Whom a row is like, and the two answers; or that somebody is there already."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decision_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lead = Lead("users", "warn")
        self.title = ElidedLabel(13, 600)
        self.second = ElidedLabel(12, 400, "text2")
        self.same = Button("framed", key="1", name="quick.same")
        self.other = Button("framed", key="2", name="quick.other")
        self.remove = Button("framed", key="Ctrl+Del", name="quick.remove")
        for answer, button in ((1, self.same), (2, self.other), (1, self.remove)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.answered.emit, answer))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._lead)
        self._row.addLayout(stacked(self.title, self.second))
        self._row.addStretch(1)
        for button in (self.same, self.other, self.remove):
            self._row.addWidget(button)
        self.hide()
        self.go_live()

    def restyle(self) -> None:
        """Take height and gaps of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(54))
        self._row.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(8))
        self._row.setSpacing(t.px(8))

    def retranslate(self) -> None:
        """Name the answers."""
        self.same.set_words(self.tr("Orang yang sama"))
        self.other.set_words(self.tr("Orang lain"))
        self.remove.set_words(self.tr("Hapus baris"))

    def ask(self, row: int, like: Similar) -> None:
        """Ask whether a row is the person that it is like."""
        words = self.tr("Baris %1 mirip dengan %2").replace("%1", str(row + 1))
        self._show("users", "warn", words.replace("%2", f"{like.number} {like.name}"))
        born = self.tr("lahir %1").replace("%1", like.birth) if like.birth else ""
        text = self.tr("Di register: %1. Orang yang sama: baris ini dihapus, tidak disimpan lagi.")
        self.second.set_words(text.replace("%1", ", ".join(filter(None, (like.name, born)))))
        self._offer(self.same, self.other)

    def tell(self, row: int, like: Similar | None, earlier: int | None) -> None:
        """Say who has this NIK already: somebody in the register, or a row above."""
        if earlier is not None:
            words = self.tr("NIK baris %1 sama dengan baris %2")
            words = words.replace("%1", str(row + 1)).replace("%2", str(earlier + 1))
        else:
            words = self.tr("NIK baris %1 sudah ada di register: %2").replace("%1", str(row + 1))
            words = words.replace("%2", f"{like.number} {like.name}" if like else "")
        self._show("user-x", "err", words)
        self.second.set_words(
            self.tr("Baris ini tidak disimpan lagi. Perbaiki NIK, atau hapus barisnya.")
        )
        self._offer(self.remove)

    def _show(self, icon: str, tone: str, title: str) -> None:
        self._lead.set_lead(icon, tone)
        set_state(self, "tone", tone)
        self.title.set_words(title)
        self.show()

    def _offer(self, *buttons: Button) -> None:
        for button in (self.same, self.other, self.remove):
            button.setVisible(button in buttons)


class CountsBar(Live, QWidget):
    """How many rows are ready, to be checked, like somebody, there already."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts: Counter[State] = Counter()
        self._narrow = False
        self.ready, self.check = Mark("ready"), Mark("check")
        self.similar, self.exists, self.lacking = Mark("like"), Mark("there"), Mark("wrong")
        self.sentence = ElidedLabel(12, 400, "text2")
        self.rule = label(12, 400, "text2")
        self._row = QHBoxLayout(self)
        for mark in (self.ready, self.check, self.similar, self.exists, self.lacking):
            mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._row.addWidget(mark)
        self._row.addStretch(1)
        self._row.addWidget(self.sentence)
        self._row.addWidget(self.rule)
        self.go_live()

    def restyle(self) -> None:
        """Take height and gaps of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(33))
        self._row.setContentsMargins(t.px(20), 0, t.px(20), 0)
        self._row.setSpacing(t.px(20))

    def show_counts(self, counts: Counter[State]) -> None:
        """Say the counts."""
        self._counts = counts
        self.retranslate()

    def set_room(self, effective: float) -> None:
        """Say less where the window is narrow."""
        self._narrow = effective < _NARROW
        self.retranslate()

    def show_sentence(self, words: str) -> None:
        """Say what is to be checked in the row one stands on; empty says the rule instead."""
        self.sentence.set_words(words)
        self._fit()

    def _fit(self) -> None:
        said = bool(self.sentence.words)
        self.sentence.setVisible(said and not self._narrow)
        self.rule.setVisible(not said and not self._narrow)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        counts = self._counts
        said = self._short(counts) if self._narrow else self._long(counts)
        marks = (self.ready, self.check, self.similar, self.exists, self.lacking)
        for mark, state, words in zip(marks, STATES, said, strict=True):
            mark.set_words(words)
            mark.setVisible(counts[state] > 0 or mark is self.ready)
        self.rule.setText(self.tr("Hanya nama dan L/P yang wajib"))
        self._fit()

    def _long(self, counts: Counter[State]) -> tuple[str, ...]:
        return (
            self.tr("%Ln siap", "", counts["ready"]),
            self.tr("%Ln perlu dicek, tetap disimpan", "", counts["check"]),
            self.tr("%Ln mirip orang lain, menunggu", "", counts["similar"]),
            self.tr("%Ln sudah ada, tidak disimpan lagi", "", counts["exists"]),
            self.tr("%Ln kurang nama atau L/P", "", counts["incomplete"]),
        )

    def _short(self, counts: Counter[State]) -> tuple[str, ...]:
        return (
            self.tr("%Ln siap", "", counts["ready"]),
            self.tr("%Ln perlu dicek", "", counts["check"]),
            self.tr("%Ln mirip", "", counts["similar"]),
            self.tr("%Ln sudah ada", "", counts["exists"]),
            self.tr("%Ln kurang", "", counts["incomplete"]),
        )
