"""Hapus permanen: who may, what forbids it, what goes; other computers, copies, the ledger."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.bundle.contents import read_erased
from lipas_desktop.bundle.documents import Document, parse_file, sign_document
from lipas_desktop.bundle.enrolment import make_cert, next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Add, Erase, Insert, Set
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.services import backup, erasing, joining, opening, receiving, sync
from lipas_desktop.services.document_files import write_document
from lipas_desktop.services.erase_ledger import FOLDER
from lipas_desktop.services.erasing import Second, erase_person
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys.backup_reader import read_header
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.zones import WITA
from tests.unit.services.conftest import CHEAP, PASSWORD, places_in
from tests.unit.store.pages import clear_pages, holding

Join = Callable[..., Session]
NAME, NIK = "Yuliana Tefa", "5371044607920003"
OTHER = "Markus Bria"


def add(session: Session, name: str, nik: str = "") -> RowId:
    values = {"full_name": name, "sex": "P", "nik": nik or None}
    row = session.append("data", [Insert("person", (), values)]).ids[0]
    assert row is not None
    return row


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def pages(session: Session) -> list[bytes]:
    key = sub_key(session.register_key, "database", session.register)
    return clear_pages(session.places.database, key)


@pytest.fixture
def person(house: Session) -> RowId:
    """Somebody with a course, a session attended, a certificate; and somebody else."""
    person, other = add(house, NAME, NIK), add(house, OTHER)
    activity, *_ = house.append("data", [Insert("activity", (), {"title": "Tenun"})]).ids
    assert activity is not None
    meeting, *_ = house.append("data", [Insert("session", (activity,), {"date": "2021-10-28"})]).ids
    assert meeting is not None
    for one in (person, other):
        house.append(
            "data",
            [
                Add("enrolment", (one, activity)),
                Add("attendance", (one, meeting), {"mark": "H"}),
                Insert("certificate", (one, activity), {"snapshot": "x", "number": "1"}),
            ],
        )
    house.audit("CETAK", "certificate", 1, f"Sertifikat {NAME}.pdf")
    return person


def reopened(session: Session, common: Path) -> Session:
    session.close()
    return opening.open_register(
        session.places, PASSWORD, random=os.urandom, floor=CHEAP, common=common
    )


# Who may, and when


def test_what_will_go_is_said_before(house: Session, person: RowId, tmp_path: Path) -> None:
    backup.write(house, tmp_path, called="Stik 1")
    plan = erasing.plan(house, person)
    assert (plan.name, plan.enrolments, plan.marks, plan.certificates) == (NAME, 1, 1, 1)
    assert [copy.peer for copy in plan.copies] == ["Stik 1"]
    assert not plan.on_hold


def test_an_erasure_leaves_the_other_person_and_no_byte_of_this_one(
    house: Session, person: RowId
) -> None:
    assert holding(pages(house), NAME, NIK) == {NAME, NIK}
    done, changes = erase_person(house, person, "PERMINTAAN")
    assert done.clean
    assert done.rows == 5
    assert ("person", person) in changes.rows
    assert holding(pages(house), NAME, NIK, OTHER) == {OTHER}
    assert names(house) == {OTHER}
    assert len(house.store.rows.list("certificate")) == 1
    with pytest.raises(InputError, match=r"record\.unknown"):
        erase_person(house, person, "PERMINTAAN")


def test_only_the_head_may_erase(house: Session, person: RowId) -> None:
    account = house.append("data", [Insert("account", (), {"name": "Yosef", "role": "PETUGAS"})])
    house.account_id = account.ids[0]
    assert not erasing.may_erase(house)
    for act in (
        lambda: erase_person(house, person, "PERMINTAAN"),
        lambda: erasing.hold(house, person, on=True),
    ):
        with pytest.raises(InputError, match=r"erase\.not_allowed"):
            act()
    assert NAME in names(house)


def test_a_free_reason_is_refused_since_it_could_name_somebody(
    house: Session, person: RowId
) -> None:
    with pytest.raises(InputError, match=r"erase\.reason"):
        erase_person(house, person, f"{NAME} meminta")


def test_a_house_may_ask_for_a_second_persons_password(
    house: Session, join: Join, person: RowId
) -> None:
    erasing.set_who_may(house, second=True)
    assert erasing.needs_second(join(house))
    row = house.append("data", [Insert("account", (), {"name": "Yosef", "role": "PETUGAS"})]).ids[0]
    assert row is not None
    assert erasing.seconds(house) == []
    joining.choose_account(house, row, "lontar sasando kupang", cost=CHEAP)
    own = house.store.rows.list("account")[0].id
    house.account_id = own
    assert [one.id for one in erasing.seconds(house)] == [row]
    attempts: list[tuple[Second | None, str]] = [
        (None, r"erase\.second_missing"),
        (Second(own, PASSWORD), r"erase\.second_missing"),
        (Second(row, PASSWORD), r"erase\.second_wrong"),
    ]
    for second, code in attempts:
        with pytest.raises(InputError, match=code):
            erase_person(house, person, "PERMINTAAN", second=second, floor=CHEAP)
    second = Second(row, "lontar sasando kupang")
    erase_person(house, person, "PERMINTAAN", second=second, floor=CHEAP)
    assert names(house) == {OTHER}


def test_somebody_on_hold_for_a_case_is_not_erased_until_the_hold_ends(
    house: Session, person: RowId
) -> None:
    erasing.hold(house, person, on=True)
    assert erasing.plan(house, person).on_hold
    with pytest.raises(InputError, match=r"erase\.on_hold"):
        erase_person(house, person, "PERMINTAAN")
    erasing.hold(house, person, on=False)
    erase_person(house, person, "PERMINTAAN")
    assert names(house) == {OTHER}


def test_a_hold_that_stands_beside_its_end_still_holds(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    erasing.hold(house, person, on=True)
    second = join(house)
    erasing.hold(house, person, on=False)
    second.append("data", [Set("person", person, {"legal_hold": True, "legal_hold_on": "2021"})])
    carry(second, house, tmp_path / "s")
    assert erasing.is_on_hold(house, person)


# Other computers


def carry(from_: Session, to: Session, stick: Path) -> receiving.Received:
    stick.mkdir(parents=True, exist_ok=True)
    sync.export(from_, stick)
    return receiving.receive(to, [stick])[0]


def test_an_erasure_reaches_the_other_computers_by_stick(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    second = join(house)
    second.append("data", [Set("person", person, {"full_name": NAME, "street": "Jalan Lontar"})])
    erase_person(house, person, "PERMINTAAN")
    back = carry(second, house, tmp_path / "1")
    assert (back.dropped, back.late_holds) == (1, 0)
    assert holding(pages(house), NAME, NIK, "Jalan Lontar") == set()
    there = carry(house, second, tmp_path / "2")
    assert there.erased >= 5
    assert names(second) == {OTHER}
    assert holding(pages(second), NAME, NIK, "Jalan Lontar", OTHER) == {OTHER}
    carry(second, house, tmp_path / "3")
    third = join(house, "pc3")
    carry(second, third, tmp_path / "4")
    hashes = {one.store.log.state_hash("data") for one in (house, second, third)}
    assert len(hashes) == 1
    assert third.store.log.waiting("data") == 0
    assert names(third) == {OTHER}
    assert holding(pages(third), NAME, NIK) == set()
    for session in (house, second, third):
        assert ledger_rows(session) == {row for row, _ in session.store.log.erased()}


def test_what_the_other_computer_knew_of_them_is_erased_there_and_here(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    second = join(house)
    activity = second.store.rows.list("activity")[0].id
    second.append("data", [Insert("certificate", (person, activity), {"snapshot": NAME})])
    erasing.hold(second, person, on=True)
    erase_person(house, person, "PERMINTAAN")
    there = carry(house, second, tmp_path / "1")
    assert there.dropped == 0
    assert holding(pages(second), NAME, NIK) == set()
    back = carry(second, house, tmp_path / "2")
    assert back.waiting == 0
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_a_hold_that_crosses_the_erasure_is_reported(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    second = join(house)
    erasing.hold(second, person, on=True)
    erase_person(house, person, "PERMINTAAN")
    assert carry(second, house, tmp_path / "1").late_holds == 1


# Copies and the ledger


def ledger_rows(session: Session) -> set[RowId]:
    folder = session.places.live / FOLDER
    parts = [parse_file(path.read_bytes()) for path in folder.glob("*_erased_*.txt")]
    return {row for part in parts for row, _ in read_erased(part).rows}


def restored(
    house: Session, path: Path, places: Places, sessions: list[Session], later: int = 0
) -> Session:
    again = backup.restore(
        places,
        path,
        PASSWORD,
        replaces=places.live.exists(),
        clock=FixedClock(house.clock.now_ms() + later, WITA),
        random=os.urandom,
        floor=CHEAP,
    )
    sessions.append(again)
    return again


def test_the_ledger_stands_outside_the_database_and_is_named_in_copies(
    house: Session, person: RowId, tmp_path: Path
) -> None:
    before, _ = backup.write(house, tmp_path)
    erase_person(house, person, "PERMINTAAN")
    after, _ = backup.write(house, tmp_path)
    assert len(ledger_rows(house)) >= 5
    assert read_header(before.path).facts.erased == 0
    assert read_header(after.path).facts.erased == 1
    assert b"Tefa" not in b"".join(
        path.read_bytes() for path in (house.places.live / FOLDER).iterdir()
    )


def test_several_erasures_fill_up_one_part(house: Session) -> None:
    for number in range(3):
        erase_person(house, add(house, f"Orang {number}"), "PERMINTAAN")
    assert len(list((house.places.live / FOLDER).glob("*_erased_*.txt"))) == 1
    assert len(ledger_rows(house)) == 3


def test_a_part_holds_700_rows(house: Session) -> None:
    edits = [Insert("person", (), {"full_name": f"Orang {number}"}) for number in range(1_500)]
    rows = [row for row in house.append("data", edits).ids if row]
    house.append("data", [Erase(rows, "PERMINTAAN")])
    assert house.ledger.keep(house.store) == 3
    assert ledger_rows(house) == set(rows)
    assert [len(part.erased.rows) for part in house.ledger.parts(house.trust)] == [700, 700, 100]


def test_an_older_copy_restored_here_shows_nobody_erased(
    house: Session, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    (folder := tmp_path / "stick").mkdir()
    old, _ = backup.write(house, folder)
    erase_person(house, person, "PERMINTAAN")
    house.close()
    sessions.remove(house)
    again = restored(house, old.path, house.places, sessions)
    assert names(again) == {OTHER}
    assert holding(pages(again), NAME, NIK) == set()
    assert len(ledger_rows(again)) >= 5


def test_an_older_copy_restored_elsewhere_is_told_by_the_papers_beside_it(
    house: Session, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    (stick := tmp_path / "stick").mkdir()
    old, _ = backup.write(house, stick)
    erase_person(house, person, "PERMINTAAN")
    backup.write(house, stick)
    again = restored(house, old.path, places_in(tmp_path / "empty"), sessions)
    assert names(again) == {OTHER}
    assert holding(pages(again), NAME, NIK) == set()


def another_pc(house: Session) -> tuple[Signer, Document]:
    """Return a computer of the house that nobody here has met, and its certificate."""
    signer = Signer(house.random(32))
    root = Signer(house.store.plain.secrets.get("house_root") or b"")
    cert = make_cert(
        root,
        house.trust.house,
        key=signer.public,
        age=house.device.recipient,
        name="PC 9",
        no=9,
        grants=["data"],
        at=house.clock.now_ms(),
    )
    return signer, cert


def make_erased(session: Session, signer: Signer, rows: list[tuple[RowId, EntryHash]]) -> Document:
    body = {
        "at": session.clock.now_ms(),
        "house": session.trust.house,
        "n": 1,
        "rows": [list(one) for one in rows],
    }
    return sign_document("erased", body, signer)


def test_a_paper_about_an_entry_that_was_lost_reaches_the_other_computers(
    house: Session, join: Join, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    second = join(house)
    carry(second, house, tmp_path / "0")
    (stick := tmp_path / "copies").mkdir()
    old, _ = backup.write(house, stick)
    erase_person(house, person, "PERMINTAAN")
    backup.write(house, stick)
    lost = {entry for _, entry in house.store.log.erased()}
    again = restored(house, old.path, places_in(tmp_path / "empty"), sessions)
    received = carry(again, second, tmp_path / "1")
    assert {one.state for one in received.files} == {"merged"}
    assert lost < {entry for _, entry in second.store.log.erased()}
    assert names(second) == {OTHER}
    assert holding(pages(second), NAME, NIK) == set()
    papers = {path.read_bytes() for path in (again.places.live / FOLDER).glob("*_erased_*")}
    assert papers <= {path.read_bytes() for path in (second.places.live / FOLDER).iterdir()}
    # Twice it changes nothing, and orders nothing anew.
    before = second.store.log.own("data")
    carry(again, second, tmp_path / "2")
    assert second.store.log.own("data") == before
    carry(second, again, tmp_path / "3")
    assert again.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_a_paper_goes_with_the_certificate_of_its_signer_where_that_lies_beside_it_alone(
    house: Session, join: Join, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    second = join(house)
    carry(second, house, tmp_path / "0")
    (stick := tmp_path / "copies").mkdir()
    old, _ = backup.write(house, stick)
    signer, cert = another_pc(house)
    again = restored(house, old.path, places_in(tmp_path / "empty"), sessions)
    (folder := again.places.live / FOLDER).mkdir(exist_ok=True)
    for path in folder.glob("*_erased_*"):
        path.unlink()
    entry = EntryHash(b64.encode(bytes(range(32))))
    paper = make_erased(again, signer, [(person, entry)])
    write_document(folder, "RKO", again.clock.today(), cert)
    write_document(folder, "RKO", again.clock.today(), paper)
    assert not again.trust.certified(signer.id)
    received = carry(again, second, tmp_path / "1")
    assert {one.state for one in received.files} == {"merged"}
    assert not any(one.skipped for one in received.files)
    assert names(second) == {OTHER}


def test_a_paper_whose_signer_was_revoked_keeps_nothing_from_leaving(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    second = join(house)
    signer, cert = another_pc(house)
    (folder := house.places.live / FOLDER).mkdir(exist_ok=True)
    entry = EntryHash(b64.encode(bytes(range(32))))
    write_document(folder, "RKO", house.clock.today(), cert)
    paper = make_erased(house, signer, [(person, entry)])
    write_document(folder, "RKO", house.clock.today(), paper)
    old = house.trust.trusts[house.trust.house]
    root = Signer(house.store.plain.secrets.get("house_root") or b"")
    newer = next_trust(old, old.at + 1, root, revoked={signer.id: []})
    with house.store.writing():
        keep_trust(house.store, house.trust.take(newer))
    house.append("data", [Insert("person", (), {"full_name": "Agnes Fallo", "sex": "P"})])
    carry(house, second, tmp_path / "1")
    assert names(second) == {NAME, OTHER, "Agnes Fallo"}


def test_an_erasure_that_goes_along_as_an_entry_needs_no_paper(
    house: Session, join: Join, person: RowId, tmp_path: Path
) -> None:
    join(house)
    erase_person(house, person, "PERMINTAAN")
    (stick := tmp_path / "1").mkdir()
    exported, _ = sync.export(house, stick)
    assert len(list(stick.glob("*.age"))) == len(exported.files)


def test_the_second_restored_copy_still_believes_the_first_ones_papers(
    house: Session, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    (stick := tmp_path / "stick").mkdir()
    old, _ = backup.write(house, stick)
    house.close()
    sessions.remove(house)
    once = restored(house, old.path, house.places, sessions)
    erase_person(once, person, "PERMINTAAN")
    once.close()
    sessions.remove(once)
    assert names(restored(house, old.path, house.places, sessions, later=1)) == {OTHER}


def test_an_earlier_database_laid_in_its_place_is_brought_in_line_at_the_opening(
    house: Session, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    house.store.snapshot(tmp_path / "earlier.db")
    erase_person(house, person, "PERMINTAAN")
    house.close()
    sessions.remove(house)
    database = house.places.database
    for side in ("-wal", "-shm"):
        database.with_name(database.name + side).unlink(missing_ok=True)
    (tmp_path / "earlier.db").replace(database)
    again = opening.open_register(
        house.places, PASSWORD, random=os.urandom, floor=CHEAP, common=tmp_path / "common"
    )
    sessions.append(again)
    assert names(again) == {OTHER}
    assert holding(pages(again), NAME, NIK) == set()
    # What it wrote after that time must not be written twice: the witness tells, and the ledger.
    assert len([one for one in again.store.streams.all("data") if one.own]) >= 2


def test_papers_that_nobody_of_the_house_signed_erase_nobody(
    house: Session, found: Callable[..., Session], person: RowId, tmp_path: Path,
    sessions: list[Session],
) -> None:  # fmt: skip
    stranger = found("other")
    theirs = add(stranger, "Orang Lain")
    erase_person(stranger, theirs, "PERMINTAAN")
    (papers := house.places.live / FOLDER).mkdir()
    for path in (stranger.places.live / FOLDER).iterdir():
        (papers / path.name).write_bytes(path.read_bytes())
    sessions.remove(house)
    again = reopened(house, tmp_path / "common")
    sessions.append(again)
    assert names(again) == {NAME, OTHER}
    assert again.store.log.erased() == []


def test_a_ledger_that_was_lost_is_written_anew_at_the_opening(
    house: Session, person: RowId, tmp_path: Path, sessions: list[Session]
) -> None:
    erase_person(house, person, "PERMINTAAN")
    rows = ledger_rows(house)
    for path in (house.places.live / FOLDER).iterdir():
        path.unlink()
    sessions.remove(house)
    again = reopened(house, tmp_path / "common")
    sessions.append(again)
    assert ledger_rows(again) == rows
