"""The body of a list page: tool row with search, list or empty state, foot with the count."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import theme
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.empty import EmptyPage, EmptyState, GhostRows
from lipas_desktop.ui.widgets.fields import IconField
from lipas_desktop.ui.widgets.heads import Foot, ToolRow
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.live import Live

_UNBOUND = 16_777_215


class ListBody(Live, QWidget):
    """Search, tools, list and foot; arrows in the search move in the list.

    Add filters and tools to `tools`; say the empty state's words through `empty`, and the words
    for a search without result through `nothing`.
    """

    def __init__(self, model: PagedTable, name: str, parent: QWidget | None = None) -> None:  # type: ignore[type-arg]
        super().__init__(parent)
        self._model = model
        self.search = IconField(f"{name}_search", left="search")
        self.search.installEventFilter(self)
        self.tools = ToolRow()
        self.tools.add(self.search)
        self.view = ListView(name)
        self.view.set_table(model)
        self.foot = Foot()
        self.empty = EmptyState()
        self.nothing = label(13, 400, "text2", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        ghosts = GhostRows(self.view.columns_for_ghosts)
        self._empty_page = EmptyPage(ghosts, self.empty)
        self._is_empty = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tools, rule(), self.view, self._empty_page, self.nothing, self.foot):
            column.addWidget(part)
        for part in (self.view, self._empty_page, self.nothing):
            column.setStretchFactor(part, 1)
        self.go_live()

    def restyle(self) -> None:
        """Take the search's width of the text size."""
        t = theme.current()
        self.search.setFixedWidth(min(t.px(264), 420))
        self.nothing.setContentsMargins(t.px(20), t.px(40), t.px(20), 0)
        self._fit_view()

    def say_search(self, words: str) -> None:
        """Say what the search looks through; call it from the page's `retranslate`."""
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)

    def show_ids(self, ids: Sequence[RowId], *, empty: bool = False) -> None:
        """Show a list; `empty` says that there is nothing at all yet, rather than no hit."""
        chosen = self.view.current_id
        self._model.set_ids(ids)
        self.tools.setVisible(not empty)
        self.foot.setVisible(not empty)
        self._is_empty = empty
        self._empty_page.setVisible(empty)
        self.nothing.setVisible(not empty and not ids)
        self._fit_view()
        if ids:
            self.view.choose(chosen)

    def show_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show other columns of the same rows; the row chosen stays chosen."""
        chosen = self.view.current_id
        self._model.set_columns(columns)
        if self._model.ids:
            self.view.choose(chosen)

    def _fit_view(self) -> None:
        """Leave of an empty list its header, so that one sees what will stand here."""
        header = self.view.horizontalHeader().sizeHint().height()
        self.view.setMaximumHeight(_UNBOUND if self._model.ids else header)
        policy = Qt.FocusPolicy.StrongFocus if self._model.ids else Qt.FocusPolicy.NoFocus
        self.view.setFocusPolicy(policy)

    @property
    def is_empty(self) -> bool:
        """Tell whether the empty state is shown."""
        return self._is_empty

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter and page keys in the search act on the list."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in (*keys, *enter):
                self.view.keyPressEvent(event)
                return True
        return False
