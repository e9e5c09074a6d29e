"""Erasures among random work of three PCs that meet now and then: nothing of it is left anywhere.

Seeds are fixed. Held to: no log holds a word about anybody erased, all chains verify from their
first entry, whoever knows the same is in the same state, and nobody else lost anything.
"""

from pathlib import Path
from random import Random

from lipas_desktop.domain.edits import Add, Edit, Erase, Insert, Set
from lipas_desktop.domain.ids import RowId
from tests.unit.store.log_pcs import Pc

SEEDS = {"ci": 8, "long": 1_000}
STEPS = 60


class Run:
    """One seed: three PCs, and what was written of whom."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = Random(seed)
        kinds = ("data", "restricted")
        self.pcs = [Pc(folder / f"{seed}-{n}.db", 100 * seed + n, kinds) for n in range(3)]  # type: ignore[arg-type]
        self.written: dict[RowId, int] = {}
        self.erased: set[RowId] = set()

    def step(self) -> None:
        pc, roll = self.random.choice(self.pcs), self.random.random()
        if roll < 0.2 or not self._people(pc):
            number = len(self.written)
            self.written[pc.new(Insert("person", values={"full_name": self._word(number)}))] = (
                number
            )
        elif roll < 0.6:
            self._work(pc, self.random.choice(self._people(pc)))
        elif roll < 0.68:
            person = self.random.choice(self._people(pc))
            pc.save(Erase([person], "PERMINTAAN"))
            self.erased.add(person)
        else:
            self._meet(pc, self.random.choice(self.pcs))

    def _work(self, pc: Pc, person: RowId) -> None:
        word = self._word(self.written[person])
        about: list[Edit] = [
            Set("person", person, {"note": word}),
            Add("enrolment", (person, person), {"note": word}),
            Insert("certificate", (person, person), {"snapshot": word}),
        ]
        certificates = pc.database.rows("SELECT id FROM certificate WHERE key1 = ?", (person,))
        about += [Set("certificate", row, {"status_reason": word}) for (row,) in certificates]
        pc.save(self.random.choice(about))
        if self.random.random() < 0.3:
            pc.save(Insert("legal_status", (person,), {"officer": word}), kind="restricted")

    def _meet(self, one: Pc, other: Pc) -> None:
        kind = self.random.choice(("data", "data", "restricted"))
        entries = other.entries(kind)  # type: ignore[arg-type]
        if self.random.random() < 0.3:
            self.random.shuffle(entries)
        one.log.receive(kind, entries)  # type: ignore[arg-type]

    def end(self) -> None:
        for _ in range(3):
            for one in self.pcs:
                for other in self.pcs:
                    for kind in ("data", "restricted"):
                        one.log.receive(kind, other.entries(kind))  # type: ignore[arg-type]

    def check(self, *pcs: Pc) -> None:
        for pc in pcs:
            held = b"".join(
                bytes(raw)
                for table in ("log", "waiting")
                for (raw,) in pc.database.rows(f"SELECT raw FROM {table}")
            )
            left = [row for row in self.erased if self._word(self.written[row]).encode() in held]
            assert left == []
            assert set(self._people(pc)) == self.written.keys() - self.erased
            assert pc.database.value("SELECT count(*) FROM dead_op") == 0
            assert pc.log.waiting("data") == pc.log.waiting("restricted") == 0
        for kind in ("data", "restricted"):
            assert len({pc.log.state_hash(kind) for pc in pcs}) == 1  # type: ignore[arg-type]

    @staticmethod
    def _people(pc: Pc) -> list[RowId]:
        return [row for (row,) in pc.database.rows("SELECT id FROM person ORDER BY id")]

    @staticmethod
    def _word(number: int) -> str:
        return f"Orang-{number}."


def test_nothing_is_left_of_anybody_erased(tmp_path: Path, effort: str) -> None:
    erased = 0
    for seed in range(SEEDS[effort]):
        run = Run(tmp_path, seed)
        for _ in range(STEPS):
            run.step()
        run.end()
        late = Pc(tmp_path / f"{seed}-late.db", 100 * seed + 9, ())
        for kind in ("data", "restricted"):
            late.take(run.pcs[seed % 3], kind)  # type: ignore[arg-type]
        run.check(*run.pcs, late)
        erased += len(run.erased)
        for pc in (*run.pcs, late):
            pc.close()
    assert erased > SEEDS[effort]
