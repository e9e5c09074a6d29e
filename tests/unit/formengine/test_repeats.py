"""Rows: added by hand, counted by the form, worked out one by one, kept and brought back."""

import json
import random

import pytest

from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.saving import Nested
from tests.unit.formengine.making import opened

FAMILY = (
    "| | type | name | label | calculation | relevant | repeat_count | default |\n"
    "| | integer | how_many | Many | | | | |\n"
    "| | begin_repeat | child | Child | | | | |\n"
    "| | text | given | Name | | | | |\n"
    "| | integer | age | Age | | | | |\n"
    "| | text | school | School | | ${age} > 5 | | |\n"
    "| | calculate | number | | position(..) | | | |\n"
    "| | end_repeat | | | | | | |\n"
    "| | calculate | children | | count(${child}) | | | |\n"
    "| | calculate | years | | sum(${age}) | | | |\n"
)
COUNTED = FAMILY.replace(
    "| begin_repeat | child | Child | | | |", "| begin_repeat | child | Child | | | ${how_many} |"
)


def children(state: FormState) -> list[str]:
    return state.rows("/data/child")


def test_rows_are_numbered_counted_and_summed() -> None:
    state = opened(FAMILY)
    changes = state.add_row("/data/child")
    assert "rows" in changes.of("/data")
    assert "value" in changes.of("/data/children")
    state.answer("/data/child[1]/age", 7)
    state.answer("/data/child[2]/age", 4)
    assert [state.text(f"{row}/number") for row in children(state)] == ["1", "2"]
    assert (state.text("children"), state.text("years")) == ("2", "11")
    assert state.is_relevant("/data/child[1]/school")
    assert not state.is_relevant("/data/child[2]/school")


def test_a_row_taken_away_is_gone_and_those_after_it_move_up() -> None:
    state = opened(FAMILY)
    for name in ("Ani", "Budi", "Citra"):
        state.answer(f"{children(state)[-1]}/given", name)
        state.add_row("/data/child")
    state.remove_row("/data/child[2]")
    assert [state.text(f"{row}/given") for row in children(state)] == ["Ani", "Citra", ""]
    assert [state.text(f"{row}/number") for row in children(state)] == ["1", "2", "3"]
    assert state.text("children") == "3"


def test_a_counted_repeat_has_no_row_before_its_count_is_given() -> None:
    state = opened(COUNTED)
    assert children(state) == []
    state.answer("how_many", 2)
    assert len(children(state)) == 2
    state.answer("/data/child[1]/given", "Ani")
    state.answer("how_many", "")
    assert len(children(state)) == 1, "of the rows only the one with an answer stays"
    state.answer("how_many", 2)
    assert len(children(state)) == 2
    state.answer("/data/child[1]/given", "")
    state.answer("how_many", "")
    assert children(state) == []


def test_a_counted_repeat_follows_its_count_and_gives_rows_back_that_it_took() -> None:
    state = opened(COUNTED)
    state.answer("how_many", 3)
    assert len(children(state)) == 3
    state.answer("/data/child[3]/given", "Citra")
    state.answer("how_many", "")
    assert len(children(state)) == 3, "while the count is no number nothing is taken away"
    state.answer("how_many", 1)
    assert len(children(state)) == 1
    state.answer("how_many", 3)
    assert state.text("/data/child[3]/given") == "Citra"


def test_rows_of_a_counted_repeat_are_not_added_by_hand() -> None:
    state = opened(COUNTED)
    state.answer("how_many", 2)
    assert not state.add_row("/data/child")
    assert not state.remove_row("/data/child[1]")
    assert len(children(state)) == 2


def test_a_count_beyond_all_measure_ends_in_a_finding() -> None:
    state = opened(COUNTED)
    state.answer("how_many", 1_000_000)
    assert len(children(state)) == 2_000
    assert any(one.code == "form.too_many_rows" for one in state.findings)


def test_a_row_may_be_asked_for_by_the_one_before_it() -> None:
    state = opened(
        "| | type | name | label | calculation | repeat_count |\n"
        "| | begin_repeat | visit | Visit | | if(${visits} = 0 or "
        "indexed-repeat(${more}, ${visit}, ${visits}) = 'yes', ${visits} + 1, ${visits}) |\n"
        "| | text | more | More | | |\n"
        "| | end_repeat | | | | |\n"
        "| | calculate | visits | | count(${visit}) | |\n"
    )
    assert len(state.rows("/data/visit")) == 1
    state.answer("/data/visit[1]/more", "yes")
    assert len(state.rows("/data/visit")) == 2
    state.answer("/data/visit[2]/more", "no")
    assert len(state.rows("/data/visit")) == 2


def test_a_count_that_never_settles_ends_in_a_finding() -> None:
    state = opened(
        "| | type | name | label | repeat_count |\n"
        "| | begin_repeat | visit | Visit | count(${visit}) + 1 |\n"
        "| | text | more | More | |\n"
        "| | end_repeat | | | |\n"
    )
    assert any(one.code == "form.never_settles" for one in state.findings)


def test_what_does_not_apply_in_a_row_is_listed_before_it_is_cleared() -> None:
    state = opened(FAMILY)
    state.answer("/data/child[1]/age", 7)
    state.answer("/data/child[1]/school", "SD 1")
    state.answer("/data/child[1]/age", 3)
    assert [(one.ref, one.value) for one in state.cleared_answers()] == [
        ("/data/child[1]/school", "SD 1")
    ]


def test_rows_are_kept_as_one_answer_and_come_back() -> None:
    state = opened(FAMILY)
    state.add_row("/data/child")
    state.answer("/data/child[1]/given", "Ani")
    state.answer("/data/child[2]/age", 9)
    kept = state.extra()
    assert json.loads(str(kept["child"])) == [{"given": "Ani"}, {"age": "9"}]
    again = opened(FAMILY)
    again.load({}, kept)
    assert again.extra() == kept
    assert again.text("/data/child[2]/number") == "2"
    again.load({}, {})
    assert again.extra()["child"] is None


def test_a_draft_holds_rows_also_empty_ones() -> None:
    state = opened(FAMILY)
    for _ in range(2):
        state.add_row("/data/child")
    state.answer("/data/child[2]/given", "Budi")
    again = opened(FAMILY)
    again.load_draft(state.draft())
    assert len(children(again)) == 3
    assert again.draft() == state.draft()


@pytest.mark.parametrize("seed", range(20))
def test_a_dict_comes_back_as_it_went_in(seed: int) -> None:
    chance = random.Random(seed)
    data: Nested = {"how_many": str(chance.randrange(9))} if chance.random() < 0.7 else {}
    rows: list[Nested] = []
    for _ in range(chance.randrange(6)):
        row: Nested = {}
        for name, text in (("given", "Ani <&> \"'"), ("age", "4x"), ("school", "SD")):
            if chance.random() < 0.6:
                row[name] = text
        rows.append(row)
    if rows:
        data["child"] = rows
    state = opened(FAMILY)
    state.load_dict(data)
    assert state.to_dict() == data
    twin = opened(FAMILY)
    twin.load_dict(state.to_dict())
    assert twin.to_dict() == data
    assert twin.draft() == state.draft()


def test_inner_rows_belong_to_their_outer_row() -> None:
    state = opened(
        "| | type | name | label | calculation |\n"
        "| | begin_repeat | house | House | |\n"
        "| | begin_repeat | room | Room | |\n"
        "| | integer | beds | Beds | |\n"
        "| | end_repeat | | | |\n"
        "| | calculate | total | | sum(${beds}) |\n"
        "| | end_repeat | | | |\n"
    )
    state.add_row("/data/house")
    assert state.rows("/data/house[2]/room") == [], "a new row begins as its template does"
    for _ in range(2):
        state.add_row("/data/house[2]/room")
    state.answer("/data/house[1]/room[1]/beds", 1)
    state.answer("/data/house[2]/room[1]/beds", 2)
    state.answer("/data/house[2]/room[2]/beds", 3)
    assert state.text("/data/house[1]/total") == "1"
    assert state.text("/data/house[2]/total") == "5"
    assert {"house": state.to_dict()["house"]} == {
        "house": [{"room": [{"beds": "1"}]}, {"room": [{"beds": "2"}, {"beds": "3"}]}]
    }


def test_answers_go_out_as_xml_and_come_back_without_what_does_not_apply() -> None:
    state = opened(FAMILY)
    state.add_row("/data/child")
    state.answer("/data/child[1]/given", "Ani <&> \r\n \x07\"'")
    state.answer("/data/child[1]/age", 7)
    state.answer("/data/child[1]/school", "SD 1")
    state.answer("/data/child[1]/age", 3)
    state.answer("/data/child[2]/age", 9)
    xml = state.to_xml()
    assert "SD 1" not in xml
    again = opened(FAMILY)
    again.load_xml(xml)
    assert again.to_xml() == xml
    assert again.text("/data/child[1]/given") == "Ani <&> \r\n \"'"
    assert again.text("years") == "12"


@pytest.mark.parametrize("xml", ["", "<other/>", '<data id="another"/>', "<data>"])
def test_xml_of_another_form_is_refused(xml: str) -> None:
    state = opened(FAMILY)
    state.answer("how_many", 3)
    with pytest.raises(FormFault, match=r"^form\."):
        state.load_xml(xml)
    assert state.text("how_many") == "3"


def test_rows_of_the_record_shown_before_never_come_back_in_another() -> None:
    state = opened(FAMILY)
    state.load({}, {"child": '[{"given":"Ani"},{"given":"Budi"}]'})
    state.load({}, {"child": '[{"given":"Citra"}]'})
    state.add_row("/data/child")
    assert [state.text(f"{row}/given") for row in children(state)] == ["Citra", ""]


def answered(state: FormState) -> Nested:
    """Return every answer but the name that each record gets of its own."""
    return {name: said for name, said in state.to_dict().items() if name != "meta/instanceID"}


def test_a_state_that_begins_anew_is_as_a_new_one() -> None:
    extra = (
        "| | text | shown | Shown | | ${how_many} > 1 | | |\n"
        "| | text | country | Country | | | | Timor |\n"
        "| | calculate | first | | once(${how_many}) | | | |\n"
    )
    for form in (FAMILY + extra, COUNTED + extra):
        state, new = opened(form), opened(form)
        state.answer("how_many", 2)
        state.answer("shown", "yes")
        state.answer("country", "x")
        state.answer("/data/child[1]/given", "Ani")
        if form.startswith(FAMILY):
            state.add_row("/data/child")
        assert state.text("first") == "2"
        state.restart()
        assert answered(state) == answered(new)
        assert (state.answers(), state.extra()) == (new.answers(), new.extra())
        assert [state.is_relevant(ref) for ref in state.refs()] == [
            new.is_relevant(ref) for ref in new.refs()
        ]
        assert state.cleared_answers() == []
        for one in (state, new):
            one.answer("how_many", 3)
            if form.startswith(FAMILY):
                one.add_row("/data/child")
        assert answered(state) == answered(new), "no row of the record before comes back"
