"""Fields with their names at the left and what is to be said of them below."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.fields import Choice, Field
from lipas_desktop.ui.widgets.labels import MARKS, label
from lipas_desktop.ui.widgets.live import Live, set_state

_NAMES = 150


class Note(Live, QWidget):
    """A mark and a sentence that may need two lines; long ones are never cut."""

    def __init__(
        self, icon: str = "", *, apart: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, "text2"
        self._above = 9 if apart else 1
        self._size = 13 if icon else 12
        self._words = label(self._size, 400, "text2", wrap=True)
        self._room = QVBoxLayout(self)
        self._room.addWidget(self._words)
        self.go_live()

    def say(self, words: str, mark: str = "") -> None:
        """Say something, under another mark if one is given; empty words hide the line."""
        if mark:
            self._icon, self._tone, words_tone = MARKS[mark]
            set_state(self._words, "tone", words_tone)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.update()

    def keep_room(self) -> None:
        """Keep a line's room while nothing is to be said: nothing below jumps then."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def restyle(self) -> None:
        """Leave room for the mark."""
        t = theme.current()
        left = t.px(26 if self._size == 13 else 21)
        below = t.px(1 if self._size == 13 else 6)  # nearer to its own field than to the next
        self._room.setContentsMargins(left, t.px(self._above), 0, below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark beside the first line."""
        t = theme.current()
        size = t.px(16 if self._size == 13 else 15)
        top = t.px(self._above) + max(0, (t.metrics(self._size).height() - size) // 2)
        t.icons.draw(QPainter(self), QPoint(0, top), self._icon, t.color(self._tone), size)


class FormRows(Live, QWidget):
    """Rows of a short form; a note stands under its field, where room is kept for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._names: dict[str, QLabel] = {}
        self._fields: dict[str, Field | Choice] = {}
        self._short: dict[str, int] = {}
        self._notes: dict[str, Note] = {}
        self._usual: dict[str, tuple[str, str]] = {}
        self._refused: dict[str, Callable[[], str]] = {}
        self.go_live()

    def add(
        self, key: str, field: Field | Choice, *, width: int = 0, beside: QWidget | None = None
    ) -> None:
        """Add a field as wide as its answer is long; all the way where no width is given."""
        line = 2 * len(self._fields)
        self._names[key], self._fields[key] = label(13, 400, "text2"), field
        self._notes[key] = Note()
        self._notes[key].keep_room()
        self._names[key].setBuddy(field)
        row = QHBoxLayout()
        row.addWidget(field, 0 if width else 1)
        if width:
            self._short[key] = width
            row.addStretch(1)
        if beside is not None:
            row.addWidget(beside)
        self._grid.addWidget(self._names[key], line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(row, line, 1)
        if self.parentWidget() is not None:  # alone it would become a window of its own
            self.show()
        self._grid.addWidget(self._notes[key], line + 1, 1)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: self.clear(key))
        else:
            field.activated.connect(lambda _: self.clear(key))
        self.restyle()

    def add_below(self, widget: QWidget) -> None:
        """Add what belongs to the field above, in line with it."""
        line = self._grid.rowCount()
        self._grid.addWidget(widget, line, 1, Qt.AlignmentFlag.AlignLeft)

    def set_words(self, key: str, words: str) -> None:
        """Name a field."""
        self._names[key].setText(words)
        self._fields[key].setAccessibleName(words)

    def say(self, key: str, words: str, mark: str = "note") -> None:
        """Say what is usually to be said of a field; empty words hide the line."""
        self._usual[key] = (words, mark)
        if key not in self._refused:
            self._show(key, words, mark)

    def refuse(self, key: str, speak: Callable[[], str]) -> None:
        """Say why a field cannot be taken, in the language of now, until it is typed in again."""
        self._refused[key] = speak
        self._fields[key].set_field_state("err")
        self._show(key, speak(), "wrong")

    def clear(self, key: str) -> None:
        """Take a refusal away."""
        self._refused.pop(key, None)
        self._fields[key].set_field_state("")
        self._show(key, *self._usual.get(key, ("", "note")))

    def knows(self, key: str) -> bool:
        """Tell whether there is such a field."""
        return key in self._fields

    def field(self, key: str) -> Field | Choice:
        """Return a field."""
        return self._fields[key]

    def note(self, key: str) -> Note:
        """Return the line under a field."""
        return self._notes[key]

    def _show(self, key: str, words: str, mark: str) -> None:
        self._notes[key].say(words, mark)

    def retranslate(self) -> None:
        """Say anew why fields cannot be taken."""
        for key, speak in self._refused.items():
            self._show(key, speak(), "wrong")

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        t = theme.current()
        self._grid.setColumnMinimumWidth(0, t.px(_NAMES))
        self._grid.setHorizontalSpacing(t.px(8))
        self._grid.setVerticalSpacing(t.px(3))
        for key, width in self._short.items():
            self._fields[key].setFixedWidth(t.px(width))
