"""Control bundles and receipts: what is written is what a reader takes."""

from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.bundle import control
from lipas_desktop.bundle.contents import Cert, read_receipt
from lipas_desktop.bundle.control import (
    Control,
    Holding,
    ReceiptHead,
    make_receipts,
    write_control,
)
from lipas_desktop.bundle.documents import Document, sign_document
from lipas_desktop.bundle.enrolment import make_cert, make_trust, next_trust
from lipas_desktop.bundle.reader import verify
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, StreamId
from tests.unit.bundle.house import AT, House, Pc


@pytest.fixture
def hub(house: House) -> Pc:
    """The operator's device of a hub that the house follows from now on."""
    root, pc = house.signer(), Pc(house.signer())
    paper = next_trust(house.trust.trusts[house.id], AT + 1, house.root, follows=[root.id])
    cert = make_cert(
        root, root.id, key=pc.signer.public, age=pc.age, name="Pusat", no=1, grants=["data"], at=AT,
        role="hub",
    )  # fmt: skip
    house.trust = house.trust.take(paper).take(make_trust(root, AT)).take(cert)
    return pc


def _head(house: House, hub: Pc) -> ReceiptHead:
    return ReceiptHead(house.id, house.trust.certified(hub.signer.id)[0].scope, 1, 1, AT)


def _positions(count: int) -> list[Position]:
    return [
        Position(StreamId(b64.encode(bytes([9] * 14) + number.to_bytes(2, "big"))), 2**40, _HASH)
        for number in range(count)
    ]


_HASH = EntryHash(b64.encode(bytes(32)))


def _control(house: House, documents: list[Document], *to: Pc) -> Control:
    certs = [house.cert(pc) for pc in to or (house.pc1, house.pc2)]
    return Control(documents, house.id, "0.2.0", AT, certs)


def _read(path: Path, data: bytes, pc: Pc, trust: TrustView) -> list[Document]:
    path.write_bytes(data)
    return list(verify(path, pc.keys, trust, NoStreams()).documents())


def test_a_receipt_comes_out_as_it_went_in(house: House, hub: Pc, tmp_path: Path) -> None:
    one, two = _positions(2)
    holding = Holding([one], [(two.stream, 3, 9)], [(two, "CHAIN")], [one])
    (receipt,) = make_receipts(_head(house, hub), holding, hub.signer)
    (bundle,) = write_control(_control(house, [receipt]), hub.signer, house.trust)
    for pc in (house.pc1, house.pc2):
        assert _read(tmp_path / "control.age", bundle.data, pc, house.trust) == [receipt]
    found = read_receipt(receipt)
    assert (found.held, found.gaps) == ((one,), (one,))
    assert found.missing == ((two.stream, 3, 9),)
    assert found.rejected == ((two, "CHAIN"),)


def test_many_positions_go_into_receipts_with_the_next_counters(house: House, hub: Pc) -> None:
    held = _positions(900)
    holding = Holding(held, [(one.stream, 1, 2**40) for one in held], [(held[0], "X" * 64)] * 300)
    receipts = [
        read_receipt(one)
        for one in make_receipts(replace(_head(house, hub), counter=7), holding, hub.signer)
    ]
    assert [one.counter for one in receipts] == list(range(7, 7 + len(receipts)))
    assert [one for receipt in receipts for one in receipt.held] == held
    assert [one for receipt in receipts for one in receipt.missing] == list(holding.missing)
    assert sum(len(receipt.rejected) for receipt in receipts) == 300
    assert all(len(one.document.line) < 65_536 for one in receipts)


def test_nothing_held_is_a_receipt_too(house: House, hub: Pc) -> None:
    (receipt,) = make_receipts(_head(house, hub), Holding(), hub.signer)
    assert read_receipt(receipt).held == ()


def test_so_many_documents_that_one_bundle_is_too_small_make_several(
    house: House, hub: Pc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "_DOCUMENTS_BYTES", 100_000)  # 8 MB of them take ten seconds
    holding = Holding(_positions(250), [(one.stream, 1, 2**40) for one in _positions(250)])
    head = _head(house, hub)
    receipts = [
        make_receipts(replace(head, counter=number), holding, hub.signer)[0] for number in range(9)
    ]
    bundles = list(write_control(_control(house, receipts), hub.signer, house.trust))
    assert len(bundles) > 1
    found = [
        document
        for bundle in bundles
        for document in _read(tmp_path / "control.age", bundle.data, house.pc1, house.trust)
    ]
    assert found == receipts


def test_a_document_that_counts_for_nobody_is_not_sent(house: House, hub: Pc) -> None:
    stranger = house.signer()
    (receipt,) = make_receipts(_head(house, hub), Holding(), stranger)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        list(write_control(_control(house, [receipt]), hub.signer, house.trust))


def test_a_pc_of_the_house_may_send_documents_too(house: House, tmp_path: Path) -> None:
    erased = sign_document("erased", {"at": AT, "house": house.id, "n": 1, "rows": []}, house.one)
    sent = _control(house, [erased, house.trust.trusts[house.id].document])
    (bundle,) = write_control(sent, house.one, house.trust)
    found = _read(tmp_path / "control.age", bundle.data, house.pc2, house.trust)
    assert [one.kind for one in found] == ["erased", "trust"]


def test_nobody_revoked_or_unknown_is_sealed_to(house: House, hub: Pc) -> None:
    paper = house.trust.trusts[house.id]
    trust = house.trust.take(next_trust(paper, AT + 2, house.root, revoked={house.two.id: []}))
    sent = _control(house, [paper.document])
    with pytest.raises(WorldError, match=r"bundle\.RECIPIENT"):
        list(write_control(sent, hub.signer, trust))
    stranger: Cert = replace(house.cert(house.pc1), id=house.signer().id)
    with pytest.raises(WorldError, match=r"bundle\.RECIPIENT"):
        list(write_control(replace(sent, to=[stranger]), hub.signer, house.trust))
