"""Where the questions of one section stand: pairs in a row, notes below, the full take the rest.

Nothing here knows of other sections, so that what stands here is worked out anew only where
something in it has changed.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect

from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.choosing import ComboEditor, RadioEditor
from lipas_desktop.ui.formview.texts import LinesEditor

LABEL, GAP, COLUMN_GAP = 112, 8, 24
ROW, STEP, NOTE, LINES = 28, 5, 20, 48
_LEAST_FULL = 96
_WIDTHS = {"tiny": (58, 58), "short": (80, 80), "medium": (116, 132)}
"""Least and wished width of a field that one types in."""
_LEAST_COMBO = {"tiny": 80, "short": 92, "medium": 132, "full": 132}
_ALONE = 150
"""Wished width of a medium field that has its row for itself."""


def looks(asked: Asked) -> Hashable:
    """Return all that the place of a question and of its neighbours hangs on, but the width."""
    editor = asked.editor
    offers = editor.offers if isinstance(editor, RadioEditor | ComboEditor) else ()
    return asked.shown, asked.has_note, asked.read, asked.label.words, offers


def place_rows(rows: Sequence[Sequence[Asked]], x: int, y: int, width: int) -> int:
    """Place rows of questions that apply one below the other; return where the next begins."""
    for row in rows:
        for line in _lines(row, width):
            y = _place_line(line, x, y, width)
    return y


def move(asked: Asked, across: int, down: int) -> None:
    """Move a question with its label and its line below."""
    parts = (asked.widget, asked.label, asked.note if asked.has_note else None)
    for part in parts:
        if part is not None:
            part.move(part.x() + across, part.y() + down)


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
        bottom = place_note(asked, bottom, end)
    return bottom + t.px(STEP)


def _taker(line: Sequence[Asked]) -> Asked | None:
    """Return who takes the room that is left: what is full, or a last combo box of several."""
    for asked in reversed(line):
        if isinstance(asked.editor, RadioEditor):
            return asked
        if asked.question.width == "full" and not isinstance(asked.editor, ComboEditor):
            return asked
    last = line[-1]
    ends = len(line) > 1 and (isinstance(last.editor, ComboEditor) or last.read)
    return last if ends else None


def _height(asked: Asked, width: int) -> int:
    t = theme.current()
    if isinstance(asked.editor, LinesEditor):
        return t.px(LINES)
    lines = asked.editor.lines_at(width) if isinstance(asked.editor, RadioEditor) else 1
    return t.px(ROW) * lines


def place_note(asked: Asked, y: int, end: int) -> int:
    """Place the line below a field, from its left edge to a little beyond the column's end."""
    if asked.note is None or asked.note.isHidden():
        return y
    t = theme.current()
    left = asked.widget.x()
    asked.note.setGeometry(QRect(left, y + t.px(3), end - left + t.px(COLUMN_GAP - 8), t.px(NOTE)))
    return y + t.px(3) + t.px(NOTE)
