"""A participant's form is saved, durable: beside one bare commit, and beside the same by plain SQL.

The bare commit puts the same bytes, the person's row and the log's line, into two tables without
any index. By plain SQL the same rows go into the same tables, indexes and search index: what is
between that and ours is what our own work costs, the rest is what the register holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.services import records
from lipas_desktop.services.open_form import Answered
from lipas_desktop.services.session import Session
from lipas_desktop.store.database import Record
from lipas_desktop.store.queries.words import person_words
from tests.bench.measure import each
from tests.bench.people import columns, invent

ROUNDS, WARM_UP = 400, 20
BARE, PLAIN = "Save a form | one bare commit", "Save a form | the same rows by plain SQL"


@pytest.fixture(scope="module")
def forms(house_10k: Session, measuring: bool) -> list[Answered]:
    """Forms filled in, not saved yet."""
    random, today = Random(11), house_10k.clock.today()
    people = invent(random, ROUNDS + WARM_UP if measuring else 3)
    answers = [columns(random, person, today) for person in people]
    return [records.open_form(house_10k, "person", defaults=one).answered() for one in answers]


@pytest.mark.benchmark(group="save a form, durable")
@pytest.mark.budget(BARE, "p95", ratio=3, limit=0.020)
@pytest.mark.budget(PLAIN, "p95", ratio=3, limit=0.020)
def test_save(benchmark: BenchmarkFixture, house_10k: Session, forms: list[Answered]) -> None:
    def save(form: Answered) -> None:
        records.save(house_10k, form)

    warm_up = WARM_UP if len(forms) > WARM_UP else 1
    each(benchmark, save, forms[warm_up:], forms[:warm_up])


@dataclass
class Saved:
    """What the last save wrote."""

    person: Record
    index: Record
    search: Record
    log: Record
    marks: Sequence[Record]


@pytest.fixture(scope="module")
def saved(house_10k: Session, forms: list[Answered]) -> Saved:
    done, _ = records.save(house_10k, forms[0])
    database = house_10k.store._database

    def one(condition: str, *values: object) -> Record:
        (found,) = database.rows(f"SELECT * FROM {condition}", values)
        return found  # type: ignore[no-any-return]

    row = house_10k.store.rows.get("person", done.id)
    assert row is not None
    words = person_words(row)
    return Saved(
        person=one("person WHERE id = ?", done.id),
        index=one("person_index WHERE id = ?", done.id),
        search=(words.name, words.sound, words.number),
        log=one("log ORDER BY place DESC LIMIT 1"),
        marks=database.rows("SELECT * FROM mark WHERE row = ?", (done.id,)),
    )


@pytest.fixture
def numbers(measuring: bool) -> range:
    return range(ROUNDS if measuring else 3)


@pytest.mark.benchmark(group="save a form, durable")
@pytest.mark.bare(BARE)
def test_bare_commit(
    benchmark: BenchmarkFixture, house_10k: Session, saved: Saved, numbers: range
) -> None:
    database = house_10k.store._database
    row = f"INSERT INTO bare_row VALUES ({_holes(saved.person)})"
    with database.writing():
        database.run("CREATE TABLE bare_row AS SELECT * FROM person WHERE 0")
        database.run("CREATE TABLE bare_log (place INTEGER PRIMARY KEY, raw BLOB)")

    def commit(number: int) -> None:
        with database.writing():
            database.run(row, saved.person)
            database.run("INSERT INTO bare_log VALUES (?, ?)", (number, saved.log[-1]))

    each(benchmark, commit, numbers)


@pytest.mark.benchmark(group="save a form, durable")
@pytest.mark.bare(PLAIN)
def test_plain_sql(
    benchmark: BenchmarkFixture, house_10k: Session, saved: Saved, numbers: range
) -> None:
    database, random = house_10k.store._database, Random(3)
    first, branch = saved.index[0] + 1, 1 << 50

    def commit(number: int) -> None:
        row, n = f"bare {random.randbytes(9).hex()}", first + number
        nik = f"{random.randrange(10**16):016}"
        person = [row, *saved.person[1:4], nik, *saved.person[5:]]
        log = [branch + number, row, *saved.log[2:]]
        with database.writing():
            database.run(f"INSERT INTO log VALUES ({_holes(log)})", log)
            database.run(f"INSERT INTO person VALUES ({_holes(person)})", person)
            for mark in saved.marks:
                database.run(f"INSERT INTO mark VALUES ({_holes(mark)})", (row, *mark[1:]))
            index = [n, row, *saved.index[2:]]
            database.run(f"INSERT INTO person_index VALUES ({_holes(index)})", index)
            database.run(
                "INSERT INTO person_words (rowid, name, sound, number) VALUES (?, ?, ?, ?)",
                (n, *saved.search[:2], f"{saved.search[2]} {nik}"),
            )

    each(benchmark, commit, numbers)


def _holes(record: Sequence[object]) -> str:
    return ", ".join("?" * len(record))
