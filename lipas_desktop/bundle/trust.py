"""Whom this PC believes: the house's trust document, those of hubs it follows, certificates.

A view is a frozen value; taking a document gives a new one. Nothing here depends on a clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from lipas_desktop.bundle.contents import (
    Cert,
    Trust,
    read_block,
    read_cert,
    read_erased,
    read_receipt,
    read_trust,
)
from lipas_desktop.bundle.documents import Document, refused
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId


@dataclass(frozen=True)
class TrustView:
    """The newest trust document of each scope, and every certificate met so far.

    Certificates are kept as they came and judged by the newest roots whenever they are asked
    for: a change of roots makes old ones void by itself.
    """

    house: KeyId
    trusts: Mapping[KeyId, Trust]
    papers: tuple[Document, ...] = field(default=())
    """The documents `cert`, each once."""

    @classmethod
    def start(
        cls, house: KeyId, trusts: Iterable[Document], certs: Iterable[Document]
    ) -> "TrustView":
        """Build the view from documents that people compared or that are kept here.

        Of each scope the newest counts; WorldError bundle.DOCUMENT if one is not signed by its
        own roots, or the house has none.
        """
        newest: dict[KeyId, Trust] = {}
        for trust in map(read_trust, trusts):
            if not trust.signed_enough(trust.document):
                raise refused()
            if trust.scope not in newest or newest[trust.scope].n < trust.n:
                newest[trust.scope] = trust
        if house not in newest:
            raise refused()
        return cls(house, newest).with_certs(certs)

    @cached_property
    def scopes(self) -> tuple[KeyId, ...]:
        """Return the house and the hubs it follows whose trust document is here."""
        follows = self.trusts[self.house].follows
        return (self.house, *(hub for hub in follows if hub in self.trusts and hub != self.house))

    @cached_property
    def certs(self) -> Mapping[KeyId, tuple[Cert, ...]]:
        """Return the valid certificates by device key id, the newest first."""
        found: dict[KeyId, list[Cert]] = {}
        for cert in map(read_cert, self.papers):
            if self._vouched(cert):
                found.setdefault(cert.id, []).append(cert)
        return {
            key: tuple(sorted(certs, key=lambda cert: (cert.at, cert.document.text), reverse=True))
            for key, certs in found.items()
        }

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return everything that `start` needs to build this view again."""
        return (*(trust.document for trust in self.trusts.values()), *self.papers)

    def believes(self, house: KeyId) -> bool:
        """Tell whether bundles of this house, or of this hub's reference data, are for us."""
        return house == self.house or house in self.trusts[self.house].follows

    def certified(self, key: KeyId, house: KeyId | None = None) -> tuple[Cert, ...]:
        """Return a device's valid certificates, the newest first.

        With `house`: those that may write there. Reference data of a hub is written under the
        hub's own roots only; in the house, its hubs may write as well.
        """
        certs = self.certs.get(key, ())
        if house is None or house == self.house:
            return certs
        return tuple(cert for cert in certs if cert.scope == house)

    def public_key(self, key: KeyId) -> str | None:
        """Return the public key of a certified device."""
        certs = self.certs.get(key)
        return certs[0].key if certs else None

    def grants(self, key: KeyId, kind: str, house: KeyId | None = None) -> bool:
        """Tell whether some valid certificate of the device grants it this kind."""
        return any(kind in cert.grants for cert in self.certified(key, house))

    def revoked(self, key: KeyId) -> tuple[Position, ...] | None:
        """Return the last good positions of a revoked device, None if it is not revoked.

        The house may revoke any device, a hub the devices that it certified.
        """
        scopes = {self.house, *(cert.scope for cert in self.certs.get(key, ()))}
        found = [
            self.trusts[scope].revoked[key]
            for scope in self.scopes
            if scope in scopes and key in self.trusts[scope].revoked
        ]
        if not found:
            return None
        return tuple(set.intersection(*map(set, found)))

    def devices(self, kind: str) -> tuple[Cert, ...]:
        """Return the newest certificate of each device that bundles of a kind are sealed to."""
        return tuple(
            certs[0]
            for key, certs in self.certs.items()
            if self.revoked(key) is None and any(kind in cert.grants for cert in certs)
        )

    def with_certs(self, documents: Iterable[Document]) -> "TrustView":
        """Return the view with further certificates; those that no root signed change nothing."""
        known = set(self.papers)
        added: list[Document] = []
        for document in documents:
            if document in known:
                continue
            try:
                vouched = self._vouched(read_cert(document))
            except WorldError:
                continue
            if vouched:
                known.add(document)
                added.append(document)
        return replace(self, papers=(*self.papers, *added)) if added else self

    def take(self, document: Document) -> "TrustView":
        """Check a document's form and signatures and return the view that it leads to.

        WorldError bundle.DOCUMENT if it does not count. A trust document that is already known,
        or older than the newest here, changes nothing.
        """
        if document.kind == "trust":
            return self._take_trust(read_trust(document))
        self._check(document)
        return self.with_certs([document]) if document.kind == "cert" else self

    def _take_trust(self, trust: Trust) -> "TrustView":
        old = self.trusts.get(trust.scope)
        if not trust.signed_enough(trust.document):
            raise refused()
        if old is None:
            if trust.n != 1 or trust.scope not in self.trusts[self.house].follows:
                raise refused()
        elif trust.n <= old.n:
            if trust.n == old.n and trust.document.text != old.document.text:
                raise refused()
            return self
        elif trust.n != old.n + 1 or not old.signed_enough(trust.document):
            raise refused()
        return replace(self, trusts={**self.trusts, trust.scope: trust})

    def _check(self, document: Document) -> None:
        match document.kind:
            case "cert":
                good = self._vouched(read_cert(document))
            case "receipt":
                receipt = read_receipt(document)
                good = receipt.house == self.house and self._by_hub(document, receipt.hub)
            case "erased":
                good = read_erased(document).house == self.house and bool(self._by(document))
            case "block":
                roots = self.trusts[self.house].roots
                good = read_block(document).house == self.house and bool(
                    document.signed_by(roots) or self._by_hub(document)
                )
            case _:
                good = False
        if not good:
            raise refused()

    def _vouched(self, cert: Cert) -> bool:
        if cert.scope not in self.scopes:
            return False
        return bool(cert.document.signed_by(self.trusts[cert.scope].roots))

    def _by_hub(self, document: Document, hub: KeyId | None = None) -> bool:
        return any(
            cert.role == "hub" and hub in (None, cert.scope)
            for key in self._by(document)
            for cert in self.certs[key]
        )

    def _by(self, document: Document) -> frozenset[KeyId]:
        keys = {key: certs[0].key for key, certs in self.certs.items() if self.revoked(key) is None}
        return document.signed_by(keys)
