"""The sections of a long form at its left: where one is, and where something is to be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.board import Board
from lipas_desktop.ui.formview.canvas import Canvas, SectionPart
from lipas_desktop.ui.formview.walker import Walker
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

WIDTH = 190
MORE_SECTIONS_THAN, MORE_FIELDS_THAN = 4, 60
"""A form that fits on about one screen needs no list to find one's way in it."""
_ROW, _TOP = 29, 10
_MARKS = {"err": "circle-x", "warn": "circle-alert"}


@dataclass(frozen=True)
class Entry:
    """A section as the list names it; `mark` is `err`, `warn` or nothing."""

    words: str
    mark: str = ""


class SectionList(Live, QWidget):
    """Painted as one; takes no focus, since a key in the form goes from section to section."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scroll_ground")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._entries: Sequence[Entry] = ()
        self.current = -1
        self.go_live()

    @property
    def entries(self) -> Sequence[Entry]:
        """Return what is listed."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry], current: int) -> None:
        """List these sections, of which one is where the focus is."""
        if (self._entries, self.current) == (entries, current):
            return
        self._entries, self.current = entries, current
        here = entries[current].words if 0 <= current < len(entries) else ""
        self.setAccessibleName(here)
        self.setAccessibleDescription(", ".join(one.words for one in entries))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Take the height of all rows."""
        t = theme.current()
        self.setMinimumHeight(t.px(_TOP) + t.px(_ROW) * len(self._entries))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        return QSize(theme.current().px(WIDTH), self.minimumHeight())

    def row_rect(self, at: int) -> QRect:
        """Return where a section is listed."""
        t = theme.current()
        return QRect(0, t.px(_TOP) + t.px(_ROW) * at, self.width(), t.px(_ROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the section pressed."""
        for at in range(len(self._entries)):
            if self.row_rect(at).contains(event.position().toPoint()):
                self.chosen.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows; the current one on soft ground with a bar at its left."""
        painter = QPainter(self)
        for at, entry in enumerate(self._entries):
            self._draw(painter, self.row_rect(at), entry, at == self.current)

    def _draw(self, painter: QPainter, rect: QRect, entry: Entry, current: bool) -> None:
        t = theme.current()
        if current:
            painter.fillRect(rect, t.color("soft"))
            painter.fillRect(QRect(rect.x(), rect.y(), t.px(3), rect.height()), t.color("accent"))
        size = t.px(15)
        words = rect.adjusted(t.px(20), 0, -t.px(30), 0)
        weight = 500 if current else 400
        shown = paint.elided(entry.words, t.metrics(13, weight), words.width())
        tone = t.color("text" if current else "text2")
        paint.text(painter, words, shown, t.font(13, weight), tone)
        if entry.mark:
            at = QPoint(rect.right() - t.px(8) - size, rect.y() + (rect.height() - size) // 2)
            t.icons.draw(painter, at, _MARKS[entry.mark], t.color(entry.mark), size)


class SectionPane(Live, QScrollArea):
    """The column that the list stands in; it scrolls alone."""

    def __init__(self, inner: SectionList) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.hide()
        self.go_live()

    def restyle(self) -> None:
        """Take the width of the text size."""
        self.setFixedWidth(theme.current().px(WIDTH))


class SectionGuide(QObject):
    """Keeps the list of sections true, and goes where it is told to."""

    def __init__(self, canvas: Canvas, board: Board, walker: Walker, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._board, self._walker = canvas, board, walker
        self.list = SectionList()
        self.pane = SectionPane(self.list)
        self.list.chosen.connect(self._choose)
        for told in (board.folded, board.checks_changed, walker.entered, walker.left):
            told.connect(self.refresh)

    @property
    def _sections(self) -> list[SectionPart]:
        return [part for part in self._canvas.sections if not part.heading.isHidden()]

    def refresh(self) -> None:
        """List the sections that apply, with what is missing or doubtful in them."""
        parts = self._sections
        long = len(self._board.order) > MORE_FIELDS_THAN and len(parts) > MORE_SECTIONS_THAN
        self.pane.setVisible(long)
        if long:
            entries = tuple(Entry(part.heading.text(), _mark(part)) for part in parts)
            self.list.show_entries(entries, self._here(parts))

    def _here(self, parts: Sequence[SectionPart]) -> int:
        current = self._walker.current
        within = (n for n, part in enumerate(parts) if any(current in row for row in part.rows))
        return next(within, -1)

    def is_listed(self) -> bool:
        """Tell whether the form is long enough for a list."""
        return not self.pane.isHidden()

    def step(self, by: int) -> None:
        """Go to the first question of the next section, or of the one before."""
        self._choose(max(0, self._here(self._sections) + by))

    def _choose(self, at: int) -> None:
        for part in self._sections[at:]:
            fields = (one for row in part.rows for one in row if one.shown and not one.is_read)
            first = next(fields, None)
            if first is not None:
                self._walker.go_to(first)
                self._walker.bring_to_top(part.heading)
                return


def _mark(part: SectionPart) -> str:
    fields = [one for row in part.rows for one in row if one.shown]
    if any(one.problem is not None for one in fields):
        return "err"
    return "warn" if any(one.check is not None and not one.typing for one in fields) else ""
