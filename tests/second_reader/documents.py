"""Documents, and who is trusted because of them: FORMAT.md, part 5."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.second_reader.lines import (
    H,
    RefusedError,
    b64,
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


def _age(value: Any) -> bool:
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
        "age": _age,
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


# Trust


@dataclass
class Trust:
    """What a PC of a house holds: the newest trust documents and every certificate."""

    house: str
    newest: dict[str, Document] = field(default_factory=dict)
    certs: list[Document] = field(default_factory=list)

    def copy(self) -> "Trust":
        return Trust(self.house, dict(self.newest), list(self.certs))

    @property
    def follows(self) -> list[str]:
        return list(self.newest[self.house].content["follows"])

    @property
    def scopes(self) -> list[str]:
        """Return the house and the hubs that it follows, as far as their documents are held."""
        return [one for one in (self.house, *self.follows) if one in self.newest]

    def start(self, document: Document) -> None:
        """Take a trust document whose words were compared, or whose version before is held."""
        need(document.kind == "trust", "DOCUMENT", "kind")
        enough = document.count(document.keys) >= document.content["need"]
        need(enough, "DOCUMENT", "signatures of a trust document")
        held = self.newest.get(document.content["scope"])
        if held is None or held.content["n"] < document.content["n"]:
            self.newest[document.content["scope"]] = document

    def take(self, document: Document) -> None:
        """Take a document that came by a bundle; refuse it (`DOCUMENT`) where it does not count."""
        house = document.content.get("house", self.house)
        need(house == self.house, "DOCUMENT", "another house")
        match document.kind:
            case "trust":
                self._take_trust(document)
            case "cert":
                need(self.is_valid(document), "DOCUMENT", "not under a root")
                self.certs.append(document)
            case "receipt":
                hubs = [
                    one
                    for one in self.valid("hub")
                    if one.content["scope"] == document.content["hub"]
                ]
                need(self._signed(document, hubs), "DOCUMENT", "no hub's")
            case "erased":
                need(self._signed(document, self.valid()), "DOCUMENT", "no device's")
            case "block":
                root = document.count(self.newest[self.house].keys)
                need(root or self._signed(document, self.valid("hub")), "DOCUMENT", "no hub's")
            case _:
                raise RefusedError("DOCUMENT", "not of those that a bundle brings")

    def _take_trust(self, document: Document) -> None:
        content, held = document.content, self.newest.get(document.content["scope"])
        if held is None:
            need(content["scope"] in self.follows, "DOCUMENT", "of a hub that is not followed")
            need(content["n"] == 1, "DOCUMENT", "version 1 comes first")
        elif content["n"] == held.content["n"]:
            need(document.text == held.text, "DOCUMENT", "another of the same number")
        elif content["n"] > held.content["n"]:
            need(content["n"] == held.content["n"] + 1, "DOCUMENT", "one between is missing")
            before = document.count(held.keys) >= held.content["need"]
            need(before, "DOCUMENT", "signatures of the version before")
        self.start(document)

    def _signed(self, document: Document, certs: list[Document]) -> bool:
        return any(
            document.count(cert.keys)
            for cert in certs
            if self.revocation(key_id(cert.keys[0])) is None
        )

    def is_valid(self, cert: Document) -> bool:
        scope = cert.content["scope"]
        return scope in self.scopes and cert.count(self.newest[scope].keys) > 0

    def valid(self, role: str = "") -> list[Document]:
        return [
            cert
            for cert in self.certs
            if self.is_valid(cert) and role in ("", cert.content["role"])
        ]

    def of_device(self, device: str, scopes: list[str] | None = None) -> list[Document]:
        """Return the valid certificates of a device, under these scopes or any."""
        return [
            cert
            for cert in self.valid()
            if key_id(cert.keys[0]) == device
            and (scopes is None or cert.content["scope"] in scopes)
        ]

    def revocation(self, device: str) -> list[list[Any]] | None:
        """Return the last good positions of a revoked device; None where it is not revoked.

        The house may revoke any device, a hub those that it certified. Where both did, only
        positions count that both name.
        """
        found: list[list[Any]] | None = None
        certified = {cert.content["scope"] for cert in self.of_device(device)}
        for scope in self.scopes:
            positions = dict(self.newest[scope].content["revoked"]).get(device)
            if positions is not None and (scope == self.house or scope in certified):
                found = [one for one in positions if found is None or one in found]
        return found


def accepted(answer: Document, request: Document) -> Trust:
    """Return what an answer brings to the PC that made the request; its words were compared."""
    need((answer.kind, request.kind) == ("accept", "enrol"), "DOCUMENT", "kind")
    need(request.count(request.keys), "DOCUMENT", "the request is not signed by its key")
    need(_age(request.content["age"]), "DOCUMENT", "the request's recipient")
    digest = b64(H("lipas.words", request.signed))
    need(answer.content["request"] == digest, "DOCUMENT", "another request")
    papers = [from_json(one) for one in answer.content["trust"]]
    need(all(one.kind == "trust" for one in papers), "DOCUMENT", "kind")
    houses = [one.content["scope"] for one in papers if answer.count(one.keys)]
    need(houses, "DOCUMENT", "no root's")
    trust = Trust(houses[0])
    for one in papers:
        trust.start(one)
    certs = [from_json(one) for one in answer.content["certs"]]
    need(all(one.kind == "cert" for one in certs), "DOCUMENT", "kind")
    trust.certs = [one for one in certs if trust.is_valid(one)]
    device = key_id(request.keys[0])
    own = trust.of_device(device, [trust.house])
    right = any(one.content["age"] == request.content["age"] for one in own)
    need(right, "DOCUMENT", "no certificate of the new PC")
    need(trust.revocation(device) is None, "DOCUMENT", "revoked")
    return trust
