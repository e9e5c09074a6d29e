"""Documents, their form and content: FORMAT.md, part 5."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.second_reader.lines import (
    H,
    RefusedError,
    is_b64,
    is_hash,
    is_id,
    is_int,
    is_list,
    is_position,
    key_id,
    loads,
    need,
    unb64,
)

GRANTS = ["audit", "data", "restricted"]
CONSONANTS, VOWELS = "bcdghjklmnprstwy", "aiuo"


def signed_by(public_key: bytes, signature: str, data: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(unb64(signature, 64), data)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True)
class Document:
    """A document whose form and content are right; what its signatures are worth is not said."""

    kind: str
    text: str
    signatures: tuple[tuple[str, str], ...]
    content: dict[str, Any]

    @property
    def signed(self) -> bytes:
        return f"doc-{self.kind}/1\n{self.text}\n".encode()

    @property
    def words(self) -> list[str]:
        number = int.from_bytes(H("lipas.words", self.signed)[:9], "big")
        return [_word(number >> shift & 0xFFF) for shift in range(60, -1, -12)]

    @property
    def keys(self) -> list[bytes]:
        """Return the public keys of `roots`, or the one of `key`."""
        texts = self.content["roots"] if self.kind == "trust" else [self.content["key"]]
        return [unb64(text, 32) for text in texts]

    def count(self, keys: list[bytes]) -> int:
        """Count the keys, each once, that signed this."""
        return sum(
            any(name == key_id(key) and signed_by(key, one, self.signed) for name, one in pairs)
            for key in keys
            for pairs in [self.signatures]
        )


def _word(bits: int) -> str:
    return "".join(
        (
            CONSONANTS[bits >> 8],
            VOWELS[bits >> 6 & 3],
            CONSONANTS[bits >> 2 & 15],
            VOWELS[bits & 3],
        )
    )


def from_file(data: bytes) -> Document:
    """Read a document's file: kind, content, signatures, a line each."""
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise RefusedError("DOCUMENT", "not UTF-8") from error
    need(len(lines) >= 4 and lines[-1] == "", "DOCUMENT", "lines")
    first = re.fullmatch(r"doc-([a-z]+)/1", lines[0])
    need(first, "DOCUMENT", "first line")
    assert first
    return from_json([first[1], lines[1], [line.split(" ") for line in lines[2:-1]]])


def from_json(value: Any) -> Document:
    """Read a document in its JSON form: `[kind, text, [[key id, signature], ...]]`."""
    need(is_document_form(value), "DOCUMENT", "form")
    kind, text, signatures = value
    try:
        content = loads(text.encode("utf-8"))
    except RefusedError as error:
        raise RefusedError("DOCUMENT", "not canonical") from error
    need(kind in CONTENTS and isinstance(content, dict), "DOCUMENT", "kind")
    for key, rule in CONTENTS[kind].items():
        need(key in content and rule(content[key]), "DOCUMENT", f"{kind}: {key}")
    _check_together(kind, content)
    return Document(kind, text, tuple((name, one) for name, one in signatures), content)


def is_document_form(value: Any) -> bool:
    return (
        is_list(value, 3, 3)
        and isinstance(value[0], str)
        and isinstance(value[1], str)
        and is_list(value[2], 1, 8)
        and all(is_list(one, 2, 2) and is_id(one[0]) and is_b64(one[1], 64) for one in value[2])
    )


# Contents (5.2)

Rule = Callable[[Any], bool]


def _all(rule: Rule, low: int = 0, high: int = 1_000_000) -> Rule:
    return lambda value: is_list(value, low, high) and all(map(rule, value))


def _tuple(*rules: Rule) -> Rule:
    return lambda value: (
        is_list(value, len(rules), len(rules))
        and all(rule(part) for rule, part in zip(rules, value, strict=True))
    )


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _grants(value: Any) -> bool:
    return isinstance(value, list) and value == [grant for grant in GRANTS if grant in value]


def _from_one(value: Any) -> bool:
    return is_int(value, 1)


def is_recipient(value: Any) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"age1[02-9ac-hj-np-z]{58}", value))


CONTENTS: dict[str, dict[str, Rule]] = {
    "trust": {
        "at": is_int,
        "follows": _all(is_id),
        "n": _from_one,
        "need": _from_one,
        "revoked": _all(_tuple(is_id, _all(is_position))),
        "roots": _all(is_hash, 1, 8),
        "scope": is_id,
    },
    "cert": {
        "age": _text,
        "at": is_int,
        "grants": _grants,
        "key": is_hash,
        "name": _text,
        "no": _from_one,
        "role": lambda value: value in ("pc", "hub"),
        "scope": is_id,
    },
    "enrol": {
        "age": is_recipient,
        "app": lambda value: _text(value) and len(value) <= 32,
        "at": is_int,
        "key": is_hash,
        "name": _text,
        "want": _grants,
    },
    "accept": {
        "at": is_int,
        "certs": _all(is_document_form, 1),
        "request": is_hash,
        "trust": _all(is_document_form, 1),
    },
    "receipt": {
        "at": is_int,
        "counter": is_int,
        "epoch": is_int,
        "gaps": _all(is_position),
        "held": _all(is_position),
        "house": is_id,
        "hub": is_id,
        "missing": _all(_tuple(is_id, _from_one, _from_one)),
        "rejected": _all(_tuple(is_position, lambda value: _text(value) and len(value) <= 64)),
    },
    "erased": {
        "at": is_int,
        "house": is_id,
        "n": _from_one,
        "rows": _all(_tuple(is_id, is_hash), 0, 700),
    },
    "block": {
        "at": is_int,
        "from": is_int,
        "house": is_id,
        "n": _from_one,
        "series": _text,
        "stream": is_id,
        "to": is_int,
    },
}


def _check_together(kind: str, content: dict[str, Any]) -> None:
    """Check what hangs on more than one key."""
    if kind == "trust":
        roots = content["roots"]
        need(len(set(roots)) == len(roots), "DOCUMENT", "roots alike")
        need(content["need"] <= len(roots), "DOCUMENT", "need")
        own = content["n"] > 1 or content["scope"] == key_id(unb64(roots[0]))
        need(own, "DOCUMENT", "scope of version 1")
    if kind == "receipt":
        parts = ("gaps", "held", "rejected")
        need(sum(len(content[part]) for part in parts) <= 400, "DOCUMENT", "too many positions")
        need(all(lo <= hi for _, lo, hi in content["missing"]), "DOCUMENT", "missing")
    if kind == "block":
        need(content["from"] <= content["to"], "DOCUMENT", "from and to")
