"""Progress in place: what runs, how much of it is done, and the way to stop it."""

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import ElidedLabel, label
from lipas_desktop.ui.widgets.live import Live


class ProgressBar(Live, QWidget):
    """A bar of 6 px; where the end is not known, a still hatch rather than a made-up motion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_progress(self, done: int, of: int) -> None:
        """Set how far it is."""
        self._done, self._of = done, of
        self.update()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the part done."""
        t = theme.current()
        painter = QPainter(self)
        radius = self.height() / 2
        paint.box(painter, self.rect(), radius, t.color("line"))
        if self._of > 0:
            width = max(self.height(), round(self.width() * min(self._done / self._of, 1)))
            paint.box(painter, QRect(0, 0, width, self.height()), radius, t.color("accent"))
        else:
            paint.box(painter, self.rect(), radius, t.color("c2"))


class ProgressPanel(Live, QWidget):
    """What runs, how much of it, a way to stop it, and what stays if it is stopped."""

    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(13, 500)
        self.amount = label(12, 400, "text2")
        self.bar = ProgressBar()
        self.advice = label(12, 400, "text2", wrap=True)
        self.cancel = Button("quiet", key="Esc", name="cancel_progress")
        self.cancel.clicked.connect(self.cancel_pressed)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.amount)
        left = QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.bar)
        left.addWidget(self.advice)
        self._left = left
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        self._left.setSpacing(theme.current().px(5))

    def retranslate(self) -> None:
        """Name the way out."""
        self.cancel.set_words(self.tr("Batal"))

    def follow(self, running: Running, title: str, advice: str = "") -> None:
        """Show a job in place from 0.4 s on, until it ends; *Batal* stops it."""
        running.shown_in_place = True
        self.hide()
        self.say(title, "", advice)
        self.bar.set_progress(0, 0)
        self.cancel.setEnabled(True)
        running.slow.connect(self.show)
        running.progressed.connect(self._on_progressed)
        running.finished.connect(self.hide)
        self.cancel_pressed.connect(running.cancel)
        self.cancel_pressed.connect(lambda: self.cancel.setEnabled(False))

    def _on_progressed(self, done: int, of: int) -> None:
        self.bar.set_progress(done, of)
        words = QCoreApplication.translate("ProgressPanel", "%1 dari %2")
        shown = words.replace("%1", formats.number(done)).replace("%2", formats.number(of))
        self.amount.setText(shown if of else formats.number(done))

    def say(self, title: str, amount: str = "", advice: str = "") -> None:
        """Set the words around the bar."""
        self.title.set_words(title)
        self.amount.setText(amount)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
