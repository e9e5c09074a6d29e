"""Buttons that show their key: primary (one a page), framed, quiet, link, and for destroying."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.live import Live

Kind = Literal["primary", "framed", "quiet", "link", "danger"]
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class Pressable(Live, QAbstractButton):
    """A button that shows a ring when the keyboard brought the focus, and Enter presses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.ringed = event.reason() not in _MOUSE
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press as Space does; arrows are the parent's, which knows the order."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    @property
    def shows_ring(self) -> bool:
        """Tell whether the ring is to be drawn."""
        return self.ringed and self.hasFocus()


class Button(Pressable):
    """Words, an optional icon before them and the key behind them in grey."""

    def __init__(
        self,
        kind: Kind = "framed",
        *,
        icon: str = "",
        key: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._key = kind, icon, key
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def set_words(self, words: str, key: str | None = None) -> None:
        """Set what the button says, and its key where it has one."""
        self.setText(words)
        self._key = self._key if key is None else key
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Change how loud the button is."""
        self._kind = kind
        self.update()

    @property
    def is_primary(self) -> bool:
        """Tell whether it is the page's filled button."""
        return self._kind == "primary"

    @property
    def key_hint(self) -> str:
        """Return the key shown."""
        return self._key

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and key."""
        t = theme.current()
        width = 2 * t.px(12) + t.metrics(13, 500).horizontalAdvance(self.text())
        if self._icon:
            width += t.px(16) + (t.px(6) if self.text() else 0)
        if self._key:
            width += self._key_gap() + t.metrics(11).horizontalAdvance(self._key)
        return QSize(width, t.px(28))

    def _key_gap(self) -> int:
        return theme.current().px(10 if self.text() else 2)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor, QColor]:
        """Return ground, frame, words, key."""
        t = theme.current()
        over = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            if self._kind in ("quiet", "link"):
                return None, None, t.color("text3"), t.color("text3")
            return t.color("side"), t.color("line2"), t.color("text3"), t.color("text3")
        if self._kind == "primary":
            ground = t.blend("accent", "text", 0.9) if over else t.color("accent")
            return ground, None, t.color("on"), t.blend("on", "accent", 0.84)
        hover = t.color("soft") if over else None
        if self._kind == "quiet":
            return hover, None, t.color("text2"), t.color("text3")
        if self._kind == "link":
            return hover, None, t.color("accent"), t.color("text3")
        if self._kind == "danger":
            return hover or t.color("surface"), t.color("err"), t.color("err"), t.color("text3")
        return hover or t.color("surface"), t.color("line2"), t.color("text"), t.color("text3")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, frame, icon, words, key; the ring outside with a gap of 1 px."""
        t = theme.current()
        painter = QPainter(self)
        ground, frame, words, key = self._colours()
        rect = self.rect()
        if self.shows_ring:
            paint.ring(painter, rect, t.px(5) + 1)
            rect = rect.adjusted(3, 3, -3, -3)
        if ground is not None or frame is not None:
            width = 2 if t.contrast and self._kind == "danger" else 1
            paint.box(painter, rect, t.px(5), ground, frame, width)
        self._draw_content(painter, words, key)

    def _draw_content(self, painter: QPainter, words: QColor, key: QColor) -> None:
        t = theme.current()
        room = self.sizeHint().width() - 2 * t.px(12)
        x = (self.width() - room) // 2
        if self._icon:
            size = t.px(16)
            top = (self.height() - size) // 2
            t.icons.draw(painter, QPoint(x, top), self._icon, words, size)
            x += size + t.px(6)
        width = t.metrics(13, 500).horizontalAdvance(self.text())
        area = QRect(x, 0, width + 2, self.height())
        paint.text(painter, area, self.text(), t.font(13, 500), words)
        if self._key:
            at = QRect(x + width + self._key_gap(), 0, self.width(), self.height())
            paint.text(painter, at, self._key, t.font(11), key)


class IconButton(Pressable):
    """A small square button with an icon only; its words are the tooltip."""

    def __init__(self, icon: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def set_words(self, words: str, key: str = "") -> None:
        """Set what the button does, for the tooltip and for screen readers."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {key}" if key else words)

    def sizeHint(self) -> QSize:
        """Return a square as high as a field."""
        return QSize(theme.current().px(28), theme.current().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        t = theme.current()
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            paint.box(painter, self.rect(), t.px(5), t.color("soft"))
        if self.shows_ring:
            paint.ring(painter, self.rect(), t.px(5))
        size = t.px(16)
        corner = QPoint((self.width() - size) // 2, (self.height() - size) // 2)
        colour = t.color("text2" if self.isEnabled() else "ctl")
        t.icons.draw(painter, corner, self._icon, colour, size)
