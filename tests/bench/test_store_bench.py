"""The register beside bare SQLCipher: finding while typing, pages of long lists, a durable save.

Budgets: find among 100,000 people p95 30 ms; a page 16 ms wherever one stands, also with 1,000,000
marks of attendance; a save p95 3 times one bare commit and 20 ms. Without --benchmark-only the
registers are a hundredth as large, and only that all of it runs is tried.
"""

import base64
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.store.queries.activities import ActivityQuery
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA

GIVEN = (  # noqa: SIM905 - a wall of quotes otherwise
    "Yuliana Juliana Maria Yohanis Johanis Petrus Markus Agustina Dorkas Ferdinandus Kristina Marta"
    " Melkianus Oktovianus Simon Yustina Zakarias Adriana Yosefina Antonius Muhammad Siti Nur Abdul"
    " Ahmad Dewi Sri Budi Agus Wayan Made Ketut Fransiska Yakob Ester Daniel Margareta Stefanus"
).split()
ROUNDS = 400


@pytest.fixture(scope="module")
def random() -> Random:
    return Random(7)


@pytest.fixture(scope="module")
def scale(request: pytest.FixtureRequest) -> int:
    return 1 if request.config.getoption("benchmark_only") else 100


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, random: Random, scale: int) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("bench") / "register.db"
    clock = FixedClock.on(date(2021, 10, 28), WITA)
    store = Store.create(path, bytes(32), clock=clock, random=random.randbytes)
    store.log.open_stream("data", KeyId("A" * 22), KeyId("A" * 21 + "Q"))
    people = _fill_people(store, random, 100_000 // scale)
    _fill_attendance(store, random, people, 3334 // scale)
    yield store
    store.close()


def _id(random: Random) -> str:
    return base64.urlsafe_b64encode(random.randbytes(16)).decode().rstrip("=")


def _insert(store: Store, table: str, columns: str, rows: Sequence[tuple[object, ...]]) -> None:
    # Past the log: what is measured here is reading.
    places = ", ".join("?" * len(rows[0]))
    statement = f"INSERT INTO {table} ({columns}, _shown) VALUES ({places}, 1)"
    with store.writing():
        store._database.run_many(statement, rows)


def _fill_people(store: Store, random: Random, count: int) -> list[str]:
    syllables = [one + two for one in "bdfhklmnprst" for two in "aeiou"]
    clans = ["".join(random.choices(syllables, k=3)).capitalize() for _ in range(1500)]
    rows = [
        (
            _id(random),
            f"{random.choice(GIVEN)} {random.choice(GIVEN)} {random.choice(clans)}",
            f"RKO-{2021 + number // 25_000}-{number % 25_000:04}",
            f"5371{random.randrange(10**12):012}",
            f"0812{random.randrange(10**8):08}",
            random.choice("LP"),
            f"53.71.{random.randint(1, 9):02}.{random.randint(1001, 1020)}",
        )
        for number in range(1, count + 1)
    ]
    _insert(store, "person", "id, full_name, local_no, nik, phone, sex, region_code", rows)
    ids = [row[0] for row in rows]
    for start in range(0, count, 5000):
        with store.writing():
            store.index.update("person", ids[start : start + 5000])  # type: ignore[arg-type]
    return ids


def _fill_attendance(store: Store, random: Random, people: list[str], activities: int) -> None:
    """Twenty people and fifteen sessions each: 300 marks an activity."""
    day = "2021-{:02}-{:02}".format
    courses = [
        (_id(random), f"Kegiatan {number}", day(random.randint(1, 12), random.randint(1, 28)))
        for number in range(activities)
    ]
    _insert(store, "activity", "id, title, start_date", courses)
    enrolled, sessions, marks = [], [], []
    for course, _, start in courses:
        who = random.sample(people, 20)
        enrolled += [(_id(random), person, course) for person in who]
        held = [(_id(random), course, start, 4) for _ in range(15)]
        sessions += held
        marks += [
            (_id(random), person, session, random.choice("HHHHHHTSIA"))
            for session, *_ in held
            for person in who
        ]
    _insert(store, "enrolment", "id, key1, key2", enrolled)
    _insert(store, "session", "id, key1, date, jp", sessions)
    _insert(store, "attendance", "id, key1, key2, mark", marks)


def _measure(benchmark: BenchmarkFixture, function: object, arguments: Sequence[object]) -> None:
    """Call a function once with each argument; keep the 95th of a hundred."""
    rest = iter(arguments)
    benchmark.pedantic(function, setup=lambda: ((next(rest),), {}), rounds=len(arguments))  # type: ignore[no-untyped-call]
    if not benchmark.disabled:
        times = sorted(benchmark.stats.stats.data)
        benchmark.extra_info["p95_ms"] = round(times[int(len(times) * 0.95)] * 1000, 2)


# Find while typing


@pytest.fixture(scope="module")
def typed(store: Store, random: Random) -> list[str]:
    """Names, NIKs, phones and numbers of people, letter by letter."""
    found = store._database.rows("SELECT full_name, nik, phone, local_no FROM person")
    texts = [random.choice(random.choice(found)) for _ in range(ROUNDS // 10)]
    return [text[:end] for text in texts for end in range(1, min(len(text), 14) + 1)]


@pytest.mark.benchmark(group="find one of 100,000 while typing")
def test_find(benchmark: BenchmarkFixture, store: Store, typed: list[str]) -> None:
    _measure(benchmark, store.search.find, typed)


@pytest.mark.benchmark(group="find one of 100,000 while typing")
def test_find_bare(benchmark: BenchmarkFixture, store: Store, typed: list[str]) -> None:
    def find(text: str) -> None:
        words = " ".join(f'"{word}"*' for word in text.replace("-", " ").split())
        store._database.rows(
            "SELECT p.* FROM person_search f JOIN person_index i ON i.n = f.rowid"
            " JOIN person p ON p.id = i.id WHERE f.person_search MATCH ? LIMIT 8",
            (words,),
        )

    _measure(benchmark, find, typed)


# Pages


@pytest.mark.benchmark(group="page of 40 among 100,000 people")
@pytest.mark.parametrize(
    "query",
    [PeopleQuery(), PeopleQuery(sort="name", sex="P"), PeopleQuery(text="maria", sort="name")],
    ids=["by number", "women by name", "found by name"],
)
def test_page(
    query: PeopleQuery, benchmark: BenchmarkFixture, store: Store, random: Random
) -> None:
    last = max(1, store.people.count(query) - 40)
    offsets = [random.randrange(last) for _ in range(ROUNDS)]
    _measure(benchmark, lambda offset: store.people.page(query, offset, 40), offsets)


@pytest.mark.benchmark(group="page of 40 among 100,000 people")
def test_page_bare(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    """Forty rows by their row numbers, in no order."""
    last = int(store._database.value("SELECT max(rowid) FROM person"))
    places = ", ".join("?" * 40)
    pages = [random.choices(range(1, last + 1), k=40) for _ in range(ROUNDS)]

    def page(numbers: list[int]) -> None:
        store._database.rows(f"SELECT * FROM person WHERE rowid IN ({places})", numbers)

    _measure(benchmark, page, pages)


@pytest.mark.benchmark(group="20 of 3,334 activities with 1,000,000 marks")
def test_activities(benchmark: BenchmarkFixture, store: Store, random: Random) -> None:
    last = max(1, store.activities.count(ActivityQuery()) - 20)
    offsets = [random.randrange(last) for _ in range(ROUNDS)]
    _measure(benchmark, lambda offset: store.activities.page(ActivityQuery(), offset, 20), offsets)


# Save


@pytest.mark.benchmark(group="save, durable")
def test_save(benchmark: BenchmarkFixture, store: Store) -> None:
    def save(number: int) -> None:
        facts = {
            "full_name": f"Yuliana Tefa {number}",
            "sex": "P",
            "nik": f"53710446079{number:05}",
        }
        store.log.append("data", [Insert("person", (), facts)], by=None)

    _measure(benchmark, save, range(100))


@pytest.mark.benchmark(group="save, durable")
def test_save_bare(benchmark: BenchmarkFixture, store: Store) -> None:
    """One commit of the same row, its places in lists and search, and its text, by plain SQL."""
    database = store._database
    with store.writing():
        database.run("CREATE TABLE IF NOT EXISTS bare_log (text TEXT)")

    def save(number: int) -> None:
        name, n = f"Yuliana Tefa {number}", 1_000_000 + number
        nik = f"53710446079{number:05}"
        with store.writing():
            database.run(
                "INSERT INTO person (id, full_name, sex, nik, _shown) VALUES (?, ?, 'P', ?, 1)",
                (f"bare {number}", name, nik),
            )
            database.run(
                "INSERT INTO person_index VALUES (?1, ?2, 1, ?3, ?3, '', '', 'P', '', 0)",
                (n, f"bare {number}", name),
            )
            database.run(
                "INSERT INTO person_search (rowid, name, sound, number) VALUES (?1, ?2, ?2, ?3)",
                (n, name, nik),
            )
            database.run("INSERT INTO bare_log VALUES (?)", (name * 10,))

    _measure(benchmark, save, range(100))
