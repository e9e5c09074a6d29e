"""What is said of the field with the focus: its help, and its keys beside those of every form."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.ui.actions import key_text
from lipas_desktop.ui.formview.answers import FormCheck
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.widgets.keys import KeyHint


@dataclass(frozen=True)
class FieldHelp:
    """What a pane can say of the field with the focus."""

    ref: str
    label: str
    hint: str
    origin: str = ""
    """The label of the field that has filled this one."""
    check: FormCheck | None = None
    asks_nik: bool = False


def help_of(asked: Asked | None, state: FormState) -> FieldHelp | None:
    """Return what a pane can say of a question."""
    if asked is None:
        return None
    label, hint = asked.words()
    return FieldHelp(
        ref=asked.ref,
        label=label,
        hint=hint,
        origin=state.label(asked.origin) if asked.origin else "",
        check=asked.visible_check,
        asks_nik=asked.question.checked == "nik",
    )


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
