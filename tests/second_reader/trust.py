"""Who is trusted because of documents: FORMAT.md, 5.2."""

from dataclasses import dataclass, field
from typing import Any

from tests.second_reader.documents import Document, from_json, is_recipient
from tests.second_reader.lines import H, RefusedError, b64, key_id, need


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
    need(is_recipient(request.content["age"]), "DOCUMENT", "the request's recipient")
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
