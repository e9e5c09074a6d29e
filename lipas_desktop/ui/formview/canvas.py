"""Where everything of a form stands: two columns of sections, pairs in a row, notes below.

Laid out by hand, since a form of forty fields in nested layouts takes longer to measure than to
draw, and a line that comes or goes must not make the others hop sideways. A section in which
nothing has changed is only moved: a form may have hundreds of fields, and an answer changes few.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.placing import (
    COLUMN_GAP,
    GAP,
    LABEL,
    STEP,
    looks,
    move,
    place_note,
    place_rows,
)
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.widgets.live import Live

HEADING, SECTION_GAP = 18, 14
LEFT, RIGHT, TOP, BOTTOM = 20, 22, 14, 12
TWO_COLUMNS = 640
"""Width at 100 % text from which there is room for two columns."""
_WIDEST, _WIDEST_ALONE, _LEFT_SHARE = 560, 480, 0.52


@dataclass(frozen=True)
class Placed:
    """Where a section stands down to `end`, and what its rows looked like there."""

    looks: Hashable
    x: int
    y: int
    end: int


@dataclass
class SectionPart:
    """A heading and the rows under it."""

    heading: QLabel
    column: int
    rows: list[list[Asked]] = field(default_factory=list)
    shown: bool = True
    table: Rows | None = None
    """What stands across both columns in place of rows of fields."""
    placed: Placed | None = None
    """Nothing until it is laid out, and whenever sizes are no longer what they were."""

    def place(self, x: int, y: int, width: int) -> int:
        """Place the section, or only move it; return where the next begins."""
        seen = self._looks(width)
        before = self.placed
        if before is None or before.looks != seen:
            end = self._place_anew(x, y, width)
        else:
            self._move(x - before.x, y - before.y)
            end = before.end - before.y + y
        self.placed = Placed(seen, x, y, end)
        return end

    def _looks(self, width: int) -> Hashable:
        if not self.shown:
            return None
        return width, tuple(looks(asked) for row in self.rows for asked in row)

    def _place_anew(self, x: int, y: int, width: int) -> int:
        t = theme.current()
        rows = [_shown(row) for row in self.rows] if self.shown else []
        _hide_others(self, {asked.ref for row in rows for asked in row})
        self.heading.setVisible(any(rows))
        if not any(rows):
            return y
        self.heading.setGeometry(x, y, width, t.px(HEADING))
        end = place_rows(rows, x, y + t.px(HEADING) + t.px(STEP + 3), width)
        return end + t.px(SECTION_GAP) - t.px(STEP)

    def _move(self, across: int, down: int) -> None:
        if (across, down) == (0, 0) or not self.shown:
            return
        self.heading.move(self.heading.x() + across, self.heading.y() + down)
        for row in self.rows:
            for asked in _shown(row):
                move(asked, across, down)


class Canvas(Live, QWidget):
    """The ground on which the questions of a form stand."""

    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scroll_ground")
        self.sections: list[SectionPart] = []
        self.go_live()

    def restyle(self) -> None:
        """Lay out anew at the text size of now."""
        for section in self.sections:
            section.placed = None
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.lay_out()

    @property
    def columns(self) -> int:
        """Return how many columns there is room for."""
        return 2 if self.width() >= theme.current().px(TWO_COLUMNS) else 1

    def lay_out(self) -> None:
        """Put everything in its place; what does not apply takes none."""
        t = theme.current()
        inner = self.width() - t.px(LEFT) - t.px(RIGHT)
        bottom = t.px(TOP)
        for across, band in groupby(self.sections, key=lambda part: part.table is not None):
            place = self._place_tables if across else self._place_band
            bottom = place(list(band), bottom, inner)
        self.setMinimumHeight(bottom + t.px(BOTTOM))
        self.laid_out.emit()

    def _place_band(self, sections: Sequence[SectionPart], y: int, inner: int) -> int:
        """Place sections in as many columns as there is room for; return where they end."""
        t = theme.current()
        if self.columns == 1:
            widest = t.px(LABEL + GAP + _WIDEST_ALONE)
            return self._place_column(sections, t.px(LEFT), y, min(inner, widest))
        both = min(inner - t.px(COLUMN_GAP), 2 * t.px(_WIDEST))
        first = int(both * _LEFT_SHARE)
        left = [section for section in sections if section.column == 1]
        right = [section for section in sections if section.column != 1]
        x = t.px(LEFT) + first + t.px(COLUMN_GAP)
        return max(
            self._place_column(left, t.px(LEFT), y, first),
            self._place_column(right, x, y, both - first),
        )

    def _place_tables(self, sections: Sequence[SectionPart], y: int, inner: int) -> int:
        """Place tables across the columns, one below the other; return where they end."""
        t = theme.current()
        x, width = t.px(LEFT), min(inner, 2 * t.px(_WIDEST) + t.px(COLUMN_GAP))
        for section in sections:
            table = section.table
            assert table is not None
            shown = section.shown and table.shown
            section.heading.setVisible(shown)
            _hide_others(section, {table.ref} if shown else set())
            if not shown:
                continue
            section.heading.setGeometry(x, y, width, t.px(HEADING))
            y += t.px(HEADING) + t.px(STEP + 3)
            # The height hangs on whether all columns fit in.
            table.widget.resize(width, table.widget.height())
            height = table.grid.wanted_height
            table.widget.setGeometry(x, y, width, height)
            y = place_note(table, y + height, x + width) + t.px(SECTION_GAP)
        return y

    def _place_column(self, sections: Sequence[SectionPart], x: int, y: int, width: int) -> int:
        """Place sections one below the other; return where they end."""
        for section in sections:
            y = section.place(x, y, width)
        return y


def plain_scroll(inner: QWidget) -> QScrollArea:
    """Return an area that scrolls up and down alone, and takes no focus."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return scroll


def _shown(row: Sequence[Asked]) -> list[Asked]:
    return [asked for asked in row if asked.shown]


def _hide_others(section: SectionPart, shown: set[str]) -> None:
    for row in section.rows:
        for asked in row:
            visible = asked.ref in shown
            asked.widget.setVisible(visible)
            asked.label.setVisible(visible and asked.has_label)
            if asked.note is not None and not visible:
                asked.note.hide()
