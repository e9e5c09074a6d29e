"""Signed documents: a kind, a line of canonical JSON, one to eight signatures over both lines.

Bytes are kept as they came and never written anew in order to verify.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from lipas_desktop.bundle import limits, shapes
from lipas_desktop.bundle.shapes import ShapeError
from lipas_desktop.bundle.signing import Signer, verify
from lipas_desktop.bundle.words import six_words, words_digest
from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId

KINDS = ("accept", "block", "cert", "enrol", "erased", "receipt", "trust")

Embedded: TypeAlias = list[object]
"""A document inside JSON: `[kind, text of line 2, [[key id, signature], ...]]`."""

_FIRST_LINE = re.compile(r"doc-([a-z]{1,16})/(0|[1-9][0-9]{0,8})")
_SIGNATURE_LINE = re.compile(r"([A-Za-z0-9_-]{22}) ([A-Za-z0-9_-]{86})")


def refused() -> WorldError:
    """Return the error for a document whose form, content or signature is not right."""
    return WorldError("bundle.DOCUMENT")


@dataclass(frozen=True)
class Document:
    """A document as it stands; that it was parsed says nothing about its signatures."""

    kind: str
    text: str
    signatures: tuple[tuple[KeyId, str], ...]

    @property
    def signed_bytes(self) -> bytes:
        """Return lines 1 and 2 with their newlines: what signatures and words are over."""
        return f"doc-{self.kind}/{limits.FORMAT_NUMBER}\n{self.text}\n".encode()

    @property
    def embedded(self) -> Embedded:
        """Return the form that stands inside JSON."""
        return [self.kind, self.text, [list(pair) for pair in self.signatures]]

    @property
    def line(self) -> bytes:
        """Return the line of a control bundle, without its newline."""
        return canonical.dumps(self.embedded)

    @property
    def file_bytes(self) -> bytes:
        """Return the form that is a file."""
        lines = "".join(f"{key} {signature}\n" for key, signature in self.signatures)
        return self.signed_bytes + lines.encode()

    @property
    def words(self) -> tuple[str, ...]:
        """Return the six words that people compare."""
        return six_words(self.signed_bytes)

    @property
    def digest(self) -> str:
        """Return the hash by which an answer names the request it answers."""
        return b64.encode(words_digest(self.signed_bytes))

    @cached_property
    def body(self) -> Mapping[str, object]:
        """Return the content of line 2; WorldError bundle.DOCUMENT where it is not canonical."""
        try:
            return shapes.table(canonical.loads(self.text.encode()))
        except ValueError as error:
            raise refused() from error

    def signed_by(self, keys: Mapping[KeyId, str]) -> frozenset[KeyId]:
        """Return which of these keys (id to public key) have validly signed."""
        data = self.signed_bytes
        return frozenset(
            key
            for key, signature in self.signatures
            if key in keys and verify(keys[key], signature, data)
        )


def sign_document(kind: str, body: Mapping[str, object], *signers: Signer) -> Document:
    """Build a document and sign it; parsed again, so that nothing unreadable leaves this PC."""
    text = canonical.dumps(dict(body)).decode()
    unsigned = Document(kind, text, ())
    pairs = tuple((signer.id, signer.sign(unsigned.signed_bytes)) for signer in signers)
    return parse_embedded(Document(kind, text, pairs).embedded)


def parse_file(data: bytes) -> Document:
    """Read a document's file; WorldError bundle.DOCUMENT or, of a later format, bundle.NEWER."""
    if len(data) > limits.DOCUMENT_FILE_BYTES or not data.endswith(b"\n"):
        raise refused()
    try:
        first, text, *rest = data[:-1].decode("utf-8").split("\n")
    except ValueError as error:
        raise refused() from error
    kind = _kind(first)
    pairs: list[object] = []
    for line in rest:
        match = _SIGNATURE_LINE.fullmatch(line)
        if match is None:
            raise refused()
        pairs.append([match[1], match[2]])
    return parse_embedded([kind, text, pairs])


def _kind(first: str) -> str:
    match = _FIRST_LINE.fullmatch(first)
    if match is None:
        raise refused()
    if int(match[2]) != limits.FORMAT_NUMBER:
        raise WorldError("bundle.NEWER")
    return match[1]


def embedded_shape(value: object) -> Document:
    """Expect a document inside JSON; its content is not looked at. Raises ShapeError."""
    kind, text, signatures = shapes.row(value, 3)
    return Document(
        shapes.text(kind, 16),
        shapes.text(text),
        shapes.many(signatures, 1, limits.DOCUMENT_SIGNATURES, _signature),
    )


def _signature(value: object) -> tuple[KeyId, str]:
    key, signature = shapes.row(value, 2)
    return shapes.key(key), shapes.octets(signature, shapes.SIGNATURE_BYTES)


def parse_embedded(value: object) -> Document:
    """Read a document inside JSON, its line 2 included; WorldError bundle.DOCUMENT."""
    try:
        document = embedded_shape(value)
    except ShapeError as error:
        raise refused() from error
    if document.kind not in KINDS or not document.body:
        raise refused()
    return document
