"""Computers of a house come to know each other, though all were accepted at one of them."""

from pathlib import Path

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import receiving, sync
from lipas_desktop.services.haves import strangers
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Join


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def test_a_package_brings_the_certificate_of_its_writer(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second, third = join(house), join(house, "pc3")
    (tmp_path / "a").mkdir()
    add(third, "Dari tiga")
    exported, _ = sync.export(third, tmp_path / "a")
    bundle = exported.files[0].path
    before = len(second.trust.papers)
    received, _ = receiving.receive(second, [bundle])
    assert [one.state for one in received.files] == ["merged"]
    assert len(second.trust.papers) == before + 1
    assert names(second) == {"Dari tiga"}


def test_a_package_brings_the_certificates_that_somebody_may_lack_until_all_know_them(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second, third = join(house), join(house, "pc3")
    (tmp_path / "a").mkdir()
    sync.export(house, tmp_path / "a")
    receiving.receive(second, [tmp_path / "a"])
    # Accepted after the second, and never met: it can be written to all the same.
    assert third.device.id in {cert.id for cert in second.trust.devices("data")}
    add(second, "Dari dua")
    (tmp_path / "b").mkdir()
    sync.export(second, tmp_path / "b")
    receiving.receive(third, [tmp_path / "b"])
    assert names(third) == {"Dari dua"}
    receiving.receive(house, [tmp_path / "b"])
    (tmp_path / "c").mkdir()
    sync.export(third, tmp_path / "c")
    receiving.receive(house, [tmp_path / "c"])
    others = [cert for cert in house.trust.devices("data") if cert.id != house.device.id]
    assert strangers(house, others) == []
