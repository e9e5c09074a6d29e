"""Signed documents: their form, their words, their names."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lipas_desktop.bundle import contents, limits
from lipas_desktop.bundle.documents import Document, parse_embedded, parse_file, sign_document
from lipas_desktop.bundle.enrolment import make_request
from lipas_desktop.bundle.names import document_name
from lipas_desktop.bundle.words import CONSONANTS, VOWELS
from lipas_desktop.domain import canonical
from lipas_desktop.domain.errors import WorldError
from tests.unit.bundle.house import AT, House

HOUSE = House(Random(3))
POSITION = [HOUSE.two.id, 4, "A" * 43]
REQUEST = make_request(HOUSE.two, HOUSE.pc2.age, name="PC loket", want=["data"], app="0.1.0", at=AT)
RECEIPT: Mapping[str, object] = {
    "at": AT,
    "counter": 1,
    "epoch": 1,
    "gaps": [],
    "held": [POSITION],
    "house": HOUSE.id,
    "hub": HOUSE.two.id,
    "missing": [[HOUSE.two.id, 5, 9]],
    "rejected": [[POSITION, "CHAIN"]],
}


def refused(data: bytes) -> str | None:
    try:
        parse_file(data)
    except WorldError as error:
        return error.code
    return None


def test_a_file_reads_back_byte_for_byte() -> None:
    data = REQUEST.file_bytes
    assert data.startswith(b"doc-enrol/1\n{")
    assert parse_file(data) == REQUEST
    assert parse_file(data).file_bytes == data


def test_a_line_of_a_control_bundle_reads_back() -> None:
    assert parse_embedded(json.loads(REQUEST.line)) == REQUEST


@given(st.integers(0, len(REQUEST.file_bytes) - 1), st.integers(1, 255))
@settings(max_examples=400)
def test_a_flipped_byte_makes_no_document_or_breaks_its_signature(place: int, flip: int) -> None:
    data = bytearray(REQUEST.file_bytes)
    data[place] ^= flip
    if refused(bytes(data)) is None:
        document = parse_file(bytes(data))
        assert document.signed_by({HOUSE.two.id: HOUSE.two.public}) == frozenset()


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data + b"\n",
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"doc-enrol", b"doc-other"),
        lambda data: data.replace(b"doc-enrol/1", b"doc-enrol/01"),
        lambda data: data.replace(b'{"age"', b'{ "age"'),
        lambda data: b"\n".join(data.split(b"\n")[:2]) + b"\n",
        lambda data: data + data.split(b"\n")[2] + b" \n",
        lambda data: data + (data.split(b"\n")[2] + b"\n") * limits.DOCUMENT_SIGNATURES,
        lambda data: data + bytes(limits.DOCUMENT_FILE_BYTES),
    ],
)
def test_a_file_that_has_not_the_form_is_refused(change: Callable[[bytes], bytes]) -> None:
    assert refused(change(REQUEST.file_bytes)) == "bundle.DOCUMENT"


def test_a_later_form_asks_for_a_newer_program() -> None:
    assert refused(REQUEST.file_bytes.replace(b"enrol/1", b"enrol/2")) == "bundle.NEWER"


def test_words_are_six_of_four_letters_and_change_with_a_single_byte() -> None:
    words = REQUEST.words
    assert len(words) == 6
    for word in words:
        assert word[0] in CONSONANTS
        assert word[2] in CONSONANTS
        assert word[1] in VOWELS
        assert word[3] in VOWELS
    later = sign_document("enrol", {**REQUEST.body, "at": AT + 1}, HOUSE.two)
    assert later.words != words
    # The words are of what is said, not of who signed.
    assert Document(REQUEST.kind, REQUEST.text, ()).words == words


def test_a_files_name_tells_no_more_than_its_kind() -> None:
    name = document_name("RKO", date(2021, 10, 31), "enrol", "0123456789abcdef" * 4)
    assert name == "RKO_2021-10-31_enrol_0123456789ab.txt"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("enrol", REQUEST.body),
        ("cert", HOUSE.cert1.body),
        ("trust", HOUSE.trust.trusts[HOUSE.id].document.body),
        ("receipt", RECEIPT),
        ("erased", {"at": AT, "house": HOUSE.id, "n": 1, "rows": [[HOUSE.two.id, "A" * 43]]}),
        (
            "block",
            {
                "at": AT,
                "from": 1,
                "house": HOUSE.id,
                "n": 1,
                "series": "PLT-2021",
                "stream": HOUSE.two.id,
                "to": 200,
            },
        ),
    ],
)
def test_every_key_of_a_document_is_needed_and_has_its_type(
    kind: str, body: Mapping[str, object]
) -> None:
    read = getattr(contents, f"read_{kind}")
    assert read(sign_document(kind, body, HOUSE.root))
    assert read(sign_document(kind, {**body, "zebra": [1]}, HOUSE.root))
    for key in body:
        for changed in (
            {name: value for name, value in body.items() if name != key},
            {**body, key: None},
            {**body, key: {}},
        ):
            with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
                read(sign_document(kind, changed, HOUSE.root))


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("cert", {"grants": ["restricted", "data"]}),
        ("cert", {"grants": ["data", "data"]}),
        ("cert", {"grants": ["everything"]}),
        ("cert", {"no": 0}),
        ("cert", {"no": True}),
        ("cert", {"role": "root"}),
        ("cert", {"key": HOUSE.one.public + "A"}),
        ("trust", {"scope": HOUSE.two.id}),
        ("trust", {"need": 2}),
        ("trust", {"roots": [HOUSE.root.public] * 2}),
        ("trust", {"roots": []}),
        ("trust", {"n": 0}),
        ("trust", {"revoked": [[HOUSE.two.id, [["x", 1, "y"]]]]}),
    ],
)
def test_a_value_out_of_range_is_refused(kind: str, changes: Mapping[str, object]) -> None:
    bodies = {"cert": HOUSE.cert1.body, "trust": HOUSE.trust.trusts[HOUSE.id].document.body}
    document = sign_document(kind, {**bodies[kind], **changes}, HOUSE.root)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        getattr(contents, f"read_{kind}")(document)


def test_a_receipt_names_at_most_four_hundred_positions() -> None:
    document = sign_document("receipt", {**RECEIPT, "held": [POSITION] * 399}, HOUSE.root)
    assert len(contents.read_receipt(document).held) == 399
    document = sign_document("receipt", {**RECEIPT, "held": [POSITION] * 400}, HOUSE.root)
    with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
        contents.read_receipt(document)


def test_a_document_longer_than_a_line_is_not_written() -> None:
    with pytest.raises(canonical.LineError):
        sign_document("enrol", {"name": "x" * limits.DOCUMENT_BYTES}, HOUSE.two)
