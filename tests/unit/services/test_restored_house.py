"""A register put back from a copy that is older than the joining of another computer."""

import os
from pathlib import Path

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import backup, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import CHEAP, Join, places_in


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def restored(copy: Path, folder: Path, code: str, clock: FixedClock) -> Session:
    return backup.restore(
        places_in(folder), copy, code, clock=clock, random=os.urandom, floor=CHEAP
    )


def carry(source: Session, target: Session, stick: Path) -> None:
    stick.mkdir(exist_ok=True)
    sync.export(source, stick)
    receiving.receive(target, [stick])


def test_both_come_to_know_each_other_and_nothing_of_the_other_is_lost(
    house: Session,
    join: Join,
    tmp_path: Path,
    recovery_code: str,
    clock: FixedClock,
    sessions: list[Session],
) -> None:
    add(house, "Sebelum salinan")
    (tmp_path / "copy").mkdir()
    copy, _ = backup.write(house, tmp_path / "copy")
    add(house, "Sesudah salinan")
    second = join(house)
    add(second, "Hanya di dua")
    house.close()
    again = restored(copy.path, tmp_path / "new", recovery_code, clock)
    sessions.append(again)
    assert names(again) == {"Sebelum salinan"}
    # What the second one writes now is sealed to a key that is gone; its certificate is not.
    carry(second, again, tmp_path / "s1")
    assert second.device.id in {cert.id for cert in again.trust.devices("data")}
    carry(again, second, tmp_path / "s2")
    carry(second, again, tmp_path / "s3")
    assert names(again) == {"Sebelum salinan", "Sesudah salinan", "Hanya di dua"}
    assert again.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_where_the_certificate_lies_beside_the_copy_no_number_is_given_twice(
    house: Session,
    join: Join,
    tmp_path: Path,
    recovery_code: str,
    clock: FixedClock,
    sessions: list[Session],
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copy, _ = backup.write(house, stick)
    second = join(house)
    sync.export(second, stick)
    sync.export(second, stick)
    house.close()
    again = restored(copy.path, tmp_path / "new", recovery_code, clock)
    sessions.append(again)
    assert (second.pc_no, again.pc_no) == (2, 3)
    assert len(list(stick.glob("*_cert_*.txt"))) == 1
