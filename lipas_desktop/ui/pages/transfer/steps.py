"""The steps at a stick: numbered, each with its words, its notes, its button and its progress."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.transfer.notes import Notes
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.progress import ProgressPanel

State = Literal["later", "now", "done", "wrong"]


class Step(Live, QWidget):
    """One step; only the step of now offers its button as the page's filled one."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state: State = "later"
        self.title = label(13, 500, wrap=True)
        self.text = label(12, 400, "text2", wrap=True)
        self.notes = Notes()
        self.button = Button("framed", name=name)
        self.progress = ProgressPanel()
        self.progress.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        for part in (self.title, self.text, self.notes, self.progress):
            self._column.addWidget(part)
        self._column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button.hide()
        self.go_live()

    @property
    def state(self) -> State:
        """Return how far the step is."""
        return self._state

    def say(self, state: State, title: str, text: str = "", button: str = "") -> None:
        """Set state and words; without words the button is hidden."""
        self._state = state
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.set_words(button, "Enter" if state == "now" else "")
        self.button.set_kind("primary" if state == "now" else "framed")
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{self._number}. {title}")
        self.update()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(30), 0, 0, t.px(8))
        self._column.setSpacing(t.px(2))
        self._row.setContentsMargins(0, t.px(3), 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle beside the first line."""
        t = theme.current()
        painter = QPainter(self)
        rect = QRect(0, 0, t.px(20), t.px(20))
        radius = rect.width() / 2
        if self._state in ("done", "wrong"):
            front, ground, icon = {
                "done": ("ok", "okb", "check"),
                "wrong": ("err", "errb", "circle-x"),
            }[self._state]
            paint.box(painter, rect, radius, t.color(ground), t.color(front), 1)
            size = t.px(12)
            at = QPoint((rect.width() - size) // 2, (rect.height() - size) // 2)
            t.icons.draw(painter, at, icon, t.color(front), size)
            return
        now = self._state == "now"
        tone = t.color("accent" if now else "ctl")
        paint.box(painter, rect, radius, t.color("surface"), tone, 2 if now else 1)
        words = t.color("accent" if now else "text2")
        paint.text(painter, rect, str(self._number), t.font(11, 600), words, paint.CENTER)

    def take_focus(self) -> None:
        """Put the focus on the step's button."""
        if self.button.isVisible():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
