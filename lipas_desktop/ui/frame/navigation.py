"""The navigation: places at the left, the house and this PC at its foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import ActionSet
from lipas_desktop.ui.places import Place
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.keys import draw_cap
from lipas_desktop.ui.widgets.labels import ElidedLabel, Mark, rule
from lipas_desktop.ui.widgets.live import Live


@dataclass(frozen=True)
class HouseFacts:
    """What the foot says: the house, this PC, and the age of the last copy off it."""

    house: str = ""
    computer: str = ""
    copy: str = ""
    copy_is_old: bool = False


class NavigationItem(Pressable):
    """One place: icon and words; narrow, the icon alone with the words as tooltip."""

    def __init__(self, place: Place, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self._icon = place, icon
        self.setObjectName(place.command)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.narrow = False
        self.digit_shown = False
        self.badge = ""
        self.go_live()

    def set_words(self, words: str) -> None:
        """Name the place."""
        self.setText(words)
        self.setAccessibleName(f"{words} {self.badge}".strip())
        self.setToolTip(f"{words}  Alt+{self.place.digit}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one entry."""
        return QSize(theme.current().px(40), theme.current().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry; where one is, it lies on the page's ground with an indigo bar."""
        t = theme.current()
        painter = QPainter(self)
        box = self.rect().adjusted(0, 1, 0, -1)
        chosen = self.isChecked()
        if chosen:
            paint.box(painter, box, t.px(5), t.color("surface"), t.color("line2"))
            bar = QRect(0, box.y() + t.px(7), t.px(3), box.height() - t.px(14))
            paint.box(painter, bar, 1.5, t.color("accent"))
        elif self.underMouse():
            paint.box(painter, box, t.px(5), t.blend("text", "side", 0.05))
        if self.shows_ring:
            paint.ring(painter, box, t.px(5))
        size = t.px(16)
        x = (self.width() - size) // 2 if self.narrow else t.px(12)
        tone = t.color("accent" if chosen else "text2")
        t.icons.draw(painter, QPoint(x, (self.height() - size) // 2), self._icon, tone, size)
        self._draw_words(painter, chosen)
        if self.digit_shown:
            draw_cap(painter, self.width() - t.px(22), self.height() // 2, self.place.digit)

    def _draw_words(self, painter: QPainter, chosen: bool) -> None:
        t = theme.current()
        if self.narrow:
            if self.badge:
                dot = QRect(self.width() // 2 + t.px(6), t.px(5), t.px(7), t.px(7))
                paint.box(painter, dot, dot.width() / 2, t.color("warnm"))
            return
        weight = 600 if chosen else 500
        area = self.rect().adjusted(t.px(38), 0, -t.px(8), 0)
        words = paint.elided(self.text(), t.metrics(13, weight), area.width())
        paint.text(painter, area, words, t.font(13, weight), t.color("text" if chosen else "text2"))
        if self.badge and not self.digit_shown:
            width = max(t.px(22), t.metrics(12, 600).horizontalAdvance(self.badge) + t.px(12))
            pill = QRect(
                self.width() - width - t.px(7), self.height() // 2 - t.px(9), width, t.px(18)
            )
            paint.box(painter, pill, pill.height() / 2, t.color("warnb"))
            paint.text(painter, pill, self.badge, t.font(12, 600), t.color("warn"), paint.CENTER)


class Navigation(Live, QWidget):
    """The column of places; arrows move, Enter goes."""

    chosen = Signal(str)

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.items: dict[str, NavigationItem] = {}
        self._rules: dict[str, QWidget] = {}
        self._narrow = False
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.foot = _Foot()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        outer.addWidget(self.foot)
        self.go_live()

    def set_places(self, places: Sequence[Place]) -> None:
        """Show these places, in this order."""
        for widget in (*self.items.values(), *self._rules.values()):
            widget.hide()
            widget.deleteLater()
        self.items, self._rules = {}, {}
        for place in places:
            if place.apart:
                line = self._rules[place.id] = _Gap()
                self._column.addWidget(line)
            item = NavigationItem(place, self._actions.commands[place.command].icon)
            item.clicked.connect(lambda _=False, name=place.id: self.chosen.emit(name))
            self.items[place.id] = item
            self._column.addWidget(item)
        self.set_count("review", 0)
        self.restyle()
        self.retranslate()

    def mark(self, name: str) -> None:
        """Mark the place where one is."""
        for item in self.items.values():
            item.setChecked(item.place.id == name)
            if item.isChecked():
                self.setFocusProxy(item)

    def set_count(self, name: str, count: int) -> None:
        """Show a number at a place; `review` is seen only while it has one."""
        item = self.items.get(name)
        if item is None:
            return
        item.badge = str(count) if count else ""
        item.set_words(item.text())
        if name == "review":
            item.setVisible(bool(count))
            self._rules[name].setVisible(bool(count))

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and words."""
        self._narrow = narrow
        self.foot.set_room(not narrow)
        self.restyle()

    def show_digits(self, shown: bool) -> None:
        """Show the digits that Alt takes, while it is held."""
        for item in self.items.values():
            item.digit_shown = shown
            item.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        seen = [item for item in self.items.values() if not item.isHidden()]
        at = next((n for n, item in enumerate(seen) if item.hasFocus()), -1)
        if step and at >= 0:
            seen[(at + step) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Name the places."""
        for item in self.items.values():
            item.set_words(self._actions.commands[item.place.command].text)

    def restyle(self) -> None:
        """Take width and margins of the text size."""
        t = theme.current()
        self.setFixedWidth(t.px(56 if self._narrow else 208))
        side = t.px(8)
        self._column.setContentsMargins(side, t.px(10), side, 0)
        for item in self.items.values():
            item.narrow = self._narrow
            item.update()


class _Gap(Live, QWidget):
    """A line between groups of places."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_live()

    def restyle(self) -> None:
        """Take the height of the text size."""
        self.setFixedHeight(theme.current().px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        t = theme.current()
        margin, middle = t.px(8), self.height() // 2
        QPainter(self).fillRect(margin, middle, self.width() - 2 * margin, 1, t.color("line2"))


class _Foot(Live, QWidget):
    """House, PC and the age of the copy."""

    def __init__(self) -> None:
        super().__init__()
        self._room, self._said = True, False
        self._house = ElidedLabel(12, 600)
        self._computer = ElidedLabel(12, 400, "text2")
        self._copy = Mark("copy")
        self._lines = QVBoxLayout(self)
        self._lines.addWidget(rule(strong=True))
        self._lines.addSpacing(6)
        for part in (self._house, self._computer, self._copy):
            row = QHBoxLayout()
            row.setContentsMargins(2, 0, 0, 0)
            row.addWidget(part)
            row.addStretch(1)
            self._lines.addLayout(row)
        self.set_facts(HouseFacts())
        self.go_live()

    def set_facts(self, facts: HouseFacts) -> None:
        """Say what is so."""
        self._house.set_words(facts.house)
        self._computer.set_words(facts.computer)
        self._copy.set_words(facts.copy, "check" if facts.copy_is_old else "copy")
        self._copy.setVisible(bool(facts.copy))
        told = (facts.house, facts.computer, facts.copy)
        self.setAccessibleName(", ".join(words for words in told if words))
        self._said = bool(facts.house)
        self.setVisible(self._said and self._room)

    def set_room(self, room: bool) -> None:
        """Hide in a narrow navigation."""
        self._room = room
        self.setVisible(self._said and room)

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._lines.setContentsMargins(t.px(16), 0, t.px(16), t.px(12))
        self._lines.setSpacing(t.px(2))
