"""One of 100,000 people is found while typing; any page of the list; beside bare counterparts.

The bare search asks a plain FTS5 table of the names alone, in the same encrypted file, for words
that begin so: no other spelling, no number, nothing told of those found.
"""

from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people, search
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from tests.bench.measure import each

NAMES, PAGE, ROUNDS = 60, 40, 300
FIND, FILTER = "Find one of 100,000, each key", "Search the list of 100,000, each key"
LIST, OPEN = "Page of the list of 100,000", "List of 100,000 opens"


@pytest.fixture(scope="module")
def keystrokes(house_100k: Session) -> list[str]:
    """What stands in the search box after each key of several names, as clerks type them."""
    random = Random(5)
    everybody = house_100k.store._database.rows("SELECT full_name FROM person")
    names = [random.choice(everybody)[0].lower() for _ in range(NAMES)]
    return [name[:end] for name in names for end in range(1, len(name) + 1)]


@pytest.mark.benchmark(group="find one of 100,000 people, each key typed")
@pytest.mark.budget(FIND, "p95", limit=0.030)
def test_find(benchmark: BenchmarkFixture, house_100k: Session, keystrokes: list[str]) -> None:
    each(benchmark, lambda typed: search.find(house_100k, typed), keystrokes, keystrokes[:20])


@pytest.mark.benchmark(group="find one of 100,000 people, each key typed")
@pytest.mark.bare(FIND)
def test_find_bare(benchmark: BenchmarkFixture, house_100k: Session, keystrokes: list[str]) -> None:
    database = house_100k.store._database
    with database.writing():
        database.run("CREATE VIRTUAL TABLE bare_search USING fts5(name)")
        database.run("INSERT INTO bare_search (rowid, name) SELECT rowid, full_name FROM person")

    def find(typed: str) -> None:
        words = " ".join(f'"{word}"*' for word in typed.split())
        query = "SELECT rowid, name FROM bare_search WHERE bare_search MATCH ? LIMIT 6"
        database.rows(query, (words,))

    each(benchmark, find, keystrokes, keystrokes[:20])


@pytest.fixture(scope="module")
def pages(house_100k: Session) -> list[list[RowId]]:
    """Pages anywhere in the list."""
    random, everybody = Random(5), people.ids(house_100k, PeopleQuery(sort="name"))
    places = [random.randrange(max(1, len(everybody) - PAGE)) for _ in range(ROUNDS)]
    return [everybody[place : place + PAGE] for place in places]


@pytest.mark.benchmark(group="page of 40 anywhere among 100,000 people")
@pytest.mark.budget(LIST, "p95", limit=0.016)
def test_page(benchmark: BenchmarkFixture, house_100k: Session, pages: list[list[RowId]]) -> None:
    each(benchmark, lambda page: people.lines(house_100k, page), pages, pages[:5])


@pytest.mark.benchmark(group="page of 40 anywhere among 100,000 people")
@pytest.mark.bare(LIST)
def test_page_bare(
    benchmark: BenchmarkFixture, house_100k: Session, pages: list[list[RowId]]
) -> None:
    database, holes = house_100k.store._database, ", ".join("?" * PAGE)

    def read(page: list[RowId]) -> None:
        database.rows(f"SELECT * FROM person WHERE id IN ({holes})", page[:PAGE])

    each(benchmark, read, [page for page in pages if len(page) == PAGE], pages[:1])


@pytest.mark.benchmark(group="list of 100,000 people searched, each key typed")
@pytest.mark.budget(FILTER, "p95")
def test_filter(benchmark: BenchmarkFixture, house_100k: Session, keystrokes: list[str]) -> None:
    """All that are found in the list's order and the first page: more than finding one asks."""

    def show(typed: str) -> None:
        found = people.ids(house_100k, PeopleQuery(text=typed))
        people.lines(house_100k, found[:PAGE], typed)

    each(benchmark, show, keystrokes, keystrokes[:20])


@pytest.mark.benchmark(group="list of 100,000 people opens")
@pytest.mark.budget(OPEN, "median")
def test_open(benchmark: BenchmarkFixture, house_100k: Session) -> None:
    """All ids in order and the first page, as the list of people does it."""

    def show(query: PeopleQuery) -> None:
        people.count(house_100k, PeopleQuery())
        people.lines(house_100k, people.ids(house_100k, query)[:PAGE])

    each(benchmark, show, [PeopleQuery(), PeopleQuery(sort="name")] * 10, [PeopleQuery()])


@pytest.mark.benchmark(group="list of 100,000 people opens")
@pytest.mark.bare(OPEN)
def test_open_bare(benchmark: BenchmarkFixture, house_100k: Session) -> None:
    database = house_100k.store._database

    def show(column: str) -> None:
        database.rows(f"SELECT id FROM person ORDER BY {column}")
        database.rows(f"SELECT * FROM person ORDER BY {column} LIMIT {PAGE}")

    each(benchmark, show, ["local_no", "full_name"] * 10, ["local_no"])
