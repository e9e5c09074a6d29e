"""Clusters of linked rows, against walking from row to row."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain import b64
from lipas_desktop.domain.clusters import Sibling, canonical_rows, joined, ordered
from lipas_desktop.domain.contexts import place_of
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
