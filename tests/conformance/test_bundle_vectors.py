"""The format's vectors for bundles and documents: what must be read, what must be refused how."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lipas_desktop.bundle import contents
from lipas_desktop.bundle.documents import Document, parse_embedded, parse_file
from lipas_desktop.bundle.enrolment import make_trust, next_trust, read_request, take_accept
from lipas_desktop.bundle.inbox import take_in
from lipas_desktop.bundle.reader import OwnKeys, VerifiedBundle, verify
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams, StreamFacts
from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId, StreamId
from lipas_desktop.domain.merge import Merge

SHARED = Path(__file__).resolve().parents[3] / "shared" / "vectors"
BAD = sorted(path.stem for path in SHARED.glob("bad/*.age"))
GOOD = sorted(path.stem for path in SHARED.glob("good/*.age"))
DOCUMENTS = ("trust", "trust_2", "cert", "enrol", "accept", "receipt", "erased", "block")


@pytest.fixture
def keys(vectors: Path) -> Any:
    return json.loads((vectors / "keys.json").read_text(encoding="utf-8"))


@pytest.fixture
def documents(vectors: Path) -> Any:
    return json.loads((vectors / "documents.json").read_text(encoding="utf-8"))


@pytest.fixture
def trust(keys: Any, documents: Any) -> TrustView:
    return TrustView.start(
        KeyId(keys["house_id"]),
        [_document(documents, "trust"), _document(documents, "trust_2")],
        [_document(documents, "cert")],
    )


@pytest.fixture
def pc1(vectors: Path, keys: Any) -> OwnKeys:
    identity = (vectors / "keys" / "pc1.age-identity.txt").read_text().strip()
    return OwnKeys(KeyId(keys["devices"]["pc1"]["id"]), (identity,))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def _document(documents: Any, name: str) -> Document:
    return parse_embedded(documents[name]["embedded"])


def _read(path: Path, inbox: Path, pc1: OwnKeys, trust: TrustView) -> VerifiedBundle:
    arrived = take_in(path, inbox, Random(1).randbytes)
    return verify(arrived.path, pc1, trust, NoStreams())


def test_every_vector_has_its_test(vectors: Path, documents: Any) -> None:
    assert sorted(json.loads((vectors / "bad.json").read_text())) == BAD
    assert len(BAD) == 42
    assert set(documents) - {"bad", "hub_cert"} == set(DOCUMENTS)


@pytest.mark.parametrize(
    ("name", "entries", "ops"),
    [
        ("data-1", 4, 6),
        ("data-2", 17, 15),
        ("restricted-1", 2, 1),
        ("control-1", 0, 0),
        ("pictures-1", 0, 0),
    ],
)
def test_a_good_bundle_is_read(
    vectors: Path, inbox: Path, pc1: OwnKeys, trust: TrustView, name: str, entries: int, ops: int
) -> None:
    assert name in GOOD
    bundle = _read(vectors / "good" / f"{name}.age", inbox, pc1, trust)
    assert (bundle.checked.entries, bundle.checked.ops) == (entries, ops)
    found = list(bundle.entries())
    assert len(found) == entries
    for segment in bundle.header.segments:
        own = [entry for part, entry in found if part == segment]
        assert [entry.header.seq for entry in own] == list(range(segment.lo, segment.hi + 1))
        assert own[-1].hash == segment.head


@pytest.mark.parametrize("name", BAD)
def test_a_bad_bundle_is_refused_with_its_code(
    vectors: Path, inbox: Path, pc1: OwnKeys, trust: TrustView, name: str
) -> None:
    code = json.loads((vectors / "bad.json").read_text())[name]
    source = vectors / "bad" / f"{name}.age"
    with pytest.raises(WorldError) as refusal:
        _read(source, inbox, pc1, trust)
    assert refusal.value.code == f"bundle.{code}"
    # Nothing but the copy as it came is there afterwards, for another try or a report.
    kept = [path.read_bytes() for path in inbox.iterdir()]
    assert kept == ([] if code == "SIZE" else [source.read_bytes()])


@pytest.mark.parametrize("name", [name for name in BAD if name != "too-small"])
def test_a_bad_bundle_is_refused_likewise_where_its_streams_are_known(
    vectors: Path, pc1: OwnKeys, trust: TrustView, name: str
) -> None:
    class Known(NoStreams):
        def stream(self, stream: StreamId) -> StreamFacts | None:
            if stream != "qUofSYTN0nibnYJsjwk8Ng":
                return None
            return StreamFacts("data", trust.house, pc1.device)

    code = json.loads((vectors / "bad.json").read_text())[name]
    with pytest.raises(WorldError) as refusal:
        verify(vectors / "bad" / f"{name}.age", pc1, trust, Known())
    assert refusal.value.code == f"bundle.{code}"


def test_the_entries_read_merge_to_the_state_of_the_vectors(
    vectors: Path, inbox: Path, pc1: OwnKeys, trust: TrustView
) -> None:
    state = json.loads((vectors / "state.json").read_text(encoding="utf-8"))
    merge = Merge("data")
    for name in ("data-2", "data-1"):
        bundle = _read(vectors / "good" / f"{name}.age", inbox, pc1, trust)
        merge.add(found.entry for found in bundle.entries())
    assert merge.state_hash() == state["state_hash"]


def test_what_a_reader_learns_from_a_header_and_a_control_bundle(
    vectors: Path, inbox: Path, pc1: OwnKeys, trust: TrustView, keys: Any, documents: Any
) -> None:
    two = _read(vectors / "good" / "data-2.age", inbox, pc1, trust)
    assert set(two.checked.after.certs) == {
        keys["devices"][pc]["id"] for pc in ("pc1", "pc2", "pc3", "pc2b")
    }
    old = TrustView.start(
        trust.house, [_document(documents, "trust")], [_document(documents, "cert")]
    )
    control = _read(vectors / "good" / "control-1.age", inbox, pc1, old)
    assert control.checked.after.trusts[old.house].n == 2
    assert control.checked.after.revoked(keys["devices"]["thief"]["id"]) == ()
    # The receipt is by a hub that the house does not follow: reported, the others count.
    assert [document.kind for document in control.documents()] == [
        "trust",
        "trust",
        "erased",
        "block",
    ]
    assert control.checked.refused_documents == 1


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_says_its_six_words(documents: Any, name: str) -> None:
    document = _document(documents, name)
    assert list(document.words) == documents[name]["six_words"]
    assert document.embedded == documents[name]["embedded"]
    assert parse_file(document.file_bytes) == document
    read = getattr(contents, f"read_{document.kind}")
    assert read(document).document is document


def test_documents_count_once_their_signers_are_known(
    documents: Any, keys: Any, trust: TrustView
) -> None:
    hub_root = Signer(b64.decode(keys["devices"]["hub"]["ed25519_seed"]))
    root = Signer(b64.decode(keys["house_root_seed"]))
    for name in ("receipt", "hub_cert"):
        with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
            trust.take(_document(documents, name))
    joined = trust.take(next_trust(trust.trusts[trust.house], 1, root, follows=[hub_root.id]))
    joined = joined.take(make_trust(hub_root, 2))
    joined = joined.take(_document(documents, "hub_cert"))
    for name in ("receipt", "erased", "block", "cert", "trust"):
        assert joined.take(_document(documents, name)).house == trust.house


def test_bad_documents_are_refused(documents: Any, trust: TrustView) -> None:
    first = TrustView.start(
        trust.house, [_document(documents, "trust")], [_document(documents, "cert")]
    )
    assert len(documents["bad"]) == 3
    for bad in documents["bad"]:
        with pytest.raises(WorldError) as refusal:
            first.take(parse_embedded(bad["embedded"]))
        assert refusal.value.code == f"bundle.{bad['code']}"


def test_the_files_of_request_and_answer_are_taken(vectors: Path, keys: Any) -> None:
    request = read_request((vectors / "good" / "enrol.txt").read_bytes())
    assert request.id == keys["devices"]["pc2"]["id"]
    answer = take_accept((vectors / "good" / "accept.txt").read_bytes(), request.document)
    assert answer.view.house == keys["house_id"]
    assert (answer.cert.name, answer.cert.no, answer.cert.grants) == ("PC 2", 2, {"data"})
    assert set(answer.view.certs) == {keys["devices"][pc]["id"] for pc in ("pc1", "pc2")}


def test_a_segment_of_a_revoked_pc_counts_up_to_its_last_good_position(
    vectors: Path, inbox: Path, pc1: OwnKeys, trust: TrustView, keys: Any
) -> None:
    root = Signer(b64.decode(keys["house_root_seed"]))
    pc3 = KeyId(keys["devices"]["pc3"]["id"])
    bundle = _read(vectors / "good" / "data-2.age", inbox, pc1, trust)
    end = next(part.end for part in bundle.header.segments if part.signer == pc3)

    def after(last: list[Position]) -> VerifiedBundle:
        revoked = {**trust.trusts[trust.house].revoked, pc3: last}
        paper = next_trust(trust.trusts[trust.house], 1, root, revoked=revoked)
        return _read(vectors / "good" / "data-2.age", inbox, pc1, trust.take(paper))

    assert after([end]).checked.entries == 17
    for last in ([], [Position(end.stream, end.seq - 1, end.hash)]):
        with pytest.raises(WorldError, match=r"bundle\.REVOKED"):
            after(last)
