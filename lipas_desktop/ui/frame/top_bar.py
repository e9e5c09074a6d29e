"""The top bar: menus at the left, the one search in the middle, user and lock at the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import ActionSet, MenuName
from lipas_desktop.ui.frame.search import TopSearch
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Button, Pressable
from lipas_desktop.ui.widgets.live import Live

_ORDER: tuple[MenuName, ...] = ("file", "edit", "view", "data", "help")


class UserButton(Pressable):
    """Who is logged in, and in which role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = "", ""
        self.setObjectName("user")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_user(self, name: str, role: str) -> None:
        """Set both words; an empty name hides the button."""
        self._name, self._role = name, role
        self.setAccessibleName(f"{name} {role}")
        self.setVisible(bool(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        t = theme.current()
        width = t.px(22) + t.metrics(13, 500).horizontalAdvance(self._name)
        return QSize(width + t.px(7) + t.metrics(12).horizontalAdvance(self._role) + 4, t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        t = theme.current()
        painter = QPainter(self)
        if self.shows_ring:
            paint.ring(painter, self.rect(), t.px(4))
        size = t.px(16)
        at = QPoint(0, (self.height() - size) // 2)
        t.icons.draw(painter, at, "circle-user-round", t.color("text2"), size)
        x = t.px(22)
        area = QRect(x, 0, self.width() - x, self.height())
        paint.text(painter, area, self._name, t.font(13, 500), t.color("text"))
        x += t.metrics(13, 500).horizontalAdvance(self._name) + t.px(7)
        area = QRect(x, 0, self.width() - x, self.height())
        paint.text(painter, area, self._role, t.font(12), t.color("text2"))


class TopBar(Live, QWidget):
    """42 high; the search box stands in the middle of the window, whatever is beside it."""

    lock_pressed = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.menus = QMenuBar()
        self._menu_of = {name: self.menus.addMenu("") for name in _ORDER}
        for name, menu in self._menu_of.items():
            menu.aboutToShow.connect(lambda name=name: self._fill(name))
        self.menu_button = Button("quiet", icon="menu", key="Alt", name="menu")
        self.menu_button.clicked.connect(self.open_menu)
        self.search = TopSearch(self)
        self.user = UserButton()
        self.lock = Button("quiet", icon="lock", key="Ctrl+L", name="lock")
        self.lock.clicked.connect(self.lock_pressed)
        for part in (self.menu_button, self.lock):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.menus)
        self._row.addWidget(self.menu_button)
        self._row.addStretch(1)
        self._row.addWidget(self.user)
        self._row.addWidget(self.lock)
        self._extra: dict[str, Callable[[QMenu], None]] = {}
        self._narrow = False
        self.user.set_user("", "")
        self.set_narrow(False)
        self.go_live()

    def extend(self, menu: str, fill: Callable[[QMenu], None]) -> None:
        """Let somebody add entries to a menu each time it opens."""
        self._extra[menu] = fill

    def _fill(self, name: MenuName) -> None:
        menu = self._menu_of[name]
        menu.clear()
        for command in self._actions.commands.values():
            if command.menu == name and self._actions.bound(command.id):
                menu.addAction(self._actions.actions[command.id])
        if name in self._extra:
            self._extra[name](menu)

    def open_menu(self) -> None:
        """Open all menus as one, where the window is too narrow for the bar."""
        menu = QMenu(self)
        for name, sub in self._menu_of.items():
            self._fill(name)
            menu.addMenu(sub)
        menu.exec(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def set_narrow(self, narrow: bool) -> None:
        """Put the menus behind one button."""
        self._narrow = narrow
        self.menus.setVisible(not narrow)
        self.menu_button.setVisible(narrow)
        self.search.set_narrow(narrow)
        self._place_search()

    def restyle(self) -> None:
        """Take height and margins of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(42))
        self._row.setContentsMargins(t.px(10), 0, t.px(10), 1)
        self._row.setSpacing(t.px(6))
        self.menus.setFixedHeight(self.menus.sizeHint().height())
        self._place_search()

    def retranslate(self) -> None:
        """Name the menus; the letters B U L D N belong to them."""
        words = {
            "file": self.tr("&Berkas"),
            "edit": self.tr("&Ubah"),
            "view": self.tr("&Lihat"),
            "data": self.tr("&Data"),
            "help": self.tr("Ba&ntuan"),
        }
        for name, menu in self._menu_of.items():
            menu.setTitle(words[name])
        self.menu_button.set_words(self.tr("Menu"))
        self.lock.setAccessibleName(self.tr("Kunci"))
        self.lock.setToolTip(self.tr("Kunci"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search box in the middle."""
        super().resizeEvent(event)
        self._place_search()

    def event(self, event: QEvent) -> bool:
        """Make room again where a part has become longer: a name, a menu in another language."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_search()
        return done

    def _place_search(self) -> None:
        t = theme.current()
        left = (self.menu_button if self._narrow else self.menus).sizeHint().width() + t.px(24)
        right = self.user.sizeHint().width() + t.px(90) + t.px(24)
        width = max(t.px(160), min(t.px(400), self.width() - 2 * max(left, right)))
        height = t.px(28)
        # A long name moves the box out of the middle before it covers it.
        x = max(left, min((self.width() - width) // 2, self.width() - right - width))
        self.search.setGeometry(x, (self.height() - 1 - height) // 2, width, height)
