"""*Status hukum*: only on PCs that may hold it; one form, and the statuses before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import records
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Choice
from lipas_desktop.ui.widgets.live import Live


class StatusTab(Live, QWidget):
    """The latest legal status of a person as an open form; earlier ones can be chosen."""

    answered = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._person = context.session, RowId("")
        self._rows: list[Row] = []
        self.form = FormView(context)
        self.form.answered.connect(self.answered)
        self._choice = Choice("status_choice")
        self._choice.activated.connect(self._on_chosen)
        self._new = Button("framed", icon="plus", name="status_new")
        self._new.clicked.connect(lambda: self._open(None))
        self._row = QHBoxLayout()
        self._row.addWidget(self._choice)
        self._row.addWidget(self._new)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.form, 1)
        self.go_live()

    def show_person(self, person: RowId, rows: Sequence[RowId]) -> None:
        """Show a person's latest status, of whichever of their rows it was recorded."""
        self._person = person
        found = [one for row in rows for one in records.about(self._session, "legal_status", row)]
        self._rows = sorted(found, key=lambda row: row.text("start_date"), reverse=True)
        self.retranslate()
        known = [row.id for row in self._rows]
        self._open(known[0] if known else None)

    def _on_chosen(self, at: int) -> None:
        self._open(self._rows[at].id)

    def _open(self, row: RowId | None) -> None:
        about = () if row else (self._person,)
        self.form.open(records.open_form(self._session, "legal_status", row, about=about))
        ids = [one.id for one in self._rows]
        self._choice.setCurrentIndex(ids.index(row) if row else -1)
        self._choice.setVisible(bool(ids))
        self._new.setVisible(bool(ids))

    @property
    def count(self) -> int:
        """Return how many statuses are recorded."""
        return len(self._rows)

    def restyle(self) -> None:
        """Take margins and widths of the text size."""
        t = theme.current()
        self._row.setContentsMargins(t.px(20), t.px(12), t.px(22), 0)
        self._row.setSpacing(t.px(8))
        self._choice.setFixedWidth(t.px(360))

    def retranslate(self) -> None:
        """Name the statuses in the language of now."""
        self._new.set_words(self.tr("Status baru"))
        self._choice.setAccessibleName(self.tr("Status yang tercatat"))
        at = self._choice.currentIndex()
        self._choice.clear()
        for row in self._rows:
            self._choice.addItem(self._words(row))
        self._choice.setCurrentIndex(at)

    def _words(self, row: Row) -> str:
        code = row.text("category")
        category = CODES["category"].label(code, formats.language()) if code else ""
        category = category or self.tr("Kategori belum diisi")
        start = row.text("start_date")
        since = self.tr("sejak %1").replace("%1", formats.long_date(start)) if start else ""
        return ", ".join(part for part in (category, since) if part)
