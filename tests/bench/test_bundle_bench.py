"""A day's work of 900 ops goes to three other computers: time, and bytes for each field change.

The day: 60 people by form, 80 corrections, two activities with 30 sessions and 80 enrolments, 648
marks of attendance. A field change is a value as the log holds it, so a mark of attendance is one;
whom and which session it is about is not counted. The bare counterpart packs and seals the same
lines and writes the file.
"""

import gzip
import json
import os
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pyrage
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.bundle.enrolment import make_cert
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain.edits import Add, Edit, Insert, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import haves, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from tests.bench.people import columns, invent

OTHERS, PEOPLE, CORRECTED, SESSIONS, MARKS = 3, 60, 80, 30, 648
TIME, BYTES = "Bundle of a day, 900 ops: export", "Bundle of a day: bytes a field change"


@pytest.fixture(scope="module")
def sent(house_10k: Session) -> list[pyrage.x25519.Recipient]:
    """Three other computers that hold everything so far; their recipients and our own."""
    own = house_10k.device.recipient
    recipients = [own]
    seed = house_10k.store.plain.secrets.get("house_root")
    assert seed is not None
    with house_10k.store.writing():
        for number in range(2, 2 + OTHERS):
            signer = Signer(bytes([number]) * 32)
            recipients.append(str(pyrage.x25519.Identity.generate().to_public()))
            document = make_cert(
                Signer(seed),
                house_10k.house_id,
                key=signer.public,
                age=recipients[-1],
                name=f"PC {number}",
                no=number,
                grants=["data"],
                at=house_10k.clock.now_ms(),
            )
            keep_trust(house_10k.store, house_10k.trust.take(document))
            have = house_10k.store.log.frontier("data")
            haves.keep_have(house_10k, signer.id, "data", have)
    return [pyrage.x25519.Recipient.from_str(one) for one in recipients]


class Day:
    """Does a day's work and counts its ops."""

    def __init__(self, session: Session) -> None:
        self._session, self._random = session, Random(31)
        self.ops = 0
        own = session.store.log.own("data")
        assert own is not None
        self.stream, self.start = own.stream, own.seq + 1

    def write(self, edits: Sequence[Edit]) -> list[RowId]:
        """Write one action."""
        self.ops += len(edits)
        return [row for row in self._session.append("data", edits).ids if row]

    def work(self) -> None:
        """Enter what stands on the day's papers."""
        random, today = self._random, self._session.clock.today()
        entered = [
            self.write([Insert("person", (), columns(random, person, today))])[0]
            for person in invent(random, PEOPLE)
        ]
        for _ in range(CORRECTED):
            number = f"0813{random.randrange(10**8):08}"
            who = random.choice(entered)
            self.write([Set("person", who, {"phone": number, "phone_text": number})])
        courses = [self._course(entered, number) for number in range(2)]
        self._attend(courses)

    def _course(self, people: list[RowId], number: int) -> tuple[list[RowId], list[RowId]]:
        facts = {"title": f"Tenun ikat {number}", "start_date": "2021-10-04", "kind": "PELATIHAN"}
        (course,) = self.write([Insert("activity", (), facts)])
        who = self._random.sample(people, 40)
        self.write([Add("enrolment", (one, course), {"source": "SARINGAN"}) for one in who])
        held = [
            Insert("session", (course,), {"date": f"2021-10-{4 + day:02}", "jp": 4})
            for day in range(SESSIONS // 2)
        ]
        return who, self.write(held)

    def _attend(self, courses: list[tuple[list[RowId], list[RowId]]]) -> None:
        """All present, session after session; then one exception at a time."""
        left = MARKS
        for who, sessions in courses:
            for session in sessions:
                there = who[: min(20, left)]
                self.write([Add("attendance", (one, session), {"mark": "H"}) for one in there])
                left -= len(there)
        for place in range(left):
            who, sessions = courses[place % 2]
            one, session = who[place % 20], sessions[place % len(sessions)]
            self.write([Add("attendance", (one, session), {"mark": "S"})])

    @property
    def lines(self) -> bytes:
        """Return the day as the log holds it."""
        own = self._session.store.log.own("data")
        assert own is not None
        return b"".join(self._session.store.log.entries(self.stream, self.start, own.seq))

    def changes(self) -> int:
        """Count the values that were written."""
        ops = [json.loads(line) for line in self.lines.splitlines() if line.startswith(b'["')]
        return sum(len(op[3]) // 2 for op in ops)


@pytest.fixture(scope="module")
def day(house_10k: Session, sent: list[pyrage.x25519.Recipient]) -> Day:
    made = Day(house_10k)
    made.work()
    assert made.ops == 900
    return made


@pytest.mark.benchmark(group="bundle of a day's work")
@pytest.mark.budget(TIME, "median", limit=0.200)
@pytest.mark.budget(BYTES, figure="bytes_a_change", unit="B", limit=10.5)
def test_export(
    benchmark: BenchmarkFixture, house_10k: Session, day: Day, measuring: bool, tmp_path: Path
) -> None:
    def export() -> sync.Exported:
        return sync.export(house_10k, tmp_path)[0]

    done = benchmark.pedantic(export, rounds=20 if measuring else 1)
    (file,) = done.files
    assert (file.changes, len(file.to)) == (900, OTHERS)
    benchmark.extra_info["bytes_a_change"] = file.size / day.changes()
    benchmark.extra_info["bytes_an_op"] = file.size / day.ops


@pytest.mark.benchmark(group="bundle of a day's work")
@pytest.mark.bare(TIME)
def test_export_bare(
    benchmark: BenchmarkFixture,
    day: Day,
    sent: list[pyrage.x25519.Recipient],
    measuring: bool,
    tmp_path: Path,
) -> None:
    lines = day.lines

    def pack() -> None:
        sealed = pyrage.encrypt(gzip.compress(lines, 9), sent)
        with (tmp_path / "bare.age").open("wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())

    benchmark.pedantic(pack, rounds=20 if measuring else 1)
