"""What the register believes follows its documents at once, although they are read only once."""

import pyrage
import pytest

from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust

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
