"""One of the values that stand side by side: where, who, when, and the letters that differ."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.settling import differing
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.keys import draw_cap
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.side import empty_layout

Line = tuple[str, str, str]
"""A question, this side's words, the words they are compared with."""


class SideCard(Pressable):
    """Press it, or its digit, to take this value."""

    def __init__(self, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digit = digit
        self.setObjectName(f"review_side_{digit}")
        self._lines: Sequence[Line] = ()
        self._where, self._who = label(13, 600), label(12, 400, "text2", wrap=True)
        self._verdict, self._state = label(15, 600, wrap=True), label(12, 500, "accent", wrap=True)
        self._values: list[tuple[QLabel, str, str]] = []
        self._fields = QVBoxLayout()
        self._column = QVBoxLayout(self)
        for part in (self._where, self._who, self._verdict):
            self._column.addWidget(part)
        self._column.addLayout(self._fields)
        self._column.addStretch(1)
        self._column.addWidget(self._state)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def say(self, where: str, who: str, verdict: str, lines: Sequence[Line], state: str) -> None:
        """Set all words; `state` says whether it is shown now, or suggested."""
        self._where.setText(where)
        self._who.setText(who)
        for part, words in ((self._verdict, verdict), (self._state, state)):
            part.setText(words)
            part.setVisible(bool(words))
        self._lines = lines
        self._show_lines()
        said = "; ".join(f"{name}: {words or '–'}" for name, words, _ in lines)
        self.setAccessibleName(f"{self.digit} {where}: {verdict or said}")
        self.setAccessibleDescription(f"{who}. {said}. {state}")

    def _show_lines(self) -> None:
        empty_layout(self._fields)
        self._values = []
        for name, words, other in self._lines:
            asked, value = label(12, 400, "text2"), label(15, 500, wrap=True)
            asked.setText(name)
            value.setTextFormat(Qt.TextFormat.RichText)
            self._values.append((value, words, other))
            self._fields.addWidget(asked)
            self._fields.addWidget(value)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark_letters()

    def _mark_letters(self) -> None:
        for value, words, other in self._values:
            value.setText(_marked(words, other))

    def restyle(self) -> None:
        """Take margins and colours of the theme."""
        t = theme.current()
        self._column.setContentsMargins(t.px(16), t.px(12), t.px(16), t.px(12))
        self._column.setSpacing(t.px(3))
        self._fields.setContentsMargins(0, t.px(10), 0, t.px(10))
        self._fields.setSpacing(t.px(2))
        self._mark_letters()

    def sizeHint(self) -> QSize:
        """Return the room for the words."""
        return QSize(theme.current().px(300), self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Wrap long words rather than push the other side away."""
        return QSize(theme.current().px(180), self._column.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with words that take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words take."""
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the digit; with the focus the frame is the accent's."""
        t = theme.current()
        painter = QPainter(self)
        ground = t.color("soft" if self.underMouse() and self.isEnabled() else "surface")
        on = self.hasFocus()
        frame = t.color("accent" if on else "line2")
        paint.box(painter, self.rect(), t.px(7), ground, frame, 2 if on else 1)
        if self.isEnabled():
            draw_cap(painter, self.width() - t.px(34), t.px(22), str(self.digit))


def _marked(words: str, other: str) -> str:
    """Return words as rich text: amber ground and a line under what differs."""
    t = theme.current()
    ground, tone = t.color("warnb").name(), t.color("text").name()
    parts, at = [], 0
    for start, end in differing(words, other):
        letters = escape(words[start:end]).replace(" ", "&nbsp;")
        parts.append(escape(words[at:start]))
        style = f"background-color:{ground};color:{tone};text-decoration:underline"
        parts.append(f'<span style="{style}">{letters}</span>')
        at = end
    return "".join([*parts, escape(words[at:])]) or "–"
