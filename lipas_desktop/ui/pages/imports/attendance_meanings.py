"""Marks that could not be read: somebody who knows the list says what each of them means."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.marks import MARKS, Mark
from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.activities.marks import mark_words
from lipas_desktop.ui.widgets.fields import Choice
from lipas_desktop.ui.widgets.labels import ElidedLabel, label
from lipas_desktop.ui.widgets.live import Live

_MOST = 4


class MeaningsPart(Live, QWidget):
    """A line for each of the most frequent ones; what is chosen holds for the whole list."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counts: Mapping[str, int] = {}
        self._text = label(12, 400, "text2", wrap=True)
        self._names = [ElidedLabel(13, 500) for _ in range(_MOST)]
        self.choices = [Choice(f"mark_meaning_{number}") for number in range(1, _MOST + 1)]
        self._lines = QGridLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnStretch(0, 1)
        for row, (name, choice) in enumerate(zip(self._names, self.choices, strict=True)):
            self._lines.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._lines.addWidget(choice, row, 1)
            choice.activated.connect(lambda _: self.changed.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._text)
        self._column.addLayout(self._lines)
        self.go_live()

    def ask(self, counts: Mapping[str, int]) -> None:
        """Ask anew, for marks and in how many cells each stands."""
        self._counts = dict(list(counts.items())[:_MOST])
        for choice in self.choices:
            choice.clear()
            choice.set_field_state("")
        self.setVisible(bool(counts))
        self.retranslate()

    def close_choices(self) -> None:
        """Leave what was chosen as it is: the list was taken."""
        for choice in self.choices:
            choice.set_field_state("read")

    def meanings(self) -> Mapping[str, Mark]:
        """Return what was said of marks; those left empty are not in it."""
        chosen = zip(self._counts, self.choices, strict=False)
        return {text: cast(Mark, mark) for text, choice in chosen if (mark := choice.currentData())}

    def restyle(self) -> None:
        """Take the gaps of the text size, and put the lines under the words of the note above."""
        t = theme.current()
        self._column.setSpacing(t.px(6))
        self._column.setContentsMargins(t.px(26), 0, 0, t.px(6))
        self._lines.setVerticalSpacing(t.px(4))
        self._lines.setHorizontalSpacing(t.px(8))
        for choice in self.choices:
            choice.setFixedWidth(t.px(136))

    def retranslate(self) -> None:
        """Say the marks and what they can mean, in the language of now."""
        self._text.setText(self.tr("Bila Anda tahu artinya, pilih untuk seluruh daftar:"))
        texts = list(self._counts)
        for at, (name, choice) in enumerate(zip(self._names, self.choices, strict=True)):
            is_asked = at < len(texts)
            name.setVisible(is_asked)
            choice.setVisible(is_asked)
            if is_asked:
                cells = self.tr("%Ln sel", "", self._counts[texts[at]])
                name.set_words(f"“{texts[at]}”, {cells}")
                choice.setAccessibleName(self.tr("Arti “%1”").replace("%1", texts[at]))
                self._say_choices(choice)

    def _say_choices(self, choice: Choice) -> None:
        chosen = max(choice.currentIndex(), 0)
        choice.clear()
        choice.addItem(self.tr("tetap kosong"), "")
        for mark in MARKS:
            choice.addItem(mark_words(mark), mark)
        choice.setCurrentIndex(chosen)
