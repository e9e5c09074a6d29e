"""Repeats as tables: their columns, when they apply, and rows that nobody has begun."""

import json

from lipas_desktop.formengine.tables import Table, blocks_of, tables_of
from tests.unit.formengine.making import opened

HOUSE = (
    "| | type | name | label | relevant | default | appearance |\n"
    "| | begin_group | first | First | | | |\n"
    "| | select_one yn | has | Has | | | |\n"
    "| | end_group | | | | | |\n"
    "| | begin_repeat | child | Child | ${has} = 'yes' | | |\n"
    "| | text | given | Name | | | |\n"
    "| | text | country | Country | | ID | |\n"
    "| | begin_repeat | visit | Visit | | | |\n"
    "| | date | day | Day | | | |\n"
    "| | end_repeat | | | | | |\n"
    "| | end_repeat | | | | | |\n"
    "| | begin_group | last | Last | | | |\n"
    "| | text | place | Place | | | |\n"
    "| | end_group | | | | | |\n"
)
CHOICES = "| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n"


def test_tables_stand_among_the_sections_in_the_order_of_the_form() -> None:
    state = opened(HOUSE, CHOICES)
    blocks = list(blocks_of(state.form, state.sections()))
    names = [b.name if isinstance(b, Table) else b.ref for b in blocks]
    assert names == ["/data/first", "child", "visit", "/data/last"]
    child, visit = tables_of(state.form)
    assert [question.name for question in child.questions] == ["given", "country"]
    assert (child.inside, visit.inside) == ("", "/data/child")


def test_a_repeat_applies_or_not_also_while_it_has_no_row() -> None:
    state = opened(HOUSE, CHOICES)
    state.load({}, {})
    assert state.rows("/data/child") == []
    assert not state.has_rows("/data/child")
    state.answer("has", "yes")
    assert state.has_rows("/data/child")


def test_last_rows_that_nobody_has_begun_are_not_kept() -> None:
    state = opened(HOUSE, CHOICES)
    state.answer("has", "yes")
    assert state.is_untouched("/data/child[1]")
    assert state.extra()["child"] is None
    state.add_row("/data/child")
    state.answer("/data/child[2]/given", "Budi")
    state.add_row("/data/child")
    kept = json.loads(str(state.extra()["child"]))
    assert [row.get("given") for row in kept] == [None, "Budi"], "the first one keeps its place"
    assert "visit" not in kept[1]


def test_a_question_is_found_by_the_reference_of_a_cell() -> None:
    form = opened(HOUSE, CHOICES).form
    assert form.question("/data/child[2]/visit[1]/day").name == "day"
