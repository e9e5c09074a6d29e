"""Numbered groups to be written down or read aloud: the recovery code, six words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

_COLUMNS = 3
_SIZE = 24


class GroupSheet(Live, QWidget):
    """Groups on the sunken ground, three a row, each under its number; covered they are dots."""

    def __init__(self, *, fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = fixed
        self._groups: tuple[str, ...] = ()
        self._covered = False
        self._asked: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_groups(self, groups: Sequence[str]) -> None:
        """Show these groups."""
        self._groups = tuple(groups)
        self._say()

    def cover(self, asked: Sequence[int] = ()) -> None:
        """Show dots alone; the numbers of the groups asked for stand out."""
        self._covered, self._asked = True, frozenset(asked)
        self._say()

    @property
    def groups(self) -> tuple[str, ...]:
        """Return what can be read, nothing of a covered sheet."""
        return () if self._covered else self._groups

    def _say(self) -> None:
        spelt = [
            f"{number}: {' '.join(group) if self._fixed else group}"
            for number, group in enumerate(self.groups, 1)
        ]
        self.setAccessibleName(", ".join(spelt))
        self.update()

    def _font(self) -> tuple[QFont, QFontMetrics]:
        t = theme.current()
        if self._fixed:
            return t.font(_SIZE, 500, fixed=True), t.metrics(_SIZE, 500, fixed=True)
        return t.font(_SIZE, 600), t.metrics(_SIZE, 600)

    def sizeHint(self) -> QSize:
        """Return the room for two rows."""
        t = theme.current()
        return QSize(t.px(480), t.px(136))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, line between the rows, numbers and groups."""
        t = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), t.px(7), t.color("sunken"), t.color("line2"))
        margin, middle = t.px(15), self.height() // 2
        painter.fillRect(margin, middle, self.width() - 2 * margin, 1, t.color("line"))
        width = (self.width() - 2 * t.px(21)) // _COLUMNS
        for number, group in enumerate(self._groups):
            row, column = divmod(number, _COLUMNS)
            top = t.px(7) + row * (middle - t.px(3))
            self._draw(painter, QRect(t.px(21) + column * width, top, width, middle), number, group)

    def _draw(self, painter: QPainter, area: QRect, number: int, group: str) -> None:
        t = theme.current()
        first = QRect(area.x(), area.y() + t.px(5), area.width(), t.px(18))
        asked = number in self._asked
        tone = t.color("accent" if asked else "text2")
        paint.text(painter, first, str(number + 1), t.font(12, 600 if asked else 400), tone)
        second = QRect(area.x(), area.y() + t.px(22), area.width(), t.px(36))
        if self._covered:
            self._draw_dots(painter, second, len(group))
        else:
            font, _ = self._font()
            paint.text(painter, second, group, font, t.color("text"))

    def _draw_dots(self, painter: QPainter, area: QRect, count: int) -> None:
        t = theme.current()
        _, metrics = self._font()
        step, size = metrics.horizontalAdvance("0"), max(3, t.px(4))
        for place in range(count):
            x = area.x() + place * step + (step - size) // 2
            dot = QRect(x, area.center().y() - size // 2, size, size)
            paint.box(painter, dot, size / 2, t.color("text2"))
