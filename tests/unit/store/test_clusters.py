"""Clusters in the register follow the links, wherever these were written and in any order."""

import itertools
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.domain.clusters import ordered, raw
from lipas_desktop.domain.edits import Add, Erase, Unvoid, Void
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.hashing import NO_ENTRY, relation_id
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from tests.unit.store.conftest import KEY
from tests.unit.store.made import DEVICE, HOUSE, Made
from tests.unit.store.older import take_back

PERSON, LINK = LEDGER.tables["person"].number, LEDGER.tables["link"].number


@pytest.fixture
def people(made: Made) -> list[RowId]:
    """Five people, the least id first."""
    return sorted((made.person(f"Orang {number}") for number in range(5)), key=raw)


def link(made: Made, one: RowId, other: RowId, table: int = PERSON) -> RowId:
    return made.write(Add("link", ordered(one, other), {"table": table}))[0]


def names(store: Store, people: Sequence[RowId]) -> list[int]:
    """Return for each person which of them names the cluster."""
    return [people.index(store.clusters.canonical("person", one)) for one in people]


def elsewhere(
    *entries: Sequence[list[object]], salt: str = "AAAAAAAAAAAAAAAAAAAAAA"
) -> list[Entry]:
    """Return what another PC wrote, having seen nothing of this one."""
    chain = [
        build_entry(
            Header(1, 1, 0, 1, 480, open=Open("data", HOUSE, DEVICE, salt, None)),
            NO_ENTRY,
            bytes(16),
            [],
        )
    ]
    for ops in entries:
        seq = len(chain) + 1
        nonce = bytes([seq]) * 16
        chain.append(build_entry(Header(seq, seq, len(ops), 1, 480), chain[-1].hash, nonce, ops))
    return chain


def test_who_is_linked_to_nobody_is_a_cluster_alone(store: Store, people: list[RowId]) -> None:
    assert names(store, people) == [0, 1, 2, 3, 4]
    assert store.clusters.members("person", people[3]) == [people[3]]
    assert store.clusters.names("person") == {}


def test_links_join_in_steps_and_one_taken_back_parts_exactly_what_it_joined(
    store: Store, made: Made, people: list[RowId]
) -> None:
    link(made, people[4], people[2])
    between = link(made, people[2], people[1])
    link(made, people[0], people[1])
    assert names(store, people) == [0, 0, 0, 3, 0]
    assert store.clusters.members("person", people[4]) == [people[at] for at in (0, 1, 2, 4)]
    made.void("link", between)
    assert names(store, people) == [0, 0, 2, 3, 2]
    made.write(Unvoid("link", between))
    assert names(store, people) == [0, 0, 0, 3, 0]


def test_rows_of_another_table_are_clusters_of_their_own(
    store: Store, made: Made, people: list[RowId]
) -> None:
    activity = LEDGER.tables["activity"].number
    link(made, people[0], people[1], activity)
    assert names(store, people) == [0, 1, 2, 3, 4]
    assert store.clusters.canonical("activity", people[1]) == people[0]


def test_links_that_are_received_in_any_order_of_arrival_come_to_the_same(
    tmp_path: Path, clock: FixedClock
) -> None:
    rows = sorted((relation_id(99, [RowId(HOUSE[:21] + letter)]) for letter in "AQgw"), key=raw)
    pairs = [(0, 1), (1, 3), (2, 3)]
    streams = []
    for number, (one, other) in enumerate(pairs):
        keys = [rows[one], rows[other]]
        made_link = ["add", LINK, keys, [100, PERSON]]
        undone = ["void", LINK, relation_id(LINK, keys), "keliru"]
        again = ["unvoid", LINK, relation_id(LINK, keys)]
        ops = [[made_link], [undone], [again]][: 2 if number == 2 else 3]
        streams.append(elsewhere(*ops, salt="AAAAAAAAAAAAAAAAAAAAA" + "AQg"[number]))
    for number, order in enumerate(itertools.permutations(streams)):
        path = tmp_path / f"{number}.db"
        store = Store.create(path, KEY, clock=clock, random=Random(number).randbytes)
        Made(store)
        for stream in order:
            store.log.receive("data", stream[2:])
            store.log.receive("data", stream[:2])
        assert names(store, rows) == [0, 0, 2, 0]
        store.close()


def test_a_link_taken_back_here_and_made_again_elsewhere_is_contested_and_counts(
    store: Store, made: Made, people: list[RowId]
) -> None:
    row = link(made, people[1], people[2])
    made.write(Void("link", row, "keliru"))
    assert names(store, people) == [0, 1, 2, 3, 4]
    again = ["add", LINK, [people[1], people[2]], [100, PERSON]]
    store.log.receive("data", elsewhere([again]))
    shown = store.rows.get("link", row)
    assert shown is not None
    assert shown.contested
    assert names(store, people) == [0, 1, 1, 3, 4]


def test_with_a_person_that_is_erased_the_links_go(
    store: Store, made: Made, people: list[RowId]
) -> None:
    link(made, people[0], people[1])
    link(made, people[1], people[2])
    store.log.append("data", [Erase([people[1]], "P-1")], by=None)
    assert names(store, people) == [0, 1, 2, 3, 4]
    assert store._database.value("SELECT count(*) FROM cluster") == 0


def test_links_that_an_older_program_received_count_from_the_first_opening(
    store: Store, made: Made, people: list[RowId], path: Path, tmp_path: Path
) -> None:
    link(made, people[0], people[4])
    take_back(store, 4)
    with store.writing():
        store._database.run("UPDATE state SET value = '2' WHERE name = 'index_version'")
    store.close()
    clock = FixedClock.on(date(2021, 10, 29), WITA)
    newer = Store.open(path, KEY, clock=clock, random=Random(2).randbytes, backups=tmp_path)
    assert names(newer, people) == [0, 1, 2, 3, 0]
    newer.close()
