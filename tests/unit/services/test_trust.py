"""What the register believes follows its documents at once, although they are read only once."""

from pathlib import Path

import pyrage
import pytest

from lipas_desktop.bundle.contents import read_trust
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.services import receiving
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from tests.unit.services.following import new_hub

SECOND = Signer(b"2" * 32)


def certificate(session: Session) -> Document:
    seed = session.store.plain.secrets.get("house_root")
    assert seed is not None
    return make_cert(
        Signer(seed),
        session.house_id,
        key=SECOND.public,
        age=str(pyrage.x25519.Identity.generate().to_public()),
        name="PC 2",
        no=2,
        grants=["data"],
        at=session.clock.now_ms(),
    )


def is_believed(session: Session) -> bool:
    return bool(session.trust.certified(SECOND.id))


def test_a_certificate_is_believed_from_the_moment_it_is_kept(house: Session) -> None:
    assert not is_believed(house)
    with house.store.writing():
        keep_trust(house.store, house.trust.take(certificate(house)))
        assert is_believed(house)
    assert is_believed(house)


def test_a_certificate_whose_transaction_was_undone_is_not_believed(house: Session) -> None:
    def fail() -> None:
        with house.store.writing():
            keep_trust(house.store, house.trust.take(certificate(house)))
            assert is_believed(house)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not is_believed(house)


def test_documents_are_verified_once_while_they_stay_the_same(house: Session) -> None:
    assert house.trust is house.trust


def test_every_version_of_a_bundle_is_kept_so_that_who_is_further_behind_can_follow(
    house: Session, tmp_path: Path
) -> None:
    hub = new_hub(house)
    root = Signer(house.store.plain.secrets.get("house_root") or b"")
    held = house.trust.trusts[house.house_id]
    first = next_trust(held, house.clock.now_ms(), root, revoked={SECOND.id: []})
    second = next_trust(read_trust(first), house.clock.now_ms(), root, revoked={})
    (tmp_path / "stick").mkdir()
    receiving.receive(house, [hub.write_control(tmp_path / "stick", [first, second])])
    assert house.trust.trusts[house.house_id].n == held.n + 2
    kept = house.store.plain.documents.texts("trust")
    assert {one.file_bytes.decode() for one in (held.document, first, second)} <= set(kept)
