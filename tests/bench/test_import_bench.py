"""10,000 messy rows of a workbook come into a register of 10,000 people.

A fifth of the rows are people of the register. The bare counterpart of reading is the workbook's
parser alone; of taking, the same rows into one plain encrypted table in one transaction.
"""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import perf_counter

import pytest
import python_calamine
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.services import imports
from lipas_desktop.services.session import Session
from tests.bench import registers
from tests.bench.people import invent, packaging
from tests.bench.registers import Register

ROWS, SHARED, ROUNDS = 10_000, 2_000, 3
FIRST, ALL = "Excel, 10,000 rows: first page", "Excel, 10,000 rows: all checked"
TAKE = "Excel, 10,000 rows: taken"


@pytest.fixture(scope="module")
def workbook(measuring: bool, tmp_path_factory: pytest.TempPathFactory) -> Path:
    known = invent(Random(registers.SEED), 10_000)[:SHARED]
    people = [*known, *invent(Random(23), ROWS - SHARED)]
    Random(1).shuffle(people)
    messy = packaging("messy_workbooks")
    made = messy.participants(11, headings=0, people=people if measuring else people[:60])
    path = tmp_path_factory.mktemp("workbook") / "peserta.xlsx"
    path.write_bytes(made.data)
    return path


def rounds(measuring: bool) -> int:
    return ROUNDS if measuring else 1


@pytest.mark.benchmark(group="workbook of 10,000 rows: preview")
@pytest.mark.budget(ALL, "median", limit=8)
@pytest.mark.budget(FIRST, figure="first_page_ms", unit="ms", limit=1000)
def test_preview(
    benchmark: BenchmarkFixture, house_10k: Session, workbook: Path, measuring: bool
) -> None:
    first: list[float] = []

    def preview() -> imports.PeoplePreview:
        pages: list[float] = []
        start = perf_counter()

        def show(page: Sequence[imports.PreviewRow]) -> None:
            pages.append(perf_counter() - start)

        read = imports.preview_people(house_10k, workbook, show=show)
        first.append(pages[0])
        return read

    read = benchmark.pedantic(preview, rounds=rounds(measuring))
    assert {row.fate_name for row in read.rows} >= {"new", "duplicate"}
    benchmark.extra_info["first_page_ms"] = max(first) * 1000


@pytest.mark.benchmark(group="workbook of 10,000 rows: preview")
@pytest.mark.bare(ALL)
def test_preview_bare(benchmark: BenchmarkFixture, workbook: Path, measuring: bool) -> None:
    def read() -> list[list[object]]:
        with python_calamine.load_workbook(str(workbook)) as book:
            return book.get_sheet_by_index(0).to_python(skip_empty_area=False)  # type: ignore[return-value]

    found = benchmark.pedantic(read, rounds=rounds(measuring))
    assert len(found) > (ROWS if measuring else 60)


@pytest.mark.benchmark(group="workbook of 10,000 rows: taken")
@pytest.mark.budget(TAKE, "median")
def test_take(
    benchmark: BenchmarkFixture,
    people_10k: Register,
    workbook: Path,
    measuring: bool,
    tmp_path: Path,
) -> None:
    opened: list[Session] = []

    def fresh() -> tuple[tuple[Session, imports.PeoplePreview], dict[str, object]]:
        if opened:
            opened.pop().close()
        session = people_10k.copy(tmp_path / f"house {benchmark.extra_info.get('round', 0)}").open()
        benchmark.extra_info["round"] = benchmark.extra_info.get("round", 0) + 1
        opened.append(session)
        return (session, imports.preview_people(session, workbook)), {}

    taken, _ = benchmark.pedantic(imports.take_people, setup=fresh, rounds=rounds(measuring))
    opened.pop().close()
    assert taken.taken > (6_000 if measuring else 20)


@pytest.mark.benchmark(group="workbook of 10,000 rows: taken")
@pytest.mark.bare(TAKE)
def test_take_bare(
    benchmark: BenchmarkFixture, house_10k: Session, workbook: Path, measuring: bool
) -> None:
    preview = imports.preview_people(house_10k, workbook)
    rows = [tuple(map(str, row.values.values())) for row in preview.rows if row.values]
    width = max(map(len, rows))
    padded = [row + ("",) * (width - len(row)) for row in rows]
    database = house_10k.store._database
    columns, holes = ", ".join(f"c{n}" for n in range(width)), ", ".join("?" * width)
    with database.writing():
        database.run(f"CREATE TABLE bare_taken ({columns})")

    def take() -> None:
        with database.writing():
            database.run_many(f"INSERT INTO bare_taken VALUES ({holes})", padded)

    benchmark.pedantic(take, rounds=rounds(measuring))
