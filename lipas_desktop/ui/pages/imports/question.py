"""Below the preview: what is asked of the row one stands on, and the answers 1, 2, 3."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import ElidedLabel, stacked
from lipas_desktop.ui.widgets.live import Live, set_state
from lipas_desktop.ui.widgets.rows import Lead

_ICONS = {"warn": "users", "err": "circle-x", "note": "info"}
_TONES = {"warn": "warn", "err": "err", "note": "accent"}


class QuestionBar(Live, QWidget):
    """One sentence, a grey one, and the buttons of the answers that the row has."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decision_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lead = Lead("users", "warn")
        self.title = ElidedLabel(13, 600)
        self.second = ElidedLabel(12, 400, "text2")
        names = ("rows.same", "rows.new", "rows.later")
        self.buttons = {
            number: Button("quiet" if number == 3 else "framed", key=str(number), name=name)
            for number, name in enumerate(names, 1)
        }
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._lead)
        self._row.addLayout(stacked(self.title, self.second))
        self._row.addStretch(1)
        for number, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.answered.emit, number))
            self._row.addWidget(button)
        self.go_live()

    def restyle(self) -> None:
        """Take height and gaps of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(54))
        self._row.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(8))
        self._row.setSpacing(t.px(8))

    def say(self, tone: str, title: str, second: str, answers: Mapping[int, str]) -> None:
        """Ask something; the bar keeps its place also where there is nothing to ask."""
        set_state(self, "tone", tone)
        self._lead.set_lead(_ICONS[tone], _TONES[tone])
        self.title.set_words(title)
        self.second.set_words(second)
        self.second.setVisible(bool(second))
        beside = Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._lead, beside)
        for number, button in self.buttons.items():
            button.set_words(answers.get(number, ""))
            button.setVisible(number in answers)
