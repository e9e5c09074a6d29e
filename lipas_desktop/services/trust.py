"""Whom the register believes: the documents that it keeps, as a view, and back."""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from lipas_desktop.bundle.contents import Trust, read_trust
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
    """Keep the trust documents of a bundle that lead to the newest kept; inside `writing()`.

    A view has only the newest. Who is further behind can take that one no sooner than those
    before it, so all are kept to be passed on.
    """
    found = [read_trust(one) for one in documents if one.kind == "trust"]
    for trust in sorted(found, key=lambda one: one.n, reverse=True):
        above = _version(store, trust.scope, trust.n + 1)
        if above is not None and trust.signed_enough(above.document):
            _keep(store, "trust", f"{trust.scope} {trust.n}", trust.document)


def kept_versions(store: Store) -> dict[KeyId, list[Trust]]:
    """Return of the house, and of each hub that it follows, the versions up to the newest."""
    trust, found = load_trust(store), {}
    for scope in trust.scopes:
        chain = [trust.trusts[scope]]
        while (
            before := _version(store, scope, chain[0].n - 1)
        ) is not None and before.signed_enough(chain[0].document):
            chain.insert(0, before)
        found[scope] = chain
    return found


def _version(store: Store, scope: KeyId, n: int) -> Trust | None:
    text = store.plain.documents.get("trust", f"{scope} {n}")
    return None if text is None else read_trust(_parsed(text))


@lru_cache(maxsize=4)
def _view(house: KeyId, trusts: tuple[str, ...], certs: tuple[str, ...]) -> TrustView:
    """Verify documents once, however often they are asked about; other texts, another view."""
    return TrustView.start(house, map(_parsed, trusts), map(_parsed, certs))


def _parsed(text: str) -> Document:
    return parse_file(text.encode())


def _keep(store: Store, kind: DocumentKind, name: str, document: Document) -> None:
    if store.plain.documents.get(kind, name) is None:
        store.plain.documents.put(kind, name, document.file_bytes.decode())
