"""The header of lists and grids: grey words of one line or two, over a stronger line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.models.columns import HEADER_ROLE, Header
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

_ALIGN = {"left": paint.LEFT, "right": paint.RIGHT, "centre": paint.CENTER}


def draw_header(painter: QPainter, rect: QRect, header: Header, margin: int) -> None:
    """Draw one section's words; lines and ground are the view's affair."""
    t = theme.current()
    area = rect.adjusted(margin, 0, -margin, 0)
    align = _ALIGN[header.align]
    if not header.second:
        words = paint.elided(header.text, t.metrics(12, 500), area.width())
        paint.text(painter, area, words, t.font(12, 500), t.color(header.tone), align)
        return
    half = QRect(area.x(), rect.y() + t.px(3), area.width(), (rect.height() - t.px(6)) // 2)
    words = paint.elided(header.text, t.metrics(12, 600), area.width())
    first = "accent" if header.tone == "accent" else "text"
    paint.text(painter, half, words, t.font(12, 600), t.color(first), align)
    below = half.translated(0, half.height())
    words = paint.elided(header.second, t.metrics(11), area.width())
    paint.text(painter, below, words, t.font(11), t.color(header.tone), align)


class ListHeader(Live, QHeaderView):
    """The header of a list: 30 high, no boxes, columns can be dragged wider."""

    def __init__(self, parent: QWidget | None = None, *, first_margin: int = 20) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first_margin = first_margin
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(24)
        self.go_live()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(super().sizeHint().width(), theme.current().px(30))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw a title."""
        t = theme.current()
        painter.save()
        painter.fillRect(rect, t.color("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.color("line2"))
        header = self.model().headerData(logicalIndex, self.orientation(), HEADER_ROLE)
        if header is not None:
            margin = t.px(8)
            first = self.visualIndex(logicalIndex) == 0
            area = rect.adjusted(t.px(self._first_margin) - margin if first else 0, 0, 0, -1)
            draw_header(painter, area, header, margin)
        painter.restore()
