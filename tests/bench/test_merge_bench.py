"""The log of 10,000 people is merged into an empty register, beside a raw insert of their rows.

Merging parses and checks every entry, keeps it, writes the rows, and makes them findable. A field
change is a value as the log holds it; the budget of 100,000 a second is 10 us each.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.services.session import Session
from lipas_desktop.store.database import Record
from lipas_desktop.store.store import Store

ROUNDS = 3
LINE, EACH = "Merge of 10,000 people", "Merge: a field change"


@pytest.fixture(scope="module")
def raws(house_10k: Session) -> list[bytes]:
    """The data stream of the register, entry by entry."""
    own = house_10k.store.log.own("data")
    assert own is not None
    return list(house_10k.store.log.entries(own.stream, 1, own.seq))


@pytest.fixture(scope="module")
def changes(raws: list[bytes]) -> int:
    """How many values were written."""
    ops = [json.loads(line) for raw in raws for line in split_raw(raw)[2:]]
    return sum(len(op[3]) // 2 for op in ops if op[0] in ("ins", "add", "set"))


@pytest.fixture
def empty(house_10k: Session, tmp_path: Path) -> Iterator[list[Store]]:
    """Empty registers, made as they are asked for; all are closed at the end."""
    made: list[Store] = []
    yield made
    for store in made:
        store.close()


def new_store(session: Session, made: list[Store], folder: Path) -> Store:
    made.append(
        Store.create(
            folder / f"{len(made)}.db",
            bytes(32),
            clock=session.clock,
            random=os.urandom,
            known_district=session.regions.known_district,
        )
    )
    return made[-1]


def parsed(raws: list[bytes]) -> Iterator[Entry]:
    prev = NO_ENTRY
    for raw in raws:
        entry = parse_entry(split_raw(raw), prev)
        yield entry
        prev = entry.hash


@pytest.mark.benchmark(group="merge of 10,000 people")
@pytest.mark.budget(LINE, "median", ratio=4)
@pytest.mark.budget(EACH, figure="us_a_change", unit="us", limit=10)
def test_merge(
    benchmark: BenchmarkFixture,
    house_10k: Session,
    raws: list[bytes],
    changes: int,
    empty: list[Store],
    measuring: bool,
    tmp_path: Path,
) -> None:
    def merge(store: Store) -> None:
        assert store.log.receive("data", parsed(raws)).new == len(raws)

    benchmark.pedantic(
        merge,
        setup=lambda: ((new_store(house_10k, empty, tmp_path),), {}),
        rounds=ROUNDS if measuring else 1,
    )
    if benchmark.stats is not None:
        each = benchmark.stats.stats.median / changes
        benchmark.extra_info["us_a_change"] = each * 1e6


@pytest.mark.benchmark(group="merge of 10,000 people")
@pytest.mark.bare(LINE)
def test_raw_insert(
    benchmark: BenchmarkFixture,
    house_10k: Session,
    empty: list[Store],
    measuring: bool,
    tmp_path: Path,
) -> None:
    """The same rows into the same table with its indexes, a thousand a transaction."""
    rows = house_10k.store._database.rows("SELECT * FROM person")
    holes = ", ".join("?" * len(rows[0]))

    def insert(store: Store) -> None:
        for start in range(0, len(rows), 1000):
            part: list[Record] = rows[start : start + 1000]
            with store.writing():
                store._database.run_many(f"INSERT INTO person VALUES ({holes})", part)

    benchmark.pedantic(
        insert,
        setup=lambda: ((new_store(house_10k, empty, tmp_path),), {}),
        rounds=ROUNDS if measuring else 1,
    )
