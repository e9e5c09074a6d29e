"""Pages of long lists, wherever one stands: 100,000 people, 3,334 activities, 1,000,000 marks.

The bare counterpart of a page reads as many rows by their row numbers, in no order, from the same
encrypted file.
"""

import base64
from collections.abc import Iterator, Sequence
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.activities import ActivityQuery
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from tests.bench.measure import each
from tests.bench.registers import Register

ACTIVITIES, ENROLLED, SESSIONS = 3_334, 20, 15
PEOPLE_PAGE, ACTIVITY_PAGE, ROUNDS = 40, 20, 400
PEOPLE, WORK = "Page of people beside 1,000,000 marks", "Page of activities, 1,000,000 marks"
GRID = "Attendance of an activity, 1,000,000 marks"


@pytest.fixture(scope="module")
def random() -> Random:
    return Random(7)


@pytest.fixture(scope="module")
def house(
    people_100k: Register,
    tmp_path_factory: pytest.TempPathFactory,
    random: Random,
    measuring: bool,
) -> Iterator[Session]:
    session = people_100k.copy(tmp_path_factory.mktemp("marks") / "house").open()
    _fill(session.store, random, ACTIVITIES if measuring else 5)
    yield session
    session.close()


@pytest.fixture(scope="module")
def store(house: Session) -> Store:
    return house.store


def _fill(store: Store, random: Random, activities: int) -> None:
    """Twenty people and fifteen sessions each: 300 marks an activity."""
    people = store.people.ids(PeopleQuery())
    day = "2021-{:02}-{:02}".format
    courses = [
        (_id(random), f"Kegiatan {number}", day(random.randint(1, 12), random.randint(1, 28)))
        for number in range(activities)
    ]
    _insert(store, "activity", "id, title, start_date", courses)
    enrolled, sessions, marks = [], [], []
    for course, _, start in courses:
        who = random.sample(people, ENROLLED)
        enrolled += [(_id(random), person, course) for person in who]
        held = [(_id(random), course, start, 4) for _ in range(SESSIONS)]
        sessions += held
        marks += [
            (_id(random), person, session, random.choice("HHHHHHTSIA"))
            for session, *_ in held
            for person in who
        ]
    _insert(store, "enrolment", "id, key1, key2", enrolled)
    _insert(store, "session", "id, key1, date, jp", sessions)
    _insert(store, "attendance", "id, key1, key2, mark", marks)


def _id(random: Random) -> RowId:
    return RowId(base64.urlsafe_b64encode(random.randbytes(16)).decode().rstrip("="))


def _insert(store: Store, table: str, columns: str, rows: Sequence[tuple[object, ...]]) -> None:
    # Past the log: what is measured here is reading.
    places = ", ".join("?" * len(rows[0]))
    statement = f"INSERT INTO {table} ({columns}, _shown) VALUES ({places}, 1)"
    with store.writing():
        store._database.run_many(statement, rows)


def _offsets(random: Random, count: int, page: int) -> list[int]:
    return [random.randrange(max(1, count - page)) for _ in range(ROUNDS)]


def _read_bare(
    benchmark: BenchmarkFixture, store: Store, random: Random, table: str, page: int
) -> None:
    last = int(store._database.value(f"SELECT max(rowid) FROM {table}"))
    places = ", ".join("?" * page)

    def read(numbers: list[int]) -> None:
        store._database.rows(f"SELECT * FROM {table} WHERE rowid IN ({places})", numbers)

    each(benchmark, read, [random.choices(range(1, last + 1), k=page) for _ in range(ROUNDS)])


@pytest.mark.benchmark(group="page of 40 among 100,000 people, 1,000,000 marks")
@pytest.mark.parametrize(
    "query",
    [
        pytest.param(PeopleQuery(), marks=pytest.mark.budget(PEOPLE, "p95", limit=0.016)),
        PeopleQuery(sort="name", sex="P"),
        PeopleQuery(text="maria", sort="name"),
    ],
    ids=["by number", "women by name", "found by name"],
)
def test_people(
    query: PeopleQuery, benchmark: BenchmarkFixture, store: Store, random: Random
) -> None:
    offsets = _offsets(random, store.people.count(query), PEOPLE_PAGE)
    each(benchmark, lambda offset: store.people.page(query, offset, PEOPLE_PAGE), offsets)


@pytest.mark.benchmark(group="page of 40 among 100,000 people, 1,000,000 marks")
@pytest.mark.bare(PEOPLE)
def test_people_bare(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    _read_bare(benchmark, store, random, "person", PEOPLE_PAGE)


@pytest.mark.benchmark(group="page of 20 among 3,334 activities, 1,000,000 marks")
@pytest.mark.budget(WORK, "p95", limit=0.016)
def test_activities(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    query = ActivityQuery()
    offsets = _offsets(random, store.activities.count(query), ACTIVITY_PAGE)
    each(benchmark, lambda offset: store.activities.page(query, offset, ACTIVITY_PAGE), offsets)


@pytest.mark.benchmark(group="page of 20 among 3,334 activities, 1,000,000 marks")
@pytest.mark.bare(WORK)
def test_activities_bare(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    _read_bare(benchmark, store, random, "activity", ACTIVITY_PAGE)


@pytest.mark.benchmark(group="attendance of one activity, 1,000,000 marks")
@pytest.mark.budget(GRID, "p95", limit=0.016)
def test_grid(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    courses = [row for (row,) in store._database.rows("SELECT id FROM activity")]
    wanted = random.choices(courses, k=ROUNDS)
    each(benchmark, lambda course: store.attendance.grid(course), wanted)


@pytest.mark.benchmark(group="attendance of one activity, 1,000,000 marks")
@pytest.mark.bare(GRID)
def test_grid_bare(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    _read_bare(benchmark, store, random, "attendance", ENROLLED * SESSIONS)
