"""The head of a page (crumb, title, one grey fact, buttons), tool rows, titles, the foot."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button, Pressable
from lipas_desktop.ui.widgets.labels import ElidedLabel, label, rule
from lipas_desktop.ui.widgets.live import Live


class Crumb(Pressable):
    """The way back: the name of the list that a record was opened from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crumb")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the room for the words and the arrow behind them."""
        t = theme.current()
        return QSize(t.metrics().horizontalAdvance(self.text()) + t.px(30), t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and an arrow to the right."""
        t = theme.current()
        painter = QPainter(self)
        if self.shows_ring:
            paint.ring(painter, self.rect().adjusted(-1, 2, -t.px(20), -2), t.px(4))
        tone = t.color("accent" if self.underMouse() else "text2")
        paint.text(painter, self.rect(), self.text(), t.font(), tone)
        at = QPoint(self.width() - t.px(22), (self.height() - t.px(14)) // 2 + 1)
        t.icons.draw(painter, at, "chevron-right", t.color("text2"), t.px(14))


class PageHead(Live, QWidget):
    """Title at the page's left edge, buttons at its right; only the fact gives way."""

    crumb_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, line: bool = False) -> None:
        super().__init__(parent)
        self.crumb = Crumb()
        self.crumb.hide()
        self.crumb.clicked.connect(self.crumb_pressed)
        self.title = ElidedLabel(19, 600)
        self.title.setObjectName("page_title")
        self.fact = ElidedLabel(13, 400, "text2")
        self.note = ElidedLabel(12, 400, "text2")
        self._buttons = QHBoxLayout()
        self._row = QHBoxLayout()
        # The fact takes what is left, and nothing where nothing is.
        self.fact.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.crumb)
        self._row.addWidget(self.title)
        self._row.addWidget(self.fact, 1)
        self._row.addWidget(self.note)
        self._row.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # Stretches, since the row itself grows no higher than its buttons: the line stays below.
        outer.addStretch(1)
        outer.addLayout(self._row)
        outer.addStretch(1)
        if line:
            outer.addWidget(rule())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the height of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(52))
        self._row.setContentsMargins(t.px(20), 0, t.px(20), 0)
        self._row.setSpacing(t.px(8))
        self._buttons.setSpacing(t.px(8))

    def set_title(self, title: str, fact: str = "") -> None:
        """Set the title and the one grey fact beside it."""
        self.title.set_words(title)
        self.fact.set_words(fact)

    def set_crumb(self, words: str) -> None:
        """Show the way back; empty hides it."""
        self.crumb.setText(words)
        self.crumb.setAccessibleName(words)
        self.crumb.setVisible(bool(words))
        self.crumb.updateGeometry()

    def set_note(self, words: str) -> None:
        """Say a passing fact before the buttons, such as *Draf tersimpan 2 detik lalu*."""
        self.note.set_words(words)

    def add_button(self, button: QWidget) -> None:
        """Add a button at the right; the primary one comes last."""
        self._buttons.addWidget(button)

    def add_buttons(self, *buttons: Button) -> None:
        """Add several, from left to right."""
        for button in buttons:
            self.add_button(button)


class ToolRow(Live, QWidget):
    """The one row of tools below the head."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 38) -> None:
        super().__init__(parent)
        self._base = height
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addLayout(self._right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take height and gaps of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(self._base))
        self._row.setContentsMargins(t.px(20), 0, t.px(20), t.px(6))
        for part in (self._left, self._right):
            part.setSpacing(t.px(6))

    def add(self, *widgets: QWidget) -> None:
        """Add tools at the left, from left to right."""
        for widget in widgets:
            self._left.addWidget(widget)

    def add_right(self, *widgets: QWidget) -> None:
        """Add tools at the right end, from left to right."""
        for widget in widgets:
            self._right.addWidget(widget)


class SectionTitle(Live, QWidget):
    """A title of 13/600, a grey fact or a button at the right, and a line where asked."""

    def __init__(self, parent: QWidget | None = None, *, line: bool = False) -> None:
        super().__init__(parent)
        self.title = label(13, 600)
        self.count = label(13, 400, "text2")
        self.fact = label(12, 400, "text2")
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.title)
        self._row.addWidget(self.count)
        self._row.addStretch(1)
        self._row.addWidget(self.fact)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addLayout(self._row)
        if line:
            self._outer.addWidget(rule())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        self._row.setSpacing(theme.current().px(6))
        self._outer.setSpacing(theme.current().px(6))

    def set_words(self, title: str, count: str = "", fact: str = "") -> None:
        """Set title, number behind it, and the fact at the right."""
        for part, words in ((self.title, title), (self.count, count), (self.fact, fact)):
            part.setText(words)
            part.setVisible(bool(words))

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button)


class Foot(Live, QWidget):
    """The line below a list: how many were found, and where one stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left: QLabel = label(12, 400, "text2")
        self.right: QLabel = label(12, 400, "text2")
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.left)
        self.row.addStretch(1)
        self.row.addWidget(self.right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the height of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(29))
        self.row.setContentsMargins(t.px(20), 0, t.px(20), 0)

    def set_words(self, left: str, right: str = "") -> None:
        """Set both ends."""
        self.left.setText(left)
        self.right.setText(right)
