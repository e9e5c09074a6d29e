"""The pane at a page's right: a preview or help, with facts, sections and lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.labels import ElidedLabel, Mark, label, rule
from lipas_desktop.ui.widgets.live import Live


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout, nested ones too."""
    while layout.count():
        item = layout.takeAt(0)
        inner = item.layout() if item else None
        if inner is not None:
            empty_layout(inner)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class SidePane(Live, QWidget):
    """A column of 250 to 390 on the sunken ground; scrolls alone where it is too long.

    Below `closes_below` (window width at 100 % text) it hides, and F6 opens it over the page's
    right edge for as long as it has the focus: a preview can, help for a form should not.
    """

    def __init__(
        self, width: int = 312, parent: QWidget | None = None, *, closes_below: int = 1280
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._width, self._closes_below = width, closes_below
        self._narrow, self._wanted = False, True
        inner = QWidget()
        inner.setObjectName("scroll_ground")
        self._inner = inner
        self.content = QVBoxLayout(inner)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.foot = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(self.foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.go_live()

    def restyle(self) -> None:
        """Take width and margins of the text size."""
        t = theme.current()
        self.setFixedWidth(min(t.px(self._width), 560))
        self.content.setContentsMargins(t.px(19), t.px(16), t.px(19), t.px(12))
        self.content.setSpacing(t.px(6))
        self.foot.setContentsMargins(t.px(19), 0, t.px(19), t.px(12))
        self.foot.setSpacing(t.px(4))

    def set_room(self, effective: float) -> None:
        """Hide or show, by the window's width at 100 % text."""
        self._narrow = effective < self._closes_below
        self.setVisible(self._wanted and not self._narrow)

    def set_wanted(self, wanted: bool) -> None:
        """Hide the pane while there is nothing to show in it."""
        self._wanted = wanted
        self.setVisible(wanted and not self._narrow)

    def show_content(self, shown: bool) -> None:
        """Show what the pane says, or nothing: nobody is chosen."""
        self._inner.setVisible(shown)

    @property
    def narrow(self) -> bool:
        """Tell whether the pane is hidden for want of room; F6 opens it then."""
        return self._narrow

    @property
    def waits(self) -> bool:
        """Tell whether the pane would show something, had it room."""
        return self._narrow and self._wanted

    def clear(self) -> None:
        """Take everything out, to be filled anew."""
        empty_layout(self.content)


class Facts(Live, QWidget):
    """Pairs of a grey label and a value, as on the back of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._grid.setVerticalSpacing(t.px(7))
        self._grid.setHorizontalSpacing(t.px(8))
        for name in self._labels:
            name.setMinimumWidth(t.px(72))

    def set_facts(self, facts: Sequence[tuple[str, str, bool]]) -> None:
        """Show label, value, and whether the value is to be checked."""
        empty_layout(self._grid)
        self._labels = []
        for row, (name, value, check) in enumerate(facts):
            left = label(12, 400, "text2")
            left.setText(name)
            right = label(13, wrap=True)
            right.setText(value)
            self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            value_row = QHBoxLayout()
            value_row.setSpacing(theme.current().px(6))
            value_row.addWidget(right, 0 if check else 1)
            if check:
                value_row.addWidget(Mark("check"))
                value_row.addStretch(1)
            self._grid.addLayout(value_row, row, 1)
            self._labels.append(left)
        self.restyle()


class PaneLine(Live, QWidget):
    """Two lines at the left and two at the right, over a hairline: an activity, a certificate."""

    def __init__(
        self,
        title: str,
        second: str = "",
        right: str = "",
        right_second: str = "",
        tone: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        parts = (
            (ElidedLabel(13, 500), title, 0, 0),
            (ElidedLabel(12, 400, "text2"), second, 1, 0),
            (ElidedLabel(13, 500), right, 0, 1),
            (ElidedLabel(12, 400, tone), right_second, 1, 1),  # type: ignore[arg-type]
        )
        for part, words, row, column in parts:
            part.set_words(words)
            if words:
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(part, row, column, side)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addLayout(grid)
        self._outer.addWidget(rule())
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        self._outer.setSpacing(theme.current().px(6))
