"""A short list inside a tab: rows held in memory, and a sentence where there are none."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import theme
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

T = TypeVar("T")


class PlainList(Live, QWidget, Generic[T]):
    """Shows rows in the order given; `none` is said where there are none."""

    def __init__(
        self, name: str, columns: Sequence[Column[T]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: dict[RowId, T] = {}
        self.model: PagedTable[T] = PagedTable(columns, self._fetch, self)
        self.view = ListView(name)
        self.view.set_table(self.model)
        self.none = label(13, 400, "text2", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.none, 1)
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self.none.setContentsMargins(t.px(20), t.px(40), t.px(20), 0)

    def _fetch(self, offset: int, ids: Sequence[RowId]) -> Sequence[T]:
        return [self._rows[row] for row in ids]

    def show_rows(self, rows: dict[RowId, T]) -> None:
        """Show these rows; the one chosen stays so."""
        # The view forgets it as soon as the rows are others.
        chosen = self.view.current_id
        self._rows = rows
        self.model.set_ids(list(rows))
        self.view.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if rows:
            self.view.choose(chosen)

    @property
    def current(self) -> T | None:
        """Return the row chosen."""
        row = self.view.current_id
        return self._rows.get(row) if row else None
