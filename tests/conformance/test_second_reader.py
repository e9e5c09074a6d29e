"""Another reader, written from FORMAT.md alone, finds in all that we write what we find in it."""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.second_reader import documents, entries, lines
from tests.second_reader.bundles import Reader
from tests.second_reader.documents import Document, Trust
from tests.second_reader.lines import RefusedError
from tests.second_reader.merge import Log, View

ROOM = Path(documents.__file__).parent
VECTORS = Path(__file__).resolve().parents[3] / "shared" / "vectors"
BAD = sorted(path.stem for path in VECTORS.glob("bad/*.age"))

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the program age is installed on Linux"
)


def load(vectors: Path, name: str) -> Any:
    return json.loads((vectors / name).read_text(encoding="utf-8"))


def document(vectors: Path, name: str) -> Document:
    return documents.from_json(load(vectors, "documents.json")[name]["embedded"])


@pytest.fixture
def trust(vectors: Path) -> Trust:
    """What pc1 of the vectors trusts."""
    trust = Trust(load(vectors, "keys.json")["house_id"])
    trust.start(document(vectors, "trust"))
    trust.take(document(vectors, "trust_2"))
    trust.take(document(vectors, "cert"))
    return trust


@pytest.fixture
def reader(vectors: Path, trust: Trust) -> Reader:
    identity = (vectors / "keys" / "pc1.age-identity.txt").read_text().strip()
    return Reader(load(vectors, "keys.json")["devices"]["pc1"]["id"], [identity], trust)


def test_it_shares_no_code_with_the_project() -> None:
    allowed = {*sys.stdlib_module_names, "cryptography", "tests.second_reader"}
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [str(node.module)]
                assert node.level == 0
            for name in names:
                assert {name, name.split(".")[0], ".".join(name.split(".")[:2])} & allowed, path


# The lines, hashes, ops and entries of the vectors


def test_lines(vectors: Path) -> None:
    data = load(vectors, "lines.json")
    for line in data["good"]:
        assert lines.dumps(lines.loads(line.encode())) == line.encode()
    bad = [line.encode("utf-8", "surrogatepass") for line in data["bad"]]
    bad += [lines.unb64(text) for text in data["bad_b64"]]
    bad += [b'"' + b"x" * 65_535 + b'"', b"[" * 60_000, b"1" * 5_000]
    for line in bad:
        with pytest.raises(RefusedError, match="LINE"):
            lines.loads(line)


def test_hashes(vectors: Path) -> None:
    data = load(vectors, "hashes.json")
    for one in data["H"]:
        assert lines.b64(lines.H(one["tag"], one["x"].encode())) == one["hash"]
    relation = data["relation"]
    assert entries.relation_id(relation["table"], relation["keys"]) == relation["row"]


def test_ops(vectors: Path) -> None:
    data = load(vectors, "ops.json")
    assert not any(entries.has_effect(json.loads(line)) for line in data["no_effect"])
    assert all(entries.has_effect(json.loads(line)) for line in data["effect"])


def _made(op: entries.Op) -> str | None:
    """Return the row that an `ins` or `add` makes."""
    written = entries.writes(op)
    return written[1] if written and op.value[0] in ("ins", "add") else None


def _check_entry(vector: Any, expected: Any) -> None:
    entry = entries.parse([line.encode() for line in vector["lines"]], vector["prev"])
    nonces = [None if op.nonce is None else lines.b64(op.nonce) for op in entry.ops]
    assert nonces == expected["op_nonces"]
    assert [lines.b64(op.commitment) for op in entry.ops] == expected["commitments"]
    assert lines.b64(entry.commitment) == expected["commitment"]
    assert [_made(op) for op in entry.ops] == expected["rows"]
    assert entry.hash == expected["hash"]


def test_entries(vectors: Path) -> None:
    for one in load(vectors, "entries.json"):
        _check_entry(one, one)


def test_a_redacted_entry_has_the_hash_of_the_full_one(vectors: Path) -> None:
    data = load(vectors, "redacted.json")
    _check_entry(data["redacted"], data["redacted"])
    parts = [
        entries.parse([line.encode() for line in data[name]["lines"]], data[name]["prev"])
        for name in ("full", "redacted")
    ]
    assert parts[0].hash == parts[1].hash
    assert parts[1].with_ops_of(parts[0]) == parts[0]


# Documents


@pytest.mark.parametrize(
    "name", ["trust", "trust_2", "cert", "enrol", "accept", "receipt", "erased", "block"]
)
def test_documents_say_their_six_words(vectors: Path, name: str) -> None:
    assert document(vectors, name).words == load(vectors, "documents.json")[name]["six_words"]


def test_documents_count_or_not(vectors: Path, trust: Trust) -> None:
    for name in ("erased", "block", "cert", "trust", "trust_2"):
        trust.take(document(vectors, name))
    for name in ("receipt", "hub_cert"):  # of a hub that the house does not follow
        with pytest.raises(RefusedError, match="DOCUMENT"):
            trust.take(document(vectors, name))


def test_bad_documents(vectors: Path) -> None:
    trust = Trust(load(vectors, "keys.json")["house_id"])
    trust.start(document(vectors, "trust"))
    for one in load(vectors, "documents.json")["bad"]:
        with pytest.raises(RefusedError) as refusal:
            trust.take(documents.from_json(one["embedded"]))
        assert refusal.value.code == one["code"]


def test_the_files_of_request_and_answer(vectors: Path) -> None:
    request, answer, house = (
        documents.from_file((vectors / "good" / f"{name}.txt").read_bytes())
        for name in ("enrol", "accept", "trust")
    )
    trust = documents.accepted(answer, request)
    assert trust.newest == {trust.house: house}
    assert {one.content["name"] for one in trust.valid()} == {"PC 1", "PC 2"}


# Bundles


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("data-1", (4, 0, 0, 0)),
        ("data-2", (17, 0, 0, 0)),
        ("restricted-1", (2, 0, 0, 0)),
        ("control-1", (0, 0, 4, 1)),
        ("pictures-1", (0, 2, 0, 0)),
    ],
)
def test_good_bundles(
    vectors: Path, reader: Reader, name: str, found: tuple[int, int, int, int]
) -> None:
    bundle = reader.receive(vectors / "good" / f"{name}.age")
    assert bundle is not None
    parts = (bundle.entries, bundle.pictures, bundle.documents, bundle.refused)
    assert tuple(map(len, parts)) == found
    assert reader.receive(vectors / "good" / f"{name}.age") is None


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("streams", ["unknown", "known"])
def test_bad_bundles_are_refused_with_their_codes_and_change_nothing(
    vectors: Path, reader: Reader, name: str, streams: str
) -> None:
    if streams == "known":
        reader.receive(vectors / "good" / "data-1.age")
    before = reader.view("data").state_hash()
    with pytest.raises(RefusedError) as refusal:
        reader.receive(vectors / "bad" / f"{name}.age")
    assert refusal.value.code == load(vectors, "bad.json")[name]
    assert reader.view("data").state_hash() == before


def test_every_bad_bundle_is_tried(vectors: Path) -> None:
    assert sorted(load(vectors, "bad.json")) == BAD


# Merging


def _shown(view: View) -> tuple[set[str], set[str], set[tuple[Any, ...]]]:
    winners = {
        (*register, view.winner(*register).entry.hash)
        for register, siblings in view.registers.items()
        if len(siblings) > 1
    }
    return view.void, view.contested, winners


def _expected(vector: Any) -> tuple[set[str], set[str], set[tuple[Any, ...]]]:
    return set(vector["void"]), set(vector["contested"]), set(map(tuple, vector["winners"]))


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_the_state_after_bundles(vectors: Path, reader: Reader, order: tuple[int, ...]) -> None:
    state = load(vectors, "state.json")
    alone = {1: state["after_data_1_only"]["state_hash"], 2: state["data_2_only"]["state_hash"]}
    reader.receive(vectors / "good" / f"data-{order[0]}.age")
    assert reader.view("data").state_hash() == alone[order[0]]
    if order[0] == 2:
        two = state["data_2_only"]
        known = reader.log("data")
        assert (len(known.entries), len(reader.view("data").whole)) == (two["known"], two["whole"])
        known.force()
        assert reader.view("data").state_hash() == two["state_hash_after_forcing"]
    reader.receive(vectors / "good" / f"data-{order[1]}.age")
    view = reader.view("data")
    assert [line.decode() for line in view.state_lines()] == state["lines"]
    assert view.state_hash() == state["state_hash"]
    assert not view.waiting
    assert not view.forced
    assert _shown(view) == _expected(state)
    reader.receive(vectors / "good" / "restricted-1.age")
    restricted = reader.view("restricted")
    assert [line.decode() for line in restricted.state_lines()] == state["restricted"]["lines"]
    assert restricted.state_hash() == state["restricted"]["state_hash"]


def _histories(vectors: Path) -> Iterator[tuple[Any, list[entries.Entry]]]:
    for line in (vectors / "histories.jsonl").read_text(encoding="utf-8").splitlines():
        history = json.loads(line)
        yield (
            history,
            [
                entries.parse([part.encode() for part in one["lines"]], one["prev"])
                for one in history["entries"]
            ],
        )


@pytest.mark.parametrize("seed", range(4))
def test_histories_in_any_order(vectors: Path, seed: int) -> None:
    for history, found in _histories(vectors):
        log = Log()
        Random(seed).shuffle(found)
        for entry in found:
            log.add(entry)
        assert bool(log.view().waiting) == bool(history["forced_needed"])
        log.force()
        assert log.view().state_hash() == history["state_hash"]
        assert _shown(log.view()) == _expected(history)
