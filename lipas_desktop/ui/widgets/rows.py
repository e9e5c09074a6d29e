"""Rows of words that are no table: something to do with its buttons, something to know."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.labels import ElidedLabel, label, rule, stacked
from lipas_desktop.ui.widgets.live import Live


class Lead(Live, QWidget):
    """What a row begins with: an icon in a tone, or a number."""

    def __init__(self, icon: str = "", tone: str = "text2", number: str = "") -> None:
        super().__init__()
        self._icon, self._tone, self._number = icon, tone, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.go_live()

    def set_lead(self, icon: str = "", tone: str = "text2", number: str = "") -> None:
        """Begin with something else."""
        self._icon, self._tone, self._number = icon, tone, number
        self.setAccessibleName(number)
        self.update()

    def restyle(self) -> None:
        """Take the width of the text size."""
        self.setFixedWidth(theme.current().px(18))
        self.setMinimumHeight(theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon beside the first line, or the number in the middle."""
        t = theme.current()
        painter = QPainter(self)
        tone = t.color(self._tone)
        if self._number:
            paint.text(painter, self.rect(), self._number, t.font(15, 600), tone)
            return
        size = t.px(17)
        t.icons.draw(painter, QPoint(0, t.px(2)), self._icon, tone, size)


class ActionRow(Live, QWidget):
    """Icon or number, two lines, and at most two buttons, over a hairline: the rows of Beranda."""

    def __init__(self, icon: str = "", tone: str = "text2", number: str = "") -> None:
        super().__init__()
        self.lead = Lead(icon, tone, number)
        self.title = ElidedLabel(13, 500)
        self.second = ElidedLabel(12, 400, "text2")
        self._row = QHBoxLayout()
        self._row.addWidget(self.lead)
        self._row.addLayout(stacked(self.title, self.second), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._row)
        outer.addWidget(rule())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_live()

    def say(self, title: str, second: str = "") -> None:
        """Set both lines."""
        self.title.set_words(title)
        self.second.set_words(second)
        self.second.setVisible(bool(second))

    def add_button(self, button: QWidget) -> None:
        """Add a button at the right; the one for Enter comes last."""
        self._row.addWidget(button)

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._row.setContentsMargins(0, t.px(8), 0, t.px(8))
        self._row.setSpacing(t.px(12))


class NoteRow(Live, QWidget):
    """Icon, a sentence, a grey one that may take several lines, and a button below if need be."""

    def __init__(self, icon: str, tone: str = "text2", *, title_weight: int = 400) -> None:
        super().__init__()
        self.lead = Lead(icon, tone)
        self.title = label(13, title_weight, wrap=True)
        self.second = label(12, 400, "text2", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.lead)
        self._row.addLayout(self._lines, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.go_live()

    def say(self, title: str, second: str = "") -> None:
        """Set both sentences."""
        self.title.setText(title)
        self.second.setText(second)
        self.second.setVisible(bool(second))

    def sizeHint(self) -> QSize:
        """Return the height that the words take at the width there is, which is also the most."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def add_button(self, button: QWidget) -> None:
        """Put a button below the words."""
        self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._row.setSpacing(t.px(8))
        self._lines.setSpacing(t.px(2))


class CodePanel(Live, QWidget):
    """Groups of a code in two rows, large and of fixed pitch, each under its number; or covered."""

    ROWS = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._covered = False
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_groups(self, groups: tuple[str, ...], *, covered: bool = False) -> None:
        """Show the groups, or as many dots; a screen reader reads them letter by letter."""
        self._groups, self._covered = groups, covered
        spoken = "; ".join(" ".join(group) for group in groups)
        self.setAccessibleName("" if covered else spoken)
        self.update()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(136))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number and group, row by row, a hairline between."""
        super().paintEvent(event)
        t = theme.current()
        painter = QPainter(self)
        columns = (len(self._groups) + self.ROWS - 1) // self.ROWS or 1
        wide, high = (self.width() - t.px(42)) / columns, self.height() // self.ROWS
        for number, group in enumerate(self._groups):
            row, column = divmod(number, columns)
            x, y = int(t.px(21) + column * wide), row * high
            small = QRect(x, y + t.px(13), int(wide), t.px(16))
            paint.text(painter, small, str(number + 1), t.font(11), t.color("text2"))
            large = QRect(x, y + t.px(29), int(wide), t.px(30))
            shown = "·" * len(group) if self._covered else group
            paint.text(painter, large, shown, t.font(24, 400, fixed=True), t.color("text"))
        painter.fillRect(t.px(16), high, self.width() - t.px(32), 1, t.color("line"))
