"""Another reader, written from FORMAT.md alone, finds in all that we write what we find in it."""

import ast
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lipas_desktop.domain.edits import Add, Insert, Set, Unvoid, Void
from lipas_desktop.domain.entries import build_entry, parse_entry, redact
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.merge import Merge
from lipas_desktop.services import opening, receiving, sync
from lipas_desktop.services.session import Session
from tests.conformance.test_versions import CLOCK, VERSIONS, facts, places
from tests.e2e import houses
from tests.second_reader import documents, entries, keyfiles, lines
from tests.second_reader.bundles import Reader
from tests.second_reader.documents import Document
from tests.second_reader.lines import RefusedError
from tests.second_reader.merge import Log, View
from tests.second_reader.trust import Trust, accepted

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
    trust = accepted(answer, request)
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


@pytest.mark.parametrize("seed", range(12))
def test_the_projects_merge_agrees_on_any_part_of_a_history(vectors: Path, seed: int) -> None:
    random = Random(seed)
    for line in (vectors / "histories.jsonl").read_text(encoding="utf-8").splitlines():
        parts = json.loads(line)["entries"]
        parts = random.sample(parts, random.randint(1, len(parts)))
        forced_at = random.randrange(len(parts))
        log, merge = Log(), Merge()
        for index, one in enumerate(parts):
            raw = [part.encode() for part in one["lines"]]
            log.add(entries.parse(raw, one["prev"]))
            merge.add([parse_entry(raw, one["prev"])])
            if index == forced_at:
                log.force()
                merge.force()
            assert log.view().state_hash() == merge.state_hash()
        log.force()
        merge.force()
        assert log.view().state_hash() == merge.state_hash()


# Key files


def test_key_files_and_backups(vectors: Path) -> None:
    known, folder = load(vectors, "files.json"), vectors / "files"
    slots = keyfiles.newest_slots(folder)
    assert slots["register"] == known["register"]
    for secret in (known["password"], known["recovery_code"]):
        key = keyfiles.register_key(slots, secret)
        assert key == lines.unb64(known["register_key"])
        assert keyfiles.backup_parts(folder / "backup", secret)
    assert keyfiles.register_key(slots, "another") is None
    assert key is not None
    assert keyfiles.device_keys(folder / "device", key)[1].startswith("AGE-SECRET-KEY-1")
    with pytest.raises(ValueError, match=r"register\.db|p-"):
        keyfiles.backup_parts(folder / "backup-flipped", known["password"])
    good = [known["recovery_code"], *load(vectors, "hashes.json")["recovery_codes"]]
    assert all(map(keyfiles.is_recovery_code, good))
    assert not any(map(keyfiles.is_recovery_code, known["bad_recovery_codes"]))


# What the project itself has written


def reader_of(session: Session) -> Reader:
    """A reader with the keys of a PC and the documents that it holds, but none of its entries."""
    trust = Trust(session.house_id)
    for paper in session.trust.documents:
        one = documents.from_file(paper.file_bytes)
        trust.start(one) if one.kind == "trust" else trust.take(one)
    return Reader(session.device.id, [session.device.identity], trust)


def learn_all(reader: Reader, session: Session) -> None:
    """Let a reader know what a register held before, entry by entry."""
    for branch in session.store.streams.all("data"):
        prev = lines.ZEROS
        for raw in session.store.log.entries(branch.stream, 1, branch.position.seq):
            entry = entries.parse(raw.split(b"\n")[:-1], prev)
            reader.learn(("data", branch.house, branch.device), branch.stream, entry)
            prev = entry.hash


@pytest.mark.parametrize("version", VERSIONS, ids=lambda path: path.name)
def test_the_bundle_of_every_version(version: Path, tmp_path: Path) -> None:
    known = facts(version)
    key = keyfiles.register_key(keyfiles.newest_slots(version / "register"), known["recovery_code"])
    assert key is not None
    assert "register.db" in keyfiles.backup_parts(version / "backup.cadangan", known["password"])
    device, identity = keyfiles.device_keys(version / "register" / "device", key)
    shutil.copytree(version / "register", tmp_path / "register")
    session = opening.open_register(
        places(tmp_path),
        known["password"],
        random=os.urandom,
        clock=CLOCK,
        common=tmp_path / "common",
    )
    with closing(session):
        reader = reader_of(session)
        reader.device, reader.identities = device, [identity]
        learn_all(reader, session)
        assert reader.view("data").state_hash() == known["state_hash"]
        bundle = reader.receive(version / "bundle.age")
        assert bundle is not None
        assert bundle.entries
        receiving.receive(session, [version / "bundle.age"])
        assert reader.view("data").state_hash() == session.store.log.state_hash("data")
        assert reader.view("data").state_hash() != known["state_hash"]


def test_two_computers_and_a_reader_of_their_bundles_come_to_one_state(tmp_path: Path) -> None:
    with ExitStack() as ends:
        one = houses.found_house(tmp_path / "pc1")
        ends.callback(one.close)
        first, second = (houses.add(one, name) for name in ("Yuliana Tefa", "Markus Bria"))
        two = houses.join(one, tmp_path, ends)
        _cross(one, two, first, second)
        stick = tmp_path / "stick"
        stick.mkdir()
        sync.export(one, stick)
        sync.export(two, stick)
        receiving.receive(one, [stick])
        receiving.receive(two, [stick])
        _settle(one, second)
        sync.export(one, stick)
        receiving.receive(two, [stick])
        state = one.store.log.state_hash("data")
        assert two.store.log.state_hash("data") == state
        # From here on only what lay on the sticks, and the second computer's keys.
        reader = Reader(two.device.id, [two.device.identity], _trust_on(tmp_path / "joining"))
        sealed = [*(tmp_path / "joining").glob("*.age"), *stick.glob("*.age")]
        Random(7).shuffle(sealed)
        for path in sealed:
            reader.receive(path)
        view = reader.view("data")
        assert not view.waiting
        assert view.state_hash() == state
        assert any(len(siblings) > 1 for siblings in view.registers.values())
        assert view.contested == {first}


def _trust_on(stick: Path) -> Trust:
    """Read the request and the answer by which a computer joined."""
    papers = [documents.from_file(path.read_bytes()) for path in stick.glob("*.txt")]
    by_kind = {paper.kind: paper for paper in papers}
    return accepted(by_kind["accept"], by_kind["enrol"])


def _cross(one: Session, two: Session, first: RowId, second: RowId) -> None:
    """Let two computers write what the other does not know."""
    one.append("data", [Set("person", first, {"full_name": "Yuliana Teffa", "phone": "0811"})])
    two.append("data", [Set("person", first, {"full_name": "Juliana Tefa"})])
    two.append("data", [Void("person", first, "dua kali")])
    one.append("data", [Set("person", second, {"phone": "0812"})])
    two.append("data", [Set("person", second, {"phone": "0813"})])
    two.append("data", [Insert("person", (), {"full_name": "Dorkas Nabu", "sex": "P"})])
    two.append("data", [Void("person", second, "keliru"), Unvoid("person", second)])
    pair = sorted((first, second), key=lines.unb64)
    for pc in (one, two):
        pc.append("data", [Add("link", pair, {"table": 3})])


def _settle(pc: Session, row: RowId) -> None:
    """Write over the siblings that have met."""
    pc.append("data", [Set("person", row, {"phone": "0814"})])


def test_both_readers_take_the_redacted_form_of_the_longest_entry() -> None:
    order = EntryHash("A" * 43)
    ops: list[list[Any]] = [["note", "a" * 65_000]] * 16 + [["x"]] * 984
    entry = build_entry(Header(1, 2, len(ops), 1, 480), order, bytes(16), ops)
    redacted = redact(entry, dict.fromkeys(range(16, 1000), order))
    assert len(redacted.raw) > 1_048_576
    copies = [entries.parse(list(copy.lines), order) for copy in (redacted, entry)]
    assert [copy.hash for copy in copies] == [entry.hash, entry.hash]
    assert copies[0].with_ops_of(copies[1]).ops == copies[1].ops
