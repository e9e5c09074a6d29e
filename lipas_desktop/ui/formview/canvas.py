"""Where everything of a form stands: two columns of sections, pairs in a row, notes below.

Laid out by hand, since a form of forty fields in nested layouts takes longer to measure than to
draw, and a line that comes or goes must not make the others hop sideways.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.choosing import ComboEditor, RadioEditor
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.texts import LinesEditor
from lipas_desktop.ui.widgets.live import Live

LABEL, GAP, COLUMN_GAP = 112, 8, 24
ROW, STEP, NOTE, LINES = 28, 5, 20, 48
HEADING, SECTION_GAP = 18, 14
LEFT, RIGHT, TOP, BOTTOM = 20, 22, 14, 12
TWO_COLUMNS = 640
"""Width at 100 % text from which there is room for two columns."""
_WIDEST, _WIDEST_ALONE, _LEFT_SHARE = 560, 480, 0.52
_LEAST_FULL = 96
_WIDTHS = {"tiny": (58, 58), "short": (80, 80), "medium": (116, 132)}
"""Least and wished width of a field that one types in."""
_LEAST_COMBO = {"tiny": 80, "short": 92, "medium": 132, "full": 132}
_ALONE = 150
"""Wished width of a medium field that has its row for itself."""


@dataclass
class SectionPart:
    """A heading and the rows under it."""

    heading: QLabel
    column: int
    rows: list[list[Asked]] = field(default_factory=list)
    shown: bool = True
    table: Rows | None = None
    """What stands across both columns in place of rows of fields."""


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
            y = _place_note(table, y + height, x + width) + t.px(SECTION_GAP)
        return y

    def _place_column(self, sections: Sequence[SectionPart], x: int, y: int, width: int) -> int:
        """Place sections one below the other; return where they end."""
        t = theme.current()
        for section in sections:
            rows = [_shown(row) for row in section.rows] if section.shown else []
            _hide_others(section, {asked.ref for row in rows for asked in row})
            section.heading.setVisible(any(rows))
            if not any(rows):
                continue
            section.heading.setGeometry(x, y, width, t.px(HEADING))
            y += t.px(HEADING) + t.px(STEP + 3)
            for row in rows:
                for line in _lines(row, width):
                    y = _place_line(line, x, y, width)
            y += t.px(SECTION_GAP) - t.px(STEP)
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


def _widths(asked: Asked, alone: bool) -> tuple[int, int]:
    """Return the least and the wished width of a field; choices are never cut."""
    t = theme.current()
    width = asked.question.width
    if isinstance(asked.editor, ComboEditor):
        needed = max(t.px(_LEAST_COMBO[width]), asked.editor.widest)
        return needed, needed
    if isinstance(asked.editor, RadioEditor) or width == "full":
        return t.px(_LEAST_FULL), t.px(_LEAST_FULL)
    least, wished = _WIDTHS[width]
    return t.px(least), t.px(_ALONE if alone and width == "medium" else wished)


def _label_width(asked: Asked) -> int:
    return asked.label.sizeHint().width() if asked.has_label else 0


def _lines(row: Sequence[Asked], width: int) -> list[list[Asked]]:
    """Part a row into lines: what does not fit beside the others goes below."""
    t = theme.current()
    lines: list[list[Asked]] = []
    room = 0
    for asked in row:
        least, _ = _widths(asked, len(row) == 1)
        label = _label_width(asked) + t.px(GAP) if asked.has_label else 0
        needed = least + label + t.px(GAP)
        if not lines or needed > room:
            lines.append([asked])
            room = width - t.px(LABEL + GAP) - least
        else:
            lines[-1].append(asked)
            room -= needed
    return lines


def _shares(line: Sequence[Asked], room: int) -> list[int]:
    """Share the room of a line: to each the least, then what is wished, the rest to the taker."""
    both = [_widths(asked, len(line) == 1) for asked in line]
    shares = [least for least, _ in both]
    spare = room - sum(shares)
    for number, (least, wished) in enumerate(both):
        more = max(0, min(wished - least, spare))
        shares[number] += more
        spare -= more
    taker = _taker(line)
    if taker is not None and spare > 0:
        shares[line.index(taker)] += spare
    return shares


def _place_line(line: Sequence[Asked], x: int, y: int, width: int) -> int:
    """Place one line of fields and the notes below them; return where the next begins."""
    t = theme.current()
    end, gap = x + width, t.px(GAP)
    at = x + t.px(LABEL + GAP)
    between = sum(gap + (_label_width(one) + gap if one.has_label else 0) for one in line[1:])
    bottom = y
    for number, (asked, wide) in enumerate(
        zip(line, _shares(line, end - at - between), strict=True)
    ):
        if number == 0:
            asked.label.setGeometry(x, y, t.px(LABEL) + gap // 2, t.px(ROW))
        elif asked.has_label:
            asked.label.setGeometry(at, y, _label_width(asked), t.px(ROW))
            at += _label_width(asked) + gap
        wide = min(wide, end - at)
        height = _height(asked, wide)
        asked.widget.setGeometry(at, y, wide, height)
        bottom = max(bottom, y + height)
        at += wide + gap
    for asked in line:
        bottom = _place_note(asked, bottom, end)
    return bottom + t.px(STEP)


def _taker(line: Sequence[Asked]) -> Asked | None:
    """Return who takes the room that is left: what is full, or a last combo box of several."""
    for asked in reversed(line):
        if isinstance(asked.editor, RadioEditor):
            return asked
        if asked.question.width == "full" and not isinstance(asked.editor, ComboEditor):
            return asked
    last = line[-1]
    ends = len(line) > 1 and (isinstance(last.editor, ComboEditor) or last.is_read)
    return last if ends else None


def _height(asked: Asked, width: int) -> int:
    t = theme.current()
    if isinstance(asked.editor, LinesEditor):
        return t.px(LINES)
    lines = asked.editor.lines_at(width) if isinstance(asked.editor, RadioEditor) else 1
    return t.px(ROW) * lines


def _place_note(asked: Asked, y: int, end: int) -> int:
    """Place the line below a field, from its left edge to a little beyond the column's end."""
    if asked.note is None or asked.note.isHidden():
        return y
    t = theme.current()
    left = asked.widget.x()
    asked.note.setGeometry(QRect(left, y + t.px(3), end - left + t.px(COLUMN_GAP - 8), t.px(NOTE)))
    return y + t.px(3) + t.px(NOTE)
