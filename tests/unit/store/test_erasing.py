"""Somebody erased for good: no page of the file holds them, the chain verifies, others stay."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.domain.edits import Add, Erase, Insert, Screens, Set
from lipas_desktop.domain.entries import parse_entry, split_raw
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.ops import EraseOp
from lipas_desktop.store.database import Database
from lipas_desktop.store.drafts import Draft, DraftKey
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.made import Made
from tests.unit.store.pages import clear_pages, holding

NAME, NIK, PHONE = "Burungkenari Tefa", "5371044607920003", "081234567890"
ANSWER = "Kolibrimas"
"""To a question of the house's own: it has no column, and is found by the search."""
WORDS = (
    NAME, NAME.split()[0], NAME.lower(), NAME.lower().split()[0], NIK, PHONE, "Kasus-77/2021",
    ANSWER, ANSWER.lower(),
)  # fmt: skip
OTHER = "Markus Bria"


class House:
    """Two people with all that can hang on them."""

    def __init__(self, store: Store) -> None:
        self.store, self.made = store, Made(store)
        store.log.open_stream("audit", "A" * 22, "A" * 21 + "Q")  # type: ignore[arg-type]
        self.activity = self.made.activity("Tenun ikat")
        self.meeting = self.made.session(self.activity, "2021-10-28")
        self.person = self._person(NAME, NIK, PHONE)
        self.other = self._person(OTHER, "5371044607920004", "081234567891")

    def _person(self, name: str, nik: str, phone: str) -> RowId:
        made = self.made
        person = made.person("Salah Tulis", sex="P", nik=nik)
        made.set("person", person, full_name=name, note=f"{name} " * 400)
        made.set("person", person, phone=phone, phone_text=phone)
        made.set("person", person, own_mother_text=ANSWER if name == NAME else "Agnes")
        made.enrol(self.activity, person)
        made.attend(self.meeting, {person: "H"})
        made.certificate(person, self.activity, number="0001", snapshot=f'{{"name":"{name}"}}')
        decree = "Kasus-77/2021" if name == NAME else "Kasus-78/2021"
        made.write(Insert("legal_status", (person,), {"decree_no": decree}))
        with self.store.writing():
            key = DraftKey("person", person, "peserta", "A" * 22)
            self.store.plain.drafts.put(Draft(key, {"note": name}, Screens({}), 0))
            listed = {"rows": [{"full_name": name, "nik": nik}], "pinned": {}}
            key = DraftKey("person", "", "daftar-cepat", f"{len(name):022}")
            self.store.plain.drafts.put(Draft(key, listed, Screens({}), 0))  # type: ignore[arg-type]
        return person

    def batch(self, name: str, *people: RowId) -> RowId:
        batch = self.made.write(Insert("import_batch", (), {"file_name": f"{name}.xlsx"}))[0]
        for person in people:
            self.made.set("person", person, import_id=batch)
        with self.store.writing():
            self.store.plain.files.put(f"{name}.xlsx", name.encode() * 2000, 0, batch)
        return batch

    def erase(self, *rows: RowId) -> None:
        self.store.log.append("data", [Erase(rows or (self.person,), "PERMINTAAN")], by=None)
        assert self.store.cleanse()

    def verified(self, kind: StreamKind) -> int:
        """Read every chain of a kind from its first entry; return how many ops are gone."""
        gone = 0
        for head in self.store.log.frontier(kind):
            prev = NO_ENTRY
            for raw in self.store.log.entries(head.stream, 1, head.seq):
                entry = parse_entry(split_raw(raw), prev)
                prev = entry.hash
                gone += entry.nonces.count(None)
            assert prev == head.hash
        return gone


@pytest.fixture
def house(store: Store) -> House:
    return House(store)


def test_before_the_erasure_the_pages_hold_all_of_it(house: House, path: Path, key: bytes) -> None:
    assert holding(clear_pages(path, key), *WORDS) == set(WORDS)


def test_after_the_erasure_no_page_holds_any_of_it(house: House, path: Path, key: bytes) -> None:
    for number in range(30):
        house.made.person(f"Orang {number}", note="x" * 500)
    house.batch(NAME, house.person)
    batch = house.store.rows.list("import_batch")[0].id
    house.erase(house.person, batch)
    pages = clear_pages(path, key)
    assert holding(pages, *WORDS) == set()
    assert holding(pages, OTHER, "5371044607920004", "081234567891") != set()
    house.store.check()


def test_the_chains_verify_from_their_first_entry(house: House) -> None:
    hashes = {kind: house.store.log.frontier(kind) for kind in ("data", "restricted")}
    house.erase()
    assert house.verified("data") == 7
    assert house.verified("restricted") == 1
    (head,), (now,) = hashes["data"], house.store.log.frontier("data")
    assert house.store.log.position(head.stream, head.seq) == head
    assert now.seq == head.seq + 1
    assert house.store.log.frontier("restricted") == hashes["restricted"]


def test_whoever_was_not_erased_is_all_there(house: House) -> None:
    def all_of(person: RowId) -> list[object]:
        row = house.store.rows.get("person", person)
        assert row is not None
        kinds = ("enrolment", "attendance", "certificate", "legal_status")
        about = [house.store.rows.list(kind, key=person) for kind in kinds]
        return [row, *about, house.store.log.history("person", person)]

    before = all_of(house.other)
    house.erase()
    assert all_of(house.other) == before
    assert house.store.people.ids(_everybody()) == [house.other]
    assert [draft.answers for draft in house.store.plain.drafts.list("A" * 22)] == [  # type: ignore[arg-type]
        {"note": OTHER}
    ]


def _everybody() -> object:
    from lipas_desktop.store.queries.people import PeopleQuery

    return PeopleQuery()


def test_the_entry_names_what_is_keyed_to_the_person_and_no_word_of_them(house: House) -> None:
    house.erase()
    (head,) = house.store.log.frontier("data")
    raw = next(house.store.log.entries(head.stream, head.seq, head.seq))
    entry = parse_entry(split_raw(raw), NO_ENTRY)
    orders = [op for op in entry.ops if isinstance(op, EraseOp)]
    assert [(op.order, len(op.rows)) for op in orders] == [("PERMINTAAN", 1), ("ikut", 4)]
    assert not any(word.encode() in raw for word in WORDS)


def test_a_workbook_that_brought_others_too_stays(house: House) -> None:
    house.batch("Daftar", house.person, house.other)
    house.batch("Sendiri", house.person)
    alone = house.store.plain.files.list()[0]
    house.erase(house.person, RowId(alone.import_id or ""))
    assert [kept.name for kept in house.store.plain.files.list()] == ["Daftar.xlsx"]


def test_nothing_more_is_written_about_somebody_erased(house: House) -> None:
    house.erase()
    for edit in (
        Set("person", house.person, {"full_name": NAME}),
        Add("enrolment", (house.person, house.activity)),
        Insert("certificate", (house.person, house.activity), {"number": "2"}),
    ):
        with pytest.raises(InputError, match=r"log\.erased"):
            house.store.log.append("data", [edit], by=None)


def test_an_erasure_cut_before_the_file_was_cleansed_is_ended_at_the_next_opening(
    house: House, path: Path, key: bytes, clock: FixedClock
) -> None:
    house.store.log.append("data", [Erase((house.person,), "PERMINTAAN")], by=None)
    house.store.close()
    again = Store.open(
        path, key, clock=clock, random=Random(2).randbytes, backups=path.parent / "backups"
    )
    assert holding(clear_pages(path, key), *WORDS) == set()
    again.close()


def test_what_somebody_still_reads_from_is_cleansed_later(
    house: House, path: Path, key: bytes
) -> None:
    reader = Database(path, key)
    reading = reader.each("SELECT * FROM log")
    next(reading)
    house.store._database._take_pen().execute("PRAGMA busy_timeout = 50")
    house.store.log.append("data", [Erase((house.person,), "PERMINTAAN")], by=None)
    assert not house.store.cleanse()
    assert holding(clear_pages(path, key), NAME) == {NAME}
    reading.close()  # type: ignore[attr-defined]
    reader.close_all()
    assert house.store.cleanse()
    assert holding(clear_pages(path, key), *WORDS) == set()


def test_an_erasure_on_a_full_disk_is_done_and_cleansed_later(
    house: House, path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.store.log.append("data", [Erase((house.person,), "PERMINTAAN")], by=None)

    def full() -> bool:
        raise WorldError("store.disk_full")

    with monkeypatch.context() as disk:
        disk.setattr(house.store._database, "rebuild", full)
        assert not house.store.cleanse()
    assert house.store.rows.get("person", house.person) is None
    assert house.store.cleanse()
    assert holding(clear_pages(path, key), *WORDS) == set()


def test_an_erasure_that_fails_half_way_changes_nothing(house: House) -> None:
    def broken() -> Iterator[None]:
        with house.store.writing():
            house.store.log.append("data", [Erase((house.person,), "PERMINTAAN")], by=None)
            raise RuntimeError
        yield

    before = house.store.log.state_hash("data")
    with pytest.raises(RuntimeError):
        next(broken())
    assert house.store.log.state_hash("data") == before
    assert house.verified("data") == 0
    assert house.store.rows.get("person", house.person) is not None
