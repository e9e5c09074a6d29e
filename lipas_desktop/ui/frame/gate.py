"""What stands before the work: first run, log-in, the lock; the window lays a band beside it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.page_stack import PageStack
from lipas_desktop.ui.tokens import TEXT_SIZES
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.live import Live

LANGUAGE_NAMES = {"id": "Bahasa Indonesia", "en": "English"}
"""Each language by its own name, so that whoever cannot read the other one finds it."""


class QuietMenu(Pressable):
    """Words with an arrow that open a menu: language, text size."""

    def __init__(self, icon: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_live()

    def set_words(self, words: str) -> None:
        """Say the value of now."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def popup(self, menu: QMenu) -> None:
        """Open a menu below, its right edge at the button's."""
        x = self.width() - menu.sizeHint().width()
        menu.exec(self.mapToGlobal(QPoint(min(0, x), self.height() + 2)))
        menu.deleteLater()

    def sizeHint(self) -> QSize:
        """Return the room for icon, words, arrow."""
        t = theme.current()
        icon = t.px(22) if self._icon else 0
        width = icon + t.metrics(13).horizontalAdvance(self.text()) + t.px(6 + 16 + 8)
        return QSize(width, t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        t = theme.current()
        painter = QPainter(self)
        if self.shows_ring:
            paint.ring(painter, self.rect(), t.px(4))
        tone = t.color("text" if self.underMouse() else "text2")
        x, size = t.px(4), t.px(16)
        top = (self.height() - size) // 2
        if self._icon:
            t.icons.draw(painter, QPoint(x, top), self._icon, tone, size)
            x += t.px(22)
        width = t.metrics(13).horizontalAdvance(self.text())
        area = QRect(x, 0, width + 2, self.height())
        paint.text(painter, area, self.text(), t.font(13), tone)
        t.icons.draw(painter, QPoint(x + width + t.px(6), top), "chevron-down", tone, size)


class Gate(Live, QWidget):
    """A pile of screens between the band and the key bar; language and text size at the top."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.stack = PageStack()
        self.language = QuietMenu("languages", "choose_language")
        self.text_size = QuietMenu(name="choose_text_size")
        self.language.clicked.connect(self._on_language)
        self.text_size.clicked.connect(self._on_text_size)
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        self._top.addWidget(self.language)
        self._top.addWidget(self.text_size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.stack, 1)
        self.setObjectName("page_area")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.go_live()

    def _on_language(self) -> None:
        menu = QMenu(self)
        for code, name in LANGUAGE_NAMES.items():
            menu.addAction(name, lambda code=code: self._use_language(code))
        self.language.popup(menu)

    def _use_language(self, code: str) -> None:
        self._context.preferences.language = code
        self._context.languages.use(code)

    def _on_text_size(self) -> None:
        menu = QMenu(self)
        for size in TEXT_SIZES:
            menu.addAction(f"{size} %", lambda size=size: self._use_size(size))
        self.text_size.popup(menu)

    def _use_size(self, percent: int) -> None:
        self._context.preferences.text_size = percent
        self._context.theme.use(percent=percent)

    def retranslate(self) -> None:
        """Say language and text size."""
        self.language.set_words(LANGUAGE_NAMES[self._context.languages.current])
        words = self.tr("Ukuran huruf %1 %")
        self.text_size.set_words(words.replace("%1", str(theme.current().percent)))

    def restyle(self) -> None:
        """Take margins of the text size, and say it."""
        t = theme.current()
        self._top.setContentsMargins(0, t.px(8), t.px(18), 0)
        self._top.setSpacing(t.px(8))
        self.retranslate()
