"""The keys of the field with the focus, beside those of every form."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.actions import key_text
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.widgets.keys import KeyHint


def hints_of(asked: Asked | None) -> list[KeyHint]:
    """Return the keys of a question."""
    if asked is None:
        return []
    if isinstance(asked, Rows):
        return _in_rows(asked)
    if asked.question.kind == "select_one":
        return [KeyHint("1–9", QCoreApplication.translate("FormView", "pilih"))]
    if asked.question.kind == "select_multiple":
        words = QCoreApplication.translate("FormView", "daftar pilihan")
        return [KeyHint(key_text("Space"), words)]
    if "multiline" in asked.question.appearance:
        return [KeyHint("Shift+Enter", QCoreApplication.translate("FormView", "baris baru"))]
    return []


def _in_rows(rows: Rows) -> list[KeyHint]:
    model, column, hints = rows.model, rows.grid.currentIndex().column(), []
    if model.asks(column) and model.question(column).kind.startswith("select"):
        hints.append(KeyHint("1–9", QCoreApplication.translate("FormView", "pilih")))
        hints.append(KeyHint("F4", QCoreApplication.translate("FormView", "daftar pilihan")))
    if model.by_hand:
        hints.append(KeyHint("Ctrl+Del", QCoreApplication.translate("FormView", "hapus baris")))
    return hints
