"""What appears below a field while one types: five to eight rows, the first chosen.

The popup is a child of the window, not of the field, and never takes the focus: the field keeps
it, and arrows, Enter and Esc are caught on their way there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

MOST = 8
_SHADOW = 4


@dataclass(frozen=True)
class Suggestion:
    """One row: what it is, what tells it from others in grey, and a word at the right."""

    data: object
    title: str
    second: str = ""
    right: str = ""
    group: str = ""
    icon: str = ""
    hits: tuple[tuple[int, int], ...] = ()


Provider = Callable[[str], Sequence[Suggestion]]


class SuggestionPopup(Live, QWidget):
    """Rows for the field it is attached to; `chosen` brings the row taken."""

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, provider: Provider, *, least_width: int = 320) -> None:
        super().__init__(field.window())
        self.setObjectName("suggestions")
        self._field, self._provider = field, provider
        self._least_width = least_width
        self._rows: tuple[Suggestion, ...] = ()
        self._foot = ""
        self._at = 0
        self._top = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        field.installEventFilter(self)
        field.textEdited.connect(self.ask)
        self.go_live()

    def set_foot(self, words: str) -> None:
        """Name the keys in the last line."""
        self._foot = words

    def ask(self, text: str) -> None:
        """Ask for rows that fit the text, and show them."""
        self.show_rows(self._provider(text) if text.strip() else ())

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Show these rows below the field; none hides the popup."""
        self._rows, self._at, self._top = tuple(rows), 0, 0
        if not rows:
            self.hide()
            return
        if self.parentWidget() is not self._field.window():
            self.setParent(self._field.window())
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        self._announce()
        self.update()

    @property
    def current(self) -> Suggestion | None:
        """Return the row chosen, while the popup is open."""
        return self._rows[self._at] if self.isVisible() and self._rows else None

    def take(self) -> None:
        """Take the row chosen."""
        row = self.current
        self.hide()
        if row is not None:
            self.chosen.emit(row.data)

    def _announce(self) -> None:
        row = self._rows[self._at]
        self.setAccessibleName(f"{row.title} {row.second}".strip())

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._rows) - 1, self._at + by))
        self._top = min(max(self._top, self._at - MOST + 1), self._at)
        self._announce()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the keys that belong to the popup while it is open."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        open_now = self.isVisible() and isinstance(event, QKeyEvent)
        if not open_now or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.ShortcutOverride:
            # Esc closes the popup first; the page's own Esc must not hear of it.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event.key())

    def _on_key(self, key: int) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST,
            Qt.Key.Key_PageUp: -MOST,
        }
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab:
            # Tab takes the row and goes on to the next field.
            self.take()
            return False
        else:
            return False
        return True

    def _shown(self) -> list[tuple[QRect, Suggestion | None, str, int]]:
        """Return rectangle, row, group heading and number of what is in view."""
        t = theme.current()
        y = _SHADOW + t.px(4)
        out: list[tuple[QRect, Suggestion | None, str, int]] = []
        group = ""
        x, width = _SHADOW + t.px(4), self.width() - 2 * _SHADOW - t.px(8)
        for number in range(self._top, min(self._top + MOST, len(self._rows))):
            row = self._rows[number]
            if row.group and row.group != group:
                group = row.group
                out.append((QRect(x, y, width, t.px(24)), None, group, -1))
                y += t.px(24)
            out.append((QRect(x, y, width, t.px(28)), row, "", number))
            y += t.px(28)
        return out

    def _place(self) -> QRect:
        t = theme.current()
        window = self._field.window()
        groups = len({row.group for row in self._rows[:MOST] if row.group})
        height = t.px(28) * min(MOST, len(self._rows)) + t.px(24) * groups + t.px(8)
        height += (t.px(28) if self._foot else 0) + 2 * _SHADOW
        width = max(self._field.width(), t.px(self._least_width)) + 2 * _SHADOW
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        x = min(corner.x(), window.width() - width) - _SHADOW
        y = corner.y() - _SHADOW + 2
        if y + height > window.height():
            y = max(0, self._field.mapTo(window, QPoint(0, 0)).y() - height)
        return QRect(QPoint(x, y), QSize(width, height))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        for rect, row, _, number in self._shown():
            if row is not None and rect.contains(event.position().toPoint()):
                self._at = number
                self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row pressed."""
        self.mouseMoveEvent(event)
        self.take()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, sheet, rows and foot."""
        t = theme.current()
        painter = QPainter(self)
        sheet = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shade = t.blend("text", "surface", 1.0)
        for step in range(_SHADOW):
            shade.setAlpha(5)
            paint.box(painter, self.rect().adjusted(step, step, -step, -step), 8, shade)
        paint.box(painter, sheet, t.px(5), t.color("surface"), t.color("line2"))
        for rect, row, group, number in self._shown():
            if row is None:
                area = rect.adjusted(t.px(9), t.px(4), 0, 0)
                paint.text(painter, area, group, t.font(11, 600), t.color("text3"))
            else:
                self._draw_row(painter, rect, row, number == self._at)
        if self._foot:
            foot = QRect(sheet.x(), sheet.bottom() - t.px(28), sheet.width(), t.px(28))
            painter.fillRect(foot.x() + 4, foot.y(), foot.width() - 8, 1, t.color("line"))
            words = foot.adjusted(t.px(13), 0, 0, 0)
            paint.text(painter, words, self._foot, t.font(11), t.color("text3"))

    def _draw_row(self, painter: QPainter, rect: QRect, row: Suggestion, chosen: bool) -> None:
        t = theme.current()
        if chosen:
            paint.box(painter, rect, t.px(4), t.color("sel"))
        metrics = t.metrics(13, 500)
        x = rect.x() + t.px(9)
        if row.icon:
            size = t.px(16)
            top = rect.center().y() - size // 2
            t.icons.draw(painter, QPoint(x, top), row.icon, t.color("text3"), size)
            x += size + t.px(8)
        for start, length in row.hits:
            before = metrics.horizontalAdvance(row.title[:start])
            wide = metrics.horizontalAdvance(row.title[start : start + length])
            hit = QRect(x + before - 1, rect.center().y() - t.px(9), wide + 2, t.px(18))
            paint.box(painter, hit, 2, t.color("hl"))
        end = rect.right() - t.px(9)
        if row.right:
            area = QRect(rect.x(), rect.y(), end - rect.x(), rect.height())
            paint.text(painter, area, row.right, t.font(11), t.color("text2"), paint.RIGHT)
            end -= t.metrics(11).horizontalAdvance(row.right) + t.px(8)
        title = paint.elided(row.title, metrics, end - x)
        room = QRect(x, rect.y(), end - x, rect.height())
        paint.text(painter, room, title, t.font(13, 500), t.color("text"))
        x += metrics.horizontalAdvance(title) + t.px(8)
        second = paint.elided(row.second, t.metrics(12), max(0, end - x))
        room = QRect(x, rect.y(), max(0, end - x), rect.height())
        paint.text(painter, room, second, t.font(12), t.color("text2"))
