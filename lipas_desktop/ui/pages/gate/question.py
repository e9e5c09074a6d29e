"""The first question, and word of a register that another account keeps on this computer."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.services.opening import Others
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.cards import Card, ChoiceCards
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class FoundRegister(Live, QWidget):
    """Names a register of another account, and says on demand how it is opened."""

    def __init__(self, others: Others, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others = others
        self.title = label(13, 600, wrap=True)
        self.second = label(12, 400, "text2", wrap=True)
        self.way = label(12, 400, "text", wrap=True)
        self.way.hide()
        self.button = Button("framed", key="B", name="setup.found")
        self.button.clicked.connect(self.explain)
        self._words = QVBoxLayout()
        for part in (self.title, self.second, self.way):
            self._words.addWidget(part)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.go_live()

    def explain(self) -> None:
        """Say, or no longer say, how that register is opened."""
        self.way.setVisible(self.way.isHidden())

    def retranslate(self) -> None:
        """Say whose it is and when it was last opened."""
        first = self._others[0]
        title = self.tr("Ada register di komputer ini: %1").replace("%1", first.house)
        self.title.setText(title if first.house else self.tr("Ada register di komputer ini"))
        second = self.tr("Dibuat akun Windows “%1”, terakhir dibuka %2")
        words = second.replace("%1", first.account).replace("%2", formats.long_date(first.opened))
        if len(self._others) > 1:
            names = ", ".join(f"“{one.account}”" for one in self._others[1:])
            words += " " + self.tr("Ada juga di akun %1.").replace("%1", names)
        self.second.setText(words)
        way = self.tr(
            "Hanya akun “%1” yang dapat membukanya. Keluar dari Windows, masuk sebagai “%1”, "
            "lalu buka program ini di sana."
        )
        self.way.setText(way.replace("%1", first.account))
        self.button.set_words(self.tr("Cara membukanya"))

    def restyle(self) -> None:
        """Leave room for the icon."""
        t = theme.current()
        self._row.setContentsMargins(t.px(45), t.px(10), t.px(14), t.px(10))
        self._row.setSpacing(t.px(12))
        self._words.setSpacing(t.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, frame and icon."""
        t = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), t.px(7), t.color("sunken"), t.color("line2"))
        size = t.px(18)
        at = QPoint(t.px(15), (self.height() - size) // 2)
        t.icons.draw(painter, at, "folder-search", t.color("accent"), size)


class FirstQuestion(GateScreen):
    """Four ways to begin on a computer that has no register."""

    chosen = Signal(str)

    def __init__(self, context: AppContext, shell: Shell, others: Others) -> None:
        super().__init__(context, shell)
        self.found = FoundRegister(others) if others else None
        if self.found is not None:
            self.content.addWidget(self.found)
        self.cards = ChoiceCards()
        self.cards.chosen.connect(self.chosen)
        self.content.addWidget(self.cards)
        self.foot.hide()
        self.back.hide()
        self.go_live()

    def go_on(self) -> None:
        """Take the card chosen."""
        self.chosen.emit(self.cards.current)

    def entered(self) -> None:
        """Begin on the cards."""
        self.cards.take_focus()

    def areas(self) -> Sequence[QWidget]:
        """Return the cards, and the register that was found."""
        return [self.cards, *([self.found] if self.found is not None else [])]

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Name the keys of the cards."""
        found = ["setup.found"] if self.found is not None else []
        return ["setup.choose", "setup.move", "setup.enter", *found, "help.page", "text.bigger"]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let B ask about the register that was found."""
        if event.key() == Qt.Key.Key_B and self.found is not None and not event.modifiers():
            self.found.explain()
            return
        super().keyPressEvent(event)

    def bindings(self) -> Mapping[str, Binding]:
        """Bind going on; nothing lies before this screen."""
        return {"setup.next": Binding(self.go_on)}

    def retranslate(self) -> None:
        """Ask."""
        super().retranslate()
        self.heading.setText(self.tr("Bagaimana komputer ini akan dipakai?"))
        self.sentence.setText(self.tr("Dapat diulang kapan saja sebelum isian pertama disimpan."))
        self.cards.set_cards(self._cards())

    def _cards(self) -> list[Card]:
        return [
            Card(
                "new",
                "sprout",
                self.tr("Mulai baru"),
                self.tr("Rumah atau kantor yang belum punya register. Sekitar 2 menit."),
                "1",
            ),
            Card(
                "join",
                "monitor-smartphone",
                self.tr("Gabung dengan komputer lain"),
                self.tr("Register sudah ada di komputer lain di tempat ini. Siapkan sebuah stik."),
                "2",
            ),
            Card(
                "restore",
                "archive-restore",
                self.tr("Pulihkan cadangan"),
                self.tr(
                    "Komputer lama rusak atau hilang. Perlu cadangan dan kata sandi atau kode "
                    "pemulihan."
                ),
                "3",
            ),
            Card(
                "practise",
                "pencil",
                self.tr("Latihan"),
                self.tr("Coba semuanya dengan orang karangan. Tidak ada yang tersimpan."),
                "4",
            ),
        ]
