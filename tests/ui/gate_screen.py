"""The first question as a screen before the work: cards, digits, a key bar."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.widgets.cards import Card, ChoiceCards
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label


class FirstQuestion(Page):
    """Four ways to begin on a new computer."""

    place = "setup"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.head.hide()
        self._question, self._fact = label(24, 600), label(13, 400, "text2")
        self.cards = ChoiceCards()
        self._column = QWidget()
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in (self._question, self._fact, self.cards):
            inner.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(self._column, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(2)
        self.go_live()

    def restyle(self) -> None:
        super().restyle()
        self._column.setFixedWidth(theme.current().px(680))

    def retranslate(self) -> None:
        self._question.setText(self.tr("Bagaimana komputer ini akan dipakai?"))
        self._fact.setText(self.tr("Dapat diulang kapan saja sebelum isian pertama disimpan."))
        self.cards.set_cards(
            [
                Card(
                    "new",
                    "house",
                    self.tr("Mulai baru"),
                    self.tr("Rumah yang belum punya register."),
                    "1",
                ),
                Card(
                    "join",
                    "monitor-up",
                    self.tr("Gabung dengan komputer lain"),
                    self.tr("Siapkan sebuah stik."),
                    "2",
                ),
                Card(
                    "restore",
                    "undo-2",
                    self.tr("Pulihkan cadangan"),
                    self.tr("Komputer lama rusak atau hilang."),
                    "3",
                ),
                Card(
                    "practice",
                    "award",
                    self.tr("Latihan"),
                    self.tr("Register contoh untuk belajar."),
                    "4",
                ),
            ]
        )

    def entered(self) -> None:
        self.cards.take_focus()

    def bindings(self) -> Mapping[str, Binding]:
        return {}

    def key_hints(self) -> Sequence[KeyHint | str]:
        return ["setup.choose", "setup.move", "setup.enter", "help.page", "text.bigger"]
