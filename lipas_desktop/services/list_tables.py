"""A list as a table: what its form asks as columns, own ones too; choices and places in words."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.nik import mask
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.saving import WRITTEN
from lipas_desktop.services import own_columns
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.cells import Cell

_NUMBER: Mapping[Language, str] = {"id": "No.", "en": "No."}


def list_rows(session: Session, kind: str, ids: Sequence[RowId]) -> Sequence[Row]:
    """Return the records of a list in the order given."""
    if kind == "person":
        return session.store.people.rows(ids)
    rows = session.store.rows.by_ids(kind, ids)
    if kind != "activity":
        return rows
    shown = {line.id: line.status for line in session.store.activities.lines(ids)}
    return [replace(row, values={**row.values, "status": shown[row.id]}) for row in rows]


class ListTable:
    """The questions of a form as columns; `only` these where it is given, and the listed own ones.

    A NIK stands as on the screen unless the whole of it is asked for. WorldError form.unreadable.
    """

    def __init__(
        self,
        session: Session,
        kind: str,
        language: Language,
        *,
        full_nik: bool = False,
        only: Collection[str] | None = None,
    ) -> None:
        self._session, self._full_nik = session, full_nik
        state = FormState(form_of(session, kind), clock=session.clock)
        state.set_language(language)
        own = own_columns.columns(session, kind, hidden=True)
        silent_ones = {one.name for one in own if one.hidden or not one.listed}
        wanted = None if only is None else {*only, *(one.name for one in own)}
        ordered = sorted(state.sections(), key=lambda section: section.column)
        asked = [q for section in ordered for row in section.rows for q in row]
        self._questions = [
            q for q in asked if q.kind != "note" and not q.part and q.name not in silent_ones
        ]
        if wanted is not None:
            self._questions = [q for q in self._questions if q.name in wanted]
        self._numbered = kind == "person"
        self._labels = {
            q.ref: {choice.value: choice.label for choice in state.choices(q.ref)}
            for q in self._questions
        }
        heads = [state.label(q.ref) for q in self._questions]
        self.heads = [*([_NUMBER[language]] if self._numbered else []), *heads]

    def cells(self, row: Row) -> list[Cell]:
        """Return what stands in the line of one record."""
        held: dict[str, Value] = {**row.extra, **row.values}
        cells = [self._cell(question, held) for question in self._questions]
        return [*([row.text("local_no")] if self._numbered else []), *cells]

    def _cell(self, question: Question, held: Mapping[str, Value]) -> Cell:
        value = held.get(question.column)
        if value is None:
            value = held.get(f"{question.name}{WRITTEN}")
        if question.checked == "region" or "regions" in question.appearance:
            return self._region(held.get("region_code")) or _text(value)
        if question.checked == "nik" and not self._full_nik:
            return mask(_text(value))
        labels = self._labels[question.ref]
        if isinstance(value, list):
            return ", ".join(labels.get(code, code) for code in value)
        if question.kind in _READ and isinstance(value, str):
            return _READ[question.kind](value)
        if isinstance(value, str):
            return labels.get(value, value)
        return float(value) if isinstance(value, int) else None

    def _region(self, code: Value) -> str:
        region = self._session.regions.get(code) if isinstance(code, str) and code else None
        return region.line if region else ""


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _day(text: str) -> Cell:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _decimal(text: str) -> Cell:
    try:
        return float(text)
    except ValueError:
        return text


_READ: Mapping[str, Callable[[str], Cell]] = {"date": _day, "decimal": _decimal}
