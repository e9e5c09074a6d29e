"""What each tab of Pengaturan is: a part of the page with its own keys and its own saving."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import Facts

ONE_COLUMN = 1000
"""Below this window width at 100 % text there is one column."""
NAMES = 150
"""The width of names before fields and facts."""


class WideFacts(Facts):
    """Facts whose values stand in one line with the fields above."""

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        super().restyle()
        for name in self._labels:
            name.setMinimumWidth(theme.current().px(NAMES))


class SettingsTab(Live, QScrollArea):
    """Columns of sections side by side; scrolls alone where the text is large."""

    state_changed = Signal()

    def __init__(self, context: AppContext, page: Page, columns: int = 2) -> None:
        super().__init__()
        self.context, self.page = context, page
        self.session: Session = context.session
        ground = QWidget()
        ground.setObjectName("scroll_ground")
        self.columns = [QVBoxLayout() for _ in range(columns)]
        self._gaps: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        for column in self.columns:
            self._row.addLayout(column, 1)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, column: int, title: SectionTitle, *parts: QWidget) -> None:
        """Add a section to a column: its title and its parts, from top to bottom."""
        if self.columns[column].count():
            self._gaps.append(QWidget())
            self.columns[column].addWidget(self._gaps[-1])
        for part in (title, *parts):
            self.columns[column].addWidget(part)

    def close_columns(self) -> None:
        """Let what was added stand at the top; call it after the last part."""
        for column in self.columns:
            column.addStretch(1)
        self._row.addStretch(0)

    def set_width(self, effective: float) -> None:
        """Stand side by side only where the window is wide enough at 100 % text."""
        wide = effective >= ONE_COLUMN
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        for number in range(len(self.columns)):
            self._row.setStretch(number, int(wide))

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._row.setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(20))
        self._row.setSpacing(t.px(40))
        for column in self.columns:
            column.setSpacing(t.px(6))
        for gap in self._gaps:
            gap.setFixedHeight(t.px(6))

    # What a tab says of itself

    def load(self) -> None:
        """Read everything anew; what was typed and not saved stays."""

    def refresh(self, changes: Changes) -> None:
        """Show what has changed, where it concerns this tab."""

    @property
    def dirty(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return False

    def save(self) -> None:
        """Save what was typed."""

    def discard(self) -> None:
        """Forget what was typed."""

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done while the tab is in front."""
        return {}

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        return ()

    def take_focus(self) -> None:
        """Stand where work begins."""
