"""Two computers of one house meet by stick: joined, exported, received, restored."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    backup,
    certificates,
    founding,
    joining,
    opening,
    receiving,
    record_places,
    sync,
)
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import CHEAP, PASSWORD, facts, places_in

Join = Callable[..., Session]


def add_person(session: Session, name: str) -> RowId:
    appended = session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})])
    row = appended.ids[0]
    assert row is not None
    return row


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def test_a_new_house_knows_itself(house: Session) -> None:
    assert house.house.name == "Rumah Kreatif Oebobo"
    assert house.house.time_zone == "WITA"
    assert house.account.role == "ADMIN"
    assert house.pc_no == 1
    assert house.grants == {"data", "audit"}


def test_a_facility_holds_restricted_rows_too(found: Callable[..., Session]) -> None:
    assert found(house_type="BAPAS").has_restricted


def test_the_password_and_the_recovery_code_open_it_and_nothing_else(
    house: Session, recovery_code: str, tmp_path: Path
) -> None:
    places = house.places
    house.store.close()
    house.instance.release()
    for secret in (PASSWORD, recovery_code.lower().replace("-", " ")):
        again = opening.open_register(
            places, secret, random=os.urandom, floor=CHEAP, common=tmp_path / "common"
        )
        assert again.house.short_code == "RKO"
        again.close()
    with pytest.raises(WorldError, match=r"keys\.wrong_password"):
        opening.open_register(
            places, "kupang melati", random=os.urandom, floor=CHEAP, common=tmp_path / "common"
        )


def test_a_register_in_use_is_refused_by_name(house: Session, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"register\.in_use"):
        opening.open_register(
            house.places, PASSWORD, random=os.urandom, floor=CHEAP, common=tmp_path
        )


def test_a_house_is_never_founded_over_another(house: Session, recovery_code: str) -> None:
    with pytest.raises(WorldError, match=r"register\.exists"):
        founding.found_house(
            house.places,
            facts(),
            recovery_code,
            clock=house.clock,
            random=os.urandom,
            cost=CHEAP,
        )
    assert house.house.name == "Rumah Kreatif Oebobo"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "setup.missing"),
        ({"short_code": "rko"}, "setup.short_code"),
        ({"password": "pendek"}, "setup.password_short"),
    ],
)
def test_what_is_missing_at_set_up_is_named(change: dict[str, str], code: str) -> None:
    from dataclasses import replace

    with pytest.raises(InputError, match=code):
        founding.check_facts(replace(facts(), **change))


def test_the_second_computer_shows_the_same_and_twice_adds_nothing(
    house: Session, join: Join, tmp_path: Path
) -> None:
    add_person(house, "Yuliana Tefa")
    second = join(house)
    assert names(second) == {"Yuliana Tefa"}
    assert second.pc_no == 2
    assert second.account.name == "Maria"
    add_person(second, "Markus")
    stick = tmp_path / "stick"
    stick.mkdir()
    sync.export(second, stick)
    first_time, _ = receiving.receive(house, [stick])
    assert [one.state for one in first_time.files] == ["merged", "merged"]
    assert names(house) == {"Yuliana Tefa", "Markus"}
    again, _ = receiving.receive(house, [stick])
    assert [one.state for one in again.files] == ["known", "known"]
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_an_export_carries_what_the_other_has_not_said_to_hold(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second = join(house)
    sticks = [tmp_path / f"s{number}" for number in range(3)]
    for stick in sticks:
        stick.mkdir()
    add_person(house, "Yuliana Tefa")
    sync.export(house, sticks[0])
    # That stick is lost; the next one carries the same again.
    add_person(house, "Markus")
    exported, _ = sync.export(house, sticks[1])
    receiving.receive(second, [sticks[1]])
    assert names(second) == {"Yuliana Tefa", "Markus"}
    sync.export(second, sticks[2])
    receiving.receive(house, [sticks[2]])
    add_person(house, "Dorkas")
    smaller, _ = sync.export(house, sticks[2])
    assert smaller.files[0].entries < exported.files[0].entries


def test_changes_made_apart_stay_side_by_side(house: Session, join: Join, tmp_path: Path) -> None:
    person = add_person(house, "Yuliana Tefa")
    second = join(house)
    house.append("data", [Set("person", person, {"phone": "0811"})])
    second.append("data", [Set("person", person, {"full_name": "Juliana Tefa"})])
    house.append("data", [Set("person", person, {"full_name": "Yuliana Teffa"})])
    stick = tmp_path / "stick"
    stick.mkdir()
    sync.export(second, stick)
    receiving.receive(house, [stick])
    row = house.store.rows.get("person", person)
    assert row is not None
    assert row.review
    assert row.text("phone") == "0811"


def test_a_computer_without_the_grant_holds_no_restricted_row(
    found: Callable[..., Session], join: Join, tmp_path: Path
) -> None:
    office = found(house_type="BAPAS")
    person = add_person(office, "Yuliana Tefa")
    status = office.append(
        "restricted", [Insert("legal_status", (person,), {"category": "KLIEN_PB"})]
    ).ids[0]
    assert status is not None
    second = join(office, grants=frozenset({"data", "audit"}))
    stick = tmp_path / "again"
    stick.mkdir()
    exported, _ = sync.export(office, stick)
    # Sealed to the office's own computer alone it would be lost with it, and look like a copy.
    assert {one.kind for one in exported.files} == {"data", "audit"}
    assert record_places.places_of(office, "legal_status", status).written is None
    received, _ = receiving.receive(second, [stick])
    assert sorted(one.state for one in received.files) == ["merged", "merged"]
    assert second.store.rows.list("legal_status") == []
    assert second.store.streams.all("restricted") == []


def test_a_computer_with_the_grant_receives_restricted_rows(
    found: Callable[..., Session], join: Join
) -> None:
    office = found(house_type="BAPAS")
    person = add_person(office, "Yuliana Tefa")
    office.append("restricted", [Insert("legal_status", (person,), {"category": "KLIEN_PB"})])
    second = join(office)
    assert [row.text("category") for row in second.store.rows.list("legal_status")] == ["KLIEN_PB"]
    assert office.store.log.state_hash("restricted") == second.store.log.state_hash("restricted")


def test_a_bundle_cut_short_changes_nothing_and_is_kept(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second = join(house)
    add_person(house, "Yuliana Tefa")
    stick = tmp_path / "stick"
    stick.mkdir()
    exported, _ = sync.export(house, stick)
    path = exported.files[0].path
    path.write_bytes(path.read_bytes()[:-100])
    received, _ = receiving.receive(second, [path])
    assert [(one.state, one.code) for one in received.files] == [("refused", "bundle.DAMAGED")]
    assert names(second) == set()
    assert [mark.code for mark in second.store.plain.inbox.list("refused")] == ["bundle.DAMAGED"]


def test_a_bundle_for_another_house_changes_nothing(
    house: Session, found: Callable[..., Session], tmp_path: Path
) -> None:
    other = found("other")
    add_person(other, "Orang Lain")
    stick = tmp_path / "stick"
    stick.mkdir()
    sync.export(other, stick)
    received, _ = receiving.receive(house, [stick])
    assert [one.state for one in received.files] == ["not_for_us"]
    assert names(house) == set()


def test_an_answer_for_another_request_is_not_taken(
    house: Session, tmp_path: Path, sessions: list[Session]
) -> None:
    from lipas_desktop.system.keys import recovery

    def begin(name: str) -> Session:
        code = recovery.new_code(os.urandom)
        places = places_in(tmp_path / name)
        session = joining.begin(
            places, name, code, clock=house.clock, random=os.urandom, cost=CHEAP
        )
        sessions.append(session)
        return session

    second, third = begin("pc2"), begin("pc3")
    stick = tmp_path / "stick"
    stick.mkdir()
    joining.write_request(second, stick)
    (request,) = joining.find_requests(stick)
    joining.accept(house, request, stick)
    with pytest.raises(WorldError, match=r"enrol\.not_ours"):
        joining.find_answer(third, stick)


def test_a_backup_opens_on_an_empty_computer_with_either_secret(
    house: Session, recovery_code: str, tmp_path: Path, sessions: list[Session]
) -> None:
    add_person(house, "Yuliana Tefa")
    stick = tmp_path / "stick"
    stick.mkdir()
    written, _ = backup.write(house, stick)
    # The first one's certificate lies on the stick when the second is restored from it.
    for name, secret, number in (("a", PASSWORD, 2), ("b", recovery_code, 3)):
        restored = backup.restore(
            places_in(tmp_path / name),
            written.path,
            secret,
            clock=house.clock,
            random=os.urandom,
            floor=CHEAP,
        )
        sessions.append(restored)
        assert names(restored) == {"Yuliana Tefa"}
        assert restored.device.id != house.device.id
        assert restored.pc_no == number
        assert certificates.may_number(restored)
        add_person(restored, "Sesudahnya")
        exported, _ = sync.export(restored, stick)
        assert exported.changes > 0


def test_a_backup_is_no_package_and_is_not_copied_into_the_inbox(
    house: Session, tmp_path: Path
) -> None:
    written, _ = backup.write(house, tmp_path)
    received, _ = receiving.receive(house, [written.path])
    (file,) = received.files
    assert (file.state, file.code) == ("refused", "bundle.IS_BACKUP")
    assert not list(house.places.inbox.glob("*"))


def test_a_wrong_secret_opens_no_backup_and_leaves_nothing(house: Session, tmp_path: Path) -> None:
    written, _ = backup.write(house, tmp_path)
    places = places_in(tmp_path / "empty")
    with pytest.raises(WorldError, match=r"backup\.wrong_secret"):
        backup.restore(
            places,
            written.path,
            "salah sama sekali",
            clock=house.clock,
            random=os.urandom,
            floor=CHEAP,
        )
    assert not places.live.exists()


def test_no_name_stands_in_the_clear_beside_the_register(house: Session, tmp_path: Path) -> None:
    add_person(house, "Yuliana Nabuasa")
    sync.export(house, tmp_path)
    backup.write(house, tmp_path)
    clear = [
        path.name
        for path in tmp_path.rglob("*")
        if path.is_file() and b"Nabuasa" in path.read_bytes()
    ]
    assert clear == []
