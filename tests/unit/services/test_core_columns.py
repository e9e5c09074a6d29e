"""No form may drop or retype what the program itself reads: the doctor refuses it by name."""

from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.domain.core_columns import CORE
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.authoring import register_rules
from lipas_desktop.formengine.authoring.book import FormBook, Line
from lipas_desktop.formengine.authoring.doctor import examine
from lipas_desktop.formengine.authoring.outline import Item, Outline
from lipas_desktop.formengine.authoring.texts import read_text
from lipas_desktop.services.about import ABOUT_KIND
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.record_names import name_of
from lipas_desktop.store.queries.words import activity_words, person_words
from lipas_desktop.store.tables import INDEXES
from tests.unit.formengine.making import FORMS

EVERY = [(kind, column) for kind in FILES for column in CORE[kind]]
_ROW = RowId("row"), ()


def book_of(kind: str) -> FormBook:
    path: Path = FORMS / FILES[kind]
    return read_text(path.read_bytes(), path.name)


def question(form: Outline, column: str) -> Item:
    return next(one for one in form.questions if register_rules.column_of(form, one) == column)


def with_row(book: FormBook, line: Line, *instead: Line) -> FormBook:
    survey = book.table("survey")
    assert survey is not None
    rows = [new for row in survey.rows for new in (instead if row is line else (row,))]
    return book.put(replace(survey, rows=tuple(rows)))


def without(kind: str, column: str) -> FormBook:
    book = book_of(kind)
    return with_row(book, question(Outline.of(book), column).line)


def retyped(kind: str, column: str) -> FormBook:
    book = book_of(kind)
    form = Outline.of(book)
    line = question(form, column).line
    place = form.survey.column("type")
    assert place is not None
    return with_row(book, line, replace(line, cells={**line.cells, place: "time"}))


def told(book: FormBook, code: str) -> list[str]:
    form = Outline.of(book)
    rules = register_rules.core_dropped, register_rules.core_retyped
    return [one.detail or one.cell for rule in rules for one in rule(form) if one.code == code]


def test_every_form_of_the_program_has_a_contract_with_columns_of_its_register() -> None:
    assert CORE.keys() == FILES.keys()
    for kind, column in EVERY:
        assert column in LEDGER.tables[kind].by_name, (kind, column)


@pytest.mark.parametrize("kind", FILES)
def test_the_programs_own_form_keeps_its_contract(kind: str) -> None:
    assert told(book_of(kind), "form.core_dropped") == []
    assert told(book_of(kind), "form.core_retyped") == []


@pytest.mark.parametrize(("kind", "column"), EVERY)
def test_no_core_question_can_be_dropped_or_retyped(kind: str, column: str) -> None:
    assert told(without(kind, column), "form.core_dropped") == [column]
    assert len(told(retyped(kind, column), "form.core_retyped")) == 1


@pytest.mark.parametrize("kind", FILES)
def test_the_doctor_lets_no_form_be_installed_that_drops_one(kind: str) -> None:
    column = next(iter(CORE[kind]))
    found = examine(without(kind, column), FILES[kind])
    assert not found.is_usable
    assert [one.detail for one in found.of("error") if one.code == "form.core_dropped"] == [column]


@pytest.mark.parametrize("kind", FILES)
def test_what_the_register_is_named_sorted_and_found_by_is_core(kind: str) -> None:
    form = Outline.of(book_of(kind))
    asked = {register_rules.column_of(form, one) for one in form.questions}
    columns = [name for name in LEDGER.tables[kind].by_name if name in asked]
    sorted_by = {column for index in INDEXES.get(kind, ()) for column in index}
    words_of = {"person": person_words, "activity": activity_words}.get(kind)
    for column in columns:
        row = Row(kind, *_ROW, values={column: "7777777"})
        is_name = bool(name_of(row))
        is_found = words_of is not None and "7777777" in vars(words_of(row)).values()
        if is_name or is_found or column in sorted_by or column == ABOUT_KIND:
            assert column in CORE[kind]
