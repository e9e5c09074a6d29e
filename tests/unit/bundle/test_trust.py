"""Whom a PC believes: stepwise trust, certificates by root, revocation, hubs."""

import pytest

from lipas_desktop.bundle.contents import read_trust
from lipas_desktop.bundle.documents import Document, sign_document
from lipas_desktop.bundle.enrolment import make_cert, make_trust, next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from tests.unit.bundle.house import AT, House, Pc


class Hub:
    """A regional office with a root and a device."""

    def __init__(self, house: House) -> None:
        self.root, self.pc = house.signer(), Pc(house.signer())
        self.trust = make_trust(self.root, AT)
        self.cert = self.certify(self.pc, "hub", 1)

    def certify(self, pc: Pc, role: str, no: int) -> Document:
        return make_cert(
            self.root,
            self.root.id,
            key=pc.signer.public,
            age=pc.age,
            name="Pusat",
            no=no,
            grants=["data"],
            at=AT,
            role=role,
        )


@pytest.fixture
def hub(house: House) -> Hub:
    return Hub(house)


@pytest.fixture
def following(house: House, hub: Hub) -> TrustView:
    """The house's view once it follows the hub and holds its documents."""
    paper = next_trust(house.trust.trusts[house.id], AT + 1, house.root, follows=[hub.root.id])
    return house.trust.take(paper).take(hub.trust).take(hub.cert)


def refuses(view: TrustView, document: Document) -> bool:
    try:
        view.take(document)
    except WorldError as error:
        return error.code == "bundle.DOCUMENT"
    return False


def step(house: House, *signers: Signer, **changes: object) -> Document:
    old = house.trust.trusts[house.id].document.body
    return sign_document("trust", {**old, "n": 2, **changes}, *signers)


def test_a_view_is_built_again_from_its_documents(house: House) -> None:
    papers = house.trust.documents
    again = TrustView.start(
        house.id,
        [paper for paper in papers if paper.kind == "trust"],
        [paper for paper in papers if paper.kind == "cert"],
    )
    assert again == house.trust
    assert {cert.id for cert in again.devices("data")} == {house.one.id, house.two.id}
    assert {cert.id for cert in again.devices("restricted")} == {house.one.id}


def test_a_view_needs_the_houses_own_trust_signed_by_its_own_root(house: House) -> None:
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        TrustView.start(house.id, [], [])
    body = house.trust.trusts[house.id].document.body
    forged = sign_document("trust", body, house.two)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        TrustView.start(house.id, [forged], [])


def test_the_next_version_counts_only_if_old_and_new_roots_signed(house: House) -> None:
    new = house.signer()
    changed = {"roots": [new.public]}
    assert refuses(house.trust, step(house, house.root, **changed))
    assert refuses(house.trust, step(house, new, **changed))
    assert refuses(house.trust, step(house, house.two, **changed))
    view = house.trust.take(step(house, house.root, new, **changed))
    assert view.trusts[house.id].n == 2


def test_a_change_of_roots_voids_all_certificates_until_issued_anew(house: House) -> None:
    new = house.signer()
    view = house.trust.take(step(house, house.root, new, roots=[new.public]))
    assert view.certs == {}
    assert refuses(view, house.cert1)
    fresh = make_cert(
        new,
        house.id,
        key=house.one.public,
        age=house.pc1.age,
        name="PC 1",
        no=1,
        grants=["data"],
        at=AT,
    )
    assert set(view.take(fresh).certs) == {house.one.id}


def test_versions_come_stepwise_and_never_go_back(house: House) -> None:
    second, third = step(house, house.root), step(house, house.root, n=3)
    assert refuses(house.trust, third)
    view = house.trust.take(second)
    assert view.take(house.trust.trusts[house.id].document) is view
    assert view.take(second) is view
    assert refuses(view, step(house, house.root, at=AT + 5))
    assert view.take(third).trusts[house.id].n == 3


def test_two_of_three_roots_suffice_where_two_are_asked_for(house: House) -> None:
    roots = [house.root, house.signer(), house.signer()]
    publics = [root.public for root in roots]
    view = house.trust.take(step(house, house.root, roots[1], roots=publics, need=2))
    old = view.trusts[house.id]
    body = {**old.document.body, "n": 3}
    assert refuses(view, sign_document("trust", body, house.root))
    assert refuses(view, sign_document("trust", body, house.root, house.root))
    third = view.take(sign_document("trust", body, roots[1], roots[2]))
    assert third.trusts[house.id].n == 3
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        next_trust(old, AT, house.root)


def test_a_revoked_pc_is_sealed_to_no_more_and_its_documents_do_not_count(house: House) -> None:
    position = Position(StreamId(house.two.id), 4, EntryHash("A" * 43))
    paper = next_trust(
        house.trust.trusts[house.id], AT, house.root, revoked={house.two.id: [position]}
    )
    view = house.trust.take(paper)
    assert view.revoked(house.two.id) == (position,)
    assert view.revoked(house.one.id) is None
    assert [cert.id for cert in view.devices("data")] == [house.one.id]
    body = {"at": AT, "house": house.id, "n": 1, "rows": []}
    assert refuses(view, sign_document("erased", body, house.two))
    assert view.take(sign_document("erased", body, house.one)) is view


def test_an_erase_ledger_counts_from_any_certified_device_only(house: House) -> None:
    body: dict[str, object] = {"at": AT, "house": house.id, "n": 1, "rows": []}
    assert house.trust.take(sign_document("erased", body, house.two)) is house.trust
    assert refuses(house.trust, sign_document("erased", body, house.signer()))
    other = {**body, "house": KeyId(house.two.id)}
    assert refuses(house.trust, sign_document("erased", other, house.one))


def test_requests_and_answers_are_not_taken_on_the_way(house: House) -> None:
    assert refuses(house.trust, sign_document("enrol", {"a": 1}, house.one))
    assert refuses(house.trust, sign_document("accept", {"a": 1}, house.root))


def test_a_hub_is_believed_once_the_house_follows_it(
    house: House, hub: Hub, following: TrustView
) -> None:
    assert refuses(house.trust, hub.trust)
    assert refuses(house.trust, hub.cert)
    assert not house.trust.believes(hub.root.id)
    assert following.believes(hub.root.id)
    assert following.grants(hub.pc.signer.id, "data")


def test_reference_data_of_a_hub_is_written_under_its_own_roots_only(
    house: House, hub: Hub, following: TrustView
) -> None:
    assert following.grants(hub.pc.signer.id, "data", hub.root.id)
    assert following.grants(hub.pc.signer.id, "data", house.id)
    assert following.grants(house.one.id, "data", house.id)
    assert not following.grants(house.one.id, "data", hub.root.id)


def test_receipts_and_blocks_need_a_hub_or_for_blocks_a_root(
    house: House, hub: Hub, following: TrustView
) -> None:
    receipt = {
        "at": AT,
        "counter": 1,
        "epoch": 1,
        "gaps": [],
        "held": [],
        "house": house.id,
        "hub": hub.root.id,
        "missing": [],
        "rejected": [],
    }
    block = {
        "at": AT,
        "from": 1,
        "house": house.id,
        "n": 1,
        "series": "PLT",
        "stream": house.one.id,
        "to": 9,
    }
    assert following.take(sign_document("receipt", receipt, hub.pc.signer)) is following
    assert following.take(sign_document("block", block, hub.pc.signer)) is following
    assert following.take(sign_document("block", block, house.root)) is following
    assert refuses(following, sign_document("receipt", receipt, house.root))
    assert refuses(following, sign_document("receipt", receipt, house.one))
    assert refuses(following, sign_document("block", block, house.one))
    elsewhere = House(house.random).id
    for kind, body in (("receipt", receipt), ("block", block)):
        assert refuses(following, sign_document(kind, {**body, "house": elsewhere}, hub.pc.signer))
    desk = Pc(house.signer())
    clerk = following.take(hub.certify(desk, "pc", 2))
    assert refuses(clerk, sign_document("receipt", receipt, desk.signer))


def test_the_house_may_revoke_a_hubs_device_but_not_the_other_way_round(
    house: House, hub: Hub, following: TrustView
) -> None:
    by_house = next_trust(
        following.trusts[house.id], AT, house.root, revoked={hub.pc.signer.id: []}
    )
    assert following.take(by_house).revoked(hub.pc.signer.id) == ()
    by_hub = next_trust(
        read_trust(hub.trust), AT, hub.root, revoked={house.one.id: [], hub.pc.signer.id: []}
    )
    view = following.take(by_hub)
    assert view.revoked(house.one.id) is None
    assert view.revoked(hub.pc.signer.id) == ()


def test_a_device_holds_what_any_valid_certificate_grants(house: House) -> None:
    wider = make_cert(
        house.root,
        house.id,
        key=house.two.public,
        age=house.pc2.age,
        name="PC 2",
        no=2,
        grants=["restricted"],
        at=AT + 9,
    )
    view = house.trust.take(wider)
    assert view.grants(house.two.id, "data")
    assert view.grants(house.two.id, "restricted")
    assert view.certified(house.two.id)[0].at == AT + 9
    assert view.take(wider) is view


def test_a_hub_is_first_believed_by_its_first_version(house: House, hub: Hub) -> None:
    paper = next_trust(house.trust.trusts[house.id], AT + 1, house.root, follows=[hub.root.id])
    view = house.trust.take(paper)
    second = next_trust(read_trust(hub.trust), AT + 1, hub.root)
    assert refuses(view, second)
    assert view.take(hub.trust).take(second).trusts[hub.root.id].n == 2
