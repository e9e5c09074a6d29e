"""F1: the keys of this page beside those that work everywhere, made from the command table."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import EVERYWHERE, Command, key_text
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import cap_width, draw_cap
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


def keys_of(commands: Iterable[Command], place: str) -> list[tuple[str, str]]:
    """Return key and words of the commands of one place that have a key."""
    return [
        (key_text(command.key), command.text)
        for command in commands
        if command.place == place and command.key
    ]


class KeyColumn(Live, QWidget):
    """A heading, and below it caps with what they do."""

    def __init__(self, rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self._rows = rows
        self.setAccessibleDescription("; ".join(f"{key}: {words}" for key, words in rows))
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        t = theme.current()
        words = max((t.metrics(13).horizontalAdvance(words) for _, words in self._rows), default=0)
        caps = max((cap_width(key) for key, _ in self._rows), default=0)
        return QSize(caps + t.px(12) + words + 4, t.px(26) * (len(self._rows) + 1))

    def minimumSizeHint(self) -> QSize:
        """Show all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw caps at the left, words in one column."""
        t = theme.current()
        painter = QPainter(self)
        row = t.px(26)
        head = QRect(0, 0, self.width(), row)
        paint.text(painter, head, self.title, t.font(13, 600), t.color("text"))
        left = max((cap_width(key) for key, _ in self._rows), default=0) + t.px(12)
        for number, (key, words) in enumerate(self._rows, 1):
            draw_cap(painter, 0, number * row + row // 2, key)
            area = QRect(QPoint(left, number * row), QSize(self.width() - left, row))
            paint.text(painter, area, words, t.font(13), t.color("text2"))


class KeySheet(Live, QDialog):
    """The sheet; closes on Esc."""

    def __init__(
        self, commands: Iterable[Command], place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        listed = list(commands)
        self._title = label(19, 600)
        self._here = KeyColumn(keys_of(listed, place))
        everywhere = keys_of(listed, EVERYWHERE)
        half = (len(everywhere) + 1) // 2
        self._first = KeyColumn(everywhere[:half])
        self._second = KeyColumn(everywhere[half:])
        self._close = Button("framed", key="Esc", name="close_sheet")
        self._close.clicked.connect(self.accept)
        self._row = QHBoxLayout()
        for column in (self._here, self._first, self._second):
            self._row.addWidget(column)
        self._here.setVisible(bool(keys_of(listed, place)))
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._title)
        self._outer.addLayout(self._row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._outer.addLayout(foot)
        self._close.setFocus()
        self.go_live()

    def retranslate(self) -> None:
        """Set the headings."""
        self.setWindowTitle(self.tr("Daftar tombol"))
        self._title.setText(self.tr("Daftar tombol"))
        self._here.title = self.tr("Di halaman ini")
        self._first.title = self.tr("Di mana saja")
        self._second.title = ""
        self._close.set_words(self.tr("Tutup"))

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._outer.setContentsMargins(t.px(24), t.px(20), t.px(24), t.px(16))
        self._outer.setSpacing(t.px(12))
        self._row.setSpacing(t.px(32))
