"""FORMAT.md keeps its word: its example, its codes, its numbers."""

import re
from pathlib import Path

import pytest

from lipas_desktop.bundle import limits, reader, shapes
from lipas_desktop.bundle.documents import parse_file
from lipas_desktop.bundle.enrolment import make_trust
from lipas_desktop.bundle.signing import Signer, segment_bytes, verify
from lipas_desktop.domain import b64
from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.merge import Merge

ROOM = Path(reader.__file__).parent
TEXT = (ROOM / "FORMAT.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"```([a-z]+)\n(.*?)```", TEXT, re.DOTALL))
ROOT, DEVICE = Signer(bytes(range(32))), Signer(bytes(range(32, 64)))


@pytest.fixture
def entries() -> list[Entry]:
    lines = split_raw(BLOCKS["entries"].encode())
    first = parse_entry(lines[:2], NO_ENTRY)
    return [first, parse_entry(lines[2:], first.hash)]


def test_the_document_of_the_example_is_what_its_seed_gives() -> None:
    document = parse_file(BLOCKS["document"].encode())
    assert document == make_trust(ROOT, 1_635_638_400_000)
    assert f"`{' '.join(document.words)}`" in TEXT


def test_the_hashes_of_the_example(entries: list[Entry]) -> None:
    told = dict(line.split() for line in BLOCKS["hashes"].splitlines())
    first, second = entries
    found = {
        "stream": stream_id(first.hash),
        "hash_1": first.hash,
        "c": b64.encode(second.commitment),
        "hash_2": second.hash,
    }
    for index, (nonce, row, commitment) in enumerate(
        zip(second.nonces, second.rows, second.commitments, strict=True)
    ):
        assert nonce is not None
        found |= {f"n_{index}": b64.encode(nonce), f"oc_{index}": b64.encode(commitment)}
        if row is not None:
            found[f"row_{index}"] = row
    assert told == found


def test_the_signature_and_the_state_of_the_example(entries: list[Entry]) -> None:
    stream = stream_id(entries[0].hash)
    data = segment_bytes(stream, 2, entries[1].hash)
    assert verify(DEVICE.public, BLOCKS["signature"].strip(), data)
    merge = Merge("data")
    merge.add(entries)
    assert [line.decode() for line in merge.state_lines()] == BLOCKS["state"].splitlines()
    assert f"its hash is `{merge.state_hash()}`" in TEXT
    assert f"it is H over no bytes, `{Merge().state_hash()}`" in TEXT


def test_every_code_that_reading_can_give_stands_in_the_table() -> None:
    table = TEXT.split("### 4.5 Reading")[1].split("Frames are taken")[0]
    told = set(re.findall(r"`([A-Z_]{4,})`", table))
    source = "".join(path.read_text(encoding="utf-8") for path in ROOM.glob("*.py"))
    raised = set(re.findall(r'"bundle\.([A-Z_]+)"', source))
    own = {"RECIPIENT", "TOO_LARGE"}  # the writer's own, never a reader's
    assert raised - own == told


@pytest.mark.parametrize(
    "number",
    [
        limits.WRITTEN_BYTES,
        limits.READ_MAX,
        limits.HEADER_BYTES,
        limits.FRAME_PACKED,
        limits.FRAME_UNPACKED,
        limits.UNPACKED_TOTAL,
    ],
)
def test_the_limits_are_those_of_the_document(number: int) -> None:
    assert f"{number:,}" in TEXT


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("| 0..{} documents `cert`", limits.CERTS),
        ("| 0..{} of `[packed bytes", limits.FRAMES),
        ("log kinds: 0..{} positions", limits.HAVE),
        ("log kinds: 0..{} of `[stream", limits.SEGMENTS),
        ("`pictures`: 1..{} of `[b64", limits.PICTURES),
        ("| 1..{} key ids", limits.RECIPIENTS),
        ("at most {} characters |", limits.APP_CHARACTERS),
        ("read from {} to", limits.READ_MIN),
        ("1..{} lines of key id", limits.DOCUMENT_SIGNATURES),
        ("`roots`: 1..{} Ed25519", limits.ROOTS),
        ("at most {} positions", limits.RECEIPT_POSITIONS),
        ("at most {} of `[row", limits.ERASED_ROWS),
        ("{} bytes are 22 characters", shapes.ID_BYTES),
    ],
)
def test_the_counts_are_those_of_the_document(words: str, number: int) -> None:
    assert words.format(number) in TEXT
