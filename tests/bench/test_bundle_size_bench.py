"""What a day's bundle weighs beside other ways to write the same edits down, sealed alike.

Beside an SQLite session changeset, packed by gzip as the bundle is: one session, so that only the
last value of each cell is in it, without who, when or what was seen. And beside a CSV line for each
field change, with its time, row and field, packed by gzip.
"""

import csv
import gzip
import io
from pathlib import Path

import apsw
import pyrage
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.merge import row_ops
from lipas_desktop.domain.ops import AddOp, InsOp, SetOp
from lipas_desktop.services import sync
from lipas_desktop.services.session import Session
from tests.bench.test_bundle_bench import Day, day, sent  # noqa: F401

CHANGESET, CSV = "Bundle of a day | session changeset", "Bundle of a day | CSV"


@pytest.fixture(scope="module")
def entries(house_10k: Session, day: Day) -> list[Entry]:  # noqa: F811
    own = house_10k.store.log.own("data")
    assert own is not None
    raws = house_10k.store.log.entries(day.stream, day.start, own.seq)
    return [parse_entry(split_raw(raw), NO_ENTRY) for raw in raws]


def changeset(entries: list[Entry]) -> bytes:
    """Make the edits in tables of the same columns while a session listens."""
    database = apsw.Connection(":memory:")
    for table in LEDGER.tables.values():
        names = [f"key{number + 1}" for number in range(len(table.keys))]
        columns = ", ".join(f'"{name}"' for name in [*names, *(c.number for c in table.columns)])
        database.execute(f'CREATE TABLE "{table.number}" (id PRIMARY KEY, {columns})')
    session = apsw.Session(database, "main")
    session.attach()
    for entry in entries:
        for _, row, op in row_ops(entry):
            if isinstance(op, (InsOp, AddOp)):
                database.execute(f'INSERT OR IGNORE INTO "{op.table}" (id) VALUES (?)', (row,))
                for number, key in enumerate(op.keys, start=1):
                    database.execute(
                        f'UPDATE "{op.table}" SET key{number} = ? WHERE id = ?', (key, row)
                    )
            if isinstance(op, (InsOp, AddOp, SetOp)):
                for field, value in op.fields.items():
                    database.execute(
                        f'UPDATE "{op.table}" SET "{field}" = ? WHERE id = ?', (value, row)
                    )
    return bytes(session.changeset())


def table(entries: list[Entry]) -> bytes:
    """Write a line for each value."""
    text = io.StringIO()
    lines = csv.writer(text)
    for entry in entries:
        for _, row, op in row_ops(entry):
            if isinstance(op, (InsOp, AddOp, SetOp)):
                keys = [] if isinstance(op, SetOp) else op.keys
                for field, value in op.fields.items():
                    lines.writerow([entry.header.at, op.table, row, *keys, field, value])
    return text.getvalue().encode()


def sealed_size(data: bytes, to: list[pyrage.x25519.Recipient]) -> int:
    return len(pyrage.encrypt(gzip.compress(data, 9), to))


@pytest.mark.benchmark(group="bytes of a day's work")
@pytest.mark.budget(CHANGESET, figure="bytes_a_change", unit="B", ratio=1)
@pytest.mark.budget(CSV, figure="bytes_a_change", unit="B", ratio=1)
def test_bundle(benchmark: BenchmarkFixture, house_10k: Session, day: Day, tmp_path: Path) -> None:  # noqa: F811
    done = benchmark.pedantic(lambda: sync.export(house_10k, tmp_path)[0], rounds=1)
    benchmark.extra_info["bytes_a_change"] = done.files[0].size / day.changes()


@pytest.mark.benchmark(group="bytes of a day's work")
@pytest.mark.bare(CHANGESET)
def test_changeset(
    benchmark: BenchmarkFixture,
    day: Day,  # noqa: F811
    entries: list[Entry],
    sent: list[pyrage.x25519.Recipient],  # noqa: F811
) -> None:
    data = benchmark.pedantic(lambda: changeset(entries), rounds=1)
    benchmark.extra_info["bytes_a_change"] = sealed_size(data, sent) / day.changes()


@pytest.mark.benchmark(group="bytes of a day's work")
@pytest.mark.bare(CSV)
def test_csv(
    benchmark: BenchmarkFixture,
    day: Day,  # noqa: F811
    entries: list[Entry],
    sent: list[pyrage.x25519.Recipient],  # noqa: F811
) -> None:
    data = benchmark.pedantic(lambda: table(entries), rounds=1)
    benchmark.extra_info["bytes_a_change"] = sealed_size(data, sent) / day.changes()
