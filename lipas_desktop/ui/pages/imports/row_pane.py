"""One row as it stands in the workbook, beside the preview; Enter shows it and puts it away."""

from lipas_desktop.services import import_columns
from lipas_desktop.services.imports import PeoplePreview, PreviewRow
from lipas_desktop.ui import formats
from lipas_desktop.ui.widgets.side import Facts, SidePane


class RowPane(SidePane):
    """Every column with its heading."""

    def __init__(self) -> None:
        self._facts = Facts()
        super().__init__(300)
        self.content.addWidget(self._facts)
        self.content.addStretch(1)
        self.set_wanted(False)

    def show_row(self, preview: PeoplePreview | None, row: PreviewRow | None) -> None:
        """Show a row of a preview."""
        if row is not None and preview is not None:
            cells = import_columns.sheet_row(preview, row.sheet_row)
            number = (self.tr("Baris Excel"), formats.number(row.sheet_row), False)
            self._facts.set_facts([number, *((name, text or "–", False) for name, text in cells)])
