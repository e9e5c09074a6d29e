"""A package refused only because its writer was not known yet comes right by itself."""

from pathlib import Path

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import receiving, sync
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Join


def add(session: Session, name: str) -> None:
    session.append("data", [Insert("person", (), {"full_name": name, "sex": "L"})])


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def test_a_package_of_a_computer_not_known_yet_is_merged_when_its_certificate_comes(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second, third = join(house), join(house, "pc3")
    for stick in ("a", "b", "c"):
        (tmp_path / stick).mkdir()
    # What the first one says of the third has not reached the second.
    add(third, "Dari tiga")
    sync.export(third, tmp_path / "a")
    bundle = next(iter(sorted((tmp_path / "a").glob("*.age"))))
    certs = second.trust.papers
    received, _ = receiving.receive(second, [bundle])
    # The bundle brings the certificate of its own signer, which a root of the house signed.
    assert [one.state for one in received.files] == ["merged"]
    assert len(second.trust.papers) == len(certs) + 1
    assert names(second) == {"Dari tiga"}
