"""The ribbon over the work of a practice register: nobody may take it for the house's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.ikat import IkatBand
from lipas_desktop.ui.widgets.labels import ElidedLabel, label
from lipas_desktop.ui.widgets.live import Live


class PracticeRibbon(Live, QWidget):
    """Cloth at the left, the word, what becomes of all that is typed, and the way out."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_ribbon")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._word = label(13, 600, "accent")
        self.words = ElidedLabel(12, 400, "text")
        self.leave = Button("framed", icon="log-out", key="Ctrl+L", name="practice.leave")
        self.leave.clicked.connect(self.left)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IkatBand())
        self._row.addWidget(self._word)
        self._row.addWidget(self.words)
        self._row.addStretch(1)
        self._row.addWidget(self.leave)
        self.go_live()

    def restyle(self) -> None:
        """Take height and distances of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(36))
        self._row.setContentsMargins(0, 0, t.px(10), 0)
        self._row.setSpacing(t.px(12))

    def retranslate(self) -> None:
        """Say it; the word stays as it stands across the paper."""
        self._word.setText("LATIHAN")
        self.words.set_words(
            self.tr("Orang dan kegiatan di sini karangan. Semua yang diketik hilang saat keluar.")
        )
        self.leave.set_words(self.tr("Keluar dari latihan"))
