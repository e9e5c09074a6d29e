"""Trust documents reach computers that never meet the one which wrote them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.bundle.contents import read_trust
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_trust, next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.services import receiving, sync, trust_papers
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust, keep_versions, kept_versions
from tests.unit.services.conftest import Join

NOBODY = KeyId(Signer(b"9" * 32).id)
Carry = Callable[..., receiving.Received]


@pytest.fixture
def carry(tmp_path: Path) -> Carry:
    """Carry what some computers write to one, over one stick."""
    count = iter(range(100))

    def hand_over(*senders: Session, to: Session) -> receiving.Received:
        stick = tmp_path / f"carried-{next(count)}"
        stick.mkdir()
        for sender in senders:
            sync.export(sender, stick)
        return receiving.receive(to, [stick])[0]

    return hand_over


def root_of(session: Session) -> Signer:
    return Signer(session.store.plain.secrets.get("house_root") or b"")


def change(session: Session, *revoked: KeyId) -> Document:
    """Write the next version as the administrator does."""
    old = session.trust.trusts[session.house_id]
    at = session.clock.now_ms()
    paper = next_trust(old, at, root_of(session), revoked={key: [] for key in (NOBODY, *revoked)})
    with session.store.writing():
        keep_trust(session.store, session.trust.take(paper))
    return paper


def version(session: Session) -> int:
    return session.trust.trusts[session.house_id].n


def written(session: Session, folder: Path) -> list[Path]:
    """Return what goes out about trust."""
    folder.mkdir()
    others = [one for one in session.trust.devices("data") if one.id != session.device.id]
    return trust_papers.export(session, folder, others)


def test_two_computers_that_meet_without_the_first_both_end_with_the_newest_version(
    house: Session, join: Join, carry: Carry, tmp_path: Path
) -> None:
    second, third = join(house), join(house, "pc3")
    change(house)
    change(house)
    received = carry(house, to=second)
    assert (version(second), version(third)) == (3, 1)
    received = carry(second, to=third)
    assert version(third) == 3
    assert [one.skipped for one in received.files] == [0, 0, 0]
    carry(house, second, to=third)
    carry(house, third, to=second)
    assert written(second, tmp_path / "last") == []
    assert written(third, tmp_path / "last too") == []
    # From those who have not told the first computer so, it may not conclude it.
    assert len(written(house, tmp_path / "first")) == 1
    carry(second, third, to=house)
    assert written(house, tmp_path / "first too") == []


def test_who_holds_the_newest_alone_gets_those_before_it_and_can_pass_them_on(
    house: Session, join: Join, carry: Carry
) -> None:
    second = join(house)
    change(house)
    change(house)
    third = join(house, "pc3")
    # What the package on the stick of the answer has brought beside the answer itself.
    assert [one.n for one in kept_versions(third.store)[house.house_id]] == [1, 2, 3]
    with third.store.writing():
        third.store._database.run("DELETE FROM document WHERE name LIKE '% 1' OR name LIKE '% 2'")
    received = carry(third, to=second)
    # What does not follow on from what the other holds is not even sent.
    assert (version(second), {one.skipped for one in received.files}) == (1, {0})
    assert {one.state for one in received.files} == {"merged"}
    carry(third, to=house)
    carry(house, to=third)
    assert [one.n for one in kept_versions(third.store)[house.house_id]] == [1, 2, 3]
    carry(third, to=second)
    assert version(second) == 3


def test_new_roots_travel_with_the_certificates_that_they_vouch_for(
    house: Session, join: Join, carry: Carry
) -> None:
    second, third = join(house), join(house, "pc3")
    carry(second, to=third)
    new_root, view = Signer(b"8" * 32), house.trust
    paper = next_trust(
        view.trusts[view.house],
        house.clock.now_ms(),
        root_of(house),
        new_root,
        roots=[new_root.public],
    )
    certs = [
        make_cert(
            new_root,
            view.house,
            key=cert.key,
            age=cert.age,
            name=cert.name,
            no=cert.no,
            grants=cert.grants,
            at=house.clock.now_ms(),
        )
        for cert in view.devices("data")
    ]
    with house.store.writing():
        keep_trust(house.store, view.take(paper).with_certs(certs))
    carry(house, to=second)
    carry(second, to=third)
    assert {one.no for one in third.trust.devices("data")} == {1, 2, 3}
    assert third.cert is not None
    assert third.cert.document in certs


def test_what_a_revoked_computer_wrote_is_refused_also_where_both_lie_on_one_stick(
    house: Session, join: Join, carry: Carry
) -> None:
    second, third = join(house), join(house, "pc3")
    third.append("data", [Insert("person", (), {"full_name": "Dari tiga", "sex": "L"})])
    change(house, third.device.id)
    received = carry(third, house, to=second)
    assert {one.code for one in received.files if one.state == "refused"} == {"bundle.REVOKED"}
    assert second.store.rows.list("person") == []


def test_a_version_that_the_newest_does_not_follow_from_is_not_kept(house: Session) -> None:
    change(house)
    change(house)
    forger = Signer(b"7" * 32)
    text = make_trust(forger, 1)
    forged = next_trust(read_trust(text), 2, forger)
    kept = kept_versions(house.store)[house.house_id]
    of_house = forged.text.replace(forger.id, house.house_id)
    lines = f"doc-trust/1\n{of_house}\n".encode()
    signed = Document("trust", of_house, ((forger.id, forger.sign(lines)),))
    assert read_trust(signed).signed_enough(signed)
    store = house.store
    with store.writing():
        store._database.run("DELETE FROM document WHERE name = ?", (f"{house.house_id} 2",))
        keep_versions(store, [signed])
        assert store.plain.documents.get("trust", f"{house.house_id} 2") is None
        keep_versions(store, [one.document for one in kept])
    assert kept_versions(store)[house.house_id] == kept
