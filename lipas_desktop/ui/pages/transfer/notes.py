"""A mark and a sentence that may run over several lines, for narrow panes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.icon import IconLabel
from lipas_desktop.ui.widgets.labels import MARKS, label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import empty_layout


class Note(Live, QWidget):
    """One mark, one sentence."""

    def __init__(self, mark: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tone = "err" if mark == "wrong" else "warn" if mark in ("check", "below") else "text2"
        self.words = label(12, 400, tone, wrap=True)  # type: ignore[arg-type]
        self.words.setText(words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        icon, icon_tone, _ = MARKS[mark]
        self._row.addWidget(IconLabel(icon, icon_tone, 15), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.go_live()

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._row.setSpacing(theme.current().px(6))


class Notes(Live, QWidget):
    """Several of them, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._said: tuple[tuple[str, str], ...] = ()
        self.hide()
        self.go_live()

    def say(self, *notes: tuple[str, str]) -> None:
        """Say mark and sentence of each; nothing hides the whole."""
        if notes != self._said:
            empty_layout(self._column)
            for mark, words in notes:
                self._column.addWidget(Note(mark, words))
        self._said = notes
        self.setVisible(bool(notes))

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """Return what is said."""
        return self._said

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._column.setSpacing(theme.current().px(3))
