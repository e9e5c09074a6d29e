"""A register in which an older program kept what it did not know, opened by one that does."""

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from lipas_desktop.domain.edits import Add, Insert, Set, Void
from lipas_desktop.domain.ledger import LEDGER, Ledger
from lipas_desktop.store.growing import DRAWN, grow, has_grown
from lipas_desktop.store.log import Log
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.conftest import KEY
from tests.unit.store.log_pcs import Pc

PERSON = LEDGER.tables["person"]
OLDER = Ledger(
    {
        name: table
        for name, table in LEDGER.tables.items()
        if name not in ("material", "attendance", "person")
    }
    | {
        "person": replace(
            PERSON,
            columns=tuple(c for c in PERSON.columns if c.name not in ("alias", "category")),
            policies={group: policy for group, policy in PERSON.policies.items() if group != 22},
        )
    }
)
"""Without a field of a group that it knows, without a whole group, without two tables."""


def _dump(store: Store) -> dict[str, list[Any]]:
    database = store._database
    return {name: database.rows(f'SELECT * FROM "{name}" ORDER BY id') for name in LEDGER.tables}


def _store(path: Path, clock: FixedClock, ledger: Ledger, *writers: Pc) -> Store:
    """A register that received all through a program of some ledger."""
    store = Store.create(path, KEY, clock=clock, random=Random(1).randbytes)
    random = Random(2).randbytes
    log = Log(store._database, ledger, clock, random, store.index.update)
    for writer in writers:
        log.receive("data", writer.entries())
    with store.writing():
        grow(store._database, ledger)
    return store


def _writers(tmp_path: Path) -> list[Pc]:
    """Two PCs of a newer program, that differ in one value."""
    one, two = (Pc(tmp_path / f"pc{seed}.db", seed) for seed in (1, 2))
    person = one.new(
        Insert("person", values={"full_name": "Maria Bria", "alias": "Mbak Sasando", "sex": "P"})
    )
    other = one.new(Insert("person", values={"full_name": "Yosef", "category": "KLIEN"}))
    course = one.new(Insert("activity", values={"title": "Tenun"}))
    held = one.new(Insert("session", (course,), {"date": "2021-10-27"}))
    for place in (3, 1, 2):
        one.save(Insert("material", (course,), {"place": place, "name": f"Materi {place}"}))
    one.save(Add("attendance", (person, held), {"mark": "H"}))
    two.log.receive("data", one.entries())
    one.save(Set("person", person, {"category": "KLIEN"}))
    two.save(Set("person", person, {"category": "ANAK"}))
    two.save(Add("attendance", (person, held), {"mark": "I"}))
    one.save(Add("attendance", (other, held), {"mark": "S"}))
    two.save(Void("person", other, "tercatat dua kali"))
    return [one, two]


def _open(path: Path, clock: FixedClock, tmp_path: Path) -> Store:
    return Store.open(
        path, KEY, clock=clock, random=Random(3).randbytes, backups=tmp_path / "backups"
    )


def test_what_an_older_program_kept_unknown_is_shown_and_found_by_a_newer_one(
    tmp_path: Path, clock: FixedClock
) -> None:
    writers = _writers(tmp_path)
    older = _store(tmp_path / "older.db", clock, OLDER, *writers)
    known = _store(tmp_path / "known.db", clock, LEDGER, *writers)
    assert _dump(older) != _dump(known)
    assert not older.people.ids(PeopleQuery(text="sasando"))
    state = older.log.state_hash("data")
    older.close()
    grown = _open(tmp_path / "older.db", clock, tmp_path)
    assert _dump(grown) == _dump(known)
    assert len(_dump(grown)["material"]) == 3
    assert any("category" in row.review for row in grown.rows.list("person"))
    assert grown.people.ids(PeopleQuery(text="sasando"))
    assert [row.text("name") for row in grown.rows.list("material")] == [
        row.text("name") for row in known.rows.list("material")
    ]
    assert grown.log.state_hash("data") == known.log.state_hash("data") == state
    assert not has_grown(grown._database, LEDGER)
    for store in (grown, known, *writers):
        store.close()


def test_drawing_a_register_again_that_lacks_nothing_changes_nothing(
    tmp_path: Path, clock: FixedClock
) -> None:
    writers = _writers(tmp_path)
    store = _store(tmp_path / "known.db", clock, LEDGER, *writers)
    before = _dump(store)
    with store.writing():
        store.plain.state.drop(DRAWN)
        assert grow(store._database, LEDGER).keys() >= {"person", "material", "attendance"}
    assert _dump(store) == before
    with store.writing():
        assert not grow(store._database, LEDGER)
    for one in (store, *writers):
        one.close()
