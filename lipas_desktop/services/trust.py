"""Whom the register believes: the documents that it keeps, as a view, and back."""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from lipas_desktop.bundle.contents import read_trust
from lipas_desktop.bundle.documents import Document, parse_file
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.store.exchange import DocumentKind
from lipas_desktop.store.store import Store

HOUSE = "house_id"


def house_id(store: Store) -> KeyId:
    """Return the house's id; WorldError register.no_house before this PC was accepted."""
    house = store.plain.state.get(HOUSE)
    if not house:
        raise WorldError("register.no_house")
    return KeyId(house)


def load_trust(store: Store) -> TrustView:
    """Build the view from the documents kept; WorldError register.no_house before there is one."""
    documents = store.plain.documents
    return _view(house_id(store), (*documents.texts("trust"),), (*documents.texts("cert"),))


def keep_trust(store: Store, view: TrustView) -> None:
    """Keep every document of a view; inside `writing()`."""
    store.plain.state.put(HOUSE, view.house)
    held = {*store.plain.documents.texts("trust"), *store.plain.documents.texts("cert")}
    for trust in view.trusts.values():
        if trust.document.file_bytes.decode() not in held:
            _keep(store, "trust", f"{trust.scope} {trust.n}", trust.document)
    for paper in view.papers:
        if paper.file_bytes.decode() not in held:
            _keep(store, "cert", sha256(paper.file_bytes).hexdigest(), paper)


def keep_versions(store: Store, documents: Iterable[Document]) -> None:
    """Keep every trust document of a bundle, each after the one before; inside `writing()`.

    A view has only the newest. Who is further behind can take that one no sooner than those
    before it, so all are kept to be passed on.
    """
    for trust in (read_trust(one) for one in documents if one.kind == "trust"):
        _keep(store, "trust", f"{trust.scope} {trust.n}", trust.document)


@lru_cache(maxsize=4)
def _view(house: KeyId, trusts: tuple[str, ...], certs: tuple[str, ...]) -> TrustView:
    """Verify documents once, however often they are asked about; other texts, another view."""
    return TrustView.start(house, map(_parsed, trusts), map(_parsed, certs))


def _parsed(text: str) -> Document:
    return parse_file(text.encode())


def _keep(store: Store, kind: DocumentKind, name: str, document: Document) -> None:
    if store.plain.documents.get(kind, name) is None:
        store.plain.documents.put(kind, name, document.file_bytes.decode())
