"""The format's own vectors: lines, hashes, ops, entries, redacted entries."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.domain import b64, canonical, hashing
from lipas_desktop.domain.entries import Entry, build_entry, parse_entry, redact
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ops import parse_op


def _load(vectors: Path, name: str) -> Any:
    return json.loads((vectors / name).read_text(encoding="utf-8"))


def _parse(vector: Mapping[str, Any]) -> Entry:
    lines = [line.encode() for line in vector["lines"]]
    return parse_entry(lines, EntryHash(vector["prev"]))


def _texts(values: tuple[bytes | None, ...]) -> list[str | None]:
    return [None if value is None else b64.encode(value) for value in values]


def test_good_lines_are_canonical_and_written_back_alike(vectors: Path) -> None:
    for line in _load(vectors, "lines.json")["good"]:
        assert canonical.dumps(canonical.loads(line.encode())) == line.encode()


def test_bad_lines_are_refused(vectors: Path) -> None:
    data = _load(vectors, "lines.json")
    lines = [line.encode("utf-8", "surrogatepass") for line in data["bad"]]
    lines += [b64.decode(text) for text in data["bad_b64"]]
    for line in lines:
        with pytest.raises(canonical.LineError):
            canonical.loads(line)


def test_tagged_hashes_and_ids(vectors: Path) -> None:
    data = _load(vectors, "hashes.json")
    for vector in data["H"]:
        assert b64.encode(hashing.H(vector["tag"], vector["x"].encode())) == vector["hash"]
    transaction = b64.decode(data["op_nonce"]["transaction_nonce"])
    first = hashing.op_nonce(transaction, 0)
    assert b64.encode(first) == data["op_nonce"]["0"]
    assert b64.encode(hashing.op_nonce(transaction, 999)) == data["op_nonce"]["999"]
    assert hashing.row_id(first) == data["op_nonce"]["row_0"]
    relation = data["relation"]
    keys = [RowId(key) for key in relation["keys"]]
    assert hashing.relation_id(relation["table"], keys) == relation["row"]


def test_ops_have_an_effect_only_in_their_exact_shape(vectors: Path) -> None:
    data = _load(vectors, "ops.json")
    assert [parse_op(json.loads(line)) for line in data["no_effect"]] == [None] * 13
    assert all(parse_op(json.loads(line)) is not None for line in data["effect"])


def test_entries_reach_nonces_commitments_rows_and_hash(vectors: Path) -> None:
    for vector in _load(vectors, "entries.json"):
        entry = _parse(vector)
        assert _texts(entry.nonces) == vector["op_nonces"]
        assert _texts(entry.commitments) == vector["commitments"]
        assert b64.encode(entry.commitment) == vector["commitment"]
        assert list(entry.rows) == vector["rows"]
        assert entry.hash == vector["hash"]


def test_entries_built_from_their_parts_have_the_same_lines(vectors: Path) -> None:
    for vector in _load(vectors, "entries.json"):
        entry = _parse(vector)
        nonce = b64.decode(json.loads(vector["lines"][1]))
        ops = [json.loads(line) for line in vector["lines"][2:]]
        assert build_entry(entry.header, entry.prev, nonce, ops).lines == entry.lines


def test_the_first_entry_names_its_stream(vectors: Path) -> None:
    for vector in _load(vectors, "entries.json"):
        if json.loads(vector["lines"][0])["seq"] == 1:
            assert hashing.stream_id(EntryHash(vector["hash"])) == vector["stream"]


def test_a_redacted_entry_keeps_commitments_and_hash(vectors: Path) -> None:
    data = _load(vectors, "redacted.json")
    vector = data["redacted"]
    full, redacted = _parse(data["full"]), _parse(vector)
    assert redacted.redacted
    assert not full.redacted
    assert _texts(redacted.nonces) == vector["op_nonces"]
    assert _texts(redacted.commitments) == vector["commitments"]
    assert list(redacted.rows) == vector["rows"]
    assert full.hash == redacted.hash == vector["hash"]


def test_redacting_writes_the_lines_of_the_vector(vectors: Path) -> None:
    data = _load(vectors, "redacted.json")
    order = EntryHash(json.loads(data["redacted"]["lines"][2])[2])
    assert redact(_parse(data["full"]), {0: order}) == _parse(data["redacted"])
