"""The frame of the work: top bar, navigation, pages, with the key bar below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import ActionSet
from lipas_desktop.ui.frame.clock_notice import ClockNotice
from lipas_desktop.ui.frame.navigation import Navigation
from lipas_desktop.ui.frame.page_stack import PageStack
from lipas_desktop.ui.frame.ribbon import PracticeRibbon
from lipas_desktop.ui.frame.top_bar import TopBar

WIDE, MIDDLE = 1280, 1000
"""Window widths at 100 % text from which all, or nearly all, is shown."""


class WorkFrame(QWidget):
    """What a clerk sees all day."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ribbon = PracticeRibbon()
        self.ribbon.hide()
        self.top = TopBar(actions)
        self.navigation = Navigation(actions)
        self.clock = ClockNotice()
        self.stack = PageStack()
        pages = QVBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.clock)
        pages.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ribbon)
        column.addWidget(self.top)
        column.addLayout(row, 1)

    @property
    def is_practice(self) -> bool:
        """Tell whether the ribbon of a practice register stands over it."""
        return not self.ribbon.isHidden()

    def set_width(self, width: int) -> None:
        """Adapt to a window of this width; pages do the same."""
        effective = width / theme.current().scale
        self.navigation.set_narrow(effective < WIDE)
        self.top.set_narrow(effective < MIDDLE)
        for page in self.stack.pages():
            page.set_width(effective)
