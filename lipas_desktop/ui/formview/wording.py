"""Columns and values of a record in words: for its history, and for what changed meanwhile."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.nik import mask
from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.saving import ACCEPTED, WRITTEN
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui import formats
from lipas_desktop.ui.formview.spoken import in_fours
from lipas_desktop.ui.formview.ticking import TICKED
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

_OTHER: Mapping[str, str] = {
    "_void": QT_TRANSLATE_NOOP("FormView", "Pembatalan"),
    "local_no": QT_TRANSLATE_NOOP("FormView", "Nomor"),
    "registered_on": QT_TRANSLATE_NOOP("FormView", "Terdaftar"),
    "title": QT_TRANSLATE_NOOP("FormView", "Gelar"),
    "category": QT_TRANSLATE_NOOP("FormView", "Kategori rekap"),
    "religion": QT_TRANSLATE_NOOP("FormView", "Agama"),
    "nik_accepted_by": QT_TRANSLATE_NOOP("FormView", "NIK dibiarkan seperti ditulis"),
    "birth_accepted_by": QT_TRANSLATE_NOOP("FormView", "Tanggal lahir dibiarkan seperti ditulis"),
    "phone_accepted_by": QT_TRANSLATE_NOOP("FormView", "No. HP dibiarkan seperti ditulis"),
    "region_accepted_by": QT_TRANSLATE_NOOP("FormView", "Desa dibiarkan seperti ditulis"),
}
"""Columns that have no question of their own on the screen."""


def shown_question(opened: OpenForm, column: str) -> Question | None:
    """Return the question on the screen for a column; parts and ids go with their text."""
    question = _question(opened, column.removesuffix(WRITTEN))
    if question is not None and question.part and not column.endswith("_accepted_by"):
        return opened.state.form.checked(question.part)
    if question is not None and question.beside:
        return _question(opened, question.beside)
    return question if question is not None and question.shown else None


def _question(opened: OpenForm, column: str) -> Question | None:
    form = opened.state.form
    return form.question(column) if column in form.refs else None


def value_or_written(values: Mapping[str, Value], column: str) -> Value:
    """Return a column's value, or what was written where that could not be read."""
    value = values.get(column)
    return values.get(f"{column}{WRITTEN}") if value is None else value


def column_label(opened: OpenForm, column: str) -> str:
    """Return what a column is called on the screen; empty for what no one needs to see."""
    if column.endswith(ACCEPTED):
        about = column_label(opened, column.removesuffix(ACCEPTED))
        words = QCoreApplication.translate("FormView", "%1: diterima dengan alasan")
        return words.replace("%1", about) if about else ""
    question = shown_question(opened, column)
    if question is not None and opened.state.is_asked(question.ref):
        return opened.state.label(question.ref)
    return QCoreApplication.translate("FormView", _OTHER.get(column, ""))


def value_words(opened: OpenForm, column: str, value: Value, *, masked: bool = True) -> str:
    """Return a value in words; a NIK is masked unless it is to be compared."""
    if value is None or value in ("", []):
        return ""
    question = _question(opened, column)
    ticked = question is not None and question.kind == "acknowledge" and value == TICKED
    if ticked or isinstance(value, bool):
        yes = QCoreApplication.translate("FormView", "ya")
        return yes if value else QCoreApplication.translate("FormView", "tidak")
    if question is not None and question.kind in ("select_one", "select_multiple"):
        labels = {choice.value: choice.label for choice in opened.state.choices(question.ref)}
        codes = value if isinstance(value, list) else [str(value)]
        return ", ".join(labels.get(code, code) for code in codes)
    if isinstance(value, list):
        return ", ".join(value)
    if column in ("nik", "nik_text"):
        return mask(str(value)) if masked else in_fours(str(value))
    return _plain(question, value)


def _plain(question: Question | None, value: Value) -> str:
    if isinstance(value, int):
        return formats.number(value)
    text = str(value)
    dated = question is not None and question.kind == "date"
    try:
        return formats.long_date(text) if dated else text
    except ValueError:
        return text
