"""Clusters of linked rows, against walking from row to row."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain import b64
from lipas_desktop.domain.clusters import Sibling, canonical_rows, joined, ordered, side_by_side
from lipas_desktop.domain.contexts import place_of
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ops import LIFE
from lipas_desktop.domain.registers import Element

ROWS = [RowId(b64.encode(bytes([number * 9 % 256]) * 16)) for number in range(28)]
PAIRS = st.tuples(st.sampled_from(ROWS), st.sampled_from(ROWS))


def walked(links: list[tuple[RowId, RowId]], row: RowId) -> set[RowId]:
    found = {row}
    while True:
        new = {one for pair in links if found & {*pair} for one in pair} - found
        if not new:
            return found
        found |= new


@given(st.lists(PAIRS, max_size=30))
def test_a_cluster_is_whoever_can_be_walked_to_and_named_by_the_least_bytes(
    links: list[tuple[RowId, RowId]],
) -> None:
    names = canonical_rows(links)
    for row in ROWS:
        members = walked(links, row)
        if len(members) == 1:
            assert row not in names
        else:
            assert names[row] == min(members, key=b64.decode)


@given(st.lists(PAIRS, max_size=20), st.randoms())
def test_the_order_of_links_and_of_their_keys_makes_no_difference(
    links: list[tuple[RowId, RowId]], random: Random
) -> None:
    turned = [(b, a) if random.random() < 0.5 else (a, b) for a, b in links]
    random.shuffle(turned)
    assert canonical_rows(turned) == canonical_rows(links)


def test_rows_are_ordered_by_their_bytes_not_by_the_letters_of_their_ids() -> None:
    low, high = (RowId(b64.encode(bytes([first]) * 16)) for first in (0x00, 0xF8))
    assert high.startswith("-Pj4")
    assert low.startswith("AAAA")
    assert high < low
    assert ordered(high, low) == ordered(low, high) == (low, high)
    assert canonical_rows([(high, low)]) == {low: low, high: low}


def test_a_cluster_holds_the_values_of_all_its_rows_but_no_common_life() -> None:
    first, second, third = ROWS[:3]
    made, named, renamed = (Element(place_of(1, seq), 0) for seq in (1, 2, 3))
    registers = {
        second: {LIFE: [made], 1: [renamed], "hobi": [made]},
        first: {LIFE: [made], 1: [made, named]},
        third: {1: [made]},
    }
    assert joined([second, first], registers) == {
        1: [Sibling(first, made), Sibling(first, named), Sibling(second, renamed)],
        "hobi": [Sibling(second, made)],
    }


NAME, FULLER, OTHER = {"full_name": "Ani"}, {"full_name": "Ani", "alias": "Nia"}, {"full_name": "A"}
BORN = {"birth_date": "1990-03-12", "birth_text": "12-3-1990"}


@pytest.mark.parametrize(
    ("values", "standing"),
    [
        ([NAME, dict(NAME)], [0]),
        ([{"full_name": None, "alias": ""}, NAME], [1]),
        ([{}, {"full_name": None}], [0]),
        ([NAME, FULLER], [1]),
        ([NAME, OTHER], [0, 1]),
        ([NAME, OTHER, FULLER], [1, 2]),
        ([BORN, {**BORN, "birth_text": "12 Maret 1990", "birth_accepted_by": "x"}], [0]),
        ([{"birth_text": "kecil"}, {"birth_text": "dahulu"}], [0, 1]),
        ([BORN, {**BORN, "birth_date": "1990-03-13"}], [0, 1]),
    ],
)
def test_what_is_empty_says_less_or_is_spelt_otherwise_stands_beside_nothing(
    values: list[dict[str, Value]], standing: list[int]
) -> None:
    assert side_by_side("review", values) == standing
    # Where nobody is asked, the latest that says anything counts.
    latest = next((n for n, one in enumerate(values) if any(one.values())), 0)
    assert side_by_side("auto", values) == [latest]


@given(
    st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from(["", "x", "y"])), max_size=5)
)
def test_whatever_is_said_is_said_by_a_value_that_stands(values: list[dict[str, Value]]) -> None:
    standing = [values[at] for at in side_by_side("review", [*values, {}]) if at < len(values)]
    for one in values:
        said = {name: item for name, item in one.items() if item}
        assert not said or any(said.items() <= other.items() for other in standing)
