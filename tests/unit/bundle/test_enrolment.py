"""A second PC joins by stick: request, answer, and six words each way."""

from pathlib import Path

import pytest

from lipas_desktop.bundle.documents import sign_document
from lipas_desktop.bundle.enrolment import (
    accept_request,
    make_cert,
    make_request,
    next_trust,
    read_request,
    take_accept,
)
from lipas_desktop.bundle.reader import verify
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.domain.errors import WorldError
from tests.unit.bundle.house import AT, House, Log, Pc


@pytest.fixture
def newcomer(house: House) -> Pc:
    return Pc(house.signer())


def request_of(pc: Pc, name: str = "PC loket") -> bytes:
    return make_request(
        pc.signer, pc.age, name=name, want=["data", "audit"], app="0.1.0", at=AT
    ).file_bytes


def test_a_new_pc_joins_and_reads_what_is_sealed_to_it(
    house: House, log: Log, newcomer: Pc, tmp_path: Path
) -> None:
    sent = request_of(newcomer)
    request = read_request(sent)
    assert (request.name, request.want) == ("PC loket", ("audit", "data"))
    answer, view = accept_request(
        request, house.root, house.trust, no=3, grants=["data"], at=AT + 1
    )
    assert request.document.words == read_request(sent).document.words
    joined = take_accept(answer.file_bytes, read_request(sent).document)
    assert joined.words == answer.words
    assert (joined.cert.no, joined.cert.name, joined.cert.grants) == (3, "PC loket", {"data"})
    assert set(joined.view.certs) == {house.one.id, house.two.id, newcomer.signer.id}

    house.trust = view
    (sealed,) = house.write(house.contents(log, to=[house.pc1, newcomer]))
    path = tmp_path / "paket.age"
    path.write_bytes(sealed.data)
    bundle = verify(path, newcomer.keys, joined.view, NoStreams())
    assert [found.entry for found in bundle.entries()] == log.entries


def test_an_answer_exchanged_on_the_way_shows_other_words(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    answer, _ = accept_request(request, house.root, house.trust, no=3, grants=["data"], at=AT)
    thief = House(house.random)
    forged, _ = accept_request(request, thief.root, thief.trust, no=3, grants=["data"], at=AT)
    # The forged answer is sound in itself: only the words give it away.
    taken = take_accept(forged.file_bytes, request.document)
    assert taken.view.house == thief.id
    assert taken.words != answer.words


def test_a_request_exchanged_on_the_way_shows_other_words(house: House, newcomer: Pc) -> None:
    mine, theirs = read_request(request_of(newcomer)), read_request(request_of(Pc(house.signer())))
    assert mine.document.words != theirs.document.words
    answer, _ = accept_request(theirs, house.root, house.trust, no=3, grants=["data"], at=AT)
    with pytest.raises(WorldError, match=r"enrol\.not_ours"):
        take_accept(answer.file_bytes, mine.document)


def test_a_request_must_be_signed_by_the_key_it_names(house: House, newcomer: Pc) -> None:
    document = read_request(request_of(newcomer)).document
    forged = sign_document("enrol", document.body, house.two)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        read_request(forged.file_bytes)
    unsealable = sign_document("enrol", {**document.body, "age": "age1"}, newcomer.signer)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        read_request(unsealable.file_bytes)


def test_other_documents_are_no_requests_and_no_answers(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        read_request(house.cert1.file_bytes)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        take_accept(request.document.file_bytes, request.document)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        read_request(b"PK\x03\x04 a workbook")


def test_a_number_is_never_given_twice(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    with pytest.raises(WorldError) as refusal:
        accept_request(request, house.root, house.trust, no=2, grants=["data"], at=AT)
    assert (refusal.value.code, refusal.value.params) == ("enrol.number_taken", {"no": 2})
    again = read_request(request_of(house.pc2))
    _, view = accept_request(again, house.root, house.trust, no=2, grants=["data"], at=AT + 2)
    assert len(view.certs[house.two.id]) == 2


def test_a_device_that_nobody_can_seal_to_is_not_certified(house: House, newcomer: Pc) -> None:
    newcomer.identity = house.pc2.identity
    assert house.certify(newcomer, 3, ["data"])
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        make_cert(
            house.root,
            house.id,
            key=newcomer.signer.public,
            age="age1tidakada",
            name="PC 3",
            no=3,
            grants=["data"],
            at=AT,
        )


def test_only_a_root_can_answer(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        accept_request(request, house.two, house.trust, no=3, grants=["data"], at=AT)


def test_an_answer_without_this_pcs_certificate_is_refused(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    answer, _ = accept_request(request, house.root, house.trust, no=3, grants=["data"], at=AT)
    certs = [cert for cert in answer.body["certs"] if "PC loket" not in cert[1]]  # type: ignore[attr-defined]
    poorer = sign_document("accept", {**answer.body, "certs": certs}, house.root)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        take_accept(poorer.file_bytes, request.document)


def test_an_answer_carries_the_newest_trust_of_an_older_house(house: House, newcomer: Pc) -> None:
    paper = next_trust(house.trust.trusts[house.id], AT, house.root, revoked={house.two.id: []})
    request = read_request(request_of(newcomer))
    answer, _ = accept_request(
        request, house.root, house.trust.take(paper), no=3, grants=["data"], at=AT
    )
    view = take_accept(answer.file_bytes, request.document).view
    assert view.trusts[house.id].n == 2
    assert view.revoked(house.two.id) == ()


def test_a_device_that_was_revoked_is_not_accepted_again(house: House, newcomer: Pc) -> None:
    request = read_request(request_of(newcomer))
    revoked = {newcomer.signer.id: []}
    paper = next_trust(house.trust.trusts[house.id], AT, house.root, revoked=revoked)
    view = house.trust.take(paper)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        accept_request(request, house.root, view, no=3, grants=["data"], at=AT)
